import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CardView, type CardViewProps } from '../../components/card/card-view';
import { callbacks, viewOf } from './card-in-page';
import { gunsLetter } from './coalition-fixtures';
import { EXAMPLES } from './examples';
import { gunsSuit } from './lawsuit-fixtures';
import { balderas, sessions } from './person-fixtures';
import { newMexicoOffice } from './place-fixtures';
import { STAMP } from './record-lines';
import { clearPage, named, renderInPage, violationsIn } from './render-in-page';

afterEach(clearPage);

describe.each(['light', 'dark'] as const)('in the %s', theme => {
  test.each(EXAMPLES)('the card “$name” breaks no accessibility rule', async ({ card, check, reason }) => {
    const frame = renderInPage(viewOf({ card, check, reason }), theme);
    expect(await violationsIn(frame)).toEqual([]);
  });

  test.each(EXAMPLES)('nor does “$name” with everything unfolded', async ({ card, check, reason }) => {
    const frame = renderInPage(viewOf({ card, check, reason }), theme);
    for (const button of frame.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) button.click();
    await expect.poll(() => frame.querySelector('[aria-expanded="false"]')).toBeNull();
    expect(await violationsIn(frame)).toEqual([]);
  });
});

describe('a card', () => {
  test.each(EXAMPLES)('“$name” is a dialog named by its title and fits its frame', ({ card, check }) => {
    const dialog = named(renderInPage(viewOf({ card, check })), '[role="dialog"]', card.title);
    const label = document.getElementById(dialog.getAttribute('aria-labelledby') ?? '');
    expect(label?.textContent).toBe(card.title);
    expect(dialog.offsetWidth).toBe(370);
    expect(dialog.offsetHeight).toBeLessThanOrEqual(460);
    const body = dialog.querySelector('.card-body');
    expect(body?.scrollWidth).toBe(body?.clientWidth);
  });

  test.each(EXAMPLES)('“$name” holds text of twice the size, nothing beside its frame', ({ card, check }) => {
    const frame = renderInPage(viewOf({ card, check, onPanel: vi.fn() }));
    const elements = [...frame.querySelectorAll<HTMLElement>('.ag-card *')];
    const sizes = elements.map(element => Number.parseFloat(getComputedStyle(element).fontSize));
    elements.forEach((element, index) => {
      element.style.fontSize = `${2 * (sizes[index] ?? 0)}px`;
    });
    const edge = frame.querySelector('.ag-card')?.getBoundingClientRect().right ?? 0;
    const beyond = elements
      .filter(element => !element.closest('.unseen') && element.getBoundingClientRect().right > edge + 1)
      .map(element => element.className || element.tagName);
    expect(beyond).toEqual([]);
    expect(frame.querySelector('.card-foot')?.scrollWidth).toBe(
      frame.querySelector('.card-foot')?.clientWidth,
    );
  });

  test('with little to say is small', () => {
    const heightOf = (card: CardViewProps['card']) => renderInPage(viewOf({ card })).offsetHeight;
    expect(heightOf(newMexicoOffice)).toBeLessThan(300);
    expect(heightOf(sessions)).toBeLessThan(330);
  });

  test('is no taller than the room it is given', async () => {
    const frame = renderInPage(viewOf({ card: gunsLetter }));
    frame.style.setProperty('--ag-card-max-height', '240px');
    expect(frame.offsetHeight).toBe(240);
  });

  test('tells of the buttons in its head', async () => {
    const calls = callbacks();
    const frame = renderInPage(viewOf({ card: balderas, ...calls }));
    await userEvent.click(named(frame, 'button', 'Back'));
    await userEvent.click(named(frame, 'button', 'Keep open'));
    await userEvent.click(named(frame, 'button', 'Close'));
    for (const call of [calls.onBack, calls.onPin, calls.onClose]) expect(call).toHaveBeenCalledOnce();
  });

  test('that can go nowhere back, be pinned or closed has no such buttons', () => {
    const frame = renderInPage(
      <CardView
        card={balderas}
        stamp={STAMP}
        pinned={false}
        canGoBack={false}
        onOpen={vi.fn()}
        onBack={vi.fn()}
      />,
    );
    const labels = [...frame.querySelectorAll('.card-head button')].map(button => button.ariaLabel);
    expect(labels).toEqual(['Copy as text']);
  });

  test('copies itself as text', async () => {
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const frame = renderInPage(viewOf({ card: gunsLetter }));
    await userEvent.click(named(frame, 'button', 'Copy as text'));
    expect(written.mock.calls[0]?.[0]).toMatch(/^Letter to remove 3D-printed gun plans/);
    await expect.poll(() => frame.querySelector('[role="status"]')?.textContent).toBe('Copied');
  });

  test('goes forward only where the reader has gone back', async () => {
    const forward = vi.fn();
    const frame = renderInPage(viewOf({ card: balderas, onForward: forward }));
    await userEvent.click(named(frame, 'button', 'Forward'));
    expect(forward).toHaveBeenCalledOnce();
    expect(renderInPage(viewOf({ card: balderas })).querySelector('[aria-label="Forward"]')).toBeNull();
  });

  test('copies a citation where there is one', async () => {
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const citation = 'Washington v. U.S. Dep’t of State, 318 F. Supp. 3d 1247 (W.D. Wash. 2018).';
    const frame = renderInPage(viewOf({ card: gunsSuit, citation }));
    await userEvent.click(named(frame, 'button', '2 sources'));
    await userEvent.click(named(frame, 'button', 'Copy citation'));
    expect(written).toHaveBeenLastCalledWith(citation);
    const without = renderInPage(viewOf({ card: gunsSuit }));
    expect(without.querySelector('[aria-label="Copy citation"]')).toBeNull();
  });

  test('opens in the panel where there is one', async () => {
    const opened = vi.fn();
    const frame = renderInPage(viewOf({ card: gunsSuit, onPanel: opened }));
    await userEvent.click(named(frame, 'button', 'Open in panel'));
    expect(opened).toHaveBeenCalledOnce();
  });

  test.each(EXAMPLES)(
    '“$name” begins a mail about a mistake that names card and data, no page',
    ({ card }) => {
      const frame = renderInPage(viewOf({ card }));
      const mail = new URL(frame.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')?.href ?? '');
      expect(mail.searchParams.get('subject')).toBe(`AG Lens: ${card.title}`);
      expect(mail.searchParams.get('body')).toMatch(`Data: ${STAMP.version}`);
      expect(mail.href).not.toContain(encodeURIComponent(location.host));
    },
  );

  test('says which data it is of', async () => {
    const frame = renderInPage(viewOf({ card: gunsLetter }));
    await userEvent.click(named(frame, 'button', '3 sources'));
    expect(frame.innerText).toMatch('Data version 2026.11.22');
  });

  test('says whether it is pinned', () => {
    const pin = (pinned: boolean) =>
      named(renderInPage(viewOf({ card: balderas, pinned })), 'button', 'Keep open');
    expect(pin(true).ariaPressed).toBe('true');
    expect(pin(false).ariaPressed).toBe('false');
  });

  test('opens its sources, with publisher, date and a link that tells nobody where it came from', async () => {
    const frame = renderInPage(viewOf({ card: gunsLetter, reason: { rule: 'group', count: 22 } }));
    const sources = frame.querySelector<HTMLElement>('.foot-more');
    expect(sources?.checkVisibility()).toBe(false);
    await userEvent.click(named(frame, 'button', '3 sources'));
    expect(sources?.checkVisibility()).toBe(true);
    expect(sources?.innerText).toMatch(
      /A group of 22 acting together[\s\S]*New York Attorney General[\s\S]*Aug 10, 2018/,
    );
    const links = [...(sources?.querySelectorAll('.sources a') ?? [])] as HTMLAnchorElement[];
    expect(links).toHaveLength(2);
    for (const link of links) expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
  });

  test('moves the focus to the title of the card that a link has brought', async () => {
    const frame = renderInPage(viewOf({ card: gunsLetter }));
    await userEvent.click(named(frame, 'button', 'Washington v. U.S. Department of State'));
    const { render } = await import('preact');
    render(viewOf({ card: gunsSuit }), frame);
    await expect.poll(() => document.activeElement?.textContent).toBe(gunsSuit.title);
  });
});

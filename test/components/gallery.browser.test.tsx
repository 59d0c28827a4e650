import '../../components/card/card.css';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CardView, type CardViewProps } from '../../components/card/card-view';
import { familyCheck, familyLetter, gunsCheck, gunsLetter, unknownCoalition } from './coalition-fixtures';
import { EXAMPLES } from './examples';
import { gunsSuit } from './lawsuit-fixtures';
import { balderas, sessions, shapiro } from './person-fixtures';
import { newMexico, newMexicoOffice } from './place-fixtures';
import { STAMP } from './record-lines';
import { clearPage, named, renderInPage, violationsIn } from './render-in-page';

const callbacks = () => ({ onOpen: vi.fn(), onBack: vi.fn(), onPin: vi.fn(), onClose: vi.fn() });

function viewOf(props: Partial<CardViewProps> & Pick<CardViewProps, 'card'>) {
  return <CardView stamp={STAMP} pinned={false} canGoBack={true} {...callbacks()} {...props} />;
}

const membersOnMap = (frame: HTMLElement) =>
  [...frame.querySelectorAll<HTMLElement>('.tile.member')].map(tile => tile.dataset.code).sort();

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

describe('the card of a coalition', () => {
  const letter = gunsLetter;

  test('fills exactly its members on the map and outlines who led', () => {
    const frame = renderInPage(viewOf({ card: letter }));
    expect(membersOnMap(frame)).toEqual(letter.members.map(place => place.code).sort());
    expect([...frame.querySelectorAll('.lead')].map(tile => tile.textContent)).toEqual(['MA']);
    expect(frame.innerText).toMatch(/22\s+signed\s+led by Massachusetts/);
  });

  test('has all 56 places on the map', () => {
    const frame = renderInPage(viewOf({ card: letter }));
    const codes = [...frame.querySelectorAll<HTMLElement>('.tile')].map(tile => tile.dataset.code);
    expect(new Set(codes).size).toBe(56);
    const spots = [...frame.querySelectorAll<HTMLElement>('.tile')].map(
      tile => `${tile.style.gridColumn} ${tile.style.gridRow}`,
    );
    expect(new Set(spots).size).toBe(56);
  });

  test.each(['AK', 'ME', 'WA', 'MA', 'HI', 'VI', 'KS'])(
    'names %s inside the card while it is pointed at',
    async code => {
      const frame = renderInPage(viewOf({ card: letter }));
      const tile = frame.querySelector<HTMLElement>(`[data-code="${code}"]`);
      const body = frame.querySelector('.card-body')?.getBoundingClientRect();
      if (!tile || !body) throw new Error(`No tile ${code}`);
      await userEvent.hover(tile);
      const name = getComputedStyle(tile, '::after');
      expect(name.content).toBe(JSON.stringify(tile.dataset.name));
      const box = tile.getBoundingClientRect();
      const [top, left] = [box.top + Number.parseFloat(name.top), box.left + Number.parseFloat(name.left)];
      expect(top).toBeGreaterThanOrEqual(body.top);
      expect(left).toBeGreaterThanOrEqual(body.left);
      expect(left + Number.parseFloat(name.width)).toBeLessThanOrEqual(body.right);
    },
  );

  test('opens a state from the map and from the list', async () => {
    const { onOpen, ...rest } = callbacks();
    const frame = renderInPage(viewOf({ card: letter, onOpen, ...rest }));
    await userEvent.click(named(frame, '.tile', 'New Mexico'));
    await userEvent.click(named(frame, 'button', 'See the list'));
    const list = frame.querySelectorAll('.member-list li');
    expect([list.length, list[0]?.textContent]).toEqual([22, 'California']);
    await userEvent.click(named(frame, '.member-list button', 'Vermont'));
    expect(onOpen.mock.calls).toEqual([['state:NM'], ['state:VT']]);
  });

  test('takes one stop of the Tab key for the map, and arrow keys go on to the next member', async () => {
    const frame = renderInPage(viewOf({ card: letter }));
    expect(frame.querySelectorAll('.tile[tabindex="0"]')).toHaveLength(1);
    frame.querySelector<HTMLElement>('[data-code="WA"]')?.focus();
    const visited: (string | undefined)[] = [];
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowLeft']) {
      await userEvent.keyboard(`{${key}}`);
      visited.push((document.activeElement as HTMLElement).dataset.code);
    }
    expect(visited).toEqual(['OR', 'IA', 'NC', 'NM']);
  });

  test('says where the article agrees with the record and where it differs', () => {
    const agreeing = renderInPage(viewOf({ card: letter, check: gunsCheck }));
    expect(agreeing.querySelector('.agrees')?.textContent).toMatch(/^Agrees with the record: .*22/);
    expect(agreeing.querySelector('.differs')).toBeNull();
    const differing = renderInPage(viewOf({ card: familyLetter, check: familyCheck }));
    expect(differing.querySelector('.differs')?.textContent).toMatch(/^Differs from the record: .*21/);
  });

  test('without a check says nothing of the article', () => {
    expect(renderInPage(viewOf({ card: letter })).querySelector('.check-lines')).toBeNull();
  });

  test('whose members are not all known says how many are', () => {
    const card = { ...letter, members: letter.members.slice(0, 9), membersComplete: false, statedCount: 22 };
    expect(renderInPage(viewOf({ card })).innerText).toMatch(/22\s+signed, 9 known/);
  });

  test('parts related coalitions at the date of the article', () => {
    const headings = (frame: HTMLElement) =>
      [...frame.querySelectorAll('h3')]
        .map(heading => heading.innerText)
        .filter(text => /Related/.test(text));
    expect(headings(renderInPage(viewOf({ card: letter })))).toEqual([
      'Related, before this was written',
      'Related, since this was written',
    ]);
    const { seenFrom: _, ...undated } = letter;
    expect(headings(renderInPage(viewOf({ card: undated })))).toEqual(['Related']);
  });

  test('leads on to its lawsuit', async () => {
    const { onOpen, ...rest } = callbacks();
    const frame = renderInPage(viewOf({ card: letter, onOpen, ...rest }));
    expect(frame.innerText).toMatch('W.D. Wash. 2:18-cv-01115');
    await userEvent.click(named(frame, 'button', 'Washington v. U.S. Department of State'));
    expect(onOpen).toHaveBeenCalledWith('lawsuit:washington-v-state-department');
  });
});

describe('the card of a lawsuit', () => {
  test('parts what happened at the date of the article', () => {
    const frame = renderInPage(viewOf({ card: gunsSuit }));
    const textOf = (tone: string) => frame.querySelector<HTMLElement>(`.timeline.${tone}`)?.innerText;
    expect(textOf('since')).toMatch(/Aug 27, 2018[\s\S]*Nov 12, 2019/);
    expect(textOf('before')).toMatch(/Jul 31, 2018[\s\S]*restraining order/);
    expect(frame.innerText).toMatch('U.S. District Court, Western District of Washington');
  });

  test('links its docket to a public search', () => {
    const frame = renderInPage(viewOf({ card: gunsSuit }));
    const link = named(frame, 'a', '2:18-cv-01115') as HTMLAnchorElement;
    expect(link.href).toMatch(/^https:\/\/www\.courtlistener\.com\/\?.*court=wawd/);
    const unnumbered = renderInPage(viewOf({ card: { ...gunsSuit, dockets: [] } }));
    expect((named(unnumbered, 'a', 'Search for its docket') as HTMLAnchorElement).href).toMatch('case_name=');
  });

  test('tells who sued, who joined when, and apart from them what others filed', () => {
    const { innerText } = renderInPage(viewOf({ card: gunsSuit }));
    expect(innerText).toMatch(/Jul 30, 2018\s+9 sued: Connecticut, the District of Columbia/);
    expect(innerText).toMatch(/Aug 2, 2018\s+11 joined: California/);
    expect(innerText).toMatch(/Also filed\s+Brief of prosecutors’ offices/);
  });

  test('has one story when the article’s date is not known', () => {
    const { seenFrom: _, ...undated } = gunsSuit;
    const frame = renderInPage(viewOf({ card: undated }));
    expect(frame.innerText).not.toMatch(/this was written/);
    expect(frame.querySelectorAll('section:has(time) .timeline')[0]?.children).toHaveLength(3);
  });
});

describe('the card of an attorney general', () => {
  test('holds then against now', () => {
    const frame = renderInPage(viewOf({ card: balderas }));
    const told = frame.querySelector<HTMLElement>('.then-and-now')?.innerText;
    expect(told).toMatch(/When this was written · Aug 2018\s+In office, since Jan 1, 2015/);
    expect(told).toMatch(/Today · as of Aug 2026\s+Raúl Torrez, since Jan 1, 2023\s· Democrat/);
  });

  test.each([
    ['before', /Not yet in office; the office was held by Michelle Henry/],
    ['after', /No longer in office; the office was held by Michelle Henry/],
    ['between', /Between two terms; the office was held by Michelle Henry/],
  ] as const)('seen from %s the tenure names who held the office', (standing, words) => {
    const frame = renderInPage(viewOf({ card: { ...shapiro, standing } }));
    expect(frame.innerText).toMatch(words);
  });

  test('of an article without a date shows today’s view alone', () => {
    const { seenFrom: _, ...card } = { ...balderas, standing: 'undated' as const };
    const frame = renderInPage(viewOf({ card }));
    expect(frame.innerText).not.toMatch(/When this was written/);
    expect(frame.innerText).toMatch('Raúl Torrez');
  });

  test('draws a bar for every year and marks the article’s', () => {
    const frame = renderInPage(viewOf({ card: balderas }));
    expect(frame.querySelectorAll('.bar')).toHaveLength(8);
    expect(frame.querySelector('.bar.now')?.textContent).toBe('18’18');
    expect(named(frame, '[role="img"]', 'Coalitions joined per year').ariaLabel).toMatch('2019: 46');
  });
});

describe('the card of a state', () => {
  test('lists everybody in office since 2000, the latest first, and points out who was then', async () => {
    const { onOpen, ...rest } = callbacks();
    const frame = renderInPage(viewOf({ card: newMexico, onOpen, ...rest }));
    const lines = [...frame.querySelectorAll<HTMLElement>('.succession li')];
    expect(lines.map(line => line.querySelector('button')?.textContent)).toEqual([
      'Raúl Torrez',
      'Hector Balderas',
      'Gary King',
      'Patricia Madrid',
    ]);
    expect(lines.filter(line => line.matches('.then')).map(line => line.innerText)).toEqual([
      expect.stringMatching(/Hector Balderas\s+2015–2023\s*, when this was written/),
    ]);
    const bars = [...frame.querySelectorAll<HTMLElement>('.span-of-time span')];
    const edges = bars.map(bar => bar.getBoundingClientRect().left);
    expect(edges).toEqual([...edges].sort((a, b) => b - a));
    await userEvent.click(named(frame, '.succession button', 'Gary King'));
    expect(onOpen).toHaveBeenCalledWith('attorney-general:gary-king');
  });

  test('names partners with their share', () => {
    expect(renderInPage(viewOf({ card: newMexico })).innerText).toMatch(/Illinois\s+93%/);
  });
});

test('the card of a coalition that is not in the record shows what the article lists', () => {
  const frame = renderInPage(viewOf({ card: unknownCoalition }));
  expect(membersOnMap(frame)).toEqual(unknownCoalition.listed.map(place => place.code).sort());
  expect(frame.innerText).toMatch(/not in our record[\s\S]*The article counts 14 others/);
});

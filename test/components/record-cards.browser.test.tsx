import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { callbacks, viewOf } from './card-in-page';
import { gunsSuit } from './lawsuit-fixtures';
import { balderas, shapiro } from './person-fixtures';
import { newMexico } from './place-fixtures';
import { clearPage, named, renderInPage } from './render-in-page';

afterEach(clearPage);

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
    expect(told).toMatch(/When this was written · Aug 2018\s+In office since Jan 1, 2015/);
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

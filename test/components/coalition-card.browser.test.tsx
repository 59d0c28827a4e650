import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { callbacks, viewOf } from './card-in-page';
import { familyCheck, familyLetter, gunsCheck, gunsLetter, unknownCoalition } from './coalition-fixtures';
import { placesOf } from './record-lines';
import { clearPage, named, renderInPage } from './render-in-page';

const membersOnMap = (frame: HTMLElement) =>
  [...frame.querySelectorAll<HTMLElement>('.tile.member')].map(tile => tile.dataset.code).sort();

afterEach(clearPage);

describe('the card of a coalition', () => {
  const letter = gunsLetter;

  test('fills exactly its members on the map and outlines who led', () => {
    const frame = renderInPage(viewOf({ card: letter }));
    expect(membersOnMap(frame)).toEqual(letter.members.map(place => place.code).sort());
    expect([...frame.querySelectorAll('.lead')].map(tile => tile.textContent)).toEqual(['MA']);
    expect(frame.innerText).toMatch(/22\s+signed\s+led by Massachusetts/);
  });

  test('keeps the tiles of the map even, however many led', () => {
    const leads = placesOf('CA IL MA NJ NY RI');
    const frame = renderInPage(viewOf({ card: { ...letter, leads } }));
    expect(frame.innerText).toMatch(/22\s+signed\s+led by 6 of them/);
    expect(
      named(frame, '[role="group"]', 'California, Illinois, Massachusetts, New Jersey, New York'),
    ).toBeTruthy();
    const heights = [...frame.querySelectorAll('.tile')].map(tile => tile.getBoundingClientRect().height);
    // The last row is as high as the button in it.
    expect(Math.max(...heights)).toBeLessThanOrEqual(24);
  });

  test('keeps what closes its sources in sight where there is little room', async () => {
    const frame = renderInPage(viewOf({ card: letter }));
    frame.style.setProperty('--ag-card-max-height', '300px');
    const toggle = named(frame, '.card-foot button[aria-expanded]', 'source');
    await userEvent.click(toggle);
    const card = frame.querySelector('.ag-card')?.getBoundingClientRect();
    expect(card?.height).toBeLessThanOrEqual(300);
    expect(toggle.getBoundingClientRect().bottom).toBeLessThanOrEqual(card?.bottom ?? 0);
    expect(frame.querySelector('.card-body')?.clientHeight).toBeGreaterThan(30);
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

test('the card of a coalition that is not in the record shows what the article lists', () => {
  const frame = renderInPage(viewOf({ card: unknownCoalition }));
  expect(membersOnMap(frame)).toEqual(unknownCoalition.listed.map(place => place.code).sort());
  expect(frame.innerText).toMatch(/not in our record[\s\S]*The article counts 14 others/);
});

import { describe, expect, test } from 'vitest';
import type { PageRow } from '../../components/page-report/page-rows';
import { coalitionsOfPage, memberShares } from '../../components/panel/coalitions-of-page';
import { readingOrder } from '../../components/panel/reading-order';
import type { Card, CardKey } from '../../lib/dataset/card';
import { wordsOf } from '../../lib/words/words';
import { familyLetter, gunsLetter, unknownCoalition } from './coalition-fixtures';
import { balderas } from './person-fixtures';
import { newMexico } from './place-fixtures';

function rowOf(key: CardKey, card: Card): PageRow {
  const mark = {
    kind: 'state' as const,
    card: key,
    start: 0,
    end: 2,
    first: true,
    reason: { rule: 'state-name' as const },
  };
  return { key, card, mark, detail: '', differs: false };
}

const state = (code: string): PageRow =>
  rowOf(`state:${code}`, { ...newMexico, title: code, place: { code, name: code } });
const person = rowOf('attorney-general:hector-balderas', balderas);
const letter = rowOf('coalition:guns', gunsLetter);

/** The entries in brief: a list of states as `[A B]`. */
const told = (rows: PageRow[]) =>
  readingOrder(rows).map(entry =>
    entry.type === 'fact' ? entry.row.card.title : `[${entry.rows.map(row => row.card.title).join(' ')}]`,
  );

describe('in reading order', () => {
  test.each<[string, PageRow[], string[]]>([
    ['nothing is nothing', [], []],
    ['a few states stand for themselves', [state('A'), state('B'), state('C')], ['A', 'B', 'C']],
    ['four in a row are a list', ['A', 'B', 'C', 'D'].map(state), ['[A B C D]']],
    [
      'what stands between them parts a list',
      [state('A'), state('B'), person, state('C'), state('D')],
      ['A', 'B', 'Hector Balderas', 'C', 'D'],
    ],
    [
      'a list keeps its place among the facts',
      [person, ...['A', 'B', 'C', 'D', 'E'].map(state), letter, state('F')],
      ['Hector Balderas', '[A B C D E]', gunsLetter.title, 'F'],
    ],
  ])('%s', (_, rows, entries) => {
    expect(told(rows)).toEqual(entries);
  });
});

describe('the coalitions of a page', () => {
  const ENGLISH = wordsOf('en');
  const unknown = rowOf('article-coalition:3', unknownCoalition);
  const family = rowOf('coalition:family', familyLetter);

  test('are those with a member, of the record and of the article', () => {
    const memberless = rowOf('article-coalition:9', { ...unknownCoalition, listed: [] });
    expect(
      coalitionsOfPage([person, letter, memberless, unknown], ENGLISH).map(({ key, complete }) => [
        key,
        complete,
      ]),
    ).toEqual([
      ['coalition:guns', true],
      ['article-coalition:3', false],
    ]);
  });

  test('share members, who are counted, the most shared first', () => {
    const shares = memberShares(coalitionsOfPage([letter, family, unknown], ENGLISH), ENGLISH);
    const counts = new Map(shares.map(({ place, count }) => [place.code, count]));
    expect(counts.get('CA')).toBe(3);
    expect(counts.get('MA')).toBe(2);
    expect(counts.get('AZ')).toBe(1);
    expect(counts.get('TX')).toBeUndefined();
    const order = shares.map(share => share.count);
    expect(order).toEqual([...order].sort((a, b) => b - a));
    expect(shares[0]?.place.name).toBe('California');
  });
});

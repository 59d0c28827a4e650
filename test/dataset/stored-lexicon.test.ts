import { expect, test } from 'vitest';
import { lexiconSourceOf } from '../../lib/dataset/lexicon-source';
import { packMap, unpackMap } from '../../lib/dataset/store/packed-map';
import { packRows, unpackRows } from '../../lib/dataset/store/packed-rows';
import { packLexicon, unpackLexicon } from '../../lib/dataset/store/stored-lexicon';
import { compileLexicon, type Lexicon } from '../../lib/detection/lexicon';
import { dataset } from './packaged-records';

interface Row {
  id: string;
  texts: readonly string[];
  more?: readonly string[];
  count?: number;
  day?: { first: number; last: number };
}

const ODD: [string, Row][] = [
  ['a list of several texts', { id: 'a', texts: ['NM', 'CA'] }],
  ['no text', { id: 'a', texts: [] }],
  ['one empty text', { id: 'a', texts: [''] }],
  ['an empty text among others', { id: 'a', texts: ['x', '', 'y'] }],
  ['texts that hold what stands between texts', { id: 'a\nb', texts: ['a\tb', 'c\nd', '\te'] }],
  ['a text that looks like JSON', { id: '"a"', texts: ['["x"]', '{'] }],
  ['an optional list', { id: 'a', texts: ['x'], more: ['y', 'z'] }],
  ['an optional value that is falsy', { id: '', texts: ['x'], count: 0 }],
  ['a value that has parts', { id: 'a', texts: ['x'], day: { first: 1, last: 2 } }],
];

/** What can be read of a row, by the fields that any row may have. */
function read({ id, texts, more, count, day }: Row) {
  return { id, texts, more, count, day };
}

test.each(ODD)('%s comes back as it was, beside others', (_, row) => {
  const rows: Row[] = [{ id: 'before', texts: ['NV'], more: [], count: 3 }, row, { id: 'after', texts: [] }];
  const unpacked = unpackRows(structuredClone(packRows(rows)));
  expect(unpacked.map(read)).toEqual(rows.map(read));
  // Once read, it is the same list each time.
  expect(unpacked[1]?.texts).toBe(unpacked[1]?.texts);
});

test('a map comes back with every key as it was, and each value is made once', () => {
  const map = new Map([
    ['plain', [1, 2]],
    ['', []],
    ['two\nlines "quoted"', [3]],
    ['__proto__', [4]],
  ]);
  const unpacked = unpackMap<number[]>(structuredClone(packMap(map)));
  expect(new Map(unpacked)).toEqual(map);
  expect(unpacked.get('plain')).toBe(unpacked.get('plain'));
  expect([unpacked.size, unpacked.has(''), unpacked.has('constructor')]).toEqual([4, true, false]);
  expect(unpacked.get('constructor')).toBeUndefined();
});

test('each of many keys is found, and what only begins or ends like one is not', () => {
  const keys = Array.from({ length: 3000 }, (_, number) => `key ${number}`);
  const unpacked = unpackMap<number>(packMap(new Map(keys.map((key, number) => [key, number]))));
  expect(keys.map(key => unpacked.get(key))).toEqual([...keys.keys()]);
  expect(['key', 'key 3000', 'ey 1', 'key 1key 2', ' key 1'].map(key => unpacked.get(key))).toEqual(
    Array(5).fill(undefined),
  );
});

test('a map without keys stays one', () => {
  const unpacked = unpackMap(packMap(new Map()));
  expect([unpacked.size, unpacked.get('')]).toEqual([0, undefined]);
});

const lexicon = compileLexicon(lexiconSourceOf(dataset));

test('a stored lexicon says all that the compiled one says', () => {
  const unpacked = unpackLexicon(structuredClone(packLexicon(lexicon)));
  const parts = ({ acts, ...others }: Lexicon) => Object.entries({ ...others, ...acts });
  const read = new Map(parts(unpacked));
  // As texts, because a deep comparison of all this takes seconds.
  for (const [part, expected] of parts(lexicon))
    expect([part, asText(read.get(part), expected) === asText(expected, expected)]).toEqual([part, true]);
});

/** What can be read of it where the expected one has something: maps by their keys, objects by their fields. */
function asText(own: unknown, expected: unknown): string {
  if (typeof expected !== 'object' || expected === null || expected instanceof RegExp) return `${own}`;
  if (ArrayBuffer.isView(expected)) return Array.from(own as Uint8Array).join();
  if (expected instanceof Map) {
    const entries = [...(own as ReadonlyMap<unknown, unknown>)];
    return entries.map(([key, value]) => `${key}=${asText(value, expected.get(key))}`).join('\n');
  }
  const fields = Object.keys(Array.isArray(own) ? own : expected);
  return Array.from(
    fields,
    field => `${field}:${asText((own as never)[field], (expected as never)[field])}`,
  ).join('\n');
}

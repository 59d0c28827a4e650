import { expect, test } from 'vitest';
import { inMemoryReader } from '../../lib/dataset/dataset-reader';
import { packRows, unpackRows } from '../../lib/dataset/store/packed-rows';
import { packLexicon, unpackLexicon } from '../../lib/dataset/store/stored-lexicon';
import { dataset } from './packaged-records';

interface Row {
  id: string;
  texts: readonly string[];
  more?: readonly string[];
  count?: number;
}

const ODD: [string, Row][] = [
  ['a list of several texts', { id: 'a', texts: ['NM', 'CA'] }],
  ['no text', { id: 'a', texts: [] }],
  ['one empty text', { id: 'a', texts: [''] }],
  ['a text that holds what stands between texts', { id: 'a', texts: ['a\u001fb', 'c'] }],
  ['an optional list', { id: 'a', texts: ['x'], more: ['y', 'z'] }],
  ['an optional value that is falsy', { id: 'a', texts: ['x'], count: 0 }],
];

/** What can be read of a row, by the fields that any row may have. */
function read({ id, texts, more, count }: Row) {
  return { id, texts, more, count };
}

test.each(ODD)('%s comes back as it was, beside others', (_, row) => {
  const rows: Row[] = [{ id: 'before', texts: ['NV'], more: [], count: 3 }, row, { id: 'after', texts: [] }];
  const unpacked = unpackRows(structuredClone(packRows(rows, ['texts', 'more'])));
  expect(unpacked.map(read)).toEqual(rows.map(read));
  // Once taken apart, it is the same list each time.
  expect(unpacked.map(read)).toEqual(rows.map(read));
});

test('a stored lexicon says all that the compiled one says', async () => {
  const lexicon = await inMemoryReader(dataset, 'packaged').lexicon();
  const unpacked = unpackLexicon(structuredClone(packLexicon(lexicon)));
  const { coalitions, acts, ...rest } = unpacked;
  const { acts: entries, lawsuits, ...tables } = acts;
  expect(fieldsOf(coalitions, lexicon.coalitions)).toEqual(lexicon.coalitions);
  expect(fieldsOf(entries, lexicon.acts.acts)).toEqual(lexicon.acts.acts);
  expect(fieldsOf(lawsuits, lexicon.acts.lawsuits)).toEqual(lexicon.acts.lawsuits);
  expect({ ...rest, coalitions: [], acts: { ...tables, acts: [], lawsuits: [] } }).toEqual({
    ...lexicon,
    coalitions: [],
    acts: { ...lexicon.acts, acts: [], lawsuits: [] },
  });
});

/** The fields of the expected rows, as the others have them. */
function fieldsOf(rows: readonly object[], expected: readonly object[]): unknown[] {
  return rows.map((row, place) =>
    Object.fromEntries(
      Object.keys(expected[place] ?? {}).map(field => [field, (row as Record<string, unknown>)[field]]),
    ),
  );
}

import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { readDataset } from '../../data/tools/read-dataset';
import { lexiconSourceOf } from '../../lib/dataset/lexicon-source';
import { compileLexicon, compileLexiconInTurns } from '../../lib/detection/lexicon';

const source = lexiconSourceOf(readDataset());
/** Milliseconds in which the tables are built even where every core has other work. */
const BUSY_MACHINE = 60_000;
const atOnce = compileLexicon(source);

// The matcher of the test runner takes seconds over tables of this size.
it(
  'is the same whether it is compiled at once or in turns',
  async () => {
    expect(isDeepStrictEqual(await compileLexiconInTurns(source, async () => {}), atOnce)).toBe(true);
  },
  BUSY_MACHINE,
);

it('survives being cloned', () => {
  expect(isDeepStrictEqual(structuredClone(atOnce), atOnce)).toBe(true);
});

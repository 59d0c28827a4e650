import { expect, it } from 'vitest';
import { readDataset } from '../../data/tools/read-dataset';
import { lexiconSourceOf } from '../../lib/dataset/lexicon-source';
import { compileLexicon, compileLexiconInTurns } from '../../lib/detection/lexicon';

const source = lexiconSourceOf(readDataset());

it('is the same whether it is compiled at once or in turns', async () => {
  expect(await compileLexiconInTurns(source, async () => {})).toEqual(compileLexicon(source));
});

it('survives being cloned', () => {
  const lexicon = compileLexicon(source);
  expect(structuredClone(lexicon)).toEqual(lexicon);
});

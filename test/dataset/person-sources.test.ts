import { expect, test } from 'vitest';
import { parseSourceFiles } from '../../data/tools/parse-source-files';
import { assembleDataset } from '../../data/tools/read-dataset';
import { loadCards } from '../../lib/dataset/cards/load-cards';
import { lexiconSourceOf } from '../../lib/dataset/lexicon-source';
import { overviewOf } from '../../lib/dataset/overview';
import { recordsOf } from '../../lib/dataset/records';
import { soundParts, sourceFilesOf } from '../data/sound-source-files';

test('the card of a person cites the sources of the tenures, then those of later offices', async () => {
  const parts = soundParts();
  const [person] = parts.dataset.attorneysGeneral;
  person?.laterOffices.push({ title: 'Judge' }, { title: 'Governor of New Mexico', sources: ['2018-a'] });
  const dataset = assembleDataset(parseSourceFiles(sourceFilesOf(parts.dataset)));
  const source = lexiconSourceOf(dataset);
  const overview = overviewOf({ ...source, people: source.attorneysGeneral });
  const records = recordsOf(dataset);
  const cards = await loadCards(['attorney-general:hector-balderas'], {
    overview: async () => overview,
    // As a database does: only the releases that are asked for.
    load: async ({ releases }) => ({
      ...records,
      releases: new Map([...records.releases].filter(([id]) => releases.has(id))),
    }),
  });
  const urls = cards.get('attorney-general:hector-balderas')?.sources.map(({ url }) => url);
  expect(urls).toEqual(['https://other.example/b', 'https://paper.example/a']);
});

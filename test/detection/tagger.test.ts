import { expect, test } from 'vitest';
import { loadTagger } from '../../lib/detection/compromise-tagger';
import { detect } from '../../lib/detection/detect';
import { article, lexicon } from './real-lexicon';

async function statesIn(text: string): Promise<string[]> {
  const mentions = await detect(article(text, '2024-02-01'), lexicon, { loadTagger });
  return mentions.filter(one => one.kind === 'state').map(one => text.slice(one.start, one.end));
}

const people = [
  'The book by Virginia Madsen sold well.',
  'Voters remember Georgia Harrison for her speech.',
  'The actor Isaiah Washington state his case.'.replace('state his', 'stated his'),
  'Reporter Virginia Heffernan wrote about it.',
];

test.each(people)('takes the name for a person’s: %s', async text => {
  expect(await statesIn(text)).toEqual([]);
});

const places: readonly (readonly [string, string])[] = [
  ['Growers in Georgia Tuesday asked for help.', 'Georgia'],
  ['Virginia Republicans held a primary.', 'Virginia'],
  ['Prosecutors in Virginia Monday dropped the case.', 'Virginia'],
  ['The Georgia Republican spoke at noon.', 'Georgia'],
];

test.each(places)('takes the name for the state’s: %s', async (text, state) => {
  expect(await statesIn(text)).toEqual([state]);
});

test('the tagger is not loaded where nothing is ambiguous', async () => {
  let loaded = 0;
  const countingLoader = () => {
    loaded += 1;
    return loadTagger();
  };
  await detect(article('Ohio and Virginia sued in Washington.', '2024-02-01'), lexicon, {
    loadTagger: countingLoader,
  });
  expect(loaded).toBe(0);
  await detect(article('Georgia Harrison sued in Ohio.', '2024-02-01'), lexicon, {
    loadTagger: countingLoader,
  });
  expect(loaded).toBe(1);
});

import { describe, expect, it } from 'vitest';
import { inMemoryReader } from '../../lib/dataset/dataset-reader';
import { loadTagger } from '../../lib/detection/compromise-tagger';
import { detect } from '../../lib/detection/detect';
import { wordsOf } from '../../lib/words/words';
import { dataset } from '../dataset/packaged-records';

const lexicon = await inMemoryReader(dataset, 'packaged').lexicon();

describe.each(['en', 'es'] as const)('the samples in %s', language => {
  const { welcome, options } = wordsOf(language);

  it.each([
    ['the first run', welcome.sample, '2018-08-10'],
    ['the options', options.sample, '2018-08'],
  ])('of %s has a mark of every kind, and its coalition and suit are on record', async (_, text, date) => {
    const mentions = await detect({ text, published: { date, from: 'dateline' } }, lexicon, { loadTagger });
    const kinds = new Set(mentions.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['attorney-general', 'coalition', 'lawsuit', 'state']);
    const links = mentions.flatMap(mention =>
      mention.kind === 'coalition'
        ? [mention.link.coalition]
        : mention.kind === 'lawsuit'
          ? [mention.link.lawsuit]
          : [],
    );
    expect(links).toEqual(['2018-08-10-3d-printed-guns-letter', 'washington-v-u-s-department-of-state-2018']);
  });
});

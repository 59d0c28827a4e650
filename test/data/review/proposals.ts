import type { KnownCoalition, NewCoalition } from '../../../data/tools/ingest/proposal';
import type { SourceFile } from '../../../data/tools/source-files';
import { coalition, soundParts, sourceFilesOf } from '../sound-source-files';

/** A coalition of the record. */
export const LETTER = '2018-08-10-3d-printed-guns-letter';
const VOCABULARY: SourceFile[] = ['topics', 'targets'].map(list => ({
  path: `vocabulary/${list}.json`,
  text: '[]\n',
}));
/** A sound record with an empty vocabulary, as files. */
export const files = () => [...sourceFilesOf(soundParts().dataset), ...VOCABULARY];

export const common = {
  id: '0123456789ab',
  article: { url: 'https://office.example/n', title: 'News', characters: 900, sha256: '0'.repeat(64) },
  confidence: 0.9,
  reasons: ['The release lists 2 states'],
  evidence: [{ start: 10, end: 30, excerpt: 'two attorneys general' }],
};
export const source = {
  id: '2018-09-01-office-example-aaaaaa',
  publisher: 'Office',
  date: '2018-09-01',
  url: 'https://office.example/n',
};

/** What proposes a further source of {@link LETTER}. */
export function anotherSource(changes: KnownCoalition['changes'] = []): KnownCoalition {
  return {
    what: changes.some(({ applied }) => applied) ? 'more-of-known' : 'another-source',
    ...common,
    source,
    record: LETTER,
    changes,
  };
}

export function newCoalition(changes: Partial<NewCoalition['coalition']> = {}): NewCoalition {
  const record = coalition('2018-09-01-ferries-letter', {
    title: 'Letter on ferries',
    summary: 'Washington led a letter on ferries.',
    topics: ['ferries'],
    targets: ['Acme'],
    sources: [source.id],
    ...changes,
  });
  return {
    what: 'new-coalition',
    ...common,
    source,
    coalition: record,
    drafted: ['title', 'summary'],
    similar: [LETTER],
  };
}

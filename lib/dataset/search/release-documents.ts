import { onlyKnown } from '../cards/only-known';
import type { Dataset } from '../schema';
import type { SearchDocument } from './search-document';
import { timeOf } from './search-documents';
import type { StoredRecord, StoredRelease } from './stored-record';

/**
 * Every publication that a coalition or a lawsuit rests on: found by its publisher, its own line
 * and what is known of the records. @param documents those of the same dataset's records.
 */
export function* releaseDocuments(
  dataset: Dataset,
  documents: readonly SearchDocument<StoredRecord>[],
): Generator<SearchDocument<StoredRelease>> {
  const records = new Map(documents.map(document => [document.stored.key, document]));
  const restingOn = new Map<string, SearchDocument<StoredRecord>[]>();
  const rest = (key: `coalition:${string}` | `lawsuit:${string}`, sources: readonly string[]) => {
    const document = records.get(key);
    if (document)
      for (const source of sources) {
        const list = restingOn.get(source);
        if (list) list.push(document);
        else restingOn.set(source, [document]);
      }
  };
  for (const { id, sources } of dataset.coalitions) rest(`coalition:${id}`, sources);
  for (const { id, sources } of dataset.lawsuits) rest(`lawsuit:${id}`, sources);

  for (const { id, publisher, date, url, description } of dataset.releases) {
    const all = restingOn.get(id) ?? [];
    const [first] = all;
    if (!first) continue;
    const title = description ?? first.stored.title;
    yield {
      stored: { id, title, publisher, ...onlyKnown({ date, url }), sourceOf: first.stored.key },
      kind: first.kind,
      ...onlyKnown({ act: first.act, party: first.party }),
      names: [title],
      about: [publisher, ...all.flatMap(({ about }) => about)],
      text: all.flatMap(({ names }) => names),
      dockets: all.flatMap(({ dockets }) => dockets),
      places: [...new Set(all.flatMap(({ places }) => places))],
      leads: [],
      ...(date === undefined ? { ...onlyKnown({ years: first.years }), day: [] } : timeOf(date)),
      topics: [...new Set(all.flatMap(({ topics }) => topics))],
      weight: first.weight,
    };
  }
}

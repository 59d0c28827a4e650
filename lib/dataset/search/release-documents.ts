import { onlyKnown } from '../cards/only-known';
import type { Dataset } from '../schema';
import type { SearchDocument } from './search-document';
import { searchDocuments, timeOf } from './search-documents';
import type { StoredRecord, StoredRelease } from './stored-record';

/**
 * Every publication that a coalition or a lawsuit rests on: found by its publisher, its own line
 * and what is known of the records.
 */
export function releaseDocuments(dataset: Dataset): SearchDocument<StoredRelease>[] {
  const records = new Map(searchDocuments(dataset).map(document => [document.stored.key, document]));
  const restingOn = new Map<string, SearchDocument<StoredRecord>[]>();
  const rest = (key: `coalition:${string}` | `lawsuit:${string}`, sources: readonly string[]) => {
    const document = records.get(key);
    if (document)
      for (const source of sources) restingOn.set(source, [...(restingOn.get(source) ?? []), document]);
  };
  for (const { id, sources } of dataset.coalitions) rest(`coalition:${id}`, sources);
  for (const { id, sources } of dataset.lawsuits) rest(`lawsuit:${id}`, sources);

  return dataset.releases.flatMap(({ id, publisher, date, url, description }) => {
    const [first, ...others] = restingOn.get(id) ?? [];
    if (!first) return [];
    const title = description ?? first.stored.title;
    const all = [first, ...others];
    return {
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
  });
}

import type { Dataset } from './schema';

/** The tables of the dataset, in the order in which they are stored. */
export const TABLES = ['jurisdictions', 'attorneysGeneral', 'coalitions', 'lawsuits', 'releases'] as const;
export type TableName = (typeof TABLES)[number];

export type RecordOf<T extends TableName> = Dataset[T][number];

/** The id under which a record is stored; a jurisdiction's is its code. */
export function idOf(record: RecordOf<TableName>): string {
  return 'code' in record ? record.code : record.id;
}

/** Ids per table: what to load. */
export type RecordIds = Record<TableName, Set<string>>;

/** Ids of nothing yet, to be added to. */
export function noRecordIds(): RecordIds {
  return {
    jurisdictions: new Set(),
    attorneysGeneral: new Set(),
    coalitions: new Set(),
    lawsuits: new Set(),
    releases: new Set(),
  };
}

/** Records by id; an id that the dataset does not have is simply missing. */
export type Records = { [T in TableName]: ReadonlyMap<string, RecordOf<T>> };

/** The records of a whole dataset by their ids. */
export function recordsOf(dataset: Dataset): Records {
  const byId = <R extends RecordOf<TableName>>(records: readonly R[]) =>
    new Map(records.map(record => [idOf(record), record] as const));
  return {
    jurisdictions: byId(dataset.jurisdictions),
    attorneysGeneral: byId(dataset.attorneysGeneral),
    coalitions: byId(dataset.coalitions),
    lawsuits: byId(dataset.lawsuits),
    releases: byId(dataset.releases),
  };
}

/** Those of some records that have these ids. */
export function recordsAmong(all: Records, ids: RecordIds): Records {
  const among = <R extends RecordOf<TableName>>(
    records: ReadonlyMap<string, R>,
    wanted: Iterable<string>,
  ) => {
    const found = new Map<string, R>();
    for (const id of wanted) {
      const record = records.get(id);
      if (record) found.set(id, record);
    }
    return found;
  };
  return {
    jurisdictions: among(all.jurisdictions, ids.jurisdictions),
    attorneysGeneral: among(all.attorneysGeneral, ids.attorneysGeneral),
    coalitions: among(all.coalitions, ids.coalitions),
    lawsuits: among(all.lawsuits, ids.lawsuits),
    releases: among(all.releases, ids.releases),
  };
}

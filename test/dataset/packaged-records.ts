import { readDataset } from '../../data/tools/read-dataset';
import type { Card, CardKey } from '../../lib/dataset/card';
import { loadCards } from '../../lib/dataset/cards/load-cards';
import { lexiconSourceOf } from '../../lib/dataset/lexicon-source';
import { overviewOf } from '../../lib/dataset/overview';
import { type RecordIds, recordsAmong, recordsOf } from '../../lib/dataset/records';
import type { PartialDate } from '../../lib/time/partial-date';

export const dataset = readDataset();

const source = lexiconSourceOf(dataset);
export const overview = overviewOf({ ...source, people: source.attorneysGeneral });
const records = recordsOf(dataset);
/** What cards are loaded from, without a lexicon. */
export const inMemory = {
  overview: async () => overview,
  load: async (ids: RecordIds) => recordsAmong(records, ids),
};

/** The card of a key from the project's own data. @throws when there is none, or of another kind. */
export async function cardOf<K extends Card['kind']>(
  kind: K,
  id: string,
  seenFrom?: PartialDate,
): Promise<Extract<Card, { kind: K }>> {
  const key: CardKey = `${kind}:${id}`;
  const cards = await loadCards([key], inMemory, seenFrom);
  const card = cards.get(key);
  if (card?.kind !== kind) throw new Error(`no card ${key}`);
  return card as Extract<Card, { kind: K }>;
}

import type { PartialDate } from '../../time/partial-date';
import type { Card, CardKey } from '../card';
import type { DatasetReader } from '../dataset-reader';
import { Turns } from '../give-way';
import { noRecordIds, type Records } from '../records';
import { buildCard } from './build-card';
import type { CardContext } from './card-context';
import { addNeeded, recordsReferredTo } from './card-needs';

/**
 * The cards of all keys that have one, in two reads of the database however many they are. Gives way: an
 * article names dozens, and who waits for one card is not to wait for all of these.
 */
export async function loadCards(
  keys: Iterable<CardKey>,
  reader: Pick<DatasetReader, 'overview' | 'load'>,
  seenFrom?: PartialDate,
): Promise<Map<CardKey, Card>> {
  const wanted = new Set(keys);
  const seen = { overview: await reader.overview(), ...(seenFrom !== undefined && { seenFrom }) };
  const turns = new Turns();
  const ids = noRecordIds();
  for (const key of wanted) {
    addNeeded(key, seen, ids);
    await turns.giveWay();
  }
  const first = await reader.load(ids);
  const second = await reader.load(recordsReferredTo(first, seen));
  const context: CardContext = { records: merge(first, second), ...seen };
  const cards = new Map<CardKey, Card>();
  for (const key of wanted) {
    await turns.giveWay();
    const card = buildCard(key, context);
    if (card) cards.set(key, card);
  }
  return cards;
}

function merge(a: Records, b: Records): Records {
  return {
    jurisdictions: new Map([...a.jurisdictions, ...b.jurisdictions]),
    attorneysGeneral: new Map([...a.attorneysGeneral, ...b.attorneysGeneral]),
    coalitions: new Map([...a.coalitions, ...b.coalitions]),
    lawsuits: new Map([...a.lawsuits, ...b.lawsuits]),
    releases: new Map([...a.releases, ...b.releases]),
  };
}

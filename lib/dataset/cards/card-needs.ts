import type { CoalitionEntry } from '../../detection/lexicon-source';
import type { CardKey } from '../card';
import { noRecordIds, type RecordIds, type Records } from '../records';
import type { CardContext } from './card-context';
import { splitCardKey } from './card-key';
import { lawsuitBehind } from './coalition-card';
import { nearestCoalitions } from './coalition-line';
import { coalitionsDuring } from './coalitions-during';
import { holderOn, openEnded } from './office-holders';

type Seen = Pick<CardContext, 'overview' | 'seenFrom'>;

/** Adds the records that a card is about, and those of the people and coalitions it names. */
export function addNeeded(key: CardKey, seen: Seen, ids: RecordIds): void {
  const { kind, id } = splitCardKey(key);
  if (kind === 'attorney-general' || kind === 'us-attorney-general') {
    ids.attorneysGeneral.add(id);
    const { tenures = [] } = seen.overview.person(id) ?? {};
    for (const tenure of tenures) addHolders(tenure.jurisdiction, seen, ids);
    if (kind === 'attorney-general') addNearest(coalitionsDuring(tenures, seen.overview), seen, ids);
  } else if (kind === 'state' || kind === 'office') {
    ids.jurisdictions.add(id);
    addHolders(id, seen, ids);
    if (kind === 'state') addNearest(seen.overview.coalitionsOf(id), seen, ids);
  } else if (kind === 'lawsuit') {
    ids.lawsuits.add(id);
  } else if (kind === 'coalition') {
    ids.coalitions.add(id);
  }
}

function addHolders(jurisdiction: string, { overview, seenFrom }: Seen, ids: RecordIds): void {
  const then = seenFrom && holderOn(jurisdiction, seenFrom, overview);
  if (then) ids.attorneysGeneral.add(then.person.id);
  for (const { person } of openEnded(jurisdiction, overview)) ids.attorneysGeneral.add(person.id);
}

/** The coalitions that a card names as nearest, for what was published about them. */
function addNearest(coalitions: readonly CoalitionEntry[], { seenFrom }: Seen, ids: RecordIds): void {
  for (const { key } of nearestCoalitions(coalitions, seenFrom)) ids.coalitions.add(splitCardKey(key).id);
}

/** What the loaded records refer to: their releases, and the lawsuits behind the coalitions. */
export function recordsReferredTo(records: Records, seen: Seen): RecordIds {
  const ids = noRecordIds();
  const addReleases = (sources: readonly string[]) => sources.forEach(id => void ids.releases.add(id));
  for (const person of records.attorneysGeneral.values())
    for (const { sources = [] } of [...person.tenures, ...person.laterOffices]) addReleases(sources);
  for (const jurisdiction of records.jurisdictions.values()) addReleases(jurisdiction.sources);
  for (const lawsuit of records.lawsuits.values()) {
    addReleases(lawsuit.sources);
    for (const event of lawsuit.events) addReleases(event.sources);
  }
  for (const coalition of records.coalitions.values()) {
    addReleases(coalition.sources);
    const behind = lawsuitBehind(coalition, seen);
    if (behind) ids.lawsuits.add(behind.id);
  }
  return ids;
}

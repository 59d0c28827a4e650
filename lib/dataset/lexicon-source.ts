import type { LexiconSource } from '../detection/lexicon-source';
import { atOnce, type Work } from '../detection/slices';
import { midpointOf } from '../time/partial-date';
import { hasUnseenEnd, latestEnd, spellsOfOffices } from './latest-end';
import type { AttorneyGeneral, Coalition, Dataset, Jurisdiction, Lawsuit } from './schema';
import { type PartyAt, partiesIn } from './search/party-of-most';

/** The part of the dataset that detection needs to know; coalitions in order of date. */
export function lexiconSourceOf(dataset: Dataset): LexiconSource {
  return atOnce(lexiconSourceWork(dataset));
}

/** The same, coalition by coalition. */
export function* lexiconSourceWork(dataset: Dataset): Work<LexiconSource> {
  const offices = spellsOfOffices(dataset);
  const partyAt = partiesIn(dataset.attorneysGeneral);
  const attorneysGeneral = dataset.attorneysGeneral.map(record => personEntry(record, offices));
  yield;
  const coalitions: LexiconSource['coalitions'][number][] = [];
  for (const record of inOrderOfDate(dataset.coalitions)) {
    coalitions.push(coalitionEntry(record, partyAt));
    yield;
  }
  return {
    version: dataset.version,
    jurisdictions: dataset.jurisdictions.map(jurisdictionEntry),
    attorneysGeneral,
    coalitions,
    lawsuits: dataset.lawsuits.map(lawsuitEntry),
  };
}

function inOrderOfDate(coalitions: readonly Coalition[]): Coalition[] {
  return coalitions
    .map(record => ({ record, at: midpointOf(record.date) }))
    .sort((a, b) => a.at - b.at)
    .map(({ record }) => record);
}

function jurisdictionEntry(record: Jurisdiction): LexiconSource['jurisdictions'][number] {
  const { code, name, aliases, apAbbreviation, demonym, capital } = record;
  const office = { name: record.office.name, aliases: record.office.aliases };
  return { code, name, aliases, office, apAbbreviation, demonym, capital };
}

function personEntry(
  record: AttorneyGeneral,
  offices: ReturnType<typeof spellsOfOffices>,
): LexiconSource['attorneysGeneral'][number] {
  const { id, name, family, aliases } = record;
  const tenures = record.tenures.map(tenure => {
    const { jurisdiction, start, end, how } = tenure;
    const acting = how === 'acting';
    if (!hasUnseenEnd(tenure)) return { jurisdiction, start, end, acting };
    const latest = latestEnd(tenure, offices.get(jurisdiction) ?? []);
    return { jurisdiction, start, end: latest, endUnseen: true as const, acting };
  });
  return { id, name, family, aliases, tenures };
}

function coalitionEntry(record: Coalition, partyAt: PartyAt): LexiconSource['coalitions'][number] {
  const { summary: _summary, related: _related, note, sources: _sources, ...entry } = record;
  const parties = { D: 0, R: 0 };
  const day = midpointOf(record.date);
  for (const member of record.members) {
    const party = partyAt(member, day);
    if (party === 'D' || party === 'R') parties[party] += 1;
  }
  return { ...entry, parties, ...(note && ON_COUNT.test(note) && { countExplained: true as const }) };
}

/** A note that tells whom the number takes in besides attorneys general, or that it was another at another time. */
const ON_COUNT =
  /\b(?:govern|agenc|department|commission|division|legislat|through (?:its|their)|office of|district attorney|join(?:ed|ing)\b|later\b|interest\b|also (?:sued|moved|took)|took part|filed the suit|counts? of|counted in|appear\b|reports count|more states|confidential)/i;

function lawsuitEntry(record: Lawsuit): LexiconSource['lawsuits'][number] {
  const { id, caption, aliases, dockets, court, citation, filed, plaintiffs } = record;
  const eventDates = record.events.map(({ date }) => date);
  return { id, caption, aliases, dockets, court, citation, filed, plaintiffs, eventDates };
}

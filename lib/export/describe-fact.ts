import type {
  AttorneyGeneralCard,
  Card,
  CoalitionCard,
  Holder,
  LawsuitCard,
  OfficeCard,
  Place,
  StateCard,
  UsAttorneyGeneralCard,
} from '../dataset/card';
import type { PartialDate } from '../time/partial-date';
import { lawsuitInLine } from '../words/lawsuit-in-line';
import type { Words } from '../words/words';

/** What a card says, as the parts of a table's row and in lines: the record's own sentences, and labelled facts. */
export interface FactDescription {
  kind: string;
  date?: PartialDate | undefined;
  places: readonly Place[];
  count?: number | undefined;
  lines: string[];
}

type Line = string | undefined | false;

const together = (parts: readonly Line[]): string => parts.filter(Boolean).join(', ');

function listOf(places: readonly Place[], { format, places: names }: Words): string {
  return format.list(places.map(({ code, name }) => names.inProse(code, name)));
}

function named(label: string, holder: Holder | undefined, { fact, format }: Words): Line {
  if (!holder) return undefined;
  const { tenure, link } = holder;
  const acting = tenure.how === 'acting' && fact.how('acting');
  const party = tenure.party && format.party(tenure.party);
  return `${label}: ${together([link.label, acting, fact.tenure(tenure), party])}`;
}

function personLines(card: AttorneyGeneralCard | UsAttorneyGeneralCard, words: Words): Line[] {
  const { fact, format } = words;
  return [
    ...card.tenures.map(tenure =>
      together([
        fact.generalOf(tenure.place.code, tenure.place.name),
        fact.tenure(tenure),
        tenure.party && format.party(tenure.party),
        tenure.how && fact.how(tenure.how),
      ]),
    ),
    named(fact.inOfficeThen(card.seenFrom), card.holderThen, words),
    named(fact.inOfficeToday, card.holderNow, words),
    ...card.laterOffices.map(({ title, start, end }) => fact.later(together([title, fact.span(start, end)]))),
  ];
}

function placeLines(card: StateCard | OfficeCard, words: Words): Line[] {
  const { fact } = words;
  return [
    card.title !== card.office.name && card.office.name,
    named(fact.inOfficeThen(card.seenFrom), card.holderThen, words),
    named(fact.inOfficeToday, card.holderNow, words),
    card.office.website,
  ];
}

const topicsLine = (topics: readonly string[], { card, format }: Words): string =>
  `${card.topics(topics.length)}: ${topics.map(format.topic).join(', ')}`;

function coalitionLines(card: CoalitionCard, words: Words): Line[] {
  const { members, membersComplete, leads, targets, note, lawsuit } = card;
  const { fact } = words;
  return [
    card.summary,
    leads.length > 0 && fact.ledBy(listOf(leads, words)),
    members.length > 0 && fact.members(listOf(members, words), membersComplete),
    targets.length > 0 && `${words.card.target(card.act)}: ${targets.join('; ')}`,
    card.topics.length > 0 && topicsLine(card.topics, words),
    lawsuit && lawsuitInLine(lawsuit, words),
    note,
  ];
}

function lawsuitLines(card: LawsuitCard, words: Words): Line[] {
  const { fact, format } = words;
  return [
    together([card.court, ...card.dockets.map(docket => `${format.docketNumber} ${docket}`), card.citation]),
    card.filed && fact.filed(card.filed),
    card.plaintiffs.length > 0 && fact.plaintiffs(listOf(card.plaintiffs, words)),
    card.defendants.length > 0 && fact.defendants(card.defendants.join('; ')),
    ...card.events.map(({ date, text }) => `${fact.date(date)}: ${text}`),
    card.note,
  ];
}

/** What a card says, in the words of a language; what the record itself says stays in English. */
export function describeFact(card: Card, words: Words): FactDescription {
  const { lines, ...parts } = partsOf(card, words);
  return { ...parts, lines: lines.filter(line => typeof line === 'string' && line !== '') as string[] };
}

function partsOf(card: Card, words: Words): Omit<FactDescription, 'lines'> & { lines: Line[] } {
  const { kind, coalition, listed } = words.fact;
  switch (card.kind) {
    case 'attorney-general':
      return {
        kind: words.places.general(card.place.code),
        places: [card.place],
        lines: personLines(card, words),
      };
    case 'us-attorney-general':
      return { kind: kind[card.kind], places: [], lines: personLines(card, words) };
    case 'state':
      return {
        kind: words.places.kind(card.place.code),
        places: [card.place],
        lines: placeLines(card, words),
      };
    case 'office':
      return {
        kind: words.places.office(card.place.code),
        places: [card.place],
        lines: placeLines(card, words),
      };
    case 'coalition': {
      const { members, membersComplete, statedCount, date, act } = card;
      const count = membersComplete ? members.length : statedCount;
      return { kind: coalition(act), date, places: members, count, lines: coalitionLines(card, words) };
    }
    case 'lawsuit':
      return {
        kind: kind.lawsuit,
        date: card.filed,
        places: card.plaintiffs,
        lines: lawsuitLines(card, words),
      };
    case 'article-coalition':
      return {
        kind: kind[card.kind],
        places: card.listed,
        count: card.count,
        lines: [card.listed.length > 0 && listed(listOf(card.listed, words))],
      };
  }
}

import type {
  AttorneyGeneralCard,
  Card,
  CoalitionCard,
  Holder,
  LawsuitCard,
  OfficeCard,
  Place,
  StateCard,
  TenureLine,
  UsAttorneyGeneralCard,
} from '../dataset/card';
import type { PartialDate } from '../time/partial-date';
import { apDate } from './written-date';
import { listOf, placeName } from './written-names';

/** What a card says, as the parts of a table's row and as sentences without their full stops. */
export interface FactDescription {
  kind: string;
  date?: PartialDate | undefined;
  places: readonly Place[];
  count?: number | undefined;
  lines: string[];
}

type Line = string | undefined | false;

function span(start: PartialDate | undefined, end: PartialDate | undefined): string {
  if (start && end) return `${apDate(start)} to ${apDate(end)}`;
  if (start) return `since ${apDate(start)}`;
  return end ? `until ${apDate(end)}` : '';
}

/** A tenure of the past whose end is not known does not last to this day. */
function tenureSpan({ start, end, current }: TenureLine): string {
  if (start && !end && !current) return `from ${apDate(start)}`;
  return span(start, current ? undefined : end);
}

function named(label: string, holder: Holder | undefined): Line {
  if (!holder) return undefined;
  const { party, how } = holder.tenure;
  const acting = how === 'acting' && 'acting';
  return `${label}: ${[holder.link.label, acting, tenureSpan(holder.tenure), party].filter(Boolean).join(', ')}`;
}

function then(card: { seenFrom?: PartialDate }): string {
  return card.seenFrom ? `In office on ${apDate(card.seenFrom)}` : 'In office then';
}

function personLines(card: AttorneyGeneralCard | UsAttorneyGeneralCard): Line[] {
  const title = card.kind === 'attorney-general' ? 'Attorney general of' : 'Attorney general of the';
  return [
    ...card.tenures.map(tenure =>
      [`${title} ${tenure.place.name}`, tenureSpan(tenure), tenure.party, tenure.how]
        .filter(Boolean)
        .join(', '),
    ),
    named(then(card), card.holderThen),
    named('In office today', card.holderNow),
    ...card.laterOffices.map(
      ({ title, start, end }) => `Later ${[title, span(start, end)].filter(Boolean).join(', ')}`,
    ),
  ];
}

function placeLines(card: StateCard | OfficeCard): Line[] {
  return [
    card.title !== card.office.name && card.office.name,
    named(then(card), card.holderThen),
    named('In office today', card.holderNow),
    card.office.website,
  ];
}

function coalitionLines({ members, membersComplete, leads, targets, note, ...card }: CoalitionCard): Line[] {
  const known = membersComplete ? 'Members' : 'Members known so far';
  return [
    card.summary.replace(/\.$/, ''),
    leads.length > 0 && `Led by ${listOf(leads.map(placeName))}`,
    members.length > 0 && `${known}: ${listOf(members.map(placeName))}`,
    targets.length > 0 && `Addressed to or aimed at: ${targets.join('; ')}`,
    card.lawsuit &&
      [card.lawsuit.link.label, card.lawsuit.court, card.lawsuit.docket].filter(Boolean).join(', '),
    note?.replace(/\.$/, ''),
  ];
}

function lawsuitLines(card: LawsuitCard): Line[] {
  return [
    [card.court, ...card.dockets.map(docket => `No. ${docket}`), card.citation].filter(Boolean).join(', '),
    card.filed && `Filed ${apDate(card.filed)}`,
    card.plaintiffs.length > 0 && `Plaintiffs: ${listOf(card.plaintiffs.map(placeName))}`,
    card.defendants.length > 0 && `Defendants: ${card.defendants.join('; ')}`,
    ...card.events.map(({ date, text }) => `${apDate(date)}: ${text.replace(/\.$/, '')}`),
    card.note?.replace(/\.$/, ''),
  ];
}

export function describeFact(card: Card): FactDescription {
  const { lines, ...parts } = partsOf(card);
  return { ...parts, lines: lines.filter(line => typeof line === 'string' && line !== '') as string[] };
}

function partsOf(card: Card): Omit<FactDescription, 'lines'> & { lines: Line[] } {
  switch (card.kind) {
    case 'attorney-general':
      return { kind: 'Attorney general', places: [card.place], lines: personLines(card) };
    case 'us-attorney-general':
      return { kind: 'U.S. attorney general', places: [], lines: personLines(card) };
    case 'state':
      return { kind: 'State', places: [card.place], lines: placeLines(card) };
    case 'office':
      return { kind: 'Office', places: [card.place], lines: placeLines(card) };
    case 'coalition': {
      const { members, membersComplete, statedCount, date } = card;
      const count = membersComplete ? members.length : statedCount;
      return { kind: `Coalition, ${card.act}`, date, places: members, count, lines: coalitionLines(card) };
    }
    case 'lawsuit':
      return { kind: 'Lawsuit', date: card.filed, places: card.plaintiffs, lines: lawsuitLines(card) };
    case 'article-coalition':
      return {
        kind: 'Coalition, not in the record',
        places: card.listed,
        count: card.count,
        lines: [card.listed.length > 0 && `Listed in the article: ${listOf(card.listed.map(placeName))}`],
      };
  }
}

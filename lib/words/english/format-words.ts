import type { Selection, TenureLine } from '../../dataset/card';
import { type PartyCode, type PartyName, partyName } from '../../dataset/cards/party-name';
import type { CoalitionKind } from '../../detection/coalition-kind';
import { formatPartialDate } from '../../time/format-partial-date';
import type { PartialDate } from '../../time/partial-date';
import { localeOf } from '../count-in-words';
import type { Circuit, Compass, FederalCourt } from '../federal-court';
import { listInWords } from '../list-in-words';
import type { NameOf } from '../name-of';

const CIRCUITS: Record<Circuit, string> = {
  '1': 'First',
  '2': 'Second',
  '3': 'Third',
  '4': 'Fourth',
  '5': 'Fifth',
  '6': 'Sixth',
  '7': 'Seventh',
  '8': 'Eighth',
  '9': 'Ninth',
  '10': 'Tenth',
  '11': 'Eleventh',
  'D.C.': 'D.C.',
  Fed: 'Federal',
};

const COMPASS: Record<Compass, string> = {
  N: 'Northern',
  E: 'Eastern',
  S: 'Southern',
  W: 'Western',
  M: 'Middle',
  C: 'Central',
};

/** Districts that are not named as their places are. */
const DISTRICTS: Readonly<Record<string, string>> = { DC: 'Columbia', VI: 'the Virgin Islands' };

/** After a number: "22 signed". */
const DEEDS: Record<CoalitionKind, string> = {
  letter: 'signed',
  lawsuit: 'sued',
  intervention: 'intervened',
  amicus: 'signed the brief',
  comment: 'signed the comment',
  petition: 'petitioned',
  settlement: 'settled',
  investigation: 'investigated',
  other: 'took part',
};

const PARTIES: Record<PartyName, string> = {
  Democrat: 'Democrat',
  Republican: 'Republican',
  Independent: 'Independent',
  Nonpartisan: 'Nonpartisan',
  'New Progressive': 'New Progressive',
  'Popular Democrat': 'Popular Democrat',
};

const HOW: Record<Selection, string> = {
  elected: 'elected',
  appointed: 'appointed',
  succeeded: 'succeeded',
  acting: 'acting',
};

const date = (day: PartialDate): string => formatPartialDate(day, localeOf('en'));
const since = (day: PartialDate): string => `since ${date(day)}`;

/** "Jan 1, 2015 – Jan 1, 2023", "since Jan 1, 2023", "until Jan 1, 2015", or nothing when neither is known. */
function span(start: PartialDate | undefined, end: PartialDate | undefined): string {
  if (start && end) return `${date(start)} – ${date(end)}`;
  if (start) return since(start);
  return end ? `until ${date(end)}` : '';
}

const from = (day: PartialDate): string => `from ${date(day)}`;

/** What stands on cards and elsewhere alike: dates, courts, acts, parties. */
export const formatWords = {
  /** "Aug 10, 2018", "Aug 2018" or "2018". */
  date,
  /** Where there is little room. */
  shortDate: date,
  since,
  /** For what began then and is over: nobody knows when. */
  from,
  span,
  /** As `span`; "from Sep 2015" for a tenure of the past whose end is not known. */
  tenure({ start, end, current }: Pick<TenureLine, 'start' | 'end' | 'current'>): string {
    if (start && !end && !current) return from(start);
    return span(start, current ? undefined : end);
  },
  filed: (day: PartialDate): string => `filed ${date(day)}`,
  /** Beside the word for a lawsuit, where there is little room. */
  shortFiled: (day: PartialDate): string => `filed ${date(day)}`,
  list: (names: readonly string[]): string => listInWords('en', names),
  /** For an eyebrow or a list. */
  act: {
    letter: 'Letter',
    lawsuit: 'Lawsuit',
    intervention: 'Intervention',
    amicus: 'Amicus brief',
    comment: 'Comment',
    petition: 'Petition',
    settlement: 'Settlement',
    investigation: 'Investigation',
    other: 'Joint action',
  } satisfies Record<CoalitionKind, string> as Record<CoalitionKind, string>,
  /** After a number: "22 signed". */
  deed: (act: CoalitionKind, _count: number): string => DEEDS[act],
  /** After a number, of those who came into a lawsuit later. */
  joined: (_count: number): string => 'joined',
  members: (count: number, atLeast: boolean): string => (atLeast ? `${count} or more AGs` : `${count} AGs`),
  party: (party: PartyName): string => PARTIES[party],
  /** By its letters in the record. */
  partyOf: (code: PartyCode): string => PARTIES[partyName(code)],
  how: (how: Selection): string => HOW[how],
  /** How an attorney general comes to office, in the record's words; undefined: as the record says it. */
  selection: (general: string, selection: string, termYears: number | undefined): string | undefined =>
    `${general} ${selection}${termYears ? `, ${termYears}\u2011year term` : ''}`,
  court(court: FederalCourt, nameOf: NameOf): string {
    if (court.level === 'supreme') return 'U.S. Supreme Court';
    if (court.level === 'appeals') return `U.S. Court of Appeals, ${CIRCUITS[court.circuit]} Circuit`;
    const { level, compass, place } = court;
    const district = `${compass ? `${COMPASS[compass]} ` : ''}District of ${DISTRICTS[place] ?? nameOf(place)}`;
    return `U.S. ${level === 'bankruptcy' ? 'Bankruptcy' : 'District'} Court, ${district}`;
  },
  /** What a topic of the record is called. */
  topic: (topic: string): string => topic,
  /** Before a docket number. */
  docketNumber: 'No.',
  /** What a coalition that is not in the record is called. */
  articleCoalition(count: number | undefined, other: boolean): string {
    if (count === undefined) return 'Attorneys general acting together';
    return other ? `${count} other attorneys general` : `${count} attorneys general`;
  },
};

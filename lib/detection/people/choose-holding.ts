import type { PartialDate } from '../../time/partial-date';
import { type JurisdictionCode, UNITED_STATES } from '../jurisdiction-code';
import type { PersonEntry, TenureEntry } from '../lexicon-source';
import type { Title } from '../titles/title';
import { type Holding, isInOffice, JUST_LEFT, standingOf } from './holding';

/** What the page says of whose office is meant. */
export interface OfficeHint {
  jurisdiction?: JurisdictionCode;
  former?: boolean;
}

/** Whether a title is that of the office itself, and no deputy's. */
export const isOfficeItself = ({ rank }: Title) => rank === 'state' || rank === 'federal';

/** What a title says of whose office is meant. */
export function hintOf(title: Title): OfficeHint {
  const { former } = title;
  if (title.rank === 'federal') return { jurisdiction: UNITED_STATES, former };
  return title.state ? { jurisdiction: title.state.jurisdiction, former } : { former };
}

/** What on a page speaks for one office or another. */
export interface PageEvidence {
  date: PartialDate | undefined;
  /** How often each state is named. */
  states: ReadonlyMap<JurisdictionCode, number>;
  /** Whether the federal government is what the page is about. */
  federal: boolean;
}

interface Rated extends Holding {
  score: number;
}

const SITTING = 10;
const LEFT_LATELY = 7;
const SOON = 3;
const UNDATED = 5;
const LONG_AGO = 3;
const MARGIN = 0.4;

function timeScore(tenure: TenureEntry, hint: OfficeHint, date: PartialDate | undefined): number {
  const standing = standingOf(tenure, date);
  switch (standing.when) {
    case 'sitting':
      return hint.former ? 1 : SITTING;
    case 'past':
      if (hint.former) return SITTING - Math.min(4, standing.days / 3650);
      return standing.days <= JUST_LEFT ? LEFT_LATELY : LONG_AGO - Math.min(2, standing.days / 7300);
    case 'future':
      return standing.days <= 75 ? SOON : 0;
    case 'unknown': {
      const lastYear = tenure.end === undefined ? 2030 : Number(tenure.end.slice(0, 4));
      return UNDATED + (lastYear - 1990) / 4;
    }
  }
}

function placeScore(jurisdiction: JurisdictionCode, evidence: PageEvidence): number {
  if (jurisdiction === UNITED_STATES) return evidence.federal ? 3 : 0;
  const named = evidence.states.get(jurisdiction) ?? 0;
  return named === 0 ? 0 : 3 + Math.min(2, named / 8);
}

/**
 * The office of the likeliest of several people who share a name, or undefined when two are as
 * likely. `least` is the score below which a name alone proves nothing.
 */
export function chooseHolding(
  people: readonly PersonEntry[],
  hint: OfficeHint,
  evidence: PageEvidence,
  least = 0,
): Holding | undefined {
  const rated: Rated[] = [];
  for (const person of people) {
    for (const tenure of person.tenures) {
      if (hint.jurisdiction !== undefined && hint.jurisdiction !== tenure.jurisdiction) continue;
      const score = timeScore(tenure, hint, evidence.date) + placeScore(tenure.jurisdiction, evidence);
      rated.push({ person, tenure, score });
    }
  }
  rated.sort((a, b) => b.score - a.score);
  const best = rated[0];
  if (best === undefined || best.score < least) return undefined;
  const rival = rated.find(other => other.person.id !== best.person.id);
  if (rival !== undefined && best.score - rival.score < MARGIN) return undefined;
  return { person: best.person, tenure: best.tenure };
}

/** The one of these people who holds a state's office on the article's date. */
export function sittingInState(people: readonly PersonEntry[], evidence: PageEvidence): Holding | undefined {
  const holding = chooseHolding(people, {}, evidence);
  if (holding === undefined || holding.tenure.jurisdiction === UNITED_STATES) return undefined;
  return evidence.date !== undefined && isInOffice(holding.tenure, evidence.date) ? holding : undefined;
}

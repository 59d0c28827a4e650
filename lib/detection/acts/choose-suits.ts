import type { ActIndex, IndexedLawsuit } from './act-index';
import type { Caption } from './caption';
import type { CaseEvidence } from './case-evidence';
import { calendarOf, type Days, daysApart } from './day';
import { type Docket, mayBeSameDocket } from './docket';
import { suitsByCaption, suitsNumbered } from './suits-of-caption';

/** Lawsuits, as positions, that a caption with what stands beside it may mean. */
export interface ChosenSuits {
  suits: readonly number[];
  /** What beside the caption says that it is this one: the article's words need not. */
  certain: false | 'docket' | 'citation' | 'court';
}

/** Days by which a record's date, at times that of a release, may lie after an article that names the case. */
const RELEASED_LATE = 3;

/** Chooses among the record's suits of a caption by the numbers, citations, court and year beside it. */
export function chooseSuits(
  index: ActIndex,
  caption: Caption,
  evidence: CaseEvidence,
  published: Days | undefined,
): ChosenSuits {
  const named = suitsByCaption(index, caption);
  const numbered = evidence.dockets.flatMap(docket => suitsNumbered(index, docket));
  const cited = evidence.citations.flatMap(key => index.citations.get(key) ?? []);
  const told = [...new Set([...numbered, ...cited])];
  const both = told.filter(suit => named.includes(suit));
  const by = numbered.length > 0 ? 'docket' : 'citation';
  if (both.length > 0) return { suits: both, certain: both.length === 1 && by };
  // Officials come and go: "Texas v. Azar" is the case that its number says, whatever it was called first.
  const sure = [
    ...new Set([
      // "17-108" of the Supreme Court is not "1:17-cv-00108" of a trial court.
      ...evidence.dockets.filter(isTelling).flatMap(docket => suitsNumbered(index, docket, isTelling)),
      ...cited,
    ]),
  ];
  if (sure.length > 0) return { suits: sure, certain: sure.length === 1 && by };
  const left = named.filter(position => {
    const suit = index.lawsuits[position];
    return suit !== undefined && mayBe(suit, begunOf(index, suit), evidence, published);
  });
  const inCourt = left.filter(position => index.lawsuits[position]?.court === evidence.court);
  if (evidence.court !== undefined && inCourt.length > 0)
    return { suits: inCourt, certain: inCourt.length === 1 && evidence.year !== undefined && 'court' };
  return { suits: left, certain: false };
}

const begunOf = (index: ActIndex, suit: IndexedLawsuit): Days | undefined =>
  suit.filed ?? index.acts[suit.coalitions[0] ?? -1]?.days;

/** Whether a number tells its case in all courts: "No. 18-966" may be one of any court of appeals. */
export const isTelling = (docket: Docket): boolean => docket.form !== 'numbered' || docket.type !== undefined;

const yearOf = (days: Days): number => calendarOf(days.first).year;

/** Whether nothing beside the caption speaks against a suit of its name. */
function mayBe(
  suit: IndexedLawsuit,
  begun: Days | undefined,
  { dockets, year }: CaseEvidence,
  published: Days | undefined,
): boolean {
  if (begun && published && daysApart(published, begun) > RELEASED_LATE) return false;
  if (begun && year !== undefined && yearOf(begun) > year) return false;
  return dockets.every(docket => {
    if (docket.form !== 'numbered') return true;
    const filed = 2000 + docket.year - (docket.year > 60 ? 100 : 0);
    // An appeal has a number of its own, of the same year or a later one.
    if (docket.type !== 'cv') return !begun || yearOf(begun) <= filed;
    const own = suit.dockets.filter(isTelling);
    if (own.length > 0) return own.some(other => mayBeSameDocket(other, docket));
    return !begun || yearOf(begun) === filed;
  });
}

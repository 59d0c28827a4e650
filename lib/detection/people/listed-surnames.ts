import type { JurisdictionCode } from '../jurisdiction-code';
import type { NameMatch } from '../names/name-table';
import type { Page } from '../text/page';
import { COMMON_WORD_SURNAMES, SHARED_NAMES } from './common-words';
import type { Holding } from './holding';

/** A surname that nothing on the page has explained, and who of that name is in office. */
interface UnmetSurname {
  match: NameMatch;
  family: string;
  holding: Holding | undefined;
}

/** A surname explained, and by what. */
export interface ExplainedSurname extends UnmetSurname {
  holding: Holding;
  by: 'list' | 'office-named';
}

interface Entry {
  start: number;
  end: number;
  unmet?: UnmetSurname;
}

const GAP = /^(?:, ?|,? (?:and|y|&) )$/;
/** So many surnames side by side, all of attorneys general in office, explain each other. */
const ENOUGH = 3;

/**
 * Surnames in a list with attorneys general: "Becerra, Healey and James lead the suit" where only
 * Becerra is met elsewhere, or where all of three and more are in office.
 * Also one beside an office without a name: "Paxton sues; the Texas attorney general said".
 * @param known mentions of state attorneys general, in order of start
 * @param offices whose title the page has together with the state
 */
export function readListedSurnames(
  page: Page,
  known: readonly { start: number; end: number }[],
  unmet: readonly UnmetSurname[],
  offices: ReadonlySet<JurisdictionCode>,
): ExplainedSurname[] {
  if (unmet.length === 0) return [];
  const entries: Entry[] = [
    ...known.map(({ start, end }) => ({ start, end })),
    ...unmet.map(one => ({ start: one.match.start, end: one.match.end, unmet: one })),
  ].sort((a, b) => a.start - b.start);
  const found: ExplainedSurname[] = [];
  for (let at = 0; at < entries.length; ) {
    let end = at + 1;
    while (end < entries.length && isNext(page, entries[end - 1] as Entry, entries[end] as Entry)) end += 1;
    const run = entries.slice(at, end);
    const listed = explained(run);
    found.push(...(listed.length > 0 ? listed : run.flatMap(({ unmet: one }) => ofOffice(one, offices))));
    at = end;
  }
  return found;
}

function isNext({ text }: Page, left: Entry, right: Entry): boolean {
  return right.start - left.end < 7 && GAP.test(text.slice(left.end, right.start));
}

function ofOffice(one: UnmetSurname | undefined, offices: ReadonlySet<JurisdictionCode>): ExplainedSurname[] {
  if (one?.holding === undefined || COMMON_WORD_SURNAMES.has(one.family)) return [];
  if (!offices.has(one.holding.tenure.jurisdiction)) return [];
  return [{ ...one, holding: one.holding, by: 'office-named' }];
}

function explained(run: readonly Entry[]): ExplainedSurname[] {
  const surnames = run.flatMap(({ unmet }) => unmet ?? []);
  const held = surnames.flatMap(one =>
    one.holding ? [{ ...one, holding: one.holding, by: 'list' as const }] : [],
  );
  if (run.length < 2 || held.length < surnames.length) return [];
  if (surnames.length === run.length) {
    if (run.length < ENOUGH || surnames.some(({ family }) => SHARED_NAMES.has(family))) return [];
  }
  const places = new Set(held.map(({ holding }) => holding.tenure.jurisdiction));
  return places.size === held.length ? held : [];
}

import type { PersonMention, Span } from '../mention';
import type { CoalitionPhrase } from '../reading';
import { postalCode } from '../states/abbreviated';
import type { StateName } from '../states/state-name';
import { matchesOf } from '../text/matches';
import type { Page } from '../text/page';
import { firstFrom } from '../text/span-order';
import type { StateList } from './members';

/** Fewer names in a row are those who speak as often as those who signed. */
const FEWEST = 3;
/** "(AZ, CA and CO)": postal codes alone, whoever they stand behind. */
const CODES = /\(([A-Z]{2}(?:(?:, ?|; ?|\/| )(?:and |& )?[A-Z]{2})+)\)/g;

/**
 * Lists of members written as postal codes, or as attorneys general each with a state behind the name:
 * "(AZ, CA and CO)", "Rob Bonta (California), Phil Weiser (Colorado) and …". In order.
 * @param phrases the groups of the page: without one nobody is a member
 */
export function findRosters(
  page: Page,
  phrases: readonly CoalitionPhrase[],
  states: readonly StateName[],
  attorneys: readonly PersonMention[],
): StateList[] {
  if (phrases.length === 0) return [];
  return [...codesBehind(page, phrases), ...rowsOfAttorneys(page, states, attorneys)].sort(
    (a, b) => a.start - b.start,
  );
}

function codesBehind(page: Page, phrases: readonly CoalitionPhrase[]): StateList[] {
  if (!page.text.includes(' (')) return [];
  return matchesOf(CODES, page.text).flatMap(({ index: start, 0: written, 1: inside = '' }) => {
    const codes = inside.match(/[A-Z]{2}/g) ?? [];
    const known = codes.flatMap(code => postalCode(code) ?? []);
    if (known.length < codes.length || new Set(known).size < known.length) return [];
    const end = start + written.length;
    const before = phrases[firstFrom(phrases, start) - 1];
    const beside = before !== undefined && before.end <= start && start - before.end < 2;
    return beside || known.length >= FEWEST ? [listOf({ start, end }, known)] : [];
  });
}

/** " (California)", " (D-Calif.)", " of Colorado", ", Utah". */
const OWN_STATE = /^(?: ?\([^()\n]{2,24}\)|(?: of(?: the)?|,) )$/;
const NEXT =
  /^(?:[,;]|,? and|[,;] and|,? along with)? (?:(?:Attorneys? General|AGs?|Democrats?|Republicans?) )?$/;
const IN_BRACKETS = /^ ?\([^()\n]{2,24}\)/;

/** A row of attorneys general, each with the own state right behind the name. */
function rowsOfAttorneys(
  page: Page,
  states: readonly StateName[],
  attorneys: readonly PersonMention[],
): StateList[] {
  const rows: StateList[] = [];
  let row: { span: Span; codes: string[] } | undefined;
  const close = () => {
    if (row && row.codes.length >= FEWEST && new Set(row.codes).size === row.codes.length)
      rows.push(listOf(row.span, row.codes));
    row = undefined;
  };
  for (const { start, end, jurisdiction } of attorneys) {
    const own = endOfOwnState(page, end, jurisdiction, states);
    if (row && !NEXT.test(page.text.slice(row.span.end, start))) close();
    if (own === undefined) {
      close();
      continue;
    }
    row ??= { span: { start, end: own }, codes: [] };
    row.span.end = own;
    row.codes.push(jurisdiction);
  }
  close();
  return rows;
}

function endOfOwnState(
  page: Page,
  end: number,
  jurisdiction: string,
  states: readonly StateName[],
): number | undefined {
  const bracket = IN_BRACKETS.exec(page.text.slice(end, end + 30))?.[0];
  if (bracket !== undefined) return end + bracket.length;
  const state = states[firstFrom(states, end)];
  if (state?.jurisdiction !== jurisdiction || !OWN_STATE.test(page.text.slice(end, state.start)))
    return undefined;
  return state.end;
}

const listOf = ({ start, end }: Span, codes: readonly string[]): StateList => ({
  start,
  end,
  states: codes.map(jurisdiction => ({
    start,
    end,
    jurisdiction,
    reason: { rule: 'listed-state' },
    listed: true,
  })),
});

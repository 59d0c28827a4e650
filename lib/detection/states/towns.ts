import type { JurisdictionCode } from '../jurisdiction-code';
import { isHeadline, type Page, sentenceAt, textAfter, textBefore } from '../text/page';
import { abbreviatedStateAfter } from './abbreviated';
import { isListGap } from './list-gap';
import type { StateName } from './state-name';

/** Towns that bear a state's name, by that state, with the states that they lie in (Census Gazetteer). */
const TOWNS: Record<JurisdictionCode, string> = {
  AL: 'NY',
  AR: 'WI',
  CA: 'KY MD MO PA',
  DE: 'IA OH OK WI',
  FL: 'IN MA MO NY OH PR',
  GA: 'IN VT',
  IA: 'LA WI',
  IN: 'PA',
  KS: 'IL OH OK',
  LA: 'MO',
  ME: 'MN NY WI',
  MI: 'ND',
  MT: 'WI',
  NE: 'IN OH',
  NV: 'IA MO OH TX',
  NY: 'NY',
  OH: 'IL NY',
  OR: 'IL MO OH WI',
  TN: 'IL',
  TX: 'MD NY',
  VA: 'IL MN NE',
  VT: 'IL IN MI WI',
  WA: 'CA CT GA IA IL IN KS LA MA ME MI MO NC NH NJ OK PA UT VA WI WV',
  WY: 'IL MI MN NY OH PA RI',
};

const LOCATIVE =
  /\b(?:in|near|of|from|at|to|outside|around|through|between|leaves?|left|an?|A|An|en|de|cerca de|[A-Z][a-z]+) $/;

/**
 * The names of a page without those of towns: "Delaware, Ohio" and "Nevada, Mo." name one state or none.
 * @param names in order of start
 */
export function withoutTowns(page: Page, names: readonly StateName[]): StateName[] {
  const abbreviated = names.map(name => isBeforeShortForm(page, name));
  const towns = new Set<number>();
  const isKept = (name: StateName, index: number): boolean => {
    if (abbreviated[index]) return false;
    const next = names[index + 1];
    if (next === undefined || page.text.slice(name.end, next.start) !== ', ') return true;
    if (!TOWNS[name.jurisdiction]?.includes(next.jurisdiction)) return true;
    const isListed = (left: StateName | undefined, right: StateName | undefined) =>
      left !== undefined && right !== undefined && isListGap(page.text.slice(left.end, right.start));
    const before = names[index - 1];
    const beforeIsTown = index > 1 && isPair(page, names[index - 2], before);
    if (isListed(before, name) && !beforeIsTown) return true;
    const afterIsTown = abbreviated[index + 2] || isPair(page, names[index + 2], names[index + 3]);
    if (isListed(next, names[index + 2]) && !afterIsTown) return true;
    // "Nevada, Missouri, and Oregon, Wisconsin": a list of towns goes on.
    return !towns.has(index - 2) && !standsAsTown(page, name, next);
  };
  return names.filter((name, index) => {
    const kept = isKept(name, index);
    if (!kept) towns.add(index);
    return kept;
  });
}

function isPair(page: Page, town: StateName | undefined, state: StateName | undefined): boolean {
  return (
    town !== undefined &&
    state !== undefined &&
    page.text.slice(town.end, state.start) === ', ' &&
    TOWNS[town.jurisdiction]?.includes(state.jurisdiction) === true
  );
}

/** "Nevada, Mo.": a town known to be there, or one of a name that does not stand in a list. */
function isBeforeShortForm(page: Page, name: StateName): boolean {
  const state = abbreviatedStateAfter(page, name.end);
  if (state === undefined || (state === name.jurisdiction && state !== 'NY')) return false;
  return TOWNS[name.jurisdiction]?.includes(state) === true || !isAmongStates(page, name);
}

/** "Texas, Ohio, Pa. and Ind.": a list that mixes names and short forms. */
function isAmongStates(page: Page, name: StateName): boolean {
  return /\b(?:states|Texas|Ohio|Iowa|Idaho|Utah|Maine|Alaska|Hawaii),? (?:and )?$/.test(
    textBefore(page, name.start, 20),
  );
}

/** After a preposition, or as the subject of a sentence or a dateline, with a comma or dash behind. */
function standsAsTown(page: Page, town: StateName, state: StateName): boolean {
  if (LOCATIVE.test(textBefore(page, town.start, 12))) return true;
  const sentence = sentenceAt(page, town.start);
  const after = textAfter(page, state.end, 4);
  return (
    page.text.slice(sentence.start, town.start).trim() === '' &&
    (/^ *[—–-]/.test(after) || (after.startsWith(',') && !isHeadline(page, sentence)))
  );
}

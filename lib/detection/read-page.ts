import { daysOf } from './acts/day';
import { isKnownCase } from './acts/suits-of-caption';
import { suitsOfMatter } from './acts/suits-of-matter';
import { findCoalitions } from './coalitions/find-coalitions';
import { UNITED_STATES } from './jurisdiction-code';
import { findCaptions } from './lawsuits/captions';
import { findLawsuits } from './lawsuits/find-lawsuits';
import type { Lexicon } from './lexicon';
import type { PersonMention, PlaceMention, Span } from './mention';
import { matchNames } from './names/match-names';
import type { NameMatch } from './names/name-table';
import { findOffices } from './offices/find-offices';
import type { PageEvidence } from './people/choose-holding';
import { findPeople } from './people/find-people';
import { findInHeadline } from './people/headline';
import type { CoalitionPhrase, LawsuitPhrase, Reading } from './reading';
import { findStates } from './states/find-states';
import type { StateName } from './states/state-name';
import type { Page } from './text/page';
import { firstFrom } from './text/span-order';
import { findTitles } from './titles/find-titles';
import type { Title } from './titles/title';

/** The names of a page, and those of its states that may be people instead. */
export interface NamesOfPage {
  matches: NameMatch[];
  states: StateName[];
  doubtful: StateName[];
}

/** First stage: the scan for names, and which of them are places. */
export function readNames(page: Page, lexicon: Lexicon): NamesOfPage {
  const matches = matchNames(page, lexicon.names);
  return { matches, ...findStates(page, matches) };
}

/** Second stage: everything else, from the names that stand. */
export function readPage(page: Page, lexicon: Lexicon, { matches, states }: NamesOfPage): Reading {
  const titles = findTitles(page, states, lexicon.abbreviations);
  const evidence = evidenceOf(page, states);
  const captions = findCaptions(page, name => isKnownCase(lexicon.acts, name));
  const found = findPeople(page, matches, {
    people: lexicon.people,
    titles,
    states,
    captions,
    evidence,
    headline: findInHeadline(page, lexicon, evidence),
  });
  const offices = findOffices(page, titles, found, matches);
  const coalitions = findCoalitions(page, titles, states, found);
  const published = page.article.published && daysOf(page.article.published.date);
  const knownMatter = (matter: string) => {
    const { suits, known } = suitsOfMatter(lexicon.acts, matter, published);
    return suits.length > 0 && known;
  };
  const lawsuits = findLawsuits(page, { captions, matches, coalitions, knownMatter });
  return settle(page, {
    places: [...states, ...abbreviatedStates(titles)],
    people: found,
    offices,
    coalitions,
    lawsuits,
  });
}

const FEDERAL =
  /\bU\.?S\.? [Aa]ttorney [Gg]eneral|\bJustice Department|\bDepartment of Justice|\bDOJ\b|\bWhite House|\b[Pp]resident (?:Donald|Barack|Joe|George|Bill)|\bFBI\b/;

function evidenceOf(page: Page, states: readonly StateName[]): PageEvidence {
  const counts = new Map<string, number>();
  for (const { jurisdiction } of states) counts.set(jurisdiction, (counts.get(jurisdiction) ?? 0) + 1);
  return {
    date: page.article.published?.date,
    states: counts,
    federal: FEDERAL.test(page.text),
  };
}

/** "N.M. Attorney General": the short form is the state's name there. */
function abbreviatedStates(titles: readonly Title[]): StateName[] {
  return titles.flatMap(({ state }) =>
    state?.name?.reason.rule === 'state-abbreviation' && state.jurisdiction !== UNITED_STATES
      ? [state.name]
      : [],
  );
}

interface Findings {
  places: StateName[];
  people: PersonMention[];
  offices: PlaceMention[];
  coalitions: CoalitionPhrase[];
  lawsuits: LawsuitPhrase[];
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Spans that claim the same words: the longer reading wins, a listing keeps the states that it lists. */
function settle(page: Page, { places, people, offices, coalitions, lawsuits }: Findings): Reading {
  const cases = lawsuits;
  const groups = dropOverlapping(coalitions, cases);
  const names = dropOverlapping(people, cases);
  const organisations = dropOverlapping(dropOverlapping(offices, cases), [...names, ...groups]);
  const placesInOrder = [...places].sort((a, b) => a.start - b.start);
  const phrases = groups.filter(group => !isListing(page, group, placesInOrder));
  const taken = [...cases, ...organisations, ...names, ...phrases];
  const states: PlaceMention[] = dropOverlapping(places, taken).map(
    ({ start, end, jurisdiction, reason }) => ({
      kind: 'state',
      start,
      end,
      jurisdiction,
      reason,
      confidence: reason.rule === 'state-name' || reason.rule === 'territory-name' ? 0.95 : 0.9,
    }),
  );
  return {
    article: page.article,
    sentences: page.sentences,
    entities: [...unique(states), ...organisations, ...names].sort((a, b) => a.start - b.start),
    coalitions: groups,
    lawsuits: cases,
  };
}

/** Both lists are in order of start: one walk decides. */
function dropOverlapping<T extends Span>(spans: readonly T[], taken: readonly Span[]): T[] {
  const sorted = [...taken].sort((a, b) => a.start - b.start);
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  let at = 0;
  return ordered.filter(span => {
    while (at < sorted.length && (sorted[at] as Span).end <= span.start) at += 1;
    const next = sorted[at];
    return next === undefined || !overlap(span, next);
  });
}

function unique<T extends Span>(spans: readonly T[]): T[] {
  return spans.filter((span, index) => index === 0 || span.start >= (spans[index - 1] as T).end);
}

/** @param places in order of start */
function isListing(page: Page, group: Span, places: readonly StateName[]): boolean {
  let held = 0;
  for (let at = firstFrom(places, group.start); held < 2 && at < places.length; at += 1) {
    const { start, end } = places[at] as StateName;
    if (start >= group.end) break;
    if (end <= group.end) held += 1;
  }
  // "Attorneys general of Guam and two other territories": one is named, the others are counted.
  return held > 1 || (held === 1 && page.text.startsWith('territories', group.end - 'territories'.length));
}

import type { PersonMention, Span } from '../mention';
import type { CoalitionPhrase } from '../reading';
import type { StateName } from '../states/state-name';
import { type Page, sentenceAt } from '../text/page';
import { firstFrom, lastWithin, meetsAny } from '../text/span-order';
import type { Title } from '../titles/title';
import { findActingLists } from './acting-lists';
import { findActingNames } from './acting-names';
import { attachLists, attachNamed } from './attach-lists';
import { describeGroup } from './describe-group';
import { findGroupPhrases } from './find-phrases';
import type { GroupPhrase } from './group-phrase';
import { bareCoalition, findListings } from './listings';
import { findStateLists } from './members';
import { findRosters } from './rosters';
import { SaidOfGroups } from './said-of-groups';
import { grownOverRow } from './title-before-row';

/** Phrases for groups of attorneys general or states, with what the article says of their members. */
export function findCoalitions(
  page: Page,
  titles: readonly Title[],
  states: readonly StateName[],
  people: readonly PersonMention[],
): CoalitionPhrase[] {
  const lists = findStateLists(page, states);
  const attorneys = people.filter(person => person.kind === 'attorney-general');
  const said = new SaidOfGroups(page, states, people);
  const describe = (group: GroupPhrase) => describeGroup(page, group, said, states, attorneys);
  const found = findGroupPhrases(page, states, attorneys).map(group =>
    grownOverRow(page, group, titles, states),
  );
  const grown = found.filter(({ besides }) => besides !== undefined);
  const listings = findListings(page, titles, lists).filter(listing => !meetsAny(grown, listing));
  const phrases = found.filter(group => !meetsAny(listings, group)).map(describe);
  const spoken = new Set(
    phrases.flatMap(({ start, end, sentence }) =>
      BARE.test(page.text.slice(start, end)) ? [] : sentence.start,
    ),
  );
  for (const { list, start, end } of listings) {
    const sentence = sentenceAt(page, start);
    if (spoken.has(sentence.start) && arePartOfIt(page, { start, end }, found)) continue;
    spoken.add(sentence.start);
    const bare = bareCoalition(page, sentence, start);
    // "A coalition of five attorneys general from Ohio, …": the number and the list are of one group.
    const before = found[firstFrom(found, start) - 1];
    const counted =
      before?.count !== undefined && before.end > start && before.end <= end ? before : undefined;
    const phrase = describe(bare ?? { other: false, ...counted, start: counted?.start ?? start, end });
    phrase.listed = list.states.map(state => state.jurisdiction);
    phrases.push(phrase);
  }
  phrases.sort((a, b) => a.start - b.start);
  const acting = [
    ...findActingLists(page, lists, phrases).map(({ list, ...group }) => ({
      ...group,
      codes: list.states.map(state => state.jurisdiction),
    })),
    ...findActingNames(page, titles, attorneys, phrases),
  ];
  for (const { codes, ...group } of acting) {
    const phrase = describe(group);
    phrase.listed = codes;
    phrases.push(phrase);
  }
  phrases.sort((a, b) => a.start - b.start);
  const rosters = findRosters(page, phrases, states, attorneys);
  attachLists(page, phrases, rosters.length === 0 ? lists : inOrder([...lists, ...rosters]));
  attachNamed(page, phrases, states, attorneys);
  return phrases;
}

/** "A coalition of 20 states, among them the attorneys general of …": a part of the group before. */
const PART_OF_THEM =
  /\b(?:includ(?:es?|ing|ed)|among them|such as|(?:led|headed|spearheaded) by|comprised? of|made up of|consisting of|namely|like|are|were|:) (?:the )?(?:(?:state|Democratic|Republican) )*$/i;
/** Code units after which a group is no part of the listing before it. */
const APART = 40;

/** Whether a listing names those whom another phrase of its sentence counts, or is counted on; `groups` in order. */
function arePartOfIt(page: Page, { start, end }: Span, groups: readonly Span[]): boolean {
  const sentence = sentenceAt(page, start);
  const next = groups[firstFrom(groups, end)];
  if (next && next.start < Math.min(end + APART, sentence.end)) return true;
  const clause = page.text.slice(sentence.start, start);
  return PART_OF_THEM.test(clause) && lastWithin(groups, { start: sentence.start, end: start }) !== undefined;
}

const inOrder = <T extends { start: number }>(spans: T[]): T[] => spans.sort((a, b) => a.start - b.start);

/** A word that tells nothing of who they are: a listing beside it does. */
const BARE = /^(?:[\w-]+ )?(?:coalition|group)$|\bcommittee$/i;

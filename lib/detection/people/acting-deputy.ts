import type { PersonEntry } from '../lexicon-source';
import type { Span } from '../mention';
import { type Page, sentenceAt, textAfter } from '../text/page';
import type { Title } from '../titles/title';
import { isOfficeItself, type PageEvidence, sittingInState } from './choose-holding';
import { type Holding, standingOf } from './holding';

/** "Is filling in as acting attorney general", "will act". */
const ACTS =
  /\b(?:(?:is|was|as|became|becomes|named|the) (?:the )?(?:acting|interim)\b|(?:will|to|would) act\b|filling in\b|serv(?:e|es|ing) as (?:the )?(?:acting|interim|attorney general)|(?:will|to) (?:lead|run|head) the (?:office|department)|is acting\b)/i;
const REACH = 110;
/** Days before the office is held in which an article tells that it will be. */
const SOON = 45;

/**
 * Who of these people is attorney general under a deputy's title, "First Assistant Attorney General
 * Bessie Dewar is acting attorney general", or under a state's that is not theirs.
 */
export function holderUnderOther(
  page: Page,
  title: Title,
  { end }: Span,
  people: readonly PersonEntry[],
  evidence: PageEvidence,
): Holding | undefined {
  if (isOfficeItself(title)) return underStrayState(title, people, evidence);
  const { date } = evidence;
  if (title.rank !== 'subordinate' || date === undefined) return undefined;
  const said = textAfter(page, end, Math.min(REACH, Math.max(0, sentenceAt(page, end - 1).end - end)));
  if (!ACTS.test(said)) return undefined;
  for (const person of people) {
    const tenure = person.tenures.find(one => {
      const standing = standingOf(one, date);
      return standing.when === 'sitting' || (standing.when === 'future' && standing.days <= SOON);
    });
    if (tenure) return { person, tenure };
  }
  return undefined;
}

/**
 * "… Threats Against Minnesota Attorney General William Tong today joined": a headline that ran into the text
 * left its last word before the title. Who holds the office elsewhere by that full name is meant.
 */
function underStrayState(
  title: Title,
  people: readonly PersonEntry[],
  evidence: PageEvidence,
): Holding | undefined {
  if (!isOfficeItself(title) || title.former || title.state?.side !== 'before') return undefined;
  return sittingInState(people, evidence);
}

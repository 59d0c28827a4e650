import type { Coalition } from '../../../lib/dataset/schema';
import type { Chance } from './chance';

type Ways = (parts: { whom: string | undefined; when: string; matter: string }) => readonly string[];

const to = (whom: string | undefined, other: string): string => whom ?? other;

/** What a group did, by kind of act, in several ways of newsrooms; `when` begins with a space or is empty. */
const WAYS: Readonly<Record<Coalition['kind'], Ways>> = {
  lawsuit: ({ whom, when, matter }) => [
    `sued${whom ? ` ${whom}` : ''}${when} over ${matter}`,
    `filed a lawsuit${when} over ${matter}`,
    `went to court${when} against ${to(whom, 'the federal government')} over ${matter}`,
  ],
  amicus: ({ when, matter }) => [
    `filed an amicus brief${when} in a case about ${matter}`,
    `filed a friend-of-the-court brief${when} on ${matter}`,
    `weighed in${when} with a brief in the fight over ${matter}`,
  ],
  letter: ({ whom, when, matter }) => [
    `wrote to ${to(whom, 'federal officials')}${when} about ${matter}`,
    `sent ${to(whom, 'Congress')} a letter${when} on ${matter}`,
    `urged ${to(whom, 'Congress')}${when} to act on ${matter}`,
  ],
  comment: ({ whom, when, matter }) => [
    `filed comments${whom ? ` with ${whom}` : ''}${when} on ${matter}`,
    `sent a comment letter${when} about ${matter}`,
  ],
  settlement: ({ whom, when, matter }) => [
    `reached a settlement${whom ? ` with ${whom}` : ''}${when} over ${matter}`,
    `settled${whom ? ` with ${whom}` : ' a case'}${when} over ${matter}`,
  ],
  investigation: ({ whom, when, matter }) => [
    `opened an investigation${whom ? ` of ${whom}` : ''}${when} over ${matter}`,
    `are investigating ${to(whom, 'the industry')} over ${matter}`,
  ],
  intervention: ({ when, matter }) => [
    `asked a court${when} to let them intervene in a case over ${matter}`,
    `moved to intervene${when} in the fight over ${matter}`,
  ],
  petition: ({ whom, when, matter }) => [
    `petitioned ${to(whom, 'a court')}${when} over ${matter}`,
    `filed a petition${when} on ${matter}`,
  ],
  other: ({ when, matter }) => [`announced a joint effort${when} on ${matter}`],
};

/** The words of a title behind the deed: "3D-printed guns" of "Letter to Congress on 3D-printed guns". */
const MATTER_OF_TITLE = /^.*? (?:on|over|about|against|to|for|with|of|in) (?:the )?(.+)$/;

export interface MatterTold {
  matter: string;
  /** Whether it is so general that a second sentence has to tell what it is. */
  general: boolean;
}

/** What the act is about: by one of its key terms, by its title, or by its topic alone. */
export function matterOf({ keyTerms, title, topics }: Coalition, chance: Chance): MatterTold {
  const terms = keyTerms.filter(term => !term.includes(' v. '));
  const way = chance.next();
  if (way < 0.4 && terms.length > 0) return { matter: chance.of(terms), general: false };
  const ofTitle = MATTER_OF_TITLE.exec(title)?.[1];
  if (way < 0.65 && ofTitle !== undefined) return { matter: ofTitle, general: false };
  return { matter: topics.length > 0 ? chance.of(topics) : 'a federal rule', general: true };
}

/** The deed as a predicate; the addressee is left out at times. */
export function whatWasDone(act: Coalition, matter: string, when: string, chance: Chance): string {
  const whom = act.targets.length > 0 && chance.is(0.6) ? chance.of(act.targets) : undefined;
  return chance.of(WAYS[act.kind]({ whom, when, matter }));
}

import type { CoalitionKind } from '../../../lib/detection/coalition-kind';

/** What a draft is worded from: facts only, never sentences of the text. */
export interface DraftFacts {
  kind: CoalitionKind;
  /** Names of the places that lead. */
  leads: readonly string[];
  /** How many act. */
  count: number;
  targets: readonly string[];
  topics: readonly string[];
  /** Names that it repeats, for where it has no topic. */
  keyTerms: readonly string[];
  caption?: string | undefined;
}

interface Wording {
  title: string;
  /** Between the noun and whom it is directed at. */
  towards: string;
  deed: string;
}

const WORDING: Record<CoalitionKind, Wording> = {
  letter: { title: 'Letter', towards: 'to', deed: 'wrote' },
  lawsuit: { title: 'Suit', towards: 'against', deed: 'brought suit' },
  intervention: { title: 'Motion to intervene', towards: 'against', deed: 'moved to intervene' },
  amicus: { title: 'Brief', towards: 'to', deed: 'filed a brief as friends of the court' },
  comment: { title: 'Comment', towards: 'to', deed: 'commented' },
  petition: { title: 'Petition', towards: 'to', deed: 'filed a petition' },
  settlement: { title: 'Settlement', towards: 'with', deed: 'settled' },
  investigation: { title: 'Investigation', towards: 'of', deed: 'opened an investigation' },
  other: { title: 'Joint act', towards: 'towards', deed: 'acted together' },
};

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A title and a summary in the record's plain tone; a person words them better. */
export function draftWords(facts: DraftFacts): { title: string; summary: string } {
  const { title, towards, deed } = WORDING[facts.kind];
  const [target] = facts.targets;
  const inCase = facts.kind === 'amicus' || facts.kind === 'intervention' ? facts.caption : undefined;
  const at =
    inCase !== undefined ? ` in ${inCase}` : target !== undefined ? ` ${towards} ${withArticle(target)}` : '';
  const [term] = facts.keyTerms;
  const matters = facts.topics.length === 0 && term !== undefined ? [term] : facts.topics.slice(0, 2);
  const about = matters.length > 0 ? ` over ${list(matters)}` : '';
  const group = `${SMALL[facts.count] ?? facts.count} attorneys general`;
  const who = facts.leads.length > 0 ? `${list(facts.leads)} led ${group}, who` : `A group of ${group}`;
  return { title: `${title}${at}${about}`, summary: `${who} ${deed}${at}${about}.` };
}

/** "the U.S. Department of Education", but "Congress" and "Google". */
function withArticle(name: string): string {
  return / administration$|^(?:U\.S\. (?!Congress)|Department|Federal|National|Centers|Bureau|Office|Consumer|Securities|Environmental|Equal|Council)/.test(
    name,
  )
    ? `the ${name}`
    : name;
}

function list(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

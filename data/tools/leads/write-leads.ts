import type { Coalition, Dataset } from '../../../lib/dataset/schema';
import type { Article } from '../../../lib/detection/article';
import { Chance } from './chance';
import { matterOf, whatWasDone } from './what-was-done';
import { longAgo, whenTold } from './when-told';
import { membersTold, type Names, namesOf, whoActed } from './who-acted';

/** A text that tells of acts of the record, a paragraph each. */
export interface WrittenLead {
  article: Article;
  /** What each paragraph tells of: offset of its end, id of its act. The first is what the text is about. */
  told: readonly { end: number; act: string }[];
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

function paragraphOf(act: Coalition, names: Names, chance: Chance, when: string, opening = ''): string {
  const { matter, general } = matterOf(act, chance);
  const who = whoActed(act, names, chance);
  const parts = [sentence(`${opening}${who} ${whatWasDone(act, matter, when, chance)}`)];
  if (general) parts.push(act.summary);
  const members = chance.is(0.25) ? membersTold(act, names) : undefined;
  if (members !== undefined) parts.push(members);
  if (chance.is(0.25))
    parts.push(
      chance.of([
        'The coalition says that families would pay for it.',
        'The attorneys general say that the law is on their side.',
      ]),
    );
  return parts.join(' ');
}

/** Acts by the lawsuit that they are of and by each of their key terms. */
function actsBeside(coalitions: readonly Coalition[]): (act: Coalition) => readonly Coalition[] {
  const byMatter = new Map<string, Coalition[]>();
  const mattersOf = ({ lawsuit, keyTerms }: Coalition) => [
    ...keyTerms,
    ...(lawsuit === undefined ? [] : [`lawsuit ${lawsuit}`]),
  ];
  for (const act of coalitions) {
    for (const matter of mattersOf(act)) {
      const acts = byMatter.get(matter);
      if (acts) acts.push(act);
      else byMatter.set(matter, [act]);
    }
  }
  return act => [...new Set(mattersOf(act).flatMap(matter => byMatter.get(matter) ?? []))];
}

/**
 * A lead on each act of the record, from its own facts in words of newsrooms. Parts are left out by
 * chance, which goes by the act and `edition`: the same record always gives the same leads.
 */
export function writeLeads(dataset: Dataset, edition: string): WrittenLead[] {
  const names = namesOf(dataset);
  const beside = actsBeside(dataset.coalitions);
  return dataset.coalitions.map(act => {
    const chance = new Chance(`${edition} ${act.id}`);
    const { published, when } = whenTold(act.date, chance);
    let text = paragraphOf(act, names, chance, when);
    const told = [{ end: text.length, act: act.id }];
    // What news would tell of beside it.
    const earlier = beside(act).filter(({ date }) => date < act.date.slice(0, 7));
    if (earlier.length > 0 && chance.is(0.4)) {
      const other = chance.of(earlier);
      text += `\n\n${paragraphOf(other, names, chance, '', `${longAgo(other.date)}, `)}`;
      told.push({ end: text.length, act: other.id });
    }
    return { article: { text, published: { date: published, from: 'reader' } }, told };
  });
}

import type { CoalitionKind } from '../coalition-kind';
import { findActionWords, nearestAction } from '../coalitions/action';
import type { OwnPhrases } from './own-phrases';

const HEADLINE = 1.5;
const MAIN = 2;

/** What the act is, by the words beside each of its phrases and by the headline. */
export function readActKind({ main, all }: OwnPhrases, headline: string): CoalitionKind {
  const votes = new Map<CoalitionKind, number>();
  const vote = (kind: CoalitionKind | undefined, weight: number) => {
    if (kind !== undefined) votes.set(kind, (votes.get(kind) ?? 0) + weight);
  };
  vote(nearestAction(findActionWords(headline), 0, 0), HEADLINE);
  for (const phrase of all) vote(phrase.action, phrase === main ? MAIN : 1);
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? 'other';
}

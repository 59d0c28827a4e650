import type { LawsuitPhrase } from '../reading';
import { firstFrom } from '../text/span-order';
import type { ActIndex } from './act-index';
import type { RankedPhrase } from './act-ranking';
import type { LawsuitsOfArticle } from './lawsuits-of-article';
import { sortByScore, withSignal } from './score-act';
import type { Signal } from './signal';

/** A brief is in the case that its sentence names. */
const OTHER_CASE: Signal = { kind: 'caption', weight: -3, told: () => ({ says: 'other-matter' }) };

/** Holds briefs against the cases of the record that the phrases' own sentences name. */
export function besideCases(
  phrases: readonly RankedPhrase[],
  lawsuits: readonly LawsuitPhrase[],
  cases: LawsuitsOfArticle,
  { acts }: ActIndex,
): readonly RankedPhrase[] {
  if (!lawsuits.some(({ caption }) => caption !== undefined)) return phrases;
  return phrases.map(ranked => {
    const { sentence } = ranked.phrase;
    const named = new Set<number>();
    for (let at = firstFrom(lawsuits, sentence.start); at < lawsuits.length; at += 1) {
      const lawsuit = lawsuits[at] as LawsuitPhrase;
      if (lawsuit.end > sentence.end) break;
      for (const suit of cases.suitsOf(lawsuit).suits) named.add(suit);
    }
    if (named.size === 0) return ranked;
    const isOther = (position: number) => {
      const { kind, lawsuit } = acts[position] ?? {};
      return kind === 'amicus' && (lawsuit === undefined || !named.has(lawsuit));
    };
    const held = ranked.ranked.map(act => (isOther(act.position) ? withSignal(act, OTHER_CASE) : act));
    return { ...ranked, ranked: sortByScore(held) };
  });
}

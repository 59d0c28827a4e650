import type { LinkSignal, RecordLink, Span } from '../mention';
import type { ActIndex } from './act-index';
import { bestOf, type RankedPhrase } from './act-ranking';
import { byScore, type ScoredAct, withSignal } from './score-act';

/**
 * Other phrases of an article that mean an act speak for it, the more the better they tell it apart;
 * a phrase that tells nothing itself ("the coalition") goes by the last one before it that does.
 */
const SAME_ACT = { before: 2.5, distinct: 1.5, vague: 0.6 };
const JOINED_LAWSUIT = 1.5;
const SAME_LAWSUIT = 0.7;

/** Whether the phrase itself tells which act is meant, by its count or its list. */
const distinct = ({ signals }: ScoredAct): boolean =>
  signals.some(
    ({ kind, weight }) => (kind === 'count' && weight >= 2.5) || (kind === 'members' && weight >= 1.2),
  );

/** Whether a number in the phrase speaks for another act: then the rest of the article is not to talk it out of it. */
const contradicted = ({ signals }: ScoredAct): boolean =>
  signals.some(({ kind, weight }) => kind === 'count' && weight < 1);

/** "The coalition argues": neither number nor list nor time. */
const bare = ({ phrase, dated }: RankedPhrase): boolean =>
  phrase.counted === undefined && phrase.named.listed.length < 2 && !dated;

function distinctBefore(own: RankedPhrase, all: readonly RankedPhrase[]): RankedPhrase | undefined {
  return all.findLast(other => {
    const act = other.phrase.span.start < own.phrase.span.start ? bestOf(other) : undefined;
    return act !== undefined && distinct(act);
  });
}

export interface LinkedPhrase {
  span: Span;
  link: RecordLink;
}

/** Adds to the acts that one phrase may mean what the article's other phrases say of them. */
export function withContext(
  own: RankedPhrase,
  all: readonly RankedPhrase[],
  lawsuits: readonly LinkedPhrase[],
  index: ActIndex,
): ScoredAct[] {
  const support = new Map<number, number>();
  const suitsBefore = new Set<string>();
  const suits = new Set(lawsuits.flatMap(({ link }) => link.lawsuit ?? []));
  for (const { span, link } of lawsuits) {
    if (link.lawsuit !== undefined && span.start < own.phrase.span.start) suitsBefore.add(link.lawsuit);
  }
  const before = bare(own) ? distinctBefore(own, all) : undefined;
  for (const other of all) {
    const act = other === own ? undefined : bestOf(other);
    if (!act) continue;
    const weight = !distinct(act) ? SAME_ACT.vague : other === before ? SAME_ACT.before : SAME_ACT.distinct;
    support.set(act.position, Math.max(weight, support.get(act.position) ?? 0));
    const suit = index.lawsuits[index.acts[act.position]?.lawsuit ?? -1]?.id;
    if (suit !== undefined && other.phrase.span.start < own.phrase.span.start) suitsBefore.add(suit);
  }
  const signalFor = (scored: ScoredAct): LinkSignal | null => {
    const suit = index.lawsuits[index.acts[scored.position]?.lawsuit ?? -1]?.id;
    if (suit !== undefined && own.phrase.counted?.joining && suitsBefore.has(suit)) {
      return { kind: 'context', weight: JOINED_LAWSUIT, text: 'The article names its lawsuit before' };
    }
    if (contradicted(scored)) return null;
    const weight = support.get(scored.position);
    if (weight !== undefined)
      return { kind: 'context', weight, text: 'Other words of the article mean it too' };
    if (suit === undefined || !suits.has(suit)) return null;
    return { kind: 'context', weight: SAME_LAWSUIT, text: 'The article speaks of its lawsuit' };
  };
  return own.ranked
    .map(scored => {
      const signal = signalFor(scored);
      return signal ? withSignal(scored, signal) : scored;
    })
    .sort(byScore);
}

import type { LinkSignal, RecordLink } from '../mention';
import type { Reading } from '../reading';
import type { ActIndex } from './act-index';
import { type ActPhrase, readCoalitionPhrase, readLawsuitPhrase } from './act-phrase';
import { readTerms } from './article-terms';
import { CandidateFinder } from './candidates';
import { type Days, daysApart, daysOf } from './day';
import { linkLawsuit } from './link-lawsuit';
import { fits, linkTo, NOT_IN_RECORD } from './record-link';
import {
  agenciesAround,
  byScore,
  type PhraseSetting,
  type ScoredAct,
  scoreAct,
  withSignal,
} from './score-act';
import { readTimeHint } from './time-hint';

/** Other phrases of an article that mean an act speak for it, the more the better they tell it apart. */
const CONTEXT = { strong: 1.5, weak: 0.7 };
const SAME_LAWSUIT = 1.5;

/** Whether the phrase itself tells which act is meant, by its count or its list. */
const distinct = ({ signals }: ScoredAct): boolean =>
  signals.some(
    ({ kind, weight }) => (kind === 'count' && weight >= 2.5) || (kind === 'members' && weight >= 1.5),
  );

interface RankedPhrase {
  phrase: ActPhrase;
  ranked: ScoredAct[];
}

const best = ({ ranked }: RankedPhrase): ScoredAct | undefined => {
  const [first] = ranked;
  return first && fits(first) ? first : undefined;
};

/**
 * The day of writing. Where the article's date is not known to the day, the act it is mostly about
 * gives it: releases are written on the day of the act.
 */
function anchorOf(
  published: Days | undefined,
  phrases: readonly RankedPhrase[],
  index: ActIndex,
): number | undefined {
  if (published && published.first === published.last) return published.first;
  const main = phrases.flatMap(phrase => best(phrase) ?? []).sort(byScore)[0];
  const days = main && index.acts[main.position]?.days;
  if (!days || days.first !== days.last) return published?.last;
  return published && daysApart(published, days) !== 0 ? published.last : days.first;
}

/** Adds what the article's other phrases say of each act. */
function withContext(own: RankedPhrase, all: readonly RankedPhrase[], index: ActIndex): RankedPhrase {
  const support = new Map<number, number>();
  const suits = new Set<number>();
  for (const other of all) {
    const act = other === own ? undefined : best(other);
    if (!act) continue;
    const weight = distinct(act) ? CONTEXT.strong : CONTEXT.weak;
    support.set(act.position, Math.max(weight, support.get(act.position) ?? 0));
    const suit = index.acts[act.position]?.lawsuit;
    if (suit !== undefined && other.phrase.span.start < own.phrase.span.start) suits.add(suit);
  }
  const ranked = own.ranked.map(scored => {
    const suit = index.acts[scored.position]?.lawsuit;
    // A phrase with a number of its own that fits another act is not to be talked out of it.
    const contradicted = scored.signals.some(({ kind, weight }) => kind === 'count' && weight < 1);
    const weight = contradicted ? 0 : (support.get(scored.position) ?? 0);
    const joined = own.phrase.counted?.joining && suit !== undefined && suits.has(suit) ? SAME_LAWSUIT : 0;
    if (weight + joined === 0) return scored;
    const text = joined ? 'The article names its lawsuit before' : 'Other words of the article mean it too';
    const signal: LinkSignal = { kind: 'context', weight: weight + joined, text };
    return withSignal(scored, signal);
  });
  return { ...own, ranked: ranked.sort(byScore) };
}

/**
 * Links the phrases of an article to the coalitions and lawsuits of the record; `coalitions` and
 * `lawsuits` are parallel to the reading's. A phrase that nothing in the record fits has a link to
 * null. The same reading and tables always give the same links.
 */
export function linkActs(
  reading: Reading,
  index: ActIndex,
): { coalitions: RecordLink[]; lawsuits: RecordLink[] } {
  if (reading.coalitions.length + reading.lawsuits.length === 0) return { coalitions: [], lawsuits: [] };
  const { article } = reading;
  const terms = readTerms(article);
  const published = article.published && daysOf(article.published.date);
  const finder = new CandidateFinder(index, terms, published);

  const settingOf = (phrase: ActPhrase, anchor: number | undefined): PhraseSetting => ({
    index,
    terms,
    phrase,
    hint: readTimeHint(phrase.sentenceText, phrase.span.start - phrase.sentence.start, anchor),
    agencies: agenciesAround(article.text, phrase),
    ...(published === undefined ? {} : { published }),
  });
  const rank = (
    phrase: ActPhrase,
    anchor: number | undefined,
    also: readonly number[] = [],
  ): RankedPhrase => {
    const setting = settingOf(phrase, anchor);
    const positions = new Set([...finder.around(phrase.span), ...also]);
    const ranked = [...positions].flatMap(position => scoreAct(position, setting) ?? []).sort(byScore);
    return { phrase, ranked };
  };

  const phrases = reading.coalitions.map(phrase => readCoalitionPhrase(reading, phrase));
  const exact = published && published.first === published.last ? published.first : undefined;
  const first = phrases.map(phrase => rank(phrase, exact));
  const anchor = anchorOf(published, first, index);
  const second = anchor === exact ? first : phrases.map(phrase => rank(phrase, anchor));
  const coalitions = second.map(own => {
    const { ranked } = withContext(own, second, index);
    const [top] = ranked;
    return top && fits(top) ? linkTo(top, ranked, index) : NOT_IN_RECORD;
  });

  const lawsuits: RecordLink[] = [];
  reading.lawsuits.forEach((phrase, position) => {
    const link = linkLawsuit({
      index,
      phrase,
      rank: also => rank(readLawsuitPhrase(reading, phrase), anchor, also).ranked,
      around: [
        ...reading.coalitions.map((other, at) => ({ span: other, link: coalitions[at] ?? NOT_IN_RECORD })),
        ...reading.lawsuits
          .slice(0, position)
          .map((other, at) => ({ span: other, link: lawsuits[at] ?? NOT_IN_RECORD })),
      ],
      earlier: reading.lawsuits
        .slice(0, position)
        .map((other, at) => ({ phrase: other, link: lawsuits[at] ?? NOT_IN_RECORD })),
    });
    lawsuits.push(link);
  });
  return { coalitions, lawsuits };
}

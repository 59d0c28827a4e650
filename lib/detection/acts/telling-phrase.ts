import type { ActPhrase } from './act-phrase';
import type { RankedPhrase } from './act-ranking';
import type { ScoredAct } from './score-act';

/** "The coalition argues": neither number nor list nor time. */
export const isBare = ({ phrase, dated }: RankedPhrase): boolean =>
  phrase.counted === undefined && phrase.named.listed.size < 2 && !dated;

/** "A coalition of states calls it a power grab": all that it says is that there is a group. */
export const isPlain = (ranked: RankedPhrase): boolean => {
  const { tells, apart, prospective, several } = ranked.phrase;
  return isBare(ranked) && !tells && !apart && !prospective && !several;
};

/** "A coalition": neither number nor list. */
export const tellsNothing = ({ phrase: { counted, named } }: RankedPhrase): boolean =>
  counted === undefined && named.listed.size < 2;

/** How many of a list have to stand in another that is of the same group. */
const SAME_LIST = 0.8;
/** So many names are those of one group, whatever day is named beside them. */
const WHOLE_LIST = 5;

/** Whether the phrase says whom it means by a number of its own or a list. */
export const tellsWhom = ({ phrase: { counted, named, prospective, apart } }: RankedPhrase): boolean =>
  !prospective &&
  !apart &&
  (named.listed.size > 2 || (counted !== undefined && !counted.bound && !counted.joining && !counted.mixed));

/** Points of a date that the phrase's own words name. */
const NAMED_DATE = 2;

/** Whether a phrase may be said of the group of another: it says nothing else, or lists the same. */
export function mayBeOf({ phrase: { phrase, dated }, act }: Meant, { phrase: other }: Meant): boolean {
  if (phrase.counted !== undefined) return !dated && isOfThose(phrase, other.phrase);
  const own = [...phrase.named.listed];
  const shared = own.filter(code => other.phrase.named.listed.has(code)).length;
  const sameList = shared >= own.length * SAME_LIST;
  if (own.length >= WHOLE_LIST && (sameList || isAsLong(own.length, other))) return true;
  if (dated && act?.signals.some(({ kind, weight }) => kind === 'date' && weight >= NAMED_DATE)) return false;
  return own.length < 2 || sameList;
}

/** "Twelve states sued …", and behind it "the 12 states". */
const isOfThose = ({ span, counted, tells }: ActPhrase, other: ActPhrase): boolean =>
  !tells && other.tells && other.span.start < span.start && counted?.number === other.counted?.number;

/** "Twenty-three states sued", and a list of 23: it is of those. */
const isAsLong = (names: number, { phrase: { counted } }: RankedPhrase): boolean =>
  counted !== undefined && (names === counted.number || names === counted.inAll);

export interface Meant {
  phrase: RankedPhrase;
  /** It says whom it means. */
  tellsWhom: boolean;
  /** The act that the phrase means by its own words; absent where they tell none. */
  act: ScoredAct | undefined;
  distinct: boolean;
  suit: string | undefined;
}

/**
 * For each phrase the last before it that says whom it means, or where there is none the first behind it,
 * as after a headline. Those that count go before those that only list.
 */
export function tellingBeside(meant: readonly Meant[]): (Meant | undefined)[] {
  const telling = meant.filter(one => one.tellsWhom);
  const counting = telling.filter(one => one.phrase.phrase.counted !== undefined);
  const others = counting.length > 0 ? counting : telling;
  let next = 0;
  return meant.map(own => {
    const { start } = own.phrase.phrase.span;
    while ((others[next]?.phrase.phrase.span.start ?? Number.POSITIVE_INFINITY) < start) next += 1;
    if (isHeadOf(own, others[next])) return others[next];
    return others[next - 1] ?? (others[next] === own ? others[next + 1] : others[next]);
  });
}

/** Code units between a headline and the lead below it. */
const LEAD_REACH = 300;

/** "Democratic AGs sue over grants" is not said of the group told of before it, but of the one that comes. */
const isHeadOf = ({ phrase }: Meant, next: Meant | undefined): boolean =>
  next !== undefined &&
  phrase.phrase.tells &&
  tellsNothing(phrase) &&
  next.phrase.phrase.span.start - phrase.phrase.span.end < LEAD_REACH;

import type { RecordLink, Span } from '../mention';
import type { SignalTold } from '../signal-told';
import type { ActIndex } from './act-index';
import type { ActPhrase } from './act-phrase';
import { bestOf, type RankedPhrase } from './act-ranking';
import { MOST_FROM_CONTEXT } from './record-link';
import { type ScoredAct, sortByScore, withSignal } from './score-act';
import type { Signal } from './signal';

/**
 * Other phrases of an article that mean an act speak for it, the more the better they tell it apart;
 * a phrase that tells nothing itself ("the coalition") goes by the last one before it that does.
 */
const SAME_ACT = { before: MOST_FROM_CONTEXT, distinct: 1.5, vague: 0.6 };
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
  phrase.counted === undefined && phrase.named.listed.size < 2 && !dated;

export interface LinkedPhrase {
  span: Span;
  link: RecordLink;
}

/** "A coalition": neither number nor list. */
const tellsNothing = ({ phrase: { counted, named } }: RankedPhrase): boolean =>
  counted === undefined && named.listed.size < 2;

/** An act of other years is not what news calls "a coalition". */
const LONG_AGO = -1;

/** Whether more than shared words speaks for an act that a phrase without number and list may mean. */
const isGrounded = ({ signals }: ScoredAct): boolean =>
  signals.some(({ kind, weight }) => kind !== 'terms' && weight > 0) &&
  (signals.some(({ kind }) => kind === 'context') ||
    signals.every(({ kind, weight }) => kind !== 'date' || weight > LONG_AGO));

/** How many of a list have to stand in another that is of the same group. */
const SAME_LIST = 0.8;
/** So many names are those of one group, whatever day is named beside them. */
const WHOLE_LIST = 5;

/** Whether the phrase says whom it means by a number of its own or a list. */
const tellsWhom = ({ phrase: { counted, named, prospective, apart } }: RankedPhrase): boolean =>
  !prospective &&
  !apart &&
  (named.listed.size > 2 || (counted !== undefined && !counted.bound && !counted.joining && !counted.mixed));

/** Points of a date that the phrase's own words name. */
const NAMED_DATE = 2;

/** Whether a phrase may be said of the group of another: it says nothing else, or lists the same. */
function mayBeOf({ phrase: { phrase, dated }, act }: Meant, { phrase: other }: Meant): boolean {
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

interface Meant {
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
function tellingBeside(meant: readonly Meant[]): (Meant | undefined)[] {
  const telling = meant.filter(one => one.tellsWhom);
  const counting = telling.filter(one => one.phrase.phrase.counted !== undefined);
  const others = counting.length > 0 ? counting : telling;
  let next = 0;
  return meant.map(own => {
    const { start } = own.phrase.phrase.span;
    while ((others[next]?.phrase.phrase.span.start ?? Number.POSITIVE_INFINITY) < start) next += 1;
    return others[next - 1] ?? (others[next] === own ? others[next + 1] : others[next]);
  });
}

/** How many phrases mean an act, by how well they tell it apart. */
interface Support {
  distinct: number;
  vague: number;
}

const EXACT = 2.5;
/** The article counts the act right elsewhere. */
const OTHER_GROUP: Signal = {
  kind: 'count',
  weight: -4,
  told: () => ({ says: 'counted-elsewhere' }),
};
const SPEAKS_FOR_IT = (): SignalTold => ({ says: 'rest-speaks' });
const SPEAKS_OF_SUIT = (): SignalTold => ({ says: 'speaks-of-suit' });
const NAMED_SUIT = (): SignalTold => ({ says: 'suit-named-before' });

/** What the phrases of an article say of each other; read once, asked for each of them. */
export class ArticleContext {
  readonly #index: ActIndex;
  readonly #meant: readonly Meant[];
  /** By phrase, the other one that says whom it may mean; see {@link tellingBeside}. */
  readonly #telling: readonly (Meant | undefined)[];
  readonly #support = new Map<number, Support>();
  /** Acts whose members a phrase that means them counts exactly. */
  readonly #exact = new Set<number>();

  /** @param phrases in order of start */
  constructor(phrases: readonly RankedPhrase[], index: ActIndex) {
    this.#index = index;
    this.#meant = phrases.map(phrase => {
      const act = bestOf(phrase);
      const suit = act && suitOf(index, act);
      return {
        phrase,
        act,
        distinct: act !== undefined && distinct(act),
        tellsWhom: tellsWhom(phrase),
        suit,
      };
    });
    this.#telling = tellingBeside(this.#meant);
    for (const { act, distinct } of this.#meant) {
      if (!act) continue;
      if (act.signals.some(({ kind, weight }) => kind === 'count' && weight >= EXACT))
        this.#exact.add(act.position);
      const support = this.#support.get(act.position) ?? { distinct: 0, vague: 0 };
      support[distinct ? 'distinct' : 'vague'] += 1;
      this.#support.set(act.position, support);
    }
  }

  /** For each phrase the acts it may mean with what the others and the lawsuits say of them, best first. */
  rank(lawsuits: readonly LinkedPhrase[]): { span: Span; ranked: ScoredAct[] }[] {
    const suits = new Set(lawsuits.flatMap(({ link }) => link.lawsuit ?? []));
    const firstStarts = this.#firstStarts(lawsuits);
    let before: Meant | undefined;
    let next = 0;
    return this.#meant.map((own, nth) => {
      const { span, several } = own.phrase.phrase;
      const { start } = span;
      for (; this.#startOf(next) < start; next += 1) {
        if (this.#meant[next]?.distinct) before = this.#meant[next];
      }
      if (several || this.#isOfUnknown(nth)) return { span, ranked: [] };
      const ranked = this.#rankedFor(own, bare(own.phrase) ? before : undefined, {
        known: suits,
        namedBefore: suit => (firstStarts.get(suit) ?? Number.POSITIVE_INFINITY) < start,
      });
      return { span, ranked: tellsNothing(own.phrase) ? ranked.filter(isGrounded) : ranked };
    });
  }

  /** Whether a phrase that tells nothing itself is said of a group that the record does not have. */
  #isOfUnknown(nth: number): boolean {
    const own = this.#meant[nth] as Meant;
    const other = this.#telling[nth];
    return other !== undefined && other.act === undefined && mayBeOf(own, other);
  }

  #startOf(at: number): number {
    return this.#meant[at]?.phrase.phrase.span.start ?? Number.POSITIVE_INFINITY;
  }

  /** Where each lawsuit is first named, by its own phrases or by an act of it. */
  #firstStarts(lawsuits: readonly LinkedPhrase[]): Map<string, number> {
    const starts = new Map<string, number>();
    const note = (suit: string | undefined, start: number) => {
      if (suit !== undefined && start < (starts.get(suit) ?? Number.POSITIVE_INFINITY))
        starts.set(suit, start);
    };
    for (const { span, link } of lawsuits) note(link.lawsuit, span.start);
    for (const { phrase, suit } of this.#meant) note(suit, phrase.phrase.span.start);
    return starts;
  }

  #rankedFor(
    own: Meant,
    before: Meant | undefined,
    suits: { known: ReadonlySet<string>; namedBefore: (suit: string) => boolean },
  ): ScoredAct[] {
    const joining = own.phrase.phrase.counted?.joining ?? false;
    const signalFor = (scored: ScoredAct): Signal | null => {
      const suit = suitOf(this.#index, scored);
      if (suit !== undefined && joining && suits.namedBefore(suit))
        return { kind: 'context', weight: JOINED_LAWSUIT, told: NAMED_SUIT };
      if (contradicted(scored)) return this.#countedElsewhere(scored) ? OTHER_GROUP : null;
      if (own.phrase.phrase.apart && !own.phrase.dated) return null;
      const weight = this.#weightOf(scored, own, before);
      if (weight > 0) return { kind: 'context', weight, told: SPEAKS_FOR_IT };
      if (suit === undefined || !suits.known.has(suit)) return null;
      return { kind: 'context', weight: SAME_LAWSUIT, told: SPEAKS_OF_SUIT };
    };
    return sortByScore(
      own.phrase.ranked.map(scored => {
        const signal = signalFor(scored);
        return signal ? withSignal(scored, signal) : scored;
      }),
    );
  }

  /** Whether another phrase counts the act's members exactly: then this one's number is another group's. */
  #countedElsewhere({ position, signals }: ScoredAct): boolean {
    return this.#exact.has(position) && signals.some(({ kind, weight }) => kind === 'count' && weight < 0);
  }

  /** What the other phrases that mean the act weigh; 0 where none does. */
  #weightOf({ position }: ScoredAct, own: Meant, before: Meant | undefined): number {
    const support = this.#support.get(position);
    if (support === undefined) return 0;
    if (before?.act?.position === position) return SAME_ACT.before;
    const itself = own.act?.position === position;
    if (support.distinct > (itself && own.distinct ? 1 : 0)) return SAME_ACT.distinct;
    return support.vague > (itself && !own.distinct ? 1 : 0) ? SAME_ACT.vague : 0;
  }
}

const suitOf = (index: ActIndex, { position }: ScoredAct): string | undefined =>
  index.lawsuits[index.acts[position]?.lawsuit ?? -1]?.id;

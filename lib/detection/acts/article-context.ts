import type { Span } from '../mention';
import type { PartyOfAct, SignalTold } from '../signal-told';
import type { ActIndex } from './act-index';
import { bestOf, type RankedPhrase } from './act-ranking';
import { type LinkedPhrase, type NamedCase, NamedCases } from './named-case';
import { MOST_FROM_CONTEXT } from './record-link';
import { type ScoredAct, sortByScore, withSignal } from './score-act';
import type { Signal } from './signal';
import {
  isBare,
  isPlain,
  type Meant,
  mayBeOf,
  tellingBeside,
  tellsNothing,
  tellsWhom,
} from './telling-phrase';

/**
 * Other phrases of an article that mean an act speak for it, the more the better they tell it apart;
 * a phrase that tells nothing itself ("the coalition") goes by the last one before it that does.
 */
const SAME_ACT = {
  /** The only act that the article tells apart, for a phrase that says of a group that there is one. */
  only: 3.5,
  before: MOST_FROM_CONTEXT,
  number: MOST_FROM_CONTEXT,
  distinct: 1.5,
  ofParty: 1.2,
  vague: 0.6,
};
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

/** So few are counted alike by chance. */
const FEWEST_COUNTED = 5;

/** An act of other years is not what news calls "a coalition". */
const LONG_AGO = -1;

/** Whether more than shared words speaks for an act that a phrase without number and list may mean. */
const isGrounded = ({ signals }: ScoredAct): boolean =>
  signals.some(({ kind, weight }) => kind !== 'terms' && weight > 0) &&
  (signals.some(({ kind }) => kind === 'context') ||
    signals.every(({ kind, weight }) => kind !== 'date' || weight > LONG_AGO));

/** How many phrases mean an act, by how well they tell it apart. */
interface Support {
  distinct: number;
  vague: number;
  /** By what those that tell it apart count in all. */
  counted: Map<number, number>;
  ofParty: Map<PartyOfAct, number>;
}

const add = <Key>(counts: Map<Key, number>, key: Key): void =>
  void counts.set(key, (counts.get(key) ?? 0) + 1);

const NO_SUPPORT = (): Support => ({ distinct: 0, vague: 0, counted: new Map(), ofParty: new Map() });

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
  /** The one act that all phrases mean which say whom they mean. */
  readonly #only: number | undefined;

  /** Of a page that lists several texts the one that they are in. */
  readonly #entry: Span | undefined;

  /**
   * @param phrases in order of start
   * @param entry of a page that lists several texts the one that they are in
   */
  constructor(phrases: readonly RankedPhrase[], index: ActIndex, entry?: Span) {
    this.#index = index;
    this.#entry = entry;
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
    for (const { act, distinct, phrase } of this.#meant) {
      if (!act) continue;
      if (act.signals.some(({ kind, weight }) => kind === 'count' && weight >= EXACT))
        this.#exact.add(act.position);
      const support = this.#support.get(act.position) ?? NO_SUPPORT();
      support[distinct ? 'distinct' : 'vague'] += 1;
      if (distinct && phrase.phrase.counted) add(support.counted, phrase.phrase.counted.inAll);
      if (phrase.phrase.party) add(support.ofParty, phrase.phrase.party);
      this.#support.set(act.position, support);
    }
    const told = new Set(
      this.#meant.flatMap(one => (one.tellsWhom || one.distinct ? [one.act?.position] : [])),
    );
    const [only] = told;
    if (told.size === 1 && (this.#support.get(only ?? -1)?.distinct ?? 0) > 0) this.#only = only;
  }

  /** For each phrase the acts it may mean with what the others and the lawsuits say of them, best first. */
  rank(lawsuits: readonly LinkedPhrase[]): { span: Span; ranked: ScoredAct[] }[] {
    const suits = new Set(lawsuits.flatMap(({ link }) => link.lawsuit ?? []));
    const firstStarts = this.#firstStarts(lawsuits);
    const cases = new NamedCases(lawsuits);
    let before: Meant | undefined;
    let next = 0;
    return this.#meant.map((own, nth) => {
      const { span, several } = own.phrase.phrase;
      const { start } = span;
      for (; this.#startOf(next) < start; next += 1) {
        if (this.#meant[next]?.distinct) before = this.#meant[next];
      }
      if (several || this.#isOfUnknown(nth)) return { span, ranked: [] };
      const ranked = this.#rankedFor(
        own,
        isBare(own.phrase) && !own.phrase.phrase.tells ? before : undefined,
        {
          known: suits,
          namedBefore: suit => (firstStarts.get(suit) ?? Number.POSITIVE_INFINITY) < start,
        },
      );
      const held = this.#besideCase(ranked, cases.with(own.phrase.phrase.sentence, this.#entry));
      return { span, ranked: tellsNothing(own.phrase) ? held.filter(isGrounded) : held };
    });
  }

  /** Holds acts against the case that is named with their phrase. */
  #besideCase(ranked: ScoredAct[], named: NamedCase | undefined): ScoredAct[] {
    if (named === undefined) return ranked;
    const { lawsuit, own, other } = named;
    return sortByScore(
      ranked.map(act => {
        const signal = suitOf(this.#index, act) === lawsuit ? own : other;
        return signal ? withSignal(act, signal) : act;
      }),
    );
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
    if (this.#only === position && isPlain(own.phrase)) return SAME_ACT.only;
    if (before?.act?.position === position) return SAME_ACT.before;
    const { counted, party, apart } = own.phrase.phrase;
    const itself = own.act?.position === position;
    /** Whether others than the phrase itself are among so many. */
    const others = (number = 0, isAmong: boolean) => number > (itself && isAmong ? 1 : 0);
    const sameNumber = counted && counted.number >= FEWEST_COUNTED && !apart;
    if (sameNumber && others(support.counted.get(counted.inAll), own.distinct)) return SAME_ACT.number;
    if (others(support.distinct, own.distinct)) return SAME_ACT.distinct;
    if (!others(support.vague, !own.distinct)) return 0;
    return party && others(support.ofParty.get(party), true) ? SAME_ACT.ofParty : SAME_ACT.vague;
  }
}

const suitOf = (index: ActIndex, { position }: ScoredAct): string | undefined =>
  index.lawsuits[index.acts[position]?.lawsuit ?? -1]?.id;

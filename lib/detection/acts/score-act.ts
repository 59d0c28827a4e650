import type { ActEntry, ActIndex } from './act-index';
import type { ActPhrase } from './act-phrase';
import { actionSignal } from './action-signal';
import type { AgenciesOfArticle } from './agencies-of-article';
import type { TermsAround } from './article-terms';
import { countSignal } from './count-signal';
import { dateSignal } from './date-signal';
import { type Days, daysApart } from './day';
import { memberSignals } from './member-signal';
import { partySignal } from './party-signal';
import type { Signal } from './signal';
import { termSignal } from './term-signal';
import type { TimeHint, YearlessDay } from './time-hint';

/** An act held against a phrase. */
export interface ScoredAct {
  /** Position in {@link ActIndex.acts}. */
  position: number;
  score: number;
  /** Points of the words it shares with the article: without any, nothing says that it is meant. */
  terms: number;
  /** Whether a key term of it stands whole in the article. */
  spoken: boolean;
  /** Whether one stands right after the phrase, with a number that fits. */
  object: boolean;
  signals: Signal[];
}

/** What of an article does not change from act to act. */
export interface PhraseSetting {
  index: ActIndex;
  around: TermsAround;
  published?: Days;
  hint: TimeHint | null;
  yearless: YearlessDay | null;
  phrase: ActPhrase;
  /** Keys of the federal agencies named around the phrase; asked for only by acts that address some. */
  agencies: () => readonly string[];
}

/** Points that members, those named and their party may add to an act at most. */
const MOST = { list: 4.5, named: 1.5, party: 0.5, addressee: 1.2 };

/** What a phrase's list, names and party may add at most to an act that it is held against. */
function mostOfMembers({ named, party }: ActPhrase): number {
  return (
    (named.listed.size < 2 ? 0 : MOST.list) +
    (named.leads.length + named.speakers.length === 0 ? 0 : MOST.named) +
    (party === undefined ? 0 : MOST.party)
  );
}

const LASTING: ReadonlySet<string> = new Set(['lawsuit', 'petition', 'intervention']);
/**
 * Pages carry headlines that are newer than the article ("17 states sue over …" beside the text). Where
 * the words, the number and the deed all fit, a later date is no more than this against the act.
 */
const LATER_HEADLINE = -1.5;

const TOLD_APART: Signal = {
  kind: 'context',
  weight: -1.5,
  told: () => ({ says: 'told-apart' }),
};

/** Code units around a phrase in which an addressee is looked for. */
const ADDRESS_REACH = 400;

export function agenciesAround(agencies: AgenciesOfArticle, { span }: ActPhrase): () => readonly string[] {
  let known: readonly string[] | undefined;
  return () => {
    known ??= agencies.within({ start: span.start - ADDRESS_REACH, end: span.end + ADDRESS_REACH });
    return known;
  };
}

function addresseeSignal(act: ActEntry, agencies: () => readonly string[]): Signal | null {
  if (act.agencies.length === 0) return null;
  const around = agencies();
  const shared = act.agencies.filter(agency => around.includes(agency));
  if (shared.length === 0) return null;
  const weight = shared.length > 1 ? 1.2 : 0.8;
  return { kind: 'addressee', weight, told: () => ({ says: 'same-agencies', agencies: shared }) };
}

/** Points without which an act is not looked at any further. */
export interface LeastPoints {
  /** Of shared words; with fewer it is left out. */
  terms: number;
  /** In all; where it cannot have so many it is behind. */
  score: number;
}

/** Holds one act against a phrase; null where it is left out. */
export function scoreAct(
  position: number,
  setting: PhraseSetting,
  least?: LeastPoints,
): ScoredAct | 'behind' | null {
  const { index, around, published, hint, yearless, phrase, agencies } = setting;
  const act = index.acts[position];
  if (!act) return null;
  const about = termSignal(position, index, around);
  if (least && (about?.signal.weight ?? 0) < least.terms) return null;
  const count = phrase.counted ? countSignal(act, phrase.counted) : null;
  const action = actionSignal(act, phrase.action);
  const dated = dateSignal(act.days, {
    hint,
    yearless,
    lasting: LASTING.has(act.kind),
    prospective: phrase.prospective,
    tells: phrase.tells,
    ...(published === undefined ? {} : { published }),
  });
  const later =
    published !== undefined &&
    daysApart(published, act.days) > 0 &&
    phrase.headline &&
    !phrase.prospective &&
    about?.inSentence &&
    (count?.weight ?? 0) > 0 &&
    (action?.weight ?? 0) > 0;
  const date = dated && later && dated.weight < LATER_HEADLINE ? { ...dated, weight: LATER_HEADLINE } : dated;
  const apart = phrase.apart && !hint ? TOLD_APART : null;
  if (least && !about?.inClause) {
    const most = mostOfMembers(phrase) + (act.agencies.length === 0 ? 0 : MOST.addressee);
    const known = weightOf(about?.signal) + weightOf(count) + weightOf(action) + weightOf(date);
    if (known + weightOf(apart) + most < least.score) return 'behind';
  }
  const signals = [
    apart,
    about?.signal ?? null,
    count,
    ...memberSignals(act, phrase.named),
    partySignal(act, phrase.party),
    action,
    addresseeSignal(act, agencies),
    date,
  ].filter(signal => signal !== null);
  const score = total(signals);
  if (least && !about?.inClause && score < least.score) return 'behind';
  return {
    position,
    score,
    terms: about?.signal.weight ?? 0,
    spoken: about?.spoken ?? false,
    object: (about?.inClause ?? false) && (count?.weight ?? 0) > 0,
    signals,
  };
}

const weightOf = (signal: Signal | null | undefined): number => signal?.weight ?? 0;

export const total = (signals: readonly Signal[]): number =>
  signals.reduce((sum, { weight }) => sum + weight, 0);

export const byScore = (a: ScoredAct, b: ScoredAct): number => b.score - a.score || a.position - b.position;

/** The same act with one more signal. */
export function withSignal(scored: ScoredAct, signal: Signal): ScoredAct {
  return { ...scored, score: scored.score + signal.weight, signals: [...scored.signals, signal] };
}

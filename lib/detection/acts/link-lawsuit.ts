import type { JurisdictionCode } from '../jurisdiction-code';
import type { RecordLink, Span } from '../mention';
import type { LawsuitPhrase } from '../reading';
import type { ActIndex, IndexedLawsuit } from './act-index';
import { type Days, daysApart } from './day';
import { inTheNews, linkByCaption, linkByNumber } from './link-case';
import { actsOf, type LawsuitSetting, linkOfSuit, type NamedAct } from './link-suits';
import { fits, NOT_IN_RECORD } from './record-link';
import { type ScoredAct, sortByScore, total, withSignal } from './score-act';
import type { Signal } from './signal';
import { suitsOfMatter } from './suits-of-matter';
import { fold } from './terms';

/** Notes where a lawsuit's act is named. */
export function noteSuit(
  named: Map<string, NamedAct[]>,
  { coalition, lawsuit }: Pick<RecordLink, 'coalition' | 'lawsuit'>,
  { start, end }: Span,
): void {
  if (lawsuit === undefined) return;
  const acts = named.get(lawsuit);
  if (acts) acts.push({ start, end, coalition });
  else named.set(lawsuit, [{ start, end, coalition }]);
}

/** "Bruen" after "… v. Bruen": a short name of a case named before. */
function linkOfShortName({ phrase, earlier }: LawsuitSetting): RecordLink | undefined {
  const name = fold(phrase.caption ?? '').replace(/ (?:case|decision|ruling|lawsuit|suit)$/, '');
  if (name === '') return undefined;
  return earlier.findLast(({ caption: full }) => {
    return [full?.first, full?.against].some(side => side !== undefined && ` ${side} `.includes(` ${name} `));
  })?.link;
}

const CONTEXT = { sameSentence: 3, referring: 2.5, near: 1.5 };
const REACH = 1500;
/**
 * Points of a matter that a suit is called by, and by which one of several such suits must lead.
 * Measured on the 278 suits of the record that states filed, as "the … case" by their first key term a
 * month after: 191 right, 87 none (most share the matter with others), 0 wrong; by dates too, 11 were wrong.
 */
const CALLED_BY_MATTER = 3;
const CLEAR_LEAD = 1.2;

const lawsuitOf = (index: ActIndex, id: string): IndexedLawsuit | undefined =>
  index.lawsuits[index.lawsuitNumbers.get(id) ?? -1];

/** With what other words of the article say of the suits, best first. */
function withContext({ index, phrase, named }: LawsuitSetting, acts: readonly ScoredAct[]): ScoredAct[] {
  return sortByScore(
    acts.map(scored => {
      const suit = index.lawsuits[index.acts[scored.position]?.lawsuit ?? -1];
      const context = contextOf(phrase, (suit && named.get(suit.id)) ?? []);
      return context ? withSignal(scored, context) : scored;
    }),
  );
}

/** A phrase such as "a multistate lawsuit" or "that suit", by its words and by the acts named around it. */
function linkByWords(setting: LawsuitSetting): RecordLink {
  const { index, rank, named } = setting;
  const also = [...named.keys()].flatMap(suit => lawsuitOf(index, suit)?.coalitions ?? []);
  const suing = rank(also).filter(({ position }) => {
    const act = index.acts[position];
    return act?.lawsuit !== undefined || act?.kind === 'lawsuit' || act?.kind === 'petition';
  });
  const ranked = withContext(setting, suing);
  const [top] = ranked;
  if (!top || !fits(top)) return NOT_IN_RECORD;
  return linkOfSuit(setting, ranked, top);
}

/** Points that a suit called by its matter needs. */
const LEAST_FOR_MATTER = 4.5;

/** Days after the last news of a suit in which its matter alone still means it: by 2015 "the Obamacare case" was another. */
const FRESH = 2 * 366;

function isFresh(index: ActIndex, suit: number, published: Days | undefined): boolean {
  const { news = [], filed, coalitions = [] } = index.lawsuits[suit] ?? {};
  const days = [
    ...news,
    ...(filed ? [filed] : []),
    ...coalitions.flatMap(act => index.acts[act]?.days ?? []),
  ];
  return !published || days.some(day => Math.abs(daysApart(day, published)) <= FRESH);
}

/** "The travel ban case": the one suit about the matter, or the one that leads the others clearly. */
function linkByMatter(setting: LawsuitSetting, matter: string): RecordLink {
  const { index, phrase, rankAmong, cases, earlier } = setting;
  const { suits, known } = suitsOfMatter(index, matter, cases.published);
  const beside = cases.namedBeside(phrase);
  const before = beside && earlier.findLast(({ span }) => span === beside);
  if (before) return before.link;
  const signal: Signal = {
    kind: 'terms',
    weight: CALLED_BY_MATTER,
    told: () => ({ says: 'called-by-matter', matter }),
  };
  const owner = cases.ownerBefore(phrase);
  const own = owner === undefined ? [] : suits.filter(suit => isPlaintiff(index, suit, owner));
  const about = own.length > 0 ? own : suits;
  const fresh = about.length > 1 ? about.filter(suit => isFresh(index, suit, cases.published)) : about;
  const meant = inTheNews(index, fresh, cases.published);
  const only = meant.length === 1 && known === 'by name';
  const called = rankAmong(actsOf(setting, meant)).map(scored => withoutDeed(withSignal(scored, signal)));
  const ranked = withContext(setting, called);
  const [top] = ranked;
  if (!top || (top.score < LEAST_FOR_MATTER && !only)) return NOT_IN_RECORD;
  const suitAt = (position: number) => index.acts[position]?.lawsuit;
  const rival = ranked.find(({ position }) => suitAt(position) !== suitAt(top.position));
  if (rival && top.score - rival.score < CLEAR_LEAD) return NOT_IN_RECORD;
  return linkOfSuit(setting, ranked, top);
}

/**
 * "Judges heard the travel ban case on Tuesday": it is of no act of that day, nor of those who sued
 * rather than of those who filed a brief.
 */
function withoutDeed(scored: ScoredAct): ScoredAct {
  const signals = scored.signals.filter(({ kind }) => kind !== 'action' && kind !== 'date');
  return { ...scored, signals, score: total(signals) };
}

const isPlaintiff = (index: ActIndex, suit: number, state: JurisdictionCode): boolean =>
  index.lawsuits[suit]?.plaintiffs.includes(state) ?? false;

function contextOf(phrase: LawsuitPhrase, spans: readonly Span[]): Signal | null {
  const { sentence } = phrase;
  let weight = 0;
  for (const { start, end } of spans) {
    const distance = Math.abs(start - phrase.start);
    if (start >= sentence.start && end <= sentence.end) weight = Math.max(weight, CONTEXT.sameSentence);
    else if (distance <= REACH)
      weight = Math.max(weight, start < phrase.start ? CONTEXT.referring : CONTEXT.near);
  }
  return weight === 0 ? null : { kind: 'context', weight, told: () => ({ says: 'words-around' }) };
}

/** Links a phrase that means a lawsuit: by docket number, by caption, else by its words. */
export function linkLawsuit(setting: LawsuitSetting): RecordLink {
  const { phrase, cases } = setting;
  if (phrase.several) return NOT_IN_RECORD;
  if (phrase.docket !== undefined) return linkByNumber(setting, phrase.docket);
  if (cases.captionOf(phrase)) return linkByCaption(setting, phrase);
  if (phrase.matter !== undefined) return linkByMatter(setting, phrase.matter);
  if (phrase.caption === undefined) {
    const link = linkByWords(setting);
    return link.lawsuit === undefined && phrase.over !== undefined
      ? linkByMatter(setting, phrase.over)
      : link;
  }
  return linkOfShortName(setting) ?? linkByWords(setting);
}

import type { JurisdictionCode } from '../jurisdiction-code';
import type { Span } from '../mention';
import type { LawsuitPhrase, Reading } from '../reading';
import { firstFrom } from '../text/span-order';
import type { ActIndex } from './act-index';
import { type Caption, readCaption } from './caption';
import { type BesideCaptions, readBesideCaptions } from './case-evidence';
import { type ChosenSuits, chooseSuits, isTelling } from './choose-suits';
import type { DatedEntry } from './dated-entries';
import { type Days, daysOf } from './day';
import { type Docket, mayBeSameDocket, readDocket } from './docket';

const nameOf = (caption: Caption | undefined): string => `${caption?.first} v. ${caption?.against}`;

/** ", the DACA case"; brackets with court and year may stand between. */
const APPOSITION =
  /^(?: \([^()]{1,40}\))?(?:,| \(| -| –| —) ?(?:the|a|an|also known as the|known as the|la|el) $/;

const LABEL_REACH = 24;
const CIVIL = /\bciv(?:il|\.)[\w .]*nos?\.?:? $/i;

/** What the captions of an article and the numbers beside them tell, read once. */
export class LawsuitsOfArticle {
  readonly published: Days | undefined;
  readonly #index: ActIndex;
  readonly #text: string;
  readonly #reading: Reading;
  readonly #captions = new Map<LawsuitPhrase, Caption>();
  readonly #suits = new Map<LawsuitPhrase, ChosenSuits>();
  /** By name: lawsuits that numbers and citations beside it tell. */
  readonly #told = new Map<string, Set<number>>();
  readonly #beside: BesideCaptions;
  readonly #before = new Map<LawsuitPhrase, LawsuitPhrase>();
  readonly #owners: { docket: Docket; caption: LawsuitPhrase }[] = [];

  constructor(reading: Reading, index: ActIndex, entries: readonly DatedEntry[]) {
    this.#index = index;
    this.#text = reading.article.text;
    this.#reading = reading;
    this.#beside = readBesideCaptions(reading, entries);
    this.published = reading.article.published && daysOf(reading.article.published.date);
    for (const phrase of reading.lawsuits) {
      const caption = readCaption(phrase.caption ?? '');
      if (caption) this.#captions.set(phrase, caption);
    }
    for (const [nth, phrase] of reading.lawsuits.entries()) {
      const before = reading.lawsuits[nth - 1];
      if (before) this.#before.set(phrase, before);
    }
    for (const [number, caption] of this.#beside.captionOf) {
      const docket = this.docketOf(number);
      if (docket && isTelling(docket)) this.#owners.push({ docket, caption });
    }
    for (const [phrase, caption] of this.#captions) {
      const evidence = this.#beside.evidence.get(phrase) ?? { dockets: [], citations: [] };
      const chosen = chooseSuits(index, caption, evidence, this.published);
      this.#suits.set(phrase, chosen);
      if (!chosen.certain) continue;
      const told = this.#told.get(nameOf(caption)) ?? new Set();
      for (const suit of chosen.suits) told.add(suit);
      this.#told.set(nameOf(caption), told);
    }
  }

  /** Positions of the acts in the case that is named within a stretch; none where several may be. */
  actsNamedIn({ start, end }: Span): readonly number[] {
    const { lawsuits } = this.#reading;
    const named = new Set<number>();
    for (let at = firstFrom(lawsuits, start); at < lawsuits.length; at += 1) {
      const phrase = lawsuits[at] as LawsuitPhrase;
      if (phrase.end > end) break;
      for (const suit of this.suitsOf(phrase).suits) named.add(suit);
      if (named.size > 1) return [];
    }
    return [...named].flatMap(suit => this.#index.lawsuits[suit]?.coalitions ?? []);
  }

  /** As read from a phrase; null where it is no case name. */
  captionOf(phrase: LawsuitPhrase): Caption | null {
    return this.#captions.get(phrase) ?? null;
  }

  /** The caption beside a docket number, or beside the same number elsewhere. */
  ownerOf(phrase: LawsuitPhrase): LawsuitPhrase | undefined {
    const beside = this.#beside.captionOf.get(phrase);
    if (beside) return beside;
    const docket = this.docketOf(phrase);
    return docket ? this.#owners.find(owner => mayBeSameDocket(owner.docket, docket))?.caption : undefined;
  }

  /** Whose the suit is: `TX` in "Texas' ACA challenge". */
  ownerBefore({ start }: LawsuitPhrase): JurisdictionCode | undefined {
    const nearest = this.#reading.entities[firstFrom(this.#reading.entities, start) - 1];
    if (nearest?.kind !== 'state' || !/^['’]s? $/.test(this.#text.slice(nearest.end, start)))
      return undefined;
    return nearest.jurisdiction;
  }

  /** The caption that a name such as "the DACA case" stands beside, as another name of the same case. */
  namedBeside(phrase: LawsuitPhrase): LawsuitPhrase | undefined {
    const before = this.#before.get(phrase);
    if (before === undefined) return undefined;
    const between = this.#text.slice(before.end, phrase.start);
    if (!APPOSITION.test(between)) return undefined;
    return this.#captions.has(before) ? before : this.#beside.captionOf.get(before);
  }

  /**
   * Lawsuits that a caption may mean. Where the same name stands elsewhere with a number or a citation
   * that tells which, and only one is told so, it is meant throughout.
   */
  suitsOf(phrase: LawsuitPhrase): ChosenSuits {
    const own = this.#suits.get(phrase) ?? { suits: [], certain: false };
    const beside = this.#beside.evidence.get(phrase);
    if (own.certain || (beside && beside.dockets.length + beside.citations.length > 0)) return own;
    const told = this.#told.get(nameOf(this.#captions.get(phrase))) ?? new Set();
    return told.size === 1 ? { suits: [...told], certain: 'docket' } : own;
  }

  /** Whether a docket number stands beside a caption. */
  isNumbered(phrase: LawsuitPhrase): boolean {
    return (this.#beside.evidence.get(phrase)?.dockets.length ?? 0) > 0;
  }

  /** A docket number with what the words before it say of its kind: "Civil Action No." is a trial court's. */
  docketOf({ start, end }: LawsuitPhrase): Docket | null {
    const label = CIVIL.exec(this.#text.slice(Math.max(0, start - LABEL_REACH), start))?.[0] ?? '';
    return readDocket(label + this.#text.slice(start, end));
  }
}

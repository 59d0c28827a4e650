import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Card, CardKey } from '../dataset/card';
import type { Comparison } from '../dataset/comparison/comparison';
import type { Found, FoundReleases, FurtherYears } from '../dataset/search/found';
import type { Spread } from '../dataset/spread';
import type { YearsOutcome } from '../dataset/update/load-years';
import type { UpdateOutcome } from '../dataset/update/update-step';
import type { PublicationDate } from '../detection/article';
import type { Check } from '../detection/check';
import type { SignedArticle } from '../detection/facts/article-facts';
import type { JurisdictionCode } from '../detection/jurisdiction-code';
import type { MentionKind, Span } from '../detection/mention';
import type { Reason } from '../detection/reason';
import type { ErrorNote } from '../self-check/error-notes';
import type { Settings } from '../settings/settings-record';
import type { PartialDate } from '../time/partial-date';
import type { PageError } from './page-error';
import type { UpdateStatus } from './update-status';
import type { WantedCard } from './wanted-card';

/** A mention as a page needs it: where to paint, and which card to show. */
export interface Mark extends Span {
  kind: MentionKind;
  card: CardKey;
  /** False for the second and later marks of the same card. */
  first: boolean;
  reason: Reason;
  /** Only on coalitions: this phrase's own count and list held against the record. */
  check?: Check;
}

export interface DatasetStamp {
  version: string;
  /** `packaged` while the database is empty, being filled, or cannot be opened. */
  from: 'database' | 'packaged';
}

/** Everything a page needs to mark its text and open any card at once. */
export interface DetectAnswer {
  marks: Mark[];
  cards: Record<CardKey, Card>;
  /** There are more mentions than these, which are as many as anybody would look at. */
  cut?: true;
  dataset: DatasetStamp;
  /** What the cards are seen from; absent: as of today. */
  published?: PublicationDate;
  /** What the page itself says, where the reader has set another date. */
  foundDate?: PublicationDate;
}

/**
 * An answer on its way to a page. Its cards are nine tenths of it, and most are never opened: they go
 * as one text, which costs the page's main thread next to nothing until the first of them is.
 */
export interface SentAnswer extends Omit<DetectAnswer, 'cards'> {
  cards: string;
}

export interface SearchAnswer extends Found {
  dataset: DatasetStamp;
}

export interface ReleasesAnswer extends FoundReleases {
  /** What could be searched, too, once it is downloaded. */
  further?: FurtherYears;
}

export interface CardsAnswer {
  cards: { key: CardKey; card: Card }[];
  dataset: DatasetStamp;
}

export interface CompareAnswer extends Comparison {
  dataset: DatasetStamp;
}

/** What the extension's data holds. */
export interface DatasetStatus extends DatasetStamp {
  /** How many records there are of each. */
  counts: Record<'jurisdictions' | 'attorneysGeneral' | 'coalitions' | 'lawsuits', number>;
}

/** What a tab's content script knows of its page. */
export type PageState =
  | { state: 'off' } // the reader has switched this site off
  // the page is not about attorneys general, `partly`: as far as so long a page is looked at; nothing was sent
  | { state: 'quiet'; partly: boolean }
  | { state: 'reading' }
  // `too-old`: the browser cannot paint marks without changing the page
  | { state: 'failed'; fault: 'not-readable' | 'too-old' | 'no-answer' }
  | { state: 'marked'; answer: DetectAnswer };

/** What the background worker answers. */
export interface WorkerProtocol {
  detect(article: SignedArticle): SentAnswer;
  card(request: { key: CardKey; seenFrom?: PartialDate }): Card | null;
  /** Several cards at once, in the order of the keys; what there is no card of is left out. */
  cards(request: { keys: CardKey[]; seenFrom?: PartialDate }): CardsAnswer;
  compare(request: { states: JurisdictionCode[] }): CompareAnswer;
  datasetStatus(): DatasetStatus;
  /** Fills the database anew from the package; resolves once it is done. */
  repairDataset(): DatasetStatus;
  /** Looks for newer data now; resolves once it is there, or with why not. */
  update(): UpdateOutcome;
  updateStatus(): UpdateStatus;
  cancelUpdate(): void;
  /** Goes back to the data that came with the extension. */
  undoUpdate(): void;
  /** Gets data from another folder from now on; null: from this build's own. */
  chooseFeed(request: { feed: string | null }): void;
  search(request: { query: string; limit: number }): SearchAnswer;
  /** All coalitions that a query finds, over the years and over the map. */
  spread(request: { query: string }): Spread;
  /** The publications that records rest on, and those of the years that were downloaded. */
  searchReleases(request: { query: string; limit: number }): ReleasesAnswer;
  /** Downloads the further releases of some years; resolves once they are there, or with why not. */
  loadReleases(request: { years: string[] }): YearsOutcome;
  /** Changes what is given of the settings, nothing when empty, and answers with all of them. */
  settings(change: Partial<Settings>): Settings;
  /** Has the browser carry the settings to the reader's other browsers, or no longer. */
  syncSettings(request: { on: boolean }): void;
  /** Keeps the date that the reader gives to a page, until the browser is closed; null forgets it. */
  keepDate(request: { url: string; date: PartialDate | null }): void;
  /** Puts the reading into the sender's frame, whose gate has called for it; resolves once it has begun. */
  loadReading(): void;
  /** Puts the card view into the sender's frame; resolves once it runs there. */
  loadCardView(): void;
  /** Keeps a note of what failed in a page. */
  noteError(error: PageError): void;
  /** The last errors, those too that could not be stored. */
  errorNotes(): ErrorNote[];
  /** Opens the panel beside the sender's page, on a card. To be sent in the very task of a click. */
  openPanel(request: { card: CardKey }): void;
  /** The card that a panel was opened for, once, where the browser had no memory for it. */
  wantedCard(): WantedCard | null;
}

/** What a tab's content script answers. */
export interface PageProtocol {
  /** Scrolls the page to the first mark of a card and opens it. */
  reveal(request: { card: CardKey }): void;
  /** Goes to the next mark of the page, or to the one before, and opens its card. */
  goTo(request: { direction: 1 | -1 }): void;
  /** Reads the page again as of a date, or with null as of the date that the page itself says. */
  setPublished(request: { date: PartialDate | null }): void;
}

export interface Protocol extends WorkerProtocol, PageProtocol {}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();

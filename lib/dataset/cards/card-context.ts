import type { PartialDate } from '../../time/partial-date';
import type { Overview } from '../overview';
import type { Records } from '../records';

/** What cards are made from: records loaded for them, and the summaries of everything. */
export interface CardContext {
  records: Records;
  overview: Overview;
  /** The date the facts are seen from: the article's, when known. */
  seenFrom?: PartialDate;
}

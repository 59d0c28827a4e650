import type { ActIndex } from '../../../lib/detection/acts/act-index';
import { linkActs } from '../../../lib/detection/acts/link-acts';
import { type WrittenPhrase, writtenArticle } from './written-article';

/** A piece of an article with the phrases that detection finds in it, and what of the record they mean. */
export interface ActRow {
  about: string;
  published?: string;
  text: string;
  phrases: WrittenPhrase[];
  /** Ids of coalitions, in order of the coalition phrases. */
  coalitions?: (string | null)[];
  /** Ids of the coalitions that filed, in order of the lawsuit phrases. */
  lawsuits?: (string | null)[];
}

export function linksOf({ text, published, phrases }: Omit<ActRow, 'about'>, tables: ActIndex) {
  return linkActs(writtenArticle(text, published, phrases), tables);
}

/** The ids linked, as a row tells them. */
export function idsLinked(row: ActRow, tables: ActIndex): Required<Pick<ActRow, 'coalitions' | 'lawsuits'>> {
  const { coalitions, lawsuits } = linksOf(row, tables);
  return {
    coalitions: coalitions.map(({ coalition }) => coalition),
    lawsuits: lawsuits.map(({ coalition }) => coalition),
  };
}

import { federalCourt } from '../../lib/words/federal-court';
import type { PageWords } from '../../lib/words/page-words';
import { nameIn } from './place-in-words';

/**
 * A federal court's Bluebook short form in words: `W.D. Wash.` → "U.S. District Court, Western District
 * of Washington"; undefined for any other, which has no name but the record's.
 */
export function courtInWords(court: string, words: PageWords): string | undefined {
  const federal = federalCourt(court);
  return federal && words.format.court(federal, nameIn(words));
}

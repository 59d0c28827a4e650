import type { Lexicon } from '../../lib/detection/lexicon';
import { articleOf, type Document } from './documents';
import { leaveOut } from './left-out';

/** Prints how many groups of the documents are taken for a neighbour with the act that they mean out of the record. */
export async function reportLeftOut(documents: readonly Document[], lexicon: Lexicon): Promise<void> {
  let groups = 0;
  let taken = 0;
  for (const document of documents) {
    for (const { words, act, instead } of await leaveOut(articleOf(document), lexicon)) {
      groups += 1;
      if (instead === null) continue;
      taken += 1;
      console.log(`LEFT OUT ${document.id}: without ${act} “${words.slice(0, 80)}” is ${instead}`);
    }
  }
  if (groups > 0)
    console.log(`with its act out of the record: ${taken} of ${groups} groups taken for another`);
}

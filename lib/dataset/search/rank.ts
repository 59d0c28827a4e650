import type { SearchIndex } from './search-index';
import { searchTerms } from './search-terms';

/** More than any score: what is named exactly so comes first. */
const OF_NAME = 10_000;

/** Raises what is named as the query says, or whose name begins so: the more of it is typed, the more. */
export function raiseNamed(
  scores: Float32Array,
  alive: Uint8Array,
  asName: string,
  index: SearchIndex<unknown>,
): void {
  if (asName === '') return;
  const { nameStarts, nameDocuments } = index.stored;
  const [from, to] = index.names.rangeOf(asName);
  const shares = index.scratch.take();
  for (let name = from; name < to; name++) {
    const share = asName.length / (index.names.keys[name] as string).length;
    for (let at = nameStarts[name] as number; at < (nameStarts[name + 1] as number); at++) {
      const document = nameDocuments[at] as number;
      if (share > (shares[document] as number)) shares[document] = share;
    }
  }
  for (let document = 0; from < to && document < shares.length; document++) {
    const share = shares[document] as number;
    if (share === 0 || !alive[document]) continue;
    const score = scores[document] as number;
    scores[document] = share === 1 ? score + OF_NAME : score * (1.6 + 2 * share * share);
  }
}

/** The documents with the highest scores, at most `most`, best first; of equals the first. */
export function bestOf(documents: Uint32Array, scores: Float32Array, most: number): number[] {
  const best: number[] = [];
  const score = (at: number) => scores[at] as number;
  for (const document of documents) {
    const last = best.at(-1);
    if (best.length === most && last !== undefined && score(document) <= score(last)) continue;
    let [low, high] = [0, best.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (score(best[middle] as number) >= score(document)) low = middle + 1;
      else high = middle;
    }
    best.splice(low, 0, document);
    if (best.length > most) best.pop();
  }
  return best;
}

/** How much a title gains that has the words of the query side by side, and that has few others. */
const [OF_ORDER, OF_COVERAGE] = [0.4, 0.4];

/** Puts what is titled as the query is worded before what only has its words. Takes them best first. */
export function titlesFirst(
  documents: readonly number[],
  scores: Float32Array,
  asName: string,
  index: SearchIndex<{ title: string }>,
): { document: number; score: number }[] {
  const words = asName.split(' ');
  const pairs = words.slice(1).map((word, place) => `${words[place]} ${word}`);
  const gain = (document: number) => {
    const title = searchTerms(index.recordOf(document).title);
    const side = title.slice(1).map((word, place) => `${title[place]} ${word}`);
    const inOrder = pairs.length > 0 ? pairs.filter(pair => side.includes(pair)).length / pairs.length : 0;
    const covered = title.filter(word => words.includes(word)).length / Math.max(1, title.length);
    return 1 + OF_ORDER * inOrder + OF_COVERAGE * covered;
  };
  return documents
    .map(document => ({
      document,
      score: (scores[document] as number) * (asName === '' ? 1 : gain(document)),
    }))
    .sort((a, b) => b.score - a.score);
}

import type { Span } from '../mention';
import { agenciesIn, keysIn, NAMES_AGENCY, SHORTENED, withKeys } from './agency';
import { type FoldedInPlace, foldInPlace } from './terms';

const NAMES_ANYWHERE = new RegExp(NAMES_AGENCY.source, 'g');

/** The federal agencies that an article names, looked up by stretch; the article is folded once. */
export class AgenciesOfArticle {
  #shortened: boolean | undefined;
  #folded: FoldedInPlace | undefined;
  /** Offsets in the folded text of words that name agencies, ascending. */
  #names: number[] = [];

  constructor(private readonly text: string) {}

  /** Keys of the agencies named in a stretch of the text, each once. */
  within({ start, end }: Span): readonly string[] {
    const [from, to] = [Math.max(0, start), Math.min(this.text.length, end)];
    this.#shortened ??= SHORTENED.test(this.text);
    if (this.#shortened) return agenciesIn(this.text.slice(from, to));
    const { folded, offsets } = this.#fold();
    const [first, last] = [offsets[from] as number, offsets[to] as number];
    return this.#names.some(name => name >= first && name < last)
      ? keysIn(withKeys(folded.slice(first, last)))
      : [];
  }

  #fold(): FoldedInPlace {
    if (this.#folded) return this.#folded;
    this.#folded = foldInPlace(this.text);
    this.#names = Array.from(this.#folded.folded.matchAll(NAMES_ANYWHERE), ({ index }) => index);
    return this.#folded;
  }
}

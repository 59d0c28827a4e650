import type { MentionKind, Span } from '../detection/mention';
import { type PageText, type Place, placesInOrder, rangeOf, readsAs } from './text-runs';

/** What the page needs to know of a mark; whatever else it carries is passed through. */
export interface PageMark extends Span {
  kind: MentionKind;
  /** False for the second and later marks of the same fact. */
  first: boolean;
}

let lastId = 0;

/**
 * A mark with its place in the page. Its ranges are made when they are first asked for: the browser
 * keeps each of them in step with the page, and most marks of a long page are never scrolled to.
 */
export class PlacedMark<M extends PageMark = PageMark> {
  /** Unique for the life of the page's reading; a mark that has moved has a new one. */
  readonly id = ++lastId;
  mark: M;
  /** As they stood in the text when the mark was placed. */
  readonly words: string;
  readonly #places: readonly Place[];
  #ranges: readonly Range[] | undefined;

  constructor(mark: M, words: string, places: readonly Place[]) {
    this.mark = mark;
    this.words = words;
    this.#places = places;
  }

  /** In which it begins. */
  get node(): Text | undefined {
    return this.#places[0]?.node;
  }

  /** Where it begins in {@link node}. */
  get from(): number | undefined {
    return this.#places[0]?.from;
  }

  /** Live ranges in reading order; none when the words no longer stood there as they were first asked for. */
  get ranges(): readonly Range[] {
    this.#ranges ??= this.#makeRanges();
    return this.#ranges;
  }

  /** Those of {@link ranges} that there are by now. */
  get rangesMade(): readonly Range[] {
    return this.#ranges ?? [];
  }

  /** Whether another reading has found the same mark in the same nodes, and its ranges are still on them. */
  isStill(mark: PageMark, words: string, places: readonly Place[]): boolean {
    return (
      this.words === words &&
      this.mark.kind === mark.kind &&
      this.mark.first === mark.first &&
      this.#places.length === places.length &&
      this.#places.every((place, index) => isSame(place, places[index])) &&
      (this.#ranges === undefined || this.#areOn(this.#ranges))
    );
  }

  #areOn(ranges: readonly Range[]): boolean {
    return (
      ranges.length === this.#places.length &&
      ranges.every(({ startContainer, startOffset, endOffset }, index) =>
        isSame({ node: startContainer, from: startOffset, to: endOffset }, this.#places[index]),
      )
    );
  }

  #makeRanges(): readonly Range[] {
    const stands = this.#places.every(({ node, to }) => node.isConnected && to <= node.length);
    const ranges = stands ? this.#places.map(rangeOf) : [];
    return readsAs(ranges, this.words) ? ranges : [];
  }
}

function isSame(one: { node: Node; from: number; to: number }, other: Place | undefined): boolean {
  return one.node === other?.node && one.from === other.from && one.to === other.to;
}

/**
 * Finds marks in the page. Those of an earlier reading that stand where they stood are taken over
 * with what has been made of them.
 */
export function placeMarks<M extends PageMark>(
  page: PageText,
  marks: readonly M[],
  before: readonly PlacedMark<M>[] = [],
): PlacedMark<M>[] {
  // By node and offset: thousands may stand in one node.
  const known = new Map(before.map(({ node }) => [node, new Map<number | undefined, PlacedMark<M>[]>()]));
  for (const placed of before) {
    const inNode = known.get(placed.node);
    inNode?.set(placed.from, [...(inNode.get(placed.from) ?? []), placed]);
  }
  const find = placesInOrder(page);
  const placed: PlacedMark<M>[] = [];
  for (const mark of marks) {
    const words = page.text.slice(mark.start, mark.end);
    const places = find(mark);
    const [first] = places;
    if (!first) continue;
    const same = known
      .get(first.node)
      ?.get(first.from)
      ?.find(other => other.isStill(mark, words, places));
    if (same) same.mark = mark;
    placed.push(same ?? new PlacedMark(mark, words, places));
  }
  return placed;
}

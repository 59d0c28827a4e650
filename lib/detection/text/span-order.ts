import type { Span } from '../mention';

/** Index of the first of spans in order of start that does not start before `offset`. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a span shares text with one of `ordered`, which are in order and never overlap. */
export function meetsAny(ordered: readonly Span[], { start, end }: Span): boolean {
  const last = ordered[firstFrom(ordered, end) - 1];
  return last !== undefined && last.end > start;
}

/** Puts a span where it belongs among spans in order. */
export function insertInOrder<T extends Span>(ordered: T[], span: T): void {
  ordered.splice(firstFrom(ordered, span.start), 0, span);
}

/** The last of spans in order that lies within a stretch. */
export function lastWithin<T extends Span>(ordered: readonly T[], { start, end }: Span): T | undefined {
  for (let at = firstFrom(ordered, end) - 1; at >= 0; at -= 1) {
    const span = ordered[at] as T;
    if (span.start < start) return undefined;
    if (span.end <= end) return span;
  }
  return undefined;
}

/** The first of spans in order that lies within a stretch. */
export function firstWithin<T extends Span>(ordered: readonly T[], { start, end }: Span): T | undefined {
  for (let at = firstFrom(ordered, start); at < ordered.length; at += 1) {
    const span = ordered[at] as T;
    if (span.start >= end) return undefined;
    if (span.end <= end) return span;
  }
  return undefined;
}

/** Those of spans in order that lie within a stretch. */
export function allWithin<T extends Span>(ordered: readonly T[], { start, end }: Span): T[] {
  return ordered.slice(firstFrom(ordered, start), firstFrom(ordered, end)).filter(one => one.end <= end);
}

import type { Span } from '../../lib/detection/mention';

/** A query without a part of it. */
export function withoutPart(query: string, { start, end }: Span): string {
  return `${query.slice(0, start)} ${query.slice(end)}`.replace(/\s+/g, ' ').trim();
}

/** A query with a filter behind it; a value of several words is put in quotes. */
export function withFilter(query: string, name: string, value: string): string {
  const quoted = /\s/.test(value) ? `"${value}"` : value;
  return `${query.trim()} ${name}:${quoted}`.trim();
}

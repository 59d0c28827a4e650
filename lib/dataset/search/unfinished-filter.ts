import type { Span } from '../../detection/mention';
import type { FilterField } from './query';
import { fieldNamed } from './read-filter';

/** A filter at the end of a query, whose value is still being typed. */
export interface UnfinishedFilter {
  field: FilterField;
  /** The name of the filter as typed. */
  name: string;
  negated: boolean;
  /** What there is of the value. */
  typed: string;
  /** The whole filter: of several values parted by commas, the last one. */
  span: Span;
  /** What of the filter stands before the value: `-state:`, `kind:letter,`. */
  lead: string;
}

/** `-state:`, `kind:letter,am`, `topic:"student l`, `state:new me` */
const LAST_FILTER = /(?<![\p{L}\p{N}])(-)?(\p{L}+):(?:["“]([^"“”]*)|([^"“”:]*))$/u;

/** The filter that a query ends with; undefined where it ends with a word, or with a value in quotes. */
export function unfinishedFilter(query: string): UnfinishedFilter | undefined {
  const match = LAST_FILTER.exec(query);
  if (!match) return undefined;
  const [whole, minus = '', name = '', quoted, bare = ''] = match;
  const field = fieldNamed(name);
  if (!field) return undefined;
  const values = quoted ?? bare;
  const before = quoted === undefined ? values.slice(0, values.lastIndexOf(',') + 1) : '';
  return {
    field,
    name,
    negated: minus !== '',
    typed: values.slice(before.length).trimStart(),
    span: { start: match.index, end: match.index + whole.length },
    lead: `${minus}${name}:${before}`,
  };
}

import * as v from 'valibot';
import type { CardKey } from '../dataset/card';
import type { JurisdictionCode } from '../detection/jurisdiction-code';
import { cardKey, LONGEST_QUERY } from '../messages/message-parts';
import { isPartialDate, type PartialDate } from '../time/partial-date';

/** What a page of the extension shows, as its address names it. */
export type Address =
  | { view: 'search'; query: string }
  | { view: 'record'; key: CardKey; seenFrom?: PartialDate }
  | { view: 'compare'; states: JurisdictionCode[] }
  /** An address that we never gave out. */
  | { view: 'lost' };

/** As many jurisdictions can be told apart side by side. */
export const MOST_COMPARED = 6;

const states = v.pipe(
  v.string(),
  v.regex(/^(?:[A-Z]{2}(?:,[A-Z]{2})*)?$/),
  v.transform(list => [...new Set(list.split(',').filter(code => code !== ''))]),
  v.maxLength(MOST_COMPARED),
);
const seenFrom = v.pipe(v.string(), v.check(isPartialDate));

const LOST: Address = { view: 'lost' };

/** As much of a query as is searched for: a whole article may have been pasted. */
export function cutQuery(query: string): string {
  return query.slice(0, LONGEST_QUERY);
}

/**
 * Reads the part of an address after `#`, which anybody may have written: what is not exactly one of
 * ours is `lost`. Never throws.
 */
export function addressFrom(hash: string): Address {
  const [path = '', search = ''] = hash.replace(/^#/, '').split(/\?(.*)/s);
  const parameters = new URLSearchParams(search);
  const [, view, kind, id, ...more] = path.split('/');
  switch (view) {
    case undefined:
    case '':
      return path === '' || path === '/' ? { view: 'search', query: '' } : LOST;
    case 'search':
      return kind === undefined ? { view, query: cutQuery(parameters.get('q') ?? '') } : LOST;
    case 'record': {
      if (id === undefined || id.includes(':') || more.length > 0) return LOST;
      // A coalition that an article alone tells of is nowhere but on its page.
      const key = v.safeParse(cardKey, `${kind}:${id}`);
      if (!key.success || kind === 'article-coalition') return LOST;
      const seen = v.safeParse(seenFrom, parameters.get('seen'));
      return { view, key: key.output, ...(seen.success && { seenFrom: seen.output }) };
    }
    case 'compare': {
      const parsed = v.safeParse(states, parameters.get('states') ?? '');
      return kind === undefined && parsed.success ? { view, states: parsed.output } : LOST;
    }
    default:
      return LOST;
  }
}

/** The address of a view, from `#` on; {@link addressFrom} reads it back. */
export function hashOf(address: Exclude<Address, { view: 'lost' }>): string {
  switch (address.view) {
    case 'search':
      return address.query === '' ? '#/' : `#/search?${new URLSearchParams({ q: address.query })}`;
    case 'record': {
      const seen = address.seenFrom === undefined ? '' : `?seen=${address.seenFrom}`;
      return `#/record/${address.key.replace(':', '/')}${seen}`;
    }
    case 'compare':
      return address.states.length === 0 ? '#/compare' : `#/compare?states=${address.states.join(',')}`;
  }
}

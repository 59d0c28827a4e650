import { isPartialDate, type PartialDate } from '../time/partial-date';
import { RequestError } from './request-error';

/**
 * Checked by hand: a schema's library would be a fifth of the content script.
 * @throws RequestError when it is no date to see a page from.
 */
export function validatedDate(data: unknown): { date: PartialDate | null } {
  const date: unknown = typeof data === 'object' && data !== null && 'date' in data ? data.date : undefined;
  if (date === null || (typeof date === 'string' && isPartialDate(date))) return { date };
  throw new RequestError('malformed', 'This is no date to see a page from.');
}

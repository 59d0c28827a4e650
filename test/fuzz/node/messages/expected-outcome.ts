import type { WorkerRequest } from '../../../../lib/messages/worker-requests';
import { FROM_PAGES, isWellFormed, REQUEST_TYPES } from './request-shapes';
import { kindOf, pageOf, type SenderFields } from './senders';
import { GONE_TAB } from './stand-in-browser';

/** One message, and what the browser tells of who has sent it. */
export interface Sent {
  from: SenderFields;
  message: unknown;
}

/** What must come of it. `faults`: an error of one of these is right, too; without an answer, nothing else is. */
export type Expected =
  | { comes: 'silence' }
  | { comes: 'error'; faults: string[] }
  | { comes: 'answer'; request: Asked; faults: string[] };

/** What was let through, with the address that its sender is bound to. */
export interface Asked {
  type: WorkerRequest;
  data: unknown;
}

/** @param wave all that was sent at the same time, in order */
export function expectedOf(sent: Sent, wave: readonly Sent[]): Expected {
  const request = requestOf(sent.message);
  if (!request) return { comes: 'silence' };
  const { from } = sent;
  const { type } = request;
  const kind = kindOf(from);
  if (kind === 'stranger' || (kind === 'content script' && !FROM_PAGES.includes(type)))
    return { comes: 'error', faults: ['foreign'] };
  const bound = kind === 'content script' ? bind(request, from) : request;
  if (!isWellFormed(type, bound.data)) return { comes: 'error', faults: ['malformed'] };
  const fault = faultOf(type, from);
  if (fault !== undefined) return { comes: 'error', faults: [fault] };
  return { comes: 'answer', request: bound, faults: mayFail(bound, sent, wave) };
}

/** Undefined where nobody listens: no such type, or no message of ours at all. */
export function requestOf(message: unknown): Asked | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { type, data, timestamp } = message as Record<string, unknown>;
  const known = REQUEST_TYPES.find(each => each === type);
  return known !== undefined && typeof timestamp === 'number' ? { type: known, data } : undefined;
}

/** Of its page a script says what it likes: where it is, the browser says. */
function bind({ type, data }: Asked, from: SenderFields): Asked {
  if ((type !== 'detect' && type !== 'keepDate') || typeof data !== 'object' || data === null)
    return { type, data };
  const { url: _named, ...rest } = data as Record<string, unknown>;
  const url = pageOf(from);
  return { type, data: url === undefined ? rest : { ...rest, url } };
}

/** What a sound request comes to grief by, because of where its sender is. */
function faultOf(type: WorkerRequest, { tab, frameId }: SenderFields): string | undefined {
  if (type === 'openPanel')
    return tab?.id === undefined || tab.windowId === undefined ? 'malformed' : undefined;
  if (type !== 'loadReading' && type !== 'loadCardView') return undefined;
  if (tab?.id === undefined || frameId === undefined) return 'malformed';
  return tab.id === GONE_TAB ? 'page-gone' : undefined;
}

function mayFail({ type, data }: Asked, sent: Sent, wave: readonly Sent[]): string[] {
  // There is no database to be filled.
  if (type === 'repairDataset' || type === 'undoUpdate') return ['failed'];
  if (type === 'chooseFeed') return isSecure((data as { feed: string | null }).feed) ? [] : ['malformed'];
  return type === 'detect' && isAskedAnew(sent, wave) ? ['superseded'] : [];
}

/** Whether data may come from there at all; which of these are folders, the background knows best. */
function isSecure(feed: string | null): boolean {
  return feed === null || feed === 'https://data.example/' || feed === 'http://localhost:8000/';
}

/** Whether the same frame asks for its page again after this. */
function isAskedAnew(sent: Sent, wave: readonly Sent[]): boolean {
  const { tab, frameId } = sent.from;
  if (kindOf(sent.from) === 'own page' || tab?.id === undefined || frameId === undefined) return false;
  return wave
    .slice(wave.indexOf(sent) + 1)
    .some(
      ({ from, message }) =>
        requestOf(message)?.type === 'detect' && from.tab?.id === tab.id && from.frameId === frameId,
    );
}

import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { asUpdateError } from '../../../lib/dataset/update/as-update-error';
import { UpdateError } from '../../../lib/dataset/update/update-error';

const full = new DOMException('No room.', 'QuotaExceededError');
const goes = new AbortController().signal;
const ended = AbortSignal.abort();

describe('what an update throws', () => {
  it.each([
    ['a write that found no room', full, goes, 'disk-full'],
    [
      'a transaction that found no room at its end, which is called an abort',
      new Dexie.AbortError(full),
      goes,
      'disk-full',
    ],
    ['no room while the reader ends it', new Dexie.AbortError(full), ended, 'disk-full'],
    [
      'no room for what is remembered beside the database, in Firefox',
      new Error('QuotaExceededError: storage.local API call exceeded its quota limitations.'),
      goes,
      'disk-full',
    ],
    ['the reader who ends it', ended.reason, ended, 'cancelled'],
    ['the reader who ends it within a transaction', new Dexie.AbortError(ended.reason), ended, 'cancelled'],
    ['a transaction that the browser ends', new Dexie.AbortError('Transaction aborted'), goes, 'storage'],
    ['a database that cannot be read', new DOMException('Lost.', 'UnknownError'), goes, 'storage'],
    ['what has been told already', new UpdateError('damaged', 'Torn.'), ended, 'damaged'],
  ] as const)('%s', (_, cause, signal, problem) => {
    expect(asUpdateError(cause, signal).problem).toBe(problem);
  });
});

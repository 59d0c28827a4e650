import { expect, test } from 'vitest';
import { isDamage, isLasting } from '../../lib/dataset/store/database-faults';

/** As Dexie tells what a browser has said. */
const told = (name: string, inner?: unknown) => Object.assign(new Error(name), { name, inner });
const said = (name: string) => new DOMException('', name);

test.each<[string, unknown, { damaged: boolean; lasting: boolean }]>([
  ['a store that is missing', told('NotFoundError'), { damaged: true, lasting: false }],
  ['another shape', told('UpgradeError'), { damaged: true, lasting: false }],
  ['a value whose file is gone', said('NotReadableError'), { damaged: true, lasting: false }],
  [
    'an end of a transaction over a damaged value',
    told('AbortError', said('DataError')),
    { damaged: true, lasting: false },
  ],
  [
    'a damaged value met in a read',
    new Error('Read', { cause: said('DataError') }),
    { damaged: true, lasting: false },
  ],
  ['a disk that Firefox says nothing of', said('UnknownError'), { damaged: false, lasting: false }],
  [
    'an open that failed for no known cause',
    told('OpenFailedError', said('UnknownError')),
    { damaged: false, lasting: false },
  ],
  ['a connection that was closed meanwhile', told('DatabaseClosedError'), { damaged: false, lasting: false }],
  ['a full disk', told('AbortError', said('QuotaExceededError')), { damaged: false, lasting: true }],
  ['a private window', told('OpenFailedError', said('InvalidStateError')), { damaged: false, lasting: true }],
  [
    'a package that cannot be read',
    Object.assign(new Error('No.', { cause: said('DataError') }), { name: 'DatasetUnavailableError' }),
    { damaged: false, lasting: true },
  ],
  ['no error at all', undefined, { damaged: false, lasting: false }],
])('%s', (_, error, { damaged, lasting }) => {
  expect({ damaged: isDamage(error), lasting: isLasting(error) }).toEqual({ damaged, lasting });
});

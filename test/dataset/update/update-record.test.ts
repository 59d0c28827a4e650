import { expect, test } from 'vitest';
import { NO_UPDATES_YET, readUpdateRecord } from '../../../lib/dataset/update/update-record';

const SOUND = {
  failures: 1,
  nextTry: 5,
  etags: { 'https://data.example/': '"7"' },
  newestSeen: '2026.11.01',
  expires: '2027-01-01T00:00:00.000Z',
};

test.each<[string, unknown, object]>([
  ['nothing', null, NO_UPDATES_YET],
  ['a text', 'x', NO_UPDATES_YET],
  ['what was written', SOUND, SOUND],
  ['a field that is damaged', { ...SOUND, etags: 7 }, { ...SOUND, etags: {} }],
  [
    'what another version of AG Lens made of it',
    { ...SOUND, years: [2018], problem: 'unreachable', from: 'elsewhere' },
    SOUND,
  ],
])('of %s, all that can be read is kept', (_, stored, read) => {
  expect(readUpdateRecord(stored)).toEqual(read);
});

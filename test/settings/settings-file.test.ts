import { describe, expect, it } from 'vitest';
import { readSettingsFile, writeSettingsFile } from '../../lib/settings/settings-file';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings-record';

const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  sitesOff: ['news.example', 'periódico.example'],
  kindsOff: ['states'],
  dwell: 400,
  language: 'es',
};
const file = (settings: unknown, format = 'ag-lens-settings-1') => JSON.stringify({ format, settings });

describe('a file of settings', () => {
  it('is read back as it was written', () => {
    expect(readSettingsFile(writeSettingsFile(SETTINGS))).toEqual({ settings: SETTINGS });
  });

  it('of an earlier version, which knew less, changes only what it knows', () => {
    expect(readSettingsFile(file({ theme: 'dark' }))).toEqual({ settings: { theme: 'dark' } });
  });

  it.each([
    ['no JSON', '{ "format"', { fault: 'no-json' }],
    ['a picture', '\u0089PNG', { fault: 'no-json' }],
    ['another program’s JSON', '{"bookmarks":[]}', { fault: 'other-file' }],
    ['a bare list', '[]', { fault: 'other-file' }],
    ['a file from the future', file({}, 'ag-lens-settings-2'), { fault: 'newer-file' }],
    ['a theme that there is not', file({ theme: 'pink' }), { fault: 'wrong-value', where: 'theme' }],
    [
      'a site that is no text',
      file({ sitesOff: ['a.example', 5] }),
      { fault: 'wrong-value', where: 'sitesOff.1' },
    ],
    [
      'a site that is none',
      file({ sitesOff: ['a.example', '<img src=x>'] }),
      { fault: 'wrong-value', where: 'sitesOff.1' },
    ],
    ['a setting that there is not', file({ spy: true }), { fault: 'wrong-value', where: 'spy' }],
    ['no settings at all', file(null), { fault: 'wrong-value', where: 'settings' }],
    ['a book', 'x'.repeat(500_001), { fault: 'too-large' }],
  ])('that is %s is refused, and it is said why', (_, text, fault) => {
    expect(readSettingsFile(text)).toEqual(fault);
  });
});

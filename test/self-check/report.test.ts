import { describe, expect, it } from 'vitest';
import { reportAsText, reportOf } from '../../lib/self-check/report';
import type { SelfCheck } from '../../lib/self-check/self-check';
import { withStart } from '../../lib/self-check/worker-starts';
import { wordsOf } from '../../lib/words/words';

const AT = Date.UTC(2026, 0, 5, 12);

const CHECK: SelfCheck = {
  at: AT,
  extension: '0.1.0',
  browser: 'Mozilla/5.0 Firefox/153.0',
  languages: ['es-US', 'en'],
  answeredAfter: 1234,
  dataset: {
    version: '2026.01.04',
    from: 'database',
    counts: { jurisdictions: 57, attorneysGeneral: 346, coalitions: 1067, lawsuits: 1 },
  },
  update: {
    possible: true,
    step: null,
    feed: 'https://my-own-host.example/data/',
    packagedFeeds: [],
    canUndo: false,
    nextTry: 0,
    lastTry: AT,
    problem: { kind: 'unsigned', detail: 'https://my-own-host.example/data/latest.json' },
    lacking: { kind: 'not-found', detail: 'https://my-own-host.example/data/2019.json' },
  },
  storage: { used: 9_876_543, room: 2_000_000_000, kept: true },
  permissions: ['alarms', 'storage'],
  readsEverywhere: false,
  starts: withStart(withStart(null, AT - 1000), AT),
  errors: [{ at: AT, where: 'detect', name: 'TypeError', place: 'background.js:1:2' }],
};

describe('the text of a self-check', () => {
  const text = reportAsText(reportOf(CHECK, wordsOf('en')), wordsOf('en'));

  it.each([
    'AG Lens: 0.1.0',
    'Browser: Mozilla/5.0 Firefox/153.0',
    'Version: 2026.01.04',
    '346 attorneys general, 57 jurisdictions, 1,067 coalitions and 1 lawsuit',
    'Last problem: unsigned',
    'Problem with older sources: not-found',
    'Last successful check: never',
    'Used: 9.9 MB',
    'May read pages of all sites: no',
    'Granted: alarms, storage',
    'Answered after: 1,234 ms',
    'Starts since the browser was opened: 2',
    'detect · TypeError · background.js:1:2',
  ])('says “%s”', line => {
    expect(text).toContain(line);
  });

  it('holds no address, not even the one that the reader gets data from', () => {
    expect(text).not.toMatch(/https?:|my-own-host/);
  });

  it('is in the reader’s language', () => {
    const spanish = reportAsText(reportOf(CHECK, wordsOf('es')), wordsOf('es'));
    expect(spanish).toMatch('# Autocomprobación – AG Lens');
    expect(spanish).toMatch('Puede leer páginas de todos los sitios: no');
    expect(spanish).not.toMatch(/Versions|Storage|never/);
  });

  it('says so where data and updates could not be asked for', () => {
    const failed = reportOf({ ...CHECK, dataset: 'failed', update: 'failed', starts: null }, wordsOf('en'));
    expect(reportAsText(failed, wordsOf('en'))).toMatch(/The data could not be read\.[\s\S]*unknown/);
  });
});

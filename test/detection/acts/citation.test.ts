import { describe, expect, it } from 'vitest';
import { readCitation, readCourtAndYear } from '../../../lib/detection/acts/citation';

describe('where reporters print a decision', () => {
  it.each([
    ['549 U.S. 497 (2007)', '549 us 497'],
    ['549 U. S. 497', '549 us 497'],
    ['847 F.3d 1151, 1156', '847 f3d 1151'],
    ['847 F. 3d 1151', '847 f3d 1151'],
    ['318 F. Supp. 3d 1247', '318 fsupp3d 1247'],
    ['318 F.Supp.3d 1247', '318 fsupp3d 1247'],
    ['140 S. Ct. 1891', '140 sct 1891'],
    ['2018 WL 123', '2018 wl 123'],
    ['999 F.4th 12', '999 f4th 12'],
  ])('%s', (text, key) => {
    expect(readCitation(text)?.key).toBe(key);
  });

  it.each(['591 U.S. ___ (2020)', '604 U. S. ____', '604 U.S. --'])('%s is still to come', text => {
    expect(readCitation(text)).toMatchObject({ key: null });
  });

  it.each(['549 U.S. senators', '12 states', '18-966', 'U.S. 497', '40 F. degrees'])('%s is none', text => {
    expect(readCitation(text)).toBeNull();
  });
});

describe('court and year in brackets', () => {
  it.each([
    ['W.D. Wash. June 26, 2018', { court: 'wdwash', year: 2018 }],
    ['S.D.N.Y. 2019', { court: 'sdny', year: 2019 }],
    ['D.D.C.', { court: 'ddc' }],
    ['D.R.I.', { court: 'dri' }],
    ['9th Cir. 2017', { court: '9thcir', year: 2017 }],
    ['D.C. Cir.', { court: 'dccir' }],
    ['N.D. Cal.', { court: 'ndcal' }],
    ['D. Mass. 2025', { court: 'dmass', year: 2025 }],
    ['2007', { year: 2007 }],
  ])('%s', (inside, read) => {
    expect(readCourtAndYear(inside)).toEqual(read);
  });

  it.each(['JMF', 'the suit', 'D-Calif.', 'pictured'])('%s is neither', inside => {
    expect(readCourtAndYear(inside)).toBeNull();
  });
});

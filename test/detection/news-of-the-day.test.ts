import { expect, test } from 'vitest';
import { detect } from '../../lib/detection/detect';
import { article, lexicon } from './real-lexicon';

/** Short leads: what happened today, told in words that many acts share. */
const rows: readonly [date: string, text: string, act: string | null][] = [
  [
    '2023-09-26',
    'Federal regulators and 17 states sued Amazon on Tuesday over how it treats those who sell on its pages.',
    '2023-09-26-amazon-ftc-antitrust-suit',
  ],
  [
    '2010-03-23',
    'Attorneys general from 13 states sued on Tuesday over the overhaul of health care.',
    '2010-03-23-aca-florida-suit',
  ],
  // Seven months before, another suit of as many states over chargers of another program.
  [
    '2025-12-16',
    'Sixteen states and the District of Columbia are suing the Trump administration over billions for electric vehicle charging that were held back.',
    null,
  ],
  [
    '2025-05-08',
    'Sixteen states and the District of Columbia are suing the Trump administration over billions for electric vehicle charging that were held back.',
    '2025-05-07-nevi-ev-charging',
  ],
  // Ten years before, California and others had sued over the rule of those days.
  ['2026-03-02', 'Seventeen states sued over the Affordable Care Act and its individual mandate.', null],
];

test.each(rows)('on %s: %s', async (date, text, act) => {
  const mentions = await detect(article(text, date), lexicon);
  const [coalition] = mentions.filter(mention => mention.kind === 'coalition');
  expect(coalition?.link.coalition).toBe(act);
});

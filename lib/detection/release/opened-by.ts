import type { JurisdictionCode } from '../jurisdiction-code';
import { type Page, textAfter } from '../text/page';
import type { Party } from './party';

const OTHERS = '(?:\\d{1,2}|\\p{L}+(?:-\\p{L}+)?) (?:other )?(?:states|attorneys general|AGs|jurisdictions)';
/** "Murrill, joined by 19 states, sent a letter". */
const JOINED_BY = new RegExp(
  `^,? (?:(?:is|was|has been) )?(?:joined|backed) by (?:an? (?:bipartisan |multistate )?(?:coalition|group) of )?${OTHERS}\\b`,
  'iu',
);
/** "Kobach filed a lawsuit. Eleven other states joined the lawsuit." */
const ACTS = /^,? (?:(?:today|yesterday|on \w+day|has|recently) )?(?:filed|sued|sent|brought|wrote)\b/i;
const OTHERS_JOINED = new RegExp(
  `(?<![\\p{L}\\d])${OTHERS.replace('(?:other )?', 'other ')} (?:have )?(?:also )?joined\\b(?! (?:together|forces))`,
  'iu',
);
/** Code units in which a release says who acts. */
const REACH = 1200;

/** Whether the one who speaks opened the act that others joined: what no word for leading says. */
export function isOpenedBy(speaker: JurisdictionCode, page: Page, parties: readonly Party[]): boolean {
  const othersJoined = OTHERS_JOINED.test(page.text.slice(0, REACH));
  return parties.some(({ jurisdiction, by, start, end }) => {
    if (jurisdiction !== speaker || by === 'state' || by === 'short' || start > REACH) return false;
    const after = textAfter(page, end, 120);
    return JOINED_BY.test(after) || (othersJoined && ACTS.test(after));
  });
}

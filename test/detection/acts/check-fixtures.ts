import { FIFTY_STATES } from '../../../lib/detection/acts/fifty-states';
import type { CoalitionEntry } from '../../../lib/detection/lexicon-source';
import type { CoalitionMention } from '../../../lib/detection/mention';

const NAMES: Record<string, string> = {
  AK: 'Alaska',
  CA: 'California',
  CT: 'Connecticut',
  DC: 'District of Columbia',
  GU: 'Guam',
  IA: 'Iowa',
  MA: 'Massachusetts',
  ME: 'Maine',
  NM: 'New Mexico',
  NY: 'New York',
  OH: 'Ohio',
  OR: 'Oregon',
  PR: 'Puerto Rico',
  TX: 'Texas',
  UT: 'Utah',
  VI: 'U.S. Virgin Islands',
  WA: 'Washington',
};
export const nameOf = (code: string) => NAMES[code] ?? code;
export const codes = (text: string) => text.split(' ').filter(Boolean);
export const allBut = (...absent: string[]) => FIFTY_STATES.filter(code => !absent.includes(code));

/** A record with these members. */
export const coalition = (
  members: readonly string[],
  more: Partial<CoalitionEntry> = {},
): CoalitionEntry => ({
  id: 'act',
  kind: 'letter',
  title: '',
  date: '2018-08-10',
  leads: [],
  members,
  membersComplete: true,
  targets: [],
  topics: [],
  keyTerms: [],
  ...more,
});
/** A mention whose link is beyond doubt. */
export const mention = (more: Partial<CoalitionMention>): CoalitionMention => ({
  kind: 'coalition',
  start: 0,
  end: 1,
  reason: { rule: 'group' },
  confidence: 1,
  other: false,
  listed: [],
  link: {
    coalition: 'act',
    score: 1,
    signals: [{ kind: 'date', weight: 3, told: { says: 'same-day' } }],
    alternatives: [],
  },
  ...more,
});

export const WEST = codes('CA NM OR WA UT');
export const WEST_AND_DC = [...WEST, 'DC'];
export const CDA = [...allBut('CT', 'MA'), 'DC', 'PR'];

export interface Row {
  says: string;
  mention: Partial<CoalitionMention>;
  record: CoalitionEntry;
  named?: string[];
  lines: [agrees: boolean | null, text: string][];
}

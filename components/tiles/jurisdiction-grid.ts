import type { JurisdictionCode } from '../../lib/detection/jurisdiction-code';

export interface Tile {
  code: JurisdictionCode;
  name: string;
  /** 0 at the left and at the top. */
  column: number;
  row: number;
}

export const COLUMNS = 11;

/** A map of equal tiles, each about where its place lies; islands along the lower edge. */
const ROWS: readonly string[] = [
  'AK .  .  .  .  .  .  .  .  .  ME',
  '.  .  .  .  .  .  .  .  .  VT NH',
  'WA ID MT ND MN IL WI MI NY RI MA',
  'OR NV WY SD IA IN OH PA NJ CT .',
  'CA UT CO NE MO KY WV VA MD DE .',
  'AZ NM KS AR TN NC SC DC .  .  .',
  '.  .  .  OK LA MS AL GA .  .  .',
  'HI .  .  TX .  .  .  .  FL .  .',
  'AS GU MP .  .  .  .  .  .  PR VI',
];

const NAMES: Record<JurisdictionCode, string> = {
  AK: 'Alaska',
  AL: 'Alabama',
  AR: 'Arkansas',
  AS: 'American Samoa',
  AZ: 'Arizona',
  CA: 'California',
  CO: 'Colorado',
  CT: 'Connecticut',
  DC: 'District of Columbia',
  DE: 'Delaware',
  FL: 'Florida',
  GA: 'Georgia',
  GU: 'Guam',
  HI: 'Hawaii',
  IA: 'Iowa',
  ID: 'Idaho',
  IL: 'Illinois',
  IN: 'Indiana',
  KS: 'Kansas',
  KY: 'Kentucky',
  LA: 'Louisiana',
  MA: 'Massachusetts',
  MD: 'Maryland',
  ME: 'Maine',
  MI: 'Michigan',
  MN: 'Minnesota',
  MO: 'Missouri',
  MP: 'Northern Mariana Islands',
  MS: 'Mississippi',
  MT: 'Montana',
  NC: 'North Carolina',
  ND: 'North Dakota',
  NE: 'Nebraska',
  NH: 'New Hampshire',
  NJ: 'New Jersey',
  NM: 'New Mexico',
  NV: 'Nevada',
  NY: 'New York',
  OH: 'Ohio',
  OK: 'Oklahoma',
  OR: 'Oregon',
  PA: 'Pennsylvania',
  PR: 'Puerto Rico',
  RI: 'Rhode Island',
  SC: 'South Carolina',
  SD: 'South Dakota',
  TN: 'Tennessee',
  TX: 'Texas',
  UT: 'Utah',
  VA: 'Virginia',
  VI: 'U.S. Virgin Islands',
  VT: 'Vermont',
  WA: 'Washington',
  WI: 'Wisconsin',
  WV: 'West Virginia',
  WY: 'Wyoming',
};

export const TILES: readonly Tile[] = ROWS.flatMap((line, row) =>
  line
    .split(/ +/)
    .map((code, column) => ({ code, name: NAMES[code] ?? code, column, row }))
    .filter(tile => tile.code !== '.'),
);

/** The name of a state, D.C., a territory or the United States; a code that is none stays as it is. */
export function nameOfJurisdiction(code: JurisdictionCode): string {
  return code === 'US' ? 'United States' : (NAMES[code] ?? code);
}

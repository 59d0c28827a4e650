import type { Card } from '../../lib/dataset/card';
import type { Check } from '../../lib/detection/check';
import type { Reason } from '../../lib/detection/reason';
import * as fixtures from './fixtures';

export interface Example {
  name: string;
  card: Card;
  check?: Check;
  reason?: Reason;
}

/** A card of every kind, with much and with little to say. */
export const EXAMPLES: readonly Example[] = [
  {
    name: 'coalition-letter',
    card: fixtures.gunsLetter,
    check: fixtures.gunsCheck,
    reason: {
      rule: 'group',
      count: 22,
      signals: [
        { says: 'lists-members', listed: 22, members: 22 },
        { says: 'before-article', days: 3 },
        { says: 'speaks-of', terms: ['3D-printed'] },
      ],
    },
  },
  { name: 'coalition-nearly-all', card: fixtures.decencyLetter, check: fixtures.decencyCheck },
  { name: 'coalition-differs', card: fixtures.familyLetter, check: fixtures.familyCheck },
  { name: 'coalition-from-article', card: fixtures.unknownCoalition },
  { name: 'lawsuit', card: fixtures.gunsSuit, reason: { rule: 'caption' } },
  {
    name: 'attorney-general',
    card: fixtures.balderas,
    reason: { rule: 'title-before-name', title: 'state', name: 'Hector Balderas', jurisdiction: 'NM' },
  },
  { name: 'attorney-general-later-governor', card: fixtures.shapiro },
  { name: 'us-attorney-general', card: fixtures.sessions },
  { name: 'state', card: fixtures.newMexico },
  { name: 'office', card: fixtures.newMexicoOffice },
];

import type { Card } from '../../lib/dataset/card';
import type { Check } from '../../lib/detection/check';
import type { Reason } from '../../lib/detection/reason';
import {
  decencyCheck,
  decencyLetter,
  familyCheck,
  familyLetter,
  gunsCheck,
  gunsLetter,
  unknownCoalition,
} from './coalition-fixtures';
import { gunsSuit } from './lawsuit-fixtures';
import { balderas, sessions, shapiro } from './person-fixtures';
import { newMexico, newMexicoOffice } from './place-fixtures';

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
    card: gunsLetter,
    check: gunsCheck,
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
  { name: 'coalition-nearly-all', card: decencyLetter, check: decencyCheck },
  { name: 'coalition-differs', card: familyLetter, check: familyCheck },
  { name: 'coalition-from-article', card: unknownCoalition },
  { name: 'lawsuit', card: gunsSuit, reason: { rule: 'caption' } },
  {
    name: 'attorney-general',
    card: balderas,
    reason: { rule: 'title-before-name', title: 'state', name: 'Hector Balderas', jurisdiction: 'NM' },
  },
  { name: 'attorney-general-later-governor', card: shapiro },
  { name: 'us-attorney-general', card: sessions },
  { name: 'state', card: newMexico },
  { name: 'office', card: newMexicoOffice },
];

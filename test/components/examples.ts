import type { Card } from '../../lib/dataset/card';
import type { Check } from '../../lib/detection/check';
import * as fixtures from './fixtures';

export interface Example {
  name: string;
  card: Card;
  check?: Check;
  reason?: string;
}

/** A card of every kind, with much and with little to say. */
export const EXAMPLES: readonly Example[] = [
  {
    name: 'coalition-letter',
    card: fixtures.gunsLetter,
    check: fixtures.gunsCheck,
    reason: 'The article is of the same month, counts 22 and lists all of its members.',
  },
  { name: 'coalition-nearly-all', card: fixtures.decencyLetter, check: fixtures.decencyCheck },
  { name: 'coalition-differs', card: fixtures.familyLetter, check: fixtures.familyCheck },
  { name: 'coalition-from-article', card: fixtures.unknownCoalition },
  { name: 'lawsuit', card: fixtures.gunsSuit, reason: 'The caption as the article writes it.' },
  {
    name: 'attorney-general',
    card: fixtures.balderas,
    reason: 'Full name after “Attorney General”.',
  },
  { name: 'attorney-general-later-governor', card: fixtures.shapiro },
  { name: 'us-attorney-general', card: fixtures.sessions },
  { name: 'state', card: fixtures.newMexico },
  { name: 'office', card: fixtures.newMexicoOffice },
];

import type { Card, CardKey } from '../card';
import { attorneyGeneralCard } from './attorney-general-card';
import type { CardContext } from './card-context';
import { splitCardKey } from './card-key';
import { coalitionCard } from './coalition-card';
import { lawsuitCard } from './lawsuit-card';
import { officeCard } from './office-card';
import { stateCard } from './state-card';
import { usAttorneyGeneralCard } from './us-attorney-general-card';

/** The card of a key, null where the dataset has no such record or the card is an article's own. */
export function buildCard(key: CardKey, context: CardContext): Card | null {
  const { kind, id } = splitCardKey(key);
  switch (kind) {
    case 'attorney-general':
      return attorneyGeneralCard(id, context);
    case 'us-attorney-general':
      return usAttorneyGeneralCard(id, context);
    case 'state':
      return stateCard(id, context);
    case 'office':
      return officeCard(id, context);
    case 'coalition':
      return coalitionCard(id, context);
    case 'lawsuit':
      return lawsuitCard(id, context);
    case 'article-coalition':
      return null;
  }
}

import type { Card } from '../../lib/dataset/card';
import type { Check } from '../../lib/detection/check';
import { ArticleCoalitionBody } from './article-coalition-card';
import { AttorneyGeneralBody } from './attorney-general-card';
import type { CanOpen } from './card-button';
import { CoalitionBody } from './coalition-card';
import { LawsuitBody } from './lawsuit-card';
import { OfficeBody } from './office-card';
import { StateBody } from './state-card';
import { UsAttorneyGeneralBody } from './us-attorney-general-card';

interface CardBodyProps extends CanOpen {
  card: Card;
  check?: Check | undefined;
}

/** What a card tells, by its kind; the switch knows them all. */
export function CardBody({ card, check, onOpen }: CardBodyProps) {
  switch (card.kind) {
    case 'attorney-general':
      return <AttorneyGeneralBody card={card} onOpen={onOpen} />;
    case 'us-attorney-general':
      return <UsAttorneyGeneralBody card={card} onOpen={onOpen} />;
    case 'state':
      return <StateBody card={card} onOpen={onOpen} />;
    case 'office':
      return <OfficeBody card={card} onOpen={onOpen} />;
    case 'coalition':
      return <CoalitionBody card={card} check={check} onOpen={onOpen} />;
    case 'lawsuit':
      return <LawsuitBody card={card} onOpen={onOpen} />;
    case 'article-coalition':
      return <ArticleCoalitionBody card={card} onOpen={onOpen} />;
  }
}

import type { OfficeCard, StateCard } from '../../lib/dataset/card';
import type { CanOpen } from './card-button';
import { HolderLine, ThenAndNow } from './then-and-now';
import { WebLink } from './web-link';

type PlaceCard = StateCard | OfficeCard;

/** "Attorney general elected for four-year terms" */
export function selectionInWords({ selection, termYears }: PlaceCard['office']): string {
  const chosen = `Attorney general ${selection}`;
  return termYears ? `${chosen}, ${termYears}-year term` : chosen;
}

export function PlaceThenAndNow({ card, onOpen }: CanOpen & { card: PlaceCard }) {
  const { holderThen, holderNow, seenFrom, nowAsOf } = card;
  const same = holderThen && holderNow && holderThen.link.key === holderNow.link.key;
  return (
    <ThenAndNow
      seenFrom={seenFrom}
      nowAsOf={nowAsOf}
      atThatTime={seenFrom && holderThen && <HolderLine holder={holderThen} onOpen={onOpen} />}
      today={holderNow && (same ? 'Still in office' : <HolderLine holder={holderNow} onOpen={onOpen} />)}
    />
  );
}

export function OfficeSite({ website }: { website?: string | undefined }) {
  if (!website) return null;
  return <WebLink to={website}>{new URL(website).hostname.replace(/^www\./, '')}</WebLink>;
}

import { useEffect, useRef } from 'preact/hooks';
import type { Address } from '../../lib/address/address';
import type { DatasetStamp } from '../../lib/messages/protocol';
import type { PartialDate } from '../../lib/time/partial-date';
import { CardView } from '../card/card-view';
import type { CardTrail, ShownCard } from './use-card-trail';

interface PopupCardProps extends ShownCard {
  stamp: DatasetStamp;
  trail: CardTrail;
  seenFrom: PartialDate | undefined;
  onOpenTab(address: Extract<Address, { view: 'record' }>): void;
}

/** A card that fills the popup, with the way back to the list or to the card before. */
export function PopupCard(props: PopupCardProps) {
  const { record, card, check, reason, stamp, trail, seenFrom, onOpenTab } = props;
  // What an article alone tells of is nowhere but on its page.
  const isKept = card.kind !== 'article-coalition';
  const frame = useRef<HTMLElement>(null);

  // The list that had the focus is gone.
  useEffect(() => frame.current?.querySelector('h2')?.focus(), []);

  return (
    <main class="popup-card" ref={frame}>
      <h1 class="unseen">AG Lens</h1>
      <CardView
        card={card}
        check={check}
        reason={reason}
        stamp={stamp}
        pinned={false}
        canGoBack={true}
        onOpen={key => trail.open(key, seenFrom)}
        onBack={trail.back}
        onTab={
          isKept
            ? () => onOpenTab({ view: 'record', key: record, ...(seenFrom !== undefined && { seenFrom }) })
            : undefined
        }
      />
    </main>
  );
}

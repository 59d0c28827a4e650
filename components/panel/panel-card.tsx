import { useEffect, useRef } from 'preact/hooks';
import type { CardKey } from '../../lib/dataset/card';
import type { DatasetStamp, Mark } from '../../lib/messages/protocol';
import { CardView } from '../card/card-view';
import { JumpIcon } from '../card/icons';
import { useWords } from '../theme/words-context';
import type { OpenCard } from './use-open-card';

interface PanelCardProps {
  open: OpenCard;
  /** The mark that the card was opened for, where the page has one. */
  mark: Mark | undefined;
  stamp: DatasetStamp;
  citation: string | undefined;
  onOpen(key: CardKey): void;
  onBack(): void;
  onReveal(key: CardKey): void;
}

/** A card in place of the list, with the way back and the way to its words in the page. */
export function PanelCard({ open, mark, stamp, citation, onOpen, onBack, onReveal }: PanelCardProps) {
  const words = useWords().panel;
  const frame = useRef<HTMLElement>(null);

  // The row that had the focus is gone.
  useEffect(() => frame.current?.querySelector('h2')?.focus(), []);

  return (
    <section class="panel-card" aria-label={words.card} ref={frame}>
      {mark && (
        <div class="ag-window card-way">
          <button type="button" class="link" onClick={() => onReveal(open.key)}>
            <JumpIcon /> {words.goTo}
          </button>
        </div>
      )}
      <CardView
        card={open.card}
        check={mark?.check}
        reason={mark?.reason}
        stamp={stamp}
        pinned={false}
        canGoBack={true}
        citation={citation}
        onOpen={onOpen}
        onBack={onBack}
      />
    </section>
  );
}

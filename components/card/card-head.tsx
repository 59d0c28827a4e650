import type { Ref } from 'preact';
import type { Card } from '../../lib/dataset/card';
import type { DatasetStamp } from '../../lib/messages/protocol';
import { cardAsText } from './card-as-text';
import { CopyButton } from './copy-button';
import { eyebrowOf } from './eyebrow';
import { BackIcon, CloseIcon, CopyIcon, ForwardIcon, PinIcon } from './icons';

interface CardHeadProps {
  card: Card;
  stamp: DatasetStamp;
  titleId: string;
  titleRef: Ref<HTMLHeadingElement>;
  pinned: boolean;
  canGoBack: boolean;
  onBack(): void;
  /** Only where a reader has gone back. */
  onForward?: (() => void) | undefined;
  onPin?: (() => void) | undefined;
  onClose?: (() => void) | undefined;
}

export function CardHead(props: CardHeadProps) {
  const { card, stamp, titleId, titleRef, pinned, canGoBack, onBack, onForward, onPin, onClose } = props;
  const { kind, detail } = eyebrowOf(card);
  return (
    <header class="card-head" data-handle={pinned && onPin !== undefined}>
      {canGoBack && (
        <button type="button" class="tool back" aria-label="Back" title="Back" onClick={onBack}>
          <BackIcon />
        </button>
      )}
      {onForward && (
        <button type="button" class="tool forward" aria-label="Forward" title="Forward" onClick={onForward}>
          <ForwardIcon />
        </button>
      )}
      <p class="eyebrow">
        <b>{kind}</b>
        {detail && ` · ${detail}`}
      </p>
      <div class="tools">
        <CopyButton class="tool" label="Copy as text" text={() => cardAsText(card, stamp)}>
          <CopyIcon />
        </CopyButton>
        {onPin && (
          <button
            type="button"
            class="tool"
            aria-label="Keep open"
            aria-pressed={pinned}
            title={pinned ? 'Kept open; drag it by its head' : 'Keep open'}
            onClick={onPin}
          >
            <PinIcon />
          </button>
        )}
        {onClose && (
          <button type="button" class="tool" aria-label="Close" title="Close (Esc)" onClick={onClose}>
            <CloseIcon />
          </button>
        )}
      </div>
      <h2 id={titleId} ref={titleRef} tabIndex={-1}>
        {card.title}
      </h2>
    </header>
  );
}

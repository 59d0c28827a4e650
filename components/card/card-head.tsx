import type { Ref } from 'preact';
import type { Card } from '../../lib/dataset/card';
import type { DatasetStamp } from '../../lib/messages/protocol';
import { cardTitle } from '../../lib/words/card-title';
import { usePageWords } from '../theme/page-words-context';
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

/** What the card is of, and what can be done with it. */
export function CardHead(props: CardHeadProps) {
  const { card, stamp, titleId, titleRef, pinned, canGoBack, onBack, onForward, onPin, onClose } = props;
  const all = usePageWords();
  const words = all.card;
  const { kind, detail } = eyebrowOf(card, all);
  const title = cardTitle(card, all);
  return (
    <header class="card-head" data-handle={pinned && onPin !== undefined}>
      {canGoBack && (
        <button type="button" class="tool back" aria-label={words.back} title={words.back} onClick={onBack}>
          <BackIcon />
        </button>
      )}
      {onForward && (
        <button
          type="button"
          class="tool forward"
          aria-label={words.forward}
          title={words.forward}
          onClick={onForward}
        >
          <ForwardIcon />
        </button>
      )}
      <p class="eyebrow">
        <b>{kind}</b>
        {detail && ` · ${detail}`}
      </p>
      <div class="tools">
        <CopyButton class="tool" label={words.copyAsText} text={() => cardAsText(card, stamp, all)}>
          <CopyIcon />
        </CopyButton>
        {onPin && (
          <button
            type="button"
            class="tool"
            aria-label={words.keepOpen}
            aria-pressed={pinned}
            title={pinned ? words.keptOpen : words.keepOpen}
            onClick={onPin}
          >
            <PinIcon />
          </button>
        )}
        {onClose && (
          <button
            type="button"
            class="tool"
            aria-label={words.close}
            title={words.closeTitle}
            onClick={onClose}
          >
            <CloseIcon />
          </button>
        )}
      </div>
      <h2 id={titleId} ref={titleRef} tabIndex={-1} lang={title.lang}>
        {title.text}
      </h2>
    </header>
  );
}

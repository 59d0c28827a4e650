import { useEffect, useId, useRef } from 'preact/hooks';
import type { Card, CardKey } from '../../lib/dataset/card';
import type { Check } from '../../lib/detection/check';
import type { Reason } from '../../lib/detection/reason';
import type { DatasetStamp } from '../../lib/messages/protocol';
import { accentOf } from '../format/kind-accent';
import { CardBody } from './card-body';
import { cardLinkAt } from './card-button';
import { CardFoot } from './card-foot';
import { CardHead } from './card-head';

export interface CardViewProps {
  card: Card;
  /** The article's count and list held against the record; only for a coalition. */
  check?: Check | undefined;
  /** Why the article's words were taken for this. */
  reason?: Reason | undefined;
  stamp: DatasetStamp;
  /** Which mention the card was opened on, for a reader who does not see where it stands. */
  mention?: string | undefined;
  pinned: boolean;
  /** What the reader has asked for in vain, in a sentence. */
  failure?: string | undefined;
  canGoBack: boolean;
  onOpen(key: CardKey): void;
  /** The pointer has come in; `key`: where the first link leads to. */
  onEnter?: ((key: CardKey) => void) | undefined;
  /** The pointer or the focus has come to the link to a card, or has left it. */
  onNear?: ((key: CardKey | undefined) => void) | undefined;
  onBack(): void;
  /** Only where a reader has gone back. */
  onForward?: (() => void) | undefined;
  /** How to cite what the card is about, where that is known. */
  citation?: string | undefined;
  /** Only where there is a side panel. */
  onPanel?: (() => void) | undefined;
  /** Only where the card is not the whole tab already. */
  onTab?: (() => void) | undefined;
  /** Where the card stands for itself, it can be neither pinned nor closed. */
  onPin?: (() => void) | undefined;
  onClose?: (() => void) | undefined;
}

/**
 * A card, as a dialog that does not hold the rest of the page. When a link inside has brought
 * another card, focus goes to its title, since the link is no longer there.
 */
export function CardView({
  card,
  check,
  reason,
  stamp,
  mention,
  failure,
  citation,
  onEnter,
  onNear,
  onPanel,
  onTab,
  ...rest
}: CardViewProps) {
  const { onOpen, onBack, onForward, ...head } = rest;
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const left = useRef(false);

  const leaving =
    <Args extends unknown[]>(go: (...args: Args) => void) =>
    (...args: Args) => {
      left.current = true;
      go(...args);
    };

  useEffect(() => {
    if (left.current) title.current?.focus();
    left.current = false;
  }, [card]);

  /** The browser's keys for back and forward, while the focus is in the card. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || event.shiftKey || event.ctrlKey || event.metaKey) return;
    const go = { ArrowLeft: head.canGoBack ? onBack : undefined, ArrowRight: onForward }[event.key];
    if (!go) return;
    event.preventDefault();
    leaving(go)();
  };

  const body = useRef<HTMLDivElement>(null);
  const onPointerEnter = () => {
    const first = cardLinkAt(body.current?.querySelector('[data-card]') ?? null);
    if (first) onEnter?.(first);
  };
  const onComing = onNear && (({ target }: Event) => onNear(cardLinkAt(target)));

  const identity = `${card.kind} ${card.title}`;
  return (
    <div
      class="ag-card"
      role="dialog"
      aria-labelledby={titleId}
      aria-description={mention}
      data-accent={accentOf(card.kind)}
      onKeyDown={onKeyDown}
      onPointerEnter={onPointerEnter}
    >
      <CardHead
        card={card}
        stamp={stamp}
        titleId={titleId}
        titleRef={title}
        onBack={leaving(onBack)}
        onForward={onForward && leaving(onForward)}
        {...head}
      />
      <p class="card-failure" role="alert">
        {failure}
      </p>
      <div
        class="card-body"
        ref={body}
        key={`body ${identity}`}
        onPointerOver={onComing}
        onPointerLeave={onNear && (() => onNear(undefined))}
        onFocusIn={onComing}
      >
        <CardBody card={card} check={check} onOpen={leaving(onOpen)} />
      </div>
      <CardFoot
        key={`foot ${identity}`}
        card={card}
        reason={reason}
        stamp={stamp}
        citation={citation}
        onPanel={onPanel}
        onTab={onTab}
      />
    </div>
  );
}

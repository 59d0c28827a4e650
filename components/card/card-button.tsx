import type { ComponentChildren } from 'preact';
import type { CardKey, CardLink, Place } from '../../lib/dataset/card';
import { placeName } from '../format/place-in-words';
import { usePageWords } from '../theme/page-words-context';

export interface CanOpen {
  onOpen(key: CardKey): void;
}

/** A link that opens another card in place: a button, since it leads to no address. */
export function CardButton({ to, onOpen, children }: CanOpen & { to: CardKey; children: ComponentChildren }) {
  return (
    <button type="button" class="link" data-card={to} onClick={() => onOpen(to)}>
      {children}
    </button>
  );
}

/** The card that the link leads to which holds an event's target. */
export function cardLinkAt(target: EventTarget | null): CardKey | undefined {
  const link = target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null;
  return link?.dataset.card as CardKey | undefined;
}

/** A link of the record, named as it is there. */
export function LinkTo({ link, onOpen }: CanOpen & { link: CardLink }) {
  return (
    <CardButton to={link.key} onOpen={onOpen}>
      {link.label}
    </CardButton>
  );
}

/** The United States has no card of its own, so its name stays plain. */
export function PlaceName({ place, onOpen }: CanOpen & { place: Place }) {
  const name = placeName(place, usePageWords());
  if (place.code === 'US') return <>{name}</>;
  return (
    <CardButton to={`state:${place.code}`} onOpen={onOpen}>
      {name}
    </CardButton>
  );
}

/** A mark, by the id of its placing. */
export type MarkId = number;

/** Grows with every timer that is started and with all that ends one; a timer with an older one is stale. */
export type Token = number;

export type HoverState =
  /** Nothing is open and nothing will be. */
  | { name: 'idle'; token: Token }
  /** The pointer rests on a mark; its card opens when the dwell is over. */
  | { name: 'waiting'; token: Token; mark: MarkId }
  /** A card is open as long as the pointer is on its word, on the card, or on the way between. */
  | { name: 'hover'; token: Token; mark: MarkId; pointer: Whereabouts }
  /** A card stays until it is dismissed: pinned by hand or opened from the keyboard. */
  | { name: 'pinned'; token: Token; mark: MarkId; by: 'reader' | 'keyboard' }
  /** A card opened by a tap stays until the next tap elsewhere. */
  | { name: 'touch'; token: Token; mark: MarkId };

/** Where the pointer is while a card is open by hover. */
type Whereabouts =
  | { at: 'home' }
  /** Gone from word and card: the card closes when the leave delay is over. */
  | { at: 'away' }
  /** On another mark: its card replaces this one when the dwell is over. */
  | { at: 'other'; mark: MarkId };

export type HoverEvent =
  | {
      type: 'pointer';
      over: { mark: MarkId } | 'card' | 'page';
      /** At least {@link FLYING_SPEED}. */
      flying: boolean;
      /** Within the triangle between word and card. */
      onPath: boolean;
    }
  | { type: 'dwell-over'; token: Token }
  | { type: 'leave-over'; token: Token }
  | { type: 'tap'; on: MarkId | 'card' | 'page' }
  | { type: 'press-outside' }
  | { type: 'key-open'; mark: MarkId }
  | { type: 'toggle-pin' }
  /** Esc, or the card's own close button. */
  | { type: 'dismiss' }
  /** The card's content could not be had, or the browser took the card away. */
  | { type: 'card-lost' }
  /** The page was read anew. `successor`: the mark that now stands for the one that is open. */
  | { type: 'marks-replaced'; successor: MarkId | undefined };

export type HoverEffect =
  | { type: 'start-dwell'; token: Token; duration: number }
  | { type: 'start-leave'; token: Token; duration: number }
  | { type: 'stop-timers' }
  | { type: 'open'; mark: MarkId; pinned: boolean; focus: boolean }
  /** The open card is now pinned, or no longer. */
  | { type: 'show-pinned'; pinned: boolean }
  /** `returnFocus`: to where it was before the card took it. */
  | { type: 'close'; returnFocus: boolean };

export interface Step {
  state: HoverState;
  effects: HoverEffect[];
}

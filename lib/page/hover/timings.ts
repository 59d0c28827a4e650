/** All times are in ms, all speeds in CSS pixels per ms. */

/** Rest on a mark before its card opens, unless set otherwise: reading along a line opens nothing. */
export const DWELL = 220;

/** Rest on another mark before its card replaces an open one, which the reader may be leaving for. */
export const DWELL_WHILE_OPEN = 350;

/** From leaving word and card to closing; MediaWiki's page previews found 300 ms forgiving enough. */
export const LEAVE = 300;

/** A pointer at least this fast is on its way somewhere else (the figure of the 10ten dictionary). */
export const FLYING_SPEED = 0.5;

/** Pointer samples further apart than this say nothing of speed: the pointer rested in between. */
export const LONGEST_SAMPLE = 50;

/** A pointer that came to rest within this time before marks appeared beneath it came for them. */
export const JUST_ARRIVED = 1000;

/** A touch that lasts longer is a long press, which belongs to the browser. */
export const LONGEST_TAP = 500;

/** A touch that moves further is a scroll. In CSS pixels. */
export const TAP_SLOP = 10;

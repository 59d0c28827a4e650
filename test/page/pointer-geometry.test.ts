import { describe, expect, it } from 'vitest';
import { anchorBox } from '../../lib/page/anchor-box';
import { cardSide } from '../../lib/page/card-side';
import { PointerSpeed } from '../../lib/page/hover/pointer-speed';
import { isOnPath } from '../../lib/page/hover/safe-path';

describe('the way from word to card', () => {
  const below = { left: 100, top: 200, right: 400, bottom: 500 };
  it.each([
    ['straight down', { x: 150, y: 170 }, true],
    ['aslant towards a corner', { x: 220, y: 195 }, true],
    ['away from the card', { x: 150, y: 120 }, false],
    ['sideways along the line', { x: 260, y: 151 }, false],
  ])('%s: %s', (_, point, expected) => expect(isOnPath({ x: 150, y: 150 }, point, below)).toBe(expected));

  it('leads up to a card above and across to one beside', () => {
    expect(isOnPath({ x: 150, y: 600 }, { x: 160, y: 550 }, below)).toBe(true);
    expect(isOnPath({ x: 50, y: 300 }, { x: 80, y: 310 }, below)).toBe(true);
    expect(isOnPath({ x: 50, y: 300 }, { x: 20, y: 310 }, below)).toBe(false);
  });
});

describe('a pointer', () => {
  const flight = (steps: [x: number, time: number][]) => {
    const speed = new PointerSpeed();
    return steps.map(([x, time]) => speed.flies({ x, y: 0, time })).at(-1);
  };
  it.each<[string, [number, number][], boolean]>([
    ['that has moved once is not known to fly', [[0, 0]], false],
    [
      'that goes 16 px in 16 ms flies',
      [
        [0, 0],
        [16, 16],
        [32, 32],
      ],
      true,
    ],
    [
      'that creeps does not',
      [
        [0, 0],
        [2, 16],
        [4, 32],
      ],
      false,
    ],
    [
      'that has slowed down does not',
      [
        [0, 0],
        [16, 16],
        [32, 32],
        [33, 48],
        [34, 64],
      ],
      false,
    ],
    [
      'that rested between does not',
      [
        [0, 0],
        [300, 200],
        [600, 400],
      ],
      false,
    ],
    [
      'whose clock stands still is as it was',
      [
        [0, 0],
        [16, 16],
        [32, 32],
        [48, 32],
      ],
      true,
    ],
  ])('%s', (_, steps, expected) => expect(flight(steps)).toBe(expected));
});

describe('the box beside which a card is placed', () => {
  const lineOne = { left: 300, top: 100, right: 500, bottom: 120 };
  const lineTwo = { left: 20, top: 124, right: 90, bottom: 144 };
  const farColumn = { left: 600, top: 900, right: 700, bottom: 920 };
  it('is the line at the pointer across and all lines down', () => {
    expect(anchorBox([lineOne, lineTwo], { x: 50, y: 130 })).toEqual({
      left: 20,
      top: 100,
      right: 90,
      bottom: 144,
    });
    expect(anchorBox([lineOne, lineTwo], undefined)).toEqual({
      left: 300,
      top: 100,
      right: 500,
      bottom: 144,
    });
  });
  it('is all lines for a card to the right or left', () => {
    expect(anchorBox([lineOne, lineTwo], { x: 50, y: 130 }, 'all')).toEqual({
      left: 20,
      top: 100,
      right: 500,
      bottom: 144,
    });
  });
  it('is one line alone when the others are in another column', () => {
    expect(anchorBox([lineOne, farColumn], { x: 610, y: 905 })).toEqual(farColumn);
    expect(anchorBox([lineOne, farColumn], { x: 610, y: 905 }, 'all')).toEqual(farColumn);
  });
  it('is nothing when nothing is rendered', () => {
    expect(anchorBox([], undefined)).toBeUndefined();
    expect(anchorBox([{ left: 5, top: 5, right: 5, bottom: 5 }], undefined)).toBeUndefined();
  });
});

describe('the side on which a card is placed', () => {
  const card = { width: 370, height: 420 };
  const view = { width: 1200, height: 900 };
  const wordAt = (left: number, top: number) => ({ left, top, right: left + 100, bottom: top + 20 });
  it.each([
    ['below, where there is room', wordAt(100, 100), view, 'bottom-start'],
    ['above, where there is none below', wordAt(100, 600), view, 'top-start'],
    ['right, where there is neither', wordAt(100, 300), { width: 1200, height: 700 }, 'right-start'],
    ['left, where that is all', wordAt(900, 300), { width: 1200, height: 700 }, 'left-start'],
    [
      'below at last, where there is more room',
      wordAt(100, 200),
      { width: 400, height: 700 },
      'bottom-start',
    ],
    ['above at last, where there is more room', wordAt(100, 400), { width: 400, height: 700 }, 'top-start'],
  ])('is %s', (_, word, window, side) => expect(cardSide(word, card, window, 8)).toBe(side));
});

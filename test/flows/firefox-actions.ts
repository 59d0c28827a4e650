import type { Marionette } from '../extension/firefox/marionette';
import type { Point } from '../extension/locate-phrase';
import type { ReaderBrowser } from './reader-browser';

/** WebDriver's code points for keys that are no letters. */
const KEYS: Readonly<Record<string, string>> = {
  Alt: '\uE00A',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  Enter: '\uE007',
  Tab: '\uE004',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
};

/** Mouse and keys of the reader, as Firefox takes them from WebDriver. */
export function firefoxActions(
  marionette: Marionette,
): Pick<ReaderBrowser, 'movePointer' | 'clickAt' | 'press'> {
  const mouse = (actions: object[]) =>
    marionette.send('WebDriver:PerformActions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  const move = ({ x, y }: Point, duration: number) => ({
    type: 'pointerMove',
    x: Math.round(x),
    y: Math.round(y),
    duration,
    origin: 'viewport',
  });
  return {
    async movePointer(steps) {
      await mouse(
        steps.map(step =>
          'rest' in step ? { type: 'pause', duration: step.rest } : move(step.to, step.over),
        ),
      );
    },
    async clickAt(point) {
      await mouse([move(point, 0), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]);
    },
    async press(keys) {
      const values = keys.split('+').map(key => KEYS[key] ?? key);
      const actions = [
        ...values.map(value => ({ type: 'keyDown', value })),
        ...values.toReversed().map(value => ({ type: 'keyUp', value })),
      ];
      await marionette.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions }] });
    },
  };
}

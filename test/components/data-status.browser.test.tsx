import '../../components/popup/popup.css';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { UpdateStatus } from '../../lib/messages/update-status';
import { callbacks, popup } from './popup-in-page';
import { STAMP } from './record-lines';
import { clearPage, named, violationsIn } from './render-in-page';

afterEach(clearPage);

const fed: UpdateStatus = {
  possible: true,
  step: null,
  feed: null,
  packagedFeeds: [],
  canUndo: false,
  nextTry: 0,
};
const status = (frame: HTMLElement) => frame.querySelector<HTMLElement>('.data-status')?.innerText ?? '';

describe('the data below the page’s facts', () => {
  test('tells its day and age', () => {
    const frame = popup({ stamp: STAMP, page: { state: 'quiet', partly: false } });
    expect(status(frame)).toMatch(/Data of Nov 22, 2026, /);
    expect(frame.querySelector<HTMLElement>('.stamp')?.title).toMatch('Dataset 2026.11.22');
    expect(frame.querySelector('.data-status button')).toBeNull();
  });

  test.each(['light', 'dark'] as const)('may be out of date, and says so, in the %s', async theme => {
    const frame = popup({ stamp: STAMP, update: { ...fed, staleSince: 1 } }, theme);
    expect(status(frame)).toMatch('may be out of date');
    expect(await violationsIn(frame)).toEqual([]);
  });

  test('is looked for anew, and what came of it is told', async () => {
    const calls = callbacks();
    const frame = popup({
      ...calls,
      stamp: STAMP,
      update: fed,
      onUpdate: async () => ({ state: 'up-to-date', version: '2026.11.22' }),
    });
    await userEvent.click(named(frame, 'button', 'Update'));
    await expect.poll(() => status(frame)).toMatch('The data is up to date.');
  });

  test('tells how far a download is, and is not started twice', () => {
    const step = { step: 'downloading', bytes: 500_000, of: 2_000_000 } as const;
    const frame = popup({ stamp: STAMP, update: { ...fed, step } });
    expect(status(frame)).toMatch('Downloading, 500 kB of 2 MB');
    expect((named(frame, 'button', 'Update') as HTMLButtonElement).disabled).toBe(true);
  });

  test('that did not come leaves what there is', async () => {
    const frame = popup(
      {
        stamp: STAMP,
        update: fed,
        onUpdate: async () => ({ state: 'failed', problem: 'unreachable', detail: 'x' }),
      },
      'dark',
      'es',
    );
    await userEvent.click(named(frame, 'button', 'Actualizar'));
    await expect.poll(() => status(frame)).toMatch(/No se pudieron actualizar los datos\./);
  });
});

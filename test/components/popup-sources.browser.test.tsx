import '../../components/popup/popup.css';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PopupProps } from '../../components/popup/popup';
import { gunsLetter } from './coalition-fixtures';
import { releasesFound } from './popup-fixtures';
import { activeOption, openSources, popup, shownCard, typeInto } from './popup-in-page';
import { clearPage, named, violationsIn } from './render-in-page';

afterEach(clearPage);

describe('sources', () => {
  test('further sources of a year are offered at their price, downloaded, and searched', async () => {
    const further = { years: ['2018'], bytes: 119_400 };
    let loaded = false;
    const loadReleases = vi.fn<PopupProps['loadReleases']>(async () => {
      loaded = true;
      return { state: 'loaded' };
    });
    const onOpenSource = vi.fn();
    const release = {
      id: 'x',
      title: 'A letter on 3D guns',
      publisher: 'Ohio Attorney General',
      office: 'OH',
    };
    const frame = popup({
      loadReleases,
      onOpenSource,
      searchReleases: async () =>
        loaded
          ? { hits: [{ ...release, url: 'https://oh.example/1', matched: [] }], total: 1 }
          : { ...releasesFound, further },
    });
    await typeInto(frame, 'gun 2018');
    await expect.poll(() => frame.querySelectorAll('[role="option"]').length).toBeGreaterThan(0);
    await openSources(frame);
    await expect.poll(() => frame.querySelector('.further')).not.toBeNull();
    expect(await violationsIn(frame)).toEqual([]);
    await userEvent.click(named(frame, 'button', 'Search older releases of 2018 too (120 kB)'));
    expect(loadReleases).toHaveBeenCalledWith(['2018'], expect.anything());
    await expect.poll(() => frame.querySelectorAll('[role="option"]').length).toBe(1);
    await expect.poll(() => frame.querySelector('.further')).toBeNull();
    await userEvent.click(frame.querySelector('[role="option"]') as HTMLElement);
    expect(onOpenSource).toHaveBeenCalledWith('https://oh.example/1');
  });

  test('a download of further sources tells how far it is, and can be stopped', async () => {
    const frame = popup({
      searchReleases: async () => ({ ...releasesFound, further: { years: ['2018'], bytes: 2_000_000 } }),
      loadReleases: (_, { onStep, signal }) =>
        new Promise(resolve => {
          onStep({ step: 'downloading', bytes: 500_000, of: 2_000_000 });
          signal.onabort = () => resolve({ state: 'failed', problem: 'cancelled', detail: 'x' });
        }),
    });
    await typeInto(frame, 'gun 2018');
    await expect.poll(() => frame.querySelectorAll('[role="option"]').length).toBeGreaterThan(0);
    await openSources(frame);
    await expect.poll(() => frame.querySelector('.further')).not.toBeNull();
    await userEvent.click(named(frame, 'button', 'Search older releases of 2018 too (2 MB)'));
    await expect
      .poll(() => frame.querySelector('.further [role="status"]')?.textContent)
      .toBe('Downloading, 500 kB of 2 MB');
    expect(await violationsIn(frame)).toEqual([]);
    await userEvent.click(named(frame, 'button', 'Stop'));
    await expect.poll(() => frame.querySelector('.further')?.textContent).toMatch(/Stopped\./);
  });

  test('further sources that do not come leave what was found, and say why', async () => {
    const frame = popup({
      searchReleases: async () => ({
        ...releasesFound,
        further: { years: ['2017', '2018'], bytes: 2_000_000 },
      }),
      loadReleases: async () => ({ state: 'failed', problem: 'unreachable', detail: 'x' }),
    });
    await typeInto(frame, 'gun 2017-2018');
    await expect.poll(() => frame.querySelectorAll('[role="option"]').length).toBeGreaterThan(0);
    await openSources(frame);
    await expect.poll(() => frame.querySelector('.further')).not.toBeNull();
    await userEvent.click(named(frame, 'button', 'Search older releases of 2017–2018 too (2 MB)'));
    await expect.poll(() => frame.querySelector('.further')?.textContent).toMatch(/could not be reached/);
    expect(frame.querySelectorAll('[role="option"]').length).toBe(releasesFound.hits.length);
  });

  test('sources are listed in place of records, and lead to the record that rests on them', async () => {
    const frame = popup();
    await typeInto(frame, 'gun');
    await expect.poll(() => frame.querySelectorAll('[role="option"]').length).toBe(5);
    await openSources(frame);
    await expect.poll(() => activeOption(frame)).toBe('AG Balderas on 3D-printed guns');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => shownCard(frame)).toBe(gunsLetter.title);
  });
});

import '../../components/options/options.css';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type UpdateProps, UpdateSection } from '../../components/options/update-section';
import { WordsProvider } from '../../components/theme/words-context';
import type { UpdateOutcome } from '../../lib/dataset/update/update-step';
import type { UpdateStatus } from '../../lib/messages/update-status';
import { wordsOf } from '../../lib/words/words';
import { clearPage, named, renderInPage, violationsIn } from './render-in-page';

const POSSIBLE: UpdateStatus = {
  possible: true,
  step: null,
  feed: null,
  packagedFeeds: ['https://data.example/'],
  canUndo: false,
  nextTry: 0,
};

const calls = () => ({
  ended: null,
  onUpdate: vi.fn(),
  onCancel: vi.fn(),
  onUndoUpdate: vi.fn(async () => {}),
  onFeed: vi.fn(async () => {}),
});

function section(status: UpdateStatus, more: Partial<UpdateProps> = {}, language: 'en' | 'es' = 'en') {
  return renderInPage(
    <WordsProvider words={wordsOf(language)}>
      <main class="ag-window ag-page options">
        <UpdateSection status={status} version="2026.11.22" {...calls()} {...more} />
      </main>
    </WordsProvider>,
  );
}

afterEach(clearPage);

describe('updates in the options', () => {
  test.each<[string, Partial<UpdateStatus>, RegExp]>([
    ['never looked', {}, /Not checked yet/],
    ['looked', { lastSuccess: Date.UTC(2026, 10, 20) }, /Last successful check: Nov \d+, 2026/],
    [
      'downloading',
      { step: { step: 'downloading', bytes: 120_000, of: 470_000 } },
      /Downloading, 120 kB of 470 kB/,
    ],
    [
      'out of reach',
      { problem: { kind: 'unreachable', detail: 'x' } },
      /could not be updated\. The server could not be reached or did not answer in full\. Data of Nov(?:ember|\.)? 22, 2026 stays in use/,
    ],
    ['a problem of a later version', { problem: { kind: 'eclipse', detail: 'x' } }, /The update failed/],
    [
      'stale',
      { staleSince: Date.UTC(2026, 9, 3, 12) },
      /may be out of date: newer data was expected by October 3, 2026\. Or the clock/,
    ],
    [
      'without the older sources',
      { lastSuccess: Date.UTC(2026, 10, 20), lacking: { kind: 'busy', detail: 'x' } },
      /Older sources, which come separately, will follow/,
    ],
    [
      'impossible, with packaged data that is old',
      { possible: false, staleSince: Date.UTC(2026, 9, 3, 12) },
      /New data comes with[\s\S]*may be out of date/,
    ],
    ['gone back', { undone: '2026.12.01' }, /went back from version 2026\.12\.01/],
    ['impossible', { possible: false }, /New data comes with new versions/],
  ])('that are %s say so, in either language without a breach of accessibility', async (_, status, told) => {
    const frame = section({ ...POSSIBLE, ...status });
    expect(frame.innerText).toMatch(told);
    expect(await violationsIn(frame)).toEqual([]);
    clearPage();
    expect(section({ ...POSSIBLE, ...status }, {}, 'es').innerText).not.toMatch(told);
  });

  test.each<[string, UpdateOutcome, RegExp, RegExp]>([
    [
      'that failed',
      { state: 'failed', problem: 'unsigned', detail: 'x' },
      /not signed by us and was not used\. Data of Nov/,
      /no está firmado por nosotros/,
    ],
    [
      'that brought the facts and not the older sources',
      {
        state: 'updated',
        version: '2026.12.01',
        by: 'diff',
        bytes: 800,
        lacking: { problem: 'busy', detail: 'x' },
      },
      /^Updated to version 2026\.12\.01\. Older sources.* later check\. The server is busy/m,
      /^Actualizado a la versión 2026\.12\.01\. Las fuentes más antiguas/m,
    ],
    [
      'that found nothing new, and not the older sources',
      { state: 'up-to-date', version: '2026.11.22', lacking: { problem: 'unreachable', detail: 'x' } },
      /^The data is up to date\. Older sources/m,
      /^Los datos están al día\. Las fuentes/m,
    ],
  ])('%s, whoever started them, tell so', async (_, ended, english, spanish) => {
    const frame = section(POSSIBLE, { ended });
    expect(frame.innerText).toMatch(english);
    expect(frame.innerText).not.toMatch(/could not be updated[\s\S]*could not be updated/);
    expect(await violationsIn(frame)).toEqual([]);
    clearPage();
    expect(section(POSSIBLE, { ended }, 'es').innerText).toMatch(spanish);
  });

  test('are looked for when the reader says so', async () => {
    const onUpdate = vi.fn();
    const frame = section(POSSIBLE, { onUpdate });
    await userEvent.click(named(frame, 'button', 'Check for new data'));
    expect(onUpdate).toHaveBeenCalledOnce();
  });

  test('under way tell each step once to who listens, and every byte to who looks', () => {
    const frame = section({ ...POSSIBLE, step: { step: 'downloading', bytes: 120_000, of: 470_000 } });
    expect(frame.querySelector('.outcome')?.textContent).toMatch('120 kB of 470 kB');
    const [spoken] = [...frame.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent);
    expect(spoken).toBe('Download of the data');
    expect(frame.querySelector('progress')).toMatchObject({ value: 120_000, max: 470_000 });
    expect(frame.innerText).not.toMatch('Not checked yet');
  });

  test('offer the packaged data only to who has other', () => {
    const undo = 'Go back to the data that came with AG Lens';
    expect(section({ ...POSSIBLE, lastSuccess: 1 }).innerText).not.toMatch(undo);
    clearPage();
    expect(section({ ...POSSIBLE, lastSuccess: 1, canUndo: true }).innerText).toMatch(undo);
  });

  test('that were looked for in vain are not told as never looked for', () => {
    const text = section({ ...POSSIBLE, problem: { kind: 'unsigned', detail: 'x' } }).innerText;
    expect(text).toMatch('The file was not signed by us');
    expect(text).not.toMatch('Not checked yet');
  });

  test('that have been looked for are no longer told as to come from a new place', async () => {
    const frame = section(POSSIBLE);
    await userEvent.click(named(frame, 'button', 'Save address'));
    await expect.poll(() => frame.innerText).toMatch('The next check goes there');
    await userEvent.click(named(frame, 'button', 'Check for new data'));
    await expect.poll(() => frame.innerText).not.toMatch('The next check goes there');
  });

  test('are stopped while they run', async () => {
    const onCancel = vi.fn();
    const frame = section({ ...POSSIBLE, step: { step: 'checking' } }, { onCancel });
    await userEvent.click(named(frame, 'button', 'Stop'));
    expect(onCancel).toHaveBeenCalledOnce();
  });

  test('come from where the reader says; an address that is none is refused', async () => {
    const onFeed = vi.fn<UpdateProps['onFeed']>(async feed => {
      if (feed === 'ftp://x') throw new Error('no');
    });
    const frame = section(POSSIBLE, { onFeed });
    const field = frame.querySelector<HTMLInputElement>('#feed') as HTMLInputElement;
    await userEvent.fill(field, 'ftp://x');
    await userEvent.click(named(frame, 'button', 'Save address'));
    await expect.poll(() => frame.innerText).toMatch('Data can come from the https address of a folder only');
    await userEvent.fill(field, '');
    await userEvent.click(named(frame, 'button', 'Save address'));
    await expect.poll(() => onFeed.mock.calls.at(-1)).toEqual([null]);
  });
});

import { render } from 'preact';
import { Options } from '../../components/options/options';
import '../../components/options/options.css';
import { WordsProvider } from '../../components/theme/words-context';
import type { UpdateOutcome } from '../../lib/dataset/update/update-step';
import { type DatasetStatus, sendMessage } from '../../lib/messages/protocol';
import { faultOf } from '../../lib/messages/request-error';
import type { UpdateStatus } from '../../lib/messages/update-status';
import { readSettingsFile, writeSettingsFile } from '../../lib/settings/settings-file';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings-record';
import { NEVER_SYNCED, type SyncRecord } from '../../lib/settings/settings-sync';
import { afterChoice, type PastSettings } from '../../lib/settings/undo-settings';
import { type Words, wordsOf } from '../../lib/words/words';
import { chosenFeed, datasetInUse, watchStoredUpdate } from '../background/stored-update';
import { syncRecord } from '../background/sync-record';
import { followReader } from '../library/follow-reader';
import { today } from '../library/today';
import { forgetLookups, keepLookup, recentLookups } from '../popup/recent-lookups';
import { LiveSample } from '../sample/live-sample';
import { saveFile } from '../sidepanel/save-file';
import { UpdateWatch } from './update-watch';

/** How long it is said that something was saved, in ms; what can be taken back stays to be read. */
const SAID = 8000;
/** When the sample was written, as its text says. */
const PUBLISHED = '2018-08';

/** Between two looks at whether the database is filled, in ms, and how many there are. */
const FILLING = 1000;
const FILLING_TRIES = 30;

const root = document.getElementById('options') ?? document.body;

let words: Words = wordsOf('en');
let settings: Settings = DEFAULT_SETTINGS;
let sync: SyncRecord = NEVER_SYNCED;
let dataset: DatasetStatus | 'failed' | null = null;
let update: UpdateStatus | null = null;
/** What came of the update that was followed last. */
let ended: UpdateOutcome | null = null;
let past: PastSettings = [];
/** Takes back what was done last, where that was no choice of settings. */
let restore: (() => Promise<void>) | undefined;
let said = '';
let saying: ReturnType<typeof setTimeout> | undefined;
let sample: LiveSample | undefined;

function say(text: string): void {
  said = text;
  clearTimeout(saying);
  saying = setTimeout(() => say(''), SAID);
  show();
}

async function change(next: Partial<Settings>, told: (words: Words['options']) => string): Promise<void> {
  const before = settings;
  await tried(async () => {
    await sendMessage('settings', next);
    restore = undefined;
    past = afterChoice(past, before, next);
    say(told(words.options)); // In the language that may just have been chosen.
  });
}

/** What the browser does not store stays as it was, and the reader is told. */
async function tried(task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (error) {
    const fault = faultOf(error);
    say(words.fault[fault === 'failed' ? 'not-stored' : fault]);
  }
}

async function clearRecent(): Promise<void> {
  const recent = await recentLookups();
  await forgetLookups();
  restore = async () => {
    for (const lookup of [...recent].reverse()) await keepLookup(lookup);
  };
  say(words.options.recentCleared);
}

async function undo(): Promise<void> {
  if (restore) {
    await restore();
    restore = undefined;
    say(words.options.undone);
    return;
  }
  const before = past.at(-1);
  if (!before) return;
  await sendMessage('settings', before);
  past = past.slice(0, -1);
  say(words.options.undone);
}

async function importFile(file: File) {
  const read = readSettingsFile(await file.text());
  if ('fault' in read) return read;
  await change(read.settings, told => told.imported);
  return undefined;
}

async function askDataset(ask: () => Promise<DatasetStatus>, tries = 0): Promise<void> {
  const status = await ask();
  dataset = status;
  show();
  if (status.from === 'database' || tries >= FILLING_TRIES) return;
  setTimeout(() => void askDataset(askStatus, tries + 1).catch(() => undefined), FILLING);
}

const askStatus = () => sendMessage('datasetStatus', undefined);

const watch = new UpdateWatch({
  ask: () => sendMessage('updateStatus', undefined),
  onStatus: status => {
    update = status;
    if (status.step !== null) ended = null;
    show();
  },
  onEnd: outcome => tellEnd(outcome ?? null),
});

function tellEnd(outcome: UpdateOutcome | null): void {
  ended = outcome;
  show();
  // Of the newest version, where there is one.
  void askDataset(askStatus).catch(() => undefined);
}

/** The worker may be ended on the way; what it has come to is then known to the next one. */
async function runUpdate(): Promise<void> {
  ended = null;
  const running = sendMessage('update', undefined);
  void watch.look();
  const outcome = await running.catch(() => null);
  await watch.look();
  tellEnd(outcome);
}

function show(): void {
  document.title = `${words.options.title} – AG Lens`;
  render(
    <WordsProvider words={words}>
      <Options
        settings={settings}
        sync={sync}
        dataset={dataset}
        update={update}
        ended={ended}
        said={said}
        onUndo={restore || past.length > 0 ? () => void tried(undo) : undefined}
        onChange={next => void change(next, told => told.changed)}
        onReset={() => void change(DEFAULT_SETTINGS, told => told.wasReset)}
        onSync={on => void tried(() => sendMessage('syncSettings', { on }))}
        onExport={() =>
          saveFile({
            name: `ag-lens-settings-${today()}.json`,
            mediaType: 'application/json',
            text: writeSettingsFile(settings),
          })
        }
        onImport={importFile}
        onRepair={() => askDataset(() => sendMessage('repairDataset', undefined))}
        onUpdate={() => void runUpdate()}
        onCancel={() => void sendMessage('cancelUpdate', undefined)}
        onUndoUpdate={async () => {
          await sendMessage('undoUpdate', undefined);
          ended = null;
          await Promise.all([watch.look(), askDataset(askStatus)]);
        }}
        onFeed={async feed => {
          await sendMessage('chooseFeed', { feed });
          await watch.look();
        }}
        onClearRecent={() => void tried(clearRecent)}
        readSample={element => {
          sample ??= new LiveSample(settings, new AbortController().signal);
          return sample.read(element, PUBLISHED);
        }}
      />
    </WordsProvider>,
    root,
  );
}

syncRecord.watch(next => {
  sync = next;
  show();
});
sync = await syncRecord.getValue().catch(() => NEVER_SYNCED);
await followReader((next, current) => {
  words = next;
  settings = current;
  sample?.apply(current);
  show();
});
await askDataset(askStatus).catch(() => {
  dataset = 'failed';
  show();
});
await watch.look();
// Whoever begins an update, ends one or goes back from it: the alarm, the popup, or these options in another window.
watchStoredUpdate(() => void watch.look());
chosenFeed.watch(() => void watch.look());
datasetInUse.watch(version => {
  // Back to what came with AG Lens: what the last update came to is no longer so.
  if (version === null) ended = null;
  void askDataset(askStatus).catch(() => undefined);
});

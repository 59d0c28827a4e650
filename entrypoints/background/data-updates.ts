import { browser } from 'wxt/browser';
import type { DatasetAccess } from '../../lib/dataset/dataset-access';
import { isSafeAddress } from '../../lib/dataset/update/download';
import type { KeySet } from '../../lib/dataset/update/signed-documents';
import type { UpdateOutcome, UpdateStep } from '../../lib/dataset/update/update-step';
import { Updater } from '../../lib/dataset/update/updater';
import { RequestError } from '../../lib/messages/request-error';
import type { UpdateStatus } from '../../lib/messages/update-status';
import { chosenFeed, datasetInUse, readStoredUpdate, writeStoredUpdate } from './stored-update';

/** Put in by the build from data/update.json: where this build looks for data, and whose signatures it trusts. */
declare const __UPDATE_SETTINGS__: { feeds: string[]; keySet: KeySet | null };

const ALARM = 'update-data';
/** A browser that has just started has better things to do; in ms. */
const AFTER_START = 60_000;
/** Browsers end a background that has called nothing of theirs for 30 s, though it waits for a slow host; in ms. */
const WAKES = 20_000;

/** Asks for new data when it is time, by an alarm that outlives the worker, and when the reader wants it. */
export class DataUpdates {
  readonly #access: DatasetAccess;
  readonly #updater: Updater | undefined;
  #step: UpdateStep | null = null;

  constructor(access: DatasetAccess) {
    this.#access = access;
    const { keySet } = __UPDATE_SETTINGS__;
    if (!keySet) return;
    this.#updater = new Updater({
      access,
      keySet,
      feeds,
      software: browser.runtime.getManifest().version,
      read: readStoredUpdate,
      write: writeStoredUpdate,
      now: () => Date.now(),
      chance: () => Math.random(),
      onStep: step => {
        this.#step = step;
      },
    });
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === ALARM) void this.run('due');
    });
    void this.#schedule();
  }

  /** Never throws. */
  async run(trigger: 'due' | 'reader'): Promise<UpdateOutcome> {
    const awake = setInterval(() => void browser.runtime.getPlatformInfo(), WAKES);
    const outcome: UpdateOutcome = (await this.#updater?.run(trigger)) ?? { state: 'no-feed' };
    clearInterval(awake);
    if (outcome.state === 'updated') await datasetInUse.setValue(outcome.version);
    await this.#schedule();
    return outcome;
  }

  cancel(): void {
    this.#updater?.cancel();
  }

  /** Goes back to the data that came with the extension. @throws what the database throws. */
  async undo(): Promise<void> {
    if (this.#updater) await this.#updater.undo();
    else await this.#access.installPackaged();
    await datasetInUse.setValue(null);
  }

  /** Gets data from another folder from now on; null: from this build's own. @throws RequestError */
  async choose(feed: string | null): Promise<void> {
    if (feed !== null && !isSafeAddress(feed))
      throw new RequestError('malformed', 'Data can come from an https address only.');
    await chosenFeed.setValue(feed === null || feed.endsWith('/') ? feed : `${feed}/`);
  }

  async status(): Promise<UpdateStatus> {
    const { lastTry, lastSuccess, problem, nextTry, expires, undone } = await readStoredUpdate();
    const chosen = await chosenFeed.getValue();
    return {
      possible: this.#updater !== undefined && (await feeds()).length > 0,
      step: this.#step,
      feed: chosen,
      packagedFeeds: __UPDATE_SETTINGS__.feeds,
      stale: expires !== undefined && Date.parse(expires) < Date.now(),
      nextTry,
      ...(lastTry !== undefined && { lastTry }),
      ...(lastSuccess !== undefined && { lastSuccess }),
      ...(problem && { problem }),
      ...(undone !== undefined && { undone }),
    };
  }

  /** One alarm at a time, at the moment of the next try: a reader's worker is woken once a day. */
  async #schedule(): Promise<void> {
    const { nextTry } = await readStoredUpdate();
    const when = Math.max(nextTry, Date.now() + AFTER_START);
    const there = await browser.alarms.get(ALARM);
    // Left alone where it is right: every wake of the worker would put off the first try anew.
    if (there && there.scheduledTime <= when) return;
    await browser.alarms.create(ALARM, { when });
  }
}

async function feeds(): Promise<readonly string[]> {
  const chosen = await chosenFeed.getValue();
  return chosen === null ? __UPDATE_SETTINGS__.feeds : [chosen];
}

import { browser } from 'wxt/browser';
import type { DatasetAccess } from '../../lib/dataset/dataset-access';
import { readManifest } from '../../lib/dataset/packaged-dataset';
import { ReleaseYears } from '../../lib/dataset/release-years';
import type { FurtherYears } from '../../lib/dataset/search/found';
import { parseQuery } from '../../lib/dataset/search/parse-query';
import type { ReleaseIndex } from '../../lib/dataset/search/search-index';
import { yearsAsked } from '../../lib/dataset/search/years-asked';
import { feedOf } from '../../lib/dataset/update/feed-address';
import { staleSince } from '../../lib/dataset/update/freshness';
import { loadYears, type YearsOutcome } from '../../lib/dataset/update/load-years';
import { dueFrom } from '../../lib/dataset/update/next-try';
import type { KeySet } from '../../lib/dataset/update/signed-documents';
import { stepWhileReading } from '../../lib/dataset/update/step-while-reading';
import type { UpdateOutcome, UpdateStep, UpdateTrigger } from '../../lib/dataset/update/update-step';
import { Updater } from '../../lib/dataset/update/updater';
import type { UpdaterPlace } from '../../lib/dataset/update/updater-place';
import { RequestError } from '../../lib/messages/request-error';
import type { UpdateStatus } from '../../lib/messages/update-status';
import { keepError } from './error-log';
import { fetchPackagedFile } from './fetch-packaged-file';
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
  readonly #years: ReleaseYears;
  readonly #running: { updater: Updater; place: UpdaterPlace } | undefined;
  /** The downloads of further releases under way, with what each is doing. */
  readonly #loading = new Map<AbortController, UpdateStep | null>();
  #step: UpdateStep | null = null;
  #last: UpdateOutcome | undefined;
  #packaged: Promise<string> | undefined;

  constructor(access: DatasetAccess) {
    this.#access = access;
    const software = browser.runtime.getManifest().version;
    this.#years = new ReleaseYears({
      databaseName: 'ag-lens-releases',
      software,
      places: () => access.answer(async reader => (await reader.releaseIndex()).stored.places),
    });
    const { keySet } = __UPDATE_SETTINGS__;
    if (!keySet) return;
    const place: UpdaterPlace = {
      access,
      years: this.#years,
      keySet,
      feeds,
      software,
      read: readStoredUpdate,
      write: writeStoredUpdate,
      now: () => Date.now(),
      chance: () => Math.random(),
      onStep: step => {
        this.#step = step;
      },
      onInstalled: version => void datasetInUse.setValue(version),
    };
    this.#running = { place, updater: new Updater(place) };
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === ALARM) void this.run('due');
    });
    void this.#schedule();
  }

  /** Never throws. */
  async run(trigger: UpdateTrigger): Promise<UpdateOutcome> {
    const outcome = await whileAwake<UpdateOutcome>(
      async () => (await this.#running?.updater.run(trigger)) ?? { state: 'no-feed' },
    );
    if (outcome.state !== 'not-due') this.#last = outcome;
    await this.#schedule();
    return outcome;
  }

  cancel(): void {
    this.#running?.updater.cancel();
    for (const loading of this.#loading.keys()) loading.abort();
  }

  /** Goes back to the data that came with the extension. @throws what the database throws. */
  async undo(): Promise<void> {
    this.cancel();
    if (this.#running) await this.#running.updater.undo();
    else await this.#access.installPackaged();
    await datasetInUse.setValue(null);
  }

  /** Fills the databases anew, whatever they hold. @throws PackagedDatasetError, or what the database throws. */
  async repair(): Promise<void> {
    this.cancel();
    const repair = async () => {
      await this.#access.repair();
      await this.#years.clear();
    };
    await (this.#running ? this.#running.updater.alone(repair) : repair());
    await datasetInUse.setValue(null);
  }

  /** What a query finds among, by the years that it names: what was downloaded, and what could be. */
  async releasesFor(
    query: string,
    core: ReleaseIndex,
  ): Promise<{ indexes: ReleaseIndex[]; further: FurtherYears | undefined }> {
    const isAsked = yearsAsked(parseQuery(query, core.stored).filters);
    const { years: published = {} } = await readStoredUpdate();
    return {
      indexes: [core, ...(await this.#years.indexes(isAsked))],
      further: await this.#years.further(published, isAsked),
    };
  }

  /** Downloads further releases. Never throws. */
  async loadReleases(years: readonly string[]): Promise<YearsOutcome> {
    if (!this.#running)
      return { state: 'failed', problem: 'unreachable', detail: 'There is nowhere to ask.' };
    const { updater } = this.#running;
    const ending = new AbortController();
    this.#loading.set(ending, null);
    // Its steps are its own: they must not hide those of an update that runs beside it.
    const onStep = (step: UpdateStep | null) => void this.#loading.set(ending, step);
    const place = { ...this.#running.place, onStep };
    try {
      return await whileAwake(() => loadYears(years, place, updater, ending.signal));
    } finally {
      this.#loading.delete(ending);
    }
  }

  /** Gets data from another folder from now on; null: from this build's own. @throws RequestError */
  async choose(written: string | null): Promise<void> {
    const feed = written === null ? null : feedOf(written);
    if (feed === undefined)
      throw new RequestError('malformed', 'Data can come from the https address of a folder only.');
    await chosenFeed.setValue(feed);
  }

  async status(): Promise<UpdateStatus> {
    const chosen = await chosenFeed.getValue();
    const possible = this.#running !== undefined && (await feeds()).length > 0;
    const version = await this.#access.answer(async reader => reader.version).catch(() => undefined);
    const packaged = await this.#packagedVersion().catch(() => version);
    const { step, read } = await stepWhileReading(() => this.#step, readStoredUpdate);
    const { lastTry, lastSuccess, problem, lacking, nextTry, undone } = read;
    const since = staleSince(version, read, Date.now());
    const loading = [...this.#loading.values()].find(doing => doing !== null) ?? null;
    return {
      possible,
      step: step ?? loading,
      canUndo: version !== packaged,
      feed: chosen,
      packagedFeeds: __UPDATE_SETTINGS__.feeds,
      nextTry,
      ...(lastTry !== undefined && { lastTry }),
      ...(lastSuccess !== undefined && { lastSuccess }),
      ...(since !== undefined && { staleSince: since }),
      ...(this.#last && { last: this.#last }),
      // While it is tried, there is none yet.
      ...(problem && step === null && { problem }),
      ...(lacking && step === null && { lacking }),
      ...(undone !== undefined && { undone }),
    };
  }

  #packagedVersion(): Promise<string> {
    this.#packaged ??= readManifest(fetchPackagedFile).then(({ version }) => version);
    return this.#packaged;
  }

  /** One alarm at a time, at the moment of the next try: a reader's worker is woken once a day. Never throws. */
  async #schedule(): Promise<void> {
    try {
      const { nextTry } = await readStoredUpdate();
      const now = Date.now();
      const when = Math.max(dueFrom(nextTry, now), now + AFTER_START);
      const there = await browser.alarms.get(ALARM);
      // Left alone where it is right: every wake of the worker would put off the first try anew.
      if (there && there.scheduledTime <= when) return;
      await browser.alarms.create(ALARM, { when });
    } catch (cause) {
      // The next wake of the worker tries again.
      keepError('schedule', cause);
    }
  }
}

async function whileAwake<T>(task: () => Promise<T>): Promise<T> {
  const awake = setInterval(() => void browser.runtime.getPlatformInfo(), WAKES);
  try {
    return await task();
  } finally {
    clearInterval(awake);
  }
}

async function feeds(): Promise<readonly string[]> {
  const chosen = await chosenFeed.getValue();
  return chosen === null ? __UPDATE_SETTINGS__.feeds : [chosen];
}

import { browser } from 'wxt/browser';
import type { DatasetAccess } from '../../lib/dataset/dataset-access';
import { readManifest } from '../../lib/dataset/packaged-dataset';
import { ReleaseYears } from '../../lib/dataset/release-years';
import type { ReleaseIndex } from '../../lib/dataset/search/search-index';
import { feedOf } from '../../lib/dataset/update/feed-address';
import { staleSince } from '../../lib/dataset/update/freshness';
import type { YearsOutcome } from '../../lib/dataset/update/load-years';
import type { KeySet } from '../../lib/dataset/update/signed-documents';
import { stepWhileReading } from '../../lib/dataset/update/step-while-reading';
import type { UpdateRecord } from '../../lib/dataset/update/update-record';
import type { UpdateOutcome, UpdateStep, UpdateTrigger } from '../../lib/dataset/update/update-step';
import { Updater } from '../../lib/dataset/update/updater';
import type { UpdaterPlace } from '../../lib/dataset/update/updater-place';
import { RequestError } from '../../lib/messages/request-error';
import type { UpdateStatus } from '../../lib/messages/update-status';
import { fetchPackagedFile } from './fetch-packaged-file';
import { FurtherReleases } from './further-releases';
import { chosenFeed, datasetInUse, lastFailure, readStoredUpdate, writeStoredUpdate } from './stored-update';
import { onUpdateDue, scheduleUpdate } from './update-alarm';
import { whileAwake } from './while-awake';

/** Put in by the build from data/update.json: where this build looks for data, and whose signatures it trusts. */
declare const __UPDATE_SETTINGS__: { feeds: string[]; keySet: KeySet | null };

/** Asks for new data when it is time, by an alarm that outlives the worker, and when the reader wants it. */
export class DataUpdates {
  readonly #access: DatasetAccess;
  readonly #years: ReleaseYears;
  readonly #running: { updater: Updater; place: UpdaterPlace } | undefined;
  readonly #further: FurtherReleases;
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
    this.#further = new FurtherReleases(this.#years);
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
    onUpdateDue(() => void this.run('due'));
    void scheduleUpdate();
  }

  /** Never throws. */
  async run(trigger: UpdateTrigger): Promise<UpdateOutcome> {
    const outcome = await whileAwake<UpdateOutcome>(
      async () => (await this.#running?.updater.run(trigger)) ?? { state: 'no-feed' },
    );
    if (outcome.state !== 'not-due') {
      this.#last = outcome;
      await keepFailure(outcome);
    }
    await scheduleUpdate();
    return outcome;
  }

  cancel(): void {
    this.#running?.updater.cancel();
    this.#further.cancel();
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

  /** As {@link FurtherReleases.for}. */
  releasesFor(query: string, core: ReleaseIndex): ReturnType<FurtherReleases['for']> {
    return this.#further.for(query, core);
  }

  /** Downloads further releases. Never throws. */
  async loadReleases(years: readonly string[]): Promise<YearsOutcome> {
    if (!this.#running)
      return { state: 'failed', problem: 'unreachable', detail: 'There is nowhere to ask.' };
    return this.#further.load(years, this.#running.updater, this.#running.place);
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
    const { lastTry, lastSuccess, lacking, nextTry, undone } = read;
    const problem = await problemOf(read);
    const since = staleSince(version, read, Date.now());
    return {
      possible,
      step: step ?? this.#further.step,
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
}

/** Keeps what a try came to, until the browser is closed; see {@link lastFailure}. Never throws. */
async function keepFailure(outcome: UpdateOutcome): Promise<void> {
  if (outcome.state === 'failed' && outcome.problem === 'cancelled') return;
  const problem = outcome.state === 'failed' && { kind: outcome.problem, detail: outcome.detail };
  try {
    const { lastTry } = await readStoredUpdate();
    await lastFailure.setValue(problem ? { lastTry, problem } : null);
  } catch {
    // What is stored tells it, too, if less of it.
  }
}

/** What is wrong, by what came of the last try, or else by what is stored of it. */
async function problemOf({ lastTry, problem }: UpdateRecord): Promise<UpdateStatus['problem']> {
  const failure = await lastFailure.getValue().catch(() => null);
  return failure && failure.lastTry === lastTry ? failure.problem : problem;
}

async function feeds(): Promise<readonly string[]> {
  const chosen = await chosenFeed.getValue();
  return chosen === null ? __UPDATE_SETTINGS__.feeds : [chosen];
}

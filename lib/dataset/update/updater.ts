import { asUpdateError } from './as-update-error';
import { dueFrom, nextTry } from './next-try';
import { UpdateAttempt } from './update-attempt';
import type { UpdateError, UpdateProblem } from './update-error';
import type { UpdateRecord } from './update-record';
import type { UpdateOutcome, UpdateTrigger } from './update-step';
import type { UpdaterPlace } from './updater-place';

interface Running {
  trigger: UpdateTrigger;
  outcome: Promise<UpdateOutcome>;
  ending: AbortController;
}

/**
 * Brings the reader's copy to the newest version that a feed can prove. Everything is verified in
 * memory; readers move from one whole version to the next at the very end, or not at all.
 */
export class Updater {
  readonly #place: UpdaterPlace;
  #running: Running | undefined;
  /** Settles once nothing else changes the data. */
  #others: Promise<unknown> = Promise.resolve();

  constructor(place: UpdaterPlace) {
    this.#place = place;
  }

  /**
   * Calls made while one is under way share it, unless a reader asks while the alarm has found
   * nothing to do: what is not due, or was undone, a reader may want all the same. Never throws.
   */
  async run(trigger: UpdateTrigger): Promise<UpdateOutcome> {
    const running = this.#running ?? this.#start(trigger);
    const outcome = await running.outcome;
    const foundNothing = outcome.state === 'not-due' || outcome.state === 'up-to-date';
    return trigger === 'reader' && running.trigger === 'due' && foundNothing ? this.run(trigger) : outcome;
  }

  cancel(): void {
    this.#running?.ending.abort();
  }

  /**
   * Runs a task that changes the data in another way: the update under way is stopped first, and the
   * next waits until the task is done. @throws what the task throws.
   */
  alone<T>(task: () => Promise<T>): Promise<T> {
    this.cancel();
    const result = Promise.all([this.#others, this.#running?.outcome]).then(task);
    this.#others = result.catch(() => undefined);
    return result;
  }

  /** Has the next tries leave hosts alone, by their origins, until then. @throws what the browser's storage throws. */
  noteResting(until: Readonly<Record<string, number>>): Promise<void> {
    // One that is under way would write over it.
    const noted = Promise.all([this.#others, this.#running?.outcome]).then(async () => {
      const record = await this.#place.read();
      await this.#place.write({ ...record, resting: { ...record.resting, ...until } });
    });
    this.#others = noted.catch(() => undefined);
    return noted;
  }

  /** Goes back to the packaged data; the version left does not come again on its own. @throws what the database throws. */
  undo(): Promise<void> {
    const { access, years } = this.#place;
    return this.alone(async () => {
      const { version } = await access.inUse();
      await access.installPackaged();
      await years.clear();
      const { etags: _, years: __, ...record } = await this.#place.read();
      // Who had the packaged data already has gone back from nothing.
      const hasLeft = (await access.inUse()).version !== version;
      await this.#place.write({ ...record, etags: {}, ...(hasLeft && { undone: version }) });
    });
  }

  #start(trigger: UpdateTrigger): Running {
    const ending = new AbortController();
    const outcome = this.#others
      .then(() => this.#run(trigger, ending.signal))
      .catch((cause): UpdateOutcome => failure(asUpdateError(cause, ending.signal)))
      .finally(() => {
        this.#running = undefined;
        this.#place.access.letGo();
        this.#place.onStep?.(null);
      });
    this.#running = { trigger, outcome, ending };
    return this.#running;
  }

  /** @throws where not even what is known of updates can be read or written. */
  async #run(trigger: UpdateTrigger, signal: AbortSignal): Promise<UpdateOutcome> {
    const now = this.#place.now();
    const before = await this.#place.read();
    if (trigger === 'due' && now < dueFrom(before.nextTry, now)) return { state: 'not-due' };
    const feeds = await this.#place.feeds();
    if (feeds.length === 0) return { state: 'no-feed' };

    this.#place.onStep?.({ step: 'asking' });
    // Written first: a worker killed on the way must not ask again at once, for ever, and the reader is told.
    const failures = before.failures + 1;
    const trying: UpdateRecord = {
      ...before,
      lastTry: now,
      nextTry: nextTry(now, { failures }, this.#place.chance()),
      problem: { kind: 'interrupted' satisfies UpdateProblem, detail: 'It did not come to an end.' },
    };
    await this.#place.write(trying);
    try {
      const attempt = new UpdateAttempt(this.#place, { record: trying, now, signal, trigger });
      const { outcome, record, notBefore } = await attempt.firstThatWorks(feeds);
      const { problem: _, lacking: __, ...sound } = record;
      const { lacking } = outcome;
      const last = lacking ? { failures, notBefore } : { failures: 0 };
      await this.#place.write({
        ...sound,
        lastSuccess: now,
        failures: last.failures,
        nextTry: nextTry(now, last, this.#place.chance()),
        ...(lacking && { lacking: { kind: lacking.problem, detail: lacking.detail } }),
      });
      return outcome;
    } catch (cause) {
      const error = asUpdateError(cause, signal);
      if (error.problem === 'cancelled') await this.#takeBack(before);
      else await this.#remember(error, now, failures);
      return failure(error);
    }
  }

  /** Who stopped it knows that; what was wrong before still is, unless the new data had come already. */
  async #takeBack({ problem }: UpdateRecord): Promise<void> {
    const { problem: pending, ...record } = await this.#place.read();
    await this.#place.write({ ...record, ...(pending && problem && { problem }) });
  }

  async #remember(
    { problem, message, notBefore }: UpdateError,
    now: number,
    failures: number,
  ): Promise<void> {
    const record = await this.#place.read();
    const next = nextTry(now, { failures, notBefore }, this.#place.chance());
    await this.#place.write({
      ...record,
      problem: { kind: problem, detail: message },
      failures,
      nextTry: next,
    });
  }
}

function failure({ problem, message }: UpdateError): UpdateOutcome {
  return { state: 'failed', problem, detail: message };
}

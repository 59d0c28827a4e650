import type { UpdateOutcome } from '../../lib/dataset/update/update-step';
import type { UpdateStatus } from '../../lib/messages/update-status';

/** Between two looks at what an update is doing, in ms. */
const WATCHING = 300;
/** So many looks in a row may fail before it is given up: a browser may end the worker in between. */
const PATIENCE = 10;

interface WatchPlace {
  /** What the worker knows now. */
  ask(): Promise<UpdateStatus>;
  onStatus(status: UpdateStatus): void;
  /** One that was seen under way has come to its end; undefined: nobody knows with what. */
  onEnd(outcome: UpdateOutcome | undefined): void;
}

/**
 * Follows updates, whoever has started them: the alarm, this window or another. Nothing is asked while nothing is
 * done, since every question would keep the worker awake; what shows that something begins is for the caller to say.
 */
export class UpdateWatch {
  readonly #place: WatchPlace;
  #watching: Promise<void> | undefined;
  /** Looked at again, whatever the answer that is under way says. */
  #again = false;

  constructor(place: WatchPlace) {
    this.#place = place;
  }

  /** Looks, and goes on as long as an update is under way. Calls made meanwhile share it. Never throws. */
  look(): Promise<void> {
    this.#again = true;
    this.#watching ??= this.#watch().finally(() => {
      this.#watching = undefined;
    });
    return this.#watching;
  }

  async #watch(): Promise<void> {
    let isBusy = false;
    let failures = 0;
    while (isBusy || this.#again) {
      this.#again = false;
      const status = await this.#place.ask().catch(() => undefined);
      if (status) {
        failures = 0;
        this.#place.onStatus(status);
        if (isBusy && status.step === null) this.#place.onEnd(status.last);
        isBusy = status.step !== null;
      } else {
        failures += 1;
        if (failures >= PATIENCE) return;
        this.#again = true;
      }
      if (isBusy || this.#again) await new Promise(resolve => setTimeout(resolve, WATCHING));
    }
  }
}

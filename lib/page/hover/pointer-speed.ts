import type { Point } from '../hit-test';
import { FLYING_SPEED, LONGEST_SAMPLE } from './timings';

interface Sample extends Point {
  /** Timestamp of the event, in ms. */
  time: number;
}

/** Tells whether a pointer flies, from the mean of its last two steps. */
export class PointerSpeed {
  #last: Sample | undefined;
  #previous = 0;

  /**
   * Takes in where the pointer is now. Steps of no time or of more than {@link LONGEST_SAMPLE}
   * are no measure: browsers that resist fingerprinting round time, and a pause is no movement.
   */
  flies(sample: Sample): boolean {
    const last = this.#last;
    this.#last = sample;
    if (!last) return false;
    const time = sample.time - last.time;
    if (time <= 0) return this.#previous >= FLYING_SPEED;
    const speed = time > LONGEST_SAMPLE ? 0 : Math.hypot(sample.x - last.x, sample.y - last.y) / time;
    const mean = (speed + this.#previous) / 2;
    this.#previous = speed;
    return mean >= FLYING_SPEED;
  }
}

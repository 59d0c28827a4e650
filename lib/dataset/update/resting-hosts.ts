import { dueFrom } from './next-try';
import type { UpdateError } from './update-error';

/** Hosts that have asked to be left alone: in earlier tries, until a moment, and in this one. */
export class RestingHosts {
  readonly #now: number;
  readonly #until: Map<string, number>;
  readonly #inThisTry = new Set<string>();

  constructor(remembered: Readonly<Record<string, number>> | undefined, now: number) {
    this.#now = now;
    // A moment that is further ahead than any host is obeyed was set by a clock that has been put right.
    const ahead = Object.entries(remembered ?? {}).filter(([, until]) => dueFrom(until, now) > now);
    this.#until = new Map(ahead);
  }

  /** Until when the host of a feed is left alone, by those who are not made to ask; undefined: it can be asked. */
  until(feed: string): number | undefined {
    const until = this.#until.get(new URL(feed).origin);
    return until !== undefined && until > this.#now ? until : undefined;
  }

  /** Whether it has said so in this very try, after which not even a reader makes it be asked. */
  hasSaidSo(feed: string): boolean {
    return this.#inThisTry.has(new URL(feed).origin);
  }

  /** Notes what the host of a feed has answered; whether that is to be remembered beyond this try. */
  note(feed: string, { wantsRest, notBefore }: UpdateError): boolean {
    const { origin } = new URL(feed);
    if (wantsRest) this.#inThisTry.add(origin);
    if (notBefore === undefined) return false;
    this.#until.set(origin, Math.max(notBefore, this.#until.get(origin) ?? 0));
    return true;
  }

  /** What the next try is to know. */
  remembered(): Record<string, number> {
    return Object.fromEntries(this.#until);
  }
}

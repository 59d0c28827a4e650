import { dueFrom } from './next-try';
import { UpdateError } from './update-error';
import type { UpdateTrigger } from './update-step';

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

  /**
   * @throws UpdateError where the host of the feed has asked for rest: in an earlier try, which a reader's wish
   * goes before, or in this very one, after which not even a reader makes it be asked
   */
  expectRested(feed: string, trigger: UpdateTrigger): void {
    const { origin, host } = new URL(feed);
    const until = this.#until.get(origin);
    const isAhead = trigger === 'due' && until !== undefined && until > this.#now;
    if (!isAhead && !this.#inThisTry.has(origin)) return;
    throw new UpdateError('busy', `${host} asked to be left alone.`, {
      notBefore: isAhead ? until : undefined,
    });
  }

  /** Notes what the host of a feed has answered; whether that is to be remembered beyond this try. */
  note(feed: string, { wantsRest, notBefore }: UpdateError): boolean {
    const { origin } = new URL(feed);
    if (wantsRest) this.#inThisTry.add(origin);
    if (notBefore === undefined) return false;
    this.#until.set(origin, Math.max(notBefore, this.#until.get(origin) ?? 0));
    return true;
  }

  /** Whether any host has said so in this very try. */
  get haveSaidSo(): boolean {
    return this.#inThisTry.size > 0;
  }

  /** What the next try is to know. */
  remembered(): Record<string, number> {
    return Object.fromEntries(this.#until);
  }
}

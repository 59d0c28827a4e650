import robotsParser, { type Robot } from 'robots-parser';
import { HostGate, type Wait } from './host-gate';
import { type Answer, type GetLimits, httpGet, USER_AGENT, type Validators } from './http-get';

export type PoliteAnswer = Exclude<Answer, { state: 'moved' }> | { state: 'barred'; by: string };

/** Why a host's robots.txt could not be read: then nothing of it is asked for now. */
interface Unreachable {
  reason: string;
  notBefore?: number;
}

interface PoliteOptions {
  signal: AbortSignal;
  limits: GetLimits;
  /** Between two requests to one host, in ms, unless robots.txt asks for more. */
  pause: number;
  wait: Wait;
  now: () => number;
}

const ROBOTS_LIMITS: GetLimits = { bytes: 512_000, total: 15_000 };
const MOST_REDIRECTS = 5;
/** No host is waited for longer between two requests, in ms, whatever its robots.txt asks. */
const LONGEST_PAUSE = 30_000;

/** Fetches within robots.txt, one request at a time to a host, redirects followed a few times. */
export class PoliteClient {
  readonly #options: PoliteOptions;
  readonly #gate: HostGate;
  readonly #robots = new Map<string, Promise<Robot | Unreachable>>();

  constructor(options: PoliteOptions) {
    this.#options = options;
    this.#gate = new HostGate(options.wait);
  }

  /** The answer to a conditional request. @throws the reason of the signal, where it is aborted */
  async get(address: string, known: Validators = {}): Promise<PoliteAnswer> {
    const visited = new Set<string>();
    let at = address;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      if (!/^https?:/.test(at)) return { state: 'failed', reason: `led to ${at}` };
      if (visited.has(at)) return { state: 'failed', reason: 'redirected in a circle' };
      visited.add(at);
      const robots = await this.#robotsOf(at);
      if ('reason' in robots) return { state: 'failed', ...robots };
      if (robots.isAllowed(at, USER_AGENT) === false)
        return { state: 'barred', by: new URL('/robots.txt', at).href };
      const answer = await this.#request(at, this.#options.limits, hop === 0 ? known : {}, pauseOf(robots));
      if (answer.state !== 'moved') return answer;
      at = answer.to;
    }
    return { state: 'failed', reason: `redirected more than ${MOST_REDIRECTS} times` };
  }

  #request(address: string, limits: GetLimits, known: Validators, asked: number): Promise<Answer> {
    const { signal, pause, now } = this.#options;
    const task = () => httpGet(address, { known, limits, signal, now: now() });
    return this.#gate.enter(new URL(address).host, Math.max(pause, asked), signal, task);
  }

  #robotsOf(address: string): Promise<Robot | Unreachable> {
    const { origin } = new URL(address);
    const known = this.#robots.get(origin);
    if (known !== undefined) return known;
    const asked = this.#askRobots(`${origin}/robots.txt`);
    this.#robots.set(origin, asked);
    return asked;
  }

  /** RFC 9309: what is not there bars nothing, a host that fails bars all. */
  async #askRobots(address: string): Promise<Robot | Unreachable> {
    let at = address;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      const answer = await this.#request(at, ROBOTS_LIMITS, {}, 0);
      if (answer.state === 'fetched') return robotsParser(address, new TextDecoder().decode(answer.bytes));
      if (answer.state === 'moved') at = answer.to;
      else if (
        answer.state === 'gone' ||
        /^answered 4(?!29)/.test(answer.state === 'failed' ? answer.reason : '')
      )
        return robotsParser(address, '');
      else {
        const { reason, notBefore } = failureOf(answer);
        return { reason: `robots.txt: ${reason}`, ...(notBefore === undefined ? {} : { notBefore }) };
      }
    }
    return robotsParser(address, '');
  }
}

function failureOf(answer: Answer): Unreachable {
  return answer.state === 'failed' ? answer : { reason: `answered ${answer.state}` };
}

function pauseOf(robots: Robot): number {
  return Math.min((robots.getCrawlDelay(USER_AGENT) ?? 0) * 1000, LONGEST_PAUSE);
}

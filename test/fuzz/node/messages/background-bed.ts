import type { Dataset } from '../../../../lib/dataset/schema';
import { loadTagger } from '../../../../lib/detection/compromise-tagger';
import { fetchFrom, packageOf } from '../../../dataset/small-dataset';
import { bundle } from '../../bundle';
import { type Area, type Deeds, OWN_URL, standInBrowser } from './stand-in-browser';

/** What came of one message: an answer, an error, or silence, which is what nobody listens to gets. */
export type Outcome =
  | { came: 'answer'; res: unknown }
  | { came: 'error'; err: { name?: string; fault?: string; message?: string } }
  | { came: 'silence' }
  /** The browser would report it as uncaught. */
  | { came: 'throw'; error: unknown };

/** The background itself, all of it, in a browser that stands in for one. */
export interface BackgroundBed {
  /** As the browser hands a message over. */
  send(message: unknown, sender: unknown): Promise<Outcome>;
  stored: Record<Area, Record<string, unknown>>;
  deeds: Deeds;
  forget(stored?: Partial<Record<Area, Record<string, unknown>>>): void;
  /** What it has said on the console since it was last asked. */
  said(): string[];
}

/** Longer than this no message may go without an answer, in ms. */
const PATIENCE = 20_000;

/** As where a reader, or a policy of the browser, lets nothing be stored. */
const REFUSED_DATABASE = {
  open() {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  },
  deleteDatabase() {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  },
};

let code: Promise<string> | undefined;

/** The background's code as it runs: one script. */
export function backgroundCode(): Promise<string> {
  code ??= bundle('entrypoints/background/index.ts');
  return code;
}

/**
 * Starts a background on the data of a package. It has no database, as in a window that refuses one, and no network.
 * @param script the background's code, or what was made of it
 */
export async function openBackground(dataset: Dataset, script: string): Promise<BackgroundBed> {
  const { api, onMessage, stored, deeds, forget } = standInBrowser();
  const said: string[] = [];
  const say = (...words: unknown[]) => void said.push(words.map(String).join(' '));
  const packaged = fetchFrom(await packageOf(dataset));
  const fetchFile = async (asked: string | URL | Request) => {
    const url = String(asked instanceof Request ? asked.url : asked);
    if (url.startsWith(`${OWN_URL}dataset/`))
      return new Response(await packaged(url.slice(`${OWN_URL}dataset/`.length)));
    deeds.fetched.push(url);
    throw new TypeError('Failed to fetch');
  };
  const scope: Record<string, unknown> = {
    browser: api,
    chrome: api,
    fetch: fetchFile,
    console: { ...console, log: say, warn: say, error: say },
    self: { addEventListener: () => undefined },
    navigator: { languages: ['en-US'] },
    importScripts: () => undefined,
    __UPDATE_SETTINGS__: { feeds: [], keySet: { format: 1, version: 1, keys: [] } },
    agLensTagger: loadTagger,
    indexedDB: REFUSED_DATABASE,
    IDBKeyRange: {},
  };
  const own = Object.assign(Object.create(globalThis), scope) as typeof globalThis;
  const names = [...Object.keys(scope), 'globalThis'];
  const start = new Function(...names, `${script}; return bundled.default ?? bundled;`);
  start(...Object.values(scope), own).main();
  return {
    stored,
    deeds,
    forget,
    said: () => said.splice(0),
    send: (message, sender) => outcomeOf(onMessage, message, sender),
  };
}

function outcomeOf(
  listeners: ReturnType<typeof standInBrowser>['onMessage'],
  message: unknown,
  sender: unknown,
): Promise<Outcome> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, PATIENCE, {
      came: 'throw',
      error: new Error('No answer comes.'),
    } satisfies Outcome);
    const end = (outcome: Outcome) => {
      clearTimeout(timer);
      resolve(outcome);
    };
    const answer = (given: unknown) => {
      const { res, err } = (given ?? {}) as { res?: unknown; err?: { fault?: string } };
      end(err === undefined ? { came: 'answer', res } : { came: 'error', err });
    };
    try {
      const later = listeners.map(listener => listener(message, sender, answer));
      if (!later.includes(true)) end({ came: 'silence' });
    } catch (error) {
      end({ came: 'throw', error });
    }
  });
}

import type { Tagger } from '../../lib/detection/tagger';
import { keepError } from './error-log';

declare global {
  /** Set by the script of the tagger. */
  var agLensTagger: (() => Promise<Tagger>) | undefined;
}

let loading: Promise<Tagger> | undefined;

/**
 * All code of a background is read again at each start, used or not: with compromise in it, which hardly any
 * article asks for, that took 4 ms more. So it is a script of its own. A worker may import later only what it
 * imported while it was installed. https://w3c.github.io/ServiceWorker/#importscripts
 */
export function keepTagger(): void {
  if (!import.meta.env.FIREFOX) self.addEventListener('install', () => importScripts('/tagger.js'));
}

/** Never throws: without it, names that may be a person's are taken for places, as nearly all of them are. */
export function loadTagger(): Promise<Tagger> {
  loading ??= load().catch(error => {
    loading = undefined;
    keepError('tagger', error);
    return { isPerson: () => false };
  });
  return loading;
}

async function load(): Promise<Tagger> {
  if (import.meta.env.FIREFOX) await addToPage();
  else if (!globalThis.agLensTagger) importScripts('/tagger.js');
  if (!globalThis.agLensTagger) throw new Error('The script of the tagger has none.');
  return globalThis.agLensTagger();
}

/** Firefox's background is a page that nobody sees. */
function addToPage(): Promise<unknown> {
  const script = document.createElement('script');
  script.src = '/tagger.js';
  const added = new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => reject(new Error('The script of the tagger could not be read.'));
  });
  document.documentElement.append(script);
  return added;
}

import { storage } from 'wxt/utils/storage';

export interface Settings {
  /** Host names, without `www.`, on which nothing is read. */
  sitesOff: string[];
  /** How second and later mentions of a fact are painted; they answer to hover all the same. */
  repeats: 'faint' | 'like-first' | 'hidden';
  theme: 'page' | 'light' | 'dark';
}

export const DEFAULT_SETTINGS: Settings = { sitesOff: [], repeats: 'faint', theme: 'page' };

export const settings = storage.defineItem<Settings>('local:settings', {
  fallback: DEFAULT_SETTINGS,
  version: 1,
});

/** The key under which a site is switched off: its host name without `www.`. */
export function siteOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

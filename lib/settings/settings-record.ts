import type { LanguageChoice } from '../words/language';

export interface Settings {
  /** Host names, without `www.`, on which nothing is read. */
  sitesOff: string[];
  /** How second and later mentions of a fact are painted; they answer to hover all the same. */
  repeats: 'faint' | 'like-first' | 'hidden';
  /** `while-alt`: marks show only while the Alt key is held; they answer to hover all the same. */
  painted: 'always' | 'while-alt';
  /** Kinds of mention that are neither marked nor answer to hover. */
  kindsOff: ('people' | 'offices' | 'states' | 'coalitions' | 'lawsuits')[];
  /** How long the pointer rests on a mark before its card opens, in ms. */
  dwell: number;
  theme: 'page' | 'light' | 'dark';
  language: LanguageChoice;
}

export const DEFAULT_SETTINGS: Settings = {
  sitesOff: [],
  repeats: 'faint',
  painted: 'always',
  kindsOff: [],
  dwell: 220,
  theme: 'page',
  language: 'browser',
};

/** Where the settings are in `browser.storage.local`. */
export const SETTINGS_KEY = 'settings';

/** The key under which a site is switched off: its host name without `www.`. */
export function siteOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

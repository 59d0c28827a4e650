import * as v from 'valibot';
import { LANGUAGES } from '../words/language';
import type { Settings } from './settings-record';

/** Names of a host, or its number; what browsers leave of an address is never anything else. */
const HOST = /^(?:[\p{L}\p{M}\d_-]+(?:\.[\p{L}\p{M}\d_-]+)*\.?|\[[\da-f:.]+\])$/iu;
const site = v.pipe(v.string(), v.maxLength(253), v.regex(HOST, 'no site'));

/** A change of the settings from elsewhere: a page of ours, a file, another of the reader's browsers. */
export const settingsChange = v.strictObject({
  sitesOff: v.exactOptional(v.pipe(v.array(site), v.maxLength(5000))),
  repeats: v.exactOptional(v.picklist(['faint', 'like-first', 'hidden'])),
  painted: v.exactOptional(v.picklist(['always', 'while-alt'])),
  kindsOff: v.exactOptional(v.array(v.picklist(['people', 'offices', 'states', 'coalitions', 'lawsuits']))),
  dwell: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2000))),
  theme: v.exactOptional(v.picklist(['page', 'light', 'dark'])),
  language: v.exactOptional(v.picklist(['browser', ...LANGUAGES])),
}) satisfies v.GenericSchema<unknown, Partial<Settings>>;

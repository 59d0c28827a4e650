import type { JurisdictionCode } from '../jurisdiction-code';
import { type Page, textAfter, textBefore } from '../text/page';
import type { StateName } from './state-name';

const OF_RIVERS: ReadonlySet<JurisdictionCode> = new Set('AL AR CO CT DE IL KS MN MO MS OH TN WI'.split(' '));
const IN_SPANISH = /\b[Rr]ío $/;
const THE = '[Tt]he (?:[Uu]pper |[Ll]ower |[Mm]ighty )?$';
/** "They crossed the Delaware, in winter". */
const ALONG = new RegExp(`\\b(?:along|across|cross(?:ed|es|ing)|down|up) ${THE}`);
const ENDS = /^(?:[.,;:)]|$| (?:in|at|near|from|to|into|through|by)\b)/;
/** "The banks of the Ohio." */
const BESIDE = new RegExp(`\\b(?:banks?|mouth|waters?|bend|basin|side) (?:of|on|from) ${THE}`);
const RISES = /^ (?:rose|rises|flood(?:s|ed)|crest(?:s|ed)|overflow(?:s|ed)|flow(?:s|ed)|froze|receded)\b/;

/** Whether the river of a state's name is meant: "crossed the Delaware", "the Mississippi rose". */
export function isRiver(page: Page, { start, end, jurisdiction }: StateName): boolean {
  if (!OF_RIVERS.has(jurisdiction) || page.text[start - 1] !== ' ') return false;
  const before = textBefore(page, start, 40);
  if (IN_SPANISH.test(before)) return true;
  if (!/[Tt]he (?:\w+ )?$/.test(before)) return false;
  const after = textAfter(page, end, 24);
  return RISES.test(after) || (ENDS.test(after) && (ALONG.test(before) || BESIDE.test(before)));
}

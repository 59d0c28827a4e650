import type { Random } from '../random';
import { PHRASES } from './phrases';

const PLAIN = [
  'The ',
  'court',
  ' ruled on Tuesday. ',
  'He said, “No.” ',
  ' and ',
  'lawsuit',
  'states ',
  'Nevada, ',
  '2018-08-10 ',
  'v. ',
  'ATTORNEYS GENERAL ',
  'fiscal general ',
];

/** What breaks those who count characters: directions, joiners, marks without a base, halves of pairs, controls. */
const ODD = [
  '\u200b',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u00a0',
  '\u202e',
  '\u202c',
  '\u2066',
  '\u2069',
  '\u200f',
  '\ud800',
  '\udfff',
  '\ud83d\udc69\u200d\u2696\ufe0f',
  '\u0301\u0327',
  '\u0000',
  '\u0085',
  '\u2028',
  '\r\n',
  '\n\n\n',
  '\t',
  '     ',
  'ﬁ',
  'İ',
  'ẞ',
  'مدّعي عام',
  '総務長官',
];

/** Some words with mentions and oddities among them, and within them. */
export function generateText(random: Random): string {
  return random
    .some(6, () => {
      if (random.chance(0.35)) return maybeSpoiled(random, random.pick(PHRASES).words);
      return random.chance(0.3) ? random.pick(ODD) : random.pick(PLAIN);
    })
    .join('');
}

/** With something within it that does not show, that ought to be read over, or that makes it another word. */
function maybeSpoiled(random: Random, words: string): string {
  if (random.chance(0.7)) return words;
  const at = random.below(words.length + 1);
  return words.slice(0, at) + random.pick(ODD) + words.slice(at);
}

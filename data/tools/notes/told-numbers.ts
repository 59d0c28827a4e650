const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['twenty', 'thirty', 'forty', 'fifty'];
const WORD = `(?:(?:${TENS.join('|')})(?:-(?:${ONES.slice(1, 10).join('|')}))?|${ONES.slice(1).join('|')})`;
const NUMBER = `(?<![\\p{L}\\d.,$-])(\\d{1,2}|${WORD})`;
const OF_WHOM =
  '(?: (?:other|bipartisan|Democratic|Republican|state))* (?:attorneys general|states|AGs|jurisdictions)';
/** Those who act stand at the start of a text or after such a word; others are spoken of. */
const ACTING = '(?:^|(?<=\\b(?:led|of|by|from)(?: an?(?: [a-z]+)? (?:group|coalition) of)? ))';
const COUNTED = new RegExp(`${ACTING}${NUMBER}${OF_WHOM}\\b`, 'giu');
const ANY = new RegExp(`${NUMBER}\\b`, 'giu');

/** How many states or attorneys general act by a text, as figures or in words; with `any`, all its numbers. */
export function toldNumbers(text: string, any = false): { number: number; phrase: string }[] {
  return Array.from(text.matchAll(any ? ANY : COUNTED), ([phrase, written = '']) => ({
    number: numberOf(written.toLowerCase()),
    phrase,
  }));
}

function numberOf(written: string): number {
  if (/^\d/.test(written)) return Number(written);
  const [ten = '', one = ''] = written.split('-');
  const tens = TENS.indexOf(ten);
  return tens < 0 ? ONES.indexOf(ten) : (tens + 2) * 10 + Math.max(0, ONES.indexOf(one));
}

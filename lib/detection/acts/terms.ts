/** Lower case, without accents, apostrophes and punctuation: "Hawai’i’s 3D-printed" is "hawaiis 3d printed". */
export function fold(text: string): string {
  // Nearly all words of news are plain: for them the costly part changes nothing.
  if (/^[a-zA-Z0-9]*$/.test(text)) return text.toLowerCase();
  const plain = /^[\x20-\x7e]*$/.test(text) ? text.replaceAll("'", '') : withoutMarks(text);
  return plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const withoutMarks = (text: string): string => {
  const plain = text.replace(/['’‘ʻ]/g, '');
  // Dashes and quotes are beyond ASCII too, and bear no marks.
  return /[^\s -\u00bf\u2000-\u20cf\u2190-\u2bff]/.test(plain)
    ? plain.normalize('NFD').replace(/\p{M}/gu, '')
    : plain;
};

/**
 * Words that say nothing of what an act is about: grammar, the trade of attorneys general and the
 * verbs of headlines. Rarity in the record cannot tell them, since titles are short.
 */
const EMPTY_WORDS = new Set(
  `a about above across after again against ago all along also among an and any are around as ask at away back
  be because been before being between both but by call can challenge change come could day defend demand deny did do does down due
  during each effort end even ever every fight file first for force four from full further get give go group had has have he her
  here him his how if in into is it its join just keep know last later lead led let like major make many may
  me more most move much must my nearly new no not now number of off official on one only oppose or order other our out over own
  part people plan press protect push put reach said same say see seek seven send she should show side since six so some
  stand still stop such support sure take tell ten than that the their them then there these they this those three through
  time to today together too try twelve two under until up upon urge us use very want was way we week well were what
  when where which while who whole whose why will win with without would write year yet you your
  ag agency american attorney bipartisan brief challenged charge claim coalition comment complaint congress country court democratic
  department district federal general government governor joined judge justice law lawsuit lead legal letter
  multistate nation national office president public release republican rule secretary settle settlement state
  amicus appeal block circuit decision executive filing hearing illegal injunction motion plaintiff preliminary restraining ruling
  statement unlawful violate sue suit supreme territory u united administration trump biden obama`
    .split(/\s+/)
    .filter(Boolean),
);

/** Plural and possessive endings off; no more, since stems that run together cost precision. */
export function singular(word: string): string {
  if (!word.endsWith('s')) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:sses|shes|ches|xes)$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}

/** The term a folded word stands for, or null where it is empty. */
export function termOf(word: string): string | null {
  const term = singular(word);
  if (EMPTY_WORDS.has(word) || EMPTY_WORDS.has(term)) return null;
  return term.length < 2 ? null : term;
}

/** Words of procedure: no row of them is a matter, "preliminary injunction" as little as "state court". */
const PROCEDURE = new Set(
  `and appeal brief case circuit complaint court decision district executive federal for hearing in injunction
  judge motion of on order petition preliminary restraining rule ruling state statement supreme temporary the u`.split(
    /\s+/,
  ),
);
const FEWEST_LETTERS = 3;

/**
 * What a key term is about whose words are all empty: "public charge" of "public charge rule". Null where
 * less than two are left without those of procedure at its ends.
 */
export function rowOfEmptyWords(text: string): string | null {
  const words = fold(text).split(' ').map(singular);
  while (words.length > 0 && PROCEDURE.has(words.at(-1) as string)) words.pop();
  while (words.length > 0 && PROCEDURE.has(words[0] as string)) words.shift();
  if (words.length < 2 || words.some(word => word.length < FEWEST_LETTERS)) return null;
  return words.every(word => termOf(word) === null) ? words.join(' ') : null;
}

const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS: Record<string, number> = { twenty: 20, thirty: 30, forty: 40, fifty: 50 };

/** Source of a pattern for the numbers that groups of states are counted with. */
export const COUNT_PATTERN = `(?:\\d{1,2}|(?:twenty|thirty|forty|fifty)(?:[- ](?:${UNITS.slice(0, 9).join('|')}))?|(?:${UNITS.slice(1).join('|')})(?! dozen)|(?:(?:a|one|two|three|four|half a|the)[- ]|(?:a )?half[- ])?dozen(?! of))`;

const SPANISH =
  'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  );
const SPANISH_TENS: Record<string, number> = { treinta: 30, cuarenta: 40, cincuenta: 50 };
const SPANISH_ROUND: Record<string, number> = { docena: 12, veintena: 20, treintena: 30 };

/** Source of a pattern for the same numbers in Spanish; "veintiún estados" is cut short. */
export const SPANISH_COUNT_PATTERN = `(?:\\d{1,2}|(?:treinta|cuarenta|cincuenta)(?: y (?:uno?|${SPANISH.slice(0, 8).join('|')}))?|veintiún|${[...SPANISH].reverse().join('|')}|(?:una|media|dos) docenas?(?= de)|medio centenar(?= de)|una (?:veintena|treintena)(?= de))`;

/** The number that such words stand for in Spanish. */
export function readSpanishCount(words: string): number | undefined {
  const text = words.toLowerCase().trim();
  if (/^\d+$/.test(text)) return Number(text);
  if (text === 'media docena') return 6;
  if (text === 'medio centenar') return 50;
  if (text.startsWith('dos docena')) return 24;
  if (text.startsWith('una ')) return SPANISH_ROUND[text.slice(4)];
  if (text === 'veintiún') return 21;
  const [tens = '', unit] = text.split(' y ');
  const base = SPANISH_TENS[tens];
  if (base !== undefined)
    return base + (unit === undefined ? 0 : unit.startsWith('un') ? 1 : SPANISH.indexOf(unit) + 2);
  const index = SPANISH.indexOf(text);
  return index < 0 ? undefined : index + 2;
}

/** The number that such words stand for; "two dozen" is 24. Undefined where they give none. */
export function readCount(words: string): number | undefined {
  const text = words.toLowerCase().trim();
  if (/^\d+$/.test(text)) return Number(text);
  if (text.endsWith('dozen')) {
    const times = text.replace(/[ -]?dozen$/, '');
    if (/^(?:a )?half(?: a)?$/.test(times)) return 6;
    return 12 * Math.max(1, UNITS.indexOf(times) + 1);
  }
  const [tens, unit] = text.split(/[- ]/) as [string, string | undefined];
  const base = TENS[tens];
  if (base !== undefined) return base + (unit === undefined ? 0 : UNITS.indexOf(unit) + 1);
  const index = UNITS.indexOf(text);
  return index < 0 ? undefined : index + 1;
}

const FEW: Record<string, number> = { pair: 2, duo: 2, trio: 3, quartet: 4, quintet: 5 };

/** Source of a pattern for words that count a few at once: "a trio of states". */
export const FEW_PATTERN = `(?:${Object.keys(FEW).join('|')}) of`;

/** How many "trio of …" begins to tell of; undefined where it tells no number. */
export function readFew(words: string): number | undefined {
  return FEW[words.slice(0, words.indexOf(' ')).toLowerCase()];
}

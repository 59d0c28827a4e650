import { matchesOf } from '../text/matches';
import { calendarOf, type Days, dayOf } from './day';
import { around, recentDay, recentMonth, recentWeekday, wholeMonth } from './days-before';

/** A time that a text names: its words and the days that it may mean. */
export interface NamedTime {
  match: RegExpMatchArray;
  days: Days;
}

const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];
const MONTH =
  '(enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|setiembre|octubre|noviembre|diciembre)';
const WEEKDAYS = ['domingo', 'lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado'];

const DATE = new RegExp(
  `(?<!\\d)(\\d{1,2}|1\\.?[ºo]|primero) de ${MONTH}(?:,? del? (\\d{4}))?(?!\\p{L})`,
  'giu',
);
const MONTH_OF_YEAR = new RegExp(
  `(?<!\\d[ºo]? de )(?<!\\p{L})${MONTH},? (?:del? )?((?:19|20)\\d{2})\\b`,
  'giu',
);
const MONTH_ALONE = new RegExp(
  `(?<!\\p{L})(?:en|desde|durante|a (?:principios|mediados|finales) de|el pasado(?: mes de)?|este)(?: mes de)? ${MONTH}(?!\\p{L})(?!,? (?:del? )?\\d{4})`,
  'giu',
);
const WEEKDAY =
  /(?<!\p{L})(?:el|este|el pasado|la noche del|ayer|hoy)\s(lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)(?!\p{L})(?! \d)/giu;
const AGO =
  /(?<!\p{L})hace (un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\d{1,2}) (d[ií]a|semana|mes|año)(?:e?s)?(?!\p{L})/giu;
const NUMBERS = ['un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'];
const LENGTHS: Record<string, number> = { dia: 1, semana: 7, mes: 30.5, año: 365 };

const RELATIVE: [RegExp, (anchor: number) => Days][] = [
  [/(?<!\p{L})(?:hoy|esta (?:mañana|tarde|noche))(?!\p{L})/giu, anchor => around(anchor, 1, 1)],
  [/(?<!\p{L})ayer(?!\p{L})/giu, anchor => around(anchor, 2, 0)],
  [/(?<!\p{L})esta (?:misma )?semana(?!\p{L})/giu, anchor => around(anchor, 7, 1)],
  [/(?<!\p{L})la semana pasada(?!\p{L})/giu, anchor => ({ first: anchor - 14, last: anchor - 2 })],
  [/(?<!\p{L})este mes(?!\p{L})/giu, anchor => around(anchor, 31, 1)],
  [
    /(?<!\p{L})el mes pasado(?!\p{L})/giu,
    anchor => wholeMonth(calendarOf(anchor).year, calendarOf(anchor).month - 1),
  ],
  [
    /(?<!\p{L})este año(?!\p{L})/giu,
    anchor => ({ first: dayOf(calendarOf(anchor).year, 1, 1), last: anchor + 1 }),
  ],
  [
    /(?<!\p{L})el año pasado(?!\p{L})/giu,
    anchor => ({
      first: dayOf(calendarOf(anchor).year - 1, 1, 1),
      last: dayOf(calendarOf(anchor).year - 1, 12, 31),
    }),
  ],
];

/** Words without which no time is named in Spanish. */
const NAMES_TIME =
  /\b(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|setiembre|octubre|noviembre|diciembre|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|hoy|ayer|hace|esta|semana|mes|año)/i;

/** Every time that a sentence names in Spanish; without the day of writing only those that carry their year. */
export function findSpanishTimes(sentence: string, anchor: number | undefined): NamedTime[] {
  if (!NAMES_TIME.test(sentence)) return [];
  const found: NamedTime[] = [];
  const add = (match: RegExpMatchArray, days: Days) => found.push({ match, days });
  for (const match of matchesOf(DATE, sentence)) {
    const [, written = '', name = '', year] = match;
    const day = /^\d+$/.test(written) ? Number(written) : 1;
    if (year !== undefined) {
      const only = dayOf(Number(year), month(name), day);
      add(match, { first: only, last: only });
    } else if (anchor !== undefined) add(match, recentDay(anchor, month(name), day));
  }
  for (const match of matchesOf(MONTH_OF_YEAR, sentence))
    add(match, wholeMonth(Number(match[2]), month(match[1] ?? '')));
  if (anchor === undefined) return found;
  for (const match of matchesOf(MONTH_ALONE, sentence))
    add(match, recentMonth(anchor, month(match[1] ?? '')));
  for (const match of matchesOf(WEEKDAY, sentence))
    add(match, recentWeekday(anchor, WEEKDAYS.indexOf(plain(match[1] ?? ''))));
  for (const match of matchesOf(AGO, sentence)) {
    const [, number = '', unit = ''] = match;
    const length = LENGTHS[plain(unit)] ?? 1;
    const count = NUMBERS.indexOf(number.toLowerCase().replace(/^una$/, 'un')) + 1 || Number(number);
    add(match, around(Math.round(anchor - count * length), Math.ceil(length / 2), Math.ceil(length / 2)));
  }
  for (const [pattern, days] of RELATIVE)
    for (const match of matchesOf(pattern, sentence)) add(match, days(anchor));
  return found;
}

/** Without accents; the tilde of "año" stays. */
const plain = (word: string): string =>
  word.toLowerCase().replace('á', 'a').replace('é', 'e').replace('í', 'i');
const month = (name: string): number =>
  MONTHS.indexOf(name.slice(0, 3).toLowerCase().replace('set', 'sep')) + 1;

const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS: Record<string, number> = { twenty: 20, thirty: 30, forty: 40, fifty: 50 };

/** Source of a pattern for the numbers that groups of states are counted with. */
export const COUNT_PATTERN = `(?:\\d{1,2}|(?:twenty|thirty|forty|fifty)(?:[- ](?:${UNITS.slice(0, 9).join('|')}))?|(?:${UNITS.slice(1).join('|')})(?! dozen)|(?:(?:a|one|two|three|four|half a|the) )?dozen(?! of))`;

/** The number that such words stand for; "two dozen" is 24. Undefined where they give none. */
export function readCount(words: string): number | undefined {
  const text = words.toLowerCase().trim();
  if (/^\d+$/.test(text)) return Number(text);
  if (text.endsWith('dozen')) {
    const times = text.replace(/ ?dozen$/, '');
    if (times === 'half a') return 6;
    return 12 * Math.max(1, UNITS.indexOf(times) + 1);
  }
  const [tens, unit] = text.split(/[- ]/) as [string, string | undefined];
  const base = TENS[tens];
  if (base !== undefined) return base + (unit === undefined ? 0 : UNITS.indexOf(unit) + 1);
  const index = UNITS.indexOf(text);
  return index < 0 ? undefined : index + 1;
}

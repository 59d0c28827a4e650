/**
 * The smallest value that can be had from `value` by leaving parts of it out, and that still fails.
 * Lists lose elements, objects what they need not have, texts their halves. Asks `fails` at most `most` times.
 */
export async function shrink<T>(value: T, fails: (smaller: T) => Promise<boolean>, most = 400): Promise<T> {
  let smallest = value;
  let asked = 0;
  for (let found = true; found; ) {
    found = false;
    for (const smaller of smallerThan(smallest)) {
      if (asked++ >= most) return smallest;
      if (!(await fails(smaller as T))) continue;
      smallest = smaller as T;
      found = true;
      break;
    }
  }
  return smallest;
}

/** What a case needs to be one. */
const NEEDED = new Set(
  'title head body poisons steps tag op at mode text query limit type data document packed'.split(' '),
);

function* smallerThan(value: unknown): Generator<unknown> {
  if (typeof value === 'string') yield* smallerTexts(value);
  else if (typeof value === 'number' && value > 1) yield Math.floor(value / 2);
  else if (Array.isArray(value)) yield* smallerLists(value);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      if (!NEEDED.has(key))
        yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));
      if (key !== 'tag' && key !== 'op' && key !== 'mode')
        for (const smaller of smallerThan(part)) yield { ...value, [key]: smaller };
    }
  }
}

function* smallerTexts(text: string): Generator<string> {
  if (text === '') return;
  if (text.length > 4) yield '';
  const half = text.length >> 1;
  yield text.slice(0, half);
  yield text.slice(half);
}

function* smallerLists(list: readonly unknown[]): Generator<unknown[]> {
  for (let size = list.length; size >= 1; size = size >> 1)
    for (let from = 0; from < list.length; from += size)
      yield [...list.slice(0, from), ...list.slice(from + size)];
  for (const [place, part] of list.entries())
    for (const smaller of smallerThan(part)) yield list.with(place, smaller);
}

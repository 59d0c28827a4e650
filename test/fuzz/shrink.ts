type Try<T> = (smaller: T) => Promise<boolean>;

/**
 * The smallest value that can be had from `value` by leaving parts of it out, and that still fails.
 * Lists lose elements, objects what they need not have, texts their halves, each again and again until nothing
 * more goes. Asks `fails` at most `most` times.
 */
export async function shrink<T>(value: T, fails: (smaller: T) => Promise<boolean>, most = 400): Promise<T> {
  let left = most;
  const ask: Try<unknown> = async smaller => left-- > 0 && (await fails(smaller as T));
  let smallest: unknown = value;
  for (let before: unknown; before !== smallest && left > 0; ) {
    before = smallest;
    smallest = await smaller(smallest, ask);
  }
  return smallest as T;
}

/** What a case needs to be one. */
const NEEDED = new Set(
  'title head body poisons steps tag op at mode text query limit type data document packed over waves from message timestamp dataset seenFrom language format'.split(
    ' ',
  ),
);
/** What is chosen out of a few, and no text that may be any. */
const CHOSEN = new Set('tag op mode over language seenFrom format'.split(' '));

/** One sweep over a value: the same value where nothing of it can go. */
function smaller(value: unknown, fails: Try<unknown>): Promise<unknown> {
  if (typeof value === 'string') return smallerText(value, fails);
  if (typeof value === 'number' && value > 1) return smallerNumber(value, fails);
  if (Array.isArray(value)) return smallerList(value, fails);
  if (typeof value === 'object' && value !== null) return smallerRecord(value, fails);
  return Promise.resolve(value);
}

async function smallerText(text: string, fails: Try<string>): Promise<string> {
  if (text.length > 4 && (await fails(''))) return '';
  let now = text;
  // Character by character is not worth its time in a long one.
  for (let size = now.length >> 1; size * 64 >= now.length && size > 0; size >>= 1)
    for (let from = 0; from < now.length; ) {
      const without = now.slice(0, from) + now.slice(from + size);
      if (without !== '' && (await fails(without))) now = without;
      else from += size;
    }
  return now;
}

async function smallerNumber(value: number, fails: Try<number>): Promise<number> {
  let now = value;
  while (now > 1 && (await fails(Math.floor(now / 2)))) now = Math.floor(now / 2);
  return now;
}

async function smallerList(list: readonly unknown[], fails: Try<unknown[]>): Promise<unknown> {
  let now = list;
  for (let size = now.length; size > 0; size >>= 1)
    for (let from = 0; from < now.length; ) {
      const without = [...now.slice(0, from), ...now.slice(from + size)];
      if (await fails(without)) now = without;
      else from += size;
    }
  for (let place = 0; place < now.length; place++) {
    const part = await smaller(now[place], other => fails(now.with(place, other)));
    if (part !== now[place]) now = now.with(place, part);
  }
  return now;
}

async function smallerRecord(value: object, fails: Try<object>): Promise<unknown> {
  let now: Record<string, unknown> = { ...value };
  let isOther = false;
  for (const key of Object.keys(value)) {
    if (NEEDED.has(key)) continue;
    const without = Object.fromEntries(Object.entries(now).filter(([other]) => other !== key));
    if (!(await fails(without))) continue;
    now = without;
    isOther = true;
  }
  for (const [key, part] of Object.entries(now)) {
    if (CHOSEN.has(key)) continue;
    const less = await smaller(part, other => fails({ ...now, [key]: other }));
    if (less === part) continue;
    now = { ...now, [key]: less };
    isOther = true;
  }
  return isOther ? now : value;
}

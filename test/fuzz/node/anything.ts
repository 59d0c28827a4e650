import type { Random } from '../random';

const ODD_KEYS = [
  '__proto__',
  'constructor',
  'toString',
  'then',
  'toJSON',
  'length',
  'id',
  'key',
  'type',
  '',
];
const ODD_TEXTS = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\u202e',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  'data:text/html,x',
  'https://a.example/',
  'http://[',
  '2018-02-31',
  '2018',
  '9999-99',
  '__proto__',
  '../../etc/passwd',
  'state:NM',
  'coalition:constructor',
  '%s%n',
  '٣',
  'e\u0301'.repeat(50),
];
const ODD_NUMBERS = [
  0,
  -0,
  -1,
  1,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1e308,
  2 ** 53,
  -(2 ** 31),
  500,
];

/** Any value that a message or a file may hold, and some that only a message may. */
export function generateAnything(random: Random, depth = 3): unknown {
  const kind = random.below(depth > 0 ? 10 : 6);
  if (kind < 2) return random.pick(ODD_TEXTS);
  if (kind === 2) return random.pick(ODD_NUMBERS);
  if (kind === 3) return random.chance(0.5);
  if (kind === 4) return random.chance(0.5) ? null : undefined;
  if (kind === 5) return String(random.pick(ODD_NUMBERS)).repeat(random.below(3));
  if (kind < 8) return random.some(4, () => generateAnything(random, depth - 1));
  const entries = random.some(4, () => [random.pick(ODD_KEYS), generateAnything(random, depth - 1)] as const);
  // As JSON makes them: `__proto__` is a key as any other.
  const made: Record<string, unknown> = {};
  for (const [key, value] of entries)
    Object.defineProperty(made, key, { value, enumerable: true, configurable: true, writable: true });
  return made;
}

/** A value with some of its parts gone, doubled, swapped or replaced by something else. */
export function spoil(random: Random, value: unknown, times: number): unknown {
  const spoiled: { root: unknown } = { root: structuredClone(value) };
  for (let time = 0; time < times; time++) {
    const place = random.pick(placesIn(spoiled, 200, random));
    if (!place) return spoiled.root;
    const { owner, key } = place;
    const way = random.below(4);
    if (way === 0 && owner !== spoiled) delete owner[key];
    else if (way === 1 && Array.isArray(owner))
      owner.splice(Number(key), 1, owner[Number(key)], owner[Number(key)]);
    else if (way === 2 && typeof owner[key] === 'string')
      owner[key] = spoilText(random, owner[key] as string);
    else owner[key] = generateAnything(random, 2);
  }
  return spoiled.root;
}

function spoilText(random: Random, text: string): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + random.pick(ODD_TEXTS) + text.slice(at + random.below(3));
}

interface Place {
  owner: Record<string, unknown>;
  key: string;
}

/** Some way into it, by lot where there is much. */
function placesIn(root: { root: unknown }, most: number, random: Random): Place[] {
  const places: Place[] = [];
  let owner: unknown = root;
  while (typeof owner === 'object' && owner !== null && places.length < most) {
    const here = owner as Record<string, unknown>;
    const keys = Object.keys(here);
    if (keys.length === 0) break;
    const key = random.pick(keys);
    places.push({ owner: here, key });
    owner = here[key];
  }
  return places;
}

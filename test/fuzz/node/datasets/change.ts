import type { Random } from '../../random';
import { DATASET, type Format } from './format';
import { type Place, placesIn } from './places';

type Made = string | number | boolean | null | object;

const TEXTS = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '[x](javascript:alert(1))',
  '![x](http://a.example/x.png)',
  '=HYPERLINK("http://a.example","x")',
  '+1-2@sum',
  '\t-1+1',
  '# x\n## y\r\n',
  '"; DROP TABLE',
  'a,"b"\r\nc;d',
  '\u202eesrever\u202c',
  '\u200b',
  '\ud800',
  '\u0000',
  '\u2028',
  '\u007f',
  '|---|',
  '`*_~\\',
  '__proto__',
  'constructor',
  'e\u0301'.repeat(200),
  `${'a '.repeat(499)}a`,
  'x'.repeat(1000),
  '&lt;b&gt;&#x22;',
  '%s%n {{x}}',
  'Attorney General',
  'v.',
  '١٨',
  'İ',
];
const DATES = [
  '0000',
  '0001-01-01',
  '9999-12-31',
  '2018',
  '2018-08',
  '2020-02-29',
  '1999-12-31',
  '2018-02-31',
];
const IDS = ['constructor', 'then', '0', 'a.b-c', 'a'.repeat(200), 'nobody', '2018-08-10-x'];
const CODES = ['ZZ', 'US', 'NM', 'PR', 'DC'];
const ADDRESSES = [
  'https://a.example/',
  'http://a.example/x?y=1#z',
  'https:a.example',
  'https://user:secret@a.example/',
  'https://a.example/"><script>alert(1)</script>',
  'https://a.example/)](javascript:alert(1))',
  'https://a.example/%00%0d%0a',
  'https://xn--bcher-kva.example/ü\u202e',
  'https://[::1]:65535/',
  `https://a.example/${'x'.repeat(1900)}`,
  'http:\\\\a.example\\x',
];
const WHOLES = [0, 1, -1, 7, 2 ** 31, Number.MAX_SAFE_INTEGER, 1e21];

/** What a dataset may hold all the same, though nobody has ever put it there. Changes `dataset`. */
export function changeSoundly(random: Random, dataset: unknown): void {
  const place = random.pick(placesIn(dataset, DATASET));
  if (!place) return;
  const { owner, key, format, isOptional, list } = place;
  if (list && random.chance(0.3)) changeList(random, list);
  else if (isOptional && random.chance(0.3)) delete owner[key];
  else owner[key] = soundly(random, format, owner[key], dataset) ?? owner[key];
}

function changeList(random: Random, list: unknown[]): void {
  const way = random.below(4);
  const at = random.below(list.length);
  if (way === 0) list.reverse();
  else if (way === 1)
    list.push(...Array.from({ length: 1 + random.below(40) }, () => structuredClone(list[at])));
  // An id, or a code, that stands there twice.
  else if (way === 2) list.splice(at, 0, structuredClone(random.pick(list)));
  else if (list.length > 1) list.splice(at, 1);
}

function soundly(random: Random, format: Format, now: unknown, dataset: unknown): Made | undefined {
  switch (format.is) {
    case 'text':
      return random.chance(0.5) ? random.pick(TEXTS) : within(random, String(now), random.pick(TEXTS));
    case 'date':
      return random.pick(DATES);
    case 'id':
      return random.chance(0.5) ? random.pick(IDS) : anotherOf(random, dataset, 'id');
    case 'code':
      return random.chance(0.5) ? random.pick(CODES) : anotherOf(random, dataset, 'code');
    case 'address':
      return random.pick(ADDRESSES);
    case 'flag':
      return now !== true;
    case 'whole':
      return Math.max(format.least, random.pick(WHOLES));
    case 'one of':
      return random.pick(format.values);
    case 'version':
      return random.pick(['0000.00.00', '2026.02.30', '9999.99.99.999999']);
    case 'list':
      return format.least === 0 ? [] : undefined;
    case 'record':
      return undefined;
  }
}

function anotherOf(random: Random, dataset: unknown, is: 'id' | 'code'): string {
  const { owner, key } = random.pick(placesIn(dataset, DATASET).filter(({ format }) => format.is === is)) ?? {
    owner: { x: 'x' },
    key: 'x',
  };
  return String(owner[key]);
}

function within(random: Random, text: string, more: string): string {
  const at = random.below(text.length + 1);
  return (text.slice(0, at) + more + text.slice(at)).slice(0, 1000);
}

const OTHERS: Made[] = [null, 7, 1.5, true, '', ' \t', 'x', [], {}, ['x'], { length: 1, 0: 'x' }];
const WRONG: Partial<Record<Format['is'], Made[]>> = {
  text: ['', '  ', '\n\u00a0', 'a'.repeat(1001)],
  date: ['May', '18', '2018-13', '2018-8', '2018-08-10T00:00', '٢٠١٨', '2018\n', '0218-08', '9999'],
  id: ['', 'A', '__proto__', '../x', 'a b', '-x', 'é', 'a'.repeat(201)],
  code: ['', 'N', 'nm', 'NMX', '__proto__', 'N M', 'ÑM'],
  address: [
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://a.example/',
    '//a.example',
    'https://a b',
    'x',
    `https://a.example/${'x'.repeat(2000)}`,
  ],
  flag: [0, 'true'],
  whole: ['7', -0.5],
  'one of': ['nonsense', '', 'constructor'],
  version: ['', '2026', '2026.1.1', 'v2026.01.01'],
};

/** What no dataset may hold. Changes `dataset`, mostly; by lot a change may be none. */
export function changeUnsoundly(random: Random, dataset: unknown): void {
  const place = random.pick(placesIn(dataset, DATASET));
  if (!place) return;
  const { owner, key, format } = place;
  const wrong = WRONG[format.is];
  if (format.is === 'record') changeRecord(random, place);
  else owner[key] = structuredClone(wrong && random.chance(0.7) ? random.pick(wrong) : random.pick(OTHERS));
}

function changeRecord(random: Random, { owner, key, format }: Place): void {
  const record = owner[key] as Record<string, unknown>;
  const needed = format.is === 'record' ? format.needed : [];
  const way = random.below(3);
  if (way === 0 && needed.length > 0) delete record[random.pick(needed)];
  else if (way === 1)
    Object.defineProperty(record, random.pick(['note2', '__proto__', 'constructor', 'ID']), {
      value: random.pick(OTHERS),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  else owner[key] = structuredClone(random.pick(OTHERS));
}

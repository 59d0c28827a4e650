import { gzipSync } from 'node:zlib';

export interface Budget {
  /** Files as the package names them; those of the bundler without the hash in their names. */
  files: RegExp;
  /** Most bytes that each of them may have, packed by gzip. */
  gzip: number;
  reason: string;
}

/** What ships, and how large it may be. A file fits the first row that names it. */
export const BUDGETS: readonly Budget[] = [
  {
    files: /^gate\.js$/,
    gzip: 4_700,
    reason: 'runs on every page that the reader opens, about attorneys general or not',
  },
  {
    files: /^reading\.js$/,
    gzip: 10_300,
    reason: 'reads and marks a page; comes only to those that the gate has called it for',
  },
  {
    files: /^card-view\.js$/,
    gzip: 51_000,
    reason:
      'cards with their words in two languages; comes only to pages with marks, when the reader first moves',
  },
  {
    files: /^background\.js$/,
    gzip: 222_000,
    reason: 'read once a start; each of its patterns is made when it is asked for',
  },
  {
    files: /^tagger\.js$/,
    gzip: 130_000,
    reason: 'compromise with its lexicon; read when a name may be a person’s or a state’s',
  },
  { files: /^dataset\/core\.json$/, gzip: 600_000, reason: 'the record; goes with the number of coalitions' },
  { files: /^dataset\/manifest\.json$/, gzip: 500, reason: 'its version and hash' },
  {
    files: /^chunks\/follow-reader\.js$/,
    gzip: 44_500,
    reason: 'what all windows share: Preact, the schemas of messages, both languages',
  },
  {
    files: /^chunks\/live-sample\.js$/,
    gzip: 22_500,
    reason:
      'marks a sentence of the options and of the first run by the code of pages: marks, hover and the card over dialogs',
  },
  { files: /^chunks\/card-view\.js$/, gzip: 12_500, reason: 'the cards, for all windows' },
  { files: /^chunks\/.*\.js$/, gzip: 8_500, reason: 'a window’s own code opens in a frame or two' },
  {
    files: /^assets\/.*\.css$/,
    gzip: 7_200,
    reason: 'a window’s styles with those of cards, forced colours among them',
  },
  { files: /^[a-z-]+\.html$/, gzip: 1_000, reason: 'what a window is before its script runs' },
  { files: /^manifest\.json$/, gzip: 1_000, reason: 'what the browser is told' },
  {
    files: /^THIRD-PARTY-LICENSES\.txt$/,
    gzip: 10_000,
    reason: 'the licences of packages whose code ships ask for it',
  },
  { files: /^LICENSE\.txt$/, gzip: 1_000, reason: 'the licence of AG Lens itself asks for it' },
  { files: /^_locales\//, gzip: 1_000, reason: 'name, description and commands' },
  { files: /^icon\//, gzip: 5_000, reason: 'at most 128 px' },
];

/** What several files may have together: each of them is within its own budget as well. */
const TOGETHER: Budget = {
  files: /^(?:gate|reading)\.js$/,
  gzip: 14_900,
  reason: 'the content script: all that comes into a page before a card is needed',
};

export interface ShippedFile {
  /** As in {@link Budget.files}. */
  name: string;
  raw: number;
  gzip: number;
  /** Undefined: nobody has said why it ships. */
  budget: Budget | undefined;
}

/** A shipped file held against its budget. `path` is relative to the package, with `/`. */
export function shippedFile(path: string, bytes: Uint8Array): ShippedFile {
  const name = path.replace(/-[\w-]{8}(?=\.(?:js|css)$)/u, '');
  return {
    name,
    raw: bytes.byteLength,
    gzip: gzipSync(bytes, { level: 9 }).byteLength,
    budget: BUDGETS.find(({ files }) => files.test(name)),
  };
}

/** A package's content script as one: what its parts have between them. */
export function contentScript(files: readonly ShippedFile[]): ShippedFile {
  const parts = files.filter(({ name }) => TOGETHER.files.test(name));
  const sum = (size: 'raw' | 'gzip') => parts.reduce((total, part) => total + part[size], 0);
  const name = parts.map(part => part.name).join(' + ');
  return { name, raw: sum('raw'), gzip: sum('gzip'), budget: TOGETHER };
}

import type { Span } from '../mention';
import { firstFrom } from '../text/span-order';
import { AGENCY_NAMES, agenciesIn, alternation, DEPARTMENTS } from './agency';
import { fold } from './terms';

/** Words as papers shorten them beside the word in full; see `withAgencyKeys`. */
const SHORT: Record<string, string> = {
  administration: 'admin',
  agriculture: 'agric',
  and: '&',
  association: "ass['’]n",
  commission: "comm['’]n",
  development: 'dev',
  education: 'educ',
  environmental: "env(?:tl?|['’]tl?)",
  government: "gov['’]t",
  housing: 'hous',
  protection: 'prot',
  security: 'sec',
  services: "serv['’]?s?",
  transportation: 'transp',
  urban: 'urb',
  veterans: "veteran['’]s",
};

/** What may part two words of a name: all that is neither letter nor digit. */
const PARTED = '[^a-z0-9]+';
const asWritten = (name: string): string =>
  name
    .split(' ')
    .map(word => (SHORT[word] === undefined ? word : `(?:${word}|${SHORT[word]})`))
    .join(PARTED);

const departments = alternation(Object.keys(DEPARTMENTS)).split('|').map(asWritten).join('|');
const OF = `${PARTED}of${PARTED}(?:the${PARTED})?`;
const DEPARTMENT = "(?:department['’‘ʻ]?s?|dep['’]?t|secretary|sec['’]y)";
/**
 * Every agency of a text, as written: one pass over an article instead of folding the words around each
 * of its phrases, which took a third of the time that acts were held against them.
 */
const AGENCY = new RegExp(
  `(?<![a-z0-9]|[a-z0-9]['’‘ʻ])(?:${DEPARTMENT}${OF}(?<of>${departments})|(?<named>${departments})${PARTED}${DEPARTMENT}(?!${OF}(?:${departments}))|(?<agency>${alternation(AGENCY_NAMES).split('|').map(asWritten).join('|')}))(?!['’‘ʻ]?[a-z0-9])`,
  'iy',
);

const firstWord = (name: string): string => name.split(/[^a-z]/, 1)[0] as string;
/** What a word begins with that may begin an agency's name. */
const FIRST_LETTERS = new RegExp(
  `^(?:${[
    ...new Set(
      ['department', "dep['’]?t", 'secretary', 'sec', ...Object.keys(DEPARTMENTS), ...AGENCY_NAMES].flatMap(
        name => {
          const first = firstWord(name);
          return [first, ...(SHORT[first] === undefined ? [] : [SHORT[first].slice(0, 3)])];
        },
      ),
    ),
  ].join('|')})`,
  'i',
);

/** Whether an agency's name may begin with a word, as written. */
export const mayBeginAgency = (word: string): boolean => FIRST_LETTERS.test(word);

/** Keys of names as they stand in full, folded, which most are; others are read. */
let inFull: ReadonlyMap<string, string> | undefined;

function namesInFull(): ReadonlyMap<string, string> {
  const names = Object.keys(DEPARTMENTS).flatMap(word =>
    ['department', 'departments', 'secretary'].flatMap(noun => [
      `${noun} of ${word}`,
      `${noun} of the ${word}`,
      `${word} ${noun}`,
    ]),
  );
  return new Map(
    [...names, ...AGENCY_NAMES].flatMap(name => {
      const key = agenciesIn(name)[0];
      return key === undefined ? [] : [[name, key] as const];
    }),
  );
}

function keyOf(written: string): string | undefined {
  inFull ??= namesInFull();
  return inFull.get(fold(written)) ?? agenciesIn(written)[0];
}

interface NamedAgency extends Span {
  key: string;
}

/** The federal agencies that an article names, found once and looked up by stretch. */
export class AgenciesOfArticle {
  #named: readonly NamedAgency[] | undefined;

  /** @param starts offsets of the words that {@link mayBeginAgency}, ascending */
  constructor(
    private readonly text: string,
    private readonly starts: readonly number[],
  ) {}

  /** Keys of the agencies named in a stretch of the text, each once. */
  within({ start, end }: Span): readonly string[] {
    this.#named ??= findAgencies(this.text, this.starts);
    const keys: string[] = [];
    for (let at = firstFrom(this.#named, start); at < this.#named.length; at += 1) {
      const agency = this.#named[at] as NamedAgency;
      if (agency.end > end) break;
      if (!keys.includes(agency.key)) keys.push(agency.key);
    }
    return keys;
  }
}

function findAgencies(text: string, starts: readonly number[]): NamedAgency[] {
  /** News names the same few again and again. */
  const met = new Map<string, string | undefined>();
  const found: NamedAgency[] = [];
  let done = 0;
  for (const start of starts) {
    if (start < done) continue;
    AGENCY.lastIndex = start;
    const written = AGENCY.exec(text)?.[0];
    if (written === undefined) continue;
    done = AGENCY.lastIndex;
    if (!met.has(written)) met.set(written, keyOf(written));
    const key = met.get(written);
    if (key !== undefined) found.push({ start, end: start + written.length, key });
  }
  return found;
}

import type { Span } from '../mention';
import { CuePattern, smallText } from './cue-pattern';
import { type Words, wordAtOrAfter } from './words';

/**
 * Words one of which stands in whatever a rule looks for, each kind a bit. A rule is tried only where its
 * cues are: the patterns themselves cost ten times as much for each word that they pass over.
 */
export const CUE = {
  count: 1 << 0,
  group: 1 << 1,
  adjective: 1 << 2,
  attorney: 1 << 3,
  states: 1 << 4,
  joint: 1 << 5,
  peers: 1 << 6,
  top: 1 << 7,
  party: 1 << 8,
  share: 1 << 9,
  officials: 1 << 10,
  lead: 1 << 11,
  amicus: 1 << 12,
  comment: 1 << 13,
  letter: 1 << 14,
  intervention: 1 << 15,
  petition: 1 << 16,
  settlement: 1 << 17,
  lawsuit: 1 << 18,
  investigation: 1 << 19,
  suit: 1 << 20,
  docket: 1 << 22,
  title: 1 << 23,
  dozen: 1 << 21,
  partisans: 1 << 24,
  vague: 1 << 25,
  sport: 1 << 26,
  committee: 1 << 27,
  territories: 1 << 28,
  nearly: 1 << 29,
} as const;

const VOCABULARY: Readonly<Record<keyof typeof CUE, string>> = {
  count:
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty dozens scores',
  dozen: 'dozen',
  group:
    'coalition coalitions group groups team teams alliance alliances consortium bloc contingent cohort consortiums blocs contingents cohorts',
  adjective:
    'bipartisan bi multistate multi nationwide national broad broader large larger nonpartisan growing historic sweeping cross united democratic republican gop fellow elected',
  attorney: 'attorney attorneys ag ags a.g. a.g.s',
  states: 'states jurisdictions',
  joint: 'bipartisan bi multistate multi',
  peers: 'colleagues counterparts peers allies',
  partisans: 'republicans democrats',
  top: 'top chief',
  vague:
    'several multiple numerous various handful number host slew string cadre couple dozens scores other fellow every most many bevy band phalanx collection raft array flock chorus swath plurality pair duo trio quartet quintet gaggle cabal network gang bunch cluster coterie',
  party: 'democratic democrat dem republican gop conservative liberal progressive blue red state bipartisan',
  committee: 'committee group',
  territories: 'territories',
  nearly: 'nearly almost virtually practically',
  sport:
    'football basketball baseball softball volleyball ncaa ncaaf touchdown touchdowns quarterback quarterbacks linebacker halftime kickoff playoff playoffs standings coaches seed seeds bracket brackets tournament freshman',
  share: 'half majority third thirds quarter quarters',
  officials: 'officials governors lawyers leaders prosecutors officers chiefs enforcers',
  lead: 'led lead leads leading headed spearheaded coled colead coleads',
  amicus: 'amicus amici brief briefs friend friends',
  comment: 'comment comments',
  letter: 'letter letters wrote urge urges urged urging',
  intervention: 'intervene intervenes intervened intervening intervention',
  petition: 'petition petitions petitioned petitioning',
  settlement:
    'settle settles settled settlement settlements consent pay pays paid paying deal agreement accord',
  lawsuit:
    'lawsuit lawsuits sue sues sued suing suit suits complaint challenge challenges challenged challenging file filed filing',
  investigation:
    'investigate investigates investigated investigating investigation investigations probe probes subpoena subpoenas',
  suit: 'lawsuit lawsuits suit suits litigation challenge challenges case cases legal',
  title: 'attorney attorneys atty attys ag ags a.g. oag secretary justice',
  docket: 'argument arguments no nos number docket case cause index mdl civil appeal application c.a. civ',
};

const SLOTS = 1024;
const TABLE = { hashes: new Int32Array(SLOTS), cues: new Int32Array(SLOTS) };
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
/** Sets the bit that tells small letters of ASCII from capitals. */
const SMALL = 32;

const mixed = (hash: number, code: number): number => Math.imul(hash ^ (code | SMALL), PRIME);

for (const [kind, words] of Object.entries(VOCABULARY) as [keyof typeof CUE, string][]) {
  for (const word of words.split(' ')) {
    let hash = SEED;
    for (let at = 0; at < word.length; at += 1) hash = mixed(hash, word.charCodeAt(at));
    let slot = hash & (SLOTS - 1);
    while (TABLE.cues[slot] !== 0 && TABLE.hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
    TABLE.hashes[slot] = hash;
    TABLE.cues[slot] = (TABLE.cues[slot] as number) | CUE[kind];
  }
}

function cuesOfHash(hash: number): number {
  for (let slot = hash & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
    const cues = TABLE.cues[slot] as number;
    if (cues === 0 || TABLE.hashes[slot] === hash) return cues;
  }
}

const APOSTROPHE = 39;
/** A pattern may see two words where an apostrophe stands inside one: such a word may be anything. */
const ANY = -1;

function cuesOf(text: string, start: number, end: number): number {
  let hash = SEED;
  let digits = true;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === APOSTROPHE) return ANY;
    digits &&= code >= 48 && code <= 57;
    hash = mixed(hash, code);
  }
  return digits && end - start <= 2 ? CUE.count : cuesOfHash(hash);
}

/** The cue words of a text, in order. */
export class Cues {
  /** How many there are. */
  #count = 0;
  readonly #starts: Int32Array;
  readonly #cues: Int32Array;
  /** All kinds of cues that the text has. */
  #all = 0;
  /** Made when it is first read. */
  #small: string | undefined;

  constructor(text: string, words: Words) {
    const { count, starts, ends } = words;
    const cues = new Int32Array(count);
    for (let word = 0; word < count; word += 1) {
      const own = cuesOf(text, starts[word] as number, ends[word] as number);
      if (own === 0) continue;
      cues[word] = (cues[word] as number) | own;
      if ((own & CUE.dozen) === 0) continue;
      // "Half a dozen", "two dozen", "a dozen": the number begins before it.
      for (let first = Math.max(0, word - 2); first <= word; first += 1)
        cues[first] = (cues[first] as number) | CUE.count;
    }
    this.#starts = new Int32Array(count);
    this.#cues = cues;
    for (let word = 0; word < count; word += 1) {
      const own = cues[word] as number;
      if (own === 0) continue;
      this.#starts[this.#count] = starts[word] as number;
      this.#cues[this.#count] = own;
      this.#count += 1;
      this.#all |= own;
    }
  }

  /** Whether the text has cues of one of these kinds anywhere. */
  has(kinds: number): boolean {
    return (this.#all & kinds) !== 0;
  }

  /** All kinds of cues in a stretch of the text. */
  within({ start, end }: Span): number {
    let kinds = 0;
    for (let at = this.#from(start); at < this.#count; at += 1) {
      if ((this.#starts[at] as number) >= end) break;
      kinds |= this.#cues[at] as number;
    }
    return kinds;
  }

  /**
   * Every match of a sticky pattern that begins at a cue of one of these kinds, in order and without overlap.
   * The groups of a {@link CuePattern} are in small letters.
   */
  matches(sought: RegExp | CuePattern, text: string, kinds: number): RegExpExecArray[] {
    const found: RegExpExecArray[] = [];
    if (!this.has(kinds)) return found;
    const inSmall = sought instanceof CuePattern;
    const pattern = inSmall ? sought.pattern : sought;
    if (inSmall) this.#small ??= smallText(text);
    const read = (inSmall && this.#small) || text;
    let done = 0;
    for (let at = 0; at < this.#count; at += 1) {
      const start = this.#starts[at] as number;
      if (((this.#cues[at] as number) & kinds) === 0 || start < done) continue;
      pattern.lastIndex = start;
      const match = pattern.exec(read);
      if (match === null) continue;
      done = pattern.lastIndex;
      if (inSmall) match[0] = text.slice(start, done);
      found.push(match);
    }
    return found;
  }

  /** Index of the first cue that does not start before `offset`. */
  #from(offset: number): number {
    return wordAtOrAfter({ count: this.#count, starts: this.#starts, ends: this.#starts }, offset);
  }
}

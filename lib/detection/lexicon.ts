import type { ActIndex } from './acts/act-index';
import { actIndexWork } from './acts/compile-acts';
import { type JurisdictionCode, UNITED_STATES } from './jurisdiction-code';
import type { CoalitionEntry, JurisdictionEntry, LexiconSource, PersonEntry } from './lexicon-source';
import { addName, createNameTable, type NamesByFirstWord, type NameTable } from './names/name-table';
import { NAMED_AFTER_STATES } from './names/place-names';
import { atOnce, inTurns, type Work } from './slices';
import { fold } from './text/fold';
import { plainText } from './text/plain-text';

/** The compiled matching tables. Plain data: it can be cloned and stored as one record. */
export interface Lexicon {
  version: string;
  jurisdictions: readonly JurisdictionEntry[];
  people: readonly PersonEntry[];
  coalitions: readonly CoalitionEntry[];
  names: NameTable;
  /** Short forms that stand for a state before a title: "N.M.", "NM", "Calif.". */
  abbreviations: Map<string, JurisdictionCode>;
  acts: ActIndex;
}

/** Names in Hawaiian, in Spanish, and in full, where the dataset's own names leave them out. */
const VARIANTS: Record<JurisdictionCode, readonly string[]> = {
  AS: ['Samoa Americana'],
  HI: ["Hawai'i", 'Hawái'],
  LA: ['Luisiana'],
  MN: ['Minesota'],
  MO: ['Misuri'],
  MS: ['Misisipi'],
  NC: ['Carolina del Norte'],
  ND: ['Dakota del Norte'],
  NH: ['Nuevo Hampshire'],
  NJ: ['Nueva Jersey'],
  NM: ['Nuevo México'],
  NY: ['Nueva York'],
  PA: ['Pensilvania', 'Pennsilvania'],
  SC: ['Carolina del Sur'],
  SD: ['Dakota del Sur'],
  TN: ['Tenesí'],
  TX: ['Tejas'],
  WV: ['Virginia Occidental', 'Virginia del Oeste'],
  VI: [
    'Virgin Islands',
    'United States Virgin Islands',
    'Islas Vírgenes',
    'Islas Vírgenes de Estados Unidos',
  ],
  MP: ['Northern Mariana Islands', 'Northern Marianas', 'Islas Marianas del Norte'],
  DC: ['District of Columbia', 'D.C.', 'Distrito de Columbia'],
};

/** Compiles the tables that detection runs on, at once: for tools. */
export function compileLexicon(source: LexiconSource): Lexicon {
  return atOnce(lexiconWork(source));
}

/**
 * The same where others wait: a worker that compiles at once answers nobody for as long as that takes,
 * 70 ms and, on a busy machine, several times that.
 * @param giveWay lets those through who wait, if it is time to; called after each record
 */
export function compileLexiconInTurns(source: LexiconSource, giveWay: () => Promise<void>): Promise<Lexicon> {
  return inTurns(lexiconWork(source), giveWay);
}

function* lexiconWork(source: LexiconSource): Work<Lexicon> {
  const names: NamesByFirstWord = new Map();
  const abbreviations = new Map<string, JurisdictionCode>();
  for (const name of NAMED_AFTER_STATES) addName(names, plainText(name), { kind: 'other' });
  for (const jurisdiction of source.jurisdictions) {
    if (jurisdiction.code !== UNITED_STATES) addJurisdiction(names, abbreviations, jurisdiction);
  }
  for (const [index, person] of source.attorneysGeneral.entries()) {
    yield;
    for (const name of [person.name, ...person.aliases]) {
      if (/\s/.test(name.trim())) addName(names, plainText(name), { kind: 'person', people: [index] });
    }
    addName(names, plainText(person.family), { kind: 'family', people: [index] });
  }
  for (const lawsuit of source.lawsuits) {
    yield;
    for (const alias of [lawsuit.caption, ...lawsuit.aliases]) {
      if (isCaseName(alias)) addName(names, plainText(alias), { kind: 'case', caption: lawsuit.caption });
    }
  }
  yield;
  const table = createNameTable(names);
  yield;
  return {
    version: source.version,
    jurisdictions: source.jurisdictions,
    people: source.attorneysGeneral,
    coalitions: source.coalitions,
    names: table,
    abbreviations,
    acts: yield* actIndexWork(source),
  };
}

function addJurisdiction(
  names: NamesByFirstWord,
  abbreviations: Map<string, JurisdictionCode>,
  { code, name, aliases, office, apAbbreviation }: JurisdictionEntry,
): void {
  const places = [name, ...aliases, ...(VARIANTS[code] ?? [])].filter(isPlaceName);
  for (const place of places) addName(names, plainText(place), { kind: 'state', jurisdiction: code });
  for (const title of [office.name, ...office.aliases]) {
    if (isOwnName(title)) addName(names, plainText(title), { kind: 'office', jurisdiction: code });
  }
  abbreviations.set(code, code);
  if (apAbbreviation !== name) abbreviations.set(apAbbreviation, code);
  const [first, second] = code as unknown as [string, string];
  if (!abbreviations.has(`${first}.${second}.`)) abbreviations.set(`${first}.${second}.`, code);
}

/** Abbreviations and nicknames are no names of the place. */
function isPlaceName(name: string): boolean {
  return name === 'D.C.' || (name.length > 3 && !/[.]$/.test(name) && !/\bState$|^The\b/i.test(name));
}

/** "Attorney general" is found by rule; a name such as "Georgia Department of Law" has to be known. */
function isOwnName(title: string): boolean {
  return (
    !/attorney|\bAG\b/i.test(title) &&
    /\s/.test(title) &&
    title.length > 9 &&
    fold(title) !== 'department of justice'
  );
}

/** Whether a case's alias is a name that nothing else bears: captions are found by their form. */
function isCaseName(alias: string): boolean {
  return (
    !/\sv\.?\s/.test(alias) &&
    /^\p{Lu}\S*(?: \S+)+$/u.test(alias) &&
    (/^In re /.test(alias) || /(?:case|cases|lawsuit|suit|litigation|Litigation)$/.test(alias))
  );
}

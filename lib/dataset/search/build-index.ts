import { COALITION_KINDS } from '../../detection/coalition-kind';
import type { JurisdictionCode } from '../../detection/jurisdiction-code';
import { Turns } from '../give-way';
import { PARTIES } from '../schema';
import { indexedDocketTerms } from './docket-terms';
import { RECORD_KINDS, type SearchDocument } from './search-document';
import { searchTerms } from './search-terms';
import { FIELD, type IndexedPlace, type StoredIndex } from './stored-index';

/** The index of the documents, in their order. Gives way to other work: it takes a part of a second in all. */
export async function buildIndex<Stored>(
  documents: readonly SearchDocument<Stored>[],
  places: readonly IndexedPlace[],
  turns = new Turns(),
): Promise<StoredIndex> {
  const size = documents.length;
  const terms = new Postings();
  const names = new Postings();
  const placeNumbers = new Map(places.map(({ code }, number) => [code, number]));
  const courts = new Numbers();
  const topics = new Numbers();
  const topicsOf: number[] = [];
  const records: Uint8Array[] = [];
  const columns = emptyColumns(size);
  const encoder = new TextEncoder();
  const termsOf = remembering(searchTerms);

  for (const [number, document] of documents.entries()) {
    await turns.giveWay();
    const inNames = document.names.map(name => searchTerms(name));
    for (const [term, fields] of fieldsOfTerms(document, inNames, termsOf)) terms.add(term, number, fields);
    for (const name of new Set(inNames.map(each => each.join(' ')))) names.add(name, number, 0);
    columns.kinds[number] = RECORD_KINDS.indexOf(document.kind);
    columns.acts[number] = document.act ? COALITION_KINDS.indexOf(document.act) + 1 : 0;
    [columns.firstYears[number], columns.lastYears[number]] = document.years ?? [0, 0];
    setBits(columns.members, number, document.places, placeNumbers);
    setBits(columns.leads, number, document.leads, placeNumbers);
    columns.partyOf[number] = document.party ? PARTIES.indexOf(document.party) + 1 : 0;
    columns.courtOf[number] = document.court === undefined ? 0 : courts.of(document.court) + 1;
    topicsOf.push(...document.topics.map(topic => topics.of(topic)));
    columns.topicStarts[number + 1] = topicsOf.length;
    columns.weights[number] = document.weight;
    columns.nameLengths[number] = Math.min(255, inNames[0]?.length ?? 0);
    const record = encoder.encode(JSON.stringify(document.stored));
    records.push(record);
    columns.recordStarts[number + 1] = (columns.recordStarts[number] ?? 0) + record.length;
  }

  const ofTerms = await terms.inOrder(turns);
  const ofNames = await names.inOrder(turns);
  return {
    size,
    terms: ofTerms.keys,
    termStarts: ofTerms.starts,
    postings: ofTerms.documents,
    fields: ofTerms.fields,
    names: ofNames.keys,
    nameStarts: ofNames.starts,
    nameDocuments: ofNames.documents,
    ...columns,
    topicsOf: Uint16Array.from(topicsOf),
    records: joined(records, columns.recordStarts[size] ?? 0),
    places,
    parties: PARTIES,
    courts: courts.all,
    topics: topics.all,
  };
}

function emptyColumns(size: number) {
  const bits = () => [new Uint32Array(size), new Uint32Array(size)] as const;
  return {
    kinds: new Uint8Array(size),
    acts: new Uint8Array(size),
    firstYears: new Uint16Array(size),
    lastYears: new Uint16Array(size),
    members: bits(),
    leads: bits(),
    partyOf: new Uint8Array(size),
    courtOf: new Uint16Array(size),
    topicStarts: new Uint32Array(size + 1),
    weights: new Float32Array(size),
    nameLengths: new Uint8Array(size),
    recordStarts: new Uint32Array(size + 1),
  };
}

function fieldsOfTerms(
  document: SearchDocument<unknown>,
  inNames: readonly (readonly string[])[],
  termsOf: (text: string) => readonly string[],
): Map<string, number> {
  const fields = new Map<string, number>();
  const note = (terms: readonly string[], field: number) => {
    for (const term of terms) fields.set(term, (fields.get(term) ?? 0) | field);
  };
  for (const name of inNames) note(name, FIELD.name);
  for (const text of document.about) note(termsOf(text), FIELD.about);
  for (const text of document.text) note(searchTerms(text), FIELD.text);
  for (const docket of document.dockets) note(indexedDocketTerms(docket), FIELD.docket);
  note(document.day, FIELD.day);
  return fields;
}

/** Subjects are few and stand in many records. */
function remembering(read: (text: string) => string[]): (text: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return text => {
    const terms = known.get(text) ?? read(text);
    known.set(text, terms);
    return terms;
  };
}

function setBits(
  [low, high]: readonly [Uint32Array, Uint32Array],
  document: number,
  codes: readonly JurisdictionCode[],
  numbers: ReadonlyMap<JurisdictionCode, number>,
): void {
  for (const code of codes) {
    const number = numbers.get(code);
    if (number === undefined) continue;
    const half = number < 32 ? low : high;
    half[document] = (half[document] ?? 0) | (1 << (number % 32));
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Gives each different text a number, in order of first appearance. */
class Numbers {
  readonly all: string[] = [];
  readonly #numbers = new Map<string, number>();

  of(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.all.length);
    return this.all.push(text) - 1;
  }
}

/** Bits that the fields of a posting take. */
const FIELD_BITS = 32;

/** Documents and fields by key, as they come. */
class Postings {
  /** Of each key, its documents times {@link FIELD_BITS} plus their fields. */
  readonly #lists = new Map<string, number[]>();
  #length = 0;

  add(key: string, document: number, fields: number): void {
    const posting = document * FIELD_BITS + fields;
    const list = this.#lists.get(key);
    if (list) list.push(posting);
    else this.#lists.set(key, [posting]);
    this.#length += 1;
  }

  async inOrder(turns: Turns) {
    const keys = [...this.#lists.keys()].sort();
    const starts = new Uint32Array(keys.length + 1);
    const documents = new Uint32Array(this.#length);
    const fields = new Uint8Array(this.#length);
    let at = 0;
    for (const [number, key] of keys.entries()) {
      await turns.giveWay();
      for (const posting of this.#lists.get(key) ?? []) {
        documents[at] = Math.floor(posting / FIELD_BITS);
        fields[at] = posting % FIELD_BITS;
        at += 1;
      }
      starts[number + 1] = at;
    }
    return { keys: keys.join('\n'), starts, documents, fields };
  }
}

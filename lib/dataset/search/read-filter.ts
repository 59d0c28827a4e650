import type { CoalitionKind } from '../../detection/coalition-kind';
import { takeDockets } from './docket-terms';
import type { FilterField, FoundKind, Party, QueryFilter } from './query';
import { readYears, yearsInFigures } from './read-years';
import { fold, searchTerms } from './search-terms';
import type { StoredIndex } from './stored-index';

/** What an index has that filters may name. */
export type Named = Pick<StoredIndex, 'places' | 'courts' | 'topics'>;

const words = (text: string) => text.split(' ');

/** Names of the filters in both languages. */
const FIELDS: Readonly<Record<FilterField, readonly string[]>> = {
  state: words('state states in place jurisdiction estado en lugar'),
  with: words('with con'),
  lead: words('lead led leads leader lidera encabeza lider'),
  kind: words('kind type is tipo clase'),
  party: words('party partido'),
  topic: words('topic about subject tema asunto'),
  court: words('court tribunal corte'),
  docket: words('docket case no number expediente caso'),
  years: words('year years date ano anos fecha'),
};

const KINDS: Readonly<Record<FoundKind, readonly string[]>> = {
  ag: words('ag ags person people attorney fiscal fiscales persona procurador'),
  state: words('state states place places office estado estados lugar oficina'),
  coalition: words('coalition coalitions coalicion coaliciones act'),
  case: words('case cases docket caso casos'),
  letter: words('letter letters carta cartas'),
  lawsuit: words('lawsuit lawsuits suit suits complaint demanda demandas'),
  intervention: words('intervention interventions intervencion'),
  amicus: words('amicus amici brief briefs escrito'),
  comment: words('comment comments comentario comentarios'),
  petition: words('petition petitions peticion peticiones'),
  settlement: words('settlement settlements acuerdo acuerdos'),
  investigation: words('investigation investigations probe investigacion investigaciones'),
  other: words('other otro otra otros'),
} satisfies Record<'ag' | 'state' | 'coalition' | 'case' | CoalitionKind, readonly string[]>;

const PARTIES: Readonly<Record<Party, readonly string[]>> = {
  D: words('d dem dems democrat democrats democratic democrata democratas'),
  R: words('r rep reps republican republicans gop republicano republicana republicanos'),
  I: words('i ind independent independents independiente'),
  NP: words('np nonpartisan none apartidista'),
  PNP: words('pnp newprogressive'),
  PPD: words('ppd populardemocrat'),
};

/** The filter of a name, in either language; undefined when there is none such. */
export function fieldNamed(name: string): FilterField | undefined {
  return keyOf(FIELDS, fold(name));
}

/** What a filter's value means; undefined when the index has nothing such. */
export function readFilter(
  field: FilterField,
  value: string,
  index: Named,
): { filter: QueryFilter; label: string } | undefined {
  const terms = searchTerms(value);
  if (terms.length === 0) return undefined;
  switch (field) {
    case 'state':
    case 'with':
    case 'lead': {
      const place = placeNamed(terms, index);
      return place && { filter: { field, code: place.code }, label: place.name };
    }
    case 'kind': {
      const kind = keyOf(KINDS, fold(value));
      return kind && { filter: { field, kind }, label: kind };
    }
    case 'party': {
      const party = keyOf(PARTIES, fold(value).replace(/\s/g, ''));
      return party && { filter: { field, party }, label: party };
    }
    case 'topic': {
      const topic = topicNamed(terms, index);
      return topic === undefined ? undefined : { filter: { field, topic }, label: topic };
    }
    case 'court': {
      const asked = courtWords(value);
      const isKnown = index.courts.some(court => namesCourt(asked, court));
      return isKnown ? { filter: { field, words: asked }, label: value } : undefined;
    }
    case 'docket': {
      const term = takeDockets(fold(value)).terms[0] ?? (/^\d+$/.test(value) ? terms[0] : undefined);
      return term === undefined ? undefined : { filter: { field, term }, label: value };
    }
    case 'years': {
      const [years] = readYears(fold(value));
      if (!years) return undefined;
      const { span: _, ...range } = years;
      return { filter: { field, ...range }, label: yearsInFigures(range) };
    }
  }
}

/** The place of a name in terms, or the only one whose name begins so. */
function placeNamed(terms: readonly string[], { places }: Named) {
  const name = terms.join(' ');
  const named = places.find(({ spellings }) => spellings.includes(name));
  if (named) return named;
  const begins = places.filter(({ spellings }) => spellings.some(each => each.startsWith(name)));
  return begins.length === 1 ? begins[0] : undefined;
}

/** A topic by its name, or else the most usual that has the words. */
function topicNamed(terms: readonly string[], { topics }: Named): string | undefined {
  const name = terms.join(' ');
  const inTerms = topics.map(topic => ({ topic, terms: searchTerms(topic).join(' ') }));
  return (
    inTerms.find(each => each.terms === name) ??
    inTerms.find(each => each.terms.startsWith(name)) ??
    inTerms.find(each => ` ${each.terms}`.includes(` ${name}`))
  )?.topic;
}

/** The words of a court's name, letters that stand for words apart: `w d wash`. */
export function courtWords(text: string): string[] {
  return fold(text.replaceAll('.', '. ')).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether these are words of a court's name, or its beginning run together: `wash`, `9th cir`, `sdny`. */
export function namesCourt(asked: readonly string[], court: string): boolean {
  const within = courtWords(court);
  if (asked.join(' ') === 'scotus') return within.includes('supreme') && within.includes('u');
  return ` ${within.join(' ')}`.includes(` ${asked.join(' ')}`) || within.join('').startsWith(asked.join(''));
}

function keyOf<K extends string>(names: Readonly<Record<K, readonly string[]>>, name: string): K | undefined {
  return (Object.keys(names) as K[]).find(key => names[key].includes(name));
}

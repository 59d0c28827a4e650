import type { CoalitionKind } from '../../detection/coalition-kind';
import type { FilterField, FoundKind, Party } from './query';

const words = (text: string) => text.split(' ');

/** Names of the filters in both languages. */
export const FIELDS: Readonly<Record<FilterField, readonly string[]>> = {
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

export const KINDS: Readonly<Record<FoundKind, readonly string[]>> = {
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

export const PARTIES: Readonly<Record<Party, readonly string[]>> = {
  D: words('d dem dems democrat democrats democratic democrata democratas'),
  R: words('r rep reps republican republicans gop republicano republicana republicanos'),
  I: words('i ind independent independents independiente'),
  NP: words('np nonpartisan none apartidista'),
  PNP: words('pnp newprogressive'),
  PPD: words('ppd populardemocrat'),
};

/** Terms that name a party wherever they stand. */
export const PARTY_TERMS: ReadonlyMap<string, Party> = new Map([
  ...words('democrat democratic democrata').map(term => [term, 'D'] as const),
  ...words('republican gop republicano republicana').map(term => [term, 'R'] as const),
]);

/** The key of which a name is one; undefined when it is none's. */
export function keyOf<K extends string>(
  names: Readonly<Record<K, readonly string[]>>,
  name: string,
): K | undefined {
  return (Object.keys(names) as K[]).find(key => names[key].includes(name));
}

/** Names of filters that are Spanish: who types one is offered values in Spanish. */
const SPANISH_FIELDS: ReadonlySet<string> = new Set(
  words('estado lugar con encabeza lider lidera tipo clase partido tema asunto tribunal corte'),
);

/** Kinds as they are offered in Spanish. */
const SPANISH_KINDS: Readonly<Record<FoundKind, string>> = {
  ag: 'fiscal',
  state: 'estado',
  coalition: 'coalición',
  case: 'caso',
  letter: 'carta',
  lawsuit: 'demanda',
  intervention: 'intervención',
  amicus: 'escrito',
  comment: 'comentario',
  petition: 'petición',
  settlement: 'acuerdo',
  investigation: 'investigación',
  other: 'otra',
};

/** Whether a filter's name, folded, is a Spanish one. */
export function isSpanishField(name: string): boolean {
  return SPANISH_FIELDS.has(name);
}

/** What a kind is typed as. */
export function kindTyped(kind: FoundKind, spanish: boolean): string {
  return spanish ? SPANISH_KINDS[kind] : kind;
}

import { type PartyName, partyName } from '../../dataset/cards/party-name';
import { spanishTopic } from '../../dataset/spanish-topics';
import type { CoalitionKind } from '../../detection/coalition-kind';
import { formatPartialDate } from '../../time/format-partial-date';
import type { PartialDate } from '../../time/partial-date';
import { countInWords, localeOf, numberInWords, pluralOf } from '../count-in-words';
import type { formatWords as english } from '../english/format-words';
import type { Circuit, Compass } from '../federal-court';
import { listInWords } from '../list-in-words';
import { placeWords } from './place-words';
import { de } from './prepositions';

const CIRCUITS: Record<Circuit, string> = {
  '1': 'el Primer Circuito',
  '2': 'el Segundo Circuito',
  '3': 'el Tercer Circuito',
  '4': 'el Cuarto Circuito',
  '5': 'el Quinto Circuito',
  '6': 'el Sexto Circuito',
  '7': 'el Séptimo Circuito',
  '8': 'el Octavo Circuito',
  '9': 'el Noveno Circuito',
  '10': 'el Décimo Circuito',
  '11': 'el Undécimo Circuito',
  'D.C.': 'el Circuito del Distrito de Columbia',
  Fed: 'el Circuito Federal',
};

const COMPASS: Record<Compass, string> = {
  N: 'Norte',
  E: 'Este',
  S: 'Sur',
  W: 'Oeste',
  M: 'Medio',
  C: 'Central',
};

/** After a number: of one, and of several. */
const DEEDS: Record<CoalitionKind, readonly [string, string]> = {
  letter: ['firmó', 'firmaron'],
  lawsuit: ['demandó', 'demandaron'],
  intervention: ['intervino', 'intervinieron'],
  amicus: ['firmó el escrito', 'firmaron el escrito'],
  comment: ['firmó el comentario', 'firmaron el comentario'],
  petition: ['presentó la petición', 'presentaron la petición'],
  settlement: ['llegó a un acuerdo', 'llegaron a un acuerdo'],
  investigation: ['investigó', 'investigaron'],
  other: ['participó', 'participaron'],
};

/** Parties rather than their members: nobody's gender is known. */
const PARTIES: Record<PartyName, string> = {
  Democrat: 'Partido Demócrata',
  Republican: 'Partido Republicano',
  Independent: 'independiente',
  Nonpartisan: 'sin partido',
  'New Progressive': 'Partido Nuevo Progresista',
  'Popular Democrat': 'Partido Popular Democrático',
};

const SELECTIONS: Readonly<Record<string, string>> = {
  elected: 'por elección popular',
  'elected by legislature': 'por elección de la legislatura',
  'appointed by governor': 'por nombramiento del gobernador',
  'appointed by president': 'por nombramiento presidencial',
  'appointed by supreme court': 'por nombramiento de la corte suprema estatal',
};

const date = (day: PartialDate): string => formatPartialDate(day, localeOf('es'));
const shortDate = (day: PartialDate): string => formatPartialDate(day, localeOf('es'), 'short');
/** A day has an article in a sentence, a month or a year has none. */
const inProse = (day: PartialDate): string => (day.length === 10 ? `el ${date(day)}` : date(day));
const since = (day: PartialDate): string => `desde ${inProse(day)}`;
const from = (day: PartialDate): string => `a partir ${de(inProse(day))}`;

function span(start: PartialDate | undefined, end: PartialDate | undefined): string {
  if (start && end) return `${date(start)} – ${date(end)}`;
  if (start) return since(start);
  return end ? `hasta ${inProse(end)}` : '';
}

export const formatWords: typeof english = {
  date,
  shortDate,
  since,
  from,
  span,
  tenure({ start, end, current }) {
    if (start && !end && !current) return from(start);
    return span(start, current ? undefined : end);
  },
  filed: day => (day.length === 10 ? `presentada ${inProse(day)}` : `presentada en ${date(day)}`),
  shortFiled: day => `presentada ${day.length === 10 ? 'el' : 'en'} ${shortDate(day)}`,
  list: names => listInWords('es', names),
  act: {
    letter: 'Carta',
    lawsuit: 'Demanda',
    intervention: 'Intervención',
    amicus: 'Escrito de amicus curiae',
    comment: 'Comentario',
    petition: 'Petición',
    settlement: 'Acuerdo',
    investigation: 'Investigación',
    other: 'Acción conjunta',
  },
  deed: (act, count) => pluralOf('es', count, ...DEEDS[act]),
  joined: count => pluralOf('es', count, 'se sumó', 'se sumaron'),
  members: (count, atLeast) =>
    atLeast
      ? `${numberInWords('es', count)} fiscales o más`
      : countInWords('es', count, 'fiscal', 'fiscales'),
  party: party => PARTIES[party],
  partyOf: code => PARTIES[partyName(code)],
  how: how =>
    ({
      elected: 'por elección',
      appointed: 'por nombramiento',
      succeeded: 'por sucesión',
      acting: 'en funciones',
    })[how],
  selection(general, selection, termYears) {
    const chosen = SELECTIONS[selection];
    return chosen && `${general} ${chosen}${termYears ? `, mandato de ${termYears} años` : ''}`;
  },
  court(court, nameOf) {
    if (court.level === 'supreme') return 'Corte Suprema de EE. UU.';
    if (court.level === 'appeals')
      return `Tribunal de Apelaciones de EE. UU. para ${CIRCUITS[court.circuit]}`;
    const { level, compass, place } = court;
    // "Distrito de Columbia" is the district's own name.
    const where = place === 'DC' ? 'de Columbia' : de(placeWords.inProse(place, nameOf(place)));
    const district = `Distrito ${compass ? `${COMPASS[compass]} ` : ''}${where}`;
    return `Tribunal de ${level === 'bankruptcy' ? 'Quiebras' : 'Distrito'} de EE. UU. para el ${district}`;
  },
  topic: topic => spanishTopic(topic) ?? topic,
  docketNumber: 'Núm.',
  articleCoalition(count, other) {
    if (count === undefined) return 'Fiscales generales que actúan en conjunto';
    return `${other ? 'Otros ' : ''}${countInWords('es', count, 'fiscal general', 'fiscales generales')}`;
  },
};

import type { CoalitionKind } from '../../detection/coalition-kind';
import type { PartyOfAct } from '../../detection/signal-told';
import { pluralOf } from '../count-in-words';
import type { signalWords as english } from '../english/signal-words';
import { listInWords } from '../list-in-words';
import { type SpanOfDays, spanOfDays } from '../span-of-days';

const ACTS: Record<CoalitionKind, string> = {
  letter: 'una carta',
  lawsuit: 'una demanda',
  intervention: 'una intervención',
  amicus: 'un escrito de amicus curiae',
  comment: 'un comentario',
  petition: 'una petición',
  settlement: 'un acuerdo',
  investigation: 'una investigación',
  other: 'una acción conjunta',
};

const PARTIES: Record<PartyOfAct, string> = {
  D: 'demócratas',
  R: 'republicanos',
  both: 'de los dos partidos',
};

const AGENCIES: Readonly<Record<string, string>> = {
  americorps: 'AmeriCorps',
  'army corps': 'Cuerpo de Ingenieros del Ejército',
  commerce: 'Departamento de Comercio',
  defense: 'Departamento de Defensa',
  education: 'Departamento de Educación',
  energy: 'Departamento de Energía',
  interior: 'Departamento del Interior',
  justice: 'Departamento de Justicia',
  labor: 'Departamento de Trabajo',
  state: 'Departamento de Estado',
  transportation: 'Departamento de Transporte',
  treasury: 'Departamento del Tesoro',
  usps: 'Servicio Postal',
  veterans: 'Departamento de Asuntos de Veteranos',
};

const agencyName = (key: string): string => AGENCIES[key] ?? key.toUpperCase();

const UNITS: Record<SpanOfDays['unit'], readonly [string, string]> = {
  day: ['día', 'días'],
  week: ['semana', 'semanas'],
  month: ['mes', 'meses'],
  year: ['año', 'años'],
};

function stretch(days: number): string {
  const { count, unit, exact } = spanOfDays(days);
  const [one, other] = UNITS[unit];
  const about = exact ? '' : unit === 'week' ? 'unas ' : 'unos ';
  return `${count === 1 ? '' : about}${count} ${pluralOf('es', count, one, other)}`;
}

const PLAIN = {
  'yet-to-come': 'El artículo habla de lo que aún estaba por venir',
  planned: 'Su fecha es casi la del artículo, que lo cuenta como plan',
  'same-day': 'Su fecha es la del artículo',
  'within-span': 'Su fecha cae en el período del artículo',
  'counted-elsewhere': 'El artículo cuenta sus miembros en otro lugar, y de otro modo',
  'names-lead': 'El artículo nombra a quien la encabeza',
  'names-members': 'Entre sus miembros están los que actúan en el artículo',
  'names-another': 'El artículo nombra entre los que actúan a alguien que no es miembro',
  'names-places': 'El artículo nombra lugares de los que trata',
  'other-matter': 'La frase nombra otro asunto',
  'told-apart': 'El artículo lo distingue del asunto del que trata',
  'docket-beside': 'El número de expediente que lo acompaña es el del caso',
  'citation-beside': 'La cita que lo acompaña es la del caso',
  'court-beside': 'El tribunal y el año que lo acompañan coinciden con el caso',
  'case-named': 'El artículo nombra su caso junto al grupo',
  'rest-speaks': 'El resto del artículo también habla de ello',
  'speaks-of-suit': 'El artículo habla de su demanda',
  'suit-named-before': 'El artículo nombra antes su demanda',
  'words-around': 'Las palabras de alrededor se refieren al mismo caso',
};

export const signalWords: typeof english = told => {
  switch (told.says) {
    case 'before-article':
      return `Su fecha es ${stretch(told.days)} anterior a la del artículo`;
    case 'after-article':
      return `Su fecha es ${stretch(told.days)} posterior a la del artículo`;
    case 'suit-in-news':
      return told.days === 0
        ? 'Su demanda fue noticia el día del artículo'
        : `Su demanda fue noticia ${stretch(told.days)} antes del artículo`;
    case 'suit-in-news-then':
      return `Su demanda fue noticia cuando dice el artículo, «${told.words}»`;
    case 'fits-words':
      return `Su fecha coincide con «${told.words}»`;
    case 'away-from-words':
      return `El artículo dice «${told.words}»; su fecha se aparta ${stretch(told.days)}`;
    case 'joined-with':
      return `${told.count} se sumaron con ella, como dice el artículo`;
    case 'counts-agree':
      return `Tiene ${told.count} miembros, los mismos que da el artículo`;
    case 'counts-together':
      return `Tiene ${told.recorded} miembros; con quienes actuaron por su lado ese día suman ${told.counted}, como en el artículo`;
    case 'counts-differ':
      return `Tiene ${told.recorded} miembros; el artículo habla de ${told.counted}${told.summed ? ' en total' : ''}`;
    case 'lists-members':
      return `El artículo nombra a ${told.listed} de sus ${told.members} miembros`;
    case 'of-party':
      return told.party === 'both'
        ? 'Sus miembros son de los dos partidos'
        : `Sus miembros son ${PARTIES[told.party]}, como en el artículo`;
    case 'of-other-party':
      return `Sus miembros son ${PARTIES[told.party]}; el artículo habla de ${told.said === 'both' ? 'los dos partidos' : PARTIES[told.said]}`;
    case 'speaks-of':
      return `Trata del mismo asunto: ${told.terms.join('; ')}`;
    case 'called-by-matter':
      return `El artículo lo llama por su asunto: «${told.matter}»`;
    case 'same-agencies': {
      const names = told.agencies.map(agencyName);
      const same = pluralOf('es', names.length, 'la misma agencia', 'las mismas agencias');
      return `El artículo nombra ${same}: ${listInWords('es', names)}`;
    }
    case 'same-kind':
      return `Es ${ACTS[told.act]}, como en el artículo`;
    case 'other-kind':
      return `Es ${ACTS[told.act]}; el artículo habla de ${ACTS[told.said]}`;
    case 'caption':
      return `Su carátula es «${told.caption}»`;
    case 'docket':
      return `Su número de expediente es ${told.docket}`;
    default:
      return PLAIN[told.says];
  }
};

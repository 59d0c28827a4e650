import type { PartialDate } from '../../time/partial-date';
import { countInWords } from '../count-in-words';
import type { factWords as english } from '../english/fact-words';
import { formatWords } from './format-words';
import { placeWords, titleOf } from './place-words';
import { de } from './prepositions';

/** A day has an article in a sentence, a month or a year has none. */
const inProse = (day: PartialDate): string =>
  day.length === 10 ? `el ${formatWords.date(day)}` : formatWords.date(day);

function span(start: PartialDate | undefined, end: PartialDate | undefined): string {
  if (start && end) return `${de(inProse(start))} ${end.length === 10 ? 'al' : 'a'} ${formatWords.date(end)}`;
  return formatWords.span(start, end);
}

export const factWords: typeof english = {
  kind: {
    'us-attorney-general': 'Fiscal general de EE. UU.',
    lawsuit: 'Demanda',
    'article-coalition': 'Coalición que no está en el registro',
  },
  coalition: act => `Coalición, ${formatWords.act[act].toLowerCase()}`,
  date: formatWords.date,
  span,
  tenure({ start, end, current }) {
    if (start && !end && !current) return formatWords.from(start);
    return span(start, current ? undefined : end);
  },
  how: formatWords.how,
  generalOf: (code, name) => `${titleOf(code).one} ${de(placeWords.inProse(code, name))}`,
  inOfficeThen: seenFrom =>
    seenFrom === undefined
      ? 'En el cargo entonces'
      : `En el cargo en esa fecha (${formatWords.date(seenFrom)})`,
  inOfficeToday: 'En el cargo hoy',
  later: office => `Después: ${office}`,
  ledBy: names => `A la cabeza: ${names}`,
  members: (names, complete) => `${complete ? 'Miembros' : 'Miembros conocidos hasta ahora'}: ${names}`,
  filed: day => `Presentada ${day.length === 10 ? inProse(day) : `en ${formatWords.date(day)}`}`,
  plaintiffs: names => `Demandantes: ${names}`,
  defendants: names => `Demandados: ${names}`,
  listed: names => `En la lista del artículo: ${names}`,
  memberCount: count => countInWords('es', count, 'miembro', 'miembros'),
  mentions: count => countInWords('es', count, 'mención', 'menciones'),
  checked: 'Comparado con el registro:',
  sources: 'Fuentes:',
  quoted: title => `«${title}»`,
  stamp: (dataset, on) => `AG Lens, datos ${dataset}, exportado ${inProse(on)}.`,
  seenFrom: (day, how) => `Fecha de referencia: ${formatWords.date(day)}, ${how}.`,
  noDate: 'No se encontró la fecha: se muestran los datos de hoy.',
};

import type { CountInArticle } from '../../detection/check';
import type { JurisdictionCode } from '../../detection/jurisdiction-code';
import { pluralOf } from '../count-in-words';
import type { checkWords as english } from '../english/check-words';
import { listInWords, shortListInWords } from '../list-in-words';
import type { NameOf } from '../name-of';
import { placeWords } from './place-words';
import { a, de } from './prepositions';

type Codes = readonly JurisdictionCode[];

const SMALL = ['ningún', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'];
const inWords = (count: number): string => SMALL[count] ?? String(count);
const MOST_NAMES = 6;

const list = (names: readonly string[]): string => listInWords('es', names);
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const places = (codes: Codes, nameOf: NameOf): string[] =>
  codes.map(code => placeWords.inProse(code, nameOf(code)));

const joined = (codes: Codes, nameOf: NameOf): string =>
  shortListInWords('es', places(codes, nameOf), MOST_NAMES, count => `${count} más`);

const states = (count: number): string => `${count} ${pluralOf('es', count, 'estado', 'estados')}`;

const makeUp = (total: number, beyond: Codes, nameOf: NameOf): string =>
  list([states(total - beyond.length), ...places(beyond, nameOf)]);

function parts(counted: CountInArticle, nameOf: NameOf): string {
  const { number, other, ofStates, besides = [] } = counted;
  const told = other ? `otros ${number}` : ofStates && besides.length > 0 ? states(number) : `${number}`;
  return list([told, ...places(besides, nameOf)]);
}

function articleCounts(counted: CountInArticle, nameOf: NameOf): string {
  const { besides = [], other, number } = counted;
  if (besides.length === 0) return `El artículo habla de ${number}`;
  const inAll = number + besides.length;
  return other
    ? `El artículo habla de otros ${number} además ${de(joined(besides, nameOf))}, ${inAll} en total`
    : `El artículo habla de ${parts(counted, nameOf)}, ${inAll} en total`;
}

const didNot = (deed: 'sign' | 'join', count: number): string =>
  deed === 'sign'
    ? pluralOf('es', count, 'no firmó', 'no firmaron')
    : pluralOf('es', count, 'no se sumó', 'no se sumaron');

function absentStates(codes: Codes, deed: 'sign' | 'join', nameOf: NameOf): string {
  const [only] = codes;
  const verb = didNot(deed, codes.length);
  if (only !== undefined && codes.length === 1) return `${nameOf(only)} es el único estado que ${verb}`;
  return codes.length <= MOST_NAMES
    ? `${joined(codes, nameOf)} son los ${inWords(codes.length)} estados que ${verb}`
    : `${sentence(inWords(codes.length))} estados ${verb}: ${list(codes.map(nameOf))}`;
}

export const checkWords: typeof english = (line, nameOf) => {
  switch (line.finding) {
    case 'count-open':
      return `${articleCounts(line.counted, nameOf)}; nuestro registro tiene ${line.known} y quizá no esté completo`;
    case 'count-agrees':
      return line.counted.besides
        ? `En el artículo, ${parts(line.counted, nameOf)} suman ${line.recorded}, como en el registro`
        : `El artículo habla de ${line.counted.number}, igual que el registro`;
    case 'joined-agree':
      return `Los ${inWords(line.joined)} que se sumaron y los ${inWords(line.before)} anteriores son ${line.recorded}, como en el registro`;
    case 'count-as-sources':
      return `${articleCounts(line.counted, nameOf)}, igual que nuestras fuentes; en el registro hay ${line.recorded} miembros`;
    case 'count-without-beyond':
      return `${articleCounts(line.counted, nameOf)}; el registro tiene ${line.recorded}: ${makeUp(line.recorded, line.beyond, nameOf)}`;
    case 'count-without-leads':
      return `${articleCounts(line.counted, nameOf)}; el registro tiene ${line.recorded} con ${joined(line.leads, nameOf)}, a la cabeza`;
    case 'not-all-states': {
      const others = line.beyond.length === 0 ? '' : `, además ${de(joined(line.beyond, nameOf))}`;
      return `El artículo habla de 50 estados; el registro tiene ${line.states}${others}`;
    }
    case 'count-differs': {
      const included = line.included.length === 0 ? '' : `, contando ${a(joined(line.included, nameOf))}`;
      return `${articleCounts(line.counted, nameOf)}; el registro tiene ${line.recorded}${included}`;
    }
    case 'lists-all':
      return `El artículo nombra a los ${line.known} miembros`;
    case 'lists-some':
      return `El artículo nombra a ${line.listed} de los ${line.known} miembros`;
    case 'not-listed':
      return `En el registro ${pluralOf('es', line.codes.length, 'está', 'están')} también ${joined(line.codes, nameOf)}, que no ${pluralOf('es', line.codes.length, 'aparece', 'aparecen')} en la lista del artículo`;
    case 'not-in-record': {
      const verb = pluralOf('es', line.codes.length, 'está', 'están');
      const where = line.complete
        ? 'pero no entre los miembros del registro'
        : 'pero aún no en nuestra lista, que está incompleta';
      return sentence(`${joined(line.codes, nameOf)} ${verb} en el artículo, ${where}`);
    }
    case 'repeated': {
      const names = a(joined(line.codes, nameOf));
      return line.apart
        ? `El artículo nombra dos veces ${names}: aparte y en su lista`
        : `La lista del artículo nombra dos veces ${names}`;
    }
    case 'all-states': {
      const all = line.deed === 'sign' ? 'Firmaron los 50 estados' : 'Se sumaron los 50 estados';
      return line.beyond.length === 0 ? all : `${all}, y además ${joined(line.beyond, nameOf)}`;
    }
    case 'absent-states': {
      const { codes, deed, known, beyond } = line;
      const others = beyond.length === 0 ? '' : `; los ${known} son ${makeUp(known, beyond, nameOf)}`;
      return `${absentStates(codes, deed, nameOf)}${others}`;
    }
    case 'record-open':
      return `Nuestro registro tiene ${line.known} de los ${line.recorded}`;
  }
};

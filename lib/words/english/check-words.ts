import type { CheckFinding } from '../../detection/acts/describe-check';
import type { CountInArticle } from '../../detection/check';
import type { JurisdictionCode } from '../../detection/jurisdiction-code';
import { listInWords, shortListInWords } from '../list-in-words';
import type { NameOf } from '../name-of';
import { placeWords } from './place-words';

type Codes = readonly JurisdictionCode[];

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const inWords = (count: number): string => SMALL[count] ?? String(count);
/** More names than this make a sentence hard to read. */
const MOST_NAMES = 6;

const list = (names: readonly string[]): string => listInWords('en', names);
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const places = (codes: Codes, nameOf: NameOf): string[] =>
  codes.map(code => placeWords.inProse(code, nameOf(code)));

const joined = (codes: Codes, nameOf: NameOf): string =>
  shortListInWords('en', places(codes, nameOf), MOST_NAMES, count => `${count} more`);

/** "18 states and the District of Columbia": what the record's members are. */
const makeUp = (total: number, beyond: Codes, nameOf: NameOf): string =>
  list([`${total - beyond.length} states`, ...places(beyond, nameOf)]);

/** "17 states", "21 others", "22". */
function numberInWords({ number, other, ofStates, besides = [] }: CountInArticle): string {
  if (other) return `${number} others`;
  return ofStates && besides.length > 0 ? `${number} states` : `${number}`;
}

/** "21 others and New Mexico", "17 states, Guam and the District of Columbia". */
const parts = (counted: CountInArticle, nameOf: NameOf): string =>
  list([numberInWords(counted), ...places(counted.besides ?? [], nameOf)]);

function articleCounts(counted: CountInArticle, nameOf: NameOf): string {
  const { besides = [], other, number } = counted;
  if (besides.length === 0) return `The article counts ${number}`;
  const inAll = number + besides.length;
  return other
    ? `The article says ${number} others besides ${joined(besides, nameOf)}, ${inAll} in all`
    : `The article counts ${parts(counted, nameOf)}, ${inAll} in all`;
}

function absentStates(codes: Codes, deed: 'sign' | 'join', nameOf: NameOf): string {
  const [only] = codes;
  if (only !== undefined && codes.length === 1)
    return `${nameOf(only)} is the one state that did not ${deed}`;
  return codes.length <= MOST_NAMES
    ? `${joined(codes, nameOf)} are the ${inWords(codes.length)} states that did not ${deed}`
    : `${sentence(inWords(codes.length))} states did not ${deed}: ${list(codes.map(nameOf))}`;
}

/** A finding of a check in a plain sentence without its full stop. */
export function checkWords(line: CheckFinding, nameOf: NameOf): string {
  switch (line.finding) {
    case 'count-open':
      return `${articleCounts(line.counted, nameOf)}; our record lists ${line.known} and may not be complete`;
    case 'count-agrees':
      return line.counted.besides
        ? `The article’s ${parts(line.counted, nameOf)} make ${line.recorded}, as in the record`
        : `The article counts ${line.counted.number}, and so does the record`;
    case 'joined-agree':
      return `The ${inWords(line.joined)} who joined and the ${inWords(line.before)} before them make ${line.recorded}, as in the record`;
    case 'count-as-sources':
      return `${articleCounts(line.counted, nameOf)}, as our sources do; ${line.recorded} members are in the record`;
    case 'count-without-beyond':
      return `${articleCounts(line.counted, nameOf)}; the record has ${line.recorded}: ${makeUp(line.recorded, line.beyond, nameOf)}`;
    case 'count-without-leads':
      return `${articleCounts(line.counted, nameOf)}; the record has ${line.recorded} with ${joined(line.leads, nameOf)}, which led`;
    case 'not-all-states': {
      const others = line.beyond.length === 0 ? '' : `, with ${joined(line.beyond, nameOf)}`;
      return `The article counts 50 states; the record has ${line.states}${others}`;
    }
    case 'count-differs': {
      const included = line.included.length === 0 ? '' : `, ${joined(line.included, nameOf)} included`;
      return `${articleCounts(line.counted, nameOf)}; the record has ${line.recorded}${included}`;
    }
    case 'lists-all':
      return `The article names all ${line.known} members`;
    case 'lists-some':
      return `The article names ${line.listed} of the ${line.known} members`;
    case 'not-listed':
      return `The record also has ${joined(line.codes, nameOf)}, not in the article’s list`;
    case 'not-in-record': {
      const verb = line.codes.length === 1 ? 'is' : 'are';
      const where = line.complete ? 'not among the record’s members' : 'not yet in our incomplete list';
      return sentence(`${joined(line.codes, nameOf)} ${verb} in the article, ${where}`);
    }
    case 'repeated':
      return line.apart
        ? `The article names ${joined(line.codes, nameOf)} twice, apart and in its list`
        : `The article’s list names ${joined(line.codes, nameOf)} twice`;
    case 'all-states': {
      const all = `All 50 states ${line.deed === 'sign' ? 'signed' : 'joined'}`;
      return line.beyond.length === 0 ? all : `${all}, and ${joined(line.beyond, nameOf)}`;
    }
    case 'absent-states': {
      const { codes, deed, known, beyond } = line;
      const others = beyond.length === 0 ? '' : `; the ${known} are ${makeUp(known, beyond, nameOf)}`;
      return `${absentStates(codes, deed, nameOf)}${others}`;
    }
    case 'record-open':
      return `Our record lists ${line.known} of the ${line.recorded}`;
  }
}

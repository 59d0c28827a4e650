import type { SignalTold } from '../signal-told';
import { calendarOf, type Days, daysApart } from './day';
import type { Signal } from './signal';
import type { TimeHint, YearlessDay } from './time-hint';

export interface ArticleTime {
  /** When the article was published, at the precision known. */
  published: Days | undefined;
  hint: TimeHint | null;
  yearless: YearlessDay | null;
  /** Whether the act goes on making news, as a lawsuit does and a letter does not. */
  lasting: boolean;
  /** The sentence tells of what is yet to be done. */
  prospective: boolean;
  /** The sentence tells the deed itself, as news does on its day. */
  tells: boolean;
}

/** Days after which a record's date, at times that of a release, cannot be what an article looks forward to. */
const RELEASED_LATE = 3;

/** What is said to have been done at another time. */
const NOT_THEN = -12;

/** What is planned or threatened is no act of the record yet. */
const YET_TO_COME = -12;

/** Days by which what is said of when may be off. */
const NEAR = 31;

/** A letter is of the day that is said of it; a lawsuit goes on, and what happens in it has days of its own. */
const ANOTHER_DAY = -6;

/** News that tells a deed without a word on when tells a fresh one: points against those that are weeks or seasons old. */
const staleness = (age: number, lasting: boolean): number =>
  age <= 45 ? 0 : age <= 200 ? (lasting ? -2.5 : -4.5) : lasting ? -4 : -6;

/** Points for how an act's date fits an article that says nothing of when. */
function fitOfAge(age: number, lasting: boolean): number {
  // No article tells of what is yet to be done, whatever else fits.
  if (age < -10) return YET_TO_COME;
  // An article that was updated may name what came after it.
  if (age < -2) return -1.5;
  if (age <= 10) return 2.5;
  if (age <= 45) return 1.5;
  if (age <= 200) return 0.3;
  if (age <= 800) return lasting ? -0.3 : -1;
  return lasting ? -1.2 : -2.2;
}

/** An act or an article known to the month or the year only is near to many others. */
function mostForSpan({ first, last }: Days): number {
  const days = last - first;
  return days > 40 ? 0.3 : days > 7 ? 1.5 : Number.POSITIVE_INFINITY;
}

const spanOf = ({ first, last }: Days): number => last - first;

function toldOfAge(published: Days, age: number): SignalTold {
  if (age !== 0) return { says: age < 0 ? 'after-article' : 'before-article', days: Math.abs(age) };
  return { says: published.first === published.last ? 'same-day' : 'within-span' };
}

/** How the date of an act fits what the article tells of when; null where it tells nothing. */
export function dateSignal(
  act: Days,
  { published, hint, yearless, lasting, prospective, tells }: ArticleTime,
): Signal | null {
  const age = published ? -daysApart(published, act) : undefined;
  if (prospective && age !== undefined && age > RELEASED_LATE) {
    return { kind: 'date', weight: YET_TO_COME, told: () => ({ says: 'yet-to-come' }) };
  }
  if (prospective && age !== undefined && age >= 0) {
    return {
      kind: 'date',
      weight: 0,
      told: () => ({ says: 'planned' }),
    };
  }
  if (hint) {
    const off = Math.abs(daysApart(hint.days, act));
    if (off === 0) {
      // "On July 20, 2020" is within 2020, and so are three hundred other acts.
      const most = spanOf(act) > spanOf(hint.days) ? mostForSpan(act) : Number.POSITIVE_INFINITY;
      return {
        kind: 'date',
        weight: Math.min(hint.firm ? 3 : 2, most),
        told: () => ({ says: 'fits-words', words: hint.text }),
      };
    }
    if (hint.firm) {
      const fit = age === undefined ? 0 : fitOfAge(age, lasting);
      // The words may tell of something else in the sentence, so an act of these days stays likely.
      const exact = spanOf(hint.days) <= 2;
      const another = lasting && !tells ? -2.5 : ANOTHER_DAY;
      const ofOther = hint.own && off > NEAR && (!lasting || tells);
      const weight = ofOther
        ? NOT_THEN
        : Math.min(fit, exact && off <= 2 ? 1.5 : off <= NEAR ? -0.5 : another);
      return {
        kind: 'date',
        weight,
        told: () => ({ says: 'away-from-words', words: hint.text, days: off }),
      };
    }
  }
  if (yearless && act.first === act.last) {
    const { month, day } = calendarOf(act.first);
    if (month === yearless.month && day === yearless.day)
      return { kind: 'date', weight: 2.5, told: () => ({ says: 'fits-words', words: yearless.text }) };
  }
  if (age === undefined || !published) return null;
  const fit = fitOfAge(age, lasting) + (tells ? staleness(age, lasting) : 0);
  const weight = Math.min(fit, mostForSpan(act), mostForSpan(published));
  return { kind: 'date', weight, told: () => toldOfAge(published, age) };
}

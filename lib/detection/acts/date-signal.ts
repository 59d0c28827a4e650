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
/** Days by which the day of a deed may be off: acts are recorded by their releases, too. */
const NEAR_DEED = 10;

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

/** By what an act's date is judged; null where nothing tells. */
type DateRule = 'yet-to-come' | 'planned' | 'fits-words' | 'away-from-words' | 'day-of-year' | 'age';

function ruleOf(act: Days, { published, hint, yearless, prospective }: ArticleTime): DateRule | null {
  const age = published ? -daysApart(published, act) : undefined;
  if (prospective && age !== undefined && age > RELEASED_LATE) return 'yet-to-come';
  if (prospective && age !== undefined && age >= 0) return 'planned';
  if (hint) {
    if (daysApart(hint.days, act) === 0) return 'fits-words';
    if (hint.firm) return 'away-from-words';
  }
  if (yearless && act.first === act.last) {
    const { month, day } = calendarOf(act.first);
    if (month === yearless.month && day === yearless.day) return 'day-of-year';
  }
  return age === undefined ? null : 'age';
}

/** Points of an act's date against words of another time. */
function awayFrom(act: Days, hint: TimeHint, { published, lasting, tells }: ArticleTime): number {
  const off = Math.abs(daysApart(hint.days, act));
  if (hint.ofDeed && off > NEAR_DEED) return NOT_THEN;
  if (hint.own && off > NEAR && (!lasting || tells)) return NOT_THEN;
  const fit = published ? fitOfAge(-daysApart(published, act), lasting) : 0;
  // The words may tell of something else in the sentence, so an act of these days stays likely.
  const exact = spanOf(hint.days) <= 2;
  const another = lasting && !tells ? -2.5 : ANOTHER_DAY;
  return Math.min(fit, exact && off <= 2 ? 1.5 : off <= NEAR ? -0.5 : another);
}

function pointsOf(rule: DateRule, act: Days, time: ArticleTime): number {
  const { published, hint, lasting, tells } = time;
  switch (rule) {
    case 'yet-to-come':
      return YET_TO_COME;
    case 'planned':
      return 0;
    case 'day-of-year':
      return 2.5;
    case 'fits-words': {
      const { days, firm } = hint as TimeHint;
      // "On July 20, 2020" is within 2020, and so are three hundred other acts.
      const most = spanOf(act) > spanOf(days) ? mostForSpan(act) : Number.POSITIVE_INFINITY;
      return Math.min(firm ? 3 : 2, most);
    }
    case 'away-from-words':
      return awayFrom(act, hint as TimeHint, time);
    case 'age': {
      const age = -daysApart(published as Days, act);
      const fit = fitOfAge(age, lasting) + (tells ? staleness(age, lasting) : 0);
      return Math.min(fit, mostForSpan(act), mostForSpan(published as Days));
    }
  }
}

function toldOf(rule: DateRule, act: Days, { published, hint, yearless }: ArticleTime): SignalTold {
  switch (rule) {
    case 'yet-to-come':
    case 'planned':
      return { says: rule };
    case 'day-of-year':
      return { says: 'fits-words', words: yearless?.text ?? '' };
    case 'fits-words':
      return { says: rule, words: hint?.text ?? '' };
    case 'away-from-words': {
      const { days, text } = hint as TimeHint;
      return { says: rule, words: text, days: Math.abs(daysApart(days, act)) };
    }
    case 'age':
      return toldOfAge(published as Days, -daysApart(published as Days, act));
  }
}

/** Points of an act's date against what the article tells of when; null where it tells nothing. */
export function datePoints(act: Days, time: ArticleTime): number | null {
  const rule = ruleOf(act, time);
  return rule && pointsOf(rule, act, time);
}

/** How the date of an act, of these points, fits what the article tells of when. */
export function dateSignal(act: Days, time: ArticleTime, weight: number): Signal {
  return {
    kind: 'date',
    weight,
    told: () => toldOf(ruleOf(act, time) as DateRule, act, time),
  };
}

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

/** When an act was done, and when its lawsuit, if it is of one, was in the news since: as courts ruled. */
export interface DaysOfAct {
  days: Days;
  news: readonly Days[];
}

/** Days after which a record's date, at times that of a release, cannot be what an article looks forward to. */
const RELEASED_LATE = 3;

/** Days within which what is planned is done, if it is done, and points of what was. */
const PLANNED = { soon: 45, points: 1.5 };

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

/**
 * Days for which a ruling is news, points of it in its first days and after; and days of a span by which one that
 * is spoken of is known: in a month there are many.
 */
const NEWS = { first: 3, days: 10, weeks: 45, own: 2.5, fresh: 2, told: 1.5, recent: 1.2, said: 7 };
/** A ruling is told a day before it is dated where offices lie west of the court. */
const DAY_BEFORE = 1;

/** Points of a lawsuit that a court has dealt with lately: articles on the ruling tell who sued. */
function fitOfNews(age: number): number {
  if (age <= NEWS.first) return NEWS.own;
  return age <= NEWS.days ? NEWS.fresh : age <= NEWS.weeks ? NEWS.recent : Number.NEGATIVE_INFINITY;
}

/** Whether a day is one of news of an act's lawsuit after it was done. */
const isNewsOf = ({ days }: DaysOfAct, day: Days): boolean => spanOf(day) === 0 && day.first > days.last;

/** Who tells that states sued mostly tells what is new: that a court has dealt with an older suit says less there. */
const pointsOfNews = (age: number, { tells }: ArticleTime): number =>
  tells ? Math.min(fitOfNews(age), age <= NEWS.first ? NEWS.told : NEWS.recent) : fitOfNews(age);

/** Days since the last news of an act's lawsuit; undefined where there was none known to the day, or none yet. */
function sinceNews(act: DaysOfAct, published: Days | undefined): number | undefined {
  if (published === undefined || spanOf(published) > 0) return undefined;
  let least: number | undefined;
  for (const day of act.news) {
    const age = -daysApart(published, day);
    if (isNewsOf(act, day) && age >= -DAY_BEFORE && age < (least ?? Number.POSITIVE_INFINITY)) least = age;
  }
  return least;
}

function toldOfAge(published: Days, age: number): SignalTold {
  if (age !== 0) return { says: age < 0 ? 'after-article' : 'before-article', days: Math.abs(age) };
  return { says: published.first === published.last ? 'same-day' : 'within-span' };
}

/** By what an act's date is judged; null where nothing tells. */
type DateRule =
  | 'yet-to-come'
  | 'planned'
  | 'fits-words'
  | 'away-from-words'
  | 'day-of-year'
  | 'age'
  /** A court dealt with its lawsuit lately, or when the words say. */
  | 'news'
  | 'news-in-words';

/** The rule that an act is judged by, by its own days or by news of its lawsuit where they fit better. */
function ruleOf(act: DaysOfAct, time: ArticleTime): DateRule | null {
  const own = ruleOfOwn(act.days, time);
  if (!time.lasting || act.news.length === 0) return own;
  if (own === 'away-from-words') {
    const { days, ofDeed } = time.hint as TimeHint;
    if (ofDeed || time.tells || spanOf(days) > NEWS.said) return own;
    return act.news.some(day => isNewsOf(act, day) && daysApart(days, day) === 0) ? 'news-in-words' : own;
  }
  if (own !== 'age') return own;
  const since = sinceNews(act, time.published);
  return since !== undefined && pointsOfNews(since, time) > pointsOf('age', act.days, time) ? 'news' : own;
}

function ruleOfOwn(act: Days, { published, hint, yearless, prospective }: ArticleTime): DateRule | null {
  const age = published ? -daysApart(published, act) : undefined;
  if (prospective && age !== undefined && age > RELEASED_LATE) return 'yet-to-come';
  if (prospective && age !== undefined && age >= -PLANNED.soon) return 'planned';
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

function pointsOf(rule: Exclude<DateRule, 'news'>, act: Days, time: ArticleTime): number {
  const { published, hint, lasting, tells } = time;
  switch (rule) {
    case 'yet-to-come':
      return YET_TO_COME;
    case 'planned':
      return -daysApart(published as Days, act) <= 0 ? PLANNED.points : 0;
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
    case 'news-in-words':
      return NEWS.fresh;
    case 'age': {
      const age = -daysApart(published as Days, act);
      const fit = fitOfAge(age, lasting) + (tells ? staleness(age, lasting) : 0);
      return Math.min(fit, mostForSpan(act), mostForSpan(published as Days));
    }
  }
}

function toldOf(rule: DateRule, own: DaysOfAct, time: ArticleTime): SignalTold {
  const { published, hint, yearless } = time;
  const act = own.days;
  switch (rule) {
    case 'news':
      return { says: 'suit-in-news', days: Math.max(0, sinceNews(own, published) as number) };
    case 'news-in-words':
      return { says: 'suit-in-news-then', words: hint?.text ?? '' };
    case 'yet-to-come':
      return { says: rule };
    case 'planned': {
      const age = -daysApart(published as Days, act);
      return age < -RELEASED_LATE ? { says: 'after-article', days: -age } : { says: rule };
    }
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
export function datePoints(act: DaysOfAct, time: ArticleTime): number | null {
  const rule = ruleOf(act, time);
  if (rule === 'news') return pointsOfNews(sinceNews(act, time.published) as number, time);
  return rule && pointsOf(rule, act.days, time);
}

/** How the date of an act, of these points, fits what the article tells of when. */
export function dateSignal(act: DaysOfAct, time: ArticleTime, weight: number): Signal {
  return {
    kind: 'date',
    weight,
    told: () => toldOf(ruleOf(act, time) as DateRule, act, time),
  };
}

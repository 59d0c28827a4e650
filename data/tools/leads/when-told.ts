import type { Chance } from './chance';

const DAY_MS = 24 * 60 * 60 * 1000;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
  ...['November', 'December'],
];

/** The day of a text and what it says of when, with a space before it; empty where it says nothing. */
export interface WhenTold {
  published: string;
  when: string;
}

const dayAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);

function monthOf(date: string): string {
  return `${MONTHS[Number(date.slice(5, 7)) - 1]}`;
}

/** When an act of that date is told of: most on its day or the next, some weeks, few seasons later. */
export function whenTold(date: string, chance: Chance): WhenTold {
  if (date.length < 10) return { published: date, when: '' };
  const news = chance.next();
  if (news < 0.65) {
    const weekday = ` on ${WEEKDAYS[new Date(date).getUTCDay()]}`;
    return { published: dayAfter(date, chance.from(0, 1)), when: chance.is(0.65) ? weekday : '' };
  }
  const day = `${monthOf(date)} ${Number(date.slice(8))}`;
  if (news < 0.85) {
    const published = dayAfter(date, chance.from(5, 40));
    return { published, when: chance.of([` on ${day}`, ` in ${monthOf(date)}`, '']) };
  }
  const published = dayAfter(date, chance.from(60, 700));
  return {
    published,
    when: chance.of([
      ` on ${day}, ${date.slice(0, 4)}`,
      ` in ${monthOf(date)} ${date.slice(0, 4)}`,
      ` in ${date.slice(0, 4)}`,
      '',
    ]),
  };
}

/** Of an act that a text tells of as background. */
export function longAgo(date: string): string {
  return date.length < 7 ? `In ${date}` : `In ${monthOf(date)} ${date.slice(0, 4)}`;
}

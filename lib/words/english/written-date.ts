import type { PartialDate } from '../../time/partial-date';

interface MonthNames {
  withDay: readonly string[];
  alone: readonly string[];
}

const FULL = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Abbreviated before a day, where long; always in full without one. */
const AP: MonthNames = {
  withDay: 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' '),
  alone: FULL,
};

const T12 = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');
const BLUEBOOK: MonthNames = { withDay: T12, alone: T12 };

function written(date: PartialDate, names: MonthNames): string {
  const [year, month, day] = date.split('-');
  if (year === undefined || month === undefined) return date;
  const name = (day === undefined ? names.alone : names.withDay)[Number(month) - 1];
  return day === undefined ? `${name} ${year}` : `${name} ${Number(day)}, ${year}`;
}

/** As the AP Stylebook writes dates: "Aug. 10, 2018", "March 3, 2019", "August 2018", "2018". */
export function apDate(date: PartialDate): string {
  return written(date, AP);
}

/** With the months of the Bluebook's table T12: "Aug. 10, 2018", "Mar. 3, 2019", "Aug. 2018", "2018". */
export function bluebookDate(date: PartialDate): string {
  return written(date, BLUEBOOK);
}

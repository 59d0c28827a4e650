import { describe, expect, it } from 'vitest';
import {
  type DateKept,
  MOST_DATES,
  MOST_OF_SITE,
  readDatesKept,
  withDate,
  withoutDate,
} from '../../entrypoints/background/dates-kept';

const dateOf = (site: string, page: number, date = '2018'): DateKept => ({
  site,
  page: `${site}/${page}`,
  date,
});

describe('the dates that a reader gives to pages', () => {
  it('are one for each page, the latest', () => {
    const kept = withDate([dateOf('a', 1, '2017'), dateOf('a', 2)], dateOf('a', 1, '2019'));
    expect(kept).toEqual([dateOf('a', 2), dateOf('a', 1, '2019')]);
    expect(withoutDate(kept, 'a/1')).toEqual([dateOf('a', 2)]);
  });

  it('are so many at most, the oldest out', () => {
    let kept: DateKept[] = [];
    for (let site = 0; site < MOST_DATES + 5; site++) kept = withDate(kept, dateOf(`site ${site}`, 1));
    expect(kept).toHaveLength(MOST_DATES);
    expect(kept[0]?.site).toBe('site 5');
  });

  it('are not pushed out by those of one site', () => {
    let kept = [dateOf('a', 1)];
    for (let page = 0; page < 1000; page++) kept = withDate(kept, dateOf('hostile', page));
    expect(kept).toHaveLength(MOST_OF_SITE + 1);
    expect(kept[0]).toEqual(dateOf('a', 1));
    expect(kept.at(-1)?.page).toBe('hostile/999');
  });

  it.each([null, undefined, 'x', [{ page: 'a', site: 'b', date: 'May' }], { length: 3 }])(
    'are none where %j is stored',
    stored => {
      expect(readDatesKept(stored)).toEqual([]);
    },
  );
});

import { describe, expect, test } from 'vitest';
import { attorneyGeneral, soundParts, sourceFilesOf } from '../sound-source-files';
import { BALDERAS, check, LAWSUIT, LETTER, type Mistake, problemsOf, SUIT } from './checking';

const MISTAKES: Mistake[] = [
  {
    name: 'a date of no known form',
    plant: ({ letter }) => Object.assign(letter, { date: '2018-13' }),
    expected: `${LETTER} · date: not a date of the form YYYY, YYYY-MM or YYYY-MM-DD`,
  },
  {
    name: 'a day that is not in the calendar',
    plant: ({ firstEvent }) => Object.assign(firstEvent, { date: '2018-06-31' }),
    expected: `${LAWSUIT} · 2018-06-31 is no day of the calendar`,
  },
  {
    name: 'a date after publication',
    plant: ({ dataset }) => Object.assign(dataset.head, { version: '2018.08.01' }),
    expected: `${LETTER} · 2018-08-10 lies after the dataset's own date, 2018-08-01`,
  },
  {
    name: 'a date too early',
    plant: ({ ferguson }) => Object.assign(ferguson, { start: '1913' }),
    expected: 'attorneys-general/WA/bob-ferguson.json · bob-ferguson · 1913 is too early',
  },
  {
    name: 'a later office that ends before it starts',
    plant: ({ dataset }) =>
      dataset.attorneysGeneral[0]?.laterOffices.push({
        title: 'Judge',
        start: '2024-05',
        end: '2023',
        sources: ['undated-b'],
      }),
    expected: `${BALDERAS} · Judge starts 2024-05, after 2023`,
  },
  {
    name: 'an event before the filing',
    plant: ({ firstEvent }) => Object.assign(firstEvent, { date: '2018-06-01' }),
    expected: `${LAWSUIT} · event of 2018-06-01 stands after 2018-06-26`,
  },
  {
    name: 'events out of order',
    plant: ({ lawsuit }) => lawsuit.events.reverse(),
    expected: `${LAWSUIT} · event of 2018-07-19 stands after 2018-08`,
  },
  {
    name: 'certiorari granted after the decision',
    plant: ({ lawsuit }) =>
      lawsuit.events.push(
        { date: '2018-09', kind: 'supreme-court-decision', text: 'Decided.', sources: ['2018-a'] },
        { date: '2018-10', kind: 'certiorari-granted', text: 'Taken up.', sources: ['2018-a'] },
      ),
    expected: `${LAWSUIT} · certiorari of 2018-10 stands right after the Supreme Court’s decision`,
  },
  {
    name: 'a tenure that ends before it starts',
    plant: ({ balderas }) => Object.assign(balderas, { start: '2024' }),
    expected: `${BALDERAS} · starts 2024, after 2023-01-01`,
  },
  {
    name: 'a tenure both ended and current',
    plant: ({ balderas }) => Object.assign(balderas, { currentAsOf: '2025' }),
    expected: `${BALDERAS} · a tenure that ended is not current`,
  },
  {
    name: 'a tenure neither ended nor current',
    plant: ({ balderas }) => delete balderas.end,
    expected: `${BALDERAS} · a tenure has neither an end nor a date up to which it is current, and no note says why`,
  },
  {
    name: 'a tenure without an end that nobody follows',
    plant: ({ torrez }) => {
      delete torrez.currentAsOf;
      torrez.note = 'The last day was not seen.';
    },
    expected:
      'attorneys-general/NM/raul-torrez.json · raul-torrez · nobody is recorded after a tenure without an end, which would make it look current',
  },
  {
    name: 'two in one office at a time',
    plant: ({ dataset, ferguson }) =>
      dataset.attorneysGeneral.push(
        attorneyGeneral('Rob McKenna', { ...ferguson, start: '2012-01-01', end: '2014-01-01' }),
      ),
    expected:
      'attorneys-general/WA/bob-ferguson.json · bob-ferguson · overlaps rob-mckenna in WA, and no note says why',
  },
  {
    name: 'an act after all that tells of it',
    plant: ({ dataset, letter }) => {
      dataset.releases.push({ id: '2018-08-09-c', publisher: 'C', date: '2018-08-09' });
      letter.sources = ['2018-08-09-c'];
    },
    expected: `${LETTER} · dated 2018-08-10, after every source`,
  },
  {
    name: 'an event after all that tells of it',
    plant: ({ dataset, firstEvent }) => {
      dataset.releases.push({ id: '2018-06-26-c', publisher: 'C', date: '2018-06-26' });
      Object.assign(firstEvent, { date: '2018-06-27', kind: 'stayed', sources: ['2018-06-26-c'] });
    },
    expected: `${LAWSUIT} · stayed of 2018-06-27, after every source`,
  },
  {
    name: 'a decision on the day that the file was closed',
    plant: ({ firstEvent }) =>
      Object.assign(firstEvent, { kind: 'dismissed', text: 'The case was closed for want of standing.' }),
    expected: `${LAWSUIT} · dismissed on 2018-07-19, when the case was closed: date the decision, or make it other`,
  },
  {
    name: 'a suit and its filing, one to the day and one to the month',
    plant: ({ suit }) => Object.assign(suit, { date: '2018-06' }),
    expected: `${SUIT} · dated 2018-06, its lawsuit is filed 2018-06-26: give both the finer date`,
  },
  {
    name: 'a release dated otherwise than its address',
    plant: ({ dataset }) =>
      dataset.releases.push({
        id: '2019-03-c',
        publisher: 'C',
        date: '2019-03',
        url: 'https://ag.example/Office/2019/03/05_Robocalls.asp',
      }),
    expected: 'releases/2019.json · 2019-03-c · dated 2019-03, though its address says 2019-03-05',
  },
  {
    name: 'a release of another day than its address tells',
    plant: ({ dataset }) =>
      dataset.releases.push({
        id: '2019-03-12-c',
        publisher: 'C',
        date: '2019-03-12',
        url: 'https://paper.example/2019/03/13/fast-food',
      }),
    expected: 'releases/2019.json · 2019-03-12-c · dated 2019-03-12, but its address says 2019-03-13',
  },
];

describe('the check of dates', () => {
  test.each(MISTAKES)('names the file, the record and the reason of $name', mistake => {
    expect(problemsOf(mistake)).toContain(mistake.expected);
  });

  test('accepts a tenure of the past without an end, where a note says so and somebody follows', () => {
    const { dataset, balderas } = soundParts();
    delete balderas.end;
    balderas.note = 'The last day was not seen.';
    expect(check(sourceFilesOf(dataset))).toEqual([]);
  });

  test('takes nobody for in office after the successor began, whose own end was not seen', () => {
    const { dataset, letter, balderas, torrez } = soundParts();
    delete balderas.end;
    balderas.note = 'The last day was not seen.';
    torrez.start = '2018-07-01';
    delete torrez.currentAsOf;
    torrez.end = '2018-08-01';
    expect(check(sourceFilesOf(dataset))).toEqual([
      `${LETTER} · NM had no attorney general on ${letter.date}`,
    ]);
  });

  test('accepts an act one of whose sources has no date', () => {
    const { dataset, letter } = soundParts();
    dataset.releases.unshift({ id: '2018-08-09-c', publisher: 'C', date: '2018-08-09' });
    letter.sources = ['2018-08-09-c', 'undated-b'];
    expect(check(sourceFilesOf(dataset))).toEqual([]);
  });

  test('accepts a suit joined later in the month of its filing', () => {
    const { dataset, suit } = soundParts();
    dataset.coalitions.push({ ...suit, id: '2018-06-suit-joined', date: '2018-06', related: [suit.id] });
    expect(check(sourceFilesOf(dataset))).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { soundParts, sourceFilesOf } from '../sound-source-files';
import { check, LAWSUIT, LETTER, type Mistake, problemsOf, SUIT } from './checking';

const OWN_HEADING = 'Heading put together from the parties; the court’s own caption was not seen.';
const COURTS = {
  path: 'vocabulary/courts.json',
  text: `[
  {"name":"U.S. Supreme Court","full":"Supreme Court of the United States","level":"supreme"},
  {"name":"W.D. Wash.","full":"Western District of Washington","level":"district"}
]
`,
};

const MISTAKES: Mistake[] = [
  {
    name: 'a lawsuit that does not exist',
    plant: ({ letter }) => Object.assign(letter, { lawsuit: 'a-v-b-2018' }),
    expected: `${LETTER} · lawsuit a-v-b-2018 does not exist`,
  },
  {
    name: 'a further lawsuit that does not exist',
    plant: ({ letter }) => Object.assign(letter, { furtherLawsuits: ['a-v-b-2018'] }),
    expected: `${LETTER} · lawsuit a-v-b-2018 does not exist`,
  },
  {
    name: 'a plaintiff missing from the lawsuit',
    plant: ({ lawsuit }) => Object.assign(lawsuit, { plaintiffs: ['WA'] }),
    expected: `${SUIT} · NM not among the plaintiffs of washington-v-united-states-2018`,
  },
  {
    name: 'one docket for two lawsuits',
    plant: ({ dataset, lawsuit }) => dataset.lawsuits.push({ ...lawsuit, id: 'washington-v-u-s-2018' }),
    expected:
      'lawsuits/2018/washington-v-u-s-2018.json · washington-v-u-s-2018 · docket 2:18-cv-00939 is that of washington-v-united-states-2018',
  },
  {
    name: 'a heading of our own told in other words',
    plant: ({ lawsuit }) => Object.assign(lawsuit, { note: 'The caption was not seen.' }),
    expected: `${LAWSUIT} · tell a heading of our own in these words: ${OWN_HEADING}`,
  },
  {
    name: 'a heading of our own among the aliases',
    plant: ({ lawsuit }) =>
      Object.assign(lawsuit, { note: OWN_HEADING, aliases: ['Washington v. United States'] }),
    expected: `${LAWSUIT} · alias Washington v. United States is our own heading of washington-v-united-states-2018`,
  },
  {
    name: 'a caption among the aliases',
    plant: ({ lawsuit }) => lawsuit.aliases.push('Washington v. United States'),
    expected: `${LAWSUIT} · alias Washington v. United States is the caption`,
  },
  {
    name: 'one docket under two divisions',
    plant: ({ lawsuit }) => Object.assign(lawsuit, { dockets: ['2:18-cv-00939', '3:18-cv-00939'] }),
    expected: `${LAWSUIT} · docket 18-cv-00939 stands twice: a division’s number makes no other case`,
  },
  {
    name: 'a defendant under two spellings',
    plant: ({ lawsuit }) => lawsuit.defendants.push('Kroger Co.', 'Kroger'),
    expected: `${LAWSUIT} · Kroger is elsewhere Kroger Co.`,
  },
  {
    name: 'the docket of another court',
    plant: ({ lawsuit }) => Object.assign(lawsuit, { dockets: ['18-35015'] }),
    files: [COURTS],
    expected: `${LAWSUIT} · no docket of W.D. Wash. among 18-35015, and no note says whose they are`,
  },
  {
    name: 'a docket of another year than that of filing',
    plant: ({ lawsuit }) => Object.assign(lawsuit, { dockets: ['2:17-cv-00939', '19-35015'] }),
    files: [COURTS],
    expected: `${LAWSUIT} · filed 2018-06-26, but no docket of 2018 among 2:17-cv-00939, 19-35015, and no note says why`,
  },
  {
    name: 'a decision of the Supreme Court before the case had a number',
    plant: ({ lawsuit, firstEvent }) =>
      Object.assign(lawsuit, {
        court: 'U.S. Supreme Court',
        dockets: ['21-463', '20-157'],
        events: [{ ...firstEvent, date: '2019-05-17', kind: 'supreme-court-decision' }],
      }),
    files: [COURTS],
    expected: `${LAWSUIT} · supreme-court-decision of 2019-05-17, before a docket of 2020 was given`,
  },
];

describe('the check of lawsuits', () => {
  test.each(MISTAKES)('names the file, the record and the reason of $name', mistake => {
    expect(problemsOf(mistake)).toContain(mistake.expected);
  });

  test('accepts plaintiffs who sued apart, in a further lawsuit', () => {
    const { dataset, suit, lawsuit } = soundParts();
    const apart = {
      ...lawsuit,
      id: 'new-mexico-v-united-states-2018',
      caption: 'New Mexico v. United States',
    };
    dataset.lawsuits.push({ ...apart, dockets: [], plaintiffs: ['NM'] });
    lawsuit.plaintiffs = ['WA'];
    suit.furtherLawsuits = [apart.id];
    expect(check(sourceFilesOf(dataset))).toEqual([]);
  });

  test('accepts the docket of an appeal where the note says that it is', () => {
    const { dataset, lawsuit } = soundParts();
    lawsuit.dockets = ['18-35015'];
    lawsuit.note = 'The docket number is that of the appeal in the Ninth Circuit.';
    expect(check([...sourceFilesOf(dataset), COURTS])).toEqual([]);
  });
});

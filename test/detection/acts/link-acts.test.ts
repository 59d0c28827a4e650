import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../data/tools/read-dataset';
import { lexiconSourceOf } from '../../../lib/dataset/lexicon-source';
import { compileLexicon } from '../../../lib/detection/lexicon';
import { type ActRow, idsLinked, linksOf } from './act-row';

const index = compileLexicon(lexiconSourceOf(readDataset())).acts;

const linked: ActRow[] = [
  {
    about: 'a letter by its count, on the day it was sent',
    published: '2017-08-16',
    text: 'SANTA FE — Fifty attorneys general want Congress to amend the Communications Decency Act so that states can prosecute traffickers who advertise on Backpage.',
    phrases: [{ group: 'Fifty attorneys general', count: 50, action: 'letter' }],
    coalitions: ['2017-08-16-cda-backpage-letter'],
  },
  {
    about: 'two letters and the suit between them, told apart by count and by "last week"',
    published: '2018-08-10',
    text: 'Twenty-two attorneys general told the State Department on Friday to get plans for 3D-printed guns off the web.\n\nLast week nine states sued over the settlement with Defense Distributed. Eleven others have since joined that lawsuit. In a letter of July 30, 21 attorneys general had asked Jeff Sessions and Mike Pompeo to withdraw from the settlement.',
    phrases: [
      { group: 'Twenty-two attorneys general', count: 22, action: 'letter' },
      { group: 'nine states', count: 9, action: 'lawsuit' },
      { group: 'Eleven others', count: 11, other: true, action: 'lawsuit' },
      { suit: 'that lawsuit' },
      { group: '21 attorneys general', count: 21, action: 'letter' },
    ],
    coalitions: [
      '2018-08-10-3d-printed-guns-letter',
      '2018-07-30-3d-printed-gun-files-suit',
      '2018-08-02-3d-printed-gun-files-suit-amended',
      '2018-07-30-3d-printed-guns-letter',
    ],
    lawsuits: ['2018-07-30-3d-printed-gun-files-suit'],
  },
  {
    about: 'the act of an article that is dated to the month only',
    published: '2018-08',
    text: 'A group of 22 attorneys general wrote to the Department of State today about downloadable plans for 3D-printed guns. The company Defense Distributed had put them online.',
    phrases: [{ group: 'group of 22 attorneys general', count: 22, action: 'letter' }],
    coalitions: ['2018-08-10-3d-printed-guns-letter'],
  },
  {
    about: 'a coalition without a number by what it is about',
    published: '2018-06-27',
    text: 'OLYMPIA — A coalition of states went to federal court on Tuesday to end the separation of families at the border. They call the zero tolerance policy of family separation cruel and unlawful.',
    phrases: [{ group: 'coalition of states', action: 'lawsuit' }],
    coalitions: ['2018-06-26-family-separation-suit'],
  },
  {
    about: 'an old act by the month the article names',
    published: '2022-03-02',
    text: 'Eight attorneys general are looking into TikTok and young people. In May 2021, 44 attorneys general had asked Facebook to give up its plan of an Instagram for children under 13.',
    phrases: [{ group: '44 attorneys general', count: 44, action: 'letter' }],
    coalitions: ['2021-05-10-instagram-kids-letter'],
  },
  {
    about: 'a brief in another’s case, and the case by its caption',
    published: '2019-02-11',
    text: 'Twenty-two attorneys general stand up for people with Temporary Protected Status. Their brief in Ramos v. Nielsen asks the Ninth Circuit to keep TPS alive.',
    phrases: [
      { group: 'Twenty-two attorneys general', count: 22, action: 'amicus' },
      { suit: 'Ramos v. Nielsen', caption: 'Ramos v. Nielsen' },
    ],
    coalitions: ['2019-02-11-tps-ramos-ninth-circuit-amicus'],
    lawsuits: ['2019-02-11-tps-ramos-ninth-circuit-amicus'],
  },
  {
    about: 'a suit by a whole list though the count leaves out D.C.',
    published: '2019-09-26',
    text: 'Seventeen states sue to save the Endangered Species Act. The attorneys general of California, Massachusetts and Maryland lead the suit against the Interior Department.',
    phrases: [
      {
        group: 'Seventeen states',
        count: 17,
        action: 'lawsuit',
        listed: 'CA CO CT IL MA MD MI NC NJ NM NV NY OR PA RI VT WA',
      },
    ],
    coalitions: ['2019-09-25-endangered-species-act-suit'],
  },
  {
    about: 'a suit by its lead where two of one matter were filed in a week',
    published: '2019-08-16',
    text: 'The public charge rule on green cards met its first multistate suit. Thirteen states, led by Washington, say it punishes immigrants who use public benefits.',
    phrases: [{ group: 'Thirteen states', count: 13, action: 'lawsuit', leads: ['WA'] }],
    coalitions: ['2019-08-14-public-charge-suit-washington'],
  },
  {
    about: 'the suit that a caption shared by many cases means here',
    published: '2025-02-10',
    text: 'A judge in Manhattan heard New York v. Trump, over access of the DOGE team to Treasury payment systems.',
    phrases: [{ suit: 'New York v. Trump', caption: 'New York v. Trump' }],
    lawsuits: ['2025-02-07-doge-treasury-payment-systems'],
  },
  {
    about: 'a suit by a caption as reporters shorten it',
    published: '2018-08-28',
    text: 'The injunction in Washington v. State Dept. keeps files of 3D-printed guns off the web.',
    phrases: [{ suit: 'Washington v. State Dept.', caption: 'Washington v. State Dept.' }],
    lawsuits: ['2018-07-30-3d-printed-gun-files-suit'],
  },
  {
    about: 'a suit by its docket number alone',
    published: '2018-09-01',
    text: 'See No. 2:18-cv-01115-RSL for the filings.',
    phrases: [{ suit: '2:18-cv-01115-RSL', docket: '2:18-cv-01115-RSL' }],
    lawsuits: ['2018-07-30-3d-printed-gun-files-suit'],
  },
  {
    about: 'a settlement with a company by everybody',
    published: '2018-12-28',
    text: 'Attorneys general of all 50 states and the District of Columbia reached a $575 million settlement with Wells Fargo over fake accounts.',
    phrases: [{ group: 'Attorneys general of all 50 states', count: 50, action: 'settlement' }],
    coalitions: ['2018-12-28-wells-fargo-sales-practices-settlement'],
  },
  {
    about: 'a suit of the other party',
    published: '2016-05-25',
    text: 'Texas and 10 other states sued over the transgender bathroom directive to schools. Attorney General Ken Paxton said the Obama administration rewrote the law.',
    phrases: [{ group: '10 other states', count: 10, other: true, besides: ['TX'], action: 'lawsuit' }],
    coalitions: ['2016-05-25-transgender-guidance-texas-suit'],
  },
  {
    about: 'an act of an article without any date',
    text: 'Nineteen states sued to keep Elon Musk’s DOGE out of Treasury payment systems run by the Bureau of the Fiscal Service.',
    phrases: [{ group: 'Nineteen states', count: 19, action: 'lawsuit' }],
    coalitions: ['2025-02-07-doge-treasury-payment-systems'],
  },
  {
    about: 'a newer headline beside an older article, by what its states sue over',
    published: '2019-08-13',
    text: 'ALBANY — New York wants a cleaner rule for power plants. Read more: 17 states sue Trump over weakening of Endangered Species Act.',
    phrases: [{ group: '17 states', count: 17, action: 'lawsuit' }],
    coalitions: ['2019-09-25-endangered-species-act-suit'],
  },
  {
    about: 'a suit whose count takes in cities and counties',
    published: '2019-05-21',
    text: 'A coalition of 23 states, counties and cities is suing over the conscience rule, a refusal of care rule for health workers.',
    phrases: [{ group: 'coalition of 23 states', count: 23, action: 'lawsuit' }],
    coalitions: ['2019-05-21-conscience-rule-suit'],
  },
  {
    about: 'an act by a day without a year in an article without a date',
    text: 'On July 16, 20 states went to court over the BRIC grants, Building Resilient Infrastructure and Communities, that FEMA had ended.',
    phrases: [{ group: '20 states', count: 20, action: 'lawsuit' }],
    coalitions: ['2025-07-16-fema-bric'],
  },
  {
    about: 'an appeal with the sides of the caption changed',
    published: '2020-01-27',
    text: 'The justices let the public charge rule on green cards take effect in Department of Homeland Security v. New York.',
    phrases: [
      {
        suit: 'Department of Homeland Security v. New York',
        caption: 'Department of Homeland Security v. New York',
      },
    ],
    lawsuits: ['2019-08-20-public-charge-suit-new-york'],
  },
  {
    about: '"the coalition" as what the article spoke of before',
    published: '2018-12-28',
    text: 'All 50 states and D.C. settled with Wells Fargo over fake accounts.\n\nThe bank will pay $575 million, the coalition said.',
    phrases: [{ group: 'All 50 states', count: 50, action: 'settlement' }, { group: 'the coalition' }],
    coalitions: [
      '2018-12-28-wells-fargo-sales-practices-settlement',
      '2018-12-28-wells-fargo-sales-practices-settlement',
    ],
  },
];

describe('links', () => {
  it.each(linked)('$about', row => {
    const { coalitions = [], lawsuits = [] } = row;
    expect(idsLinked(row, index)).toEqual({ coalitions, lawsuits });
  });
});

describe('a link', () => {
  const [, guns] = linked;
  it('tells which signals speak for it, the strongest first', () => {
    const [letter] = linksOf(guns as ActRow, index).coalitions;
    expect(letter?.signals.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['terms', 'date', 'count']),
    );
    const weights = letter?.signals.map(({ weight }) => weight) ?? [];
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(letter?.score).toBeGreaterThan(0.9);
  });

  it('names the lawsuit the act belongs to', () => {
    const { coalitions, lawsuits } = linksOf(guns as ActRow, index);
    expect(coalitions[1]?.lawsuit).toBe(coalitions[2]?.lawsuit);
    expect(lawsuits[0]?.lawsuit).toBe(coalitions[1]?.lawsuit);
    expect(coalitions[0]?.lawsuit).toBeUndefined();
  });

  it('offers what fits nearly as well', () => {
    const twice = linksOf(
      {
        published: '2018-08-03',
        text: 'States are in court over 3D-printed guns and Defense Distributed.',
        phrases: [{ group: 'States', action: 'lawsuit' }],
      },
      index,
    ).coalitions[0];
    const both = ['2018-07-30-3d-printed-gun-files-suit', '2018-08-02-3d-printed-gun-files-suit-amended'];
    expect([twice?.coalition, ...(twice?.alternatives ?? [])]).toEqual(expect.arrayContaining(both));
  });

  it('is the same from tables that were stored and read back', () => {
    const stored = structuredClone(index);
    for (const row of linked) expect(linksOf(row, stored)).toEqual(linksOf(row, index));
  });

  it('is missing, not wrong, when there is nothing to link', () => {
    expect(linksOf({ text: 'No news.', phrases: [] }, index)).toEqual({
      coalitions: [],
      lawsuits: [],
    });
  });
});

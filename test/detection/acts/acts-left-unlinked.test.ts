import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../data/tools/read-dataset';
import { lexiconSourceOf } from '../../../lib/dataset/lexicon-source';
import { compileLexicon } from '../../../lib/detection/lexicon';
import { type ActRow, idsLinked } from './act-row';

const index = compileLexicon(lexiconSourceOf(readDataset())).acts;

const unlinked: ActRow[] = [
  {
    about: 'a caption the record does not know, whatever stands around it',
    published: '2018-08-10',
    text: 'Twenty-two attorneys general wrote about 3D-printed guns. In Gonzales v. Raich the Supreme Court spoke of commerce.',
    phrases: [{ suit: 'Gonzales v. Raich', caption: 'Gonzales v. Raich' }],
    lawsuits: [null],
  },
  {
    about: 'states that are counted for something else',
    published: '2018-08-10',
    text: 'Only 12 states require training before a handgun is bought, a survey found.',
    phrases: [{ group: '12 states', count: 12 }],
    coalitions: [null],
  },
  {
    about: 'an act on a matter the record has nothing about',
    published: '2018-08-10',
    text: 'Twenty-two attorneys general asked toy makers to recall a plastic whistle that toddlers swallow.',
    phrases: [{ group: 'Twenty-two attorneys general', count: 22, action: 'letter' }],
    coalitions: [null],
  },
  {
    about: 'an act on a recorded matter by a group of quite another size',
    published: '2018-08-10',
    text: 'Three attorneys general praised the State Department for its stand on 3D-printed guns.',
    phrases: [{ group: 'Three attorneys general', count: 3, action: 'letter', listed: 'TX UT AK' }],
    coalitions: [null],
  },
  {
    about: 'an act before anything the record has on the matter',
    published: '2012-03-01',
    text: 'Fourteen attorneys general asked for a study of border policy and families.',
    phrases: [{ group: 'Fourteen attorneys general', count: 14, action: 'letter' }],
    coalitions: [null],
  },
  {
    about: 'a suit that is only planned',
    published: '2018-08-02',
    text: 'California plans to lead 19 attorneys general in a suit over fuel economy and vehicle emissions.',
    phrases: [{ group: '19 attorneys general', count: 19, action: 'lawsuit' }],
    coalitions: [null],
  },
  {
    about: 'a caption shared by many cases where the article speaks of none of them',
    published: '2018-08-10',
    text: 'The reader may compare Texas v. United States, a dispute about a river.',
    phrases: [{ suit: 'Texas v. United States', caption: 'Texas v. United States' }],
    lawsuits: [null],
  },
  {
    about: 'a docket number the record does not know',
    published: '2018-09-01',
    text: 'The matter is docketed as 3:18-cv-99999.',
    phrases: [{ suit: '3:18-cv-99999', docket: '3:18-cv-99999' }],
    lawsuits: [null],
  },
];

describe('does not link', () => {
  it.each(unlinked)('$about', row => {
    const { coalitions = [], lawsuits = [] } = row;
    expect(idsLinked(row, index)).toEqual({ coalitions, lawsuits });
  });
});

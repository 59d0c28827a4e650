import { describe, expect, it } from 'vitest';
import { compareStates } from '../../lib/dataset/comparison/compare-states';
import { overviewOf } from '../../lib/dataset/overview';
import type { CoalitionEntry, JurisdictionEntry } from '../../lib/detection/lexicon-source';
import { overview as packaged } from './packaged-records';

function act(
  id: string,
  date: string,
  members: string[],
  more: Partial<CoalitionEntry> = {},
): CoalitionEntry {
  return {
    id,
    kind: 'letter',
    title: `Act ${id}`,
    date,
    leads: [],
    members,
    membersComplete: true,
    targets: [],
    topics: ['privacy'],
    keyTerms: [],
    ...more,
  };
}

const jurisdictions = ['NM', 'CA', 'TX'].map(
  (code): JurisdictionEntry => ({
    code,
    name: `Name of ${code}`,
    aliases: [],
    office: { name: 'Office', aliases: [] },
    apAbbreviation: code,
  }),
);

const small = overviewOf({
  jurisdictions,
  people: [],
  coalitions: [
    act('all', '2018-03-01', ['NM', 'CA', 'TX'], { topics: ['privacy', 'health'] }),
    act('two', '2018-08', ['NM', 'CA']),
    act('one', '2020-01-05', ['TX'], { topics: ['health'] }),
    act('unsure', '2021', ['NM'], { membersComplete: false }),
    act('unsure but all', '2015-05-05', ['NM', 'CA', 'TX'], { membersComplete: false }),
  ],
});

describe('a comparison', () => {
  it('parts what all joined from what only some did, and leaves out what is not known', () => {
    const { together, parted, uncertain } = compareStates(['NM', 'CA', 'TX'], small);
    expect(together.map(({ title }) => title)).toEqual(['Act all', 'Act unsure but all']);
    expect(parted.map(({ title, joined, stayedOut }) => ({ title, joined, stayedOut }))).toEqual([
      { title: 'Act one', joined: ['TX'], stayedOut: ['NM', 'CA'] },
      { title: 'Act two', joined: ['NM', 'CA'], stayedOut: ['TX'] },
    ]);
    expect(uncertain).toBe(1);
  });

  it('counts by year without gaps and by topic, the largest first', () => {
    const { perYear, perTopic } = compareStates(['NM', 'TX'], small);
    expect(perYear.map(({ year }) => year)).toEqual([2015, 2016, 2017, 2018, 2019, 2020]);
    expect(perYear[3]).toEqual({ year: 2018, together: 1, apart: 1 });
    expect(perTopic).toEqual([
      { topic: 'privacy', together: 2, apart: 1 },
      { topic: 'health', together: 1, apart: 1 },
    ]);
  });

  it('of three tells of each two', () => {
    const { pairs } = compareStates(['NM', 'CA', 'TX'], small);
    expect(
      pairs.map(({ places, together, apart }) => [places[0].code, places[1].code, together, apart]),
    ).toEqual([
      ['NM', 'CA', 3, 0],
      ['NM', 'TX', 2, 2],
      ['CA', 'TX', 2, 2],
    ]);
  });

  it.each([
    [['NM', 'NM', 'ZZ'], ['NM']],
    [['__proto__', 'CA'], ['CA']],
    [[], []],
  ])('of %j compares %j', (codes, known) => {
    expect(compareStates(codes, small).states.map(({ place }) => place.code)).toEqual(known);
  });

  it('of states in the record adds up', () => {
    const { states, together, parted, perYear, uncertain } = compareStates(['NM', 'CA'], packaged);
    const [nm, ca] = states.map(({ total }) => total) as [number, number];
    expect(together.length).toBeGreaterThan(20);
    expect(nm + ca - together.length).toBe(together.length + parted.length + uncertain);
    expect(perYear.reduce((sum, year) => sum + year.together, 0)).toBe(together.length);
    expect(perYear.reduce((sum, year) => sum + year.apart, 0)).toBe(parted.length);
  });
});

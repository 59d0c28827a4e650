import { describe, expect, test } from 'vitest';
import { articleCoalitionCard } from '../../lib/dataset/cards/article-coalition-card';
import { loadCards } from '../../lib/dataset/cards/load-cards';
import { comparePartialDates, daysBetween, midpointOf } from '../../lib/time/partial-date';
import { cardOf, dataset, inMemory, overview } from './packaged-records';

const AUGUST_2018 = '2018-08-13';

describe('the card of an attorney general', () => {
  test('tells the tenure, the party as a word and the successor', async () => {
    const card = await cardOf('attorney-general', 'hector-balderas', AUGUST_2018);
    expect(card.title).toBe('Hector Balderas');
    expect(card.place).toEqual({ code: 'NM', name: 'New Mexico' });
    expect(card.tenures).toEqual([
      {
        place: { code: 'NM', name: 'New Mexico' },
        start: '2015-01-01',
        end: '2023-01-01',
        party: 'Democrat',
        how: 'elected',
        current: false,
      },
    ]);
    expect(card.holderNow?.link).toEqual({ key: 'attorney-general:raul-torrez', label: 'Raúl Torrez' });
    expect(card.holderNow?.tenure.start).toBe('2023-01-01');
    expect(card.nowAsOf).toBeDefined();
    expect(card.sources.length).toBeGreaterThan(0);
  });

  test.each([
    ['while in office', 'hector-balderas', '2018-08-13', 'in-office', undefined],
    ['after leaving', 'hector-balderas', '2024-05-01', 'after', 'attorney-general:raul-torrez'],
    ['before taking office', 'raul-torrez', '2018-08-13', 'before', 'attorney-general:hector-balderas'],
    ['while suspended', 'ken-paxton', '2023-06-15', 'in-office', 'attorney-general:john-scott'],
    ['in an article without a date', 'hector-balderas', undefined, 'undated', undefined],
  ])('%s, says how the article’s date stands to the tenure', async (_, id, date, standing, then) => {
    const card = await cardOf('attorney-general', id, date);
    expect(card.standing).toBe(standing);
    expect(card.holderThen?.link.key).toBe(then);
  });

  test('counts what the state joined during the tenure only', async () => {
    const card = await cardOf('attorney-general', 'hector-balderas', AUGUST_2018);
    const years = card.coalitionsPerYear.map(({ year }) => year);
    expect(Math.min(...years)).toBeGreaterThanOrEqual(2015);
    expect(Math.max(...years)).toBeLessThanOrEqual(2023);
    expect(card.coalitionsPerYear.reduce((sum, { count }) => sum + count, 0)).toBe(card.coalitionTotal);
    expect(card.nearest.map(({ key }) => key)).toContain('coalition:2018-08-10-3d-printed-guns-letter');
  });

  test('names partners of the tenure and what was published about the coalitions around it', async () => {
    const card = await cardOf('attorney-general', 'hector-balderas', AUGUST_2018);
    const shares = card.partners.map(({ share }) => share);
    expect(shares).toHaveLength(5);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(card.partners.map(({ place }) => place.code)).not.toContain('NM');
    const releases = card.nearest.flatMap(({ release }) => release ?? []);
    expect(releases.length).toBeGreaterThan(0);
    expect(releases.every(({ url }) => /^https?:/.test(url ?? ''))).toBe(true);
  });

  test('names a copy of what was published only where the record has nothing else', async () => {
    const { nearest } = await cardOf('attorney-general', 'hector-balderas', AUGUST_2018);
    const isCopy = ({ publisher }: { publisher: string }) => publisher.includes('(copy at ');
    for (const { key } of nearest.filter(line => line.release && isCopy(line.release))) {
      const { sources = [] } = dataset.coalitions.find(({ id }) => key === `coalition:${id}`) ?? {};
      expect(dataset.releases.filter(({ id, url }) => url && sources.includes(id)).every(isCopy)).toBe(true);
    }
  });

  test('of somebody who was also U.S. Attorney General keeps the two offices apart', async () => {
    const ofFlorida = await cardOf('attorney-general', 'pam-bondi', '2015-03-01');
    expect(ofFlorida.tenures.map(({ place }) => place.code)).toEqual(['FL']);
    const ofUnitedStates = await cardOf('us-attorney-general', 'pam-bondi', '2025-06-01');
    expect(ofUnitedStates.tenures.map(({ place }) => place.code)).toEqual(['US']);
    expect(ofUnitedStates.standing).toBe('in-office');
  });
});

describe('the card of a U.S. Attorney General', () => {
  test('names who came after, under the address of that office', async () => {
    const card = await cardOf('us-attorney-general', 'jeff-sessions', '2020-01-15');
    expect(card.standing).toBe('after');
    expect(card.holderThen?.link).toEqual({ key: 'us-attorney-general:william-barr', label: 'William Barr' });
  });
});

describe('the card of a state', () => {
  test('names the attorney general then and now, and the partners by share', async () => {
    const card = await cardOf('state', 'NM', AUGUST_2018);
    expect(card.holderThen?.link.label).toBe('Hector Balderas');
    expect(card.holderNow?.link.label).toBe('Raúl Torrez');
    expect(card.office.name).toContain('New Mexico');
    expect(card.nearest).toHaveLength(5);
    const shares = card.partners.map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(shares.every(share => share > 0 && share <= 1)).toBe(true);
  });

  test('names everybody in office since 2000, each after the one before', async () => {
    const { succession } = await cardOf('state', 'NM');
    expect(succession.map(({ link }) => link.label)).toEqual([
      'Patricia Madrid',
      'Gary King',
      'Hector Balderas',
      'Raúl Torrez',
    ]);
    expect(succession.at(-1)).not.toHaveProperty('end');
  });

  test.each(dataset.jurisdictions.filter(({ code }) => code !== 'US').map(({ code }) => code))(
    'of %s ends its succession with who holds the office today',
    async code => {
      const { succession, holderNow } = await cardOf('state', code);
      if (holderNow) expect(succession.map(({ link }) => link.key)).toContain(holderNow.link.key);
      const starts = succession.flatMap(({ start }) => (start === undefined ? [] : [midpointOf(start)]));
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      for (const { start, end } of succession)
        if (start !== undefined && end !== undefined)
          expect(comparePartialDates(start, end)).toBeLessThanOrEqual(0);
    },
  );

  test.each([
    ['NY', { label: 'Eliot Spitzer', end: '2006-12-31' }],
    ['IL', { label: 'Jim Ryan', end: '2003-01-13' }],
    ['CO', { label: 'Ken Salazar', end: '2005-01-04' }],
  ])(
    'of %s begins with who held the office when the record begins, until the day that is known',
    async (code, { label, end }) => {
      const [first] = (await cardOf('state', code)).succession;
      expect(first).toMatchObject({ link: { label }, end });
      expect(first).not.toHaveProperty('start');
    },
  );

  test.each(['1990', '2018-08-13', '2040'])(
    'seen from %s, names no farther coalition than need be',
    async date => {
      const card = await cardOf('state', 'NM', date);
      const away = (other: string) => Math.abs(daysBetween(other, date));
      const nearest = card.nearest.map(line => away(line.date));
      const all = overview.coalitionsOf('NM').map(coalition => away(coalition.date));
      expect([...nearest].sort((a, b) => a - b)).toEqual(all.sort((a, b) => a - b).slice(0, 5));
    },
  );

  test('without a date shows the latest coalitions and nobody as then in office', async () => {
    const card = await cardOf('state', 'NM');
    expect(card.holderThen).toBeUndefined();
    const latest = overview.coalitionsOf('NM').at(-1);
    expect(card.nearest.at(0)?.date).toBe(latest?.date);
  });
});

test('the card of an office names who leads it', async () => {
  const card = await cardOf('office', 'MA', '2017-08-16');
  expect(card.holderThen?.link.label).toBe('Maura Healey');
});

describe('the card of a coalition', () => {
  test('has the 22 members of the letter on printed guns, led by Massachusetts', async () => {
    const card = await cardOf('coalition', '2018-08-10-3d-printed-guns-letter', AUGUST_2018);
    expect(card.act).toBe('letter');
    expect(card.members).toHaveLength(22);
    expect(card.membersComplete).toBe(true);
    expect(card.leads).toEqual([{ code: 'MA', name: 'Massachusetts' }]);
    expect(card.members.map(({ name }) => name)).toContain('New Mexico');
    expect(card.sources.every(({ publisher }) => publisher.length > 0)).toBe(true);
  });

  test('leads from a letter to the lawsuit on the same matter', async () => {
    const card = await cardOf('coalition', '2018-08-10-3d-printed-guns-letter');
    expect(card.lawsuit).toMatchObject({
      link: { label: 'Washington v. U.S. Department of State' },
      relation: 'same-matter',
      docket: '2:18-cv-01115',
    });
    expect(card.related.map(({ key }) => key)).toContain('coalition:2018-07-30-3d-printed-gun-files-suit');
  });

  test.each([
    ['2018-08', ['2018-07-31', '2019-11-12']],
    [undefined, ['2018-07-31', '2019-11-12']],
  ])(
    'seen from %s, tells how its lawsuit began, where it stood and what came last',
    async (seenFrom, dates) => {
      const card = await cardOf('coalition', '2018-08-10-3d-printed-guns-letter', seenFrom);
      expect(card.lawsuit?.milestones.map(({ date }) => date)).toEqual(dates);
      expect(card.lawsuit?.milestones[0]?.text).toMatch(/temporary restraining order/);
    },
  );

  test('names the lawsuit it is an act in, and the other acts of it', async () => {
    const card = await cardOf('coalition', '2018-08-02-3d-printed-gun-files-suit-amended');
    expect(card.lawsuit?.relation).toBe('act-in');
    expect(card.related.map(({ key }) => key)).toContain('coalition:2018-07-30-3d-printed-gun-files-suit');
    expect(card.related.map(({ key }) => key)).not.toContain(card.key);
  });
});

describe('the card of a lawsuit', () => {
  const ID = 'washington-v-u-s-department-of-state-2018';

  test('parts the events at the article’s date', async () => {
    const early = await cardOf('lawsuit', ID, '2018-07-30');
    expect(early.events.every(({ since }) => since)).toBe(true);
    const late = await cardOf('lawsuit', ID, '2024-01-01');
    expect(late.events.some(({ since }) => since)).toBe(false);
    const undated = await cardOf('lawsuit', ID);
    expect(undated.events.some(({ since }) => since)).toBe(false);
  });

  test('tells who sued and who joined later, each once', async () => {
    const { joined, plaintiffs } = await cardOf('lawsuit', ID);
    expect(joined.map(({ date, newcomers }) => [date, newcomers.length])).toEqual([
      ['2018-07-30', 9],
      ['2018-08-02', 11],
    ]);
    const all = joined.flatMap(({ newcomers }) => newcomers.map(({ code }) => code));
    expect(new Set(all).size).toBe(all.length);
    expect(all.sort()).toEqual(plaintiffs.map(({ code }) => code).sort());
  });

  test('lists an act that is in several lawsuits on the card of each', async () => {
    const act = dataset.coalitions.find(({ furtherLawsuits }) => furtherLawsuits?.length);
    const cards = [act?.lawsuit, ...(act?.furtherLawsuits ?? [])].flatMap(id => id ?? []);
    expect(cards.length).toBeGreaterThan(1);
    for (const id of cards) {
      const { coalitions } = await cardOf('lawsuit', id);
      expect(coalitions.map(({ key }) => key)).toContain(`coalition:${act?.id}`);
    }
  });

  test('lists its coalitions in order of date', async () => {
    const card = await cardOf('lawsuit', ID);
    const dates = card.coalitions.map(({ date }) => date);
    expect(dates.length).toBeGreaterThan(1);
    expect(dates).toEqual([...dates].sort());
    expect(card.plaintiffs).toHaveLength(20);
  });
});

test('the card of a coalition that is not in the record says what the article says, no more', () => {
  const card = articleCoalitionCard(
    {
      kind: 'coalition',
      start: 10,
      end: 40,
      reason: { rule: 'group' },
      confidence: 1,
      count: 12,
      other: true,
      listed: ['OH', 'UT', 'OH'],
      link: { coalition: null, score: 0, signals: [], alternatives: [] },
    },
    overview,
  );
  expect(card.title).toBe('12 other attorneys general');
  expect(card.listed.map(({ name }) => name)).toEqual(['Ohio', 'Utah']);
  expect(card.sources).toEqual([]);
});

test('every record of the dataset has a card, with every source resolved', async () => {
  const keys = [
    ...dataset.attorneysGeneral.flatMap(({ id, tenures }) =>
      tenures.map(({ jurisdiction }) =>
        jurisdiction === 'US' ? (`us-attorney-general:${id}` as const) : (`attorney-general:${id}` as const),
      ),
    ),
    ...dataset.jurisdictions.flatMap(({ code }) =>
      code === 'US' ? [`office:${code}` as const] : [`state:${code}` as const, `office:${code}` as const],
    ),
    ...dataset.coalitions.map(({ id }) => `coalition:${id}` as const),
    ...dataset.lawsuits.map(({ id }) => `lawsuit:${id}` as const),
  ];
  const cards = await loadCards(keys, inMemory, '2018-08-13');
  expect(keys.filter(key => !cards.has(key))).toEqual([]);
  for (const { id, sources } of dataset.coalitions)
    expect(cards.get(`coalition:${id}`)?.sources).toHaveLength(new Set(sources).size);
});

test('a key of nothing in the dataset has no card', async () => {
  const keys = ['state:ZZ', 'state:US', 'coalition:none', 'us-attorney-general:hector-balderas'] as const;
  const cards = await loadCards(keys, inMemory);
  expect([...cards.keys()]).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { hasUnseenEnd, latestEnd } from '../../lib/dataset/latest-end';
import { lexiconSourceOf } from '../../lib/dataset/lexicon-source';
import type { Tenure } from '../../lib/dataset/schema';
import { cardOf, dataset } from './packaged-records';

const tenure = (span: Partial<Tenure>): Tenure => ({ jurisdiction: 'VI', sources: ['a'], ...span });

describe('the latest that a tenure without an end can have ended', () => {
  test.each([
    ['the first day of the next', { start: '2005' }, [{ start: '2005' }, { start: '2006' }], '2006'],
    ['the nearest of several', { start: '2005' }, [{ start: '2015-09' }, { start: '2006' }], '2006'],
    ['not one who began earlier', { start: '2005' }, [{ start: '1999' }], undefined],
    ['not one of whom no start is known', { start: '2005' }, [{}], undefined],
    ['unknown when nobody follows', { start: '2005' }, [], undefined],
  ])('is %s', (_, span, office, expected) => {
    expect(latestEnd(tenure(span), office)).toBe(expected);
  });

  test('is asked for only where the record gives neither an end nor a date up to which it is current', () => {
    expect(hasUnseenEnd(tenure({ start: '2005' }))).toBe(true);
    expect(hasUnseenEnd(tenure({ start: '2005', end: '2006' }))).toBe(false);
    expect(hasUnseenEnd(tenure({ start: '2025', currentAsOf: '2026' }))).toBe(false);
  });
});

describe('somebody who left on a day that nobody saw', () => {
  const unseen = dataset.attorneysGeneral.filter(({ tenures }) => tenures.some(hasUnseenEnd));

  test('stands in the record', () => {
    expect(unseen.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['cesar-miranda', 'domingo-emanuelli', 'kerry-drue', 'philip-mclaughlin']),
    );
  });

  test('is bounded for detection by who came after', () => {
    const { attorneysGeneral } = lexiconSourceOf(dataset);
    const ends = attorneysGeneral
      .flatMap(({ tenures }) => tenures)
      .filter(({ endUnseen }) => endUnseen)
      .map(({ end }) => end);
    expect(ends).not.toHaveLength(0);
    expect(ends).not.toContain(undefined);
  });

  test.each(unseen.map(({ id }) => id))('%s is never shown as in office now', async id => {
    const card = await cardOf('attorney-general', id, '2026-06-01');
    expect(card.tenures.some(({ current }) => current)).toBe(false);
    expect(card.tenures.at(-1)?.end).toBeUndefined();
    expect(card.standing).toBe('after');
    expect(card.holderNow?.link.key).not.toBe(`attorney-general:${id}`);
  });

  test('held the office in between all the same', async () => {
    const card = await cardOf('attorney-general', 'domingo-emanuelli', '2022-05-01');
    expect(card.standing).toBe('in-office');
    const state = await cardOf('state', 'PR', '2022-05-01');
    expect(state.holderThen?.link.label).toBe('Domingo Emanuelli');
    expect(state.succession.find(({ link }) => link.label === 'Domingo Emanuelli')).toMatchObject({
      start: '2021-01-02',
      endUnseen: true,
    });
  });
});

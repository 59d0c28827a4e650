import { describe, expect, test } from 'vitest';
import { buildRecordIndex } from '../../lib/dataset/search/search-index';
import { searchRecords } from '../../lib/dataset/search/search-records';
import { dataset } from './packaged-records';

const index = await buildRecordIndex(dataset);
const answer = (query: string) => searchRecords(index, query, 8);

const GUNS_SUIT = 'lawsuit:washington-v-u-s-department-of-state-2018';
const GUNS_LETTER = 'coalition:2018-08-10-3d-printed-guns-letter';

describe('what is typed otherwise than the record has it is found, and nothing is said to be missing', () => {
  test.each<[string, RegExp | string]>([
    // a typographer’s dashes, and the line that a copy cannot break at
    ['2:18−cv−01115', GUNS_SUIT],
    ['2:18–cv–01115', GUNS_SUIT],
    ['18‑1115', GUNS_SUIT],
    // letters run together, and breaks that are not seen, out of PDFs and pages
    ['ﬁscal general de Nuevo México', 'attorney-general:raul-torrez'],
    ['bal\u00adderas', 'attorney-general:hector-balderas'],
    ['ｂａｌｄｅｒａｓ', 'attorney-general:hector-balderas'],
    ['3-D printed guns', /3d-printed-gun/],
    ['armas impresas en 3D', /3d-printed-gun/],
    ['N. M.', 'state:NM'],
    ['n carolina', 'state:NC'],
    ['S. Dakota', 'state:SD'],
    ['covid19 suit', /./],
    ['what happened in 2018', /./],
    ['J&J', /johnson-johnson/],
    ['AT&T', /att-mobile/],
    ['soñadores', /daca/],
    ['us v. google llc', /^lawsuit:united-states-v-google/],
    ['U.S. v. Google LLC', /^lawsuit:united-states-v-google/],
    ['texas v. us 2014', 'lawsuit:texas-v-united-states-2014'],
    ['2018-08-10', GUNS_LETTER],
    ['who is the attorney general of Texas', 'attorney-general:ken-paxton'],
    ['Who is the AG of Texas?', 'attorney-general:ken-paxton'],
    ['¿Quién es el fiscal general de Texas?', 'attorney-general:ken-paxton'],
    ['secretaria de Justicia de Puerto Rico', 'attorney-general:lourdes-gomez-torres'],
  ])('“%s”', (query, first) => {
    const { hits, notes } = answer(query);
    expect(hits[0]?.key).toMatch(first);
    expect(notes).toEqual([]);
  });
});

describe('a party that is named among the words', () => {
  test.each([
    ['republican lawsuits 2023', 'party:r kind:lawsuit 2023'],
    ['Democratic letters 2025', 'party:d kind:letter 2025'],
    ['cartas republicanas 2021', 'party:r kind:letter 2021'],
  ])('“%s” finds about what “%s” does', (inWords, byFilters) => {
    const [found, asked] = [answer(inWords), answer(byFilters)];
    expect(found.notes).toEqual([]);
    expect(found.total).toBeGreaterThanOrEqual(0.5 * asked.total);
  });
});

test('the World Health Organization is not taken for a question', () => {
  expect(answer('WHO is').notes).toEqual(answer('WHO').notes);
  expect(answer('WHO pandemic').total).toBeLessThan(answer('pandemic').total);
});

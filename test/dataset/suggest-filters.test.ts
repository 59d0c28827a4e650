import { describe, expect, test } from 'vitest';
import { buildRecordIndex } from '../../lib/dataset/search/search-index';
import { searchRecords } from '../../lib/dataset/search/search-records';
import { spanishTopic } from '../../lib/dataset/spanish-topics';
import { dataset } from './packaged-records';

const index = await buildRecordIndex(dataset);
const suggested = (query: string) => searchRecords(index, query, 5).suggestions;
const texts = (query: string) => suggested(query).map(({ text }) => text.trim());

/** The query as it is once a suggestion is taken. */
const taken = (query: string, text: string): string => {
  const of = suggested(query).find(each => each.text.trim() === text);
  if (!of) throw new Error(`“${text}” is not suggested for “${query}”: ${texts(query).join(', ')}`);
  return query.slice(0, of.span.start) + of.text + query.slice(of.span.end);
};

describe('a filter that is being typed', () => {
  test.each([
    ['state:new m', ''],
    ['gun state:new m', 'gun'],
  ])('“%s” finds what “%s” does, and is not told to be wrong', (query, asked) => {
    const found = searchRecords(index, query, 5);
    expect(found.hits.map(({ key }) => key)).toEqual(
      searchRecords(index, asked, 5).hits.map(({ key }) => key),
    );
    expect(found.notes).toEqual([]);
  });

  test.each([
    ['state:new m', 'state:nm'],
    ['gun state:n', 'state:nm'],
    ['state:nuevo', 'state:nm'],
    ['estado:pue', 'estado:pr'],
    ['-state:tex', '-state:tx'],
    ['state:nm,cali', 'state:nm,ca'],
    ['with:west', 'with:wv'],
    ['lead:massach', 'lead:ma'],
    ['kind:am', 'kind:amicus'],
    ['tipo:ca', 'tipo:carta'],
    ['party:repu', 'party:r'],
    ['topic:immi', 'topic:immigration'],
    ['topic:student', 'topic:"student loans"'],
    ['topic:"student l', 'topic:"student loans"'],
    ['tema:inmi', 'tema:inmigración'],
    ['topic:loans', 'topic:"student loans"'],
    ['court:w', 'court:"W.D. Wash."'],
  ])('“%s” may become “%s”', (query, text) => {
    expect(texts(query)).toContain(text);
    const whole = searchRecords(index, taken(query, text), 5);
    expect(whole.filters.length).toBeGreaterThan(0);
    expect(whole.notes).toEqual([]);
    expect(whole.suggestions).toEqual([]);
  });

  test.each([
    'state:nm',
    'state:new mexico',
    'kind:letter ',
    'kind:letter gun',
    'party:r',
    'topic:guns',
    'gun',
    'gun:',
    'year:20',
    'docket:2:18',
    'tema:inmigración',
  ])('“%s” is whole, or nothing that has a list of values', query => {
    expect(texts(query)).toEqual([]);
  });

  test('without a letter, all its values are told, those with the most first', () => {
    expect(texts('kind:')[0]).toBe('kind:coalition');
    expect(texts('state:')).toHaveLength(dataset.jurisdictions.length);
    const counts = suggested('topic:').map(({ count }) => count ?? 0);
    expect(counts[0]).toBeGreaterThan(100);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  test('what the rest of the query has none of is left out, and the rest is found meanwhile', () => {
    const { suggestions, total, notes } = searchRecords(index, '3d gun kind:', 5);
    expect(suggestions.map(({ label }) => label)).toContain('letter');
    expect(suggestions.map(({ label }) => label)).not.toContain('settlement');
    expect(total).toBe(searchRecords(index, '3d gun', 5).total);
    expect(notes).toEqual([]);
  });

  test('as many are found as were told', () => {
    for (const { text, count, span } of suggested('immigration kind:'))
      expect(searchRecords(index, 'immigration kind:'.slice(0, span.start) + text, 5).total).toBe(count);
  });

  test('a value that is no beginning of any is told to be none', () => {
    expect(searchRecords(index, 'balderas state:zz', 5).notes).toEqual([
      { note: 'no-such-value', field: 'state', typed: 'zz' },
    ]);
  });
});

test('every topic is found by its Spanish name', () => {
  const astray = index.stored.topics.flatMap(topic => {
    const spanish = spanishTopic(topic);
    if (spanish === undefined) return [];
    const [placed] = searchRecords(index, `tema:"${spanish}"`, 1).filters;
    return placed?.label === topic ? [] : [`${topic}: ${spanish} leads to ${placed?.label}`];
  });
  expect(astray).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { describeSuggestion } from '../../entrypoints/background/describe-suggestion';
import { contentOf, lookUpOf } from '../../entrypoints/background/omnibox-lookup';
import { suggestLookUps } from '../../entrypoints/background/suggest-lookups';
import { inMemoryReader } from '../../lib/dataset/dataset-reader';
import { searchRecords } from '../../lib/dataset/search/search-records';
import { wordsOf } from '../../lib/words/words';
import { dataset } from '../dataset/packaged-records';

const index = await inMemoryReader(dataset, 'packaged').searchIndex();

const suggested = (query: string, form: 'xml' | 'plain', language: 'en' | 'es' = 'en') =>
  suggestLookUps(searchRecords(index, query, 8), query, wordsOf(language), form);

const entered = (text: string) => lookUpOf(text, async query => searchRecords(index, query, 8));

describe('a suggestion in the address bar', () => {
  it.each([
    ['balderas', 'attorney-general:hector-balderas'],
    ['NM', 'state:NM'],
    ['2:18-cv-01115', 'lawsuit:washington-v-u-s-department-of-state-2018'],
  ])('for “ag %s” is %s first', async (query, key) => {
    const [first] = suggested(query, 'plain');
    expect(first?.content).toBe(`${query} › 1`);
    expect(await entered(first?.content ?? '')).toEqual({ view: 'record', key });
  });

  it('marks what was typed, in Chrome’s own markup', () => {
    expect(suggested('balderas', 'xml')[0]?.description).toBe(
      'Hector <match>Balderas</match> <dim>– New Mexico · Democrat · 2015–2023</dim>',
    );
  });

  it('is plain where the browser takes no markup, and speaks Spanish', () => {
    expect(suggested('balderas', 'plain', 'es')[0]?.description).toBe(
      'Hector Balderas – Nuevo México · Partido Demócrata · 2015–2023',
    );
  });

  it('of a filter that is being typed is the filter typed out, then records', async () => {
    const [first, ...others] = suggested('gun state:new m', 'plain', 'es');
    expect(first).toEqual({ content: 'gun state:nm', description: 'gun state:nm – Nuevo México' });
    expect(await entered(first?.content ?? '')).toEqual({ view: 'search', query: 'gun state:nm' });
    expect(others.length).toBeGreaterThan(3);
    expect(await entered(others[1]?.content ?? '')).toEqual({
      view: 'record',
      key: searchRecords(index, 'gun state:new m', 8).hits[1]?.key,
    });
  });

  it('names a place as the reader does', () => {
    expect(suggested('NM', 'plain', 'es')[0]?.description).toMatch(/^Nuevo México – /);
  });

  it.each(['gun', 'state:tx kind:lawsuit', "o'connor", 'department', 'v.', 'AT&T'])(
    'for “ag %s” is well-formed XML',
    query => {
      for (const { description: line } of suggested(query, 'xml')) {
        const text = line.replace(/<(match|dim)>([^<]*)<\/\1>/g, '$2');
        expect(text).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;|apos;)/);
      }
    },
  );

  it('of hostile text stays text', () => {
    const hostile = { title: '<url>a</url> & "b"\u0000\ud800', detail: "</dim>'", matched: ['url'] };
    expect(describeSuggestion(hostile, 'xml')).toBe(
      '&lt;<match>url</match>&gt;a&lt;/<match>url</match>&gt; &amp; &quot;b&quot; <dim>– &lt;/dim&gt;&apos;</dim>',
    );
  });
});

describe('Enter in the address bar', () => {
  it.each([
    [contentOf('NM', 0), { view: 'record', key: 'state:NM' }],
    ['zzqx › 7', { view: 'search', query: 'zzqx' }],
    ['executive order 3', { view: 'search', query: 'executive order 3' }],
    ['balderas 2018', { view: 'search', query: 'balderas 2018' }],
    [' record highs ', { view: 'search', query: 'record highs' }],
    ['../../evil', { view: 'search', query: '../../evil' }],
    ['', { view: 'search', query: '' }],
    ['x'.repeat(1999), { view: 'search', query: 'x'.repeat(1000) }],
  ])('on “%s” leads to %j', async (text, address) => {
    expect(await entered(text)).toEqual(address);
  });

  it('leads to a search where the record cannot be read', async () => {
    const failing = () => Promise.reject(new Error('no data'));
    expect(await lookUpOf('NM › 1', failing)).toEqual({ view: 'search', query: 'NM' });
  });
});

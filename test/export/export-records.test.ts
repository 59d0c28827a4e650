import { beforeAll, describe, expect, test } from 'vitest';
import type { CardKey } from '../../lib/dataset/card';
import { loadCards } from '../../lib/dataset/cards/load-cards';
import { exportRecords } from '../../lib/export/export-records';
import type { ExportedFacts } from '../../lib/export/exported-facts';
import { wordsOf } from '../../lib/words/words';
import { inMemory } from '../dataset/packaged-records';

const KEYS: CardKey[] = [
  'coalition:2018-08-10-3d-printed-guns-letter',
  'attorney-general:hector-balderas',
  'state:NM',
];
let records: ExportedFacts;

beforeAll(async () => {
  const cards = await loadCards(KEYS, inMemory);
  const facts = KEYS.flatMap(key => {
    const card = cards.get(key);
    return card ? [{ key, card }] : [];
  });
  records = { title: 'guns 2018', facts, dataset: '2026.11.22', on: '2026-11-22', words: wordsOf('en') };
});

const written = (format: Parameters<typeof exportRecords>[1]) => exportRecords(records, format).text;

describe('in Spanish', () => {
  const inSpanish = (format: Parameters<typeof exportRecords>[1]) =>
    exportRecords({ ...records, words: wordsOf('es') }, format).text;

  test.each([
    ['the stamp', 'AG Lens, datos 2026.11.22, exportado el 22 de noviembre de 2026.'],
    ['what a coalition is', '*Coalición, carta · 10 de agosto de 2018 · 22 miembros*'],
    ['who led it', '- A la cabeza: Massachusetts'],
    ['its members, with their names in Spanish', 'Nueva Jersey, Nuevo México, Nueva York'],
    [
      'a tenure',
      '- Fiscal general de Nuevo México, del 1 de enero de 2015 al 1 de enero de 2023, Partido Demócrata',
    ],
    ['who holds an office today', '- En el cargo hoy: Raúl Torrez, desde el 1 de enero de 2023'],
    ['a place by its name', '## 3. Nuevo México\n\n*Estado*'],
    ['where it is from', '- Fuentes:'],
  ])('a document tells %s', (_, line) => {
    expect(inSpanish('markdown')).toContain(line);
  });

  test('no label of a document is left in English', () => {
    const english =
      /\b(?:Members|Led by|Sources|In office|since|Attorney general of|Coalition|exported|mentions?)\b/;
    const labels = inSpanish('markdown')
      .split('\n')
      // What the record itself says is in English: titles, summaries, releases.
      .filter(line => /^\*|^- [^:]{3,60}: /.test(line));
    expect(labels.length).toBeGreaterThan(5);
    expect(labels.filter(line => english.test(line))).toEqual([]);
  });

  test('a table keeps the names of its columns', () => {
    const [head, first] = inSpanish('csv').split('\r\n');
    expect(head).toBe(written('csv').split('\r\n')[0]);
    expect(first).toMatch(/^1,"Coalición, carta",/);
  });

  test('programs and citations get what they get in English', () => {
    expect(inSpanish('json')).toBe(written('json'));
    expect(inSpanish('citations')).toBe(written('citations'));
  });
});

test.each(['markdown', 'text', 'csv', 'json', 'citations'] as const)(
  'links in %s are of the web, and secure',
  format => {
    const facts = records.facts.map(({ key, card }) => {
      const named = ['http://ag.example/old', 'javascript:alert(1)', 'https://ag.example/new'];
      return { key, card: { ...card, sources: named.map(url => ({ publisher: 'An office', url })) } };
    });
    const { text } = exportRecords({ ...records, facts }, format);
    expect(text).toContain('https://ag.example/old');
    expect(text).toContain('https://ag.example/new');
    expect(text).not.toMatch(/http:|javascript:/);
  },
);

describe('records that were found', () => {
  test('tell how a coalition stands to a lawsuit', () => {
    expect(written('markdown')).toContain(
      '\n- Over the same matter: Washington v. U.S. Department of State, W.D. Wash., No. 2:18-cv-01115\n',
    );
  });

  test('are written without what only a page has', () => {
    expect(written('csv').split('\r\n')[0]).toBe(
      'order,kind,fact,date,places,count,details,sources,key,dataset',
    );
    expect(written('markdown')).toMatch(
      /^# guns 2018\n\nAG Lens, dataset 2026\.11\.22, exported Nov\. 22, 2026\.\n/,
    );
    expect(written('markdown')).not.toMatch(/mention|As of|No date/);
    expect(JSON.parse(written('json'))).toMatchObject({
      format: 'ag-lens-records-1',
      title: 'guns 2018',
      records: KEYS.map(key => ({ key })),
    });
  });

  test('keep the full stops of the record’s own sentences, and none before a semicolon', () => {
    expect(written('markdown')).toMatch(/\n- A coalition led by Massachusetts .+\.\n/);
    expect(written('csv')).not.toMatch(/\.; /);
  });

  test('as plain text bring their sources and no markup', () => {
    const text = written('text');
    expect(text).toMatch(/Sources:\n {2}\S.*https:\/\//);
    expect(text).toMatch(/Attorney general of New Mexico, Jan\. 1, 2015/);
    expect(text).not.toMatch(/[#*\\]/);
  });

  test('as citations are acts alone', () => {
    expect(written('citations')).toMatch(
      /^Letter to State and Justice .+, by the attorney general of Massachusetts and 21 other attorneys general, Aug\. 10, 2018\.\n/,
    );
    expect(written('citations')).not.toMatch('Hector Balderas');
  });

  test.each(['=1+1', '+1', '-1', '@cmd', '\t=1'])(
    'whose title begins like a formula, %s, run nothing',
    title => {
      const [fact] = records.facts;
      if (!fact) throw new Error('no fact');
      const hostile = { ...records, facts: [{ ...fact, card: { ...fact.card, title } }] };
      expect(exportRecords(hostile, 'csv').text).toContain(`,'${title},`);
    },
  );
});

import { expect, test } from 'vitest';
import { cardAsText } from '../../components/card/card-as-text';
import { factsInWords } from '../../components/format/facts-in-words';
import { describeFact } from '../../lib/export/describe-fact';
import { wordsOf } from '../../lib/words/words';
import { cardOf, dataset } from '../dataset/packaged-records';

const spanish = wordsOf('es');
const stamp = { version: '2026.11.22', from: 'database' } as const;

test('an office is called what the record says that it is called in Spanish', () => {
  for (const { code, office } of dataset.jurisdictions) {
    const own = office.aliases.filter(alias => /^Secretari[ao] de \p{Lu}\p{L}+$/u.test(alias));
    if (own.length === 0) expect(spanish.places.general(code)).toBe('Fiscal general');
    for (const title of own)
      expect(spanish.places.general(code)).toContain(title.slice(title.indexOf(' de ')));
    const department = office.aliases.some(alias => alias.startsWith('Departamento de Justicia'));
    expect(spanish.places.office(code)).toBe(department ? 'Departamento de Justicia' : 'Fiscalía');
  }
});

test.each([
  ['attorney-general', 'lourdes-gomez-torres'],
  ['state', 'PR'],
  ['office', 'PR'],
] as const)('nobody in Puerto Rico is called fiscal general: the %s', async (kind, id) => {
  for (const seenFrom of [undefined, '2019-03-01'] as const) {
    const card = await cardOf(kind, id, seenFrom);
    const told = `${cardAsText(card, stamp, spanish)}\n${describeFact(card, spanish).kind}\n${describeFact(card, spanish).lines.join('\n')}`;
    expect(told).toMatch(/Secretari|Departamento de Justicia/);
    expect(told).not.toMatch(/fiscal/i);
  }
});

test('whoever was Attorney General of the country is of it in Spanish, too', () => {
  const facts = { of: 'person' as const, places: ['United States'], spells: [] };
  expect(factsInWords({ key: 'us-attorney-general:jeff-sessions', facts }, spanish)).toBe('Estados Unidos');
});

test('a state’s line of a search names who is in office by that title', () => {
  const facts = { of: 'place', office: 'Department of Justice', holder: 'Ada Luz' } as const;
  expect(factsInWords({ key: 'state:PR', facts }, spanish)).toBe('Secretario/a de Justicia: Ada Luz');
  expect(factsInWords({ key: 'state:NM', facts }, spanish)).toBe('Fiscal general: Ada Luz');
});

test('the words of why a name was taken follow the title, too', () => {
  const nameOf = (code: string) => (code === 'PR' ? 'Puerto Rico' : code);
  expect(spanish.reason({ rule: 'full-name', jurisdiction: 'PR' }, nameOf)).toBe(
    'Nombre completo de quien ocupó la Secretaría de Justicia de Puerto Rico',
  );
});

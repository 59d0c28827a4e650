import { describe, expect, test } from 'vitest';
import { cardAsText } from '../../components/card/card-as-text';
import { wordsOf } from '../../lib/words/words';
import { gunsLetter, unknownCoalition } from './coalition-fixtures';
import { EXAMPLES } from './examples';
import { gunsSuit } from './lawsuit-fixtures';
import { balderas, shapiro } from './person-fixtures';
import { newMexico } from './place-fixtures';
import { STAMP } from './record-lines';

const ENGLISH = wordsOf('en');

describe('a card copied as text', () => {
  test('tells all of a coalition', () => {
    expect(cardAsText(gunsLetter, STAMP, ENGLISH).split('\n')).toEqual([
      'Letter to remove 3D-printed gun plans that were reposted online',
      'Coalition · Letter · Aug 10, 2018',
      gunsLetter.summary,
      '22 signed, led by Massachusetts: California, Colorado, Connecticut, Delaware, District of Columbia, Hawaii, Illinois, Iowa, Maine, Maryland, Massachusetts, Minnesota, New Jersey, New Mexico, New York, North Carolina, Oregon, Pennsylvania, Rhode Island, Vermont, Virginia, Washington',
      'Topic: guns',
      'Part of: Washington v. U.S. Department of State, W.D. Wash., No. 2:18-cv-01115',
      'Source: New York Attorney General, Aug 10, 2018, https://ag.ny.gov/press-release/2018/coalition-22-ags',
      'Source: WMAR, Aug 10, 2018, https://wmar2news.com/news/state/remove-3d-gun-plans',
      'Source: New Mexico Office of the Attorney General, Aug 2018',
      'AG Lens, data of Nov 22, 2026',
    ]);
  });

  test('tells a suit over the same matter from one that an act is part of', () => {
    const { lawsuit } = gunsLetter;
    if (!lawsuit) throw new Error('The letter has no lawsuit');
    const letter = { ...gunsLetter, lawsuit: { ...lawsuit, relation: 'same-matter' as const } };
    expect(cardAsText(letter, STAMP, ENGLISH)).toContain(
      '\nOver the same matter: Washington v. U.S. Department of State, ',
    );
  });

  test.each([
    ['a tenure', balderas, 'New Mexico, Jan 1, 2015 – Jan 1, 2023, Democrat, elected'],
    ['who holds the office today', balderas, 'In office today: Raúl Torrez, since Jan 1, 2023, Democrat'],
    [
      'who held it then',
      shapiro,
      'In office Mar 2, 2024: Michelle Henry, Jan 17, 2023 – Jan 21, 2025, Democrat',
    ],
    ['a later office', shapiro, 'Governor of Pennsylvania, since Jan 17, 2023'],
    [
      'court, docket and citation',
      gunsSuit,
      'U.S. District Court, Western District of Washington, No. 2:18-cv-01115, 318 F. Supp. 3d 1247',
    ],
    ['an event', gunsSuit, 'Jul 31, 2018: Judge Lasnik granted a temporary restraining order.'],
    ['that it is not in the record', unknownCoalition, 'Coalition · not in our record'],
  ])('tells %s', (_, card, line) => {
    expect(cardAsText(card, STAMP, ENGLISH).split('\n')).toContain(line);
  });

  test.each(EXAMPLES)('“$name” has no empty line and nothing undefined', ({ card }) => {
    const lines = cardAsText(card, STAMP, ENGLISH).split('\n');
    expect(lines.filter(line => line.trim() === '' || /undefined|null|\[object/.test(line))).toEqual([]);
  });

  test.each<[string, string, string]>([
    [
      'http: is written as https:',
      'http://ag.ny.gov/letter',
      'Source: New York Attorney General, https://ag.ny.gov/letter',
    ],
    ['a script is no address', 'javascript:alert(1)', 'Source: New York Attorney General'],
    ['nor is a file', 'file:///etc/passwd', 'Source: New York Attorney General'],
  ])('leads where links do: %s', (_, url, line) => {
    const card = { ...gunsLetter, sources: [{ publisher: 'New York Attorney General', url }] };
    expect(cardAsText(card, STAMP, ENGLISH).split('\n')).toContain(line);
  });

  test('leads to an office’s site where links do', () => {
    const office = (website: string) => ({ ...newMexico, office: { ...newMexico.office, website } });
    const lines = (website: string) => cardAsText(office(website), STAMP, ENGLISH).split('\n');
    expect(lines('http://nmdoj.gov/')).toContain('https://nmdoj.gov/');
    expect(lines('data:text/html,x').filter(line => line.startsWith('data:'))).toEqual([]);
  });

  test('tells all in Spanish but what the record says', () => {
    expect(cardAsText(gunsLetter, STAMP, wordsOf('es')).split('\n').slice(1, 5)).toEqual([
      'Coalición · Carta · 10 ago 2018',
      gunsLetter.summary,
      '22 firmaron, con Massachusetts a la cabeza: California, Carolina del Norte, Colorado, Connecticut, Delaware, Distrito de Columbia, Hawái, Illinois, Iowa, Maine, Maryland, Massachusetts, Minnesota, Nueva Jersey, Nueva York, Nuevo México, Oregón, Pensilvania, Rhode Island, Vermont, Virginia, Washington',
      'Tema: armas',
    ]);
  });
});

import { expect, test } from 'vitest';
import { saidOfArticle } from './said-of-article';

/** Agreements and differences alone. */
const judged = async (text: string, date: string): Promise<string[]> =>
  (await saidOfArticle(text, date)).filter(line => !line.startsWith('·'));

const LETTER = 'in a letter that asks the State Department to get plans for 3D-printed guns off the internet';

test.each<[string, string, string, RegExp[]]>([
  [
    'a whole count',
    `Hector Balderas, the attorney general of New Mexico, joined 21 other attorneys general ${LETTER}.`,
    '2018-08-10',
    [/^= .*21 others and New Mexico make 22/],
  ],
  [
    'an exact number without "other"',
    `A coalition of 22 attorneys general joined ${LETTER}.`,
    '2018-08-10',
    [/^= The article counts 22/],
  ],
  ['a number that is about so', `More than 20 attorneys general joined ${LETTER}.`, '2018-08-10', []],
  [
    'one who stands apart',
    `Texas Attorney General Ken Paxton criticized the 21 other attorneys general who joined ${LETTER}.`,
    '2018-08-10',
    [],
  ],
  [
    'several who lead, with the District',
    'New York, Massachusetts and Washington led 12 other states and the District of Columbia in suing over the end of Deferred Action for Childhood Arrivals, or DACA, which protects Dreamers.',
    '2017-09-06',
    [/^= The article’s 12 others, New York, Massachusetts, Washington and the District of Columbia make 16/],
  ],
  [
    'more who joined',
    'Nine attorneys general sued on July 30 over the State Department’s settlement with Defense Distributed on 3D-printed guns. Eleven more states joined the lawsuit on Thursday.',
    '2018-08-03',
    [/^= The article counts nine|^= The article counts 9/, /^= The 11 who joined and the nine before them/],
  ],
])('of %s, a card says no more than it can know', async (_, text, date, lines) => {
  const said = await judged(text, date);
  expect(said).toHaveLength(lines.length);
  for (const [nth, line] of lines.entries()) expect(said[nth]).toMatch(line);
});

test('whom an article names anywhere is not missing from its list', async () => {
  const text = [
    'Some two dozen states, including Illinois, challenged the new global tariffs under Section 122 of the Trade Act on Thursday. The suit is led by attorneys general from Oregon, Arizona, California and New York.',
    'In addition to Illinois, joining the lawsuit are the attorneys general of Colorado, Connecticut, Delaware, Maine, Maryland, Massachusetts, Michigan, Minnesota, Nevada, New Jersey, New Mexico, North Carolina, Rhode Island, Vermont, Virginia, Washington and Wisconsin.',
  ].join('\n\n');
  const said = await judged(text, '2026-03-05');
  expect(said.filter(line => /Illinois|California|New York|Oregon|Arizona/.test(line))).toEqual([]);
});

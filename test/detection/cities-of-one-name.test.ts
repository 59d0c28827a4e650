import { expect, test } from 'vitest';
import { markedAgain } from './marked-text';

const places: readonly string[] = [
  'Massive storm paralyzes New York and Washington, 19 dead',
  'NEW YORK/WASHINGTON Millions of people dug out on Sunday.',
  'Snow fell on Washington and New York.',
  'The storm brought Washington, New York and other northeastern U.S. cities to a halt.',
  'Trains between New York and Washington were late.',
  'It slammed into the New York metropolitan area, home to millions.',
  'Rents in the New York metro area rose.',
  'New York’s boroughs were hit hardest; ⟦Ohio|OH⟧ was spared.',
  // A list of states is one
  'Snow fell in ⟦Oregon|OR⟧, ⟦Washington|WA⟧ and ⟦New York|NY⟧.',
  '⟦New York|NY⟧ and ⟦Washington|WA⟧ sued the agency.',
  'The brief was led by the states of ⟦New York|NY⟧ and ⟦Washington|WA⟧.',
  'The attorneys general of ⟦New York|NY⟧ and ⟦Washington|WA⟧ met.',
  'Voters in ⟦New York|NY⟧ and ⟦New Jersey|NJ⟧ decide.',
  // Firms, officials
  'The state’s utilities, Ameren Missouri among them, back the plan in ⟦Missouri|MO⟧.',
  'Customers of Entergy Louisiana and AEP Ohio pay more.',
  'The suit was brought by ⟦Arizona|AZ⟧ Sheriff Jo Roe.',
];

test.each(places)('cities and firms bear the names of states: %s', row => {
  expect(markedAgain(row, ['state'], '2025-05-01')).toBe(row);
});

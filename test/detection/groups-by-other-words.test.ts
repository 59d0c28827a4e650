import { expect, test } from 'vitest';
import { markedAgain } from './marked-text';

const groups: readonly string[] = [
  'Attorney General Keith Ellison and ⟦14 of his colleagues|14 other⟧ sued the app.',
  'Attorney General Letitia James, along with ⟦20 of her counterparts|20 other⟧, wrote to the agency.',
  'Attorney General Rob Bonta and his ⟦counterparts in 12 states|12 other⟧ asked the court for an order.',
  'Attorney General Kwame Raoul joined ⟦counterparts from 15 other states|15 other⟧ in a brief.',
  'Attorney General Dana Nessel and ⟦11 colleagues|11 other⟧ filed an amicus brief.',
  'The ⟦top prosecutors of 15 states|15⟧ wrote to the social network.',
  '⟦Top law enforcement officers from 30 states|30⟧ signed the letter.',
  'The ⟦chief legal officers of 12 states|12⟧ sued the firm.',
  '⟦Twenty top state prosecutors|20⟧ urged the judge to rule.',
  'The attorney general said a ⟦coalition of 20|20⟧ filed the brief.',
  'The attorneys general acted again on Monday. A ⟦bipartisan group of 44|44⟧ wrote to the company.',
  'The attorney general is part of a ⟦group of 12|12⟧ that sued the broker.',
  'A ⟦broad coalition|uncounted⟧ led by Attorney General Rob Bonta filed suit.',
  'The ⟦attorneys general of three states|3⟧ and a ⟦bipartisan coalition|uncounted⟧ led by Ohio wrote to Congress.',
  'A ⟦group of 12 Democratic attorneys general|12⟧ wrote to the bank.',
  '⟦Two dozen Republican attorneys general|24⟧ signed a letter to the board.',
  'The governors of 12 states and ⟦attorneys general of nine|9⟧ asked the court to rule.',
  'He joined a ⟦26-state coalition|26⟧ in court.',
  'She announced a ⟦40-state settlement|40⟧ with the lender.',
  'The bank faces a ⟦16-state investigation|16⟧.',
  '⟦State attorneys general from GOP strongholds|uncounted⟧ filed the suit.',
  '⟦Attorneys general in blue states|uncounted⟧ sued.',
  'More than ⟦a dozen state attorneys general|12⟧ signed on.',
  'A ⟦bipartisan team of 10 attorneys general|10⟧ led the talks.',
];

test.each(groups)('a group goes by other words than its states: %s', row => {
  expect(markedAgain(row, ['coalition'], '2025-02-01')).toBe(row);
});

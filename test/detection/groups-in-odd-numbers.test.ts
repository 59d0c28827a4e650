import { expect, test } from 'vitest';
import { readArticle } from '../../lib/detection/detect';
import { markedAgain } from './marked-text';
import { article, lexicon } from './real-lexicon';

const rows: readonly string[] = [
  'The suit by ⟦20 Democratic AGs|20⟧, D.C. and two governors names Ag Secretary Brooke Rollins.',
  'Led by Attorney General Nick Brown, ⟦a dozen states|12⟧ sued.',
  'Of the ⟦23 Democratic attorneys general⟧, 19 signed.',
  "Nineteen of the nation's ⟦23 Democratic attorneys general⟧ signed the letter.",
  'More than ⟦20 states|20⟧ and counting have sued.',
  '⟦Twenty-four states|24⟧ now have signed on.',
  '"⟦Twenty-one states|21⟧, including ours, have sued," New Jersey officials said.',
  'More than ⟦20 states|20⟧ and counting have sued over the order.',
  '⟦Twenty-plus states|20⟧ sued over the order.',
  'Some ⟦20-odd states|20⟧ sued over the order.',
  'Nearly ⟦two-dozen states|24⟧ sued over the order.',
  'A ⟦trio of states|3⟧ sued the firm on Monday.',
  'A ⟦trio of Democratic attorneys general|3⟧ sued the firm on Monday.',
  'A ⟦pair of Republican attorneys general|2⟧ wrote to the agency.',
  'A ⟦quartet of states|4⟧ sued the firm.',
  '⟦Every Democratic attorney general in the country|uncounted⟧ signed the letter.',
  'All ⟦23 Democratic attorneys general|23⟧ signed the letter.',
  '⟦A majority of attorneys general|uncounted⟧ signed the letter.',
  'The ⟦22-member coalition of attorneys general|22⟧ sued.',
  'The ⟦22-strong coalition of attorneys general|22⟧ sued.',
  '⟦AGs nationwide|uncounted⟧ urged Congress to act.',
  '⟦Democratic AGs|uncounted⟧ sue to block cuts',
  '⟦Dem AGs|uncounted⟧ sue to block cuts',
  '⟦GOP AGs|uncounted⟧ sue to block rule',
  '⟦GOP-led states|uncounted⟧ sue over student loans',
  '⟦Red states|uncounted⟧ sue Biden over student loans',
  '⟦22 AGs|22⟧ sue Trump',
  '⟦Blue states|uncounted⟧ and cities sue over grants',
  '⟦20 Dem-led states|20⟧ sue over grants',
  '⟦20 Democrat attorneys general|20⟧ sue over grants',
  '⟦Attorneys general from two dozen states|24⟧ — every one of them a Democrat — sued.',
  'Sued by ⟦39 attorneys general|39⟧, the firm settled.',
  'The firm was sued by ⟦39 state attorneys general|39⟧ and the FTC.',
  'A federal judge ruled for the ⟦19 states|19⟧ that sued.',
  'The judge sided with the ⟦coalition of states|uncounted⟧.',
  'The ruling applies only in the ⟦23 states|23⟧ that sued.',
  'The order covers only the ⟦22 plaintiff states|22⟧.',
  'The injunction applies to the ⟦19 states|19⟧ involved in the suit.',
  '⟦Nine red states|9⟧ threaten to sue',
  'In a letter to the agency, ⟦21 Republican AGs|21⟧ objected.',
  'Signed by ⟦attorneys general from both parties in 40 states|40⟧, the letter went out Monday.',
  'The letter, signed by ⟦attorneys general of both parties from 40 states|40⟧, went out.',
  'A ⟦bipartisan coalition of 40-plus attorneys general|40⟧ wrote to Congress.',
  'A ⟦bipartisan coalition of over 40 attorneys general|40⟧ wrote to Congress.',
  'Griffin is one of ⟦23 AGs|23⟧ backing the bill.',
  'He is leading a ⟦coalition of 19 other state AGs|19 other⟧ in the fight.',
  'The ⟦multistate group of attorneys general|uncounted⟧ investigating the firm sued.',
  'The settlement, reached with ⟦all 50 states|50⟧ and D.C., ends the case.',
  '⟦Attorneys general of 37 states|37⟧, D.C. and Puerto Rico filed a brief.',
  'Hawaii and ⟦21 other jurisdictions|21 other⟧ sued.',
  '⟦Fifteen states|15⟧ and two governors have sued.',
  '⟦Officials in 12 states|12⟧ have sued.',
  'The lawsuit, joined by ⟦15 states|15⟧, was filed in Boston.',
  'The lawsuit joins ⟦15 states|15⟧ with three cities.',
  'The coalition includes ⟦attorneys general from 15 states|15⟧.',
  'The administration is being sued by nearly ⟦half the states|uncounted⟧.',
  'A trio of states has no sales tax.',
  'A pair of attorneys general met for lunch in Reno.',
  'Every Democratic attorney general is up for reelection.',
  'Red states grew faster than blue states.',
  'Blue states tax more.',
  'The trio of state parks closed.',
  'The 22-member council met.',
  'Applies in 23 states that ban it.',
  'The order covers 22 states in the basin.',
  'Twenty-plus states allow it.',
];

test.each(rows)('groups however they are numbered, and states that are merely counted: %s', row => {
  expect(markedAgain(row, ['coalition'], '2025-05-01')).toBe(row);
});

test.each([
  'More than 20 states and counting have sued over the order.',
  'Twenty-plus states sued over the order.',
  'Some 20-odd states sued over the order.',
  'A bipartisan coalition of 40-plus attorneys general wrote to Congress.',
  'A bipartisan coalition of 40+ attorneys general wrote to Congress.',
])('a number that is none can’t be held against the record: %s', text => {
  const [group] = readArticle(article(text, '2025-05-01'), lexicon).coalitions;
  expect(group?.countOpen).toBe(true);
});

import { expect, test } from 'vitest';
import { markedAgain } from './marked-text';

const groups: readonly string[] = [
  'A ⟦handful of states|uncounted⟧ not only refused to hand it over but decided to file suit.',
  '⟦Nine states|9⟧ not only objected, but also sued the agency.',
  'The drugmaker has a deal, but a ⟦number of states|uncounted⟧ oppose the deal.',
  '⟦Several states|uncounted⟧ opposed the company’s settlement, Attorney General Maura Healey said.'.replace(
    'the company’s settlement',
    'the settlement',
  ),
  'Drugmaker Reaches Deal With Cities, ⟦23 States|23⟧ Over Pills',
  'The lender struck a settlement with counties and ⟦14 states|14⟧.',
  'A challenge to the law (⟦multiple state attorneys general|uncounted⟧, as plaintiffs, file suit over the mandate).',
  '⟦Eleven states|11⟧, as amici, urge the court to reverse.',
  '⟦Other attorneys general|uncounted other⟧ joining Tuesday’s lawsuit are from Ohio and Utah.',
  '⟦Other states|uncounted other⟧ in the coalition include Ohio and Utah.',
  '⟦Other attorneys general|uncounted other⟧ who signed the letter are from Iowa, Utah and Texas.',
  '⟦Attorneys general for the District of Columbia and states including California and Ohio|uncounted⟧ filed a lawsuit.',
  'Suits came from ⟦Democratic attorneys general from more than 20 states|20⟧.',
  '⟦Democratic attorneys general from 20 states|20⟧ convened a staff call that night.',
  '⟦Lawyers from six states|6⟧ worked through the night to draft a complaint.',
  '⟦Lawyers from nine states|9⟧ sued on Monday.',
  'Attorney General Ken Paxton joined an Ohio-led brief in the U.S. Supreme Court, with ⟦22 states|22⟧ in all.',
  'Attorney General Ken Paxton joined a Utah-led ⟦coalition|uncounted⟧ urging Congress to act.',
  'The letter came from a Virginia-led ⟦multistate coalition|uncounted⟧.',
  'Attorney General Ken Paxton signed a ⟦multistate letter|uncounted⟧ led by Ohio.',
  'Nearly ⟦half the states|uncounted⟧ and some 3,000 local governments have agreed to a tentative settlement.',
  'A settlement is near between ⟦several states|uncounted⟧, including Ohio, and the drugmaker.',
  'The vape maker faces claims from ⟦33 US states|33⟧ and Guam.',
  'The deal resolves the fraud claims of ⟦12 states|12⟧.',
  '⟦33 US States|33⟧ and Guam Seek Opioid Compensation',
  'Settlements have been made with ⟦45 states|45⟧.',
  'The ⟦top state government lawyers for Idaho, Utah and Montana|uncounted⟧ want the court to wait.',
  'The ⟦top prosecutors of Ohio and Iowa|uncounted⟧ filed a brief.',
  '⟦Attorneys general coalition|uncounted⟧ suing over the border rule grows',
  'A ⟦state AG coalition|uncounted⟧ urged the commission to wait.',
  '⟦Four Republican-led states|4⟧ Monday announced they have filed a suit over the rule.',
  '⟦Six states|6⟧ announced that they will sue.',
  'Nevada and ⟦two others|2 other⟧ filed suit in federal court.',
  'Attorney General Ken Paxton and ⟦five others|5 other⟧ have sued the chain.',
];

test.each(groups)('a group as trade press and law firms write of it: %s', row => {
  expect(markedAgain(row, ['coalition'], '2025-02-01')).toBe(row);
});

const none: readonly string[] = [
  'A handful of states not only allow it but tax it.',
  'Several states oppose the death penalty.',
  'The tour has a deal with cities, and it will visit 23 states.',
  'Other states joining the Union later were Ohio and Utah.',
  'Other states in the region are dry.',
  'Other attorneys general joining the panel were from Ohio.',
  'Lawyers from six states attended the seminar.',
  'The bar has lawyers from 12 states.',
  'Fifty attorneys general convened in Denver.',
  'Will the ruling lead to increased multistate investigations?',
  'Expect more multistate settlements.',
  'Multistate investigations are common, the attorney general said.',
  'A U.S.-led coalition bombed the camp.',
  'The store chain has 22 states in all, the attorney general said.',
  'A Texas-led group of hikers got lost.',
  'The Ohio-led group has a new drummer.',
  'Jobless claims from 33 states rose.',
  'The pact settles a quarrel between two states.',
  'The border between several states is disputed.',
  'The firm hires top lawyers from Ohio.',
  'He wrote to the top lawyers for Ohio and Utah.',
  'Some 12 states seek rain.',
  'Plans have been made with 12 states.',
  'A woman from Nevada and two others filed suit over the crash.',
  'Six states announced they have a fair in May.',
  'Nevada and two others allow it.',
  'An AG coalition of the willing is a joke.',
  'The singer and two others sued the label in Ohio.',
];

test.each(none)('no group of theirs: %s', text => {
  expect(markedAgain(text, ['coalition'], '2025-02-01')).toBe(text);
});

test('a surname before "Works to" in a headline is no firm', () => {
  const row =
    'Attorney General ⟦Ken Paxton⟧ sued.\n\n⟦Paxton⟧ Works to Stop Carriers from Raising Fees on Gun Shops';
  expect(markedAgain(row, ['attorney-general'], '2022-12-21')).toBe(row);
});

import { expect, test } from 'vitest';
import { markedAgain } from './marked-text';

const cases: readonly string[] = [
  // As judges and lawyers speak
  'Mr. Chief Justice, and may it please the Court: this is ⟦Maryland versus Acme Steel⟧ again.',
  'Counsel, I thought the first of them was ⟦Ohio versus Helvering⟧. May it please the Court, it was.',
  'We will hear argument first today in ⟦05-1234⟧, Roe against Doe.',
  'We’ll hear argument next in Case ⟦18-9966⟧, Roe against Doe.',
  'The justices heard arguments in ⟦21-418⟧ on Monday.',
  // As releases write them
  'Virginia has rejoined ⟦California Rivers Against Waste, et al.,v. the United States Environmental Protection Agency⟧ (EPA) to block the rule.',
  'The case is ⟦Utah et al., v. the United States Department of Education⟧.',
  'It joined ⟦Ohio v. the Environmental Protection Agency⟧ in May.',
  'The ⟦multi-state legal action⟧ was filed on Monday.',
  'They agreed to help in the ongoing ⟦multistate litigations⟧ led by Connecticut.',
  'Utah will lead a ⟦multi-state lawsuit⟧ over the rule.',
  'Both ⟦multistate lawsuits⟧ go on.',
  // With other signs, where the words around them speak of a court
  'The case is ⟦Koss v Dill et al⟧, U.S. District Court, Southern District of New York, No. ⟦16-00956⟧.',
  'The case is ⟦Marsh v Kell⟧, 4th U.S. Circuit Court of Appeals.',
  'In ⟦Riley v California⟧, the Supreme Court spoke of phones.',
  'It said so in another case, ⟦Elk vs. Wilkins⟧, long ago.',
  'Outcome of the case, ⟦Ellis vs. U.S.⟧, is open.',
  'They relied on a precedent called ⟦Graham vs. Connor⟧.',
  'The companion case of ⟦Doe v Bolton⟧ is forgotten.',
  'Visitors heard arguments in ⟦Abbott vs. Perez⟧ over maps.',
  'He cited ⟦Marbury versus Madison⟧ and ⟦Planned Parenthood vs. Casey⟧.',
  'The ⟦Bush v. Gore⟧ Supreme Court case divided them.',
  'The sheriff sells the goods under ⟦Murden vs. Pizarro, LLC⟧.',
];

test.each(cases)('cases are read as they are spoken and typed: %s', row => {
  expect(markedAgain(row, ['lawsuit'], '2025-05-01')).toBe(row);
});

const none: readonly string[] = [
  'Fans argued over Ohio versus Michigan all week.',
  'It is Texas versus the storm, the mayor said.',
  'Voters see California versus Washington in everything.',
  'The talk was of Maryland versus Acme in the playoffs.',
  'She heard arguments in 10-15 minutes.',
  'In the case of Trump vs. Clinton, executives see the same thing.',
  'JUST WATCHED Boehner vs. Obama: Lawsuit politics',
  'The race became Tate vs. Holm, and Trump v Clinton after that.',
  'In Michigan vs. Utah, the quarterback ran.',
  'There were cases in 05-06 and in 2020-2021.',
  'Multistate litigations are common among attorneys general.',
  'May it please the Court: Ohio versus Utah, my colleague says, is no case.',
];

test.each(none)('what is only set against another is no case: %s', row => {
  expect(markedAgain(row, ['lawsuit'], '2025-05-01')).toBe(row);
});

const states: readonly string[] = [
  'May it please the Court: in ⟦Utah|UT⟧ the rule is another, as in Maryland versus Acme Steel.',
  'Mr. Chief Justice, the West Virginia case says so.',
  'The ⟦Texas|TX⟧ case went to trial.',
];

test.each(states)('in the name of a case there is no state: %s', row => {
  expect(markedAgain(row, ['state'], '2025-05-01')).toBe(row);
});

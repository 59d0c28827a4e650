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

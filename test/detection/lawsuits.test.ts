import { expect, test } from 'vitest';
import { markedAgain, unmarked } from './marked-text';

const cases: readonly string[] = [
  'They filed a brief in ⟦Ramos v. Nielsen⟧ before the Ninth Circuit.',
  'The court decided ⟦New York State Rifle & Pistol Association, Inc. v. Bruen⟧ in 2022.',
  'See ⟦State of Washington et al. v. United States⟧, now on appeal.',
  'In ⟦Massachusetts v. EPA⟧, the court said otherwise.',
  'The precedent (⟦Gonzales v. Raich⟧, 2005) stands.',
  '⟦Roe v. Wade⟧ was the law of the land.',
  'A fourth case, ⟦Indiana v. IRS⟧, waits.',
  'The Court of Appeals in ⟦Center for Biological Diversity v. U.S. Forest Service⟧ agreed.',
  'Judges cited ⟦National Federation of Independent Business v. Sebelius⟧ (2012).',
  '⟦People v. Jordan Smith⟧\n\nThe trial begins.',
  'Judges ruled in ⟦Washington v. Trump⟧ and ⟦Hawaii v. Trump⟧ that week.',
  'They cited ⟦New York Times v. Sullivan⟧ and ⟦Loving v. Virginia⟧ as well.',
  'The number is ⟦2:18-cv-01115⟧ in Seattle.',
  'Orange County, Case # ⟦30-2017-00881234-CU-BT-CXC⟧, was settled.',
  'The case is ⟦New York v. Trump⟧, No. ⟦1:25-cv-00039⟧.',
  'The appeal, No. ⟦18-35015⟧, was argued.',
  'The justices took up No. ⟦24A1203⟧ at once.',
  'A ⟦multistate lawsuit filed by nine state attorneys general⟧ won an order.',
  'Joining in today’s ⟦multistate lawsuit⟧ are others.',
  'Balderas joined those attorneys general in filing a ⟦lawsuit⟧ against the government. That ⟦lawsuit⟧ demands a change.',
  'The ruling in ⟦Worth v. Jacobson⟧, which struck down the law, was stayed. That ⟦case⟧ goes on.',
  'It was ⟦United States vs. Texas⟧ all over again.',
];

test.each(cases)('marks the lawsuits in: %s', row => {
  expect(markedAgain(row, ['lawsuit'], '2025-02-01')).toBe(row);
});

const none: readonly string[] = [
  'The lawsuit alleges fraud, and that lawsuit may fail.',
  'A lawsuit filed by the American Lung Association went first.',
  'It was Trump vs. Biden again.',
  'Tonight: Yankees vs. Mets at 7:05.',
  'Read pages 12-14, call 555-1234, or see the 2020-21 budget.',
  'Fans of good v. evil stories will like it.',
  'The three suits have filed in: jackets, vests and trousers.',
  'No. 5 seed Texas plays on Friday.',
];

test.each(none)('marks no lawsuit in: %s', row => {
  expect(markedAgain(unmarked(row), ['lawsuit'], '2025-02-01')).toBe(row);
});

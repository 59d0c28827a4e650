import { expect, test } from 'vitest';
import { markedAgain, unmarked } from './marked-text';

const numbers: readonly string[] = [
  'Filed in Seattle as ⟦C18-1115RSL⟧ on Monday.',
  'The docket, ⟦C18-1115 RSL⟧, is thin.',
  'We hear argument in Number ⟦00-596⟧, ⟦Star Tobacco v. Reilly⟧.',
  'It became ⟦C18-0939-MJP⟧ that week.',
  'The clerk stamped it ⟦18 Civ. 2921⟧ at noon.',
  'The clerk stamped it ⟦CV 18-1115⟧ at noon.',
  'The clerk stamped it ⟦CV-18-01115-PHX⟧ at noon.',
  'See ⟦18-CV-2921⟧ (JMF) in Manhattan.',
  'See ⟦1:18-cv-01115-ABC⟧ in the capital.',
  'See ⟦1:18cv1115⟧ in the capital.',
  '⟦Commonwealth v. Star Pharma⟧, ⟦17-CI-00261⟧, is in Frankfort.',
  'In Frankfort it is No. ⟦2019-CA-001234⟧ now.',
  'See ⟦2:18-CV-00939MJP⟧ in Seattle.',
  'See ⟦2:18–cv–01115⟧, with dashes of print.',
  'In Brownsville it is Civ. No. ⟦B-14-254⟧ still.',
  'CIVIL NO. ⟦B-14-254⟧',
  'Civil Action No. ⟦18-939⟧ is the family case.',
  'Civil Action No. ⟦18-cv-2921⟧ (JMF) went to trial.',
  'On appeal it is No. ⟦17-35105⟧ in San Francisco.',
  'The justices granted Nos. ⟦18-587⟧, ⟦18-588⟧, and ⟦18-589⟧ at once.',
  'An application, No. ⟦19A1035⟧, was denied.',
  'The complaint is No. ⟦141, Original⟧ and old.',
  '⟦Texas v. Pennsylvania⟧, ⟦22O155⟧, ended in a week.',
  '⟦Dobbs v. Jackson⟧, ⟦19-1392⟧, overruled it.',
  '⟦West Virginia v. EPA⟧ (No. ⟦20-1530⟧) came later.',
  'In Manhattan it is Index No. ⟦452564/2022⟧ now.',
  'In Austin it is Cause No. ⟦D-1-GN-22-001234⟧ now.',
  'In San Francisco it is Case No. ⟦CGC-20-584789⟧ now.',
  'In Santa Ana it is Case # ⟦18HF1291⟧ now.',
  'Thousands of cases make up MDL No. ⟦2804⟧ in Cleveland.',
  'Docket No. ⟦18-15214⟧ was argued in Pasadena.',
  'Circuit Court for Talbot County, Case No. ⟦C-20-CV-23-000063⟧, and Case ⟦D-035-CV-23-007348⟧.',
  'IN THE CIRCUIT COURT, CASE NO. ⟦2023-CP-16-00077⟧',
  'The settlement is in Civil Action No. ⟦22-sc-02078⟧ (D. Minn.).',
];

test.each(numbers)('marks the docket numbers in: %s', row => {
  expect(markedAgain(row, ['lawsuit'], '2022-12-01')).toBe(row);
});

const lookAlikes: readonly string[] = [
  'Flight No. 17-35105 landed late.',
  'Order part No. 18-966 from the shop.',
  'Senate Joint Resolution No. 18-10 passed; so did House Bill No. 18-1115.',
  'Public Law No. 115-97 and Pub. L. No. 115-97 cut taxes.',
  'The attorney general’s Opinion No. 18-201 says otherwise.',
  'Executive Order No. 18-12 bans it. Ordinance No. 19-204 allows it.',
  'Comments go to Docket No. EPA-HQ-OAR-2018-0283 by May.',
  'SEC Release No. 34-87115 explains the rule.',
  'Send it to Apt. No. 12-345 or Room No. 18-201.',
  'Call 217-782-1090 or 202-555-0110.',
  'H.R. 1:17 reads so; see 3:17-4:05 p.m. and order no. 2018-06-27.',
  'No. 12-14 seeds play Thursday, No. 18-ranked Ohio rests.',
  'The vulnerability is CVE-2018-1234, the book ISBN 978-3-16-148410-0.',
  'Contract No. 19-4455 went to Local No. 17-2 for Lot No. 18-2231.',
  'Ages 18-24 voted on 2018-06-15; ZIP code 20530-0001 did not.',
  'The score was 18-15 after 10:30.',
];

test.each(lookAlikes)('marks no docket number in: %s', row => {
  expect(markedAgain(unmarked(row), ['lawsuit'], '2022-12-01')).toBe(row);
});

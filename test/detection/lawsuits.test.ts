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
  // Names of companies, agencies and bodies to their end
  'Regulators dropped ⟦New York v. Deutsche Telekom AG⟧ last spring.',
  'the phone merger: ⟦New York v. Deutsche Telekom AG⟧, ⟦19-cv-5434⟧; ⟦U.S. v. Live Nation⟧',
  'Read ⟦Massachusetts v. EPA⟧ beside ⟦Massachusetts v. Environmental Protection Agency⟧, the same case',
  'Court Sides With States in ⟦Massachusetts v. Environmental Protection Agency⟧',
  '⟦Texas v. Pennsylvania⟧ Lawsuit Tossed by Supreme Court',
  'The verdict in ⟦People v. Trump Organization⟧ was read aloud.',
  '⟦Texas v. Bureau of Alcohol, Tobacco, Firearms and Explosives⟧ tests the rule.',
  'They cite ⟦Lavie v. Procter & Gamble Co.⟧ on what consumers expect.',
  'Argument in ⟦Trump v. V.O.S. Selections⟧ ran long.',
  'The justices ruled in ⟦303 Creative LLC v. Elenis⟧ on Friday.',
  'It is pending as ⟦United States et al. v. Live Nation Entertainment, Inc. et al.⟧, he said.',
  'See ⟦Republican Party of [Pennsylvania](https://example.org/pa) v. Boockvar⟧ for that.',
  // An abbreviation may end the sentence as well as the name.
  'The case is ⟦Washington v. State Dept.⟧ The judge heard it in Seattle.',
  'He filed ⟦Missouri v. Star Inc.⟧ It was heard in May.',
  'They won ⟦Ohio v. Acme Corp.⟧ In June, the firm paid.',
  'A jury heard ⟦State v. Bright Co.⟧ Attorney General Bob Ferguson thanked it.',
  'The case is ⟦Texas v. Star Energy Corp.⟧ Judge Reed O’Connor has it.',
  'The suit is ⟦Iowa v. Star Ltd.⟧ Iowa says it was misled.',
  'They read ⟦California v. U.S. Dept. of Education⟧ aloud.',
  'They read ⟦Oregon v. Dept. of Homeland Security⟧ twice.',
  'They cite ⟦Maine v. Acme Bros. Trucking⟧ again.',
  'The case is ⟦FTC v. Amazon.com Inc.⟧, in Seattle.',
  'They filed ⟦State of Texas v. Amazon.com, Inc.⟧ on Monday.',
  'They read ⟦California v. Booking.com⟧ aloud.',
  'It was filed in Spokane, ⟦State of Washington v. FDA⟧.',
  'It is ⟦State of Ohio, State of Iowa v. FDA⟧.',
  // Initials begin a name as well.
  '⟦V.O.S. Selections v. Trump⟧ is the companion case.',
  'Oregon sued too. ⟦V.O.S. Selections, Inc. v. Trump⟧ was argued with it.',
  'He served in the U.S. Army. ⟦Smith v. Jones⟧ came later.',
  // How a state is written as a party
  'Next is ⟦State of Washington, et al., v. Donald J. Trump, et al.⟧, in Seattle.',
  'A judge tossed ⟦District of Columbia and Maryland v. Trump⟧ as moot.',
  'He leads ⟦California ex rel. Bonta v. Exxon⟧ himself.',
  'Filed as ⟦State ex rel. Yost v. FirstEnergy⟧; ⟦Commonwealth ex rel. Shapiro v. UPMC⟧ is older',
  'They won ⟦Commonwealth of Massachusetts v. Trump⟧ and ⟦People of the State of New York v. Trump⟧ alike.',
  'Compare ⟦State of New Jersey, State of Connecticut v. Wheeler⟧, a smog case.',
  'A footnote cites ⟦Mass. v. E.P.A.⟧ and ⟦Wash. v. Dep’t of State⟧ with approval.',
  // Signs other than "v."
  'The ruling in ⟦Massachusetts v EPA⟧ stands.',
  'Texans followed ⟦Texas versus United States⟧ closely.',
  'In ⟦California vs. Trump⟧ the state won.',
  '⟦STATE OF WASHINGTON V. TRUMP⟧\n\nThe judge ruled.',
  '⟦STATE OF CALIFORNIA v. TRUMP ET AL.⟧\n\nThe judge ruled.',
  'El caso ⟦California contra Trump⟧ sigue en San Francisco.',
  'La corte falló en ⟦Texas v. Estados Unidos⟧ el lunes.',
  'He teaches *⟦Roe v. Wade⟧* and “⟦Marbury v. Madison⟧” every fall.',
  'The list: ⟦Ms. L. v. ICE⟧, ⟦Flores v. Reno⟧, and ⟦Learning Resources v. Trump⟧.',
  // Matters without an adversary
  'Judge Donato has ⟦In re: Google Play Store Antitrust Litigation⟧ before him.',
  'The docket of ⟦In re National Prescription Opiate Litigation⟧, MDL No. ⟦2804⟧, is long.',
  'Lawyers cite ⟦Ex parte Young⟧ in every brief.',
  'The state settled ⟦In the Matter of Juul⟧ alone.',
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
  'Ohio State v. Michigan kicks off at noon.',
  'Texas vs. Oklahoma at 3 p.m.; Alabama v Georgia on CBS; Florida vs. Georgia in Jacksonville.',
  'Vladimir V. Putin met George V. Voinovich.',
  'EUGENE V. DEBS RUNS AGAIN',
  'La demanda de California contra Trump es la primera del año.',
  'The letter was in reply to ours, in response to yours.',
  'Liverpool v Everton was drawn, 1-1.',
];

test.each(none)('marks no lawsuit in: %s', row => {
  expect(markedAgain(unmarked(row), ['lawsuit'], '2025-02-01')).toBe(row);
});

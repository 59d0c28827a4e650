import { expect, test } from 'vitest';
import { markedAgain } from './marked-text';

const KINDS = ['attorney-general', 'us-attorney-general', 'office'] as const;

/** Who is meant on the day of the article: before, in, beside and after the office. */
const rows: Readonly<Record<string, readonly string[]>> = {
  '2006-12-10': [
    'New York Attorney General-elect Andrew Cuomo will succeed ⟦Eliot Spitzer|NY:Eliot Spitzer⟧, the governor-elect.',
    'Attorney General ⟦Eliot Spitzer|NY:Eliot Spitzer⟧ of New York wished Cuomo well.',
    'U.S. Attorney General ⟦Alberto Gonzales|US:Alberto Gonzales⟧ met Attorney General ⟦Lisa Madigan|IL:Lisa Madigan⟧.',
  ],
  '2007-06-10': [
    'New York Attorney General ⟦Andrew Cuomo|NY:Andrew Cuomo⟧ praised Gov. Eliot Spitzer. Spitzer smiled; ⟦Cuomo|NY:Andrew Cuomo⟧ did too.',
  ],
  '2012-11-08': [
    'Gov. Jerry Brown and Attorney General ⟦Kamala Harris|CA:Kamala Harris⟧ settled. Brown was attorney general until 2011.',
    'Former Attorney General ⟦Jerry Brown|CA:Jerry Brown⟧, now governor, spoke first in California.',
  ],
  '2014-09-26': [
    'President Bush’s first attorney general, former Sen. ⟦John Ashcroft|US:John Ashcroft⟧, refused. ⟦Ashcroft|US:John Ashcroft⟧ was ill.',
  ],
  '2015-01-28': [
    'Loretta Lynch, Obama’s nominee for attorney general, testified before ⟦Eric Holder|US:Eric Holder⟧ left.',
    'Attorney general nominee Loretta Lynch spoke; Attorney General ⟦Eric Holder|US:Eric Holder⟧ did not.',
  ],
  '2016-11-19': [
    'Sen. Jeff Sessions, the pick for attorney general, met senators.',
    'Attorney General-designate Jeff Sessions met senators; Attorney General ⟦Loretta Lynch|US:Loretta Lynch⟧ stayed on.',
    'California Attorney General ⟦Kamala Harris|CA:Kamala Harris⟧ won a seat in the Senate. ⟦Harris|CA:Kamala Harris⟧ takes office in January.',
  ],
  '2017-02-01': [
    'Acting Attorney General ⟦Sally Yates|US:Sally Yates⟧ was fired. ⟦Yates|US:Sally Yates⟧ had refused.',
    'Oklahoma Attorney General ⟦Scott Pruitt|OK:Scott Pruitt⟧, picked to lead the EPA, faced a vote.',
  ],
  '2018-05-10': [
    'Acting Attorney General ⟦Barbara Underwood|NY:Barbara Underwood⟧ of New York took over after ⟦Eric Schneiderman|NY:Eric Schneiderman⟧ resigned. ⟦Schneiderman|NY:Eric Schneiderman⟧ denied the claims.',
    'EPA Administrator Scott Pruitt flew first class. Pruitt declined to comment to the attorney general.',
    'AG ⟦Sessions|US:Jeff Sessions⟧ and Attorney General ⟦Josh Shapiro|PA:Josh Shapiro⟧ spoke in Pittsburgh.',
  ],
  '2018-11-08': [
    'Attorney General-elect Letitia James vowed to act. Letitia James, New York’s public advocate, won.',
    'Josh Kaul, the Democratic candidate for attorney general, beat Attorney General ⟦Brad Schimel|WI:Brad Schimel⟧.',
    'Acting Attorney General ⟦Matthew Whitaker|US:Matthew Whitaker⟧ took over from ⟦Jeff Sessions|US:Jeff Sessions⟧.',
  ],
  '2019-05-02': [
    'Attorney General ⟦Barr|US:William Barr⟧ told lawmakers no. ⟦Barr|US:William Barr⟧’s critics, Sen. Kamala Harris among them, objected.',
    'Sen. Kamala Harris, who was ⟦California attorney general|CA⟧, questioned ⟦William Barr|US:William Barr⟧, the attorney general.',
    'Sen. Josh Hawley, R-Mo., a former attorney general, voted yes. Hawley smiled.',
  ],
  '2020-12-09': [
    'Texas AG ⟦Ken Paxton|TX:Ken Paxton⟧ sued. Texas Gov. Greg Abbott, a former attorney general, backed ⟦Paxton|TX:Ken Paxton⟧.',
    'Health Secretary-designate ⟦Xavier Becerra|CA:Xavier Becerra⟧, still ⟦California’s attorney general|CA⟧, waited.',
    'Deputy Attorney General Jeffrey Rosen will follow Attorney General ⟦William Barr|US:William Barr⟧.',
  ],
  '2022-10-12': [
    'Kris Mayes, who is running for attorney general, debated; Attorney General ⟦Mark Brnovich|AZ:Mark Brnovich⟧ did not.',
    'Attorney General ⟦Josh Shapiro|PA:Josh Shapiro⟧ is running for governor. ⟦Shapiro|PA:Josh Shapiro⟧ leads.',
    'Ohio Attorney General ⟦Dave Yost|OH:Dave Yost⟧ sued, as he told the AP. ⟦Yost|OH:Dave Yost⟧ waits.',
    'Gubernatorial nominee ⟦Josh Shapiro|PA:Josh Shapiro⟧, the state’s attorney general, leads. ⟦Shapiro|PA:Josh Shapiro⟧ said so.',
    'Massachusetts Attorney General ⟦Maura Healey|MA:Maura Healey⟧ and former Massachusetts Attorney General ⟦Martha Coakley|MA:Martha Coakley⟧ met.',
  ],
  '2023-02-01': [
    'Gov. Josh Shapiro and acting Attorney General ⟦Michelle Henry|PA:Michelle Henry⟧ spoke. Shapiro left first; ⟦Henry|PA:Michelle Henry⟧ stayed.',
    'Gov. Maura Healey, as attorney general, sued Exxon. Healey is governor now.',
    'Attorney General ⟦Andrea Campbell|MA:Andrea Campbell⟧ succeeded Gov. Maura Healey.',
  ],
  '2023-06-02': [
    'Interim Texas Attorney General ⟦John Scott|TX:John Scott⟧ replaces ⟦Ken Paxton|TX:Ken Paxton⟧, who was impeached. ⟦Scott|TX:John Scott⟧ served before.',
    'Then-Attorney General ⟦William Barr|US:William Barr⟧ wrote it in 2019.',
  ],
  '2024-01-08': [
    'Gov.-elect ⟦Jeff Landry|LA:Jeff Landry⟧, the attorney general, took the oath, and ⟦Liz Murrill|LA:Liz Murrill⟧ took over as attorney general.',
    'In 2012, then-California Attorney General ⟦Kamala Harris|CA:Kamala Harris⟧ settled; Vice President Kamala Harris cites it.',
  ],
  '2024-11-22': [
    'Pam Bondi, Trump’s pick for attorney general, thanked him. Bondi was ⟦Florida’s attorney general|FL⟧.',
    'Attorney General ⟦Merrick Garland|US:Merrick Garland⟧ will leave; former Attorney General ⟦Bill Barr|US:William Barr⟧ praised Bondi.',
  ],
  '2025-09-10': [
    'Utah Attorney General ⟦Derek Brown|UT:Derek Brown⟧ dropped the case of his predecessor, ⟦Sean Reyes|UT:Sean Reyes⟧. ⟦Reyes|UT:Sean Reyes⟧ objected.',
    'Attorney General ⟦Jeff Jackson|NC:Jeff Jackson⟧ spoke with Gov. Josh Stein, whose predecessor, Roy Cooper, runs for Senate.',
    '⟦Catherine Hanaway|MO:Catherine Hanaway⟧ was sworn in as ⟦Missouri attorney general|MO⟧; ⟦Andrew Bailey|MO:Andrew Bailey⟧ went to the FBI.',
    'Attorney General ⟦Pam Bondi|US:Pam Bondi⟧ sued Washington, Attorney General ⟦Nick Brown|WA:Nick Brown⟧ said. ⟦Bondi|US:Pam Bondi⟧ did not.',
    'Gov. Bob Ferguson, who sued often as attorney general, backs ⟦Nick Brown|WA:Nick Brown⟧. Ferguson won most.',
    'Gov. Josh Stein and Attorney General ⟦Jeff Jackson|NC:Jeff Jackson⟧ of North Carolina disagree with Stein’s critics.',
    'Solicitor General John Sauer and Idaho Solicitor General Alan Hurst argued for Attorney General ⟦Raúl Labrador|ID:Raúl Labrador⟧.',
    'Former U.S. Attorney General ⟦Eric Holder|US:Eric Holder⟧ and former AG ⟦Loretta Lynch|US:Loretta Lynch⟧ signed.',
    'Jay Jones, the Democratic nominee for attorney general in Virginia, faces ⟦Jason Miyares|VA:Jason Miyares⟧, the attorney general.',
    'Sen. Ashley Moody, R-Fla., who was attorney general, praised ⟦James Uthmeier|FL:James Uthmeier⟧, the ⟦Florida attorney general|FL⟧.',
  ],
};

test.each(Object.entries(rows).flatMap(([date, texts]) => texts.map(text => [text, date] as const)))(
  'tells who holds the office: %s (%s)',
  (row, date) => {
    expect(markedAgain(row, KINDS, date)).toBe(row);
  },
);

import { expect, test } from 'vitest';
import { markedAgain, unmarked } from './marked-text';

const KINDS = ['attorney-general', 'us-attorney-general'] as const;

/** [text with every mention marked, date of the article] */
const named: readonly (readonly [string, string])[] = [
  ['New Mexico Attorney General ⟦Hector Balderas|NM:Hector Balderas⟧ spoke.', '2018-08-10'],
  [
    'Attorney General ⟦Hector Balderas|NM:Hector Balderas⟧ spoke. “Enough,” ⟦Balderas|NM:Hector Balderas⟧ said.',
    '2018-08-10',
  ],
  [
    '⟦Balderas|NM:Hector Balderas⟧ Joins Call For Hearings\n\nAttorney General ⟦Hector Balderas|NM:Hector Balderas⟧ joined.',
    '2018-08-10',
  ],
  [
    '⟦BALDERAS|NM:Hector Balderas⟧ SUES OPIOID MAKERS\n\nNew Mexico Attorney General ⟦Hector Balderas|NM:Hector Balderas⟧ sued.',
    '2018-08-10',
  ],
  [
    'News > ⟦Yost|OH:Dave Yost⟧ Sues Robocallers\n\nOhio Attorney General ⟦Dave Yost|OH:Dave Yost⟧ sued.',
    '2025-02-06',
  ],
  ['AG ⟦Ellison|MN:Keith Ellison⟧ sues landlord over repairs in Minnesota', '2024-03-01'],
  ['A.G. ⟦Healey|MA:Maura Healey⟧ fined the utility, her Massachusetts office said.', '2019-03-01'],
  [
    '⟦Kwame Raoul|IL:Kwame Raoul⟧, the attorney general of Illinois, agreed. ⟦Raoul|IL:Kwame Raoul⟧’s office filed.',
    '2023-04-01',
  ],
  [
    'Tennessee Attorney General ⟦Herbert Slatery III|TN:Herbert Slatery⟧ sued. ⟦Slatery|TN:Herbert Slatery⟧ said so.',
    '2018-07-06',
  ],
  ['⟦Phil Weiser|CO:Phil Weiser⟧, Colorado’s attorney general, was first.', '2023-04-01'],
  [
    'Arizona’s Democratic Attorney General ⟦Kris Mayes|AZ:Kris Mayes⟧ won’t appeal; ⟦Mayes|AZ:Kris Mayes⟧ said so.',
    '2024-11-11',
  ],
  [
    'Attorneys General ⟦Rob Bonta|CA:Rob Bonta⟧ of California, ⟦Phil Weiser|CO:Phil Weiser⟧ of Colorado and ⟦William Tong|CT:William Tong⟧ of Connecticut wrote.',
    '2024-05-01',
  ],
  [
    'California Attorney General ⟦Rob Bonta|CA:Rob Bonta⟧ (D) and Texas AG ⟦Ken Paxton|TX:Ken Paxton⟧ (R) traded letters. ⟦Paxton|TX:Ken Paxton⟧ went first.',
    '2024-05-01',
  ],
  ['New York attorney general ⟦Elliot Spitzer|NY:Eliot Spitzer⟧ sued the brokers.', '2005-02-01'],
  ['Arizona Attorney General ⟦Mark Brnovitch|AZ:Mark Brnovich⟧ disagreed.', '2019-02-01'],
  [
    'New York’s Attorney General ⟦Letitia James|NY:Letitia James⟧ won. Later, ⟦James|NY:Letitia James⟧ told James Comey’s lawyer so.',
    '2025-11-25',
  ],
  [
    'Attorney General ⟦Dave Sunday|PA:Dave Sunday⟧ spoke on Sunday. ⟦Sunday|PA:Dave Sunday⟧ said the fair opens Sunday morning.',
    '2026-02-11',
  ],
  [
    'Alabama Attorney General ⟦Luther Strange|AL:Luther Strange⟧ called it strange. ⟦Strange|AL:Luther Strange⟧ said little else.',
    '2016-12-22',
  ],
  ['Attorney General ⟦Andrea Joy Campbell|MA:Andrea Campbell⟧ of Massachusetts co-led it.', '2024-02-01'],
  ['N.Y. Attorney General ⟦Tish James|NY:Letitia James⟧ objected.', '2024-02-01'],
  [
    'Ms. ⟦James|NY:Letitia James⟧ declined. New York Attorney General ⟦Letitia James|NY:Letitia James⟧ had sued.',
    '2024-02-01',
  ],
  [
    'Attorney General ⟦Xavier Becerra|CA:Xavier Becerra⟧’s suit. ⟦Becerra|CA:Xavier Becerra⟧’s office won.',
    '2019-06-03',
  ],
  [
    'Attorney General ⟦Balderas|NM:Hector Balderas⟧’ first aim is safety, Attorney General ⟦Hector Balderas|NM:Hector Balderas⟧ said.',
    '2018-08-10',
  ],
  [
    'Tennessee Attorney General ⟦Herbert Slatery|TN:Herbert Slatery⟧ waited, and ⟦Slatery|TN:Herbert Slatery⟧ wrote to senators.',
    '2017-09-02',
  ],
  [
    'El fiscal general de Nuevo México, ⟦Héctor Balderas|NM:Hector Balderas⟧, demandó a la empresa.',
    '2018-08-10',
  ],
  [
    'Attorneys General ⟦Kwame Raoul|IL:Kwame Raoul⟧ (Illinois) and ⟦Nick Brown|WA:Nick Brown⟧ (Washington) wrote.',
    '2025-02-10',
  ],
  ['Puerto Rico Secretary of Justice ⟦Domingo Emanuelli|PR:Domingo Emanuelli⟧ signed.', '2022-02-25'],
  [
    '⟦William Barr|US:William Barr⟧, then attorney general, said so. ⟦Bill Barr|US:William Barr⟧ wrote a memoir.',
    '2022-07-27',
  ],
  ['Alaska Attorney General ⟦David Marquez|AK:David Márquez⟧ resigned.', '2006-06-01'],
  [
    'Florida Attorney General ⟦Pam Bondi|FL:Pam Bondi⟧ asked. Perhaps ⟦Bondi|FL:Pam Bondi⟧ did not know. Certainly ⟦Bondi|FL:Pam Bondi⟧’s staff did.',
    '2016-09-06',
  ],
  [
    'While the suit of the attorney general of New York State went on, ⟦Bondi|FL:Pam Bondi⟧ called. Florida Attorney General ⟦Pam Bondi|FL:Pam Bondi⟧ denied it.',
    '2016-09-06',
  ],
  [
    'Oklahoma Attorney General ⟦Mike Hunter|OK:Mike Hunter⟧ sued. At trial, ⟦Hunter|OK:Mike Hunter⟧ blasted the maker, and ⟦Hunter|OK:Mike Hunter⟧ rested.',
    '2019-08-26',
  ],
  [
    'Maryland Attorney General ⟦Anthony Brown|MD:Anthony Brown⟧ sued. “They lied to children,” ⟦Brown|MD:Anthony Brown⟧ charged.',
    '2023-10-24',
  ],
  [
    'Trump’s attorney general, former Sen. ⟦Jeff Sessions|US:Jeff Sessions⟧ of Alabama, recused himself.',
    '2017-06-14',
  ],
  [
    'The leak upset ⟦Eric Holder|US:Eric Holder⟧, President Barack Obama’s attorney general, in the Justice Department.',
    '2014-06-14',
  ],
  [
    'Attorneys general differ: ⟦Platkin|NJ:Matthew Platkin⟧ of New Jersey sued, ⟦Skrmetti|TN:Jonathan Skrmetti⟧ of Tennessee did not, said an attorney general.',
    '2025-05-01',
  ],
];

test.each(named)('marks the attorneys general in: %s', (row, date) => {
  expect(markedAgain(row, KINDS, date)).toBe(row);
});

const notThem: readonly (readonly [string, string])[] = [
  ['Gov. Josh Shapiro signed the budget. Shapiro smiled.', '2024-02-01'],
  ['Sen. Kamala Harris asked him. Harris was not satisfied.', '2019-02-01'],
  ['Vice President Kamala Harris spoke to state attorneys general.', '2023-02-01'],
  ['Health Secretary Xavier Becerra toured a clinic with an attorney general.', '2022-02-01'],
  ['Gordon Brown and Tony Blair met. Brown smiled.', '2005-01-10'],
  ['Gov. Josh Shapiro, who as attorney general sued the church, won. Shapiro smiled.', '2024-04-29'],
  ['UK Justice Secretary Alex Chalk and Secretary of Justice Robert Jackson met.', '2023-04-29'],
  ['Lord Goldsmith, the attorney general, denied it. Lord Campbell rose.', '2005-01-10'],
  ['Deputy Attorney General Rod Rosenstein took questions.', '2018-01-10'],
  ['Assistant Attorney General Jonathan Kanter sued.', '2023-01-10'],
  ['Orange County District Attorney Todd Spitzer spoke. Spitzer will appeal.', '2021-01-10'],
  [
    'The British attorney general Victoria Prentis and Israeli Attorney General Gali Baharav-Miara met.',
    '2023-01-10',
  ],
  ['Ford Motor recalled trucks, Attorney General staff said; Ford declined to comment.', '2022-01-10'],
  ['Dianne Feinstein, D-Calif., and Jeff Sessions, R-Ala., wrote the bill.', '2010-05-01'],
  ['Therapy sessions were cut, and Sessions of the court were delayed.', '2018-05-01'],
  ['The county attorney and the state fire marshal agreed; Steve Miller Band played.', '2018-05-01'],
  ['Pam Bondi is running a law firm.', '2022-01-01'],
  ['Sherrod Brown of Ohio and Scott Brown of Massachusetts met an attorney general.', '2012-01-01'],
  ['The attorney general of Ohio, Brown County and the state sued.', '2012-01-01'],
  ['Vermont’s Sanders and Maine’s Collins asked an attorney general.', '2025-01-01'],
  ['Hunters hunted; Hunter Biden was tried as the attorney general watched.', '2024-06-01'],
  ['Ironically, Bonta is a surname in Italy.', '2024-06-01'],
  ['Will Brown run? Mark Brown did.', '2025-06-01'],
];

test.each(notThem)('marks no attorney general in: %s', (row, date) => {
  expect(markedAgain(unmarked(row), KINDS, date)).toBe(row);
});

const mixed: readonly (readonly [string, string])[] = [
  [
    'Maryland Attorney General ⟦Anthony Brown|MD:Anthony Brown⟧ agreed. Sherrod Brown did not. Brown voted no.',
    '2025-02-01',
  ],
  [
    'Sherrod Brown voted no. Maryland Attorney General ⟦Anthony Brown|MD:Anthony Brown⟧ sued, ⟦Brown|MD:Anthony Brown⟧ said.',
    '2025-02-01',
  ],
  [
    'Attorney General ⟦Beau Biden|DE:Beau Biden⟧ of Delaware introduced Vice President Joe Biden.',
    '2010-02-01',
  ],
  [
    'Oklahoma Attorney General ⟦Scott Pruitt|OK:Scott Pruitt⟧ filed Pruitt v. Burwell. Pruitt was decided later; ⟦Pruitt|OK:Scott Pruitt⟧ said he was glad.',
    '2014-10-01',
  ],
  [
    'Black and Brown families cheered Maryland Attorney General ⟦Anthony Brown|MD:Anthony Brown⟧.',
    '2025-02-01',
  ],
  ['Attorney General ⟦Keith Ellison|MN:Keith Ellison⟧ met Larry Ellison of Oracle.', '2024-02-01'],
  [
    'Mississippi Attorney General ⟦Jim Hood|MS:Jim Hood⟧ left Jackson, Mississippi, for Mount Hood.',
    '2014-02-01',
  ],
];

test.each(mixed)('tells people of one surname apart in: %s', (row, date) => {
  expect(markedAgain(row, KINDS, date)).toBe(row);
});

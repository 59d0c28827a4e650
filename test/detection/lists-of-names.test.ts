import { expect, test } from 'vitest';
import { markedAgain } from './marked-text';

const KINDS = ['attorney-general', 'us-attorney-general', 'state', 'office'] as const;

/** Names in lists, headlines and other short forms: [text, date of the article] */
const rows: readonly (readonly [string, string])[] = [
  [
    'Attorneys General ⟦Bonta|CA:Rob Bonta⟧, ⟦James|NY:Letitia James⟧ and ⟦Ferguson|WA:Bob Ferguson⟧ said abortion remains legal.',
    '2022-06-24',
  ],
  [
    'Attorneys General ⟦Bonta|CA:Rob Bonta⟧, ⟦James|NY:Letitia James⟧, and ⟦Ferguson|WA:Bob Ferguson⟧ sued. ⟦Ferguson|WA:Bob Ferguson⟧ and ⟦Bonta|CA:Rob Bonta⟧ spoke.',
    '2022-06-24',
  ],
  [
    'AGs ⟦Shapiro|PA:Josh Shapiro⟧, ⟦James|NY:Letitia James⟧ and ⟦Becerra|CA:Xavier Becerra⟧ sued the department.',
    '2019-06-01',
  ],
  [
    'AGs ⟦Becerra|CA:Xavier Becerra⟧, ⟦Healey|MA:Maura Healey⟧ and ⟦James|NY:Letitia James⟧ lead the suit',
    '2019-03-14',
  ],
  [
    'Attorneys General ⟦Bonta|CA:Rob Bonta⟧, ⟦Nessel|MI:Dana Nessel⟧, ⟦Kaul|WI:Josh Kaul⟧, ⟦Ellison|MN:Keith Ellison⟧ and ⟦Raoul|IL:Kwame Raoul⟧ signed.',
    '2024-06-24',
  ],
  [
    'Attorney General ⟦Becerra|CA:Xavier Becerra⟧ urges court to act; ⟦Becerra|CA:Xavier Becerra⟧, ⟦Healey|MA:Maura Healey⟧, ⟦James|NY:Letitia James⟧ lead suit.',
    '2019-03-14',
  ],
  [
    'Attorneys General ⟦Rob Bonta|CA:Rob Bonta⟧ of ⟦California|CA⟧, ⟦Letitia James|NY:Letitia James⟧ (N.Y.) and ⟦Kris Mayes|AZ:Kris Mayes⟧ (D-Ariz.) sued.',
    '2025-03-01',
  ],
  [
    'Signers: ⟦Rob Bonta|CA:Rob Bonta⟧,⟦Letitia James|NY:Letitia James⟧,⟦Kwame Raoul|IL:Kwame Raoul⟧ and other attorneys general.',
    '2025-03-01',
  ],
  [
    'Attorneys General ⟦Bonta|CA:Rob Bonta⟧,⟦James|NY:Letitia James⟧,⟦Raoul|IL:Kwame Raoul⟧ sued.',
    '2025-03-01',
  ],
  [
    '[⟦South Carolina|SC⟧](https://www.sc.example/government/pages/home) [Attorney General](https://ag.sc.example/about-the-office/) [⟦Alan Wilson|SC:Alan Wilson⟧](https://ag.sc.example/about/alan-wilson) sued.',
    '2025-03-01',
  ],
  [
    '[⟦Alan Wilson|SC:Alan Wilson⟧](https://ag.sc.example/a), the attorney general, sued. ⟦Wilson|SC:Alan Wilson⟧ said so.',
    '2025-03-01',
  ],
  [
    'Attorney General [⟦Ken Paxton|TX:Ken Paxton⟧](https://a.example/some/long/way/to/a/page) and AG [⟦Liz Murrill|LA:Liz Murrill⟧](https://b.example) sued.',
    '2025-03-01',
  ],
  [
    '⟦TEXAS|TX⟧ AG ⟦PAXTON|TX:Ken Paxton⟧ THREATENS TO SUE; ⟦NEW YORK|NY⟧’S ⟦SCHNEIDERMAN|NY:Eric Schneiderman⟧ VOWS TO FIGHT',
    '2017-09-06',
  ],
  [
    '⟦NEW YORK|NY⟧’S ⟦JAMES|NY:Letitia James⟧, ⟦CALIFORNIA|CA⟧’S ⟦BECERRA|CA:Xavier Becerra⟧ SUE; ⟦TEXAS|TX⟧’ ⟦PAXTON|TX:Ken Paxton⟧ BACKS TRUMP',
    '2020-09-23',
  ],
  [
    '⟦Texas|TX⟧’ ⟦Paxton|TX:Ken Paxton⟧ and ⟦Florida|FL⟧’s ⟦James Uthmeier|FL:James Uthmeier⟧, attorneys general, objected.',
    '2025-03-01',
  ],
  [
    'Atty Gen ⟦Becerra|CA:Xavier Becerra⟧ and Atty. Gen. ⟦Maura Healey|MA:Maura Healey⟧ agreed.',
    '2018-10-01',
  ],
  [
    'Att’y Gen. ⟦Maura Healey|MA:Maura Healey⟧ and Attys. Gen. ⟦Becerra|CA:Xavier Becerra⟧ and ⟦Balderas|NM:Hector Balderas⟧ sued.',
    '2018-10-01',
  ],
  [
    'Attorney-General ⟦Balderas|NM:Hector Balderas⟧ and Atty.-Gen. ⟦Becerra|CA:Xavier Becerra⟧ spoke.',
    '2018-10-01',
  ],
  [
    '⟦New York|NY⟧ Attorney General ⟦Letitia A. James|NY:Letitia James⟧ and ⟦Kwame Y. Raoul|IL:Kwame Raoul⟧ spoke.',
    '2024-10-01',
  ],
  [
    '⟦Washington|WA⟧ Attorney General ⟦Robert Ferguson|WA:Bob Ferguson⟧ sued. ⟦Bob Ferguson|WA:Bob Ferguson⟧ won.',
    '2019-10-01',
  ],
  [
    'Attorney General ⟦Robert Bonta|CA:Rob Bonta⟧ and Attorney General ⟦Bill Tong|CT:William Tong⟧ spoke.',
    '2024-10-01',
  ],
  [
    'Attorney General ⟦Tish James|NY:Letitia James⟧ and AG ⟦Kathleen Jennings|DE:Kathy Jennings⟧ signed.',
    '2024-10-01',
  ],
  ['“We will sue,” said ⟦Ellison|MN:Keith Ellison⟧, the ⟦Minnesota attorney general|MN⟧.', '2024-10-01'],
  ['“It is theft,” ⟦Nessel|MI:Dana Nessel⟧, ⟦Michigan’s attorney general|MI⟧, told reporters.', '2024-10-01'],
  ['“No,” said ⟦Paxton|TX:Ken Paxton⟧, who is the ⟦attorney general of Texas|TX⟧.', '2024-10-01'],
  [
    'Mr. ⟦Skrmetti|TN:Jonathan Skrmetti⟧, the ⟦Tennessee attorney general|TN⟧, argued it himself.',
    '2024-10-01',
  ],
  [
    '⟦Keith Ellison|MN:Keith Ellison⟧, ⟦Minnesota|MN⟧\nAttorney General ⟦Aaron Ford|NV:Aaron Ford⟧, ⟦Nevada|NV⟧\n⟦Aaron Frey|ME:Aaron Frey⟧, ⟦Maine|ME⟧',
    '2024-10-01',
  ],
  [
    '- ⟦California|CA⟧\n- ⟦Nevada|NV⟧\nAttorney General ⟦Kris Mayes|AZ:Kris Mayes⟧ of ⟦Arizona|AZ⟧ led it.',
    '2024-10-01',
  ],
  [
    '• ⟦Rob Bonta|CA:Rob Bonta⟧, ⟦California|CA⟧\n• ⟦Letitia James|NY:Letitia James⟧, ⟦New York|NY⟧\nThese attorneys general signed.',
    '2024-09-23',
  ],
  [
    '⟦Missouri|MO⟧ Senate candidate ⟦Josh Hawley|MO:Josh Hawley⟧ leads in polls. ⟦Hawley|MO:Josh Hawley⟧, the attorney general, said so.',
    '2018-09-01',
  ],
  ['⟦Missouri|MO⟧ Senate candidate Josh Hawley, a law professor, leads in polls.', '2016-02-01'],
  ['Brown, James and Ford met at a bar, and the attorney general sat elsewhere.', '2025-03-01'],
  [
    '⟦Washington|WA⟧’s ⟦Nick Brown|WA:Nick Brown⟧, ⟦Oregon|OR⟧’s ⟦Dan Rayfield|OR:Dan Rayfield⟧ and ⟦Hawaii|HI⟧’s ⟦Anne Lopez|HI:Anne Lopez⟧ sued; Washington’s lobbyists shrugged.',
    '2025-03-01',
  ],
  ['⟦Nessel|MI:Dana Nessel⟧, Whitmer blast tariffs; ⟦Michigan attorney general|MI⟧ to sue', '2025-03-01'],
  ['The ⟦Texas attorney general|TX⟧ was in court. “We won,” ⟦Paxton|TX:Ken Paxton⟧ said.', '2025-03-01'],
  [
    'The ⟦New York attorney general|NY⟧ sued. LaToya James, a tenant, cheered. James pays rent.',
    '2025-03-01',
  ],
  ['The ⟦Nevada attorney general|NV⟧ drives a Ford, and Ford built it.', '2025-03-01'],
  [
    'Attorneys General ⟦Brian Schwalb|DC:Brian Schwalb⟧ of ⟦D.C.|DC⟧ and ⟦Keith Ellison|MN:Keith Ellison⟧ of ⟦Minnesota|MN⟧ led.',
    '2025-03-01',
  ],
  ['Bonta is a village; so is James.', '2025-03-01'],
];

test.each(rows)('finds names in lists and short forms: %s', (row, date) => {
  expect(markedAgain(row, KINDS, date)).toBe(row);
});

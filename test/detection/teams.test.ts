import { expect, test } from 'vitest';
import { markedAgain } from './marked-text';

const games: readonly string[] = [
  'Arizona beat Utah 24–17 on Saturday.',
  'No. 3 Oregon routed Iowa 41-10, and Maryland held off Nebraska, 27-24.',
  'Kansas lost to No. 8 Colorado 31-28 in overtime.',
  'Wyoming narrowly edged Nevada 20-19.',
  'A rout of Oregon, 62-20, came first; then, hammering Arizona 56-30, they went home.',
  'Michigan at Ohio State, noon',
  'Saturday: Iowa at Nebraska, 3:30 p.m.; Utah vs. Colorado, 7 p.m.',
  'Indiana | 9-0 | 16-0\nOregon | 8-1 | 13-2\nMaryland | 1-8 | 4-8',
  '| Minnesota | 5-4 | 8-5 |',
  'Georgia (7-1, 5-1 SEC) stays well ahead.',
  'The quarterback threw three touchdowns before halftime, and Utah climbed to second in the Coaches Poll. Oregon fell out of it. Fans in ⟦Nevada|NV⟧ cheered.',
  'In the AP Poll of college football, No. 21 Tennessee and No. 22 Michigan moved up.',
  'The Big Ten has three teams in the Elite Eight. My picks: No. 3 seed Illinois over Houston. Line: Nebraska by 1½. Pick: Iowa, 68-66.',
  'March Madness: Purdue is alive, and so are Michigan and Iowa. The guard (Illinois) is a freshman. Their bracket is the best of the tournament.',
  'The Elite Eight has teams of every bracket in the tournament. Illinois, Iowa and Nebraska are alive in the South, along with Purdue in the West, Michigan in the Midwest. The games are in Boise, ⟦Idaho|ID⟧.',
  'Line: Michigan by 9½.',
  'Pick: Iowa by 3.',
  'NCAA basketball: Kentucky opens the playoffs at Alabama; the standings have Florida third. The game in Boise, ⟦Idaho|ID⟧, sold out.',
];

test.each(games)('teams are no states: %s', row => {
  expect(markedAgain(row, ['state'], '2025-02-01')).toBe(row);
});

const states: readonly string[] = [
  'The justices sided with ⟦Texas|TX⟧, 6–3.',
  '⟦Texas|TX⟧ won 5–4 at the court, and ⟦Ohio|OH⟧ beat back the suit.',
  'In 2019 ⟦Utah|UT⟧ topped ⟦Ohio|OH⟧ in growth.',
  '⟦Texas|TX⟧ defeated ⟦Vermont|VT⟧ in court.',
  '⟦California|CA⟧ has 54 electors, ⟦Texas|TX⟧ 40.',
  '⟦Iowa|IA⟧ fell to 12th place.',
  'The Senate rejected the ⟦Nevada|NV⟧ bill, 51-49.',
  'Six attorneys general sued the NCAA over transfers in football and basketball; ⟦Ohio|OH⟧ and ⟦Tennessee|TN⟧ lead the case, and the playoffs wait.',
  'The seeds are sold in ⟦Iowa|IA⟧. ⟦Ohio|OH⟧ has a tournament of bridge every May.',
  'A tax bracket of ⟦Illinois|IL⟧ was cut. ⟦Michigan|MI⟧ may seed a fund.',
  'The population fell in ⟦Iowa|IA⟧ by 3 percent.',
  'He carried ⟦Michigan|MI⟧ by 9 points.',
  'Lawmakers in ⟦Kansas|KS⟧ want a football stadium. ⟦Missouri|MO⟧ offered halftime shows, touchdowns and tax breaks.',
  'The football coach moved from ⟦Maine|ME⟧ to ⟦Vermont|VT⟧.',
  'Voters in ⟦Ohio|OH⟧ at 7 p.m. and in ⟦Utah|UT⟧ at 8 p.m. will know.',
  '⟦Arizona|AZ⟧ sent 24-17 notices.',
];

test.each(states)('votes, laws and suits are of states: %s', row => {
  expect(markedAgain(row, ['state'], '2025-02-01')).toBe(row);
});

const people: readonly string[] = [
  'The influencer Montana Tucker posted it. Montana Tucker said so.',
  'Montana Tucker, a singer, met ⟦Montana|MT⟧ lawmakers.',
  'Georgia Hunter, 31, lives in ⟦Ohio|OH⟧.',
  'The author Virginia Woolf wrote there.',
  'Ms. Tucker sings. Montana Tucker then danced.',
  '⟦Montana|MT⟧ Democrats said no, and ⟦Virginia|VA⟧ Republican Ann Roe said yes.',
  'Floods hit ⟦Montana|MT⟧ Tuesday, and ⟦Georgia|GA⟧ Friday.',
  '⟦Georgia|GA⟧ Mom Said No to School Map',
];

test.each(people)('given names are no states: %s', row => {
  expect(markedAgain(row, ['state'], '2025-02-01')).toBe(row);
});

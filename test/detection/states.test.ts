import { expect, test } from 'vitest';
import { markedAgain, unmarked } from './marked-text';

const named = [
  'Flooding closed roads across southern ⟦New Mexico⟧ on Tuesday.',
  '⟦Ohio⟧ consumers would get refunds, and ⟦Ohio⟧-based lenders would pay them.',
  'Growers say ⟦Colorado⟧-grown hemp is crossing into ⟦Kansas⟧.',
  'The measure passed in ⟦West Virginia⟧ but failed in ⟦Virginia⟧.',
  'SACRAMENTO, ⟦California⟧ — The hearing lasted two hours.',
  '⟦Hawai’i⟧ and ⟦Guam⟧ were the last to answer.',
  'Officials in ⟦Hawaii⟧ asked for more time.',
  'The ⟦U.S. Virgin Islands⟧, ⟦Puerto Rico⟧ and the ⟦Northern Mariana Islands⟧ signed as well.',
  '⟦American Samoa⟧ has one delegate.',
  '⟦Virginia⟧ Democrats and ⟦Ohio⟧ Republicans split on the plan.',
  '⟦Texas⟧ Gov. Greg Abbott signed it on Friday.',
  'A judge in Spokane, ⟦Washington⟧, set a trial date.',
  '⟦Washington⟧ state lawmakers want to go further than ⟦Oregon⟧.',
  'The State of ⟦Washington⟧ filed first.',
  'The suit was brought by ⟦Oregon⟧, ⟦Nevada⟧, and ⟦Washington⟧.',
  'The rules in ⟦Idaho⟧ and ⟦Washington⟧ differ.',
  'The governor of ⟦Maine⟧ met her counterpart from ⟦New Hampshire⟧.',
  "⟦Georgia⟧'s ports grew faster than those of ⟦Florida⟧.",
  'He moved from Atlanta, ⟦Georgia⟧, to Kansas City, ⟦Missouri⟧.',
  'Rep. Ana Ruiz of ⟦Arizona⟧ wants hearings.',
  'Residents of the ⟦District of Columbia⟧ cannot vote for a senator.',
  '⟦MICHIGAN⟧ SUES MAKER OF FIREFIGHTING FOAM',
  '⟦Nebraska⟧, ⟦Oklahoma⟧ Take Dispute With ⟦Colorado⟧ to High Court',
  'The vote in ⟦New York⟧ State was close.',
  '⟦Texas⟧ lawmakers, ⟦Utah⟧ ranchers and ⟦Montana⟧ tribes objected.',
  'Voters in ⟦North Dakota⟧, ⟦South Dakota⟧ and ⟦South Carolina⟧ go first.',
  'The firm is registered in ⟦Delaware⟧.',
  'Eastern ⟦Kentucky⟧ has lost most of its mines.',
  '⟦New Jersey⟧’s attorney told reporters to wait.',
  'Massachusetts Senate President Karen Lee met leaders from ⟦Vermont⟧.',
  '- ⟦Alabama⟧\n- ⟦Georgia⟧\n- ⟦Washington⟧\n- ⟦West Virginia⟧',
  'Rep. Lena Ortiz of ⟦Washington⟧ and Sen. Max Hart (⟦Ohio⟧) agreed.',
  'The ⟦Missouri⟧ Senate candidate spoke.',
  '⟦Texas⟧ Church Shooting Leaves Town in Grief',
  'Los votantes de ⟦Nueva York⟧ y los de ⟦Carolina del Norte⟧ hablaron.',
  'El fiscal general habló en ⟦Puerto Rico⟧ y ⟦Texas⟧.',
  '⟦MARYLAND⟧ STANDS TO GAIN $9 MILLION: Officials said on Monday that a deal was near.',
  'The ⟦Ohio⟧ GOP met in Columbus.',
  'The state of ⟦New York⟧ appealed; the city did not.',
  '⟦Idaho⟧ cares for its rivers, a judge said.',
  'SEATTLE (AP) — ⟦Washington⟧ sued. ⟦Washington⟧’s rules stand.',
  'Se unieron ⟦Arizona⟧, ⟦Illinois⟧ y ⟦Nueva Jersey⟧.',
];

const notStates = [
  'The Washington Post and The New York Times reported it first.',
  'She teaches at the University of Virginia and once taught at Ohio State.',
  'New York City sued, as did Kansas City and Oklahoma City.',
  'A judge of the Northern District of California agreed.',
  'The California Air Resources Board sets the rules.',
  'A New York Federal Reserve Bank study was cited.',
  'The Virginia General Assembly meets in January.',
  'The Arizona Cardinals beat the New York Giants.',
  'Washington is divided over the bill.',
  'WASHINGTON — The Senate voted late on Thursday.',
  'WASHINGTON (AP) — A judge blocked the order.',
  'NEW YORK (Reuters) - Shares fell.',
  'He lives in Washington, D.C., near the Capitol.',
  'President George Washington warned against parties.',
  'The U.S. Court of Appeals for the District of Columbia Circuit ruled.',
  'Texas Instruments and Georgia Power declined to comment.',
  'The Minnesota Gun Owners Caucus filed its own case.',
  'Troops left Georgia after Russia and Ukraine agreed to talks in Tbilisi.',
  'The British Virgin Islands are a tax haven.',
  'The Missouri River rose past the levee.',
  'Critics at the Michigan Chamber of Commerce disagreed.',
  'Pennsylvania Avenue was closed to traffic.',
  'Many Virginians and Californians voted early.',
  'The Bank of Hawaii and Planned Parenthood of Montana are parties.',
  'He joined the Maryland Democratic Party in 1998.',
  'Write to press@ohio.example or see https://www.Texas.example/News for more.',
  'The New Mexico Environment Department took samples.',
  'Alabama Power raised rates.',
  'Idaho Cares, an advocacy group, filed its own brief. The head of Idaho Cares objected.',
  'The State Bar of California and the Archdiocese of New York took no side.',
  'The city of New York appealed.',
  'The Texas Children’s Hospital and the Ohio Women’s Health Center are named.',
  'Covered California and Common Cause Georgia answered.',
  'The Ohio EPA and the Michigan NAACP spoke.',
  'The Minnesota Hispanic Bar Association met.',
  'The Innocence Project of Minnesota and the Public Defender of Maryland joined.',
];

test.each(named)('marks the states in: %s', row => {
  expect(markedAgain(row, ['state'], '2025-02-01')).toBe(row);
});

test.each(notStates)('marks no state in: %s', row => {
  expect(markedAgain(unmarked(row), ['state'], '2025-02-01')).toBe(row);
});

const codes = [
  ['⟦Washington|WA⟧ Attorney General Nick Brown spoke in Washington on Monday.', '2025-05-06'],
  ['⟦N.M.|NM⟧ Attorney General Hector Balderas and ⟦Pa.|PA⟧ AG Josh Shapiro agreed.', '2018-06-01'],
  ['The 18 states and ⟦Washington, D.C.|DC⟧, sued on Friday.', '2017-10-13'],
  ['⟦D.C.|DC⟧ Attorney General Karl Racine joined.', '2018-06-01'],
  ['⟦Washington|WA⟧, ⟦Oregon|OR⟧ and the ⟦District of Columbia|DC⟧ object.', '2018-06-01'],
  ['⟦Washington|WA⟧ sued the maker of the pills. In Washington, the agency said nothing.', '2018-06-01'],
] as const;

test.each(codes)('tells which place is meant in: %s', (row, date) => {
  expect(markedAgain(row, ['state'], date)).toBe(row);
});

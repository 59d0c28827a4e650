import { expect, test } from 'vitest';
import { markedAgain } from './marked-text';

const DATE = '2025-03-10';

const georgia: readonly string[] = [
  'Georgia, Ukraine and Moldova want to join the EU.',
  'Jordan, Georgia and Turkey sent observers.',
  'Russia invaded Georgia in 2008 and kept two regions.',
  'She was born in the country of Georgia and moved to ⟦Ohio|OH⟧.',
  'Georgia, a former Soviet republic, held a vote.',
  'The former Soviet republic of Georgia held a vote.',
  'Hotels on Georgia’s Black Sea coast are full.',
  'Georgia’s parliament in Tbilisi passed the bill on foreign agents.',
  'The prime minister of Georgia met EU leaders in Brussels.',
  'Azerbaijan, Armenia and Georgia signed a transit pact.',
  'TBILISI, Georgia (AP) — Police broke up a march in Georgia’s capital.',
  'TBILISI, Georgia (AP) — The U.S. attorney general said America stands with Georgia.',
  'Thousands rallied in Tbilisi. Leaders in the West urged Georgia to hold a new vote.',
  'NATO told Georgia and Ukraine that they would join one day.',
  'Russia’s war with Georgia lasted five days.',
  'Georgia’s pro-European president refused to leave the palace.',
  'Washington and Brussels suspended aid to Georgia’s ruling party, Georgian Dream.',
];

const state: readonly string[] = [
  '⟦Georgia|GA⟧ and ⟦Florida|FL⟧ fought over water for years.',
  'Savannah, ⟦Georgia|GA⟧, is a busy port; so is Tampa.',
  'The Ukrainian-born doctor practices in ⟦Georgia|GA⟧ and ⟦Alabama|AL⟧.',
  'Russian hackers probed county websites in ⟦Georgia|GA⟧, Secretary of State Brad Raffensperger said.',
  '⟦Georgia|GA⟧ Attorney General ⟦Chris Carr|GA:Chris Carr⟧ condemned Russia’s war in Ukraine.',
  'The state of ⟦Georgia|GA⟧ divested from Russia.',
  '⟦Georgia|GA⟧ Republicans back aid to Ukraine.',
  'Turkey farms in ⟦Georgia|GA⟧ and ⟦Arkansas|AR⟧ reported bird flu.',
  'Protests over Tbilisi’s law went on. In Atlanta, ⟦Georgia|GA⟧ lawmakers took no note.',
  'Soldiers from Fort Stewart, ⟦Georgia|GA⟧, deployed to Poland near Ukraine.',
];

const washington: readonly string[] = [
  'Relations between Washington and Beijing cooled.',
  'Washington and London agreed on tariffs, and Washington and Moscow did not.',
  'Talks between Tehran and Washington stalled.',
  'Washington State beat Oregon State 31-28 in the Apple Cup’s rival week.',
  'Washington State quarterback Jane Doe threw for 300 yards.',
  'They lost to Washington State on Saturday.',
  'A Washington State professor wrote the study.',
  'Residents of ⟦Washington|WA⟧ State pay no income tax.',
  '⟦Washington|WA⟧ State Attorney General ⟦Nick Brown|WA:Nick Brown⟧ sued.',
  'Farmers in Eastern ⟦Washington|WA⟧ need rain.',
  'Lobbyists in Washington wrote the bill. Washington lobbyists won.',
  'She flew to Washington to testify before the Senate.',
  'The bill passed both chambers in Olympia, ⟦Washington|WA⟧.',
  'The rule took effect in May. ⟦Washington|WA⟧ sued; its attorney general announced the suit.',
  'Oregon’s leaders waited. ⟦Washington|WA⟧ joined the lawsuit on Friday.'.replace('Oregon', '⟦Oregon|OR⟧'),
  'Tariffs rose. Washington sued for peace. Washington joined the talks, and Washington filed a complaint in Geneva.',
  'Former ⟦Washington|WA⟧ Gov. Christine Gregoire watched.',
  'Then ⟦Washington|WA⟧ Gov. Jay Inslee signed it, and outgoing ⟦Washington|WA⟧ Gov. Jay Inslee left.',
  'Washington, Pa., is home to a college; Washington, Mo., has a fair.',
  'Washington, ⟦Pennsylvania|PA⟧, is a mill town.',
  'Port Washington, N.Y., and Fort Washington, ⟦Maryland|MD⟧, are suburbs.',
  '⟦Washington|WA⟧ Gov. Bob Ferguson spoke.',
  'The Washington establishment shrugged; Washington Republicans in Congress cheered.',
  'He sued in ⟦Washington|WA⟧ state court.',
];

const capital: readonly string[] = [
  '⟦New York|NY⟧, ⟦Maryland|MD⟧ and ⟦D.C.|DC⟧ sued.',
  '⟦Maryland|MD⟧, ⟦Virginia|VA⟧ and the ⟦District|DC⟧ share the subway.',
  'Drivers from the ⟦District|DC⟧, ⟦Maryland|MD⟧ and ⟦Delaware|DE⟧ owe tolls.',
  'The District Court for Maryland ruled, and the District Attorney appealed.',
  'The suit names ⟦Virginia|VA⟧ and ⟦Washington|WA⟧ state, as well as ⟦Washington, D.C.|DC⟧, as plaintiffs.',
  'The ⟦District of Columbia|DC⟧ has no senators; D.C. residents pay taxes.',
  '⟦D.C.|DC⟧, ⟦Maine|ME⟧ and ⟦Utah|UT⟧ opted in.',
];

const rivers: readonly string[] = [
  'Washington crossed the Delaware in winter.',
  'Barges move down the Mississippi, and up the Ohio.',
  'Towns along the upper Missouri flooded.',
  'The Mississippi rose overnight, flooding towns in ⟦Iowa|IA⟧.',
  'She stood on the banks of the Ohio.',
  'El río Misisipi creció en ⟦Luisiana|LA⟧.',
  'The Straits of Florida are wide.',
  'The ⟦Mississippi|MS⟧ and ⟦Ohio|OH⟧ laws were upheld.',
  'Copies of the ⟦Ohio|OH⟧ and ⟦Utah|UT⟧ briefs went to the ⟦Colorado|CO⟧ court.',
  'The ⟦Mississippi|MS⟧ law rose to the top of the docket.',
  'They drove across ⟦Ohio|OH⟧ in winter.',
];

const newYork: readonly string[] = [
  'New York magazine published the essay; New York Magazine’s editor edited it.',
  'New York City schools closed. The Bronx is in New York City.',
  'He was mayor of New York for two terms.',
  'The New York mayor and the New York subway chief met.',
  'Lawyers in the New York Southern District filed it.',
  'Snow fell upstate in Buffalo, ⟦New York|NY⟧.',
  'Lawmakers from upstate ⟦New York|NY⟧ objected.',
];

test('a story far away on the page does not make the state the country', () => {
  const far = 'Filler of another story. '.repeat(80);
  const row = `Lawmakers in ⟦Georgia⟧ adjourned.\n\n${far}\n\nPolice in Tbilisi used tear gas.`;
  expect(markedAgain(row, ['state'], DATE)).toBe(row);
});

test.each([...georgia, ...state, ...washington, ...capital, ...rivers, ...newYork])(
  'tells which place is meant: %s',
  row => {
    expect(markedAgain(row, ['state', 'office', 'attorney-general'], DATE)).toBe(row);
  },
);

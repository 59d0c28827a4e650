import { expect, test } from 'vitest';
import { markedAgain } from './marked-text';

const groups: readonly string[] = [
  // Lawyers of their states, on a page of attorneys general
  'Attorney General Kwame Raoul joined a ⟦coalition of legal officials⟧ suing the agency.',
  'In May, Attorney General Raoul was part of a ⟦large coalition of legal officials⟧ that won a suit over the grants.',
  'The attorney general is one of a ⟦bipartisan group of chief legal officers⟧ challenging the merger.',
  'The brief by a ⟦coalition of state legal officers⟧ cites the attorney general of Utah.',
  'The ⟦group of suing states⟧ also includes Ohio and Utah.',
  'The merger is opposed by the ⟦12 suing states⟧.',
  'A ⟦coalition of challenging states⟧ told the court so.',
  // Efforts
  'Attorney General Dave Yost joined a ⟦multistate effort⟧ against the federal rule.',
  'Attorney General Dave Yost joins ⟦multistate push⟧ to block the merger',
  'Attorney General Yost is leading a ⟦multi-state campaign⟧ urging the court to keep the ban.',
  'The attorney general announced a ⟦bipartisan multistate effort⟧ to stop robocalls.',
  'As part of a ⟦multistate action⟧, the attorney general asked the agency to act.',
  'The attorney general backs a ⟦multistate challenge⟧ to the rule.',
  'The attorney general joined a ⟦group of legal officers from 14 states⟧ in the suit.',
  'Attorney General Dave Yost has joined a ⟦multi-state legal effort⟧ challenging the rule.',
  'A ⟦coalition that has grown to 25 states⟧ sued on Monday.',
  'A ⟦coalition which now numbers 31 attorneys general⟧ sent the letter.',
  '⟦Lawyers for 14 states⟧ told the judge that the order is illegal.',
  // Committees
  'Attorney General Rob Bonta said that the ⟦States Negotiating Committee⟧ reached a deal.',
  'Members of the ⟦bipartisan States Negotiating Committee⟧ met with the attorney general.',
  'The ⟦Multistate Executive Committee⟧ led the talks, the attorney general said.',
  // Headlines and fragments
  '⟦47 States⟧ Call On Jane Roe To Forgive Loans For Veterans\n\nThe letter was sent on Friday.',
  '⟦Twelve states⟧ call on Congress to pass the bill',
  '⟦17 states⟧ sued on Friday over the order.\n\n⟦Seventeen states⟧ and counting...',
  'A total of ⟦18 states⟧, as well as Washington, D.C., signed onto the lawsuit on Friday.',
  'A total of ⟦18 states⟧ as well as the District of Columbia filed the complaint.',
  'Officials from Utah, Idaho and ⟦nine other states⟧ on May 25 filed a similar lawsuit.',
  'Utah, Idaho and ⟦nine other states⟧ on Sept. 4 sued the agency.',
  '⟦Ten states⟧ including Utah, Ohio and West Virginia sued the agency on Friday.',
  '⟦Nine states⟧ including New York and the District of Columbia filed suit.',
  'The lawsuit bears the names of ⟦nine states⟧ and a governor.',
  'The brief carries the signatures of ⟦22 states⟧.',
  'The letter was also signed by ⟦attorneys general for the District of Columbia and three U.S. territories⟧.',
  'The ⟦attorneys general of Puerto Rico and two territories⟧ joined the suit.',
  'Texas is proud to lead a ⟦coalition that now includes a majority of the United States⟧ in this lawsuit.',
  'Utah joined a ⟦coalition that represents more than half the states⟧ in the suit over the rule.',
  'The attorney general joined along with ⟦26 other states⟧ years ago.',
  'The attorney general joined along ⟦26 other states⟧ in the suit.',
  'It is a victory for ⟦Washington D.C. and Maryland attorneys general⟧ who brought the suit.',
  'The ⟦Washington, D.C., and Maryland attorneys general⟧ sued.',
];

test.each(groups)('efforts, committees and fragments are of groups: %s', row => {
  expect(markedAgain(row, ['coalition'], '2025-05-01')).toBe(row);
});

const none: readonly string[] = [
  'A group of legal officials toured the new courthouse.',
  'The bar association thanked a coalition of legal officials for its help.',
  'The attorney general spoke of crime. A multistate effort to restore the bay began in May.',
  'The attorney general works in a multistate effort called Operation Quiet Line.',
  'The attorney general has joined multi-state legal efforts to push back.',
  'A multistate effort to count bats ended on Friday.',
  'Police began a multistate campaign against speeding.',
  'A multistate power outage began on Friday.',
  'The United States Negotiating Committee met in Geneva.',
  'The Senate Executive Committee met, the attorney general said.',
  'Twelve states call on volunteers to count birds.',
  'Snow fell in a total of 18 states, as well as Washington, D.C., on Friday.',
  'The tour has played seventeen states and counting...',
  'Ten states including Utah, Ohio and Iowa have no such tax.',
  'Lawyers for 14 states told reporters jokes.',
  'The quilt bears the names of nine states.',
  'Officials from Utah, Idaho and nine other states on May 25 opened a fair.',
  'The storm covers more than half the states.',
  'A coalition that includes a majority of the members backs the mayor.',
  'The parade went along 26 other states’ floats.',
  'She lived in Washington, D.C., and Maryland, as attorneys general do.',
];

test.each(none)('other efforts and counts are no groups: %s', row => {
  expect(markedAgain(row, ['coalition'], '2025-05-01')).toBe(row);
});

const offices: readonly string[] = [
  'Utah’s governor and attorney general disagree about the suit.',
  'The inquiry by the office of Illinois Attorney General Kwame Raoul goes on.',
  'The ⟦office of the Illinois Attorney General⟧ sued.',
  '⟦Office of the Illinois Attorney General⟧ Kwame Raoul',
  '⟦Utah’s attorney general⟧ disagrees with the governor.',
];

test.each(offices)('a state of two officials and an office by its holder’s name are no office: %s', row => {
  expect(markedAgain(row, ['office'], '2025-05-01')).toBe(row);
});

test.each([
  'The letter was signed by attorneys general for the ⟦District of Columbia⟧ and three U.S. territories.',
  'Members of the States Negotiating Committee are these: the attorneys general of ⟦Ohio⟧ and ⟦Utah⟧.',
])('states stay what they are in a group that lists them: %s', row => {
  expect(markedAgain(row, ['state'], '2025-05-01')).toBe(row);
});

test('a committee and those whom it is made of are two phrases', () => {
  const row =
    'Members of the ⟦States Negotiating Committee⟧ are these: the ⟦attorneys general of Ohio and Utah⟧.';
  expect(markedAgain(row, ['coalition'], '2025-05-01')).toBe(row);
});

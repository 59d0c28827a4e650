import { expect, test } from 'vitest';
import { markedAgain } from './marked-text';

const groups: readonly string[] = [
  // Called by the act that they do together
  'Attorney General Kris Mayes said Arizona joined the ⟦multistate|uncounted⟧ in February.',
  'Attorney General Phil Weiser announced Colorado’s part in a ⟦23-state effort|23⟧ to restore library grants.',
  'Attorney General Yost joins ⟦17-state push|17⟧ against the rule',
  'Attorney General Austin Knudsen co-led a ⟦22-state comment letter|22⟧ opposing the proposal.',
  'The ⟦19-state complaint|19⟧ was filed in Boston.',
  'ATTORNEY GENERAL HILGERS CO-LEADS ⟦20-STATE COALITION|20⟧',
  'Apple will pay $2 million as part of a ⟦multistate consumer-fraud investigation|uncounted⟧.',
  // In headlines
  '⟦Bipartisan AGs|uncounted⟧ press Meta on teen chatbots',
  'Student Loan Lawsuit Brought By ⟦19 States|19⟧ Goes On',
  'LAWSUIT FILED BY ⟦20 STATES|20⟧ SAYS TARIFFS ARE VOID',
  'JUUL TO PAY ⟦34 STATES|34⟧ $438.5M',
  'Google to pay $391.5M to ⟦40 states|40⟧',
  'Purdue, ⟦15 states|15⟧ reach $7.4B deal',
  '⟦15 states|15⟧ reach deal with Sacklers',
  'Court hands ⟦blue-state AGs|uncounted⟧ a win',
  'Supreme Court to hear case by ⟦red states|uncounted⟧',
  'Google, ⟦38 states|38⟧ face off in court',
  'Attorney General Raoul Joins ⟦Coalition Of Attorneys General|uncounted⟧ Opposing Rollback',
  // Whose they are
  'Attorney General Peter Neronha and his ⟦fellow AGs|uncounted other⟧ sued the department last week.',
  'Attorney General Letitia James and her ⟦fellow attorneys general|uncounted other⟧ asked the judge for an injunction.',
  '“I am proud to stand with my ⟦fellow attorneys general|uncounted other⟧ in this suit,” said Attorney General Kathy Jennings.',
  '“Along with ⟦19 of my colleagues|19 other⟧ across the country, I am suing,” Attorney General Anthony Brown said.',
  '“We and ⟦21 other states|21 other⟧ will see the president in court,” said Attorney General Matthew Platkin.',
  'In concert with ⟦other state attorneys general|uncounted other⟧, Attorney General Rob Bonta sued in May.',
  'Our attorney general has joined ⟦every other Democratic attorney general|uncounted other⟧ in suing.',
  // Told apart by what they do
  'The plaintiffs, led by the ⟦blue states|uncounted⟧ suing the administration, have standing.',
  'The ⟦GOP-led states|uncounted⟧ that first brought the lawsuit want all of it struck down.',
  'The law did no harm to the ⟦red states|uncounted⟧ challenging it in court.',
  'There are ⟦33 states|33⟧ that have agreed with New York in this case, counsel told the justices.',
  'A ⟦bunch of blue states|uncounted⟧ sued over the freeze.',
  'The order is under attack: a ⟦host of Democratic-led states|uncounted⟧ are among those that have sued.',
  'The first challenge was brought by the ⟦attorneys general of two states|2⟧, Washington and Minnesota.',
  '⟦Attorneys general from both parties|uncounted⟧ have sued the company.',
  'A ⟦coalition|uncounted⟧ led by Texas accuses BlackRock of collusion.',
  '⟦A dozen coal states|12⟧ sued the EPA over its power-plant plan.',
  // With numbers in another place
  'A ⟦bipartisan group of fifteen (15) state attorneys general|15⟧ has launched legal action against the law.',
  '⟦Nineteen (19) attorneys general|19⟧ signed the letter.',
  '⟦Eleven states|11⟧’ suit against BlackRock may proceed.',
  '⟦Eleven Republican-led states|11⟧’ antitrust suit against BlackRock may proceed.',
  'The settlement totals $18 million across ⟦43 states|43⟧.',
  // What they do comes by other words
  'Meta was sued in 2023 by more than ⟦40 states|40⟧.',
  'The platform was sued in October 2023 by ⟦33 states|33⟧.',
  'The justices issued a stay requested by ⟦29 states|29⟧ and trade groups.',
  'The Justice Department and a ⟦group of 38 states|38⟧ want Google to sell Chrome.',
  'The FTC, joined by ⟦17 states|17⟧, said the fees were hidden.',
  'Tennessee, with ⟦23 states|23⟧ supporting it, defended its law at the Supreme Court.',
  'Harvard won the backing of ⟦21 states|21⟧, whose attorneys general filed a brief.',
  'Two dozen groups sued in May, and ⟦18 states|18⟧ said they would defend the plan.',
  '⟦Twenty-seven states|27⟧ eventually sued over the plan.',
  'Virginia and ⟦21 other states|21 other⟧ reject that argument.',
  '⟦Three states|3⟧ have gone to court to save the amendment.',
  'Texas and ⟦25 other states|25 other⟧, in suing to halt the program, showed no harm, the lawyers said.',
  '⟦Republican leaders from 10 states|10⟧ gave the president a deadline of Sept. 5 to end the program or they’d sue.',
  '⟦Several states|uncounted⟧ hired two lawyers to represent them in the suit.',
  'The company could face legal action by ⟦Republican state AGs|uncounted⟧.',
  '⟦Red-state AGs|uncounted⟧ have gone after BlackRock for years.',
  // Beside others, or against one
  'Appeals court sides with Illinois, ⟦21 other states|21 other⟧ against White House',
  'Illinois, ⟦20 other states|20 other⟧ win suit over disaster money',
  'The cases were brought by small businesses and ⟦12 states|12⟧.',
  'The challengers — five small businesses and ⟦12 states|12⟧ — won below.',
  'Respondents include ⟦12 states|12⟧.',
  'Jury selection begins in the trial pitting ⟦29 states|29⟧ against Meta.',
  '“This lawsuit is an attack from ⟦eleven states|11⟧ on all of us,” he said.',
  'Idaho and ⟦39 other states|39 other⟧ will split $391.5 million from Google.',
  'Wisconsin’s share of the ⟦40-state, $391.5 million settlement|40⟧ is $8 million.',
  'It was the second suit in a week by ⟦Democratic attorneys general|uncounted⟧ against the department.',
  'The ⟦Democratic attorneys general|uncounted⟧ leading the suit argue that he overstepped.',
  'The ⟦Democratic attorneys general|uncounted⟧ behind the case asked for a ruling by Friday.',
  'Yet another ⟦coalition|uncounted⟧, this one led by Arizona and Oregon, filed in Seattle.',
  'A separate ⟦coalition of 18 states|18⟧ led by Massachusetts made the same argument in Boston.',
  'The game faces scrutiny from the ⟦attorneys general of several U.S. states|uncounted⟧, who question its legality.',
  'The ⟦multistate AG investigation|uncounted⟧ ended in June.',
  'Attorney General Rob Bonta spoke with ⟦other attorneys general|uncounted other⟧ who sued over tariffs.',
  'AG Nessel joins ⟦coalition of 21|21⟧ in HUD suit',
];

test.each(groups)('a group is told in other ways: %s', row => {
  expect(markedAgain(row, ['coalition'], '2025-07-16')).toBe(row);
});

const spanish: readonly string[] = [
  '⟦Una veintena de estados gobernados por demócratas|20⟧ demandó al gobierno.',
  '“Junto con ⟦otros 22 estados|22 other⟧ vamos a demandar al presidente”, dijo el fiscal general Rob Bonta.',
  'Los ⟦fiscales generales demócratas de todo el país|uncounted⟧ han demandado al gobierno.',
  '⟦Decenas de estados|uncounted⟧ demandan a Meta.',
];

test.each(spanish)('so it is in Spanish: %s', row => {
  expect(markedAgain(row, ['coalition'], '2025-07-16')).toBe(row);
});

const none: readonly string[] = [
  'The multistate in the lottery’s name is old, the attorney general said.',
  'A 12-state effort to count bats ended on Friday, and the attorney general slept.',
  'Governors began a 10-state push to bring back the trains.',
  'The 26-state tour begins in Ohio.',
  'A group of former state attorneys general filed a brief.',
  'Several former Republican attorneys general testified.',
  'A bipartisan group of 40 lawmakers wrote to the attorney general.',
  'A bipartisan coalition of mayors thanked the attorney general.',
  'Workers in 13 states sued Amazon.',
  'Families from 12 states sued OpenAI.',
  'He campaigned for attorneys general in six states.',
  'The two attorneys general shook hands.',
  'Eleven states’ farmers grow the nuts.',
  'Twelve states’ aid was late.',
  'The Justice Department and 12 states share a lab.',
  'The Federal Trade Commission has offices in seven states.',
  'The band, with 12 states behind it, plays on.',
  'Texas, with 12 states around it on the map, is large.',
  'We and 21 other states grow corn.',
  'My fellow attorneys general are friends, he said.',
  'The red states are growing, and the blue states that are losing people know it.',
  'The team is in a bunch of states.',
  'Rivals reach deal in 15 states',
  'Seven states reach the river.',
  'He was sued in 2023 by a firm with shops in 40 states.',
  'Attorneys general from both parties hold office for four years.',
  'Waivers requested by 12 states let schools serve the meals.',
  'Three states have gone to seed.',
  'The fair sides with growers, and 21 other states have fairs.',
  'Illinois, 20 other states win medals',
  'The meals were brought by small businesses and 12 states ate.',
  'The plan pits 12 states against time.',
  'Idaho and 39 other states will split $391 million from Congress.',
  'A 40-state, 90-city tour begins.',
  'The Democratic attorneys general leading in the polls smiled.',
  'A coalition, this one led by farmers, met in Ohio.',
  'The attorney general won a coalition of 21 in council talks.',
  'Attorney General Rob Bonta spoke with other attorneys general who ski.',
  'Decenas de estados tienen esa ley.',
  'Junto con otros 22 estados, el estado tiene esa ley.',
];

test.each(none)('no group is told: %s', row => {
  expect(markedAgain(row, ['coalition'], '2025-07-16')).toBe(row);
});

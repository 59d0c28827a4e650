import { expect, test } from 'vitest';
import { markedAgain, unmarked } from './marked-text';

const phrases: readonly string[] = [
  'Balderas Joins ⟦22 AG’s|22⟧ Demanding Action',
  'He joined a ⟦coalition of 22 state attorneys general|22⟧ in a letter.',
  'She joined ⟦49 other state and territorial attorneys general|49 other⟧ in a ⟦bi-partisan coalition|uncounted⟧ urging Congress to act.',
  '⟦Eleven other state AGs|11 other⟧ have since joined that lawsuit.',
  'A ⟦multistate coalition|uncounted⟧ sent a letter last week.',
  'He joined ⟦attorneys general from around the nation|uncounted⟧ in a motion.',
  'The AG led the charge among ⟦21 other AG’s|21 other⟧ within the U.S.',
  'Texas, along with ⟦attorneys general in 10 other states|10 other⟧, sued.',
  'The ⟦10 other states|10 other⟧ joining the lawsuit include Utah and Ohio.',
  'Some ⟦two dozen states|24⟧, including Illinois, challenged the tariffs.',
  '⟦17 states|17⟧ sue over the rule',
  'A ⟦coalition of mostly Democratic-led states|uncounted⟧ has filed a lawsuit.',
  '⟦Attorneys general from 22 states|22⟧ and several cities argue the rule is illegal.',
  'He led two ⟦bipartisan multistate letters|uncounted⟧ to the company.',
  'The letter, signed by ⟦40 attorneys general|40⟧, went to both houses.',
  'Brown joined ⟦10 other attorney generals|10 other⟧ across the United States.',
  'Ellison, in ⟦coalition with 18 other attorneys general|18 other⟧, filed a lawsuit.',
  'With this suit, the ⟦coalition of attorneys general|uncounted⟧ seeks an order.',
  'A ⟦bipartisan coalition of 39 states|39⟧ urged Congress to pass the bill.',
  'More than ⟦two dozen Republican attorneys general|24⟧ backed Texas.',
  'Nearly ⟦40 state attorneys general|40⟧ opened an inquiry.',
  'A ⟦group of Republican state attorneys general|uncounted⟧ asked the court to act.',
  'Texas and ⟦19 other states|19 other⟧ sued the agency on Monday.',
  '⟦Twenty-one states|21⟧ have filed briefs with the court.',
  '⟦Twenty states and|20⟧'.replace(' and|20', '|20').concat(' and the District of Columbia sued on Tuesday.'),
  'The suit was brought by ⟦20 states|20⟧ and two cities.',
  'It was joined by ⟦14 other states|14 other⟧ and the District.',
  'More than ⟦40 states|40⟧ sued the company, and it was sued by ⟦two dozen states|24⟧ before.',
  '⟦Eighteen states|18⟧ and Washington, D.C., signed onto the lawsuit.',
  'All ⟦50 states|50⟧ and the District of Columbia opened an investigation.',
  'The case, filed by Arizona, Michigan, Oregon and ⟦10 other states|10 other⟧ in Seattle, goes on.',
  'A ⟦group of Republican governors and attorneys general|uncounted⟧ asked for a stay.',
  'Support came from ⟦dozens of attorneys general|uncounted⟧.',
  'We support this act by the ⟦attorneys general of Oklahoma and Nebraska|uncounted⟧ because it is right.',
  'The lawsuit is led by ⟦attorneys general from Oregon, Arizona, California and New York|uncounted⟧.',
  'Joining him are the ⟦attorneys general of Ohio, the District of Columbia, and Hawai’i|uncounted⟧.',
  'Joining her in today’s ⟦coalition|uncounted⟧ are state attorneys general from Iowa, Maine, and Utah.',
  'The ⟦Attorneys General of the sponsoring states of Ohio and Utah|uncounted⟧ wrote it.',
  'Fines will be shared under a ⟦multistate settlement|uncounted⟧ with the bank.',
  '⟦Republican attorneys general|uncounted⟧ sued to stop the program.',
  'The challenge was filed by ⟦Democratic state attorneys general|uncounted⟧ in Boston.',
  'A ⟦coalition of\n13 attorneys general|13⟧ filed the brief.',
  'An ⟦alliance of 15 Democratic attorneys general|15⟧ wrote to the company.',
];

test.each(phrases)('marks the groups in: %s', row => {
  expect(markedAgain(row, ['coalition'], '2025-02-01')).toBe(row);
});

const none: readonly string[] = [
  '23 states have legalized the drug for medical use.',
  'Sales rose in 12 states last year.',
  'Nine multistate cannabis operators were named.',
  'The Firearms Policy Coalition sued.',
  'In the letter, the attorneys general call on the secretary to act.',
  'Multiple attorneys general across his two terms were pushed out.',
  'Many state attorneys general offices have opened inquiries.',
  'A coalition of environmental groups filed suit.',
  'The other attorneys general agreed with her.',
  'The lawsuit joins more than 40 others.',
  'Three former attorneys general signed the op-ed.',
  'He worked as an aide to two attorneys general.',
  'A bipartisan group of senators wrote the bill.',
  'It is one of 18 deputy attorneys general posts.',
  'A multi-state skimming scheme hit 120 people.',
  'There are 30 attorney general races this fall.',
  'The California Private Attorneys General Act lets workers sue.',
  'The coalition government fell after two days.',
  'Voters in 10 states decide this year.',
];

test.each(none)('marks no group in: %s', row => {
  expect(markedAgain(unmarked(row), ['coalition'], '2025-02-01')).toBe(row);
});

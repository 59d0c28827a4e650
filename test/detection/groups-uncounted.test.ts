import { expect, test } from 'vitest';
import { readArticle } from '../../lib/detection/detect';
import { markedAgain } from './marked-text';
import { article, lexicon } from './real-lexicon';

const groups: readonly string[] = [
  // Nobody counts them.
  'A ⟦group of blue-state attorneys general|uncounted⟧ asked the judge to step in.',
  'A ⟦group of red state AGs|uncounted⟧ filed the brief.',
  'Attorney General Brenna Bird and ⟦several other Republican attorneys general|uncounted other⟧ sued.',
  'Attorney General Brenna Bird and a ⟦handful of other attorneys general|uncounted other⟧ sued.',
  'Ohio and ⟦several other states|uncounted other⟧ sued the agency on Friday.',
  'Ohio and a ⟦number of other states|uncounted other⟧ challenged the rule.',
  'Texas and ⟦other Republican-led states|uncounted other⟧ have sued over the program.',
  'California and ⟦other states|uncounted other⟧ filed suit to keep the money flowing.',
  '⟦Several states|uncounted⟧ have sued over the rule.',
  '⟦Multiple states|uncounted⟧ filed lawsuits, and a judge agreed with them.',
  '⟦Several attorneys general|uncounted⟧ signed the letter to the bank.',
  'Probes by the ⟦Ohio and Washington, D.C., attorneys general|uncounted⟧ go on.',
  'The order was challenged in a ⟦multistate lawsuit⟧ that ⟦several states|uncounted⟧ brought.'.replace(
    '⟦multistate lawsuit⟧',
    'multistate lawsuit',
  ),
  'It faces a lawsuit filed by ⟦several Democratic-led states|uncounted⟧.',
  'The suit is led by Tennessee and includes ⟦19 other states|19 other⟧ with Republican attorneys general.',
  'The ⟦coalition|uncounted⟧, led by Utah, includes ⟦11 other states|11 other⟧.',
  // Of one kind with somebody.
  'Attorney General Aaron Frey joined ⟦other Democratic attorneys general|uncounted other⟧ in filing the suit.',
  'Attorney General Brenna Bird joined ⟦fellow Republican attorneys general|uncounted other⟧ in asking the court to rule.',
  'Marshall, along with ⟦fellow red-state attorneys general|uncounted other⟧, wrote to the board.',
  'Alabama joined ⟦several other states|uncounted other⟧ in suing the drugmaker.',
  'Attorney General Rob Bonta led ⟦several other attorneys general|uncounted other⟧ in filing the brief.',
  'He joined an amicus brief with ⟦other state attorneys general|uncounted other⟧ seeking to undo the rule.',
  'James and ⟦other attorneys general|uncounted other⟧ criticized the rule, New York Attorney General Letitia James said.',
  // Told apart by what they do, or with others between.
  'It withholds money from ⟦21 states|21⟧ and the District of Columbia that are parties to the lawsuit.',
  'More than ⟦two dozen states|24⟧, including Ohio, and the District of Columbia filed a lawsuit.',
  '⟦Nine states|9⟧ are taking on 14 states that want the rule gone.',
  'The ⟦top state government lawyers from 21 states|21⟧ say in the suit that it is void.',
  // Somebody’s peers.
  'Attorney General Rob Bonta and his ⟦counterparts in Oregon, Nevada and Arizona|uncounted other⟧ sued the agency.',
  'Michigan Attorney General Dana Nessel and her ⟦counterparts from Illinois and Minnesota|uncounted other⟧ wrote to the agency.',
  'Attorney General Dan Rayfield joined his ⟦Democratic counterparts|uncounted other⟧ in suing the administration.',
  'Attorney General Ken Paxton and his ⟦Republican colleagues|uncounted other⟧ backed the ban in a brief.',
  'Attorney General Ken Paxton and his ⟦Republican peers in 24 states|24 other⟧ backed the ban in a brief.',
  'Attorney General Kris Mayes and her ⟦counterparts across the country|uncounted other⟧ are suing.',
  'Attorney General Kris Mayes, joined by her ⟦counterparts in several other states|uncounted other⟧, sued the landlord.',
  // By party or color, and by the kind of paper.
  '⟦State attorneys general|uncounted⟧ sue the ticket seller',
  '⟦Blue-state AGs|uncounted⟧ sued over the freeze on Thursday.',
  '⟦Blue states|uncounted⟧ sue over the freeze',
  'AG Paxton Joins ⟦17-State Amicus|17⟧ Defending Gun Rights',
  'AG Yost signs ⟦21-state comment|21⟧ on the rule',
  'Another ⟦group of states|uncounted⟧ led by Georgia on Friday announced plans for a similar lawsuit.',
];

test.each(groups)('a group needs no number: %s', row => {
  expect(markedAgain(row, ['coalition'], '2025-05-01')).toBe(row);
});

const none: readonly string[] = [
  'All but two of the attorneys general who spoke are Democrats.',
  'It sends money to 21 states and the District of Columbia that need it.',
  'The group of senators met attorneys general at the hotel.',
  'Republican attorneys general hold most of the offices in the South.',
  'Blue-state attorneys general tend to be younger.',
  'Several states have an income tax.',
  'Several states have passed similar laws, Attorney General Dave Yost said.',
  'Multiple states reported outbreaks of measles.',
  'Various states and cities ban the bags.',
  'Other states sued first.',
  'Fans from several states filed in.',
  'Ohio and several other states have such a law.',
  'Ohio joined several other states in banning the bags.',
  'In several other states, the suit went nowhere.',
  'Ohio differs from other states, the attorney general argued.',
  'Like other states, Ohio sued.',
  'Attorney General Rob Bonta and the other attorneys general argue that the order is void.',
  '“My fellow attorneys general and I are fighting,” Attorney General Keith Ellison said.',
  'Attorney General Keith Ellison wrote to other attorneys general about it.',
  'He met with several attorneys general in Denver.',
  'Several attorneys general’s offices are short of staff.',
  'Attorney General Dana Nessel met her counterparts in Ottawa and Toronto.',
  'Attorney General Dana Nessel spoke. The governor and her counterparts in Illinois and Ohio sued.',
  'Secretary of State Jocelyn Benson and her counterparts in Illinois and Minnesota sued.',
  'Attorney General Kris Mayes and Gov. Katie Hobbs and her colleagues sued.',
  'Her colleagues praised Attorney General Kris Mayes.',
  'Attorney General Kris Mayes thanked her counterparts in Nevada and Utah.',
  'A 12-state region is in drought, and the 50-state tour ends in June.',
  'Several companies and other states’ farmers sued.',
];

test.each(none)('no group is: %s', text => {
  expect(markedAgain(text, ['coalition'], '2025-05-01')).toBe(text);
});

test.each<[string, readonly string[]]>([
  ['Attorney General Rob Bonta and his counterparts in Oregon, Nevada and Arizona sued.', ['OR', 'NV', 'AZ']],
  ['Attorney General Kris Mayes and her counterparts from Illinois and Minnesota sued.', ['IL', 'MN']],
  ['Attorney General Kris Mayes and her colleagues across the country sued.', []],
])('whose places are said are listed: %s', (text, listed) => {
  const [group] = readArticle(article(text, '2025-05-01'), lexicon).coalitions;
  expect(group?.listed).toEqual(listed);
});

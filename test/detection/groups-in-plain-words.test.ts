import { expect, test } from 'vitest';
import { readArticle } from '../../lib/detection/detect';
import { markedAgain, unmarked } from './marked-text';
import { article, lexicon } from './real-lexicon';

const groups: readonly string[] = [
  '⟦Fourteen states|14⟧ led by Montana sued over the drilling ban.',
  '⟦Eleven states|11⟧ led by Utah and Idaho sued the search company.',
  '⟦Nine states|9⟧ headed by Attorney General Ken Paxton of Texas filed a brief.',
  '⟦A dozen attorneys general|12⟧ led by Nevada’s Aaron Ford sued the bureau.',
  '⟦Twenty states|20⟧, led by New York, sued on Friday.',
  '⟦Doce estados|12⟧, liderados por Illinois, demandaron al departamento.',
  '⟦Catorce estados|14⟧ encabezados por Nueva York demandaron el martes.',
  'The vape maker will pay $212 million to ⟦30 states|30⟧ and Guam.',
  'The lender agreed to pay up to $1.2 billion to ⟦44 states|44⟧ and D.C.',
  'The broker will pay $40 million in penalties to ⟦12 states|12⟧.',
  'The banks struck a $9 billion settlement with ⟦46 states|46⟧ and the federal government.',
  'The consultant settled with ⟦45 states|45⟧ over its advice.',
  'The retailer announced a deal with ⟦16 states|16⟧.',
  'It will settle with the CFPB and ⟦40 states|40⟧ over the breach.',
  '⟦All 50 states|50⟧ and some territories have agreed to the settlement.',
  '⟦Forty-eight states|48⟧ and the federal government reached a deal with four lenders.',
  '⟦Twelve states|12⟧ will share in the $300 million settlement.',
  '⟦Republican officials from two dozen states|24⟧ sued the agency.',
  'Attorney General Kris Mayes and ⟦officials in 11 other states|11 other⟧ filed suit.',
  'It was challenged by ⟦attorneys general or governors from 23 states|23⟧.',
  'The government and ⟦15 state and district attorneys general|15⟧ sued the phone maker.',
  '⟦Attorneys general and other officials from 22 states|22⟧ sued on Tuesday.',
  'Oregon is among ⟦24 states|24⟧ suing the department.',
  'Maine is one of ⟦19 states|19⟧ challenging the order.',
  'The complaint from the FTC and ⟦20 states|20⟧ says the app misled riders.',
  '⟦Two dozen Republican-led states|24⟧ sued over the rule.',
  'The carrier will pay $90 million to ⟦all 50 states|50⟧ and D.C.',
  '⟦Fifty-one attorneys general|51⟧ signed the letter.',
  'Attorney General Phil Weiser said the state joined ⟦14 others|14 other⟧ in suing over the wall.',
  'Delaware joined ⟦17 others|17 other⟧ in a lawsuit over the fee.',
  'Nevada and ⟦a dozen others|12 other⟧ to sue the ticket seller',
  '⟦Twenty-two states|22⟧ — Arizona, California, Colorado, Connecticut, Delaware, Hawaii, Illinois, Maine, Maryland, Massachusetts, Michigan, Minnesota, Nevada, New Jersey, New Mexico, New York, Oregon, Rhode Island, Vermont, Virginia, Washington and Wisconsin — sued on Monday.',
  '⟦Nineteen states|19⟧ — Utah, Idaho, Iowa and others — and the District of Columbia sued.',
];

test.each(groups)('a group without the usual commas and words is one all the same: %s', row => {
  expect(markedAgain(row, ['coalition'], '2025-02-01')).toBe(row);
});

const none: readonly string[] = [
  'The chain sells its pies in 33 states.',
  'The actor joined 15 others in a suit against the studio.',
  'Ford joined 12 others in a walk to the lake in Ohio.',
  'Twelve states — among them Ohio and Iowa — have a fair in August.',
  'The firm pays taxes in 12 states.',
  'It paid $3 million to shelters in 12 states.',
  'The agency will pay $90 million to 12 states for flood repair.',
  'FEMA grants paid $4 million to 11 states.',
  'The lottery signed a licensing deal with 14 states.',
  'The firm made a deal with 14 grocers in 12 states.',
  'The governor signed reciprocity agreements with 12 states.',
  'Ten states led by Republicans have no income tax.',
  'Nine states led by Texas grew fastest.',
  'Maine is one of 19 states where it is legal.',
  'Ohio is among 12 states with a primary that day.',
  'Officials in 10 other states reported cases.',
  'School officials from 12 states attended the fair.',
  'Once counted, 40 states agreed on the date of the election.',
];

test.each(none)('states that are merely counted are no group: %s', text => {
  expect(markedAgain(text, ['coalition'], '2025-02-01')).toBe(text);
});

const members: readonly (readonly [string, readonly string[]])[] = [
  ['Eighteen attorneys general sued Oregon, Colorado, Hawaii and Maine over their climate laws.', []],
  ['Sixteen attorneys general back the Ohio suit against Nevada, Iowa and Maine.', []],
  ['Twenty attorneys general, along with the governors of Kansas, Kentucky and Maine, filed suit.', []],
  ['Twelve attorneys general, joined by the governor of Utah, wrote to officials in Ohio and Iowa.', []],
  ['Twelve attorneys general, including those of Ohio, Iowa and Utah, sued.', ['OH', 'IA', 'UT']],
  ['Four states are suing: Ohio, Iowa, Utah and Texas.', ['OH', 'IA', 'UT', 'TX']],
  [
    'Illinois led three other states in moving to intervene in Ohio v. United States: Iowa, Maine and Hawaii.',
    ['IA', 'ME', 'HI'],
  ],
  [
    'Attorney General Aaron Ford asked the court along with 4 other states: Iowa, Maine, Oregon and Hawaii.',
    ['IA', 'ME', 'OR', 'HI'],
  ],
  ['Nine states led by Iowa sued over the rule; Texas, Louisiana and Utah sued separately.', []],
  ['Nine states led by Iowa went to court; ten led by Ohio and Georgia went elsewhere.', []],
  ['Four states signed the letter; joining were Iowa, Ohio and Utah.', ['IA', 'OH', 'UT']],
  ['Ten states challenged the merger over shops in three towns and states: Ohio, Utah and Texas.', []],
];

test.each(members)('%s lists %j', (text, listed) => {
  const groups = readArticle(article(text, '2025-02-01'), lexicon).coalitions;
  expect(groups.flatMap(group => group.listed)).toEqual(listed);
});

const actions: readonly (readonly [string, string])[] = [
  ['The vape maker will pay $212 million to 30 states and Guam.', 'settlement'],
  ['The retailer announced a deal with 16 states.', 'settlement'],
  ['The lenders reached a $25 billion settlement with 49 states.', 'settlement'],
  ['All 50 states have agreed to the settlement with the drugmaker.', 'settlement'],
  ['Ten states led by Texas sued the search company.', 'lawsuit'],
];

test.each(actions)('%s: %s', (text, action) => {
  const [group] = readArticle(article(unmarked(text), '2025-02-01'), lexicon).coalitions;
  expect(group?.action).toBe(action);
});

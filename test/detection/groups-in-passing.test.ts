import { expect, test } from 'vitest';
import { readArticle } from '../../lib/detection/detect';
import { markedAgain, unmarked } from './marked-text';
import { article, lexicon } from './real-lexicon';

const groups: readonly string[] = [
  // Members of a party, beside an attorney general.
  'Attorney General Tim Griffin and ⟦19 fellow Republicans|19 other⟧ sued over the gun rule.',
  'Arizona Attorney General Kris Mayes and ⟦11 other Democrats|11 other⟧ filed suit Tuesday.',
  'AG Rob Bonta joined ⟦14 fellow Democrats|14 other⟧ in asking the court to step in.',
  // What they do is under way, or done elsewhere.
  'Google faces questions: ⟦48 states|48⟧ are looking into its advertising business.',
  'Some ⟦39 states|39⟧ are looking into Facebook.',
  'Pennsylvania and ⟦18 other states|18 other⟧ went back to court Thursday.',
  '⟦Two dozen states|24⟧, all but two led by Democrats, went to the trade court.',
  'Ohio and ⟦five other states|5 other⟧ are weighing a similar suit, Attorney General Dave Yost said.',
  'Utah and ⟦six other states|6 other⟧ are considering legal action.',
  '⟦Thirteen Republican-led states|13⟧ and Mississippi Gov. Phil Bryant sided with the president.',
  'Colorado settled first; ⟦nine other states|9 other⟧ joined.',
  '⟦A half-dozen states|6⟧ sued the vaping company.',
  '⟦Half a dozen states|6⟧ joined the brief.',
  'Some ⟦two-thirds of states|uncounted⟧ signed.',
  '⟦Seventeen Democrat-led states|17⟧ stepped in to defend the law.',
  // By whom, with whom.
  'The suits, filed separately by ⟦13 states|13⟧ and D.C., grew out of a probe.',
  'The case, brought jointly by ⟦nine states|9⟧, goes to trial.',
  "Louisiana's Jeff Landry filed one with ⟦nine more states|9 other⟧ a month later.",
  'Kansas brought its suit alongside ⟦eight other states|8 other⟧.',
  "The Massachusetts attorney general's suit, which ⟦13 states|13⟧ have backed, is on hold.",
  'The brief that ⟦17 states|17⟧ signed reached the court Monday.',
  'The company struck a settlement with ⟦35 states|35⟧ over the pills.',
  "Fitch's brief had the backing of ⟦two dozen Republican-led states|24⟧.",
  'The appeal won the support of ⟦19 states|19⟧ on Monday.',
  'They fought on after ⟦seven other states|7 other⟧ settled.',
  // The noun was said before.
  'Twenty-one states have joined the case. ⟦Eleven more|11 other⟧ have signed on.'.replace(
    'Twenty-one states',
    '⟦Twenty-one states|21⟧',
  ),
  '⟦Nine attorneys general|9⟧ sued in May. ⟦Six others|6 other⟧ have since joined.',
];

test.each(groups)('news has these groups in passing: %s', row => {
  expect(markedAgain(row, ['coalition'], '2024-06-10')).toBe(row);
});

test.each<[string, string]>([
  [
    'Ten Republican attorneys general accused Google on Wednesday. A day later, 38 other attorneys general sued. Nebraska Attorney General Doug Peterson spoke.',
    'others than those just counted',
  ],
  [
    'Twelve states settled with the bank. In May, nine other states sued, Iowa Attorney General Tom Miller said.',
    'others than the states just counted',
  ],
])('%s: the number is that of %s', text => {
  const [, group] = readArticle(article(text, '2020-12-18'), lexicon).coalitions;
  expect(group).toMatchObject({ other: true, countOpen: true });
  expect(group?.speaker).toBeUndefined();
});

test('a list is not that of a group that did something else', () => {
  const text =
    'More than a dozen states sued TikTok on Tuesday. The suits grew out of a probe by a bipartisan coalition of attorneys general from California, Florida, Kentucky, Massachusetts, Nebraska, New Jersey, Tennessee and Vermont.';
  const [sued, probed] = readArticle(article(text, '2024-10-08'), lexicon).coalitions;
  expect(sued?.listed).toEqual([]);
  expect(probed?.listed).toHaveLength(8);
});

test('whom a group is joined by is told of that group alone', () => {
  const text =
    'The attorneys general of 17 states intervened; a group of 18 other states, joined by Utah AG Sean Reyes and Ohio, filed on the other side.';
  const [first, second] = readArticle(article(text, '2023-04-13'), lexicon).coalitions;
  expect(first?.listed).toEqual([]);
  expect(second?.listed).toEqual(['UT', 'OH']);
});

const none: readonly string[] = [
  'Sen. Tom Cotton and 19 fellow Republicans sued the agency, and the attorney general watched.',
  'Attorney General Tim Griffin spoke. In the House, 19 fellow Republicans voted no.',
  'Twelve states are looking into legal betting.',
  'Ten states are looking into their options.',
  'Nine states are weighing tax cuts.',
  'Eight states are considering new license plates.',
  'Ten other states have such offices of their own.',
  'The firm filed paperwork with 14 states.',
  'Truckers need permits, which 13 states have raised in price.',
  'Six senators joined. Eleven more have signed on.',
  'Attorney General Dave Yost named six cities that joined the case. Eleven more have signed on.',
  'The amendment needs the support of 38 states, and has the backing of 14 states.',
  'Twelve states were settled by Germans.',
  'Voters in five states sided with the president.',
  'A half-dozen states grow peanuts.',
  'Two-thirds of states tax groceries.',
  'The plan, drawn up separately in 13 states, failed.',
  'The law that 17 states signed into being is old.',
];

test.each(none)('no groups are: %s', row => {
  expect(markedAgain(unmarked(row), ['coalition'], '2024-06-10')).toBe(row);
});

import { expect, test } from 'vitest';
import { readArticle } from '../../lib/detection/detect';
import { article, lexicon } from './real-lexicon';

const groupsOf = (text: string) =>
  readArticle(article(text, '2025-05-01'), lexicon).coalitions.map(({ start, end, listed }) => ({
    words: text.slice(start, end),
    listed: listed.join(),
  }));

test.each<[string, string, string]>([
  ['Texas, Louisiana and Mississippi sued over the rule.', 'Texas, Louisiana and Mississippi', 'TX,LA,MS'],
  ['On Monday, Ohio, Iowa and Utah filed suit in federal court.', 'Ohio, Iowa and Utah', 'OH,IA,UT'],
  ['The suit was filed by Texas, Louisiana and Utah.', 'Texas, Louisiana and Utah', 'TX,LA,UT'],
  ['A lawsuit by Ohio, Iowa, Utah and Idaho says so.', 'Ohio, Iowa, Utah and Idaho', 'OH,IA,UT,ID'],
  [
    'It ruled after California, Oregon and Nevada asked a judge to step in.',
    'California, Oregon and Nevada',
    'CA,OR,NV',
  ],
  [
    'The states of Kansas, Missouri and Iowa have challenged the rule in federal court.',
    'Kansas, Missouri and Iowa',
    'KS,MO,IA',
  ],
  [
    'Ohio, Utah and the District of Columbia joined the lawsuit last week.',
    'Ohio, Utah and the District of Columbia',
    'OH,UT,DC',
  ],
  ['Alaska, Idaho and Montana are suing to undo the ban.', 'Alaska, Idaho and Montana', 'AK,ID,MT'],
  ['OHIO, IOWA AND UTAH SUE OVER METHANE RULE', 'OHIO, IOWA AND UTAH', 'OH,IA,UT'],
])('a row of states that goes to court is a group: %s', (text, words, listed) => {
  expect(groupsOf(text)).toEqual([{ words, listed }]);
});

test.each([
  'Nebraska and Oklahoma sued Colorado.',
  'Georgia, Florida and Alabama joined the conference.',
  'Ohio, Indiana and Kentucky filed new maps.',
  'Snow fell on Ohio, Indiana and Kentucky; the towns sued for help.',
  'Texas, Ohio and Utah ask drivers to slow down.',
  'The mothers from Texas, Florida and Ohio sued the company.',
  'Voters in Texas, Florida and Ohio filed in to vote.',
  'The firm sued Texas, Florida and Ohio over their laws.',
  'A suit against Texas, Florida and Ohio was filed.',
  'Plants in Iowa, Texas and Ohio closed. A suit followed.',
  'Utah, Idaho and Iowa sued for peace with the coach.',
])('a row of states that does something else is none: %s', text => {
  expect(groupsOf(text)).toEqual([]);
});

test('a row stands for no group where one was named before', () => {
  const text =
    'Three states sued on Monday, the attorneys general said.\n\nOhio, Iowa and Utah filed suit in federal court.';
  expect(groupsOf(text)).toEqual([{ words: 'Three states', listed: 'OH,IA,UT' }]);
});

test('states stay marked within their group', () => {
  const text = 'Texas, Louisiana and Mississippi sued over the rule.';
  const { entities } = readArticle(article(text, '2025-05-01'), lexicon);
  expect(entities.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Texas',
    'Louisiana',
    'Mississippi',
  ]);
});

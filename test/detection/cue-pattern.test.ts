import { expect, test } from 'vitest';
import { CuePattern, smallText } from '../../lib/detection/text/cue-pattern';
import { CUE, Cues } from '../../lib/detection/text/cues';
import { findWords } from '../../lib/detection/text/words';

const STATES = new CuePattern('(two|D\\.C\\.) (?:Democratic[- ]led )?states\\b(?:: [^.\\n]*)?');

const found = (text: string) =>
  new Cues(text, findWords(text))
    .matches(STATES, text, CUE.count | CUE.states)
    .map(match => [match.index, match[0]]);

test.each([
  ['as it is written', 'sued by two states', [[8, 'two states']]],
  ['in capitals, given back in capitals', 'TWO STATES sue', [[0, 'TWO STATES']]],
  ['with names written small', 'two democratic-led states', [[0, 'two democratic-led states']]],
  ['over several spaces', 'two   states', [[0, 'two   states']]],
  ['over a line break', 'two \n  states', [[0, 'two \n  states']]],
  [
    'in every place',
    'two states, two states',
    [
      [0, 'two states'],
      [12, 'two states'],
    ],
  ],
  ['behind letters that grow when they are made small', 'İ two states', [[2, 'two states']]],
  ['up to the end of a line, not beyond', 'two states: Ohio\n\nIowa', [[0, 'two states: Ohio']]],
])('a phrase is found %s', (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['in two paragraphs', 'two\n\nstates'],
  ['in two paragraphs with spaces between them', 'two \n \n states'],
  ['with a line break where a set of signs has a space', 'two Democratic\nled states'],
  ['within a word', 'twosome states'],
])('none is found %s', (_, text) => {
  expect(found(text)).toEqual([]);
});

test.each(['İSTANBUL', '300 K', 'ÀÉÎ', 'a\n\n\nb \n \n', 'ǅ ΑΣ ß 😀 ﬁ'])('%j keeps its length', text => {
  expect(smallText(text)).toHaveLength(text.length);
});

import { describe, expect, test } from 'vitest';
import { suggestKeyTerms, suggestTargets, suggestTopics } from '../../../data/tools/ingest/suggest-words';

const TARGETS = [
  { name: 'U.S. Department of Education', synonyms: ['Department of Education'] },
  { name: 'Betsy DeVos' },
  { name: 'Apple', synonyms: ['Apple Inc.'] },
];

describe('words suggested for a record', () => {
  test.each([
    { written: 'Department of Education', targets: ['U.S. Department of Education'] },
    { written: 'Education Secretary Betsy DeVos', targets: ['Betsy DeVos'] },
    { written: 'Apple Inc', targets: ['Apple'] },
    { written: 'Applebee', targets: ['Applebee'] },
    { written: 'Secretary A and Attorney General B', targets: [] },
  ])(
    'name $written as the vocabulary does, or leave it where it is no single name',
    ({ written, targets }) => {
      expect(suggestTargets([written], TARGETS)).toEqual(targets);
    },
  );

  test('give each target once', () => {
    expect(suggestTargets(['Department of Education', 'U.S. Department of Education'], TARGETS)).toHaveLength(
      1,
    );
  });

  test('take the one topic that is spoken of at all, where none is spoken of more', () => {
    const topics = [{ name: 'labor' }, { name: 'water' }];
    expect(suggestTopics('Suit', 'A rule on water and no more.', topics)).toEqual(['water']);
    expect(suggestTopics('Suit', 'A rule on water and labor.', topics)).toEqual([]);
  });

  test('take the topics that are spoken of most, the headline first', () => {
    const topics = [{ name: 'guns', synonyms: ['firearms'] }, { name: 'health' }, { name: 'water' }];
    const text = 'Firearms and health. Health of all, and health again. A glass of water.';
    expect(suggestTopics('Letter on firearms', text, topics)).toEqual(['guns', 'health']);
  });

  test('take names that the text repeats, but no months, titles or people', () => {
    const text =
      'The Clean Boats Act and Jane Roe. In May Day News Attorney General Jane Roe praised the Clean Boats Act, which NOAA asked for; so did NOAA.';
    const at = (name: string, from = 0) => ({
      start: text.indexOf(name, from),
      end: text.indexOf(name, from) + name.length,
    });
    const person = {
      kind: 'attorney-general' as const,
      jurisdiction: 'OH',
      person: 'jane-roe',
      reason: '',
      confidence: 1,
    };
    const mentions = [at('Jane Roe'), at('Jane Roe', 40)].map(span => ({ ...person, ...span }));
    expect(suggestKeyTerms(text, mentions as never, [])).toEqual(['Clean Boats Act', 'NOAA']);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/words/language';
import { wordsOf } from '../../lib/words/words';

const FOLDER = join(import.meta.dirname, '..', '..', 'public', '_locales');
const read = (language: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(join(FOLDER, language, 'messages.json'), 'utf8'));

/** Every key of a catalogue with what kind of text it is: `options.kindNames.people string`. */
function keysOf(words: unknown, path = ''): string[] {
  if (typeof words !== 'object' || words === null) return [`${path} ${typeof words}`];
  return Object.entries(words).flatMap(([key, value]) => keysOf(value, `${path}.${key}`));
}

/** Every text of a catalogue that holds neither numbers nor names, with its path. */
function textsOf(words: unknown, path = ''): [path: string, text: string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => textsOf(value, `${path}.${key}`));
}

describe('the languages', () => {
  it('of what the browser shows are those of the interface, with the same messages', () => {
    expect(readdirSync(FOLDER).sort()).toEqual([...LANGUAGES].sort());
    for (const language of LANGUAGES) {
      expect(Object.keys(read(language))).toEqual(Object.keys(read('en')));
      for (const { message } of Object.values(read(language))) expect(message.trim()).not.toBe('');
    }
  });

  it.each(LANGUAGES)('keep the place of the selected words: %s', language => {
    expect(wordsOf(language).search.lookUp).toContain('%s');
  });

  it.each(LANGUAGES)('say something in every text: %s', language => {
    const empty = textsOf(wordsOf(language)).filter(([, text]) => text.trim() === '');
    // A line that only tells has no sign to be read out.
    expect(empty.map(([path]) => path)).toEqual(['.card.check.note']);
  });

  it('of the interface have the same texts', () => {
    expect(keysOf(wordsOf('es')).sort()).toEqual(keysOf(wordsOf('en')).sort());
  });
});

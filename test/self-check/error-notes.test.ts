import { describe, expect, it } from 'vitest';
import {
  type ErrorNote,
  MOST_NOTES,
  noteOf,
  readErrorNotes,
  withNote,
  withPageError,
} from '../../lib/self-check/error-notes';

const AT = Date.UTC(2026, 0, 5);

function thrownIn(stack: string, error: Error): Error {
  error.stack = `${error.name}: ${error.message}\n${stack}`;
  return error;
}

describe('a note of an error', () => {
  it('says what failed at what and where in our own code', () => {
    const error = thrownIn(
      '    at answer (chrome-extension://abcdefgh/background.js:1:2345)\n    at chrome-extension://abcdefgh/chunks/x.js:2:1',
      new TypeError('x is undefined'),
    );
    expect(noteOf('detect', error, AT)).toEqual({
      at: AT,
      where: 'detect',
      name: 'TypeError',
      place: 'background.js:1:2345',
    });
  });

  it('names what caused it, some errors deep', () => {
    const full = new DOMException('No room', 'QuotaExceededError');
    const error = new Error('wrapped', { cause: full });
    error.name = 'DatasetUnavailableError';
    expect(noteOf('card', error, AT).name).toBe('DatasetUnavailableError < QuotaExceededError');
  });

  it.each<[string, unknown]>([
    ['the text of a page', new SyntaxError('Unexpected token: Attorney General Letitia James of New York')],
    ['an address', new TypeError('Failed to fetch https://news.example/letitia-james?reader=7')],
    ['a name made of text', Object.assign(new Error('x'), { name: 'Letitia James of New York' })],
    [
      'the address of a page in the stack',
      thrownIn('at https://news.example/letitia-james:1:2', new Error()),
    ],
    ['a thrown string', 'Letitia James'],
    ['what is no error', { url: 'https://news.example/letitia-james' }],
  ])('keeps nothing of %s', (_what, error) => {
    expect(JSON.stringify(noteOf('detect', error, AT))).not.toMatch(/james|news\.example/i);
  });
});

describe('the notes that are kept', () => {
  const note = (at: number): ErrorNote => ({ at, where: 'card', name: 'Error' });

  it('are the latest, so many at most', () => {
    let notes: ErrorNote[] = [];
    for (let at = 1; at <= MOST_NOTES + 5; at++) notes = withNote(notes, note(at));
    expect(notes).toHaveLength(MOST_NOTES);
    expect(notes.at(-1)?.at).toBe(MOST_NOTES + 5);
    expect(notes[0]?.at).toBe(6);
  });

  it.each<[string, unknown]>([
    ['nothing stored', null],
    ['another shape', [{ at: 'yesterday' }]],
    ['a message that a later version keeps', [{ ...note(1), message: 'x' }]],
  ])('are none where there is %s', (_what, stored) => {
    expect(readErrorNotes(stored)).toEqual([]);
  });

  it('are read as they were written', () => {
    expect(readErrorNotes(JSON.parse(JSON.stringify([note(1), note(2)])))).toEqual([note(1), note(2)]);
  });
});

describe('errors in pages', () => {
  const error = { where: 'reading', name: 'TypeError', place: 'reading.js:1:23' } as const;

  it('are noted with where they were', () => {
    expect(withPageError([], error, AT)).toEqual([
      { at: AT, where: 'in a page: reading', name: 'TypeError', place: 'reading.js:1:23' },
    ]);
  });

  it('that come again and again are noted once in ten minutes', () => {
    let notes = withPageError([], error, AT);
    for (let second = 1; second < 601; second++) notes = withPageError(notes, error, AT + second * 1000);
    expect(notes.map(({ at }) => at)).toEqual([AT, AT + 600_000]);
  });

  it('never push out more than half of the background’s own', () => {
    const own = (at: number): ErrorNote => ({ at, where: 'detect', name: 'Error' });
    let notes: ErrorNote[] = Array.from({ length: MOST_NOTES }, (_, at) => own(at));
    for (let place = 0; place < 500; place++)
      notes = withPageError(notes, { where: 'card', name: `Error${place}` }, AT + place);
    expect(notes).toHaveLength(MOST_NOTES);
    expect(notes.filter(({ where }) => where === 'detect')).toHaveLength(MOST_NOTES / 2);
    expect(notes.at(-1)?.name).toBe('Error499');
  });
});

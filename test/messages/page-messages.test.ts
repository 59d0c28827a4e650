import { describe, expect, test } from 'vitest';
import { validatedPageState } from '../../lib/messages/validated-page-state';
import { markedPage } from '../components/popup-fixtures';

const marked = structuredClone(markedPage) as { state: string; answer: Record<string, unknown> };
const [mark] = marked.answer.marks as Record<string, unknown>[];
const withAnswer = (change: Record<string, unknown>) => ({
  ...marked,
  answer: { ...marked.answer, ...change },
});

describe('what a page says of itself', () => {
  test.each<[string, unknown]>([
    ['that it is off', { state: 'off' }],
    ['that it is quiet', { state: 'quiet', partly: false }],
    ['that it is being read', { state: 'reading' }],
    ['why it failed', { state: 'failed', fault: 'no-answer' }],
    ['its marks and cards', marked],
    [
      'its marks, seen from a date that the reader set',
      withAnswer({
        published: { date: '2016', from: 'reader' },
        foundDate: { date: '2018-08', from: 'url' },
      }),
    ],
    ['that nothing was found', withAnswer({ marks: [], cards: {} })],
  ])('is taken: %s', (_, message) => {
    expect(validatedPageState(message)).toEqual(message);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['no state', {}],
    ['a state that there is none of', { state: 'sleepy' }],
    ['a failure without a reason', { state: 'failed' }],
    ['a failure for a reason that is none', { state: 'failed', fault: 'mood' }],
    ['marks for a reason that is none', withAnswer({ marks: [{ ...mark, reason: 'because' }] })],
    ['marks without an answer', { state: 'marked' }],
    ['a card under no key', withAnswer({ cards: { nonsense: {} } })],
    ['a card of no kind', withAnswer({ cards: { 'state:NM': { kind: 'senator', title: '', sources: [] } } })],
    [
      'a source that is a script',
      withAnswer({
        cards: {
          'state:NM': { kind: 'state', title: '', sources: [{ publisher: 'x', url: 'javascript:alert(1)' }] },
        },
      }),
    ],
    ['a date that is none', withAnswer({ published: { date: 'May', from: 'url' } })],
  ])('is dropped: %s', (_, message) => {
    expect(validatedPageState(message)).toBeUndefined();
  });
});

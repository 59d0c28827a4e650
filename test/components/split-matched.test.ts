import { describe, expect, test } from 'vitest';
import { splitMatched } from '../../components/search/split-matched';

/** Matched parts in brackets. */
const marked = (text: string, matched: string[]) =>
  splitMatched(text, matched)
    .map(part => (part.matched ? `[${part.text}]` : part.text))
    .join('');

describe('the words of a result that matched', () => {
  test.each([
    [
      'a whole word',
      'Letter over 3D-printed gun files',
      ['3d', 'gun'],
      'Letter over [3D]-printed [gun] files',
    ],
    ['the beginning of a word', 'Washington v. Trump', ['wash'], '[Wash]ington v. Trump'],
    ['without its accents', 'Raúl Torrez', ['raul'], '[Raúl] Torrez'],
    ['spelled with combining marks', 'Rau\u0301l Torrez', ['raul'], '[Rau\u0301l] Torrez'],
    ['the longest that fits', 'Guns', ['gun', 'guns'], '[Guns]'],
    ['not inside another word', 'Arkansas', ['kansas'], 'Arkansas'],
    ['nothing', 'Letter', [], 'Letter'],
    ['no text', '', ['gun'], ''],
  ])('%s', (_, text, matched, expected) => {
    expect(marked(text, matched)).toBe(expected);
  });

  test('put together again, the parts are the text', () => {
    const text = 'ALABAMA’S attorney general — “No. 2:18-cv-01115” İstanbul ﬁle';
    expect(
      splitMatched(text, ['alabama', 'no', '2', 'i', 'fi'])
        .map(part => part.text)
        .join(''),
    ).toBe(text);
  });
});

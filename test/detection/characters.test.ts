import { expect, test } from 'vitest';
import { isCapital, isLetter } from '../../lib/detection/text/characters';

const CODES = Array.from({ length: 0x10000 }, (_, code) => code);
const unlike = (is: (code: number) => boolean, pattern: RegExp) =>
  CODES.filter(code => is(code) !== pattern.test(String.fromCharCode(code)));

test('letters, marks and digits of every script belong to words, and nothing else does', () => {
  const symbols = unlike(isLetter, /[\p{L}\p{M}\p{N}]/u);
  expect(symbols.filter(code => code < 0x2000 || code > 0x2e7f)).toEqual([]);
  expect(symbols.every(code => !isLetter(code))).toBe(true);
});

test('capitals are told as Unicode tells them', () => {
  expect(unlike(isCapital, /\p{Lu}/u)).toEqual([]);
});

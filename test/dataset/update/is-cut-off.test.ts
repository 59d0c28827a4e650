import { expect, test } from 'vitest';
import { isCutOff } from '../../../lib/dataset/update/is-cut-off';

const encode = (text: string) => new TextEncoder().encode(text);

/** With all that could be taken for an end before it. */
const WHOLE = JSON.stringify({ a: '}]"', b: [{ c: '\\', d: {} }], '}': 'ñ', e: [] });

test('an object is cut off wherever it is cut, be it in a character', () => {
  const bytes = encode(WHOLE);
  for (let end = 0; end < bytes.length; end++)
    expect(isCutOff(bytes.slice(0, end)), WHOLE.slice(0, end)).toBe(true);
  expect(isCutOff(bytes)).toBe(false);
});

test.each(['<!doctype html><h1>Sorry', '[1, 2', 'null', '{"a": 1}\n', '{"a": nonsense}'])(
  '%s is not',
  text => {
    expect(isCutOff(encode(text))).toBe(false);
  },
);

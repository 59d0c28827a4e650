import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../lib/dataset/update/canonical-json';

describe('the canonical spelling of JSON', () => {
  it.each([
    [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
    [{ z: { y: 0, x: -1 } }, '{"z":{"x":-1,"y":0}}'],
    [{ é: 1, e: 2, E: 3, '10': 4, '9': 5 }, '{"10":4,"9":5,"E":3,"e":2,"é":1}'],
    ['quote " and \u2028', '"quote \\" and \u2028"'],
    [[], '[]'],
    [{}, '{}'],
  ])('of %j is %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
    expect(canonicalJson(JSON.parse(text))).toBe(text);
  });

  it.each([[1.5], [Number.NaN], [2 ** 53], [undefined], [{ a: undefined }], [() => 1]])(
    'does not exist of %s',
    value => {
      expect(() => canonicalJson(value)).toThrow(TypeError);
    },
  );
});

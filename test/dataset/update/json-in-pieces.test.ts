import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonInPieces } from '../../../lib/dataset/update/json-in-pieces';
import { atOnce } from '../../../lib/detection/slices';

const encode = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => atOnce(jsonInPieces(encode(text)));

/** As long as several pieces. */
const records = Array.from({ length: 3000 }, (_, number) => ({
  id: `record-${number}`,
  title: number % 3 === 0 ? 'Ends in a backslash \\' : '«Ñandú», 案件 “v.” {[,:]} \\"',
  members: ['OH', 'PR'],
  note: null,
  of: { page: number / 4, isOpen: number % 2 === 0 },
}));

it.each<[string, unknown]>([
  [
    'a whole dataset',
    { format: 1, version: '2026.02.01', coalitions: records, lawsuits: [], releases: records },
  ],
  [
    'a diff',
    { format: 1, changed: { coalitions: records, lawsuits: [] }, removed: { coalitions: ['a', 'b'] } },
  ],
  ['a list', records],
  ['one text longer than a piece', { text: 'x\\"'.repeat(40_000), list: ['y'.repeat(100_000), 'z'] }],
  ['a field named __proto__', JSON.parse('{"__proto__": {"a": 1}, "b": [{"__proto__": []}]}')],
  ['nothing within', { a: {}, b: [], c: { d: {}, e: [[]] } }],
  ['a number', -1.5e-7],
])('reads %s as JSON.parse does', (_, value) => {
  expect(read(JSON.stringify(value))).toEqual(value);
  expect(read(` ${JSON.stringify(value, null, '\t\r\n ')}\n`)).toEqual(value);
});

it('reads whatever is JSON as JSON.parse does, and refuses what it refuses', () => {
  const outcome = (parse: (text: string) => unknown, text: string) => {
    try {
      return { value: parse(text) };
    } catch {
      return 'refused';
    }
  };
  const spoilt = fc
    .tuple(fc.json({ maxDepth: 4 }), fc.nat(), fc.constantFrom(...',:[]{}"\\ 1a'))
    .map(([text, place, put]) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + put + text.slice(at + (place % 2));
    });
  fc.assert(
    fc.property(fc.oneof(fc.json({ maxDepth: 4 }), spoilt), text => {
      expect(outcome(read, text)).toEqual(outcome(JSON.parse, text));
    }),
    { numRuns: 2000 },
  );
});

it('stops after each piece of a long list', () => {
  const work = jsonInPieces(encode(JSON.stringify({ format: 1, coalitions: records })));
  let pieces = 0;
  while (!work.next().done) pieces += 1;
  expect(pieces).toBeGreaterThan(5);
});

const long = JSON.stringify(records).slice(0, -1);
it.each([
  ['nothing', ''],
  ['two values', '{} {}'],
  ['a comma and no more after pieces', `${long},]`],
  ['two commas after pieces', `${long},,1]`],
  ['a list that is cut off', long],
  ['a list that closes as an object', `${long}}`],
  ['an object that closes as a list', '{"a": [1]]'],
  ['a key that is no text', '{1: [1]}'],
  ['a key without a colon', '{"a" [1]}'],
  ['a text without end', '{"a": ["b]}'],
  ['a mark at the start of a piece', '[\ufeff1]'],
])('refuses %s', (_, text) => {
  expect(() => read(text)).toThrow(SyntaxError);
});

it('refuses what is not UTF-8', () => {
  const bytes = encode('["Muñoz"]');
  expect(() => atOnce(jsonInPieces(bytes.filter(byte => byte !== 0xb1)))).toThrow(TypeError);
});

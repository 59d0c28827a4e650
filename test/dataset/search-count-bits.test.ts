import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countBits } from '../../lib/dataset/search/count-bits';

test('counts every bit of the documents asked for, and of no other', () => {
  const word = fc.nat({ max: 0xff_ff_ff_ff });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 300 }), fc.func(fc.boolean()), (words, isAsked) => {
      const column = Uint32Array.from(words);
      const documents = Uint32Array.from(words.keys()).filter(document => isAsked(document));
      const counts = new Uint32Array(64);
      countBits(documents, column, counts, 32);
      const expected = Array.from({ length: 64 }, (_, bit) =>
        bit < 32 ? 0 : [...documents].filter(document => ((column[document] ?? 0) >>> (bit - 32)) & 1).length,
      );
      expect([...counts]).toEqual(expected);
    }),
  );
});

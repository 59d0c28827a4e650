/**
 * Adds to `counts[from + bit]` how many of the documents have each bit in a column. Adds up all 32 bits
 * of eight words at a time, as carry-save adders do (Muła, Kurz and Lemire, "Faster population counts",
 * 2018): a bit at a time this was the longest part of a search that finds much.
 */
export function countBits(
  documents: Uint32Array,
  column: Uint32Array,
  counts: Uint32Array,
  from: number,
): void {
  /** Bit by bit, how often it was seen: the planes are its binary places from 1 on. */
  const planes = new Uint32Array(32);
  let [ones, twos, fours] = [0, 0, 0];
  const wordAt = (at: number) => column[documents[at] as number] as number;
  const whole = documents.length - (documents.length % 8);
  for (let at = 0; at < whole; at += 8) {
    let fourPairs = 0;
    let eights = 0;
    for (let half = 0; half < 8; half += 4) {
      let pairs = 0;
      let fourth = 0;
      for (let pair = half; pair < half + 4; pair += 2) {
        const [a, b] = [wordAt(at + pair), wordAt(at + pair + 1)];
        const carry = (ones & a) | ((ones ^ a) & b);
        ones ^= a ^ b;
        if (pair === half) pairs = carry;
        else {
          fourth = (twos & pairs) | ((twos ^ pairs) & carry);
          twos ^= pairs ^ carry;
        }
      }
      if (half === 0) fourPairs = fourth;
      else {
        eights = (fours & fourPairs) | ((fours ^ fourPairs) & fourth);
        fours ^= fourPairs ^ fourth;
      }
    }
    for (let plane = 3; eights !== 0; plane++) {
      const seen = planes[plane] as number;
      planes[plane] = seen ^ eights;
      eights &= seen;
    }
  }
  planes.set([ones, twos, fours]);
  for (let plane = 0; plane < planes.length; plane++)
    addPlane(planes[plane] as number, 2 ** plane, counts, from);
  for (let at = whole; at < documents.length; at++) addPlane(wordAt(at), 1, counts, from);
}

function addPlane(bits: number, times: number, counts: Uint32Array, from: number): void {
  for (let left = bits; left !== 0; left &= left - 1) {
    const bit = from + 31 - Math.clz32(left & -left);
    counts[bit] = (counts[bit] as number) + times;
  }
}

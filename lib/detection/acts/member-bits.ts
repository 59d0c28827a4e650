import type { JurisdictionCode } from '../jurisdiction-code';

/** Jurisdictions as two words of 32 bits: sets of them are compared at once. */
export interface MemberBits {
  low: number;
  high: number;
}

/** Bits in order of first use; 57 jurisdictions have attorneys general. */
const BITS = new Map<JurisdictionCode, number>();
const WORD = 32;

function bitOf(code: JurisdictionCode): number {
  let bit = BITS.get(code);
  if (bit === undefined) {
    bit = BITS.size;
    BITS.set(code, bit);
  }
  return bit;
}

/** A set of jurisdictions as bits; one that is named twice counts once. */
export function bitsOf(codes: Iterable<JurisdictionCode>): MemberBits {
  const bits = { low: 0, high: 0 };
  for (const code of codes) {
    const bit = bitOf(code);
    if (bit < WORD) bits.low |= 1 << bit;
    else bits.high |= 1 << (bit - WORD);
  }
  return bits;
}

const known = new WeakMap<readonly JurisdictionCode[], MemberBits>();

/** The same of a list that does not change, worked out once. */
export function bitsOfList(codes: readonly JurisdictionCode[]): MemberBits {
  let bits = known.get(codes);
  if (bits === undefined) {
    bits = bitsOf(codes);
    known.set(codes, bits);
  }
  return bits;
}

/** How many bits are set (Hacker's Delight, 5-2). */
function ones(word: number): number {
  let count = word - ((word >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How many are in both. */
export const inBoth = (a: MemberBits, b: MemberBits): number => ones(a.low & b.low) + ones(a.high & b.high);

export const union = (a: MemberBits, b: MemberBits): MemberBits => ({
  low: a.low | b.low,
  high: a.high | b.high,
});

export const sizeOf = ({ low, high }: MemberBits): number => ones(low) + ones(high);

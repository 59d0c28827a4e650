/** How telling it is to have what `count` of `size` have: from 0.3 for nearly all to about 12 for one of 200,000. */
export function rarityOf(count: number, size: number): number {
  return Math.log(1 + (size - Math.min(count, size) + 0.5) / (count + 0.5)) + 0.3;
}

export type Rgba = [red: number, green: number, blue: number, alpha: number];

/** Computed colours are `rgb()` or `rgba()` in both browsers; other spaces count as no colour at all. */
export function rgbaOf(colour: string): Rgba {
  const numbers = /^rgba?\(/.test(colour) ? (colour.match(/[\d.]+/g) ?? []).map(Number) : [];
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  return numbers.length < 3 ? [0, 0, 0, 0] : [red, green, blue, alpha];
}

import { asItIs } from './form-as-it-is';
import type { Ground } from './highlight-styles';
import { rgbaOf } from './rgba';

/** Between these, the lightness of a text, 0 to 255, does not tell what it stands on. */
const SURELY_DARK_TEXT = 110;
const SURELY_LIGHT_TEXT = 190;

/**
 * What an element's text stands on. A page makes its text legible, so its colour tells, whatever
 * pictures and gradients lie behind; only for middling greys are the grounds behind it asked.
 */
export function groundOf(element: Element): Ground {
  const [red, green, blue] = rgbaOf(getComputedStyle(element).color);
  const lightness = lightnessOf(red, green, blue);
  if (lightness <= SURELY_DARK_TEXT) return 'light';
  if (lightness >= SURELY_LIGHT_TEXT) return 'dark';
  for (let box: Element | null = element; box; box = asItIs(box).parentElement) {
    const [r, g, b, alpha] = rgbaOf(getComputedStyle(box).backgroundColor);
    if (alpha > 0.5) return lightnessOf(r, g, b) < 128 ? 'dark' : 'light';
  }
  return 'light';
}

/** Perceived lightness (ITU-R BT.601 weights), 0 to 255. */
export function lightnessOf(red: number, green: number, blue: number): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

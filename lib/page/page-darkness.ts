import { lightnessOf } from './ground';
import { type Rgba, rgbaOf } from './rgba';

/**
 * Whether a page is dark, from the grounds of `body` over `html` over the canvas. The middle of
 * the scale decides, by perceived lightness.
 */
export function isDarkPage(page: Document): boolean {
  const canvas: Rgba = hasDarkCanvas(page) ? [18, 18, 18, 1] : [255, 255, 255, 1];
  const grounds = [page.documentElement, page.body].filter(element => element !== null);
  const [red, green, blue] = grounds.reduce(
    (under, element) => blend(under, rgbaOf(getComputedStyle(element).backgroundColor)),
    canvas,
  );
  return lightnessOf(red, green, blue) < 128;
}

/** The canvas is dark only where the page says that it can be: `color-scheme`. */
function hasDarkCanvas(page: Document): boolean {
  const schemes = getComputedStyle(page.documentElement).colorScheme.split(/\s+/);
  if (!schemes.includes('dark')) return false;
  return !schemes.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
}

function blend(under: Rgba, over: Rgba): Rgba {
  const mix = (index: 0 | 1 | 2) => under[index] * (1 - over[3]) + over[index] * over[3];
  return [mix(0), mix(1), mix(2), 1];
}

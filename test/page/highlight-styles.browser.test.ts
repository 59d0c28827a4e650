import { describe, expect, it } from 'vitest';
import { highlightCss } from '../../lib/page/highlight-styles';
import { pageOf } from './page-of';

const ON_LIGHT = [
  ['#ffffff', '#111111'],
  ['#fff1e5', '#33302e'],
  ['#e8eef5', '#1a1a1a'],
  ['#fdf6c9', '#000000'],
] as const;
const ON_DARK = [
  ['#121212', '#eeeeee'],
  ['#1d2b3a', '#ffffff'],
  ['#7a0019', '#ffffff'],
  ['#004b87', '#ffffff'],
] as const;

/** Contrast of two colours by WCAG 2, 1 to 21. */
function contrast(one: string, other: string): number {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const luminance = (colour: string) => {
    if (!canvas) throw new Error('no canvas');
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map(value => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe('the style sheet of marks', () => {
  it.each(['faint', 'like-first', 'hidden'] as const)('is one that the browser understands: %s', repeats => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(highlightCss(repeats));
    const rules = [...sheet.cssRules].filter(rule => rule instanceof CSSStyleRule);
    expect(rules).toHaveLength(repeats === 'hidden' ? 8 : 16);
    for (const { style } of rules) {
      expect(style.textDecorationStyle).toBe('dotted');
      expect(style.textDecorationColor).toContain('color-mix');
      expect(style.textUnderlineOffset).toBe('3px');
    }
  });

  it('tells marks from a selection where the reader forces colours: by a dashed line within the box', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(highlightCss('like-first'));
    const media = [...sheet.cssRules].find(rule => rule instanceof CSSMediaRule);
    const [rule] = media?.cssRules ?? [];
    expect(media?.conditionText).toBe('(forced-colors: active)');
    if (!(rule instanceof CSSStyleRule)) throw new Error('no rule for forced colours');
    expect(rule.selectorText.split(',')).toHaveLength(16);
    expect(rule.style.textDecorationStyle).toBe('dashed');
    expect(rule.style.textUnderlineOffset).toBe('1px');
  });

  it('has lines that stand out from every ground by 3:1', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(highlightCss('like-first'));
    const probe = pageOf('<p><i></i></p>').querySelector('i') as HTMLElement;
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSStyleRule)) continue;
      const isOnDark = rule.selectorText.includes('-on-dark');
      for (const [ground, text] of isOnDark ? ON_DARK : ON_LIGHT) {
        probe.style.cssText = `color: ${text}; border-color: ${rule.style.textDecorationColor}`;
        const line = getComputedStyle(probe).borderTopColor;
        expect(contrast(line, ground), `${rule.selectorText} on ${ground}`).toBeGreaterThan(3);
      }
    }
  });
});

import type { MentionKind } from '../detection/mention';

/** The accents of marks and cards. An office is asked about for who holds it, so it goes with people. */
export type Accent = 'person' | 'state' | 'lawsuit' | 'coalition';

export const ACCENT_OF: Record<MentionKind, Accent> = {
  'attorney-general': 'person',
  'us-attorney-general': 'person',
  office: 'person',
  state: 'state',
  coalition: 'coalition',
  lawsuit: 'lawsuit',
};

export const ACCENTS: readonly Accent[] = ['person', 'state', 'lawsuit', 'coalition'];

export type Repeats = 'faint' | 'like-first' | 'hidden';

const COLOURS: Record<Accent, { light: string; dark: string }> = {
  person: { light: '#4a55c8', dark: '#a5aefc' },
  state: { light: '#0f766e', dark: '#5fd4c4' },
  lawsuit: { light: '#a16207', dark: '#f0c05a' },
  coalition: { light: '#b0246b', dark: '#f58fc0' },
};

/** What marks stand on: each ground has its own colours. */
export const GROUNDS = ['light', 'dark'] as const;
export type Ground = (typeof GROUNDS)[number];

/** Name in `CSS.highlights`, a registry that is shared with the page. */
export function highlightName(accent: Accent, first: boolean, ground: Ground): string {
  return `ag-lens-${accent}${ground === 'dark' ? '-on-dark' : ''}${first ? '' : '-repeat'}`;
}

/**
 * The style sheet of marks; `used` has the names that it is wanted for, all when absent. Where first
 * mentions are, repeats will be. A little
 * of the text's own colour is mixed into each line, so that it stays legible on coloured ground.
 * Where a reader forces colours, Chromium paints every highlight as it paints a selection, whatever its style says,
 * and a line in the colour of selected text: a dashed one within the text's own box tells a mark from a selection.
 */
export function highlightCss(repeats: Repeats, used?: { has(name: string): boolean }): string {
  const names: string[] = [];
  const rules = GROUNDS.flatMap(ground =>
    ACCENTS.flatMap(accent => {
      const both = [true, false].map(first => highlightName(accent, first, ground));
      if (used && !both.some(name => used.has(name))) return [];
      return both.flatMap((name, place) => {
        const first = place === 0;
        if (!first && repeats === 'hidden') return [];
        names.push(`::highlight(${name})`);
        const isFaint = !first && repeats === 'faint';
        return [isFaint ? faintRule(name, COLOURS[accent][ground]) : clearRule(name, accent, ground)];
      });
    }),
  );
  if (names.length === 0) return '';
  const forced = `@media (forced-colors: active) { ${names.join()} { text-decoration: underline dashed 3px LinkText; text-underline-offset: 1px; } }`;
  return [...rules, forced].join('\n');
}

function clearRule(name: string, accent: Accent, ground: Ground): string {
  const colour = COLOURS[accent][ground];
  const tint = `background-color: color-mix(in srgb, ${colour} 9%, transparent);`;
  return rule(
    name,
    '2px',
    `color-mix(in srgb, ${colour} 88%, currentColor)`,
    accent === 'coalition' ? tint : '',
  );
}

function faintRule(name: string, colour: string): string {
  return rule(name, '1px', `color-mix(in srgb, ${colour} 50%, transparent)`);
}

function rule(name: string, thickness: string, colour: string, more = ''): string {
  return `::highlight(${name}) { text-decoration: underline dotted ${thickness} ${colour}; text-underline-offset: 3px; ${more} }`;
}

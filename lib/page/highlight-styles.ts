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

/** Name in `CSS.highlights`, a registry that is shared with the page. */
export function highlightName(accent: Accent, first: boolean): string {
  return `ag-lens-${accent}${first ? '' : '-repeat'}`;
}

/**
 * The style sheet of all marks. A little of the text's own colour is mixed into each line, so that
 * it stays legible in a dark box on a light page and on coloured ground.
 */
export function highlightCss(dark: boolean, repeats: Repeats): string {
  const rules = ACCENTS.flatMap(accent => {
    const colour = COLOURS[accent][dark ? 'dark' : 'light'];
    const clear = rule(accent, true, colour, 88);
    if (repeats === 'hidden') return [clear];
    return [clear, repeats === 'like-first' ? rule(accent, false, colour, 88) : faintRule(accent, colour)];
  });
  return rules.join('\n');
}

function rule(accent: Accent, first: boolean, colour: string, share: number): string {
  const ground =
    accent === 'coalition' ? `background-color: color-mix(in srgb, ${colour} 9%, transparent);` : '';
  return `::highlight(${highlightName(accent, first)}) { ${underline('2px', `color-mix(in srgb, ${colour} ${share}%, currentColor)`)} ${ground} }`;
}

function faintRule(accent: Accent, colour: string): string {
  return `::highlight(${highlightName(accent, false)}) { ${underline('1px', `color-mix(in srgb, ${colour} 50%, transparent)`)} }`;
}

function underline(thickness: string, colour: string): string {
  return `text-decoration: underline dotted ${thickness} ${colour}; text-underline-offset: 3px;`;
}

import type { Settings } from '../../lib/settings/settings-record';

const dark = matchMedia('(prefers-color-scheme: dark)');
let chosen: Settings['theme'] = 'page';

function apply(): void {
  const theme = chosen === 'page' ? (dark.matches ? 'dark' : 'light') : chosen;
  document.documentElement.dataset.theme = theme;
  document.documentElement.style.colorScheme = theme;
}

dark.addEventListener('change', apply);

/** Themes this document as the reader has chosen, or else as the system is, now and when it changes. */
export function followTheme(theme: Settings['theme']): void {
  chosen = theme;
  apply();
}

import type { Settings } from '../../lib/settings/settings-record';

/** Themes this document as the reader has chosen, or else as the system is, now and when it changes. */
export function followTheme(theme: Settings['theme']): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const chosen = theme === 'page' ? (dark.matches ? 'dark' : 'light') : theme;
    document.documentElement.dataset.theme = chosen;
    document.documentElement.style.colorScheme = chosen;
  };
  dark.addEventListener('change', apply);
  apply();
}

import type { Settings } from '../../lib/settings/settings-record';
import { LANGUAGES } from '../../lib/words/language';
import { useWords } from '../theme/words-context';
import { Choice } from './choice';

interface LookChoicesProps {
  settings: Settings;
  onChange(change: Partial<Settings>): void;
}

/** Light or dark, and the language. */
export function LookChoices({ settings, onChange }: LookChoicesProps) {
  const { options: words, settings: settingsWords } = useWords();
  return (
    <section class="section" aria-labelledby="look">
      <h2 id="look">{words.look}</h2>
      <Choice
        name={words.theme}
        value={settings.theme}
        choices={words.themeChoices}
        order={['page', 'light', 'dark']}
        onChoose={theme => onChange({ theme })}
      />
      <Choice
        name={settingsWords.language}
        value={settings.language}
        choices={settingsWords.languages}
        order={['browser', ...LANGUAGES]}
        onChoose={language => onChange({ language })}
      />
    </section>
  );
}

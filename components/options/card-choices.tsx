import type { Settings } from '../../lib/settings/settings-record';
import { numberInWords } from '../../lib/words/count-in-words';
import { useWords } from '../theme/words-context';
import { Choice } from './choice';

interface CardChoicesProps {
  settings: Settings;
  onChange(change: Partial<Settings>): void;
}

const DWELLS = ['0', '120', '220', '400', '800'] as const;
type Dwell = (typeof DWELLS)[number];

/** How long the pointer rests before a card opens, in ms. */
export function CardChoices({ settings, onChange }: CardChoicesProps) {
  const { options: words, language } = useWords();
  // One out of a file may lie between: the nearest is shown.
  const nearest = DWELLS.reduce<Dwell>(
    (best, each) =>
      Math.abs(Number(each) - settings.dwell) < Math.abs(Number(best) - settings.dwell) ? each : best,
    '220',
  );
  return (
    <section class="section" aria-labelledby="cards">
      <h2 id="cards">{words.cards}</h2>
      <Choice
        name={words.dwell}
        value={nearest}
        choices={words.dwellChoices}
        order={DWELLS}
        told={words.dwellTold(numberInWords(language, settings.dwell))}
        onChoose={dwell => onChange({ dwell: Number(dwell) })}
      />
    </section>
  );
}

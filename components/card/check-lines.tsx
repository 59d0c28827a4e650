import { describeCheck } from '../../lib/detection/acts/describe-check';
import type { Check } from '../../lib/detection/check';
import { nameIn } from '../format/place-in-words';
import { usePageWords } from '../theme/page-words-context';
import { CheckIcon, DiffersIcon, NoteIcon } from './icons';

const ICONS = {
  agrees: CheckIcon,
  differs: DiffersIcon,
  note: NoteIcon,
};

/** The article's own count and list held against the record, a finding a line. */
export function CheckLines({ check }: { check: Check }) {
  const words = usePageWords();
  const nameOf = nameIn(words);
  const lines = describeCheck(check);
  if (lines.length === 0) return null;
  return (
    <ul class="check-lines" aria-label={words.card.checked}>
      {lines.map(line => {
        const look = line.agrees === null ? 'note' : line.agrees ? 'agrees' : 'differs';
        const Icon = ICONS[look];
        return (
          <li key={line.finding} class={look}>
            <Icon />
            <span>
              <span class="unseen">{words.card.check[look]}</span>
              {words.check(line, nameOf)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

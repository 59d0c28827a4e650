import { describeCheck } from '../../lib/detection/acts/describe-check';
import type { Check } from '../../lib/detection/check';
import { useWords } from '../theme/words-context';
import { CheckIcon, DiffersIcon, NoteIcon } from './icons';
import { nameOfJurisdiction } from './jurisdiction-grid';

const ICONS = {
  agrees: CheckIcon,
  differs: DiffersIcon,
  note: NoteIcon,
};

/** The article's own count and list held against the record, a finding a line. */
export function CheckLines({ check }: { check: Check }) {
  const words = useWords().card;
  const lines = describeCheck(check, nameOfJurisdiction);
  if (lines.length === 0) return null;
  return (
    <ul class="check-lines" aria-label={words.checked}>
      {lines.map(({ agrees, text }) => {
        const look = agrees === null ? 'note' : agrees ? 'agrees' : 'differs';
        const Icon = ICONS[look];
        return (
          <li key={text} class={look}>
            <Icon />
            <span>
              <span class="unseen">{words.check[look]}</span>
              {text}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

import { describeCheck } from '../../lib/detection/acts/describe-check';
import type { Check } from '../../lib/detection/check';
import { CheckIcon, DiffersIcon, NoteIcon } from './icons';
import { nameOfJurisdiction } from './jurisdiction-grid';

const LOOKS = {
  agrees: { Icon: CheckIcon, spoken: 'Agrees with the record: ' },
  differs: { Icon: DiffersIcon, spoken: 'Differs from the record: ' },
  note: { Icon: NoteIcon, spoken: '' },
};

/** The article's own count and list held against the record, a finding a line. */
export function CheckLines({ check }: { check: Check }) {
  const lines = describeCheck(check, nameOfJurisdiction);
  if (lines.length === 0) return null;
  return (
    <ul class="check-lines" aria-label="The article held against the record">
      {lines.map(({ agrees, text }) => {
        const look = agrees === null ? 'note' : agrees ? 'agrees' : 'differs';
        const { Icon, spoken } = LOOKS[look];
        return (
          <li key={text} class={look}>
            <Icon />
            <span>
              <span class="unseen">{spoken}</span>
              {text}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

import { useId } from 'preact/hooks';
import { MOST_COMPARED } from '../../lib/address/address';
import type { JurisdictionCode } from '../../lib/detection/jurisdiction-code';
import { CloseIcon } from '../card/icons';
import { nameOfJurisdiction, TILES } from '../card/jurisdiction-grid';
import { useWords } from '../theme/words-context';

const BY_NAME = [...TILES].sort((a, b) => a.name.localeCompare(b.name));

interface StatePickerProps {
  states: readonly JurisdictionCode[];
  onChoose(states: JurisdictionCode[]): void;
}

/** The jurisdictions that are compared, each to be taken out, and a list to add from. */
export function StatePicker({ states, onChoose }: StatePickerProps) {
  const words = useWords().compare;
  const id = useId();
  const isFull = states.length >= MOST_COMPARED;
  return (
    <div class="state-picker">
      {states.length > 0 && (
        <ul class="chosen-states">
          {states.map(code => (
            <li key={code}>
              <span class="chosen-state">
                {nameOfJurisdiction(code)}
                <button
                  type="button"
                  class="tool"
                  aria-label={words.remove(nameOfJurisdiction(code))}
                  title={words.remove(nameOfJurisdiction(code))}
                  onClick={() => onChoose(states.filter(other => other !== code))}
                >
                  <CloseIcon />
                </button>
              </span>
            </li>
          ))}
        </ul>
      )}
      <label class="unseen" for={id}>
        {words.add}
      </label>
      <select
        id={id}
        disabled={isFull}
        value=""
        onChange={event => onChoose([...states, event.currentTarget.value])}
      >
        <option value="">{words.add}</option>
        {BY_NAME.filter(({ code }) => !states.includes(code)).map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <span class="aside" role="status">
        {isFull ? words.atMost(MOST_COMPARED) : states.length === 1 ? words.needsTwo : ''}
      </span>
    </div>
  );
}

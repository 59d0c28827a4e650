import { useId } from 'preact/hooks';
import { MOST_COMPARED } from '../../lib/address/address';
import type { JurisdictionCode } from '../../lib/detection/jurisdiction-code';
import { localeOf } from '../../lib/words/count-in-words';
import { CloseIcon } from '../card/icons';
import { useWords } from '../theme/words-context';
import { nameOfJurisdiction, TILES } from '../tiles/jurisdiction-grid';

interface StatePickerProps {
  states: readonly JurisdictionCode[];
  onChoose(states: JurisdictionCode[]): void;
}

/** Whether a jurisdiction of that code can be compared: an address may name any. */
export function canCompare(code: JurisdictionCode): boolean {
  return TILES.some(tile => tile.code === code);
}

/** The jurisdictions that are compared, each to be taken out, and a list to add from. */
export function StatePicker({ states, onChoose }: StatePickerProps) {
  const { compare: words, places, language } = useWords();
  const id = useId();
  const nameOf = (code: JurisdictionCode) => places.named(code, nameOfJurisdiction(code));
  const offered = TILES.map(({ code }) => ({ code, name: nameOf(code) })).sort((a, b) =>
    a.name.localeCompare(b.name, localeOf(language)),
  );
  const isFull = states.length >= MOST_COMPARED;
  return (
    <div class="state-picker">
      {states.length > 0 && (
        <ul class="chosen-states">
          {states.map(code => (
            <li key={code}>
              <span class="chosen-state">
                {nameOf(code)}
                <button
                  type="button"
                  class="tool"
                  aria-label={words.remove(nameOf(code))}
                  title={words.remove(nameOf(code))}
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
        {offered
          .filter(({ code }) => !states.includes(code))
          .map(({ code, name }) => (
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

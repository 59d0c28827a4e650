import type { Settings } from '../../lib/settings/settings-record';
import { useWords } from '../theme/words-context';
import { Choice } from './choice';

interface ChoicesProps {
  settings: Settings;
  onChange(change: Partial<Settings>): void;
}

type Kind = Settings['kindsOff'][number];
const KINDS: readonly Kind[] = ['people', 'offices', 'states', 'coalitions', 'lawsuits'];
/** The accent that a kind is marked in. */
const ACCENTS: Record<Kind, string> = {
  people: 'person',
  offices: 'person',
  states: 'state',
  coalitions: 'coalition',
  lawsuits: 'lawsuit',
};

/** What is marked, when it shows, and how repeats look. */
export function MarkChoices({ settings, onChange }: ChoicesProps) {
  const words = useWords().options;
  const { kindsOff } = settings;
  const turn = (kind: Kind, on: boolean) =>
    onChange({ kindsOff: KINDS.filter(each => (each === kind ? !on : kindsOff.includes(each))) });
  return (
    <section class="section" aria-labelledby="marks">
      <h2 id="marks">{words.marks}</h2>
      <fieldset class="choice">
        <legend>{words.kinds}</legend>
        {KINDS.map(kind => (
          <label key={kind} class="tick">
            <input
              type="checkbox"
              checked={!kindsOff.includes(kind)}
              onChange={event => turn(kind, event.currentTarget.checked)}
            />
            <span class="tick-name" data-accent={ACCENTS[kind]}>
              {words.kindNames[kind]}
            </span>
          </label>
        ))}
      </fieldset>
      <Choice
        name={words.painted}
        value={settings.painted}
        choices={words.paintedChoices}
        order={['always', 'while-alt']}
        told={words.hoverAllTheSame}
        onChoose={painted => onChange({ painted })}
      />
      <Choice
        name={words.repeats}
        value={settings.repeats}
        choices={words.repeatsChoices}
        order={['faint', 'like-first', 'hidden']}
        onChoose={repeats => onChange({ repeats })}
      />
    </section>
  );
}

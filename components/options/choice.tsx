import { useId } from 'preact/hooks';

interface ChoiceProps<T extends string> {
  name: string;
  value: T;
  choices: Readonly<Record<T, string>>;
  /** In their order. */
  order: readonly T[];
  told?: string;
  onChoose(value: T): void;
}

/** One of a few, all to be seen. */
export function Choice<T extends string>({ name, value, choices, order, told, onChoose }: ChoiceProps<T>) {
  const id = useId();
  return (
    <fieldset class="choice">
      <legend>{name}</legend>
      <div class="formats">
        {order.map(each => (
          <label key={each} class="format">
            <input
              type="radio"
              name={id}
              value={each}
              checked={each === value}
              aria-describedby={told === undefined ? undefined : `${id} told`}
              onChange={() => onChoose(each)}
            />
            {choices[each]}
          </label>
        ))}
      </div>
      {told !== undefined && (
        <p id={`${id} told`} class="told">
          {told}
        </p>
      )}
    </fieldset>
  );
}

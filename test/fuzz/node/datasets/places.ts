import type { Format } from './format';

/** A part of a dataset that can be changed. */
export interface Place {
  owner: Record<string, unknown>;
  key: string;
  format: Format;
  /** Whether it may be left out of the record that holds it. */
  isOptional: boolean;
  /** Set where it is one of a list. */
  list?: unknown[];
}

/** All parts of a value that is of a format. */
export function placesIn(value: unknown, format: Format): Place[] {
  if (format.is === 'list' && Array.isArray(value))
    return value.flatMap((part, place) => [
      { owner: value as never, key: `${place}`, format: format.of, isOptional: false, list: value },
      ...placesIn(part, format.of),
    ]);
  if (format.is !== 'record' || typeof value !== 'object' || value === null) return [];
  const owner = value as Record<string, unknown>;
  return Object.entries(format.fields).flatMap(([key, part]) =>
    Object.hasOwn(owner, key)
      ? [
          { owner, key, format: part, isOptional: !format.needed.includes(key) },
          ...placesIn(owner[key], part),
        ]
      : [],
  );
}

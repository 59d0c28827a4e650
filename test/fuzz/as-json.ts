/** Stands in JSON for what is none: a message may hold it, and an example of one must be the same when it is read. */
const NO_JSON = 'no JSON';

const WRITTEN: readonly [is: (value: unknown) => boolean, name: string, value: unknown][] = [
  [value => value === undefined, 'undefined', undefined],
  [Number.isNaN, 'NaN', Number.NaN],
  [value => value === Number.POSITIVE_INFINITY, 'Infinity', Number.POSITIVE_INFINITY],
  [value => value === Number.NEGATIVE_INFINITY, '-Infinity', Number.NEGATIVE_INFINITY],
  [value => Object.is(value, -0), '-0', -0],
];

/** A value as something that survives JSON; {@link fromJson} makes it again. */
export function asJson(value: unknown): unknown {
  const named = WRITTEN.find(([is]) => is(value));
  if (named) return { [NO_JSON]: named[1] };
  if (Array.isArray(value)) return Array.from(value, asJson);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, asJson(part)]));
}

export function fromJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromJson);
  if (typeof value !== 'object' || value === null) return value;
  if (NO_JSON in value) return WRITTEN.find(([, name]) => name === value[NO_JSON])?.[2];
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fromJson(part)]));
}

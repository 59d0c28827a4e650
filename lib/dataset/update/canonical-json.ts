/**
 * The one spelling of a JSON value that signatures cover: keys in order of their UTF-16 code units,
 * no white space (RFC 8785, for the strings, integers, lists and objects that are signed here).
 * @throws TypeError for what is not such a value.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
    return `{${fields.join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isSafeInteger(value))
    throw new TypeError(`${value} has no canonical spelling here.`);
  if (value === undefined || typeof value === 'function' || typeof value === 'symbol')
    throw new TypeError('Not a JSON value.');
  return JSON.stringify(value);
}

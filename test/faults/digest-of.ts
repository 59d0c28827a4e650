/**
 * Code for both sides. `digestOf`: SHA-256 of a value as a database holds it, its fields in order, typed
 * arrays as lists, maps as entries; `hexOf`: of JSON as it stands.
 */
export const DIGEST_OF = `
const hexOf = async value => {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('');
};
const plainOf = value => {
  if (ArrayBuffer.isView(value)) return Array.from(value);
  // Not by its class: a browser's remote control may look from another realm.
  if (Object.prototype.toString.call(value) === '[object Map]') return Array.from(value.entries(), plainOf);
  if (Array.isArray(value)) return value.map(plainOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.keys(value).sort().map(key => [key, plainOf(value[key])]));
};
const digestOf = value => hexOf(plainOf(value));
`;

/** The same here. */
export const digestOf = new Function(`${DIGEST_OF} return digestOf;`)() as (
  value: unknown,
) => Promise<string>;

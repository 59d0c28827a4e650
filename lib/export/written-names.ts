import type { Place } from '../dataset/card';

const WITH_ARTICLE = new Set(['DC', 'MP', 'US', 'VI']);

/** "Ohio", "the District of Columbia" */
export function placeName({ code, name }: Place): string {
  return WITH_ARTICLE.has(code) ? `the ${name}` : name;
}

/** "A", "A and B", "A, B and C": no comma before the last, as the AP Stylebook has it. */
export function listOf(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

import type { Place } from '../../lib/dataset/card';

const WITH_ARTICLE = new Set(['DC', 'MP', 'US', 'VI']);

/** "Ohio", "the District of Columbia" */
export function placeInProse({ code, name }: Place): string {
  return WITH_ARTICLE.has(code) ? `the ${name}` : name;
}

/** "A", "A and B", "A, B and C" */
export function namesInWords(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

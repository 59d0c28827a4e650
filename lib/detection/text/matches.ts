const NONE: readonly RegExpExecArray[] = [];

/**
 * Every match of a global pattern in a text, in order. `matchAll` makes a copy of the pattern each time,
 * which takes longer than most searches do.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  while (match !== null) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
    match = pattern.exec(text);
  }
  return found;
}

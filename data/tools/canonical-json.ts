const LINE = 110;

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/**
 * The one way a source file is written, so that a change shows as a small diff: two spaces, one
 * field a line, lists of plain values on one line where it holds at most 110 characters or where
 * they are codes of two letters.
 */
export function canonicalJson(value: unknown): string {
  return `${write(value as Json, 0)}\n`;
}

/** One record a line: for files that hold many short ones. */
export function canonicalJsonLines(records: readonly unknown[]): string {
  return records.length === 0
    ? '[]\n'
    : `[\n${records.map(record => `  ${JSON.stringify(record)}`).join(',\n')}\n]\n`;
}

function write(value: Json, depth: number): string {
  const indent = '  '.repeat(depth + 1);
  const close = '  '.repeat(depth);
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    if (value.every(entry => typeof entry !== 'object' || entry === null)) {
      const line = `[${value.map(entry => JSON.stringify(entry)).join(', ')}]`;
      const codes = value.every(entry => typeof entry === 'string' && entry.length === 2);
      if (codes || indent.length + line.length <= LINE) return line;
    }
    return `[\n${value.map(entry => indent + write(entry, depth + 1)).join(',\n')}\n${close}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(
      ([key, field]) => `${indent}${JSON.stringify(key)}: ${write(field, depth + 1)}`,
    );
    return fields.length === 0 ? '{}' : `{\n${fields.join(',\n')}\n${close}}`;
  }
  return JSON.stringify(value);
}

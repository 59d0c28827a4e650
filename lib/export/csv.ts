/** What a spreadsheet would take for a formula; a tab or a line break before it does not stop it. */
const FORMULA = /^[\s]*[=+\-@]|^[\t\r\n]/;

function cell(value: string | number): string {
  // A number of ours is a number, whatever its sign; a text that looks like a formula is made to be text.
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as CSV by RFC 4180: fields quoted where they must be, every line ended by CR LF. A text that
 * begins like a formula gets an apostrophe before it, so that opening the file runs nothing.
 */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map(row => `${row.map(cell).join(',')}\r\n`).join('');
}

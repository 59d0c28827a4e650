/**
 * Control characters but tab and line feed, by which a text would command the terminal that shows it, and the
 * marks that turn the direction of what follows, by which it would show another text than it is.
 */
const COMMANDS = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/** A text of others without anything that is no text; a carriage return becomes a line feed. */
export function printable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(COMMANDS, '');
}

/** A record with each of its texts made printable. */
export function withPrintable<T extends object>(record: T): T {
  const entries = Object.entries(record).map(([field, value]) => [
    field,
    typeof value === 'string' ? printable(value) : value,
  ]);
  return Object.fromEntries(entries) as T;
}

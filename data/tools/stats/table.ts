/** Counts by two features as a Markdown table, with sums; rows and columns stand as given, empty ones left out. */
export function crossTable<T>(
  entries: readonly T[],
  row: { name: string; values: readonly string[]; of: (entry: T) => readonly string[] },
  column: { values: readonly string[]; of: (entry: T) => string },
): string {
  const used = column.values.filter(value => entries.some(entry => column.of(entry) === value));
  const lines = row.values.flatMap(value => {
    const here = entries.filter(entry => row.of(entry).includes(value));
    if (here.length === 0) return [];
    const counts = used.map(one => here.filter(entry => column.of(entry) === one).length);
    return [line([value, ...counts.map(count => (count === 0 ? '' : String(count))), String(here.length)])];
  });
  const sums = used.map(one => String(entries.filter(entry => column.of(entry) === one).length));
  return [
    line([row.name, ...used, 'all']),
    `|---|${'--:|'.repeat(used.length + 1)}`,
    ...lines,
    line(['**all**', ...sums, String(entries.length)]),
  ].join('\n');
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

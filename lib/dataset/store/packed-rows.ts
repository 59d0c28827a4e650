/** Between the texts of a list, and before the first of them: no JSON begins with it. */
const TAB = '\t';

/** Cells that are plain values are read together, each of the others when somebody asks for it. */
type PackedColumn = { whole: string } | { each: string };

/**
 * Rows by column, each column one text: a database hands over a few texts far quicker than thousands of
 * objects with tens of thousands of strings in them, and who has just woken asks for few of them.
 */
export interface PackedRows<Row> {
  length: number;
  columns: Partial<Record<keyof Row, PackedColumn>>;
}

/** @param rows of what JSON can hold, but for null; a field may be missing */
export function packRows<Row extends object>(rows: readonly Row[]): PackedRows<Row> {
  const fields = [...new Set(rows.flatMap(row => Object.keys(row) as (keyof Row)[]))];
  const columns = fields.map(field => [field, packColumn(rows.map(row => row[field]))] as const);
  return { length: rows.length, columns: Object.fromEntries(columns) as PackedRows<Row>['columns'] };
}

function packColumn(cells: readonly unknown[]): PackedColumn {
  return cells.some(cell => typeof cell === 'object')
    ? { each: cells.map(packCell).join('\n') }
    : { whole: JSON.stringify(cells) };
}

/** On one line, since JSON writes a line break as two other characters. */
function packCell(cell: unknown): string {
  if (cell === undefined) return '';
  if (Array.isArray(cell) && cell.length > 0 && cell.every(text => typeof text === 'string' && isPlain(text)))
    return TAB + cell.join(TAB);
  return JSON.stringify(cell);
}

const isPlain = (text: string): boolean => text !== '' && !/[\t\n]/.test(text);

/** Where a row stands among the packed ones. */
const PLACE = Symbol('place');

/** The rows, to be read field by field: a copy by spread would have no fields. */
export function unpackRows<Row extends object>({ length, columns }: PackedRows<Row>): Row[] {
  class UnpackedRow {
    readonly [PLACE]: number;

    constructor(place: number) {
      this[PLACE] = place;
    }
  }
  for (const [field, column] of Object.entries(columns) as [string, PackedColumn][]) {
    const read = readerOf(column);
    Object.defineProperty(UnpackedRow.prototype, field, {
      get(this: UnpackedRow) {
        return read(this[PLACE]);
      },
    });
  }
  return Array.from({ length }, (_, place) => new UnpackedRow(place) as Row);
}

/** Remembers what it has read. */
function readerOf(column: PackedColumn): (place: number) => unknown {
  if ('whole' in column) {
    let cells: unknown[] | undefined;
    return place => {
      cells ??= JSON.parse(column.whole) as unknown[];
      return cells[place] ?? undefined;
    };
  }
  let lines: string[] | undefined;
  const read: unknown[] = [];
  return place => {
    lines ??= column.each.split('\n');
    const line = lines[place] as string;
    if (line !== '') read[place] ??= line.startsWith(TAB) ? line.slice(1).split(TAB) : JSON.parse(line);
    return read[place];
  };
}

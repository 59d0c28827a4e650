/** Between the texts of a list; a list that holds one is kept as it is. */
const SEPARATOR = '\u001f';

type ListsOf<Row> = {
  [Key in keyof Row]-?: NonNullable<Row[Key]> extends readonly string[] ? Key : never;
}[keyof Row];

type Cell = string | readonly string[] | undefined;

/**
 * Rows by column, and lists of texts as one text each: a database hands over a list of a few strings far
 * quicker than thousands of objects with tens of thousands of strings in them.
 */
export interface PackedRows<Row> {
  length: number;
  values: Partial<Record<keyof Row, unknown[]>>;
  lists: Partial<Record<keyof Row, Cell[]>>;
}

/** @param lists the fields that are lists of texts */
export function packRows<Row extends object>(
  rows: readonly Row[],
  lists: readonly ListsOf<Row>[],
): PackedRows<Row> {
  const fields = [...new Set(rows.flatMap(row => Object.keys(row) as (keyof Row)[]))];
  const isList = (field: keyof Row) => (lists as readonly (keyof Row)[]).includes(field);
  const column = <T>(field: keyof Row, cellOf: (row: Row) => T) => [field, rows.map(cellOf)] as const;
  return {
    length: rows.length,
    values: Object.fromEntries(
      fields.filter(field => !isList(field)).map(field => column(field, row => row[field])),
    ) as PackedRows<Row>['values'],
    lists: Object.fromEntries(
      fields.filter(isList).map(field => column(field, row => joined(row[field] as Cell))),
    ) as PackedRows<Row>['lists'],
  };
}

function joined(list: Cell): Cell {
  // The empty text would be a list of one empty text.
  if (typeof list !== 'object' || list.length === 0) return list;
  return list.every(text => text !== '' && !text.includes(SEPARATOR)) ? list.join(SEPARATOR) : list;
}

/** Where a row stands among the packed ones. */
const PLACE = Symbol('place');

interface Placed {
  [PLACE]: number;
}

/**
 * The rows, to be read field by field: a copy by spread would lack the lists. Each list is taken apart when
 * somebody reads it, and kept so among the packed ones.
 */
export function unpackRows<Row extends object>({ length, values, lists }: PackedRows<Row>): Row[] {
  const shape: object = {};
  for (const [field, cells] of Object.entries(lists) as [string, Cell[]][])
    Object.defineProperty(shape, field, {
      get(this: Placed) {
        return listAt(cells, this[PLACE]);
      },
    });
  const rows = Array.from({ length }, (_, place) => ({ __proto__: shape, [PLACE]: place }) as unknown as Row);
  for (const [field, cells] of Object.entries(values) as [keyof Row, Row[keyof Row][]][])
    for (let place = 0; place < length; place++) {
      const row = rows[place] as Row;
      const value = cells[place];
      if (value !== undefined) row[field] = value as Row[keyof Row];
    }
  return rows;
}

function listAt(cells: Cell[], place: number): readonly string[] | undefined {
  const cell = cells[place];
  if (typeof cell !== 'string') return cell;
  const list = cell.split(SEPARATOR);
  cells[place] = list;
  return list;
}

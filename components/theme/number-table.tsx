import type { ComponentChildren } from 'preact';

interface NumberTableProps {
  /** For a look of its own. */
  class?: string;
  /** The first is that of the rows' names. */
  columns: readonly string[];
  rows: readonly { name: string | number; cells: readonly ComponentChildren[] }[];
}

/** Numbers under the names of their columns; where they have no room they are scrolled. */
export function NumberTable({ columns, rows, ...props }: NumberTableProps) {
  return (
    <div class="table-frame">
      <table class={`numbers ${props.class ?? ''}`}>
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

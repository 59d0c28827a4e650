import type { Card } from '../../lib/dataset/card';
import type { ExportFormat } from '../../lib/export/exported-file';

/** The formats that records of these kinds can be written in: people and places are not cited. */
export function formatsFor(kinds: readonly Card['kind'][]): ExportFormat[] {
  const citable = kinds.some(kind => kind === 'coalition' || kind === 'lawsuit');
  return ['markdown', 'text', 'csv', 'json', ...(citable ? (['citations'] as const) : [])];
}

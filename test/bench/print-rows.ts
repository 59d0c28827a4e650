import type { BenchRow } from './bench-row';

function figure(value: number, unit: BenchRow['unit']): string {
  if (unit === 'bytes')
    return value < 10_000 ? `${value.toFixed(0)} bytes` : `${(value / 1024).toFixed(0)} KiB`;
  if (unit === 'of 1') return value.toFixed(3);
  const digits = value < 10 ? value.toPrecision(2) : value.toFixed(0);
  return unit === 'times' ? `${digits}×` : `${digits} ms`;
}

/** The rows as a table in Markdown. */
export function tableOf(rows: readonly BenchRow[]): string {
  const lines = rows.map(({ name, unit, ours, spread, against, goal, holds }) => {
    const between = spread ? ` (${spread.map(value => figure(value, unit)).join(' to ')})` : '';
    const peers = Object.entries(against).map(([peer, value]) => `${peer} ${figure(value, unit)}`);
    return `| ${name} | ${figure(ours, unit)}${between} | ${peers.join(', ')} | ${goal} | ${holds ? 'holds' : 'MISSED'} |`;
  });
  return ['| what | AG Lens | against | goal | |', '| --- | --- | --- | --- | --- |', ...lines].join('\n');
}

import { canonicalJson, canonicalJsonLines } from '../canonical-json';
import type { Problem } from '../problem';
import type { Rule } from './rule';

/** A record stands in the file that its id and year name, once, in the canonical form. */
export const layout: Rule = ({ files, source }) => {
  const problems: Problem[] = [];
  const expect = (file: string, record: string, expected: string) => {
    if (file !== expected) problems.push({ file, record, reason: `belongs in ${expected}` });
  };
  for (const { file, record } of source.jurisdictions)
    expect(file, record.code, `jurisdictions/${record.code}.json`);
  for (const { file, record } of source.attorneysGeneral)
    expect(file, record.id, `attorneys-general/${record.tenures[0]?.jurisdiction}/${record.id}.json`);
  for (const { file, record } of source.coalitions)
    expect(file, record.id, `coalitions/${record.date.slice(0, 4)}/${record.id}.json`);
  for (const { file, record } of source.lawsuits)
    expect(file, record.id, `lawsuits/${record.filed?.slice(0, 4) ?? 'undated'}/${record.id}.json`);
  for (const { file, record } of source.releases)
    expect(file, record.id, `releases/${record.date?.slice(0, 4) ?? 'undated'}.json`);

  const kinds = [source.attorneysGeneral, source.coalitions, source.lawsuits, source.releases];
  for (const located of kinds) {
    const seen = new Map<string, string>();
    for (const { file, record } of located) {
      const first = seen.get(record.id);
      if (first !== undefined) problems.push({ file, record: record.id, reason: `id taken in ${first}` });
      seen.set(record.id, file);
    }
  }
  for (const { path, text } of files) {
    const canonical = canonicalText(path, text);
    if (canonical !== undefined && canonical !== text)
      problems.push({ file: path, record: '', reason: 'not in the canonical form: run npm run data:format' });
  }
  return problems;
};

/** The text that `file` should have, or undefined where it is not JSON. */
export function canonicalText(path: string, text: string): string | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const key = LISTS[path.split('/', 1)[0] as string];
  if (key === undefined || !Array.isArray(value)) return canonicalJson(value);
  const records = value as Record<string, string>[];
  return canonicalJsonLines([...records].sort((a, b) => ((a[key] ?? '') < (b[key] ?? '') ? -1 : 1)));
}

/** Folders whose files are lists, one record a line, in order of this field. */
const LISTS: Record<string, string> = { releases: 'id', vocabulary: 'name' };

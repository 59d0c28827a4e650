import type { Problem } from '../problem';
import type { Rule } from './rule';

/** One release an address, and `https:` wherever the same host is cited by it. */
export const webAddresses: Rule = ({ source }) => {
  const problems: Problem[] = [];
  const taken = new Map<string, string>();
  const secure = new Set<string>();
  for (const { record } of source.releases)
    if (record.url?.startsWith('https:')) secure.add(new URL(record.url).host);
  for (const { file, record } of source.releases) {
    if (record.url === undefined) continue;
    const first = taken.get(record.url);
    if (first !== undefined) problems.push({ file, record: record.id, reason: `same address as ${first}` });
    taken.set(record.url, record.id);
    const { protocol, host } = new URL(record.url);
    if (protocol === 'http:' && secure.has(host))
      problems.push({ file, record: record.id, reason: `http, though ${host} is cited by https elsewhere` });
  }
  return problems;
};

import type { Problem } from '../problem';
import type { Rule } from './rule';

const FILE = 'feeds.json';
/** The federal office is no party to coalitions of states. */
const NO_STATE = new Set(['US']);

/** Every office has its news page in `feeds.json`, and no feed stands there twice. */
export const feeds: Rule = ({ source }) => {
  const problems: Problem[] = [];
  if (source.feeds === undefined) return problems;
  const codes = new Set(source.jurisdictions.map(({ record }) => record.code));
  const taken = new Map<string, string>();
  for (const { id, jurisdiction, news, feed } of source.feeds) {
    if (jurisdiction !== undefined && !codes.has(jurisdiction))
      problems.push({ file: FILE, record: id, reason: `${jurisdiction} is no jurisdiction` });
    for (const key of [id, news, ...(feed === undefined ? [] : [feed])]) {
      const first = taken.get(key);
      if (first !== undefined)
        problems.push({ file: FILE, record: id, reason: `${key} is also that of ${first}` });
      taken.set(key, id);
    }
  }
  const served = new Set(source.feeds.map(({ jurisdiction }) => jurisdiction));
  for (const code of codes)
    if (!served.has(code) && !NO_STATE.has(code))
      problems.push({ file: FILE, record: code, reason: 'its news page is missing' });
  return problems;
};

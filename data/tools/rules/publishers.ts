import type { Problem } from '../problem';
import type { Rule } from './rule';

/** Hosts that are gone tomorrow: gateways, buckets of a network, top-level names given away. */
const THROW_AWAY =
  /\.(?:cfd|top|rest|website|club|fun|xyz|icu|eth\.li(?:mo|nk)|azureedge\.net|cloudfront\.net|fastly\.net|pages\.dev|oszar\.com)$/u;

/** Behind whose paper it is, or what it is: where the copy stands that was seen. */
const COPY = / \(copy at ([^)]+)\)$/u;

/** A name without what its spellings differ in: an article, capitals, marks. */
const folded = (name: string) =>
  name
    .toLowerCase()
    .replace(/^the /u, '')
    .replace(/[^\p{L}\d]/gu, '');

/** The papers of an office, under the names that such papers bear. */
const OFFICE = / (?:Attorney General|Department of Justice|Department of Law|DOJ)\b/u;

/**
 * Who published is told honestly: a copy says where it stands, and on a throw-away host that it is one, and a host whose
 * publisher is known is never named by its address alone; one publisher has one name, and an attorney general’s
 * own paper says whose.
 */
export const publishers: Rule = ({ source }) => {
  const problems: Problem[] = [];
  const spellings = new Map<string, Map<string, number>>();
  for (const { record } of source.releases) {
    const counts = spellings.get(folded(record.publisher)) ?? new Map<string, number>();
    spellings.set(folded(record.publisher), counts);
    counts.set(record.publisher, (counts.get(record.publisher) ?? 0) + 1);
  }
  for (const { file, record } of source.releases) {
    const [usual] = [...(spellings.get(folded(record.publisher)) ?? [])].sort((a, b) => b[1] - a[1]);
    if (usual !== undefined && usual[0] !== record.publisher)
      problems.push({ file, record: record.id, reason: `${record.publisher} is elsewhere ${usual[0]}` });
    const whose = source.jurisdictions.find(
      ({ record: { name } }) =>
        record.publisher.startsWith(name) && OFFICE.exec(record.publisher)?.index === name.length,
    )?.record.code;
    if (whose !== undefined && record.office !== whose)
      problems.push({ file, record: record.id, reason: `published by ${record.publisher}: office ${whose}` });
  }
  const named = new Map<string, Set<string>>();
  const located = source.releases.flatMap(({ file, record }) =>
    record.url === undefined ? [] : { file, record, host: hostOf(record.url) },
  );
  for (const { record, host } of located)
    if (plain(record.publisher) !== host)
      named.set(host, (named.get(host) ?? new Set()).add(record.publisher));
  for (const { file, record, host } of located) {
    const report = (reason: string) => problems.push({ file, record: record.id, reason });
    const copiedAt = COPY.exec(record.publisher)?.[1];
    if (copiedAt !== undefined && copiedAt !== host) report(`${record.publisher}: the copy is at ${host}`);
    if (THROW_AWAY.test(host) && copiedAt === undefined)
      report(`${host} is a throw-away host: cite what it copies, or name it “… (copy at ${host})”`);
    const [name, ...more] = named.get(host) ?? [];
    if (name !== undefined && more.length === 0 && plain(record.publisher) === host)
      report(`${record.publisher} is elsewhere named ${name}`);
  }
  return problems;
};

function hostOf(url: string): string {
  return plain(new URL(url).hostname);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/^www\./u, '');
}

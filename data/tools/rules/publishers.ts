import type { Problem } from '../problem';
import type { Rule } from './rule';

/** Hosts that are gone tomorrow: gateways, buckets of a network, top-level names given away. */
const THROW_AWAY =
  /\.(?:cfd|top|rest|website|club|fun|xyz|icu|eth\.li(?:mo|nk)|azureedge\.net|cloudfront\.net|fastly\.net|pages\.dev|oszar\.com)$/u;

/**
 * Who published is told honestly: a copy on a throw-away host says that it is a mirror, and a host whose
 * publisher is known is never named by its address alone.
 */
export const publishers: Rule = ({ source }) => {
  const problems: Problem[] = [];
  const named = new Map<string, Set<string>>();
  const located = source.releases.flatMap(({ file, record }) =>
    record.url === undefined ? [] : { file, record, host: hostOf(record.url) },
  );
  for (const { record, host } of located)
    if (plain(record.publisher) !== host)
      named.set(host, (named.get(host) ?? new Set()).add(record.publisher));
  for (const { file, record, host } of located) {
    const report = (reason: string) => problems.push({ file, record: record.id, reason });
    if (THROW_AWAY.test(host) && !record.publisher.startsWith('Mirror of '))
      report(`${host} is a throw-away host: cite what it copies, or name it “Mirror of …”`);
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

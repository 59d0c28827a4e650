import type { SourceLink } from '../card';
import type { Records } from '../records';
import { onlyKnown } from './only-known';

/** The releases of these ids as links, each once, in their order. */
export function sourceLinks(ids: Iterable<string>, releases: Records['releases']): SourceLink[] {
  const links: SourceLink[] = [];
  for (const id of new Set(ids)) {
    const release = releases.get(id);
    if (!release) continue;
    const { publisher, url, description, date } = release;
    links.push({ publisher, ...onlyKnown({ url, title: description, date }) });
  }
  return links;
}

import type { CoalitionLine, Place, SourceLink } from '../card';
import type { CardContext } from './card-context';
import { splitCardKey } from './card-key';
import { sourceLinks } from './source-links';

/**
 * Adds to a coalition's line what was published about it: by the place's own office if it can be
 * had, else by any attorney general, else by whoever comes first, a copy last. Nothing without an address, nor
 * where the coalition's record is not loaded.
 */
export function withRelease(place: Place, { records }: CardContext): (line: CoalitionLine) => CoalitionLine {
  const rank = ({ publisher }: SourceLink) => {
    if (publisher.includes('(copy at ')) return 3;
    return publisher.includes('Attorney General') ? (publisher.includes(place.name) ? 0 : 1) : 2;
  };
  return line => {
    const record = records.coalitions.get(splitCardKey(line.key).id);
    const [release] = sourceLinks(record?.sources ?? [], records.releases)
      .filter(({ url }) => url !== undefined)
      .sort((a, b) => rank(a) - rank(b));
    return release ? { ...line, release } : line;
  };
}

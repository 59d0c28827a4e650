import type { LawsuitCard } from '../../lib/dataset/card';
import { TILES } from '../card/jurisdiction-grid';
import { federalCourt } from './federal-court';

const SEARCH = 'https://www.courtlistener.com/';

/** Names in Bluebook order that are not those of the map. */
const CODES: Record<string, string> = { Columbia: 'dc', 'the Virgin Islands': 'vi' };

/**
 * The address of a public search for a lawsuit: by docket number where there is one, else by
 * caption, at the Free Law Project's CourtListener, which gives away what it has of the federal dockets.
 */
export function docketSearch(
  { title, court }: Pick<LawsuitCard, 'title' | 'court'>,
  docket?: string,
): string {
  const id = court && courtId(court);
  const query = new URLSearchParams({
    // Dockets of the Supreme Court are not among theirs, its opinions are.
    type: id === 'scotus' ? 'o' : 'r',
    ...(docket === undefined ? { case_name: title } : { docket_number: docket }),
    ...(id && { court: id }),
  });
  return `${SEARCH}?${query}`;
}

/** CourtListener's id of a federal court: `wawd` for `W.D. Wash.`; undefined for any other. */
function courtId(court: string): string | undefined {
  if (court === 'U.S. Supreme Court') return 'scotus';
  const federal = federalCourt(court);
  if (!federal) return undefined;
  if (federal.level === 'appeals') {
    const { circuit, ordinal } = federal;
    return circuit === 'D.C.' ? 'cadc' : circuit === 'Federal' ? 'cafc' : `ca${Number.parseInt(ordinal, 10)}`;
  }
  const { level, compass, place } = federal;
  const code = CODES[place] ?? TILES.find(({ name }) => name === place)?.code.toLowerCase();
  return code && `${code}${compass.charAt(0).toLowerCase()}${level === 'bankruptcy' ? 'b' : 'd'}`;
}

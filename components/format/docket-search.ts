import type { LawsuitCard } from '../../lib/dataset/card';
import { federalCourt } from '../../lib/words/federal-court';

const SEARCH = 'https://www.courtlistener.com/';

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
  const federal = federalCourt(court);
  if (!federal) return undefined;
  if (federal.level === 'supreme') return 'scotus';
  if (federal.level === 'appeals') {
    const { circuit } = federal;
    return circuit === 'D.C.' ? 'cadc' : circuit === 'Fed' ? 'cafc' : `ca${circuit}`;
  }
  const { level, compass = '', place } = federal;
  return `${place}${compass}${level === 'bankruptcy' ? 'b' : 'd'}`.toLowerCase();
}

import { comparePartialDates } from '../../time/partial-date';
import type { LawsuitCard } from '../card';
import type { CardContext } from './card-context';
import { coalitionLine } from './coalition-line';
import { joiningsOf } from './joinings';
import { onlyKnown } from './only-known';
import { placesByName } from './place';
import { sourceLinks } from './source-links';

/** The card of a lawsuit; null where the record has none of that id. */
export function lawsuitCard(id: string, context: CardContext): LawsuitCard | null {
  const record = context.records.lawsuits.get(id);
  if (!record) return null;
  const { seenFrom, overview } = context;
  const { releases } = context.records;
  const acts = overview.coalitionsOfLawsuit(id);
  const { caption, court, citation, filed, dockets, defendants, note } = record;
  return {
    kind: 'lawsuit',
    title: caption,
    ...onlyKnown({ seenFrom, court, citation, filed, note }),
    dockets,
    plaintiffs: placesByName(record.plaintiffs, overview),
    defendants,
    coalitions: acts.map(coalitionLine),
    // Who filed apart on one day is a party to one suit each: which, only its own record tells.
    joined: joiningsOf(
      acts.filter(({ lawsuit }) => lawsuit === id),
      overview,
    ),
    events: record.events.map(({ date, text, sources }) => ({
      date,
      text,
      ...onlyKnown({ source: sourceLinks(sources, releases)[0] }),
      since: seenFrom !== undefined && comparePartialDates(date, seenFrom) > 0,
    })),
    sources: sourceLinks(record.sources, releases),
  };
}

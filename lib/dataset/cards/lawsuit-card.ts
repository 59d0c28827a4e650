import { comparePartialDates } from '../../time/partial-date';
import type { LawsuitCard } from '../card';
import type { CardContext } from './card-context';
import { coalitionLine } from './coalition-line';
import { joiningsOf } from './joinings';
import { onlyKnown } from './only-known';
import { placesByName } from './place';
import { sourceLinks } from './source-links';

export function lawsuitCard(id: string, context: CardContext): LawsuitCard | null {
  const record = context.records.lawsuits.get(id);
  if (!record) return null;
  const { seenFrom, overview } = context;
  const { releases } = context.records;
  const { caption, court, citation, filed, dockets, defendants, note } = record;
  return {
    kind: 'lawsuit',
    title: caption,
    ...onlyKnown({ seenFrom, court, citation, filed, note }),
    dockets,
    plaintiffs: placesByName(record.plaintiffs, overview),
    defendants,
    coalitions: overview.coalitionsOfLawsuit(id).map(coalitionLine),
    joined: joiningsOf(overview.coalitionsOfLawsuit(id), overview),
    events: record.events.map(({ date, text, sources }) => ({
      date,
      text,
      ...onlyKnown({ source: sourceLinks(sources, releases)[0] }),
      since: seenFrom !== undefined && comparePartialDates(date, seenFrom) > 0,
    })),
    sources: sourceLinks(record.sources, releases),
  };
}

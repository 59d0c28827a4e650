import { findLeads, leadBySubject } from '../coalitions/members';
import type { JurisdictionCode } from '../jurisdiction-code';
import type { PersonMention, PlaceMention } from '../mention';
import type { Page } from '../text/page';
import type { OwnPhrases } from './own-phrases';

const OF_THE_ACT =
  /\b(?:coalition|group|letter|lawsuit|suit|brief|effort|comments?|investigation|settlement|attorneys general|AGs)\b/i;

/** Who leads, by the sentences of the act's phrases and by those after them that say who led it. */
export function readLeads(
  page: Page,
  { all }: OwnPhrases,
  states: readonly PlaceMention[],
  people: readonly PersonMention[],
): ReadonlySet<JurisdictionCode> {
  const leads = new Set(all.flatMap(phrase => phrase.leads));
  const from = Math.min(...all.map(phrase => phrase.sentence.start));
  const read = new Set(all.map(phrase => phrase.sentence.start));
  const places = states.map(({ start, end, jurisdiction, reason }) => ({
    start,
    end,
    jurisdiction,
    reason,
    listed: false,
  }));
  for (const sentence of page.sentences) {
    const said = page.text.slice(sentence.start, sentence.end);
    if (sentence.start < from || !/\b(?:co-?)?le(?:d|ads)\b/i.test(said) || !OF_THE_ACT.test(said)) continue;
    for (const code of leadBySubject(page, sentence, people)) leads.add(code);
    if (read.has(sentence.start)) continue;
    for (const code of findLeads(page, sentence, places, people)) leads.add(code);
  }
  return leads;
}

import type { RecordFacts } from '../../lib/dataset/search/found';
import { formatPartialDate } from '../../lib/time/format-partial-date';
import type { PartialDate } from '../../lib/time/partial-date';
import { localeOf } from '../../lib/words/count-in-words';
import type { Words } from '../../lib/words/words';

type Spell = Extract<RecordFacts, { of: 'person' }>['spells'][number];

/** One line about a record: dates, place, count. */
export function factsInWords(facts: RecordFacts, words: Words): string {
  return partsOf(facts, words).filter(Boolean).join(' · ');
}

function partsOf(facts: RecordFacts, { library: words, language }: Words): (string | undefined)[] {
  const date = (day: PartialDate | undefined) => day && formatPartialDate(day, localeOf(language));
  switch (facts.of) {
    case 'person': {
      const spells = facts.spells.map(spell => yearsOf(spell, words)).filter(Boolean);
      return [facts.places.join(', '), facts.party && words.party[facts.party], spells.join(', ')];
    }
    case 'place':
      return [facts.holder === undefined ? facts.office : words.holder(facts.holder)];
    case 'coalition':
      return [words.act[facts.act], date(facts.date), words.members(facts.count)];
    case 'lawsuit':
      return [facts.court, facts.docket, facts.filed && words.filed(date(facts.filed) ?? '')];
  }
}

function yearsOf({ start, end, current }: Spell, words: Words['library']): string {
  const [from, to] = [start?.slice(0, 4), end?.slice(0, 4)];
  if (current) return from === undefined ? '' : words.since(from);
  if (from !== undefined && to !== undefined) return from === to ? from : `${from}–${to}`;
  if (to !== undefined) return words.until(to);
  return from ?? '';
}

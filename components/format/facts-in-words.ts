import type { FoundRecord, RecordFacts } from '../../lib/dataset/search/found';
import type { LookupWords } from '../../lib/words/lookup-words';
import { recordedPlace } from './place-in-words';

type Spell = Extract<RecordFacts, { of: 'person' }>['spells'][number];

/** One line about a record: dates, place, count. */
export function factsInWords(record: Pick<FoundRecord, 'key' | 'facts'>, words: LookupWords): string {
  return partsOf(record, words).filter(Boolean).join(' · ');
}

function partsOf(
  { key, facts }: Pick<FoundRecord, 'key' | 'facts'>,
  words: LookupWords,
): (string | undefined)[] {
  const { search, format, places } = words;
  switch (facts.of) {
    case 'person': {
      const spells = facts.spells.map(spell => yearsOf(spell, search)).filter(Boolean);
      return [
        facts.places.map(name => recordedPlace(name, words)).join(', '),
        facts.party && format.partyOf(facts.party),
        spells.join(', '),
      ];
    }
    case 'place':
      if (facts.holder === undefined) return [facts.office];
      return [search.holder(places.general(key.slice(key.indexOf(':') + 1)), facts.holder)];
    case 'coalition':
      return [format.act[facts.act], format.date(facts.date), search.members(facts.count)];
    case 'lawsuit':
      return [facts.court, facts.docket, facts.filed && sentence(format.filed(facts.filed))];
  }
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function yearsOf({ start, end, current }: Spell, words: LookupWords['search']): string {
  const [from, to] = [start?.slice(0, 4), end?.slice(0, 4)];
  if (current) return from === undefined ? '' : words.since(from);
  if (from !== undefined && to !== undefined) return from === to ? from : `${from}–${to}`;
  if (to !== undefined) return words.until(to);
  return from ?? '';
}

import type { JurisdictionCode } from '../jurisdiction-code';
import type { PersonMention, PlaceMention, Span } from '../mention';
import type { Reading } from '../reading';
import { type Page, textBefore } from '../text/page';
import { readLeads } from './act-leads';
import { type OwnPhrases, totalOf } from './own-phrases';

export interface ActMembers {
  /** Sorted by code. */
  members: JurisdictionCode[];
  leads: JurisdictionCode[];
  /** Whether the list has as many as the release counts; absent where it counts none. */
  complete?: boolean;
  reasons: string[];
}

type Codes = ReadonlySet<JurisdictionCode>;

/** Who acts, by the release's list, those named beside it, the leads and the one who speaks. */
export function readMembers(
  page: Page,
  reading: Reading,
  own: OwnPhrases,
  placeName: (jurisdiction: JurisdictionCode) => string,
): ActMembers {
  const people = reading.entities.filter(isAttorneyGeneral);
  const states = reading.entities.filter(isState);
  const leads = readLeads(page, own, states, people);
  const list = own.all.reduce<readonly JurisdictionCode[]>(
    (longest, { listed }) => (listed.length > longest.length ? listed : longest),
    [],
  );
  const listed: Codes = new Set(list);
  const beside = namedBesideList(page, listed, states, people);
  const speaker = people[0]?.jurisdiction ?? own.main.besides;
  const total = totalOf(own.main);
  const members = likeliest(total, listed, [beside, leads, new Set(speaker ? [speaker] : [])]);
  const reasons: string[] = [];
  const names = (codes: Codes) => [...codes].map(placeName).join(', ');
  if (listed.size > 0) reasons.push(`The release lists ${listed.size} states`);
  const added = new Set([...beside].filter(code => !listed.has(code)));
  if (added.size > 0) reasons.push(`Named in the sentence of the list: ${names(added)}`);
  if (leads.size > 0) reasons.push(`Named as leading: ${names(leads)}`);
  if (speaker && members.has(speaker) && !listed.has(speaker) && !added.has(speaker))
    reasons.push(`The release is that of ${placeName(speaker)}`);
  if (total !== undefined && members.size !== total)
    reasons.push(`The release counts ${total}, and names ${members.size}`);
  return {
    members: [...members].sort(),
    leads: [...leads].sort(),
    ...(total === undefined ? {} : { complete: members.size === total }),
    reasons,
  };
}

const isAttorneyGeneral = (one: PersonMention | PlaceMention): one is PersonMention =>
  one.kind === 'attorney-general';
const isState = (one: PersonMention | PlaceMention): one is PlaceMention => one.kind === 'state';

/**
 * The list with those of `added` that make it as long as the release counts; all of them where it
 * counts none, or where no choice fits.
 */
function likeliest(total: number | undefined, listed: Codes, added: readonly Codes[]): Codes {
  const everyone = new Set([...listed, ...added.flatMap(codes => [...codes])]);
  if (total === undefined || everyone.size === total) return everyone;
  for (let without = 1; without < 1 << added.length; without += 1) {
    const kept = added.filter((_, index) => (without & (1 << index)) === 0);
    const some = new Set([...listed, ...kept.flatMap(codes => [...codes])]);
    if (some.size === total) return some;
  }
  return everyone;
}

/** "In addition to Illinois, joining the lawsuit are …", "and the governors of Kentucky and Pennsylvania". */
const NAMED_APART =
  /\b(?:in addition to|along with|together with|alongside|besides|governors? of(?: \p{Lu}\p{L}+,? and)?) (?:the )?(?:state of )?$/iu;

/** Attorneys general named in the sentence that lists most: "joins Attorneys General A and B, and those of". */
function namedBesideList(
  page: Page,
  listed: Codes,
  states: readonly PlaceMention[],
  people: readonly PersonMention[],
): Codes {
  if (listed.size < 2) return new Set();
  const inside = (sentence: Span) => (one: Span) => one.start >= sentence.start && one.end <= sentence.end;
  let best: Span | undefined;
  let most = 1;
  for (const sentence of page.sentences) {
    const found = new Set(
      states
        .filter(inside(sentence))
        .map(one => one.jurisdiction)
        .filter(code => listed.has(code)),
    );
    if (found.size > most) [best, most] = [sentence, found.size];
  }
  if (best === undefined) return new Set();
  const apart = states.filter(one => inside(best)(one) && NAMED_APART.test(textBefore(page, one.start, 40)));
  return new Set([...people.filter(inside(best)), ...apart].map(one => one.jurisdiction));
}

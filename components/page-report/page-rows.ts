import type { Card, CardKey } from '../../lib/dataset/card';
import { describeCheck } from '../../lib/detection/acts/describe-check';
import type { DetectAnswer, Mark } from '../../lib/messages/protocol';
import type { Words } from '../../lib/words/words';
import { type GroupName, KIND_GROUPS } from '../format/kind-groups';
import { placeInProse, placeName } from '../format/place-in-words';

/** A fact of the page in one line. */
export interface PageRow {
  key: CardKey;
  card: Card;
  /** The mark that tells most: the first that was held against the record, else the first. */
  mark: Mark;
  /** What the record itself says, in English. */
  recordDetail?: string;
  /** Empty where the record says all. */
  detail: string;
  count?: number | undefined;
  /** Whether the article and the record disagree. */
  differs: boolean;
}

export interface PageRowGroup {
  name: GroupName;
  rows: PageRow[];
}

type Detail = Pick<PageRow, 'recordDetail' | 'detail'>;

function detailOf(card: Card, words: Words): Detail {
  const { popup, format, places } = words;
  switch (card.kind) {
    case 'attorney-general':
      return {
        detail: popup.attorneyGeneralOf(places.general(card.place.code), placeInProse(card.place, words)),
      };
    case 'us-attorney-general':
      return { detail: popup.usAttorneyGeneral };
    case 'state':
      return card.holderThen
        ? { detail: popup.holderThen(places.general(card.place.code), card.holderThen.link.label) }
        : { recordDetail: card.office.name, detail: '' };
    case 'office':
      return { detail: placeName(card.place, words) };
    case 'coalition':
      return { detail: `${format.act[card.act]} · ${format.date(card.date)}` };
    case 'lawsuit':
      return { recordDetail: [card.court, card.dockets[0]].filter(Boolean).join(' · '), detail: '' };
    case 'article-coalition':
      return { detail: popup.notInRecord };
  }
}

function countOf(card: Card): number | undefined {
  if (card.kind === 'coalition') return card.membersComplete ? card.members.length : card.statedCount;
  return card.kind === 'article-coalition' ? card.count : undefined;
}

function disagrees({ check }: Mark): boolean {
  return check !== undefined && describeCheck(check).some(line => line.agrees === false);
}

/** The facts of a page, each once, in reading order. */
export function pageRows({ marks, cards }: DetectAnswer, words: Words): PageRow[] {
  const marksOf = new Map<CardKey, Mark[]>();
  for (const mark of marks) marksOf.set(mark.card, [...(marksOf.get(mark.card) ?? []), mark]);
  return [...marksOf].flatMap(([key, its]): PageRow[] => {
    const card = cards[key];
    const mark = its.find(disagrees) ?? its.find(each => each.check) ?? its[0];
    if (!card || !mark) return [];
    const { recordDetail, detail } = detailOf(card, words);
    const often = its.length > 1 ? words.popup.mentions(its.length).replace(' ', '\u00a0') : '';
    return [
      {
        key,
        card,
        mark,
        ...(recordDetail && { recordDetail }),
        detail: [detail, often].filter(Boolean).join(' · '),
        count: countOf(card),
        differs: its.some(disagrees),
      },
    ];
  });
}

/** By kind, and within a kind in the order given. */
export function rowsByKind(rows: readonly PageRow[]): PageRowGroup[] {
  return KIND_GROUPS.map(({ name, kinds }) => ({
    name,
    rows: rows.filter(row => kinds.includes(row.card.kind)),
  })).filter(group => group.rows.length > 0);
}

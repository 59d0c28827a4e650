import type { Card, CardKey } from '../../lib/dataset/card';
import { describeCheck } from '../../lib/detection/acts/describe-check';
import type { DetectAnswer, Mark } from '../../lib/messages/protocol';
import { formatPartialDate } from '../../lib/time/format-partial-date';
import { localeOf } from '../../lib/words/count-in-words';
import { type Words, wordsOf } from '../../lib/words/words';
import { type GroupName, KIND_GROUPS } from './kind-groups';

/** A fact of the page in one line. */
export interface PageRow {
  key: CardKey;
  card: Card;
  /** The mark that tells most: the first that was held against the record, else the first. */
  mark: Mark;
  detail: string;
  count?: number | undefined;
  /** Whether the article and the record disagree. */
  differs: boolean;
}

export interface PageRowGroup {
  name: GroupName;
  rows: PageRow[];
}

function detailOf(card: Card, { popup, library, language }: Words): string {
  switch (card.kind) {
    case 'attorney-general':
      return popup.attorneyGeneralOf(card.place.name);
    case 'us-attorney-general':
      return popup.usAttorneyGeneral;
    case 'state':
      return card.holderThen ? popup.holderThen(card.holderThen.link.label) : card.office.name;
    case 'office':
      return card.place.name;
    case 'coalition':
      return `${library.act[card.act]} · ${formatPartialDate(card.date, localeOf(language))}`;
    case 'lawsuit':
      return [card.court, card.dockets[0]].filter(Boolean).join(' · ');
    case 'article-coalition':
      return popup.notInRecord;
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
export function pageRows({ marks, cards }: DetectAnswer, words: Words = wordsOf('en')): PageRow[] {
  const marksOf = new Map<CardKey, Mark[]>();
  for (const mark of marks) marksOf.set(mark.card, [...(marksOf.get(mark.card) ?? []), mark]);
  return [...marksOf].flatMap(([key, its]): PageRow[] => {
    const card = cards[key];
    const mark = its.find(disagrees) ?? its.find(each => each.check) ?? its[0];
    if (!card || !mark) return [];
    const often = its.length > 1 ? ` · ${words.popup.mentions(its.length)}` : '';
    const detail = `${detailOf(card, words)}${often}`;
    return [{ key, card, mark, detail, count: countOf(card), differs: its.some(disagrees) }];
  });
}

/** By kind, and within a kind in the order given. */
export function rowsByKind(rows: readonly PageRow[]): PageRowGroup[] {
  return KIND_GROUPS.map(({ name, kinds }) => ({
    name,
    rows: rows.filter(row => kinds.includes(row.card.kind)),
  })).filter(group => group.rows.length > 0);
}

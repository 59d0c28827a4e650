import type { Card, CardKey } from '../dataset/card';
import { type CheckLine, describeCheck } from '../detection/acts/describe-check';
import type { JurisdictionCode } from '../detection/jurisdiction-code';
import type { DetectAnswer } from '../messages/protocol';
import type { PartialDate } from '../time/partial-date';

/** A page and all that was found on it. */
export interface ExportedPage {
  title: string;
  url: string;
  answer: DetectAnswer;
  /** The day on which it is exported. */
  on: PartialDate;
  nameOf(code: JurisdictionCode): string;
}

export interface PageFact {
  key: CardKey;
  card: Card;
  /** How often the page mentions it. */
  mentions: number;
  /** What holding the page's words against the record has found, each once. */
  check: CheckLine[];
}

/** The facts of a page, each once, in the order of their first mentions. */
export function pageFacts({ answer, nameOf }: Pick<ExportedPage, 'answer' | 'nameOf'>): PageFact[] {
  const facts = new Map<CardKey, PageFact>();
  for (const { card: key, check } of answer.marks) {
    const card = answer.cards[key];
    if (!card) continue;
    const fact = facts.get(key) ?? { key, card, mentions: 0, check: [] };
    facts.set(key, fact);
    fact.mentions += 1;
    for (const line of check ? describeCheck(check, nameOf) : []) {
      if (!fact.check.some(({ text }) => text === line.text)) fact.check.push(line);
    }
  }
  return [...facts.values()];
}

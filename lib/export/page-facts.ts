import type { CardKey } from '../dataset/card';
import { describeCheck } from '../detection/acts/describe-check';
import type { JurisdictionCode } from '../detection/jurisdiction-code';
import type { DetectAnswer } from '../messages/protocol';
import type { PartialDate } from '../time/partial-date';
import type { Words } from '../words/words';
import type { CheckSentence, ExportedFact, ExportedFacts } from './exported-facts';

/** A page and all that was found on it. */
export interface ExportedPage {
  title: string;
  url: string;
  answer: DetectAnswer;
  /** The day on which it is exported. */
  on: PartialDate;
  /** The record's name of a place. */
  nameOf(code: JurisdictionCode): string;
  words: Words;
}

/** The facts of a page, each once, in the order of their first mentions. */
export function factsOfPage({ title, url, answer, on, nameOf, words }: ExportedPage): ExportedFacts {
  const { published, foundDate, dataset } = answer;
  const facts = new Map<CardKey, ExportedFact & { mentioned: { times: number; check: CheckSentence[] } }>();
  for (const { card: key, check } of answer.marks) {
    const card = answer.cards[key];
    if (!card) continue;
    const fact = facts.get(key) ?? { key, card, mentioned: { times: 0, check: [] } };
    facts.set(key, fact);
    fact.mentioned.times += 1;
    const known = fact.mentioned.check;
    for (const line of check ? describeCheck(check) : []) {
      const text = words.check(line, code => words.places.named(code, nameOf(code)));
      if (!known.some(each => each.text === text)) known.push({ agrees: line.agrees, text });
    }
  }
  const page = { url, published, foundDate };
  return { title, facts: [...facts.values()], dataset: dataset.version, on, words, page };
}

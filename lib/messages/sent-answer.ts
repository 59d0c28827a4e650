import type { DetectAnswer, Mark, SentAnswer } from './protocol';

/** Stands for the quotation marks of JSON, each of which would be escaped in a text within a message. */
const QUOTE = '\u007f';

export function packed(answer: DetectAnswer): SentAnswer {
  const json = JSON.stringify(answer.cards).replaceAll(QUOTE, '');
  return { ...answer, cards: json.replaceAll('"', QUOTE) };
}

/** The answer as it was; its cards come into being when they are first asked for. */
export function unpacked(sent: SentAnswer): DetectAnswer {
  let cards: DetectAnswer['cards'] | undefined;
  return {
    ...sent,
    get cards() {
      cards ??= JSON.parse(sent.cards.replaceAll(QUOTE, '"')) as DetectAnswer['cards'];
      return cards;
    },
  };
}

/** An answer with other marks; to copy it field by field would make its cards. */
export function withMarks(answer: DetectAnswer, marks: Mark[]): DetectAnswer {
  const fields = { ...Object.getOwnPropertyDescriptors(answer), marks: { value: marks, enumerable: true } };
  return Object.defineProperties({}, fields) as DetectAnswer;
}

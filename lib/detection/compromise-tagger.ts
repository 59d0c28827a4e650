import type { Span } from './mention';
import type { Tagger } from './tagger';

/**
 * compromise tells "Virginia Foxx" and "Kerry Washington" from the states. Everything else is settled
 * by rules on the words beside a name, which were right more often than its tags and need no model;
 * so it is loaded for such a name only, and reads one sentence.
 */
export async function loadTagger(): Promise<Tagger> {
  const { default: nlp } = await import('compromise/two');
  return {
    isPerson(sentence: string, span: Span): boolean {
      const people = nlp(sentence).match('#Person+').json({ offset: true, text: false }) as {
        offset: { start: number; length: number };
      }[];
      return people.some(
        ({ offset }) =>
          offset.start < span.end &&
          span.start < offset.start + offset.length &&
          offset.length > span.end - span.start + 1,
      );
    },
  };
}

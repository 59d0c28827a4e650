import type { Span } from './mention';
import type { Tagger } from './tagger';

interface Term extends Span {
  tags: ReadonlySet<string>;
}

interface TermJson {
  terms: [{ tags: string[]; offset: { start: number; length: number } }];
}

/**
 * compromise tells "Virginia Madsen" and "Isaiah Washington" from the states, by what it knows of the
 * name beside them. Everything else is settled by rules on the words themselves, which were right more
 * often than its tags; so it is loaded for such a name only, and reads one sentence.
 *
 * Measured cold in Node: `compromise/two` takes 540 to 800 ms to load and 1.4 ms for a sentence;
 * `three` as long to load and 2.1 ms, for a grammar that is not needed; `one` 80 to 180 ms and 0.12 ms,
 * but it has no tags to ask for. None of 955 articles and releases had such a name: an article
 * without one was answered after 120 to 145 ms, with one after 790 to 1,110 ms.
 */
export async function loadTagger(): Promise<Tagger> {
  const { default: nlp } = await import('compromise/two');
  return {
    isPerson(sentence: string, span: Span): boolean {
      const terms = (nlp(sentence).terms().json({ offset: true }) as TermJson[]).map(termOf);
      const at = terms.findIndex(term => term.start < span.end && span.start < term.end);
      const [before, after, next] = [terms[at - 1], terms[at + 1], terms[at + 2]];
      const joined = (left: Term | undefined, right: Term | undefined) =>
        left !== undefined && right !== undefined && right.start - left.end <= 1;
      if (joined(before, terms[at]) && before?.tags.has('FirstName')) return true;
      if (after === undefined || !joined(terms[at], after)) return false;
      if (after.tags.has('Person')) return true;
      const unknownName = after.tags.has('ProperNoun') && !KNOWN.some(tag => after.tags.has(tag));
      return unknownName && (next === undefined || next.start - after.end > 1 || next.tags.has('Verb'));
    },
  };
}

/** Tags of proper nouns that are no surnames: "Georgia Tuesday", "Virginia Republicans". */
const KNOWN = ['Date', 'Plural', 'Place', 'Organization', 'Demonym', 'Acronym'];

function termOf({ terms: [term] }: TermJson): Term {
  const { start, length } = term.offset;
  return { start, end: start + length, tags: new Set(term.tags) };
}

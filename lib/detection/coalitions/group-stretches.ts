import type { Page } from '../text/page';

/** Words one of which every pattern for a group has. */
const NOUNS =
  /states|-state |jurisdictions|attorneys|attorney[- ]generals|\bAG'?s|\bA\.G\.'?s|multi-?state|bi-?partisan|(?:coalition|group|alliance|bloc|team|consortium|contingent|cohort)s?,? (?:of|led|co-led|with)|colleagues|counterparts|peers |allies |top state/gi;
/** Code units around such a word in which the phrase that it is part of lies. */
const REACH = { before: 240, after: 160 };

/** The stretches of a text that may hold a phrase for a group: patterns are tried on these alone. */
export class GroupStretches {
  readonly #stretches: { start: number; text: string }[] = [];

  constructor(page: Page) {
    const { text } = page;
    let open: { start: number; end: number } | undefined;
    const close = () => {
      if (open) this.#stretches.push({ start: open.start, text: text.slice(open.start, open.end) });
    };
    for (const { index } of text.matchAll(NOUNS)) {
      const end = Math.min(text.length, index + REACH.after);
      if (open && index - REACH.before <= open.end) {
        open.end = end;
        continue;
      }
      close();
      open = { start: wordStart(text, index - REACH.before), end };
    }
    close();
  }

  /** Every match of a global pattern, in order; `index` is an offset of the whole text. */
  *matches(pattern: RegExp): Generator<RegExpExecArray> {
    for (const { start, text } of this.#stretches) {
      for (const match of text.matchAll(pattern)) {
        match.index += start;
        yield match;
      }
    }
  }
}

/** A word cut in two may read as another: "12 states" as "2 states". */
function wordStart(text: string, offset: number): number {
  if (offset <= 0) return 0;
  const space = text.slice(offset, offset + 60).search(/\s/);
  return space < 0 ? offset : offset + space;
}

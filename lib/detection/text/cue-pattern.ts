/** No letter here but those of ASCII changes into one, nor into two code units. */
const FOLDS_INTO_ASCII = /[\u0130\u212a]/g;
const LINE_BREAKS = /\n(?: *\n)+/g;

/**
 * A text as {@link CuePattern}s read it, code unit by code unit: in small letters, and with line breaks that
 * part paragraphs told from those that stand for a space.
 */
export function smallText(text: string): string {
  const small = text.replace(FOLDS_INTO_ASCII, '\u00b7').toLowerCase();
  if (!small.includes('\n')) return small;
  return small.replace(LINE_BREAKS, breaks => `\n${breaks.slice(1).replaceAll('\n', '\f')}`);
}

/**
 * A pattern that is tried where a cue of it stands, in whatever case; every space in it may be a few, or a line
 * break: texts come from every kind of page. It is written for {@link smallText} because V8 takes three times
 * as long to compile the same pattern with the flag for all cases and with the breaks spelt out, and an
 * article that wakes the worker waits for that.
 */
export class CuePattern {
  readonly #source: string;
  #pattern: RegExp | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  /** Sticky. */
  get pattern(): RegExp {
    this.#pattern ??= new RegExp(sourceForSmallText(this.#source), 'y');
    return this.#pattern;
  }
}

/** A space in a set of characters is one. */
function sourceForSmallText(source: string): string {
  return source.replace(/\\.|\[(?:\\.|[^\]\\])*\]| |[A-Z]+/g, part =>
    part === ' '
      ? '[ \\n]+'
      : part.replace(/\\.|[A-Z]/g, sign => (sign.startsWith('\\') ? sign : sign.toLowerCase())),
  );
}

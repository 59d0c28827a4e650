interface Node {
  /** Whether a word ends here. */
  ends: boolean;
  /** Whether the letters so far are all that is asked for. */
  cut: boolean;
  next: Map<string, Node>;
}

/**
 * V8 compiles a pattern of more than 20 KB of source for size and runs it ten times as slowly
 * (`kRegExpTooLargeToOptimize`): of a larger vocabulary fewer letters are asked for.
 */
const LONGEST_SOURCE = 16_000;
/** Five of the 700 first words that the record has already make 20 KB. */
const MOST_LETTERS = 4;

/**
 * A pattern that stands still within the first letters of a word that may be one of these, given in folded
 * spelling, with a capital and in whatever case it goes on; global. Not at letters that lose an accent when
 * folded. It is shaped like the words' trie, so that its cost depends on the text and hardly on the
 * number of words.
 */
export function patternOfStarts(words: Iterable<string>): RegExp {
  const all = [...words];
  let letters = MOST_LETTERS;
  let source = sourceOf(all, letters);
  while (letters > 1 && source.length > LONGEST_SOURCE) {
    letters -= 1;
    source = sourceOf(all, letters);
  }
  return new RegExp(source, 'g');
}

const newNode = (): Node => ({ ends: false, cut: false, next: new Map() });

function sourceOf(words: readonly string[], letters: number): string {
  const root = newNode();
  for (const word of words) {
    let node = root;
    // Stops and apostrophes are left to the look-up: so the pattern matches letters alone.
    const [run = ''] = /^[a-z0-9]*/.exec(word) ?? [];
    for (const letter of run.slice(0, letters)) {
      const next = node.next.get(letter) ?? newNode();
      node.next.set(letter, next);
      node = next;
    }
    if (run.length > letters) node.cut = true;
    else node.ends = true;
  }
  return `(?<![A-Za-z0-9])(?:${branches(root, letter => letter.toUpperCase()).join('|')})`;
}

/** An accent inside a word: it is folded only when it is looked up. */
const ACCENTED = '[\u0080-\uffff]';
const WORD_ENDS = '(?![^\\W_])';

function branches(node: Node, spelling: (letter: string) => string): string[] {
  const byRest = new Map<string, string>();
  for (const [letter, next] of node.next) {
    const rest = restOf(next);
    byRest.set(rest, (byRest.get(rest) ?? '') + spelling(letter));
  }
  return Array.from(byRest, ([rest, letters]) =>
    letters.length > 1 ? `[${letters}]${rest}` : letters + rest,
  );
}

function restOf(node: Node): string {
  if (node.cut) return '';
  if (node.next.size === 0) return WORD_ENDS;
  const rest = branches(node, letter => letter + (letter > '9' ? letter.toUpperCase() : ''));
  return `(?:${[...rest, ACCENTED, ...(node.ends ? [WORD_ENDS] : [])].join('|')})`;
}

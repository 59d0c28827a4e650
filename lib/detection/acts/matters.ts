import { fold, singular, termOf } from './terms';

/** Words that a name for what a suit is about may lack: "travel ban order", "2020 census". */
const OF_SUITS = /^(?:case|lawsuit|suit|challenge|litigation|order|antitrust|rule)$/;
const YEAR = /^(?:19|20)\d\d$/;
const SMALL = /^(?:of|the|and|for|in|on|to)$/;
const FEWEST_INITIALS = 3;

/** Words of a matter as names are compared: "3-D printed guns" is "3d printed gun". */
export const wordsOfMatter = (matter: string): string[] =>
  fold(matter.replace(/\b(\d)-([A-Z])\b/g, '$1$2'))
    .split(' ')
    .filter(word => word !== 'the' && word !== 'trump')
    .map(singular);

/** Names by which news may call what key terms tell; what many acts are about is read once. */
export class NamesOfMatters {
  readonly #own = new Map<string, readonly string[]>();

  /**
   * Its words, the same without "rule" or a year, its initials in capitals ("ACA"), and the name of an
   * addressee, as written, that it begins with ("T-Mobile" of "T-Mobile Sprint merger").
   */
  of(keyTerm: string, targets: readonly string[]): readonly string[] {
    let own = this.#own.get(keyTerm);
    if (own === undefined) {
      own = ownNames(keyTerm);
      this.#own.set(keyTerm, own);
    }
    const head = headOf(keyTerm);
    if (head === undefined || own.length === 0 || own.includes(head)) return own;
    const addressed = targets.some(target => target === head || target.startsWith(`${head} `));
    return addressed && !isCommonHead(head) && isName(head) ? [...own, head] : own;
  }
}

/** The first of several words. */
function headOf(keyTerm: string): string | undefined {
  const end = keyTerm.indexOf(' ');
  return end < 0 ? undefined : keyTerm.slice(0, end);
}

function ownNames(keyTerm: string): string[] {
  // A case's name is found as a caption.
  if (/\sv\.?\s/.test(keyTerm)) return [];
  const words = wordsOfMatter(keyTerm);
  const names = new Set([words.join(' '), words.filter(word => !YEAR.test(word)).join(' ')]);
  const core = words.filter(word => !OF_SUITS.test(word));
  // "WOTUS" of "WOTUS rule", but not "gun" of "gun rule".
  if (core.length > 1 || /^\p{Lu}{3}/u.test(keyTerm)) names.add(core.join(' '));
  const telling = words.filter(word => !SMALL.test(word));
  if (telling.length >= FEWEST_INITIALS) {
    names.add(telling.map(word => word.charAt(0).toUpperCase()).join(''));
  }
  return [...names].filter(isName);
}

const isName = (name: string): boolean =>
  name.includes(' ') || /^\p{Lu}/u.test(name) || termOf(name) !== null;

/** "United Airlines", "American Airlines", "U.S. Department …" are called by more than their first words. */
const isCommonHead = (head: string): boolean =>
  !/^\p{Lu}/u.test(head) || (termOf(fold(head)) === null && !/-/.test(head));

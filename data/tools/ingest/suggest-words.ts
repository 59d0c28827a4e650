import type { Mention, Span } from '../../../lib/detection/mention';
import type { Court, Term } from '../vocabulary/vocabulary-schema';
import { wordListOf } from '../vocabulary/word-list';

const MOST_TOPICS = 3;
const MOST_TERMS = 4;
const HEADLINE_WEIGHT = 3;
const LEAST_TOPIC = 2;
/** Code units of the text whose words tell what it is about. */
const OPENING = 1800;

/** Topics of the vocabulary that the text speaks of most, by how often and whether its headline does. */
export function suggestTopics(title: string, text: string, topics: readonly Term[]): string[] {
  const opening = text.slice(0, OPENING);
  const spoken = topics
    .map(({ name, synonyms = [] }) => {
      const words = new RegExp(
        `(?<![\\p{L}])(?:${[name, ...synonyms].map(escaped).join('|')})(?![\\p{L}])`,
        'giu',
      );
      const hits = (opening.match(words)?.length ?? 0) + HEADLINE_WEIGHT * (title.match(words)?.length ?? 0);
      return { name, hits };
    })
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits);
  const often = spoken.filter(({ hits }) => hits >= LEAST_TOPIC).slice(0, MOST_TOPICS);
  // Better one topic for the reviewer to look at than none, but none by lot.
  return (often.length === 0 && spoken.length === 1 ? spoken : often).map(({ name }) => name);
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whom the act is directed at in the vocabulary's words; the text's own words for whom it does not know. */
export function suggestTargets(addressees: readonly string[], targets: readonly Term[]): string[] {
  const list = wordListOf(targets);
  const spelt = [...list.spellings.keys()].sort((a, b) => b.length - a.length);
  return [
    ...new Set(
      addressees.flatMap(written => {
        const holds = (word: string) =>
          new RegExp(`(?<![\\p{L}])${escaped(word)}(?![\\p{L}])`, 'u').test(written);
        const known =
          list.nameOf(written) ?? list.nameOf(`U.S. ${written}`) ?? list.nameOf(spelt.find(holds) ?? '');
        return known ?? (isOneName(written) ? written : []);
      }),
    ),
  ];
}

/** The court of first instance that the text names first, by its short form. */
export function suggestCourt(text: string, courts: readonly Court[]): string | undefined {
  const opening = text.slice(0, OPENING);
  const named = courts.flatMap(({ name, full, level, synonyms = [] }) => {
    if (level === 'supreme' || level === 'appeals') return [];
    const spoken = full.replace(/^U\.S\. District Court for the /, '');
    const places = [name, spoken, ...synonyms]
      .filter(word => word !== '')
      .flatMap(word => {
        const at = opening.search(
          new RegExp(
            `(?<![\\p{L}.])(?<!(?:Eastern|Western|Northern|Southern|Middle|Central) )${escaped(word)}(?![\\p{L}])`,
            'u',
          ),
        );
        return at < 0 ? [] : [at];
      });
    return places.length === 0 ? [] : [{ name, at: Math.min(...places) }];
  });
  return named.sort((a, b) => a.at - b.at)[0]?.name;
}

/** Two officials in one breath, or a clause taken for a name, are for a person to part. */
const isOneName = (words: string) => !/ and /.test(words) && words.split(' ').length <= LONGEST_NAME;
const LONGEST_NAME = 6;

const NAME =
  /(?<![\p{L}.])\p{Lu}[\p{L}\p{N}'&-]+(?:(?: of| for| the)* \p{Lu}[\p{L}\p{N}'&-]+){1,4}|(?<![\p{L}.])\p{Lu}{3,6}(?!\.?\p{L})/gu;
const NO_TERM =
  /\b(?:Attorneys? General|Press Release|Contact|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Office|News|Skip|Home)\b|^(?:The|This|In|On|FOR|AND|THE)\b/u;

/** Names that the text repeats and that are nobody's mentioned by detection: laws, rules, products. */
export function suggestKeyTerms(
  text: string,
  mentions: readonly Mention[],
  targets: readonly string[],
): string[] {
  const isMentioned = ({ start, end }: Span) => mentions.some(one => one.start < end && start < one.end);
  const counts = new Map<string, number>();
  for (const match of text.matchAll(NAME)) {
    const name = match[0].replace(/^(?:The|A|An) /, '');
    const end = match.index + match[0].length;
    const span = { start: end - name.length, end };
    if (NO_TERM.test(name) || isMentioned(span) || targets.some(target => target.includes(name))) continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_TERMS)
    .map(([name]) => name);
}

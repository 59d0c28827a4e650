import type { ActIndex } from '../../lib/detection/acts/act-index';
import type { NumberLists } from '../../lib/detection/acts/number-lists';
import type { Article } from '../../lib/detection/article';
import { detect } from '../../lib/detection/detect';
import type { Lexicon } from '../../lib/detection/lexicon';

/** The lexicon of a record that lacks one act: whatever is meant by it then is not in the record. */
export function withoutAct(lexicon: Lexicon, id: string): Lexicon {
  const { acts } = lexicon;
  const position = acts.acts.findIndex(act => act.id === id);
  return position < 0 ? lexicon : { ...lexicon, acts: withoutPosition(acts, position) };
}

function withoutPosition(index: ActIndex, position: number): ActIndex {
  const others = (positions: number[]) =>
    positions.includes(position) ? positions.filter(one => one !== position) : positions;
  return {
    ...index,
    postings: withoutValue(index.postings, position),
    lawsuits: index.lawsuits.map(suit => ({ ...suit, coalitions: others(suit.coalitions) })),
    matters: new Map([...index.matters].map(([name, positions]) => [name, others(positions)])),
  };
}

function withoutValue({ starts, values }: NumberLists, value: number): NumberLists {
  const kept = new Int32Array(values.length);
  const ends = new Int32Array(starts.length);
  let size = 0;
  for (let list = 1; list < starts.length; list += 1) {
    for (let at = starts[list - 1] as number; at < (starts[list] as number); at += 1) {
      const one = values[at] as number;
      if (one === value) continue;
      kept[size] = one;
      size += 1;
    }
    ends[list] = size;
  }
  return { starts: ends, values: kept.subarray(0, size) };
}

/** What a group of an article is taken for with the act that it means taken out of the record. */
export interface LeftOut {
  /** The words of the group. */
  words: string;
  /** The act that it is linked to in the whole record. */
  act: string;
  /** The one that it is linked to without it; null where nothing fits, as is right. */
  instead: string | null;
}

/** Takes the acts that an article's groups are linked to out of the record, one after the other. */
export async function leaveOut(article: Article, lexicon: Lexicon): Promise<LeftOut[]> {
  const linked = await linksOf(article, lexicon);
  const left: LeftOut[] = [];
  for (const act of new Set(linked.values())) {
    if (act === null) continue;
    const without = await linksOf(article, withoutAct(lexicon, act));
    for (const [span, own] of linked) {
      if (own !== act) continue;
      const [start, end] = span.split('-').map(Number);
      left.push({ words: article.text.slice(start, end), act, instead: without.get(span) ?? null });
    }
  }
  return left;
}

/** The act that each group of an article is linked to, by the group's span. */
async function linksOf(article: Article, lexicon: Lexicon): Promise<Map<string, string | null>> {
  const mentions = await detect(article, lexicon);
  return new Map(
    mentions.flatMap(one =>
      one.kind === 'coalition' ? [[`${one.start}-${one.end}`, one.link.coalition] as const] : [],
    ),
  );
}

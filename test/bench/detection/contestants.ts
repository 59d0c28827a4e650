import type { Article } from '../../../lib/detection/article';
import { detect } from '../../../lib/detection/detect';
import { byAhoCorasick, byOne, byRegExp, byThree, byWink } from './contenders';
import { alternationOf, lexicon, names } from './dataset';

export type Contestant = 'ours' | 'one' | 'three' | 'wink' | 'ahocorasick' | 'regExp';

/** Each makes ready what it needs, and then reads articles. */
export const CONTESTANTS: Readonly<Record<Contestant, () => (article: Article) => unknown>> = {
  ours: () => article => detect(article, lexicon),
  one: () => ofText(byOne(names)),
  three: () => ofText(byThree),
  wink: () => ofText(byWink(names)),
  ahocorasick: () => ofText(byAhoCorasick(names)),
  regExp: () => ofText(byRegExp(alternationOf(names))),
};

const ofText =
  (read: (text: string) => unknown) =>
  ({ text }: Article): unknown =>
    read(text);

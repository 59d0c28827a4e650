import AhoCorasick from 'ahocorasick';
import one from 'compromise/one';
import three from 'compromise/three';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** Reads a text for what it finds in it. */
export type Reader = (text: string) => unknown;

/** People and places by compromise's grammar: no list of names, no record. */
export const byThree: Reader = text => {
  const read = three(text);
  return [read.people().out('array'), read.places().out('array')];
};

/** The names by compromise's own trie. */
export function byOne(names: readonly string[]): Reader {
  const trie = one.buildTrie([...names]);
  // biome-ignore lint/suspicious/noExplicitAny: its types leave out that a trie may be looked up
  return text => (one(text) as any).lookup(trie).out('offset');
}

/** The names as wink's custom entities; its model tags words, and resolves no person and no place. */
export function byWink(names: readonly string[]): Reader {
  const wink = winkNLP(model);
  // Brackets and bars are signs of its patterns.
  wink.learnCustomEntities([{ name: 'name', patterns: names.map(name => name.replace(/[[\]|^$]/g, ' ')) }]);
  return text => wink.readDoc(text).customEntities().out(wink.its.span);
}

export function byAhoCorasick(names: readonly string[]): Reader {
  const automaton = new AhoCorasick(names);
  return text => automaton.search(text);
}

export function byRegExp(pattern: RegExp): Reader {
  return text => [...text.matchAll(pattern)];
}

declare module 'ahocorasick' {
  class AhoCorasick {
    constructor(words: readonly string[]);
    search(text: string): [end: number, words: string[]][];
  }
  export = AhoCorasick;
}

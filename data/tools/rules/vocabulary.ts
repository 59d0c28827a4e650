import type { Problem } from '../problem';
import type { Term } from '../vocabulary/vocabulary-schema';
import { wordListOf } from '../vocabulary/word-list';
import type { Rule } from './rule';

/** Topics, targets and courts are named as the vocabulary names them, and each word there is one thing's. */
export const vocabulary: Rule = ({ source }) => {
  const problems: Problem[] = [];
  const { topics, targets, courts } = source.vocabulary;
  const checked = (what: 'topics' | 'targets' | 'courts', terms: readonly Term[] | undefined) => {
    if (terms === undefined) return () => {};
    const path = `vocabulary/${what}.json`;
    problems.push(...wordsOfTwo(path, terms));
    const list = wordListOf(terms);
    return (file: string, record: string, word: string) => {
      const name = list.nameOf(word);
      if (name === word) return;
      if (name !== undefined) {
        problems.push({ file, record, reason: `${word} is called ${name}: run npm run data:format` });
        return;
      }
      const nearest = list.nearest(word);
      const like = nearest === undefined ? '' : `, nearest is ${nearest}`;
      problems.push({
        file,
        record,
        reason: `${word} is not in ${path}${like}${what === 'courts' ? '' : ': use its name, or add the new one by npm run data:format -- --add-names'}`,
      });
    };
  };
  const topic = checked('topics', topics);
  const target = checked('targets', targets);
  const court = checked('courts', courts);
  for (const { file, record } of source.coalitions) {
    for (const word of record.topics) topic(file, record.id, word);
    for (const word of record.targets) target(file, record.id, word);
  }
  for (const { file, record } of source.lawsuits)
    if (record.court !== undefined) court(file, record.id, record.court);
  return problems;
};

function wordsOfTwo(file: string, terms: readonly Term[]): Problem[] {
  const owner = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { name, synonyms = [] } of terms)
    for (const word of [name, ...synonyms]) {
      const other = owner.get(word);
      if (other !== undefined)
        problems.push({ file, record: name, reason: `${word} also stands for ${other}` });
      owner.set(word, name);
    }
  return problems;
}

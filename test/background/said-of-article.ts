import { readDataset } from '../../data/tools/read-dataset';
import { answerArticle } from '../../entrypoints/background/answer-article';
import { inMemoryReader } from '../../lib/dataset/dataset-reader';
import { describeCheck } from '../../lib/detection/acts/describe-check';
import { loadTagger } from '../../lib/detection/compromise-tagger';
import { wordsOf } from '../../lib/words/words';

const dataset = readDataset();
const reader = inMemoryReader(dataset, 'packaged');
const names = new Map(dataset.jurisdictions.map(({ code, name }) => [code, name]));
const sign = (agrees: boolean | null) => (agrees === null ? '·' : agrees ? '=' : '≠');

/** What the cards of an article's coalitions say of its counts and lists: `=` agrees, `≠` differs, `·` tells. */
export async function saidOfArticle(text: string, date: string): Promise<string[]> {
  const article = { text, published: { date, from: 'json-ld' as const } };
  const { marks } = await answerArticle(article, reader, { loadTagger });
  return marks.flatMap(({ check }) =>
    check
      ? describeCheck(check).map(
          line => `${sign(line.agrees)} ${wordsOf('en').check(line, code => names.get(code) ?? code)}`,
        )
      : [],
  );
}

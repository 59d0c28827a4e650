import { answerArticle } from '../../../entrypoints/background/answer-article';
import type { DatasetReader } from '../../../lib/dataset/dataset-reader';
import type { Article } from '../../../lib/detection/article';
import { loadTagger } from '../../../lib/detection/compromise-tagger';
import { generateText } from '../pages/generate-text';
import type { Random } from '../random';
import type { Subject } from './fuzz-each';
import { wrongMarks } from './wrong-marks';

const WORDS =
  'the|The|of|and|, |. |; |: |“|”|’s|’|(|)|–|—|-|joined|joins|led|signed|sued|suing|filed|a coalition of|22|twenty-two|bipartisan|attorneys general|Attorney General|AG|AGs|states|multistate lawsuit|lawsuit|letter|amicus brief|v.|et al.|No.|2:18-cv-01115|U.S.|United States|Department of State|Trump|former|deputy|acting|said|in|from|with|against|Monday|Aug. 10, 2018|2018|D.C.|New|West|South|North|fiscal general|coalición de|estados|demanda|\n\n|\n|  '.split(
    '|',
  );

/** Texts of news gone wrong: names of the record and words around them in any order, oddities, endless repetition. */
export function textSubject(reader: DatasetReader, names: readonly string[]): Subject<Article> {
  const generate = (random: Random): Article => {
    const piece = () => {
      const lot = random.below(10);
      if (lot < 3) return random.pick(names);
      return lot < 8 ? random.pick(WORDS) : generateText(random);
    };
    const pieces = [piece(), ...random.some(60, piece)];
    const text = pieces.join(random.pick([' ', ' ', ' ', '', ', ', '\n\n']));
    const times = random.chance(0.005) ? Math.ceil((10_000 + random.below(90_000)) / (text.length + 1)) : 1;
    return {
      text: text.repeat(times),
      ...(random.chance(0.3) && { title: generateText(random) + piece() }),
      ...(random.chance(0.5) && {
        published: {
          date: random.pick(['2018', '2018-08', '2018-08-10', '2030-01-01', '1990']),
          from: 'url',
        },
      }),
    };
  };
  return {
    what: 'texts, detected in and answered',
    mayTake: 4000,
    generate,
    check: async article => {
      return wrongMarks(article.text, await answerArticle(article, reader, { loadTagger }));
    },
  };
}

import { useId, useState } from 'preact/hooks';
import type { Comparison } from '../../lib/dataset/comparison/comparison';
import { useWords } from '../theme/words-context';
import { SplitLegend } from './split-legend';

/** How many topics are shown at first. */
const FIRST = 10;

/** By topic, as a table whose numbers are drawn beside them. */
export function TopicSplits({ perTopic }: Pick<Comparison, 'perTopic'>) {
  const { compare: words, format } = useWords();
  const [all, setAll] = useState(false);
  const id = useId();
  const shown = all ? perTopic : perTopic.slice(0, FIRST);
  const most = Math.max(1, ...perTopic.map(({ together, apart }) => together + apart));
  const width = (count: number) => ({ width: `${(count / most) * 100}%` });
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{words.perTopic}</h2>
      <SplitLegend />
      <table class="numbers topics">
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{words.topic}</span>
            </th>
            <th scope="col">
              <span class="unseen">{words.together}</span>
            </th>
            <th scope="col">
              <span class="unseen">{words.someOnly}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ topic, together, apart }) => (
            <tr key={topic}>
              <th scope="row">{format.topic(topic)}</th>
              <td>{together}</td>
              <td>{apart}</td>
              <td class="topic-bar" aria-hidden="true">
                <span class="together" style={width(together)} />
                <span class="apart" style={width(apart)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {perTopic.length > FIRST && (
        <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.fewerTopics : words.moreTopics}
        </button>
      )}
    </section>
  );
}

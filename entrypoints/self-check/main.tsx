import { render } from 'preact';
import { SelfCheckPage } from '../../components/self-check/self-check';
import '../../components/self-check/self-check.css';
import { WordsProvider } from '../../components/theme/words-context';
import { reportAsText, reportOf } from '../../lib/self-check/report';
import type { SelfCheck } from '../../lib/self-check/self-check';
import { type Words, wordsOf } from '../../lib/words/words';
import { followReader } from '../library/follow-reader';
import { gather } from './gather';

const root = document.getElementById('self-check') ?? document.body;

let words: Words = wordsOf('en');
let check: SelfCheck | null = null;

function show(): void {
  const sections = check && reportOf(check, words);
  document.title = `${words.selfCheck.title} – AG Lens`;
  render(
    <WordsProvider words={words}>
      <SelfCheckPage
        sections={sections}
        onCopy={() => navigator.clipboard.writeText(reportAsText(sections ?? [], words))}
      />
    </WordsProvider>,
    root,
  );
}

await followReader(spoken => {
  words = spoken;
  show();
});
check = await gather();
show();

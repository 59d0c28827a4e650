import { render } from 'preact';
import { WordsProvider } from '../../components/theme/words-context';
import { Welcome } from '../../components/welcome/welcome';
import '../../components/welcome/welcome.css';
import type { Settings } from '../../lib/settings/settings-record';
import { followReader } from '../library/follow-reader';
import { libraryUrl } from '../library/library-url';
import { LiveSample } from '../sample/live-sample';

/** Of the sample, as its dateline says. */
const PUBLISHED = '2018-08-10';

const root = document.getElementById('welcome') ?? document.body;
let sample: LiveSample | undefined;

function readSample(element: Element, settings: Settings): Promise<void> {
  sample ??= new LiveSample(settings, new AbortController().signal);
  return sample.read(element, PUBLISHED);
}

await followReader((words, settings) => {
  sample?.apply(settings);
  document.title = `${words.welcome.title} – AG Lens`;
  render(
    <WordsProvider words={words}>
      <Welcome
        addresses={{
          search: libraryUrl({ view: 'search', query: '' }),
          compare: libraryUrl({ view: 'compare', states: [] }),
          options: '/options.html',
        }}
        readSample={element => readSample(element, settings)}
      />
    </WordsProvider>,
    root,
  );
});

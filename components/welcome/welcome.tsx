import { PageHead } from '../theme/page-head';
import { useWords } from '../theme/words-context';
import { LiveParagraph } from './live-paragraph';
import { WelcomePicture } from './welcome-picture';

interface WelcomeProps {
  addresses: Record<'search' | 'compare' | 'options', string>;
  readSample(element: Element): Promise<void>;
}

/** What a new reader sees once: one picture, three sentences, and a paragraph to try. */
export function Welcome({ addresses, readSample }: WelcomeProps) {
  const words = useWords().welcome;
  const ways = [
    { href: addresses.search, name: words.search, told: words.searchTold },
    { href: addresses.compare, name: words.compare, told: words.compareTold },
    { href: addresses.options, name: words.options, told: words.optionsTold },
  ];
  return (
    <div class="ag-window ag-page">
      <PageHead on="welcome" />
      <main class="page-main reading welcome">
        <h1>{words.title}</h1>
        <WelcomePicture label={words.pictureTold} />
        <div class="sentences">
          {words.sentences.map(sentence => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        <section class="section try-it" aria-labelledby="try-it">
          <h2 id="try-it">{words.tryIt}</h2>
          <p class="told">{words.tryItTold}</p>
          <LiveParagraph text={words.sample} failed={words.sampleFailed} read={readSample} />
        </section>
        <section class="section" aria-labelledby="why">
          <h2 id="why">{words.why}</h2>
          <p class="told">{words.whyTold}</p>
        </section>
        <section class="section" aria-labelledby="more">
          <h2 id="more">{words.more}</h2>
          <ul class="ways">
            {ways.map(({ href, name, told }) => (
              <li key={href}>
                <a href={href}>{name}</a>
                <span class="row-detail">{told}</span>
              </li>
            ))}
          </ul>
        </section>
      </main>
    </div>
  );
}

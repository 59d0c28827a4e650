import { render } from 'preact';
import { CardView } from '../../components/card/card-view';
import '../../components/popup/popup.css';
import '../../components/panel/panel.css';
import { WordsProvider } from '../../components/theme/words-context';
import { localeOf } from '../../lib/words/count-in-words';
import { wordsOf } from '../../lib/words/words';
import { EXAMPLES } from './examples';
import { PanelGallery } from './gallery-panels';
import { PopupGallery } from './gallery-popups';
import { STAMP } from './record-lines';

const nothing = () => {};

/** Every example on one page, as `take-pictures.ts` photographs it; `#dark` turns the lights out, `#es` speaks Spanish. */
function Gallery() {
  return (
    <main
      style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: '24px', padding: '24px' }}
    >
      {EXAMPLES.map(({ name, card, check, reason }, index) => (
        <div key={name} id={name} class="photographed">
          <CardView
            card={card}
            check={check}
            reason={reason}
            stamp={STAMP}
            pinned={index === 1}
            canGoBack={card.kind === 'office'}
            onOpen={nothing}
            onBack={nothing}
            onPin={nothing}
            onClose={nothing}
          />
        </div>
      ))}
      <PopupGallery />
      <PanelGallery />
    </main>
  );
}

const asked = location.hash.slice(1).split('-');
const theme = asked.includes('dark') ? 'dark' : 'light';
const words = wordsOf(asked.includes('es') ? 'es' : 'en');
document.documentElement.lang = localeOf(words.language);
document.documentElement.dataset.theme = theme;
document.body.style.cssText = `margin: 0; background: ${theme === 'dark' ? '#121317' : '#ecebe7'}`;
render(
  <WordsProvider words={words}>
    <Gallery />
  </WordsProvider>,
  document.body,
);

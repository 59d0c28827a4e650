import type { CardKey } from '../../lib/dataset/card';
import type { DetectAnswer } from '../../lib/messages/protocol';
import { PanelIcon } from '../card/icons';
import { PageMessage } from '../page-report/page-message';
import type { PageReport } from '../page-report/page-report';
import type { PageRow } from '../page-report/page-rows';
import { SeenFrom } from '../page-report/seen-from';
import { useWords } from '../theme/words-context';
import { PageFacts } from './page-facts';

interface PageSectionProps {
  page: PageReport;
  onShow(row: PageRow): void;
  onReveal(card: CardKey): void;
  onOpenPanel(): void;
}

function DateLine({ answer, onOpenPanel }: { answer: DetectAnswer; onOpenPanel(): void }) {
  const words = useWords().popup;
  return (
    <p class="date-line">
      <SeenFrom published={answer.published} />{' '}
      <button type="button" class="link" onClick={onOpenPanel}>
        {answer.published ? words.change : words.setDate}
        <span class="unseen">{words.inPanel}</span>
      </button>
    </p>
  );
}

/** What is known of the page: its facts, or why there are none. */
export function PageSection({ page, onShow, onReveal, onOpenPanel }: PageSectionProps) {
  const answer = page.state === 'marked' && page.answer.marks.length > 0 ? page.answer : undefined;
  const words = useWords().popup;
  const facts = new Set(answer?.marks.map(mark => mark.card)).size;
  return (
    <section class="page-section" aria-label={words.onThisPage}>
      <div class="page-head">
        <h2>
          {words.onThisPage}
          {facts > 0 && <span class="aside">{words.facts(facts)}</span>}
        </h2>
        <button type="button" class="link open-panel" onClick={onOpenPanel}>
          {words.openPanel} <PanelIcon />
        </button>
      </div>
      <div aria-live="polite">
        {answer && <DateLine answer={answer} onOpenPanel={onOpenPanel} />}
        {answer && <PageFacts answer={answer} onShow={onShow} onReveal={onReveal} />}
        <PageMessage page={page} otherwise={words.searchAllTheSame} />
      </div>
    </section>
  );
}

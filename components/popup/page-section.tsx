import type { CardKey } from '../../lib/dataset/card';
import type { DetectAnswer } from '../../lib/messages/protocol';
import { PanelIcon } from '../card/icons';
import { PageFacts } from './page-facts';
import { PageMessage } from './page-message';
import type { PageReport } from './page-report';
import type { PageRow } from './page-rows';
import { SeenFrom } from './seen-from';

interface PageSectionProps {
  page: PageReport;
  onShow(row: PageRow): void;
  onReveal(card: CardKey): void;
  onOpenPanel(): void;
}

function factsInWords(count: number): string {
  return count === 1 ? '1 fact' : `${count} facts`;
}

function DateLine({ answer, onOpenPanel }: { answer: DetectAnswer; onOpenPanel(): void }) {
  return (
    <p class="date-line">
      <SeenFrom published={answer.published} />{' '}
      <button type="button" class="link" onClick={onOpenPanel}>
        {answer.published ? 'Change' : 'Set it'}
        <span class="unseen"> in the panel</span>
      </button>
    </p>
  );
}

/** What is known of the page: its facts, or why there are none. */
export function PageSection({ page, onShow, onReveal, onOpenPanel }: PageSectionProps) {
  const answer = page.state === 'marked' && page.answer.marks.length > 0 ? page.answer : undefined;
  const facts = new Set(answer?.marks.map(mark => mark.card)).size;
  return (
    <section class="page-section" aria-label="On this page">
      <div class="page-head">
        <h2>
          On this page
          {facts > 0 && <span class="aside">{factsInWords(facts)}</span>}
        </h2>
        <button type="button" class="link open-panel" onClick={onOpenPanel}>
          Open panel <PanelIcon />
        </button>
      </div>
      <div aria-live="polite">
        {answer && <DateLine answer={answer} onOpenPanel={onOpenPanel} />}
        {answer && <PageFacts answer={answer} onShow={onShow} onReveal={onReveal} />}
        <PageMessage page={page} otherwise="Search works here all the same." />
      </div>
    </section>
  );
}

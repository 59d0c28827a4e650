import type { ComponentChildren } from 'preact';
import type { CardKey } from '../../lib/dataset/card';
import { dateInWords } from '../format/date-in-words';
import { PageFacts } from './page-facts';
import type { PageReport } from './page-report';
import type { PageRow } from './page-rows';

interface PageSectionProps {
  page: PageReport;
  onShow(row: PageRow): void;
  onReveal(card: CardKey): void;
}

function Message({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="message">
      <p class="message-title">{title}</p>
      {children && <p>{children}</p>}
    </div>
  );
}

function factsInWords(count: number): string {
  return count === 1 ? '1 fact' : `${count} facts`;
}

function Content({ page, onShow, onReveal }: PageSectionProps) {
  switch (page.state) {
    case 'asking':
      return null;
    case 'reading':
      return <Message title="Reading this page…" />;
    case 'out-of-reach':
      return (
        <Message title="This page cannot be read">
          Browsers keep extensions off their own pages, stores and some files. Search works here all the same.
        </Message>
      );
    case 'not-loaded':
      return (
        <Message title="Not read yet">Reload the page: it was open before AG Lens was ready for it.</Message>
      );
    case 'off':
      return <Message title="Off on this site">Nothing on it is read or marked.</Message>;
    case 'quiet':
      return (
        <Message title="Nothing on attorneys general here">
          The page was left alone: nothing of it was marked or looked up.
        </Message>
      );
    case 'failed':
      return (
        <Message title="This page could not be marked">
          {page.message} Reloading the page tries again.
        </Message>
      );
    case 'marked':
      if (page.answer.marks.length > 0) {
        return <PageFacts answer={page.answer} onShow={onShow} onReveal={onReveal} />;
      }
      return (
        <Message title="Read, and nothing found">
          No name, coalition or lawsuit of our record is in it.
        </Message>
      );
  }
}

/** What is known of the page: its facts, or why there are none. */
export function PageSection(props: PageSectionProps) {
  const { page } = props;
  const answer = page.state === 'marked' ? page.answer : undefined;
  const facts = new Set(answer?.marks.map(mark => mark.card)).size;
  return (
    <section class="page-section" aria-label="On this page">
      <h2>
        On this page
        {facts > 0 && (
          <span class="aside">
            {factsInWords(facts)}
            {answer?.published && `, seen from ${dateInWords(answer.published.date)}`}
          </span>
        )}
      </h2>
      <div aria-live="polite">
        <Content {...props} />
      </div>
    </section>
  );
}

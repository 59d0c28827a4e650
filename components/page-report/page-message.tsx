import type { ComponentChildren } from 'preact';
import { useWords } from '../theme/words-context';
import type { PageReport } from './page-report';

interface PageMessageProps {
  page: PageReport;
  /** What can be done all the same where a page cannot be read. */
  otherwise: string;
}

function Message({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="message">
      <p class="message-title">{title}</p>
      {children && <p>{children}</p>}
    </div>
  );
}

/** Why there are no facts of the page to show; nothing when there are. */
export function PageMessage({ page, otherwise }: PageMessageProps) {
  const words = useWords().popup.page;
  switch (page.state) {
    case 'asking':
      return null;
    case 'reading':
      return <Message title={words.reading} />;
    case 'out-of-reach':
      return (
        <Message title={words.outOfReach}>
          {words.outOfReachTold} {otherwise}
        </Message>
      );
    case 'not-loaded':
      return <Message title={words.notLoaded}>{words.notLoadedTold}</Message>;
    case 'off':
      return <Message title={words.off}>{words.offTold}</Message>;
    case 'quiet':
      if (page.partly) return <Message title={words.quietSoFar}>{words.quietSoFarTold}</Message>;
      return <Message title={words.quiet}>{words.quietTold}</Message>;
    case 'failed':
      return <Message title={words.failed}>{words.failedTold[page.fault]}</Message>;
    case 'marked':
      if (page.answer.cut) return <Message title={words.cut(page.answer.marks.length)} />;
      if (page.answer.marks.length > 0) return null;
      return <Message title={words.nothing}>{words.nothingTold}</Message>;
  }
}

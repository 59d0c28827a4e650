import type { ComponentChildren } from 'preact';
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
  switch (page.state) {
    case 'asking':
      return null;
    case 'reading':
      return <Message title="Reading this page…" />;
    case 'out-of-reach':
      return (
        <Message title="This page cannot be read">
          Browsers keep extensions off their own pages, stores and some files. {otherwise}
        </Message>
      );
    case 'not-loaded':
      return (
        <Message title="Not read yet">Reload the page: it was open before AG Lens was ready for it.</Message>
      );
    case 'off':
      return <Message title="Off on this site">Nothing on it is read or marked.</Message>;
    case 'quiet':
      if (page.partly) {
        return (
          <Message title="Nothing on attorneys general so far">
            This page is too long to be read whole: only its first part was looked at.
          </Message>
        );
      }
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
      if (page.answer.marks.length > 0) return null;
      return (
        <Message title="Read, and nothing found">
          No name, coalition or lawsuit of our record is in it.
        </Message>
      );
  }
}

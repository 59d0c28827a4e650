import type { PageState } from '../../lib/messages/protocol';

/** What the popup knows of the page in front of the reader. */
export type PageReport =
  | { state: 'asking' }
  /** The browser keeps extensions off this page. */
  | { state: 'out-of-reach' }
  /** The page was open before AG Lens was. */
  | { state: 'not-loaded' }
  | PageState;

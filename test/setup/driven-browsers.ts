/** A browser that a test drives, as far as it can bear witness to what went wrong. */
export interface DrivenBrowser {
  name: string;
  /** Errors and exceptions of pages and extension, so far. */
  complaints(): Promise<readonly string[]>;
  /** PNGs of the pages that are open. */
  pictures(): Promise<Buffer[]>;
}

/** Those that are open now. */
export const drivenBrowsers = new Set<DrivenBrowser>();

import type { Point } from '../extension/locate-phrase';

/** One step of the real mouse: to a point of the page within some ms, or a rest. */
export type PointerStep = { to: Point; over: number } | { rest: number };

/** A page of the extension's own: popup, panel, or one in a tab. */
export interface OwnWindow {
  /** What it shows, line by line. */
  text(): Promise<string>;
  /** Runs the body of an async function in it; `args` are its arguments. */
  evaluate<T>(body: string, ...args: unknown[]): Promise<T>;
  /** Clicks, as the reader's own click, the first button, link, option or label that has the words. @throws when there is none. */
  click(words: string): Promise<void>;
  /** Types into the field that has the focus. @throws when none takes the words. */
  type(words: string): Promise<void>;
  close(): Promise<void>;
}

/** In bytes, all garbage gone; what a browser does not tell is absent. */
export interface MemoryFigures {
  /** Of the process that shows the reader's tab, or of its scripts' heap. */
  pageHeap: number;
  /** Of the process that the background runs in, or of its scripts' heap. */
  backgroundHeap: number;
  /** Nodes and listeners of the documents in the tab's process. */
  nodes?: number;
  pageListeners?: number;
}

/**
 * A real browser with the extension in it, as a reader uses it: one tab to read in, which stays in
 * front, and the extension's own windows beside it. No library drives extensions in both browsers,
 * so that each has a driver; the flows know this interface only.
 */
export interface ReaderBrowser {
  readonly name: 'Chromium' | 'Firefox';
  /** Goes to an address in the reader's tab and waits until it has loaded. */
  open(address: string): Promise<void>;
  /** Runs the body of an async function in the page that is read; `args` are its arguments. */
  evaluate<T>(body: string, ...args: unknown[]): Promise<T>;
  movePointer(steps: readonly PointerStep[]): Promise<void>;
  clickAt(point: Point): Promise<void>;
  /** Presses a key of the page, with those held that stand before it: `Alt+Shift+n`. */
  press(keys: string): Promise<void>;
  /** Runs a function with the card's closed shadow root as `this`; undefined where there is no card. */
  inCard<A extends unknown[], T>(
    task: (this: ShadowRoot, ...args: A) => T,
    ...args: A
  ): Promise<T | undefined>;
  /** Opens the popup of the toolbar's button. */
  openPopup(): Promise<OwnWindow>;
  /** Opens the side panel, or Firefox's sidebar, out of the popup. */
  openPanel(): Promise<OwnWindow>;
  /** Opens a page of the extension, such as `options.html`, in a tab behind the one that is read. */
  openOwnPage(file: string): Promise<OwnWindow>;
  /** Leaves nothing open but the tab that is read, whatever a test that failed had opened. */
  closeOwnWindows(): Promise<void>;
  /** Ends the background as the browser does when it likes. */
  stopBackground(): Promise<void>;
  /** What is held in memory. Wakes the background where it has to. */
  memory(): Promise<MemoryFigures>;
  /** What the page and the extension complained about: errors and exceptions. */
  complaints(): Promise<string[]>;
  /** PNG of the page. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

export interface BrowserOptions {
  /** Folder of the unpacked extension; the built one otherwise. */
  extension?: string;
  /** Folder of another extension, which the reader has as well. */
  beside?: string;
  /** A proxy that everything goes through. */
  through?: { flags: string[]; prefs: Record<string, string | number | boolean> };
  viewport?: { width: number; height: number };
}

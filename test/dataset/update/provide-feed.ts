import type { TestProject } from 'vitest/node';
import { type StartedFeed, startFeeds } from './start-feeds';

declare module 'vitest' {
  interface ProvidedContext {
    feeds: StartedFeed;
  }
}

let close: () => void;

/** Feeds for the tests that run in a browser, which cannot start a server. */
export async function setup(project: TestProject): Promise<void> {
  const started = await startFeeds();
  close = started.close;
  project.provide('feeds', { root: started.root, keySet: started.keySet });
}

export function teardown(): void {
  close();
}

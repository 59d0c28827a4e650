import type { Settings } from './settings-record';

/** How many choices can be taken back, one after the other. */
const MOST = 50;

/** What a reader has chosen since the page was opened: the settings before each choice, the latest last. */
export type PastSettings = readonly Settings[];

/** With the settings as they were before a choice; one that changes nothing is none. */
export function afterChoice(past: PastSettings, before: Settings, change: Partial<Settings>): PastSettings {
  const changes = Object.entries(change).some(
    ([name, value]) => JSON.stringify(before[name as keyof Settings]) !== JSON.stringify(value),
  );
  return changes ? [...past, before].slice(-MOST) : past;
}

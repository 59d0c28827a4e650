import { browser } from 'wxt/browser';
import { dueFrom } from '../../lib/dataset/update/next-try';
import { keepError } from './error-log';
import { readStoredUpdate } from './stored-update';

const ALARM = 'update-data';
/** A browser that has just started has better things to do; in ms. */
const AFTER_START = 60_000;

/** Calls back when it is time to look for data, in whichever worker is there then; from its start on only. */
export function onUpdateDue(run: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) run();
  });
}

/** One alarm at a time, at the moment of the next try: a reader's worker is woken once a day. Never throws. */
export async function scheduleUpdate(): Promise<void> {
  try {
    const { nextTry } = await readStoredUpdate();
    const now = Date.now();
    const when = Math.max(dueFrom(nextTry, now), now + AFTER_START);
    const there = await browser.alarms.get(ALARM);
    // Left alone where it is right: every wake of the worker would put off the first try anew.
    if (there && there.scheduledTime <= when) return;
    await browser.alarms.create(ALARM, { when });
  } catch (cause) {
    // The next wake of the worker tries again.
    keepError('schedule', cause);
  }
}

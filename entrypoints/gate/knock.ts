import { browser } from 'wxt/browser';
import './gate';

/**
 * Has a tab's page read, whose gate may have seen no reason to so far, and resolves once it answers
 * questions. False where AG Lens has no part: to ask there is an error that Firefox keeps.
 */
export async function knock(tabId: number): Promise<boolean> {
  const target = { tabId };
  try {
    const [told] = await browser.scripting.executeScript({
      target,
      func: stateOfGate,
      injectImmediately: true,
    });
    if (told?.result === 'shut')
      await browser.scripting.executeScript({ target, files: ['/reading.js'], injectImmediately: true });
    return told?.result !== 'absent';
  } catch {
    return false;
  }
}

/** Runs in the page, in our own world: it must use nothing from outside itself. */
async function stateOfGate(): Promise<'absent' | 'shut' | 'begun'> {
  const gate = globalThis.agLensGate;
  if (!gate) return 'absent';
  if (!gate.begun) return 'shut';
  await gate.begun;
  return 'begun';
}

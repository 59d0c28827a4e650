import type { UpdateStep } from './update-step';

/**
 * What is remembered of updates, with the step that it goes with. An update that came to its end while this was
 * being read counts as under way: what was read may still say that it has not, and so that it was broken off.
 */
export async function stepWhileReading<Read>(
  stepNow: () => UpdateStep | null,
  read: () => Promise<Read>,
): Promise<{ step: UpdateStep | null; read: Read }> {
  const before = stepNow();
  const what = await read();
  return { step: stepNow() ?? before, read: what };
}

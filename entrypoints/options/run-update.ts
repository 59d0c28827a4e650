import type { UpdateOutcome } from '../../lib/dataset/update/update-step';
import { sendMessage } from '../../lib/messages/protocol';
import type { UpdateStatus } from '../../lib/messages/update-status';

/** Between two looks at what an update is doing, in ms. */
const WATCHING = 300;

/** Looks for newer data; the worker tells its steps to whoever asks, and while it works it is asked often. */
export async function runUpdate(onStatus: (status: UpdateStatus) => void): Promise<UpdateOutcome> {
  const look = async () => onStatus(await sendMessage('updateStatus', undefined));
  const watching = setInterval(() => void look().catch(() => undefined), WATCHING);
  try {
    return await sendMessage('update', undefined);
  } finally {
    clearInterval(watching);
    await look();
  }
}

import type { LoadReleases } from '../../components/popup/further-sources';
import { sendMessage } from '../../lib/messages/protocol';

/** Between two looks at how far it is, in ms. */
const WATCHING = 300;

/** The worker downloads, and tells how far it is to whoever asks; a closed popup does not stop it. */
export const loadReleases: LoadReleases = async (years, { onStep, signal }) => {
  const look = async () => onStep((await sendMessage('updateStatus', undefined)).step);
  const watching = setInterval(() => void look().catch(() => undefined), WATCHING);
  signal.addEventListener('abort', () => void sendMessage('cancelUpdate', undefined));
  try {
    return await sendMessage('loadReleases', { years });
  } finally {
    clearInterval(watching);
  }
};

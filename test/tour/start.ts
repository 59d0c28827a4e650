import { findBrowser, howToGetBrowser } from '../setup/browser-places.mjs';
import { takeTour } from './headless-tour';
import { openForReader } from './open-for-reader';

/* `npm start`: AG Lens in a real browser on a small newspaper of this machine's own. */

if (!findBrowser()) {
  console.error(howToGetBrowser());
  process.exit(1);
}

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
if (hasDisplay && !process.argv.includes('--headless')) await openForReader();
else process.exitCode = (await takeTour()) ? 0 : 1;

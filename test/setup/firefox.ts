import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['firefox-esr', 'firefox'];
const PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Path of a Firefox to drive; an error that says how to get one when there is none. `FIREFOX` names one. */
export function firefoxPath(): string {
  const named = process.env.FIREFOX;
  if (named) return named;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap(folder => NAMES.map(name => join(folder, name)));
  const found = [...onPath, ...PLACES].find(path => existsSync(path));
  if (!found)
    throw new Error(
      'No Firefox found. Install one (Debian: apt-get install firefox-esr), or name it in FIREFOX.',
    );
  return found;
}

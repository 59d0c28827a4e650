import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';

/*
 * The one list of where the browsers for the tests and the tour, and the static host for the tests of
 * updates, may be. Plain JavaScript, so that the pre-script can read it before anything is installed.
 *
 * Google Chrome is not on it: since version 137 the branded builds ignore --load-extension
 * (https://developer.chrome.com/blog/extension-news-june-2025). Chromium and Chrome for Testing obey.
 */

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const INSTALLED = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/lib/chromium/chromium',
    '/usr/lib64/chromium-browser/chromium-browser',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ],
  win32: [
    join(process.env.LOCALAPPDATA ?? '', 'Chromium', 'Application', 'chrome.exe'),
    join(process.env.PROGRAMFILES ?? '', 'Chromium', 'Application', 'chrome.exe'),
  ],
};

/** @type {Partial<Record<NodeJS.Platform, string>>} */
const PLAYWRIGHT_CACHE = {
  linux: join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright'),
  darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
  win32: join(process.env.LOCALAPPDATA ?? '', 'ms-playwright'),
};

const CHROME_FOR_TESTING = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
const INSIDE_PLAYWRIGHT_BUILD = [
  'chrome-linux64/chrome',
  'chrome-linux-arm64/chrome',
  'chrome-win64/chrome.exe',
  `chrome-mac-arm64/${CHROME_FOR_TESTING}`,
  `chrome-mac-x64/${CHROME_FOR_TESTING}`,
];

/** Browsers that `npx playwright-core install chromium` has put on this machine, newest first. */
function playwrightBuilds() {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? PLAYWRIGHT_CACHE[platform()];
  if (!cache || !existsSync(cache)) return [];
  const revision = (/** @type {string} */ name) => Number(name.replace('chromium-', ''));
  return readdirSync(cache)
    .filter(name => /^chromium-\d+$/.test(name))
    .sort((a, b) => revision(b) - revision(a))
    .flatMap(name => INSIDE_PLAYWRIGHT_BUILD.map(inside => join(cache, name, inside)));
}

/**
 * Path of a browser that loads an unpacked extension: `CHROMIUM` in the environment (taken at its
 * word), else the first that exists of the usual places.
 * @returns {string | undefined}
 */
export function findBrowser() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  return [...(INSTALLED[platform()] ?? []), ...playwrightBuilds()].find(place => existsSync(place));
}

const FIREFOX_NAMES = platform() === 'win32' ? ['firefox.exe'] : ['firefox-esr', 'firefox'];
const FIREFOX_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox', 'firefox.exe'),
];

/**
 * Path of a Firefox: `FIREFOX` in the environment (taken at its word), else the first on the path or
 * in the usual places.
 * @returns {string | undefined}
 */
export function findFirefox() {
  if (process.env.FIREFOX) return process.env.FIREFOX;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap(folder => FIREFOX_NAMES.map(name => join(folder, name)));
  return [...onPath, ...FIREFOX_PLACES].find(place => existsSync(place));
}

const NGINX_PLACES = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];

/**
 * Path of the static host that the tests of updates put between publisher and reader.
 * @returns {string | undefined}
 */
export function findNginx() {
  return NGINX_PLACES.find(place => existsSync(place));
}

/**
 * Ids of the Linux distribution, the most exact first; none elsewhere.
 * @returns {string[]}
 */
export function linuxFamily() {
  const release = '/etc/os-release';
  if (platform() !== 'linux' || !existsSync(release)) return [];
  const text = readFileSync(release, 'utf8');
  return ['ID', 'ID_LIKE'].flatMap(
    key => new RegExp(`^${key}="?([^"\\n]+)`, 'm').exec(text)?.[1]?.split(' ') ?? [],
  );
}

/** What Debian needs for the browser and for pages to have letters. */
export const DEBIAN_PACKAGES = ['chromium', 'fonts-liberation', 'fonts-dejavu-core'];

/** What Debian needs besides, for the tests of the second browser and of updates. */
export const DEBIAN_PACKAGES_FOR_TESTS = ['firefox-esr', 'nginx-light'];

/** How to get a browser on this machine, for somebody who has none. */
export function howToGetBrowser() {
  const family = linuxFamily();
  const own = family.includes('ubuntu')
    ? // Ubuntu's own package is a stub for a snap, which cannot read hidden folders of the home.
      'npx playwright-core install --with-deps chromium'
    : family.includes('debian')
      ? `sudo apt-get install --no-install-recommends ${DEBIAN_PACKAGES.join(' ')}`
      : family.includes('fedora')
        ? 'sudo dnf install chromium'
        : family.includes('arch')
          ? 'sudo pacman -S chromium'
          : 'npx playwright-core install chromium';
  return [
    'No Chromium or Chrome for Testing was found. (Google Chrome itself no longer loads unpacked',
    'extensions from the command line, so it is not used.) To get one:',
    '',
    `    ${own}`,
    '',
    'or set the environment variable CHROMIUM to the path of one that you have.',
  ].join('\n');
}

/** How to get Firefox, for somebody who has none: it is asked of machines that test everything alone. */
export function howToGetFirefox() {
  return 'no Firefox found (Debian: apt-get install firefox-esr; elsewhere mozilla.org; FIREFOX names one)';
}

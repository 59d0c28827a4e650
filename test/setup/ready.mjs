/*
 * Runs before `npm start` and `npm test`, so that either is all that a fresh clone needs. Uses nothing
 * but Node: the packages may not be there yet. Quick when there is nothing to do.
 *
 *   node test/setup/ready.mjs                     packages; says how to get a browser if there is none
 *   node test/setup/ready.mjs --install-browser   also installs, where it may (Debian, as root), one and
 *                                                 what else the tests can use: Firefox and nginx
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  DEBIAN_PACKAGES,
  DEBIAN_PACKAGES_FOR_TESTS,
  findBrowser,
  findFirefox,
  findNginx,
  howToGetBrowser,
  howToGetFirefox,
  linuxFamily,
} from './browser-places.mjs';

const OLDEST_NODE = { major: 20, minor: 19 };
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST_NODE.major || (major === OLDEST_NODE.major && minor < OLDEST_NODE.minor)) {
  giveUp(`AG Lens needs Node ${OLDEST_NODE.major}.${OLDEST_NODE.minor} or newer; this is ${process.versions.node}.
Get one from https://nodejs.org, or with your version manager: nvm install 22`);
}

const stale = whyPackagesAreStale();
if (stale) {
  say(`${stale}: running npm ci`);
  run('npm', ['ci', '--no-audit', '--no-fund']);
} else if (!existsSync(join(root, '.wxt', 'tsconfig.json'))) {
  say('No generated types: running wxt prepare');
  run('npx', ['wxt', 'prepare']);
}

if (process.argv.includes('--install-browser')) {
  const missing = [
    ...(findBrowser() ? [] : DEBIAN_PACKAGES),
    ...(findFirefox() && findNginx() ? [] : DEBIAN_PACKAGES_FOR_TESTS),
  ];
  if (missing.length > 0 && mayInstallFromDebian()) {
    say(`Installing ${missing.join(', ')}`);
    const quietly = { DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], quietly);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], quietly);
  }
  if (!findFirefox()) say(`The flows in Firefox are skipped: ${howToGetFirefox()}.`);
}

const browser = findBrowser();
if (!browser) giveUp(howToGetBrowser());
else if (!existsSync(browser)) giveUp(`CHROMIUM names ${browser}, which does not exist.`);

/**
 * Why the packages must be installed, or nothing. npm writes what it has installed into
 * node_modules/.package-lock.json at the end of a whole install; times say little after a clone
 * or a change of branch, so the two files are compared by what they hold.
 */
function whyPackagesAreStale() {
  const installedList = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedList)) return 'No packages';
  try {
    const wanted = packagesOf(join(root, 'package-lock.json'));
    const installed = packagesOf(installedList);
    for (const [path, entry] of Object.entries(wanted)) {
      const there = installed[path];
      if (!there && (entry.optional || entry.devOptional || entry.peer)) continue;
      if (there?.version !== entry.version || there?.integrity !== entry.integrity) {
        return `${path.replace(/^.*node_modules\//, '')} is not as package-lock.json has it`;
      }
    }
    return Object.keys(installed).some(path => !wanted[path]) ? 'Packages that are no longer wanted' : '';
  } catch (error) {
    return `The list of installed packages cannot be read (${error instanceof Error ? error.message : error})`;
  }
}

/** @returns {Record<string, { version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }>} */
function packagesOf(/** @type {string} */ file) {
  const { '': _project, ...packages } = JSON.parse(readFileSync(file, 'utf8')).packages;
  return packages;
}

/** Ubuntu is left out: its `chromium` package is a stub that asks for a snap. */
function mayInstallFromDebian() {
  const family = linuxFamily();
  return process.getuid?.() === 0 && family.includes('debian') && !family.includes('ubuntu');
}

/** Runs a command in the project's folder with its output shown; gives up when it fails. */
function run(/** @type {string} */ command, /** @type {string[]} */ args, environment = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
    // npm and npx are .cmd files on Windows, which only a shell can run.
    shell: process.platform === 'win32',
  });
  if (status !== 0) giveUp(`${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}`);
}

function say(/** @type {string} */ text) {
  console.log(`[ready] ${text}`);
}

/** @returns {never} */
function giveUp(/** @type {string} */ text) {
  console.error(`\n${text}\n`);
  process.exit(1);
}

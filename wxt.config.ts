import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { compileDataset } from './data/tools/compile';
import { bareScript } from './data/tools/package/bare-script';
import { eagerScript } from './data/tools/package/eager-script';
import { patternsWhenNeeded } from './data/tools/package/patterns-when-needed';
import { packStably } from './data/tools/package/stable-zip';
import { takenFromGate } from './data/tools/package/taken-from-gate';
import { licencesOf, noteShipped } from './data/tools/package/third-party-licences';
import { packageOfBuild, versionOfBuild } from './data/tools/package/version-of-build';
import { readUpdateSettings } from './data/tools/publish/update-settings';
import { readDataset } from './data/tools/read-dataset';

/** Folders of the packages that go into what is built. */
const shipped = new Set<string>();

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  hooks: {
    'build:publicAssets': (_wxt, assets) => {
      for (const { path, bytes } of compileDataset(readDataset(process.env.AG_LENS_DATA)).files)
        assets.push({ relativeDest: path, contents: new TextDecoder().decode(bytes) });
      assets.push({ relativeDest: 'LICENSE.txt', absoluteSrc: join(import.meta.dirname, 'LICENSE') });
    },
    'vite:build:extendConfig': (entrypoints, { mode, plugins }) => {
      const isBuilt = (name: string) => entrypoints.some(entrypoint => entrypoint.name === name);
      if (isBuilt('reading')) plugins?.push(takenFromGate(import.meta.dirname), eagerScript());
      if (isBuilt('background')) plugins?.push(patternsWhenNeeded(/\/lib\/(?:dataset|detection)\/.*\.ts$/));
      const isForPages = ['gate', 'reading', 'card-view'].some(isBuilt);
      if (mode === 'production' && isForPages) plugins?.push(bareScript());
    },
    'build:before': () => shipped.clear(),
    'build:done': ({ config }) =>
      writeFileSync(join(config.outDir, 'THIRD-PARTY-LICENSES.txt'), licencesOf(shipped)),
    'zip:extension:done': (_wxt, path) => packStably(path),
    'zip:sources:done': (_wxt, path) =>
      packStably(path, { 'package.json': packageOfBuild(import.meta.dirname) }),
  },
  zip: {
    includeSources: ['.npmrc', '.editorconfig'],
    excludeSources: ['test/**', '**/*.log'],
  },
  vite: () => ({
    plugins: [preact(), noteShipped(shipped, import.meta.dirname)],
    define: { __UPDATE_SETTINGS__: JSON.stringify(readUpdateSettings(process.env.AG_LENS_UPDATE)) },
  }),
  manifest: ({ browser }) => ({
    name: 'AG Lens',
    version: versionOfBuild(import.meta.dirname),
    default_locale: 'en',
    description: '__MSG_extensionDescription__',
    omnibox: { keyword: 'ag' },
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'alarms',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: ['<all_urls>'],
    // No frames within: most are advertisements, dozens on a page, and each would start a script of ours.
    content_scripts: [
      { matches: ['<all_urls>'], js: ['gate.js'], run_at: 'document_start', all_frames: false },
    ],
    commands: {
      // The popup: where there is no page to read it is the way to look anything up.
      _execute_action: { suggested_key: { default: 'Alt+Shift+A' } },
      [browser === 'firefox' ? '_execute_sidebar_action' : 'open-panel']: {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commandOpenPanel__',
      },
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_commandNextMention__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_commandPreviousMention__',
      },
    },
    // The first whose WebCrypto verifies the Ed25519 signatures of the data.
    ...(browser !== 'firefox' && { minimum_chrome_version: '137' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'ag-lens@aglens.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});

import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { compileDataset } from './data/tools/compile';
import { readDataset } from './data/tools/read-dataset';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  hooks: {
    'build:publicAssets': (_wxt, assets) => {
      for (const { path, bytes } of compileDataset(readDataset()).files)
        assets.push({ relativeDest: path, contents: new TextDecoder().decode(bytes) });
    },
  },
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: 'AG Lens',
    description: 'The facts behind news about state attorneys general, shown where you read.',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: ['<all_urls>'],
    commands: {
      [browser === 'firefox' ? '_execute_sidebar_action' : 'open-panel']: {
        suggested_key: { default: 'Alt+Shift+L' },
        description: 'Open the panel with the facts of the page',
      },
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: 'Go to the next mention on the page',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: 'Go to the mention before',
      },
    },
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

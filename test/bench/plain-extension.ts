import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the least extension would cost in our place: the same rights, and nothing done with them. */
export interface PlainExtension {
  folder: string;
  remove(): Promise<void>;
}

/** With the page of the first run and the picture that whoever drives an extension looks for. */
const ECHO = `chrome.runtime.onMessage.addListener((message, sender, answer) => { answer(message); });
chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: 'welcome.html' }));`;

/** Its content script runs `script` where AG Lens's runs; its worker sends back what it is sent. */
export async function writePlainExtension(name: string, script: string): Promise<PlainExtension> {
  const folder = await mkdtemp(join(tmpdir(), 'ag-lens-plain-'));
  const manifest = {
    manifest_version: 3,
    name,
    version: '1.0',
    background: { service_worker: 'worker.js' },
    content_scripts: [{ matches: ['<all_urls>'], js: ['script.js'], run_at: 'document_start' }],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'worker.js'), ECHO);
  await writeFile(join(folder, 'script.js'), script);
  await writeFile(join(folder, 'welcome.html'), '<!doctype html><title>Plain</title>');
  await mkdir(join(folder, 'icon'));
  await copyFile(join(process.cwd(), 'public/icon/16.png'), join(folder, 'icon/16.png'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serveFolder } from '../../data/tools/publish/serve-folder';
import { buildForFaults } from '../faults/build-for-faults';
import { NEW, OLD, writePublications } from '../faults/publications';
import { until } from '../setup/until';
import { BROWSERS } from './browsers';
import type { OwnWindow, ReaderBrowser } from './reader-browser';
import { showing } from './reading';

const FEED = `const api = globalThis.browser ?? chrome;
  return (await api.runtime.sendMessage({ id: 1, type: 'updateStatus', timestamp: 1 })).res.feed;`;

/** What else can go wrong, `npm run test:faults` tries in both browsers. */
describe.each(BROWSERS)('in $name, the options', ({ name, open }) => {
  const place = mkdtempSync(join(tmpdir(), 'ag-lens-update-'));
  const hosts: Server[] = [];
  let extension: string;
  let browser: ReaderBrowser;
  let options: OwnWindow;

  beforeAll(async () => {
    const sources = join(place, 'sources');
    const settings = join(place, 'update.json');
    const { keySet } = await writePublications(join(place, 'published'), sources);
    writeFileSync(settings, JSON.stringify({ feeds: ['https://data.aglens.example/'], keySet }));
    extension = buildForFaults(name === 'Firefox' ? 'firefox' : 'chrome', sources, settings, place);
  }, 300_000);

  beforeEach(async () => {
    browser = await open({ extension });
    options = await browser.openOwnPage('options.html');
    await showing(options, /Stored in this browser/);
  });

  afterEach(() => browser?.close());

  afterAll(() => {
    for (const host of hosts) host.close();
    rmSync(place, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  /** Has the options get data from a host of this publication, or from another host. */
  async function getDataFrom(from: 'new' | 'stranger' | Server): Promise<void> {
    const host = typeof from === 'string' ? serveFolder(join(place, 'published', from)) : from;
    hosts.push(host);
    await new Promise<void>(resolve => host.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
    await showing(options, /Save address/);
    await options.evaluate(
      `const field = document.getElementById('feed');
       field.value = args[0];
       field.dispatchEvent(new Event('input', { bubbles: true }));`,
      address,
    );
    await options.click('Save address');
    await showing(options, /Saved\. The next check goes there\./);
    await until(`look at ${address}`, async () =>
      (await options.evaluate<string>(FEED)) === address ? true : undefined,
    );
  }

  /** Serves new data, but the second half of each difference only once it is told to go on. */
  function slowHost(): { host: Server; goOn: () => void } {
    let goOn = () => {};
    const told = new Promise<void>(resolve => {
      goOn = resolve;
    });
    const host = createServer(async (request, response) => {
      const name = (request.url ?? '/').slice(1);
      const bytes = readFileSync(join(place, 'published/new', name));
      response.writeHead(200, { 'Content-Length': bytes.byteLength });
      if (name === 'latest.json') return response.end(bytes);
      response.write(bytes.subarray(0, bytes.byteLength >> 1));
      await told;
      response.end(bytes.subarray(bytes.byteLength >> 1));
    });
    return { host, goOn };
  }

  /** As it goes off on its own, once a day. */
  const ringAlarm = () =>
    options.evaluate(
      `await (globalThis.browser ?? chrome).alarms.create('update-data', { when: Date.now() + 100 });`,
    );

  it('follow an update that the alarm began, in every window, and stop it from any', async () => {
    await getDataFrom(slowHost().host);
    await ringAlarm();
    await showing(options, /Stop[\s\S]*Downloading, \d+ kB of/);
    const other = await browser.openOwnPage('options.html');
    await showing(other, /Stop[\s\S]*Downloading, \d+ kB of/);
    await other.click('Stop');
    for (const each of [options, other]) {
      expect(await showing(each, /Stopped\./)).toMatch(OLD);
      await showing(each, /Check for new data/);
    }
  });

  it('tell in every window what the alarm’s update came to, and which data there is', async () => {
    const { host, goOn } = slowHost();
    await getDataFrom(host);
    const other = await browser.openOwnPage('options.html');
    await showing(other, /Check for new data/);
    await ringAlarm();
    await showing(other, /Downloading/);
    goOn();
    for (const each of [options, other])
      expect(await showing(each, new RegExp(`Updated to version ${NEW}`))).toMatch(/Last successful check/);
    for (const each of [options, other]) await showing(each, new RegExp(`Version\\s+${NEW}`));
    await other.click('Go back to the data that came with AG Lens');
    for (const each of [options, other])
      expect(await showing(each, new RegExp(`Version\\s+${OLD}`))).not.toMatch(/Updated to version/);
  });

  it('say what was wrong with data that is not signed by us, and keep what there is', async () => {
    await getDataFrom('stranger');
    await options.click('Check for new data');
    await showing(options, /was not signed by us[\s\S]*stays in use/);
    expect(await options.text()).toMatch(OLD);
  });

  it('have the newest data after a good update, whatever became of the background before, and go back', async () => {
    await getDataFrom('stranger');
    await options.click('Check for new data');
    await showing(options, /was not signed by us/);
    await getDataFrom('new');
    await browser.stopBackground();
    await options.click('Check for new data');
    expect(await showing(options, new RegExp(`Updated to version ${NEW}`))).not.toMatch(/was not signed/);
    await options.click('Go back to the data that came with AG Lens');
    await showing(options, new RegExp(`You went back from version ${NEW}`));
    await showing(options, new RegExp(OLD));
  });
});

import { createServer, type IncomingMessage, type ServerResponse, request as sendOn } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A proxy that all of a browser's traffic goes through, of pages, of workers and of the browser
 * itself. It lets plain requests to this machine pass and refuses all others.
 */
export interface RequestsOfBrowser {
  /** Flags with which Chromium has to be started. */
  flags: string[];
  /** Preferences with which Firefox has to be started. */
  prefs: Record<string, string | number | boolean>;
  /** Every address asked for so far; `host:port` for encrypted ones. */
  asked: string[];
  close(): Promise<void>;
}

/** What Chromium asks for by itself, with no extension in it, goes to a port where nobody listens. */
const NOWHERE = 'http://127.0.0.1:9/';
const BROWSERS_OWN_ERRANDS = [
  'gaia-url',
  'autofill-server-url',
  'component-updater=url-source',
  'apps-gallery-update-url',
];

/** The same of Firefox, besides what every test switches off. */
const FIREFOX_ERRANDS = [
  'browser.newtabpage.enabled',
  'browser.region.update.enabled',
  'browser.safebrowsing.malware.enabled',
  'browser.safebrowsing.phishing.enabled',
  'browser.safebrowsing.blockedURIs.enabled',
  'dom.push.connection.enabled',
  'extensions.blocklist.enabled',
  'extensions.systemAddon.update.enabled',
  'media.gmp-manager.updateEnabled',
  'nimbus.rollouts.enabled',
];

export async function watchRequests(): Promise<RequestsOfBrowser> {
  const asked: string[] = [];
  const proxy = createServer((request: IncomingMessage, response: ServerResponse) => {
    const address = request.url ?? '';
    asked.push(address);
    if (!URL.canParse(address) || new URL(address).hostname !== '127.0.0.1') {
      response.writeHead(403).end();
      return;
    }
    request.pipe(
      sendOn(address, { method: request.method, headers: request.headers }, answer => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      }).on('error', () => response.writeHead(502).end()),
    );
  });
  proxy.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    proxy.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const { port } = proxy.address() as AddressInfo;
  return {
    prefs: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.proxy.allow_hijacking_localhost': true,
      ...Object.fromEntries(FIREFOX_ERRANDS.map(name => [name, false])),
    },
    flags: [
      `--proxy-server=127.0.0.1:${port}`,
      // Takes away the exception that browsers make for the machine itself.
      '--proxy-bypass-list=<-loopback>',
      ...BROWSERS_OWN_ERRANDS.map(flag => `--${flag}=${NOWHERE}`),
    ],
    asked,
    close: () =>
      new Promise(resolve => {
        proxy.close(() => resolve());
        proxy.closeAllConnections();
      }),
  };
}

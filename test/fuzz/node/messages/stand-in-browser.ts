/** The id and the address of the extension in the browser that stands in for one. */
export const OWN_ID = 'abcdefghijklmnopabcdefghijklmnop';
export const OWN_URL = `chrome-extension://${OWN_ID}/`;
/** The tab whose page goes away before anything can be put into it. */
export const GONE_TAB = 404;

export type Area = 'local' | 'session' | 'sync';
type Values = Record<string, unknown>;
type MessageListener = (message: unknown, sender: unknown, answer: (answer: unknown) => void) => unknown;

/** What the background did that shows outside it. */
export interface Deeds {
  /** `tab frame file` of each script that was put into a page. */
  scripts: string[];
  /** Addresses of the tabs that were opened. */
  tabs: string[];
  /** Windows beside which the panel was opened. */
  panels: number[];
  /** Addresses that were asked for on the network. */
  fetched: string[];
}

export interface StandInBrowser {
  api: object;
  onMessage: MessageListener[];
  stored: Record<Area, Values>;
  deeds: Deeds;
  /** As after the first start: nothing stored, nothing done. */
  forget(stored?: Partial<Record<Area, Values>>): void;
}

/** What a browser gives the background, in memory: storage that answers later, bounds what is synced, and copies as JSON. */
export function standInBrowser(): StandInBrowser {
  const stored: Record<Area, Values> = { local: {}, session: {}, sync: {} };
  const deeds: Deeds = { scripts: [], tabs: [], panels: [], fetched: [] };
  const onMessage: MessageListener[] = [];
  const silent = { addListener: () => undefined };
  const api = {
    runtime: {
      id: OWN_ID,
      getURL: (path: string) => OWN_URL + path.replace(/^\//, ''),
      getManifest: () => ({ version: '0.1.0' }),
      getPlatformInfo: async () => ({}),
      onMessage: { addListener: (listener: MessageListener) => onMessage.push(listener) },
      onStartup: silent,
      onInstalled: silent,
    },
    storage: {
      local: areaOf(stored, 'local'),
      session: areaOf(stored, 'session'),
      sync: areaOf(stored, 'sync'),
    },
    alarms: { get: async () => undefined, create: async () => undefined, onAlarm: silent },
    commands: { onCommand: silent },
    contextMenus: { removeAll: async () => undefined, create: () => undefined, onClicked: silent },
    omnibox: {
      setDefaultSuggestion: async () => undefined,
      onInputChanged: silent,
      onInputEntered: silent,
    },
    scripting: {
      executeScript: async ({ target, files }: ScriptOrder) => {
        if (target.tabId === GONE_TAB) throw new Error(`No tab with id: ${target.tabId}.`);
        for (const file of files)
          for (const frame of target.frameIds) deeds.scripts.push(`${target.tabId} ${frame} ${file}`);
        return [{ result: true }];
      },
    },
    sidePanel: { open: async ({ windowId }: { windowId: number }) => void deeds.panels.push(windowId) },
    tabs: { create: async ({ url }: { url: string }) => void deeds.tabs.push(url) },
  };
  return {
    api,
    onMessage,
    stored,
    deeds,
    forget(now = {}) {
      for (const area of ['local', 'session', 'sync'] as const) {
        for (const key of Object.keys(stored[area])) delete stored[area][key];
        Object.assign(stored[area], now[area]);
      }
      for (const done of Object.values(deeds)) done.length = 0;
    },
  };
}

interface ScriptOrder {
  target: { tabId: number; frameIds: number[] };
  files: string[];
}

/** In bytes. https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync */
const SYNC_PER_ITEM = 8192;

function areaOf(all: Record<Area, Values>, area: Area) {
  const listeners: ((changes: Record<string, { newValue?: unknown }>) => void)[] = [];
  return {
    get: async (asked: string | string[]) =>
      copied(
        Object.fromEntries(
          [asked].flat().flatMap(key => (Object.hasOwn(all[area], key) ? [[key, all[area][key]]] : [])),
        ),
      ),
    set: async (values: Values) => {
      for (const [key, value] of Object.entries(values)) {
        if (area === 'sync' && JSON.stringify(value).length + key.length > SYNC_PER_ITEM)
          throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
        all[area][key] = copied(value);
        for (const listener of listeners) listener({ [key]: { newValue: copied(value) } });
      }
    },
    remove: async (asked: string | string[]) => {
      for (const key of [asked].flat()) delete all[area][key];
    },
    onChanged: { addListener: (listener: (typeof listeners)[number]) => void listeners.push(listener) },
  };
}

/** As browsers copy what they store: what is no JSON is gone. */
function copied<T>(value: T): T {
  return value === undefined ? value : JSON.parse(JSON.stringify(value));
}

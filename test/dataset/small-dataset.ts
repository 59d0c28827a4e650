import type { Dataset } from '../../lib/dataset/schema';
import { encodeDataset } from '../../lib/dataset/update/canonical-dataset';

/** Enough releases for several batches of writing. */
const RELEASES = 1500;

/** A whole dataset of two states and one letter; `version` also stands in the letter's title. */
export function smallDataset(version: string): Dataset {
  const sources = ['release-0'];
  const jurisdiction = (code: string, name: string) => ({
    code,
    name,
    aliases: [],
    office: { name: `Office of the Attorney General of ${name}`, aliases: [] },
    selection: 'elected',
    apAbbreviation: name,
    sources,
  });
  return {
    format: 1,
    version,
    jurisdictions: [jurisdiction('OH', 'Ohio'), jurisdiction('UT', 'Utah')],
    attorneysGeneral: [
      {
        id: 'ada-lovell',
        name: 'Ada Lovell',
        given: 'Ada',
        family: 'Lovell',
        aliases: [],
        tenures: [{ jurisdiction: 'OH', start: '2019-01-14', currentAsOf: '2026-01', sources }],
        laterOffices: [],
      },
    ],
    coalitions: [
      {
        id: '2020-05-01-letter',
        kind: 'letter',
        title: `Letter as of ${version}`,
        summary: 'Two attorneys general wrote a letter.',
        date: '2020-05-01',
        leads: ['OH'],
        members: ['OH', 'UT'],
        membersComplete: true,
        targets: [],
        topics: [],
        keyTerms: [],
        related: [],
        sources,
      },
    ],
    lawsuits: [],
    releases: Array.from({ length: RELEASES }, (_, n) => ({
      id: `release-${n}`,
      publisher: `Publisher ${n}`,
    })).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** The dataset as the files of the package, each by its name. */
export async function packageOf(dataset: Dataset): Promise<Map<string, ArrayBuffer>> {
  const core = encodeDataset(dataset).buffer;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', core));
  const sha256 = Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('');
  const files = [{ path: 'core.json', sha256, bytes: core.byteLength }];
  return new Map([
    ['core.json', core],
    ['manifest.json', bytesOf({ format: 1, version: dataset.version, files })],
  ]);
}

export function bytesOf(value: unknown): ArrayBuffer {
  return new TextEncoder().encode(JSON.stringify(value)).buffer as ArrayBuffer;
}

export function fetchFrom(files: ReadonlyMap<string, ArrayBuffer>): (name: string) => Promise<ArrayBuffer> {
  return async name => {
    const file = files.get(name);
    if (!file) throw new Error(`${name}: not found`);
    return file.slice(0);
  };
}

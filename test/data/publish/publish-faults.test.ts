import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readPublished, writePublication } from '../../../data/tools/publish/published-folder';
import { pemOf } from '../../../data/tools/publish/signing-key';
import { packedName } from '../../../lib/dataset/update/packed-name';
import { changedDataset, earlierVersion, newPublisher } from '../../dataset/update/publication';
import { datasetWithYears } from '../../dataset/update/release-years';

const PATIENCE = 60_000;
const publisher = newPublisher();
const first = datasetWithYears('2026.02.01');
const published = publisher.publish(first);
const second = publisher.publish(changedDataset(first, '2026.03.01'), [earlierVersion(first, published)]);

let place: string;
let site: string;
const at = (name: string) => join(place, name);

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'ag-lens-publish-'));
  site = at('site');
  writePublication(site, published);
  writeFileSync(at('update.json'), JSON.stringify({ feeds: [], keySet: publisher.keySet }));
  writeFileSync(at('key.pem'), pemOf(publisher.key));
});
afterEach(() => rmSync(place, { recursive: true }));

/** What the folder holds, with all bytes. */
const held = () =>
  Object.fromEntries(readdirSync(site).map(name => [name, readFileSync(join(site, name), 'base64')]));

function run(tool: 'publish' | 'keygen', ...options: string[]) {
  const path = join(import.meta.dirname, `../../../data/tools/publish/run-${tool}.ts`);
  const args = ['--import', 'tsx', path, ...options, '--settings', at('update.json')];
  return spawnSync(process.execPath, args, { encoding: 'utf8' });
}

function expectSentence({ status, stderr }: ReturnType<typeof run>, sentence: RegExp): void {
  expect(stderr).toMatch(sentence);
  expect(stderr).not.toMatch(/^\s+at |node:internal/m);
  expect(status).toBe(1);
}

const pem = (text: () => string) => () => writeFileSync(at('key.pem'), text());
const KEY = /key\.pem holds no private Ed25519 key[\s\S]*the copy of it that you keep/;
const FETCH = /Fetch the published folder anew[\s\S]*delete .*history\.json/;

describe('publishing ends with a sentence, and leaves the folder as it was, where', () => {
  test.each<[string, () => void, RegExp]>([
    ['the key is missing', () => rmSync(at('key.pem')), KEY],
    ['the key is empty', pem(() => ''), KEY],
    ['the key is cut off', pem(() => pemOf(publisher.key).slice(0, 60)), KEY],
    [
      'the key is a public one',
      pem(() => generateKeyPairSync('ed25519').publicKey.export({ format: 'pem', type: 'spki' }) as string),
      KEY,
    ],
    [
      'the key is of another kind',
      pem(
        () =>
          generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
            format: 'pem',
            type: 'pkcs8',
          }) as string,
      ),
      KEY,
    ],
    ['the history is cut off', () => writeFileSync(join(site, 'history.json'), '[{"version":"20'), FETCH],
    ['the history is of another shape', () => writeFileSync(join(site, 'history.json'), '[{}]'), FETCH],
    [
      'an earlier version is missing',
      () => rmSync(join(site, packedName(published.latest.core.sha256))),
      FETCH,
    ],
    [
      'an earlier version is damaged',
      () => writeFileSync(join(site, packedName(published.latest.core.sha256)), 'x'),
      FETCH,
    ],
    [
      'the settings are damaged',
      () => writeFileSync(at('update.json'), '{'),
      /update\.json is missing or damaged: bring it back from Git/,
    ],
  ])('%s', { timeout: PATIENCE }, (_, damage, sentence) => {
    damage();
    const before = held();
    expectSentence(run('publish', '--out', site, '--key', at('key.pem')), sentence);
    expect(held()).toEqual(before);
  });
});

test('new keys are not made where the old one cannot be read', { timeout: PATIENCE }, () => {
  writeFileSync(at('key.pem'), 'x');
  const before = readFileSync(at('update.json'), 'utf8');
  const options = ['--out', at('new.pem'), '--after', at('key.pem'), '--to', site];
  expectSentence(run('keygen', ...options), KEY);
  expect(readFileSync(at('update.json'), 'utf8')).toBe(before);
  expect(readdirSync(place)).not.toContain('new.pem');
});

test('of two new keys none is kept where one cannot be', { timeout: PATIENCE }, () => {
  writeFileSync(at('update.json'), '{"feeds":[],"keySet":null}');
  const made = run('keygen', '--out', at('new.pem'), '--out', at('nowhere/new.pem'));
  expectSentence(made, /could not be written, so no key was made/);
  expect(readdirSync(place)).not.toContain('new.pem');
});

describe('a publication', () => {
  test('that was broken off is made whole by the next one', () => {
    mkdirSync(join(site, '.publishing'));
    writeFileSync(join(site, '.publishing', 'latest.json'), '{"half');
    writePublication(site, second);
    expect(readdirSync(site)).not.toContain('.publishing');
    expect(readPublished(site).map(({ version }) => version)).toEqual(['2026.03.01', '2026.02.01']);
  });

  test('that the disk has no room for leaves what readers get', () => {
    const latest = readFileSync(join(site, 'latest.json'), 'utf8');
    const [name] = [...second.files.keys()].filter(file => !published.files.has(file));
    // Nothing can be renamed onto a folder that holds something.
    mkdirSync(join(site, name ?? '', 'x'), { recursive: true });
    expect(() => writePublication(site, second)).toThrow(/could not be written to; what it held before/);
    expect(readFileSync(join(site, 'latest.json'), 'utf8')).toBe(latest);
    expect(readdirSync(site)).not.toContain('.publishing');
  });

  test('cannot be made where a file stands in place of its folder', () => {
    writeFileSync(at('taken'), '');
    expect(() => writePublication(at('taken'), second)).toThrow(/could not be written to/);
    expect(readFileSync(at('taken'), 'utf8')).toBe('');
  });
});

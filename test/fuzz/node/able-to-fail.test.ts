import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readDataset } from '../../../data/tools/read-dataset';
import { UpdateError } from '../../../lib/dataset/update/update-error';
import { validateDataset } from '../../../lib/dataset/update/validate-dataset';
import { keep, keptOf } from '../kept';
import { randomOf, seedOfCase } from '../random';
import { datasetSubject } from './datasets';
import { faultsIn } from './datasets/format';
import { slicer } from './datasets/slice';
import { wrongCsv, wrongLines, wrongMarkdown } from './datasets/wrong-exports';
import { fuzzEach, tryCase } from './fuzz-each';
import { messageSubject } from './messages';
import { backgroundCode, openBackground } from './messages/background-bed';
import { expectedOf } from './messages/expected-outcome';
import { topicsOf } from './messages/generate-requests';
import { REQUEST_TYPES } from './messages/request-shapes';

const whole = readDataset();
const part = slicer(whole)(randomOf(1));
const folder = mkdtempSync(join(tmpdir(), 'ag-lens-kept-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** So many cases, as a run has them. */
function casesOf<T>({ generate }: { generate(random: ReturnType<typeof randomOf>): T }, count: number): T[] {
  return Array.from({ length: count }, (_, place) => generate(randomOf(seedOfCase(1, place))));
}

const messages = (script: () => Promise<string>) =>
  messageSubject(async () => openBackground(part, await script()), topicsOf(part));

describe('cases get through to what they are to try', { timeout: 60_000 }, () => {
  it('half of all datasets and more are sound, and a third is not', () => {
    const sound = casesOf(datasetSubject(whole), 200).filter(({ dataset }) => faultsIn(dataset).length === 0);
    expect(sound.length).toBeGreaterThan(100);
    expect(sound.length).toBeLessThan(140);
  });

  it('half of all messages are answered, and all kinds are asked for', () => {
    const waves = casesOf(messages(backgroundCode), 500).flatMap(({ waves }) => waves);
    const expected = waves.flatMap(wave => wave.map(sent => expectedOf(sent, wave)));
    const answered = expected.filter(({ comes }) => comes === 'answer');
    expect(answered.length / expected.length).toBeGreaterThan(0.5);
    const kinds = answered.map(each => each.comes === 'answer' && each.request.type);
    expect([...new Set(kinds)].sort()).toEqual([...REQUEST_TYPES].sort());
    expect(expected.filter(({ comes }) => comes === 'error').length).toBeGreaterThan(200);
  });
});

describe('a hole in the background is found, and kept', () => {
  it.each<[what: string, hole: [now: RegExp, then: string], told: RegExp]>([
    [
      'pages may change the settings',
      [/(FROM_PAGES = [^[]*\[)/, '$1"settings",'],
      /^settings of content script: (?:an answer|the error “malformed”) comes/,
    ],
    ['other extensions are answered', [/sender\.id !== [\w$.]+ \|\|/, ''], /of stranger: .* comes/],
    [
      'pages speak of other pages',
      [/if \(!OF_A_PAGE\.has\(type\)/, 'if (type !== "" || !OF_A_PAGE.has(type)'],
      /the dates kept are|of content script: an answer comes/,
    ],
    [
      'a page is seen from the date of another',
      [/kept\.find\(\(other\) => other\.page === page\)/, 'kept[0]'],
      /a page is seen from/,
    ],
    [
      'a script is put into another frame',
      [/frameIds: \[frameId\]/, 'frameIds: [0]'],
      /scripts are put into/,
    ],
    [
      'malformed requests get to where they are answered',
      [
        /if \(parsed\.success\) return parsed\.output;(?=\s*const issue = parsed\.issues\[0\];\s*const where)/,
        'return parsed.output;',
      ],
      /malformed|failed|throws|says/,
    ],
    [
      'changes of the settings undo each other',
      [/last(\$\d+)? = changed\.catch\(/, '(last$1, Promise.resolve()).catch('],
      /the settings are/,
    ],
    [
      'errors are noted with what they quote',
      [/name: namesOf\(error\)\.join\(" < "\)/, 'name: String(error)'],
      /an error is noted as/,
    ],
  ])('%s', { timeout: 120_000 }, async (what, [now, then], told) => {
    const code = await backgroundCode();
    expect(code).toMatch(now);
    const subject = messages(async () => code.replace(now, then));
    const { failures, failed } = await fuzzEach(subject, { seed: 1, cases: 600, mostFailures: 1 });
    expect(failed).toBeGreaterThan(0);
    const [failure] = failures;
    expect(failure?.what).toMatch(told);
    expect(JSON.stringify(failure?.example).length).toBeLessThan(3000);

    const kind = what.replaceAll(' ', '-');
    keep(kind, failure as never, folder);
    const example = keptOf(kind, folder)[0]?.example as never;
    expect(await tryCase(subject, example)).toMatch(told);
    expect(await tryCase(messages(backgroundCode), example)).toBeUndefined();
  });
});

describe('a hole in what is asked of datasets is found', () => {
  it.each<[what: string, validate: typeof validateDataset, told: RegExp]>([
    ['anything is accepted', async value => value as never, /is accepted, though|throws/],
    [
      'a refusal names no place',
      value => validateDataset(value).catch(() => Promise.reject(new UpdateError('invalid', 'Not sound.'))),
      /names no place/,
    ],
    [
      'a refusal has no type',
      value => validateDataset(value).catch(cause => Promise.reject(new Error(cause.message))),
      /throws Error/,
    ],
    [
      'what is sound is refused',
      () => Promise.reject(new UpdateError('invalid', 'version: no')),
      /is refused, though nothing is wrong/,
    ],
  ])('%s', { timeout: 120_000 }, async (_, validate, told) => {
    const { failures } = await fuzzEach(datasetSubject(whole, validate), {
      seed: 1,
      cases: 40,
      mostFailures: 1,
    });
    expect(failures[0]?.what).toMatch(told);
  });

  it.each<[what: string, wrong: string | undefined]>([
    ['a tag', wrongMarkdown('- <img src=x>')],
    ['a link to a script', wrongMarkdown('- [x](javascript:alert(1))')],
    ['a plain link', wrongMarkdown('- [x](<http://a.example/>)')],
    ['a plain address', wrongMarkdown('<http://a.example/>')],
    ['code', wrongMarkdown('`x`')],
    ['a plain source', wrongLines('Publisher, http://a.example/\n', ['http://a.example/'])],
    ['a formula', wrongCsv('a,b\r\nx,"=1+1"\r\n')],
    ['a formula behind a blank', wrongCsv('a,b\r\nx, @sum\r\n')],
    ['a row that a cell has broken', wrongCsv('a,b\r\nx\r\ny,z\r\n')],
  ])('%s in a file', (_, wrong) => {
    expect(wrong).toBeDefined();
  });

  it.each<[what: string, wrong: string | undefined]>([
    ['a link by https', wrongMarkdown('- [x](<https://a.example/>), “\\[y\\]\\(z”')],
    ['a secure source', wrongLines('Publisher, https://a.example/\n', ['http://a.example/'])],
    ['cells that quote', wrongCsv('a,b\r\n"x ""y"", z\r\n","-1"\r\n\'=1,2\r\n')],
  ])('but not %s', (_, wrong) => {
    expect(wrong).toBeUndefined();
  });
});

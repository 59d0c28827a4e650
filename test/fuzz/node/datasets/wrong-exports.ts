import type { Card, CardKey } from '../../../../lib/dataset/card';
import { exportRecords } from '../../../../lib/export/export-records';
import type { ExportFormat } from '../../../../lib/export/exported-file';
import type { Language } from '../../../../lib/words/language';
import { wordsOf } from '../../../../lib/words/words';
import { linksIn } from '../links';

export const FORMATS: readonly ExportFormat[] = ['markdown', 'text', 'csv', 'json', 'citations'];

/** What is wrong with a file that the cards are taken along in; undefined where all is well. */
export function wrongExport(
  cards: ReadonlyMap<CardKey, Card>,
  { title, language, format }: { title: string; language: Language; format: ExportFormat },
): string | undefined {
  const facts = [...cards].map(([key, card]) => ({ key, card }));
  const exported = { title, facts, dataset: '2026.01.01', on: '2026-01-01', words: wordsOf(language) };
  const { name, text } = exportRecords(exported, format);
  if (!/^ag-lens-[a-z0-9-]*\.(?:md|txt|csv|json)$/.test(name)) return `a file is called “${name}”`;
  const insecure = linksIn([...cards.values()]).filter(address => address.startsWith('http:'));
  const wrong = WRONG[format](text, insecure);
  return wrong && `${format}: ${wrong}`;
}

type Check = (text: string, insecure: readonly string[]) => string | undefined;

const WRONG: Record<ExportFormat, Check> = {
  markdown: wrongMarkdown,
  text: wrongLines,
  citations: wrongLines,
  csv: wrongCsv,
  json: text => {
    const link = linksIn(JSON.parse(text)).find(address => !address.startsWith('https://'));
    return link && `a link to “${link}”`;
  },
};

/** Text is escaped; what is not, is a link of ours, in which a `>` alone is its end. */
export function wrongMarkdown(text: string): string | undefined {
  const bare = text
    .replace(/\\[\\`*_[\]<>#|~]/g, '')
    .replace(/(?<=\]\()<https:\/\/[^\s<>]*>(?=\))|^<https:\/\/[^\s<>]*>$/gm, '');
  const markup = /[<>`|~].{0,40}|\]\((?!\)).{0,40}/.exec(bare)?.[0];
  return markup && `“${markup}” is markup`;
}

/** A source ends its line by its address. */
export function wrongLines(text: string, insecure: readonly string[]): string | undefined {
  const ends = insecure.find(address => text.includes(`, ${address}\n`));
  return ends && `a source leads to “${ends}”`;
}

/** By RFC 4180: as many cells in each row, none that a spreadsheet would run. */
export function wrongCsv(text: string): string | undefined {
  const rows = rowsOf(text);
  const [head] = rows;
  const ragged = rows.find(row => row.length !== head?.length);
  if (ragged) return `a row of ${ragged.length} cells under a head of ${head?.length}`;
  const formula = rows.flat().find(cell => /^\s*[=+@-]/.test(cell) && !/^-?\d+$/.test(cell));
  return formula === undefined ? undefined : `a cell is run: “${formula.slice(0, 40)}”`;
}

function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

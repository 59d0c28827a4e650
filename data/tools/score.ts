import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Lexicon } from '../../lib/detection/lexicon';
import { extractAct } from '../../lib/detection/release/extract-act';
import { annotatedMembers, annotationsIn } from './annotations';
import { articleOf, type Document, detectionLine, loadLexicon, readDocument } from './documents';
import { knownRecordOf } from './ingest/known-record';
import type { KnownRecord } from './ingest/propose';
import { reportLeads } from './leads/score-leads';
import { readDataset } from './read-dataset';
import { reportLaterActs } from './score-later-acts';
import { reportLeftOut } from './score-left-out';
import { reportProposals } from './score-proposals';
import { readSourceFiles } from './source-files';

/** A folder of annotated documents, with the scorer that goes with them, where the reader has one. */
const folder = resolve(process.env.AG_LENS_GOLD ?? join(import.meta.dirname, '../../../shared/gold'));
const scorer = join(folder, 'score.mjs');

/** Detects, scores and prints one folder; the scorer's exit status. */
async function scoreFolder(name: string, record: KnownRecord, predictions: string): Promise<number> {
  const { lexicon } = record;
  const directory = join(folder, name);
  const files = documentsIn(directory);
  const documents = files.map(file => readDocument(join(directory, file)));
  const lines: string[] = [];
  for (const document of documents) lines.push(JSON.stringify(await detectionLine(document, lexicon)));
  writeFileSync(predictions, `${lines.join('\n')}\n`);
  console.log(`\n${name}`);
  const { status } = spawnSync(process.execPath, [scorer, directory, predictions, '--misses'], {
    stdio: 'inherit',
  });
  const lists = documents.flatMap((document, index) => {
    const acts = annotationsIn(join(directory, files[index] as string)).filter(
      ({ kind }) => kind === 'coalition',
    );
    const expected = annotatedMembers(acts);
    return expected.length > 0 ? [{ document, expected }] : [];
  });
  reportLaterActs(
    join(folder, '../facts/coalitions.jsonl'),
    lines,
    files.map(file => join(directory, file)),
  );
  reportMembers(lists, lexicon);
  await reportLeftOut(documents, lexicon);
  await reportProposals(
    files.map(file => join(directory, file)),
    record,
  );
  return status ?? 1;
}

function reportMembers(
  lists: readonly { document: Document; expected: readonly string[] }[],
  lexicon: Lexicon,
): void {
  let right = 0;
  for (const { document, expected } of lists) {
    const members = extractAct(articleOf(document), lexicon)?.members ?? [];
    if (members.join() === expected.join()) right += 1;
    else console.log(`MEMBERS ${document.id}: read ${members.join()}, annotated ${expected.join()}`);
  }
  if (lists.length > 0) console.log(`members exactly right in ${right} of ${lists.length} that list them`);
}

if (existsSync(scorer)) {
  const scratch = mkdtempSync(join(tmpdir(), 'ag-lens-score-'));
  try {
    const record = knownRecordOf(readSourceFiles());
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (!entry.isDirectory()) continue;
      const directory = join(folder, entry.name);
      if (!isAnnotated(directory)) {
        await scoreLinks(directory, record.lexicon);
        continue;
      }
      const status = await scoreFolder(entry.name, record, join(scratch, `${entry.name}.jsonl`));
      if (status !== 0) process.exitCode = status;
    }
  } finally {
    rmSync(scratch, { recursive: true });
  }
} else {
  console.log(`No annotated documents in ${folder}: nothing to score. Name their folder in AG_LENS_GOLD.`);
}

const dataset = readDataset();
await reportLeads(dataset, loadLexicon());

/** Of documents without annotations only the links to the record can be held against the record itself. */
async function scoreLinks(directory: string, lexicon: Lexicon): Promise<void> {
  console.log(`\n${basename(directory)}, without annotations`);
  const documents = documentsIn(directory).map(file => readDocument(join(directory, file)));
  await reportLeftOut(documents, lexicon);
}

function documentsIn(directory: string): string[] {
  return readdirSync(directory).filter(file => file.endsWith('.json'));
}

/** Whether the documents of a folder carry annotations. */
function isAnnotated(directory: string): boolean {
  const [first] = documentsIn(directory);
  return first !== undefined && /"mentions"\s*:/.test(readFileSync(join(directory, first), 'utf8'));
}

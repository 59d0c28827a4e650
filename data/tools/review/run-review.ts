import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { readArguments } from '../command-line';
import { ProposalFolder } from '../ingest/proposal-folder';
import { parseSourceFiles } from '../parse-source-files';
import { DATA_ROOT, readSourceFiles, type SourceFile } from '../source-files';
import { acceptProposal, withFiles } from './accept-proposal';
import { editInEditor, editorOf } from './edit-in-editor';
import { advance, readVerdict, startReview } from './review-session';
import { showProposal } from './show-proposal';

readArguments(
  'npm run data:review   shows what waits under data/proposals/: accept, edit, reject, skip, quit',
  {},
);
const proposals = new ProposalFolder(join(DATA_ROOT, 'proposals'));
const editor = editorOf(process.env);
let files = readSourceFiles();
let review = startReview(proposals.waiting());
const terminal = createInterface({ input: process.stdin, output: process.stdout });
const lines = terminal[Symbol.asyncIterator]();

while (review.state === 'asking') {
  const { current, rest, trouble } = review;
  const { coalitions } = parseSourceFiles(files);
  console.log(
    `\n${showProposal(current, id => coalitions.find(({ record }) => record.id === id)?.record)}\n`,
  );
  for (const problem of trouble) console.log(`! ${problem}`);
  process.stdout.write(`${rest.length + 1} left · [a]ccept [e]dit [r]eject [s]kip [q]uit > `);
  const line = await lines.next();
  const verdict = line.done ? 'quit' : readVerdict(line.value);
  switch (verdict) {
    case 'accept': {
      // Others may have changed the record since the last answer.
      files = readSourceFiles();
      const result = acceptProposal(current, files);
      if (result.state === 'unsound') {
        review = advance(review, { what: 'unsound', problems: result.problems });
        break;
      }
      for (const file of result.files) write(file);
      files = withFiles(files, result.files);
      proposals.decide(current.id, 'accepted');
      review = advance(review, { what: 'accepted' });
      break;
    }
    case 'edit': {
      const edited = editInEditor(current, editor);
      if (edited.state === 'unusable')
        review = advance(review, { what: 'unsound', problems: edited.problems });
      else {
        proposals.save(edited.proposal);
        review = advance(review, { what: 'edited', proposal: edited.proposal });
      }
      break;
    }
    case 'reject':
      proposals.decide(current.id, 'rejected');
      review = advance(review, { what: 'rejected' });
      break;
    case 'skip':
      review = advance(review, { what: 'skipped' });
      break;
    case 'quit':
      review = advance(review, { what: 'quit' });
      break;
    case undefined:
      console.log('a, e, r, s or q');
  }
}
terminal.close();
const { accepted, rejected, skipped } = review.tally;
console.log(
  `\n${accepted} accepted, ${rejected} rejected, ${skipped} skipped; ${proposals.waiting().length} wait.`,
);

function write({ path, text }: SourceFile): void {
  const file = join(DATA_ROOT, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
  console.log(`wrote data/${path}`);
}

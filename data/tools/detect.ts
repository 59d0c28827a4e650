import { detectionLine, loadLexicon, readDocument } from './documents';

const lexicon = loadLexicon();
for (const file of process.argv.slice(2)) {
  console.log(JSON.stringify(await detectionLine(readDocument(file), lexicon)));
}

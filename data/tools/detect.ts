import { isPartialDate } from '../../lib/time/partial-date';
import { misused, readArguments } from './command-line';
import { type Document, detectionLine, loadLexicon, readDocument } from './documents';

const USAGE = `npm run --silent detect -- FILE…   what AG Lens finds in texts, with reasons: a line of JSON for each
  FILE.json           { "text": …, "published": "2018-08-10", "title": …, "url": …, "id": … }, all but the text optional
  FILE.txt            a text alone
  --date YYYY-MM-DD   when the texts that do not say so were published`;

const { values, positionals } = readArguments(USAGE, {
  allowPositionals: true,
  options: { date: { type: 'string' } },
});
if (positionals.length === 0) misused(USAGE);
if (values.date !== undefined && !isPartialDate(values.date)) misused(`--date ${values.date}: not a date`);

function documentIn(file: string): Document {
  try {
    return readDocument(file);
  } catch (error) {
    return misused(`${file}: ${(error as Error).message}\n\n${USAGE}`);
  }
}

const documents = positionals.map(documentIn);
const lexicon = loadLexicon();
for (const document of documents) {
  const { published = values.date } = document;
  console.log(JSON.stringify(await detectionLine({ ...document, published }, lexicon)));
}

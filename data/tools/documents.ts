import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import * as v from 'valibot';
import { lexiconSourceOf } from '../../lib/dataset/lexicon-source';
import type { Article } from '../../lib/detection/article';
import { loadTagger } from '../../lib/detection/compromise-tagger';
import { detect } from '../../lib/detection/detect';
import { compileLexicon, type Lexicon } from '../../lib/detection/lexicon';
import type { Mention } from '../../lib/detection/mention';
import { wordsOf } from '../../lib/words/words';
import { readDataset } from './read-dataset';

const optionalText = v.nullish(v.string());
const documentSchema = v.object({
  id: v.exactOptional(v.string()),
  text: v.string(),
  published: optionalText,
  title: optionalText,
  url: optionalText,
});

/** A text with what is known of it. */
export type Document = v.InferOutput<typeof documentSchema> & { id: string };

/** Reads a file of one document: JSON, or a text alone. One without an id is named for its file. @throws where it has another form. */
export function readDocument(file: string): Document {
  const written = readFileSync(file, 'utf8');
  const isJson = extname(file) === '.json';
  return { id: basename(file), ...v.parse(documentSchema, isJson ? JSON.parse(written) : { text: written }) };
}

/** The lexicon of the project's own dataset. */
export function loadLexicon(): Lexicon {
  return compileLexicon(lexiconSourceOf(readDataset()));
}

/** A document as detection takes it; its date counts as set by a reader. */
export function articleOf({ text, published, title, url }: Document): Article {
  return {
    text,
    ...(published ? { published: { date: published, from: 'reader' } } : {}),
    ...(title ? { title } : {}),
    ...(url ? { url } : {}),
  };
}

/** What detection finds in a document: one line of output. */
export async function detectionLine(document: Document, lexicon: Lexicon) {
  const mentions = await detect(articleOf(document), lexicon, { loadTagger });
  return { id: document.id, mentions: mentions.map(one => lineOf(one, document.text, lexicon)) };
}

/** What a mention refers to: `NM:Hector Balderas`, the code of a jurisdiction, or a caption. */
function refOf(mention: Mention, lexicon: Lexicon): string | null {
  switch (mention.kind) {
    case 'attorney-general':
    case 'us-attorney-general': {
      const name = lexicon.people.find(person => person.id === mention.person)?.name ?? mention.person;
      return `${mention.jurisdiction}:${name}`;
    }
    case 'state':
    case 'office':
      return mention.jurisdiction;
    case 'coalition':
      return null;
    case 'lawsuit':
      return mention.caption ?? null;
  }
}

const ENGLISH = wordsOf('en');

function nameOf(code: string, { jurisdictions }: Lexicon): string {
  return jurisdictions.find(entry => entry.code === code)?.name ?? code;
}

function lineOf(mention: Mention, text: string, lexicon: Lexicon) {
  const { start, end, kind, reason } = mention;
  const acts = mention.kind === 'coalition' || mention.kind === 'lawsuit';
  return {
    start,
    end,
    text: text.slice(start, end),
    kind,
    ref: refOf(mention, lexicon),
    ...(acts && mention.count !== undefined ? { count: mention.count } : {}),
    ...(acts ? { link: mention.link.coalition } : {}),
    reason: ENGLISH.reason(reason, code => nameOf(code, lexicon)),
  };
}

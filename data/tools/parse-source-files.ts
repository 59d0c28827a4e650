import * as v from 'valibot';
import {
  type AttorneyGeneral,
  attorneyGeneralSchema,
  type Coalition,
  coalitionSchema,
  datasetSchema,
  type Jurisdiction,
  jurisdictionSchema,
  type Lawsuit,
  lawsuitSchema,
  type Release,
  releaseSchema,
} from '../../lib/dataset/schema';
import { type Feed, feedSchema } from './feeds/feeds-schema';
import type { Problem } from './problem';
import type { SourceFile } from './source-files';
import { courtSchema, termSchema, type Vocabulary } from './vocabulary/vocabulary-schema';

const headSchema = v.pick(datasetSchema, ['format', 'version']);
type Head = v.InferOutput<typeof headSchema>;

/** A record with the file it stands in. */
export interface Located<R> {
  file: string;
  record: R;
}

/** All that could be read from the source files, and what could not be. */
export interface ParsedSource {
  head: Head | undefined;
  jurisdictions: Located<Jurisdiction>[];
  attorneysGeneral: Located<AttorneyGeneral>[];
  coalitions: Located<Coalition>[];
  lawsuits: Located<Lawsuit>[];
  releases: Located<Release>[];
  /** The words that records may use. */
  vocabulary: Vocabulary;
  /** Where news is published; absent where the file is. */
  feeds?: Feed[];
  problems: Problem[];
}

/** Validates every file against the schema; keeps going after a bad one, so that all are named at once. */
export function parseSourceFiles(files: readonly SourceFile[]): ParsedSource {
  const source: ParsedSource = {
    head: undefined,
    jurisdictions: [],
    attorneysGeneral: [],
    coalitions: [],
    lawsuits: [],
    releases: [],
    vocabulary: {},
    problems: [],
  };
  for (const { path: file, text } of files) {
    const value = parseJson(file, text, source.problems);
    if (value === undefined) continue;
    const accept = <Schema extends v.GenericSchema>(
      schema: Schema,
      record: unknown,
    ): v.InferOutput<Schema>[] => {
      const result = v.safeParse(schema, record);
      if (result.success) return [result.output];
      for (const issue of result.issues) {
        const field = v.getDotPath(issue);
        source.problems.push({
          file,
          record: nameOf(record),
          reason: field === null ? issue.message : `${field}: ${issue.message}`,
        });
      }
      return [];
    };
    const [folder] = file.split('/', 1);
    if (file === 'dataset.json') [source.head] = accept(headSchema, value);
    else if (folder === 'jurisdictions')
      source.jurisdictions.push(...accept(jurisdictionSchema, value).map(at(file)));
    else if (folder === 'attorneys-general')
      source.attorneysGeneral.push(...accept(attorneyGeneralSchema, value).map(at(file)));
    else if (folder === 'coalitions') source.coalitions.push(...accept(coalitionSchema, value).map(at(file)));
    else if (folder === 'lawsuits') source.lawsuits.push(...accept(lawsuitSchema, value).map(at(file)));
    else if (folder === 'releases' && Array.isArray(value))
      for (const release of value) source.releases.push(...accept(releaseSchema, release).map(at(file)));
    else if (file === 'vocabulary/topics.json' && Array.isArray(value))
      source.vocabulary.topics = value.flatMap(term => accept(termSchema, term));
    else if (file === 'vocabulary/targets.json' && Array.isArray(value))
      source.vocabulary.targets = value.flatMap(term => accept(termSchema, term));
    else if (file === 'vocabulary/courts.json' && Array.isArray(value))
      source.vocabulary.courts = value.flatMap(court => accept(courtSchema, court));
    else if (file === 'feeds.json' && Array.isArray(value))
      source.feeds = value.flatMap(feed => accept(feedSchema, feed));
    else source.problems.push({ file, record: '', reason: 'not a file of the dataset' });
  }
  return source;
}

const at =
  (file: string) =>
  <R>(record: R): Located<R> => ({ file, record });

function parseJson(file: string, text: string, problems: Problem[]): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    problems.push({ file, record: '', reason: `not JSON: ${(error as Error).message}` });
    return undefined;
  }
}

function nameOf(record: unknown): string {
  if (typeof record !== 'object' || record === null) return '';
  const name =
    'id' in record ? record.id : 'code' in record ? record.code : 'name' in record ? record.name : '';
  return typeof name === 'string' ? name : '';
}

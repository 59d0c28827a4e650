import { parseSourceFiles } from './parse-source-files';
import type { Problem } from './problem';
import { addressDates } from './rules/address-dates';
import { captions } from './rules/captions';
import { counts } from './rules/counts';
import { dates } from './rules/dates';
import { defendants } from './rules/defendants';
import { dockets } from './rules/dockets';
import { feeds } from './rules/feeds';
import { honestNotes } from './rules/honest-notes';
import { lawsuits } from './rules/lawsuits';
import { layout } from './rules/layout';
import { listNotes } from './rules/list-notes';
import { members } from './rules/members';
import { nearDuplicates } from './rules/near-duplicates';
import { privateParties } from './rules/private-parties';
import { prose } from './rules/prose';
import { publishers } from './rules/publishers';
import { references } from './rules/references';
import { reportedActs } from './rules/reported-acts';
import type { Rule } from './rules/rule';
import { tenures } from './rules/tenures';
import { vocabulary } from './rules/vocabulary';
import { webAddresses } from './rules/web-addresses';
import type { SourceFile } from './source-files';

const RULES: readonly Rule[] = [
  layout,
  references,
  members,
  counts,
  dates,
  tenures,
  nearDuplicates,
  lawsuits,
  webAddresses,
  captions,
  publishers,
  honestNotes,
  vocabulary,
  feeds,
  reportedActs,
  dockets,
  defendants,
  listNotes,
  addressDates,
  privateParties,
  prose,
];

/** Everything wrong with the source files: what the schema rejects, then every breach of every rule. */
export function checkSourceFiles(files: readonly SourceFile[]): Problem[] {
  const source = parseSourceFiles(files);
  if (source.head === undefined && !source.problems.some(({ file }) => file === 'dataset.json'))
    source.problems.push({ file: 'dataset.json', record: '', reason: 'missing' });
  return [...source.problems, ...RULES.flatMap(rule => rule({ files, source }))];
}

import * as v from 'valibot';
import { COALITION_KINDS } from '../detection/coalition-kind';
import { PARTIAL_DATE } from '../time/partial-date';

/**
 * The one definition of the dataset: types and validators both come from here. Source files under
 * `data/`, the compiled dataset and what IndexedDB holds are all of these records.
 */

/**
 * In UTF-16 code units; a record comes nowhere near them. Names of thousands of words are deeper than the lexicon
 * can be stored, and a longer id makes a key that no request may name.
 */
const LONGEST = { text: 1000, id: 200, address: 2000 };

const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST.text, 'too long'));
const partialDate = v.pipe(
  v.string(),
  v.regex(PARTIAL_DATE, 'not a date of the form YYYY, YYYY-MM or YYYY-MM-DD'),
  // Cards draw every year between: a slip such as 0218 would draw eighteen hundred.
  v.regex(/^(?:1[7-9]|20)/, 'not a year from 1700 to 2099'),
);
const jurisdictionCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'not a USPS code'));
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9.-]*$/, 'not an id (lower case, digits, dots and hyphens)'),
  v.maxLength(LONGEST.id, 'too long'),
);
/** One address; the platform's own URL parser lets blanks pass, and so two joined by them. */
const webAddress = v.pipe(
  v.string(),
  v.url(),
  v.regex(/^https?:/, 'not a web address'),
  v.regex(/^\S+$/, 'white space in a web address'),
  v.maxLength(LONGEST.address, 'too long'),
);
/** Ids of the releases that a record rests on. */
const sources = v.pipe(v.array(id), v.minLength(1, 'no source'));

export const jurisdictionSchema = v.strictObject({
  code: jurisdictionCode,
  name: text,
  aliases: v.array(text),
  office: v.strictObject({ name: text, aliases: v.array(text), website: v.optional(webAddress) }),
  /** How an attorney general comes to office, in words: "elected", "appointed by governor". */
  selection: text,
  termYears: v.optional(v.pipe(v.number(), v.integer())),
  demonym: v.optional(text),
  apAbbreviation: text,
  capital: v.optional(text),
  /** Spells in which somebody held the office whom the record does not name yet. */
  unrecorded: v.optional(
    v.array(v.strictObject({ start: v.optional(partialDate), end: v.optional(partialDate), note: text })),
  ),
  sources,
});
export type Jurisdiction = v.InferOutput<typeof jurisdictionSchema>;

export const PARTIES = ['D', 'R', 'I', 'NP', 'PNP', 'PPD'] as const;

export const tenureSchema = v.strictObject({
  jurisdiction: jurisdictionCode,
  /** Absent where no source was seen for it. */
  start: v.optional(partialDate),
  /** Absent while in office, which `currentAsOf` tells, and where no source was seen for it. */
  end: v.optional(partialDate),
  /** Set on a tenure that had not ended when last looked at: how fresh that is. */
  currentAsOf: v.optional(partialDate),
  party: v.optional(v.picklist(PARTIES)),
  how: v.optional(v.picklist(['elected', 'appointed', 'succeeded', 'acting'])),
  /** A real overlap, a doubt or a conflict of sources, in a sentence for readers. */
  note: v.optional(text),
  sources,
});
export type Tenure = v.InferOutput<typeof tenureSchema>;

export const attorneyGeneralSchema = v.strictObject({
  id,
  name: text,
  given: text,
  family: text,
  suffix: v.optional(text),
  aliases: v.array(text),
  tenures: v.pipe(v.array(tenureSchema), v.minLength(1)),
  laterOffices: v.array(
    v.strictObject({
      title: text,
      start: v.optional(partialDate),
      end: v.optional(partialDate),
      sources: v.optional(sources),
    }),
  ),
});
export type AttorneyGeneral = v.InferOutput<typeof attorneyGeneralSchema>;

export const coalitionSchema = v.strictObject({
  id,
  kind: v.picklist(COALITION_KINDS),
  title: text,
  summary: text,
  date: partialDate,
  leads: v.array(jurisdictionCode),
  members: v.pipe(v.array(jurisdictionCode), v.minLength(1)),
  /** False when more joined than are listed. */
  membersComplete: v.boolean(),
  /** The sources' own count, which may leave out the lead or count governors: see `note`. */
  statedCount: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  targets: v.array(text),
  topics: v.array(text),
  keyTerms: v.array(text),
  /** Id of the lawsuit this is an act in. */
  lawsuit: v.optional(id),
  /** Ids of more lawsuits of the same act: filed apart on one day, or companion cases of one brief. */
  furtherLawsuits: v.optional(v.array(id)),
  related: v.array(id),
  /** Explains a count, a date or a doubt, in a sentence for readers. */
  note: v.optional(text),
  sources,
});
export type Coalition = v.InferOutput<typeof coalitionSchema>;

export const EVENT_KINDS = [
  'tro-granted',
  'tro-denied',
  'preliminary-injunction-granted',
  'preliminary-injunction-denied',
  'stayed',
  'appeal-filed',
  'affirmed',
  'reversed',
  'vacated',
  'certiorari-granted',
  'supreme-court-decision',
  'summary-judgment',
  'dismissed',
  'withdrawn',
  'settled',
  'consent-decree',
  'transferred',
  'other',
] as const;

export const lawsuitSchema = v.strictObject({
  id,
  caption: text,
  aliases: v.array(text),
  /** Bluebook short form, such as "W.D. Wash."; the first where a case has moved. */
  court: v.optional(text),
  dockets: v.array(text),
  citation: v.optional(text),
  judge: v.optional(text),
  filed: v.optional(partialDate),
  plaintiffs: v.array(jurisdictionCode),
  defendants: v.array(text),
  /** What happened after filing, in order of date. */
  events: v.array(v.strictObject({ date: partialDate, kind: v.picklist(EVENT_KINDS), text, sources })),
  /** A doubt about the record, in a sentence for readers. */
  note: v.optional(text),
  sources,
});
export type Lawsuit = v.InferOutput<typeof lawsuitSchema>;

export const releaseSchema = v.strictObject({
  id,
  publisher: text,
  /** Whose attorney general published it; needed where no record rests on it, so that it can be found. */
  office: v.optional(jurisdictionCode),
  date: v.optional(partialDate),
  /** Absent for a publication whose address is not known. */
  url: v.optional(webAddress),
  /** Our own line on what it is. */
  description: v.optional(text),
});
export type Release = v.InferOutput<typeof releaseSchema>;

/** `YYYY.MM.DD` and, if need be, `.N`; see isNewerVersion. */
export const datasetVersion = v.pipe(v.string(), v.regex(/^\d{4}\.\d{2}\.\d{2}(?:\.\d{1,6})?$/));

export const datasetSchema = v.strictObject({
  format: v.literal(1),
  /** Grows with every publication. */
  version: datasetVersion,
  jurisdictions: v.array(jurisdictionSchema),
  attorneysGeneral: v.array(attorneyGeneralSchema),
  coalitions: v.array(coalitionSchema),
  lawsuits: v.array(lawsuitSchema),
  releases: v.array(releaseSchema),
});
export type Dataset = v.InferOutput<typeof datasetSchema>;

/** A dataset whose records are still unread. */
export const datasetOutline = v.object({
  format: datasetSchema.entries.format,
  version: datasetVersion,
  jurisdictions: v.array(v.unknown()),
  attorneysGeneral: v.array(v.unknown()),
  coalitions: v.array(v.unknown()),
  lawsuits: v.array(v.unknown()),
  releases: v.array(v.unknown()),
});

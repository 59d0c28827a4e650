import * as v from 'valibot';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const synonyms = v.optional(v.pipe(v.array(text), v.minLength(1)));

/** A word for a topic or a target, and what else it is called; only `name` stands in records. */
export const termSchema = v.strictObject({
  name: text,
  synonyms,
  /** What a person holds, or held, by which a brief in their own case may be directed at them. */
  office: v.optional(text),
});
export type Term = v.InferOutput<typeof termSchema>;

export const courtSchema = v.strictObject({
  /** Bluebook short form, such as "W.D. Wash.". */
  name: text,
  full: text,
  level: v.picklist(['supreme', 'appeals', 'district', 'bankruptcy', 'special', 'state']),
  synonyms,
});
export type Court = v.InferOutput<typeof courtSchema>;

/** The words that records may use; a list is absent where its file is. */
export interface Vocabulary {
  topics?: readonly Term[];
  targets?: readonly Term[];
  courts?: readonly Court[];
}

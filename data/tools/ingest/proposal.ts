import * as v from 'valibot';
import { coalitionSchema, EVENT_KINDS, lawsuitSchema, releaseSchema } from '../../../lib/dataset/schema';
import { PARTIAL_DATE } from '../../../lib/time/partial-date';

const text = v.pipe(v.string(), v.minLength(1));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]*$/));
const partialDate = v.pipe(v.string(), v.regex(PARTIAL_DATE));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Longest words that are kept of a text, in code units: enough to find the place again. */
export const LONGEST_EXCERPT = 160;

/** Where in the text a fact stands; offsets are UTF-16 code units of the text as it was read. */
const evidenceSchema = v.strictObject({
  start: offset,
  end: offset,
  excerpt: v.pipe(v.string(), v.maxLength(LONGEST_EXCERPT)),
});

/** What the text says of a field and what the record says; only an applied change enters the record. */
const changeSchema = v.strictObject({
  field: v.picklist(['kind', 'date', 'leads', 'members', 'membersComplete', 'statedCount', 'note']),
  /** Absent where the record leaves it open: JSON knows no `undefined`. */
  record: v.optional(v.unknown()),
  /** Null drops the field. */
  text: v.unknown(),
  applied: v.boolean(),
});
export type Change = v.InferOutput<typeof changeSchema>;

const common = {
  id,
  /** What was read: its size in code units and its SHA-256 tell whether it is still the same. */
  article: v.strictObject({
    url: v.optional(text),
    file: v.optional(text),
    title: v.optional(text),
    characters: offset,
    sha256: text,
  }),
  /** 0 to 1. */
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  reasons: v.array(text),
  evidence: v.array(evidenceSchema),
};

/** One thing that a text would change in the record, for a person to decide. */
export const proposalSchema = v.variant('what', [
  v.strictObject({
    what: v.literal('new-coalition'),
    ...common,
    source: releaseSchema,
    coalition: coalitionSchema,
    /** The lawsuit that it begins, where its caption or docket was read and the record has none. */
    lawsuit: v.optional(lawsuitSchema),
    /** Fields worded by rule, to be looked over. */
    drafted: v.array(v.picklist(['title', 'summary', 'targets', 'topics', 'keyTerms'])),
    /** Ids of records that are somewhat like it. */
    similar: v.array(id),
  }),
  v.strictObject({
    what: v.picklist(['another-source', 'more-of-known']),
    ...common,
    source: releaseSchema,
    /** Id of the coalition. */
    record: id,
    changes: v.array(changeSchema),
  }),
  v.strictObject({
    what: v.literal('lawsuit-event'),
    ...common,
    source: releaseSchema,
    /** Id of the lawsuit. */
    record: id,
    event: v.strictObject({ date: partialDate, kind: v.picklist(EVENT_KINDS), text }),
  }),
  /** With the id of the coalition, where the record has all that the text says of it. */
  v.strictObject({ what: v.literal('nothing'), ...common, record: v.optional(id) }),
]);
export type Proposal = v.InferOutput<typeof proposalSchema>;
export type NewCoalition = Extract<Proposal, { what: 'new-coalition' }>;
export type KnownCoalition = Extract<Proposal, { what: 'another-source' | 'more-of-known' }>;

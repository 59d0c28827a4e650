import * as v from 'valibot';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const webAddress = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\/\S+$/, 'not a web address'));

/** Where news of an office or a multistate source is published. */
export const feedSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'not an id (lower case, digits and hyphens)')),
  /** USPS code of the office's jurisdiction; absent for a source of several states. */
  jurisdiction: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'not a USPS code'))),
  publisher: text,
  /** The page that lists releases. */
  news: webAddress,
  /** RSS, Atom or RDF, where one is known. */
  feed: v.optional(webAddress),
  /** Where the addresses were seen, in words or as an address. */
  seen: v.pipe(v.array(text), v.minLength(1)),
});
export type Feed = v.InferOutput<typeof feedSchema>;

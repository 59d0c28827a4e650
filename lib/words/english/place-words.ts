/** With an article where they stand in a sentence. */
const WITH_ARTICLE: ReadonlySet<string> = new Set(['DC', 'MP', 'US', 'VI']);

/** The name of a place by its USPS code, where the language has one other than the record's. */
export const placeWords = {
  named: (_code: string, recorded: string): string => recorded,
  /** "Ohio", "the District of Columbia" */
  inProse: (code: string, recorded: string): string =>
    WITH_ARTICLE.has(code) ? `the ${recorded}` : recorded,
};

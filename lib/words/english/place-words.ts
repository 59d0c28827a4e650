/** With an article where they stand in a sentence. */
const WITH_ARTICLE: ReadonlySet<string> = new Set(['DC', 'MP', 'US', 'VI']);

/** Jurisdictions that are no states. */
const KINDS: Readonly<Record<string, string>> = {
  AS: 'Territory',
  DC: 'Federal district',
  GU: 'Territory',
  MP: 'Territory',
  PR: 'Territory',
  US: 'Country',
  VI: 'Territory',
};

/** The name of a place by its USPS code, where the language has one other than the record's. */
export const placeWords = {
  named: (_code: string, recorded: string): string => recorded,
  /** What a place is, for a heading. */
  kind: (code: string): string => KINDS[code] ?? 'State',
  /** What its attorney general is called, for a heading. */
  general: (_code: string): string => 'Attorney general',
  generals: (_code: string): string => 'Attorneys general',
  actingGeneral: (_code: string): string => 'Acting attorney general',
  /** What the office is called, for a heading. */
  office: (_code: string): string => 'Office',
  /** "Ohio", "the District of Columbia" */
  inProse: (code: string, recorded: string): string =>
    WITH_ARTICLE.has(code) ? `the ${recorded}` : recorded,
};

/** What a page says of itself beside its text, as it stands there: nothing of it is looked into yet. */
export interface PageSigns {
  /** The document's title. */
  title: string;
  metas: readonly MetaSign[];
  /** JSON-LD scripts. */
  data: readonly string[];
  /** Stamps of time that may be the article's, the surest first. */
  times: readonly string[];
}

export interface MetaSign {
  /** All that it goes by: `property`, `name` and `itemprop`. */
  names: readonly string[];
  content: string;
}

/**
 * A page that is to be built, in plain data: it can be stored, built anywhere and made smaller.
 * A string is a text node.
 */
export type PageNode = string | PageElement;

export interface PageElement {
  tag: string;
  attributes?: Record<string, string>;
  children?: PageNode[];
  shadow?: { mode: 'open' | 'closed'; children: PageNode[] };
  /** As many of it stand side by side. */
  times?: number;
  /** As many of it stand within each other; the children are in the innermost. */
  deep?: number;
  /** Its text is repeated to this length, in UTF-16 code units. */
  long?: number;
  /** Its class is repeated to this length, in UTF-16 code units. */
  classLong?: number;
}

export const MUTATIONS = [
  'remove',
  'text',
  'insert',
  'wrap',
  'split',
  'normalize',
  'move',
  'attribute',
  'clear',
] as const;

/** A change of the page; `at` counts its nodes, round and round. */
export interface Mutation {
  op: (typeof MUTATIONS)[number];
  at: number;
  node?: PageNode;
  /** Where a node is split, or goes. */
  to?: number;
}

export interface PageRecipe {
  title: string;
  head: PageNode[];
  body: PageNode[];
  /** What the page breaks in its own world, by the names in `poisons.ts`. */
  poisons: string[];
  /** Changes, with a reading after each row of them. */
  steps: Mutation[][];
  /** The mutations are gone through this many times. */
  rounds?: number;
  /** So many changes, which leave the page as long as it is, come between every two slices of the reading. */
  restless?: number;
}

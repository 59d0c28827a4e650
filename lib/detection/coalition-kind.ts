/** What attorneys general do together on a day. */
export const COALITION_KINDS = [
  'letter',
  'lawsuit',
  'intervention',
  'amicus',
  'comment',
  'petition',
  'settlement',
  'investigation',
  'other',
] as const;
export type CoalitionKind = (typeof COALITION_KINDS)[number];

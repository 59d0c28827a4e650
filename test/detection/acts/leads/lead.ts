/** A lead as news writes it: the day it came out, its text, and the act that its first group means. */
export type Lead = readonly [date: string, text: string, act: string];

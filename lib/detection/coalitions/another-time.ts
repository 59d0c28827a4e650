const ANOTHER_TIME =
  /\blast (?:week|month|year|fall|spring|summer|winter)\b|\bearlier (?:this|in)\b|\bpreviously\b|\bsince joined\b|\bin +(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: of)? +\d{4}\b|\bin +(?:19|20)\d\d\b|\brecently\b/i;

/** Whether a sentence tells of something before: its group is not the one that acts now. */
export function tellsOfAnotherTime(sentence: string): boolean {
  return ANOTHER_TIME.test(sentence);
}

import type { MentionKind } from '../detection/mention';

/** What a reader switches on and off; the two kinds of attorney general go together. */
export type MarkedKind = 'people' | 'offices' | 'states' | 'coalitions' | 'lawsuits';

const MARKED_AS: Record<MentionKind, MarkedKind> = {
  'attorney-general': 'people',
  'us-attorney-general': 'people',
  office: 'offices',
  state: 'states',
  coalition: 'coalitions',
  lawsuit: 'lawsuits',
};

/** Whether mentions of a kind are marked and answer to the pointer. */
export function isMarked(kind: MentionKind, kindsOff: readonly MarkedKind[]): boolean {
  return !kindsOff.includes(MARKED_AS[kind]);
}

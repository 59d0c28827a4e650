import type { Card } from '../../lib/dataset/card';

/** Kinds as a reader tells them apart. */
export type GroupName = 'coalitions' | 'lawsuits' | 'people' | 'states';

export interface KindGroup {
  name: GroupName;
  kinds: readonly Card['kind'][];
}

/** In the order in which they are shown. */
export const KIND_GROUPS: readonly KindGroup[] = [
  { name: 'coalitions', kinds: ['coalition', 'article-coalition'] },
  { name: 'lawsuits', kinds: ['lawsuit'] },
  { name: 'people', kinds: ['attorney-general', 'us-attorney-general'] },
  { name: 'states', kinds: ['state', 'office'] },
];

import type { Card } from '../../lib/dataset/card';

export interface KindGroup {
  name: string;
  kinds: readonly Card['kind'][];
}

/** Kinds as a reader tells them apart, in the order in which they are shown. */
export const KIND_GROUPS: readonly KindGroup[] = [
  { name: 'Coalitions', kinds: ['coalition', 'article-coalition'] },
  { name: 'Lawsuits', kinds: ['lawsuit'] },
  { name: 'AGs', kinds: ['attorney-general', 'us-attorney-general'] },
  { name: 'States', kinds: ['state', 'office'] },
];

import { expect } from 'vitest';
import { extractAct, type ReleasedAct } from '../../../lib/detection/release/extract-act';
import { article, lexicon } from '../real-lexicon';

/** A release as an office writes it, and what it tells; members and leads as codes with spaces between. */
export interface ReleaseRow {
  says: string;
  published?: string;
  text: string;
  told: Partial<Omit<ReleasedAct, 'members' | 'leads'>> & { members?: string; leads?: string };
}

const codes = (text: string) => (text === '' ? [] : text.split(' '));

export function expectAct({ text, published, told }: ReleaseRow): void {
  const { members, leads, ...rest } = told;
  const act = extractAct(article(text, published), lexicon);
  expect(act).toMatchObject(rest);
  if (members !== undefined) expect(act?.members).toEqual(codes(members));
  if (leads !== undefined) expect(act?.leads).toEqual(codes(leads));
}

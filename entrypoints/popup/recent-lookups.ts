import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { RecentLookup } from '../../components/search/recent-lookup';
import { cardKey, cardKind } from '../../lib/messages/message-parts';

const KEY = 'recent-lookups';
const MOST = 5;

const stored = v.array(v.object({ key: cardKey, kind: cardKind, title: v.string() }));

/** A private window leaves no traces: nothing that is looked up there is kept, nor what was before is shown. */
const isPrivate = browser.extension.inIncognitoContext;

/** Latest first; what cannot be read counts as none. */
export async function recentLookups(): Promise<RecentLookup[]> {
  if (isPrivate) return [];
  const parsed = v.safeParse(stored, (await browser.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.output : [];
}

/** Keeps a look-up on this machine as the latest; answers with all. */
export async function keepLookup(lookup: RecentLookup): Promise<RecentLookup[]> {
  if (isPrivate) return [];
  const others = (await recentLookups()).filter(({ key }) => key !== lookup.key);
  const all = [lookup, ...others].slice(0, MOST);
  await browser.storage.local.set({ [KEY]: all });
  return all;
}

/** Forgets all of them. */
export async function forgetLookups(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

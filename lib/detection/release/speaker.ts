import type { JurisdictionCode } from '../jurisdiction-code';
import type { Page } from '../text/page';
import { textAfter } from '../text/page';
import type { Party } from './party';

/** An office says in its headline, its dateline or its first words whose release it is. */
const REACH = 1200;
/** "OLYMPIA - The letter is led by New York Attorney General …": who is brought in by such words does not speak. */
const BROUGHT_IN =
  /\b(?:led by|joined by|headed by|along with|alongside|joins|joining|against|with|website of|urged|urges|asks|asking|calls? on|of)(?: (?:the|states?|attorneys?|general|generals|[A-Z][\w.]+)){0,3} $/;

/** The jurisdiction whose attorney general announces: the first who is named as one and not brought in by another. */
export function readSpeaker(page: Page, parties: readonly Party[]): JurisdictionCode | undefined {
  const early = parties.filter(({ start }) => start < REACH);
  const speaks = ({ start, end, by }: Party) => {
    const titled =
      by === 'person' ||
      by === 'office' ||
      /^(?:'s)? (?:Acting )?(?:State )?(?:Attorney General|AG)\b/.test(textAfter(page, end, 40));
    const line =
      page.text
        .slice(Math.max(0, start - 60), start)
        .split('\n')
        .at(-1) ?? '';
    return titled && !BROUGHT_IN.test(line);
  };
  const first = early.find(speaks);
  return (first ?? parties.find(({ by }) => by === 'person'))?.jurisdiction;
}

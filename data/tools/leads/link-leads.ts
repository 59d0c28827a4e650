import { detect } from '../../../lib/detection/detect';
import type { Lexicon } from '../../../lib/detection/lexicon';
import type { RecordLink } from '../../../lib/detection/mention';
import { withoutAct } from '../left-out';
import type { WrittenLead } from './write-leads';

/** What a group of a written lead is taken for. */
export interface LinkedLead {
  /** The words of the group. */
  words: string;
  /** The act that it is said of. */
  act: string;
  /** What it is linked to in the whole record. */
  link: RecordLink;
  /** What it is linked to with its act taken out of the record. */
  without: RecordLink;
}

/** Links the groups that leads tell of as subjects, with the whole record and with their act left out. */
export async function linkLeads(leads: readonly WrittenLead[], lexicon: Lexicon): Promise<LinkedLead[]> {
  const linked: LinkedLead[] = [];
  for (const { article, told } of leads) {
    const whole = await groupsOf(article, lexicon);
    let start = 0;
    for (const { end, act } of told) {
      const groups = whole.filter(group => group.start >= start && group.end <= end);
      start = end;
      if (groups.length === 0) continue;
      const lacking = await groupsOf(article, withoutAct(lexicon, act));
      for (const { start: at, end: to, link } of groups) {
        const same = lacking.find(group => group.start === at);
        if (same) linked.push({ words: article.text.slice(at, to), act, link, without: same.link });
      }
    }
  }
  return linked;
}

async function groupsOf(article: WrittenLead['article'], lexicon: Lexicon) {
  const mentions = await detect(article, lexicon);
  return mentions.filter(one => one.kind === 'coalition');
}

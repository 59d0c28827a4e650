import type { PartialDate } from '../../time/partial-date';
import type { Article } from '../article';
import type { CoalitionKind } from '../coalition-kind';
import { readArticle } from '../detect';
import type { JurisdictionCode } from '../jurisdiction-code';
import type { Lexicon } from '../lexicon';
import type { Reading } from '../reading';
import { openPage } from '../text/page';
import { readAddressees } from './act-addressees';
import { readActDate } from './act-date';
import { readActKind } from './act-kind';
import { readMembers } from './act-members';
import { findOwnPhrases, totalOf } from './own-phrases';

/** What a press release tells of the joint act that it announces. */
export interface ReleasedAct {
  /** `other` where no word tells. */
  kind: CoalitionKind;
  date?: PartialDate;
  /** Sorted by code; empty where the release names nobody as leading. */
  leads: JurisdictionCode[];
  /** Everybody who acts, the leads and the one who speaks counted in; sorted by code. */
  members: JurisdictionCode[];
  /** Whether the members are as many as the release counts; absent where it counts none. */
  membersComplete?: boolean;
  /** How many act by the release's own words, the one who speaks counted in. */
  count?: number;
  /** To whom or against whom, as the release writes them. */
  addressees: string[];
  caption?: string;
  dockets: string[];
  /** Why each is taken to be so, in words fit for the reader who reviews the record. */
  reasons: string[];
}

/** Reads one press release; undefined where it tells of no group of attorneys general that acts. Pure. */
export function extractAct(article: Article, lexicon: Lexicon): ReleasedAct | undefined {
  const reading = readArticle(article, lexicon);
  const own = findOwnPhrases(reading);
  if (own === undefined) return undefined;
  const page = openPage(article);
  const headline = article.title ?? page.text.slice(0, page.sentences[0]?.end ?? 0);
  const { main } = own;
  const phrase = page.text.slice(main.start, main.end).replace(/\s+/g, ' ');
  const kind = readActKind(own, headline);
  const date = readActDate(article, page.text.slice(main.sentence.start, main.sentence.end));
  const count = totalOf(main);
  const placeName = (code: JurisdictionCode) =>
    lexicon.jurisdictions.find(entry => entry.code === code)?.name ?? code;
  const { members, leads, complete, reasons } = readMembers(page, reading, own, placeName);
  const caption = captionOf(kind, reading, members, placeName);
  const dockets = [...new Set(reading.lawsuits.flatMap(({ docket }) => docket ?? []))];
  return {
    kind,
    ...(date === undefined ? {} : { date }),
    leads,
    members,
    ...(complete === undefined ? {} : { membersComplete: complete }),
    ...(count === undefined ? {} : { count }),
    addressees: readAddressees(`${headline}\n${page.text.slice(0, REACH)}`, kind),
    ...(caption === undefined ? {} : { caption }),
    dockets,
    reasons: [`The release speaks of “${phrase}”`, ...reasons],
  };
}

/** A release says in its first paragraphs whom it is about; further down it quotes and looks back. */
const REACH = 1800;

/** The case that is filed or spoken to: a suit's own caption names a state that sues. */
function captionOf(
  kind: CoalitionKind,
  { lawsuits }: Reading,
  members: readonly JurisdictionCode[],
  placeName: (code: JurisdictionCode) => string,
): string | undefined {
  const captions = lawsuits.flatMap(({ caption }) => caption ?? []);
  if (kind === 'amicus' || kind === 'intervention' || kind === 'petition') return captions[0];
  const parties = members.map(placeName);
  return captions.find(caption => parties.some(party => caption.split(/ v\.? /)[0]?.includes(party)));
}

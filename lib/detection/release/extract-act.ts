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
import { readAllStates } from './act-total';
import { findOwnPhrases } from './own-phrases';
import { findParties } from './party';
import { readSpeaker } from './speaker';

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
  const page = openPage(article);
  const own = findOwnPhrases(reading, page);
  const parties = findParties(page, reading, lexicon);
  const speaker = readSpeaker(page, parties) ?? [own?.main.besides].flat()[0];
  const said = own?.total;
  const everyState = readAllStates(page, parties, REACH);
  const placeName = (code: JurisdictionCode) =>
    lexicon.jurisdictions.find(entry => entry.code === code)?.name ?? code;
  const group = {
    speaker,
    total: said,
    besideSpeaker: own?.besideSpeaker ?? false,
    otherTotals: own?.otherTotals ?? [],
    everyState,
  };
  const { members, leads, complete, reasons } = readMembers(page, parties, group, placeName);
  const count = said !== undefined && complete ? members.length : said;
  if (own === undefined && (members.length < 2 || !ACTS_TOGETHER.test(page.text.slice(0, REACH))))
    return undefined;
  const headline = article.title ?? page.text.slice(0, OPENING);
  const lead = own ? page.text.slice(own.main.sentence.start, own.main.sentence.end) : headline;
  const kind = readActKind(page, headline, lead, own?.all ?? []);
  // The headline counts, the first sentence below it says when.
  const told = own?.all.slice(0, 2).map(({ sentence }) => page.text.slice(sentence.start, sentence.end));
  const date = readActDate(article, told?.join(' ') ?? lead);
  const caption = captionOf(kind, reading, members, placeName);
  const dockets = [...new Set(reading.lawsuits.flatMap(({ docket }) => docket ?? []))];
  const phrase = own && page.text.slice(own.main.start, own.main.end).replace(/\s+/g, ' ');
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
    reasons: [...(phrase ? [`The release speaks of “${phrase}”`] : []), ...reasons],
  };
}

/** What a group of states does, where no phrase counts or names it. */
const ACTS_TOGETHER =
  /\b(?:sue|sued|suing|lawsuit|letter|brief|comments?|petition|settle|settlement|agreement|investigation|interven|coalition|join|filed|complaint)/i;

/** Code units of headline and subheading. */
const OPENING = 300;
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

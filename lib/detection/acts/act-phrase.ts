import type { CoalitionKind } from '../coalition-kind';
import type { JurisdictionCode } from '../jurisdiction-code';
import type { Span } from '../mention';
import type { CoalitionPhrase, LawsuitPhrase, Reading } from '../reading';
import type { PartyOfAct } from '../signal-told';
import { firstFrom } from '../text/span-order';
import { actionIn } from './action-signal';
import type { Counted } from './count-signal';
import { type NamedMembers, namedMembers } from './member-signal';
import { partyInWords } from './party-signal';
import { fold } from './terms';

/** What an article says around a phrase that may mean an act of the record. */
export interface ActPhrase {
  span: Span;
  /** Its words, folded. */
  words: string;
  sentence: Span;
  sentenceText: string;
  action?: CoalitionKind;
  counted?: Counted;
  named: NamedMembers;
  /** The party that the phrase names: "Democratic attorneys general", "GOP-led states". */
  party?: PartyOfAct;
  /** The sentence tells of what is yet to be done. */
  prospective: boolean;
  /** It tells the deed itself, as news does: "17 states sued over …", not "the suit that 17 states filed". */
  tells: boolean;
  /** It may be a headline of another day beside the article: "17 states sue over …". */
  headline: boolean;
  /** "A separate case in which 16 states": not what the rest of the article is about. */
  apart: boolean;
  /** "Bipartisan multistate letters": no single act is meant. */
  several: boolean;
}

/** "Eleven others have since joined that lawsuit": who came in after the act began. */
const JOINING =
  /\b(?:since|later|also|now|additional|more|newly)\b[^.]{0,400}\bjoin|\bjoin(?:ed|ing)?\b[^.]{0,400}\b(?:that|the|existing|amended) (?:law)?suit/i;

// Letters of English and Spanish, because `\p{L}` and `iu` make these two take a millisecond each to compile.
const PROSPECTIVE =
  /\b(?:(?<!its |their |his |her )plan(?:s|ned|ning)? (?:to|on)|(?:is|are|was|were) (?:expected|preparing|poised|set) to|intend(?:s|ed)? to|vow(?:s|ed|ing)? to|threaten(?:s|ed|ing)? to|prepar(?:e|es|ing) to|consider(?:s|ing)? (?:a|an|whether|filing|suing|joining)|will (?:file|sue|join|lead|challenge|intervene)|(?:planea|prepara|amenaza|considera|piensa)n?(?: con)? (?:una? |demandar|presentar|unirse)[a-zà-ÿ]*|demandarán?|presentarán?)(?![a-zà-ÿ])/i;

/** "23 states, counties and municipalities": the number is not of attorneys general alone. */
const MIXED =
  /^[^.;:]{0,20}\b(?:cit(?:y|ies)|count(?:y|ies)|municipalities|localities|governors|tribes|agencies|companies)\b/i;

const AT_LEAST = /\b(?:more than|at least|over|upwards? of|más de|al menos) /i;
const AT_MOST = /\b(?:nearly|almost|up to|as many as|close to|casi|cerca de) /i;

function boundOf(words: string): Counted['bound'] {
  return AT_LEAST.test(words) ? 'least' : AT_MOST.test(words) ? 'most' : undefined;
}

const DOZENS = /\bdozen|\bdocenas?\b/i;

/** What is planned stands right before the group ("plans to lead 19 others") or right after it. */
const isProspective = (sentence: string, start: number, end: number): boolean =>
  PROSPECTIVE.test(sentence.slice(Math.max(0, start - 40), end + 25));

/** "He will lead a multistate lawsuit", but not "the state will join the multistate lawsuit". */
const TO_BE_FILED =
  /\b(?:will|would|(?:plan|intend|prepare|vow)(?:s|ned|ed)? to|preparing to|planning to|ready to) (?:soon )?(?:file|lead|bring|launch|mount) an? (?:\w+ ){0,2}$/i;
const IMMINENT = /^[^.;]{0,50}\b(?:is|was|are|were) (?:imminent|in the works|being prepared)\b/i;

const isYetToBeFiled = (sentence: string, start: number, end: number): boolean =>
  TO_BE_FILED.test(sentence.slice(Math.max(0, start - 60), start)) ||
  IMMINENT.test(sentence.slice(end, end + 80));

const APART =
  /\b(?:(?:separate|another|different|unrelated|parallel|distinct) (?:\w+ ){0,2}(?:case|(?:law)?suit|challenge|complaint|action|litigation|letter|brief|settlement|investigation|effort)|(?:separate|different|distinct|apart) from|unlike|other than)\b[^.;]{0,140}$|\b(?:separate|different|similar|second|rival|opposing) (?:\w+ )?$/i;
/** Code units before a group in which it is told apart. */
const APART_REACH = 180;

const PRESENT =
  /^(?: [\w,.'’-]+){0,4}? (?:sue|file|ask|urge|join|back|challenge|sign|settle|demand|oppose|seek)s?\b/i;

/** Headlines tell in the present, or end without a stop. */
const isHeadline = (sentence: string, end: number): boolean =>
  !/[.!?]["”’)]*\s*$/.test(sentence) || PRESENT.test(sentence.slice(end, end + 80));

const SEVERAL =
  /\b(?:coalitions|groups|alliances|letters|briefs|(?:law)?suits|complaints|comments|settlements|challenges|investigations|coaliciones|grupos|cartas|demandas|acuerdos)\b/i;

const TELLS =
  /^(?:,? (?:and|plus|along with|joined by|led by|including)[^.;:]{0,80}?|,[^,.;:]{0,60},)? (?:(?:on \w+day|today|jointly|also|now|\w+day) )*(?:(?:are|is) (?:suing|asking|urging|challenging|seeking|demanding|backing|opposing|investigating)|(?:who |that )?(?:have |has )?(?:sued|filed|asked|urged|challenged|petitioned|demanded|wrote|sent|settled|reached|opened|launched|announced|called on|weighed in|moved to)|(?:have|has) joined (?:a|an)\b|sue|file|ask|urge|challenge|(?:que )?(?:(?:han|ha) )?(?:demand|present|respald|apoy|inst)(?:an|aron|ó|ado)|(?:pid|exig)(?:en|ieron|ió))(?![a-zà-ÿ])/i;

/** By so many a list may exceed the count beside it: the one who speaks, and D.C. */
const LEAD_AND_CAPITAL = 2;

/** Jurisdictions whose attorney general the sentence names, apart from those it lists as members. */
function speakersIn(
  reading: Reading,
  sentence: Span,
  listed: readonly JurisdictionCode[],
): JurisdictionCode[] {
  const { entities } = reading;
  const codes = new Set<JurisdictionCode>();
  for (let at = firstFrom(entities, sentence.start); at < entities.length; at += 1) {
    const entity = entities[at] as Reading['entities'][number];
    if (entity.start >= sentence.end) break;
    if (entity.kind === 'attorney-general' && entity.end <= sentence.end) codes.add(entity.jurisdiction);
  }
  return [...codes].filter(code => !listed.includes(code));
}

/** "Texas and the other 25 states". */
const AND_THE_OTHER = /^,? and (?:the|its) other $/i;
/** "Twenty-five states joined Texas in suing": they are none of those whom they joined. */
const JOINED = /^ (?:(?:have|had|has) )?(?:joined|join|backed) (?:with )?$/i;
const POSSESSIVE = /^['’]/;

/** Who stands beside a number without being counted, where {@link CoalitionPhrase.besides} does not say. */
function besideNumber(
  reading: Reading,
  { start, end, count }: CoalitionPhrase,
): JurisdictionCode | undefined {
  if (count === undefined) return undefined;
  const { entities, article } = reading;
  const at = firstFrom(entities, start);
  const before = entities[at - 1];
  if (before?.kind === 'state' && AND_THE_OTHER.test(article.text.slice(before.end, start)))
    return before.jurisdiction;
  const after = entities[firstFrom(entities, end)];
  if (after?.kind !== 'state' || !JOINED.test(article.text.slice(end, after.start))) return undefined;
  return POSSESSIVE.test(article.text.slice(after.end, after.end + 1)) ? undefined : after.jurisdiction;
}

/** A group's own name is no longer than so many code units. */
const NAME_REACH = 80;

/** No sentence is so long: a list or a table without stops may be, and each group in it would read it all. */
const SENTENCE_REACH = 2000;

/** All that a coalition phrase and what stands around it tell of its act, to be held against the record. */
export function readCoalitionPhrase(reading: Reading, phrase: CoalitionPhrase): ActPhrase {
  const { start, end, sentence, count, other, speaker, leads } = phrase;
  const uncounted = phrase.besides ? undefined : besideNumber(reading, phrase);
  const besides = uncounted === undefined ? phrase.besides : [uncounted];
  const sentenceText = reading.article.text.slice(sentence.start, sentence.end);
  const names = [...new Set(phrase.listed)];
  // An article may speak of several groups: a list that is longer than the count is another's.
  const listed = count !== undefined && names.length > count + LEAD_AND_CAPITAL ? [] : names;
  const from = Math.max(sentence.start, start - SENTENCE_REACH);
  const near = reading.article.text.slice(from, Math.min(sentence.end, end + SENTENCE_REACH));
  const action = phrase.action ?? actionIn(near, start - from, end - from);
  const beside = besides ?? (speaker === undefined ? undefined : [speaker]);
  const speakers = beside ?? speakersIn(reading, sentence, listed);
  const words = reading.article.text.slice(Math.max(0, start - 16), end);
  const bound = boundOf(words);
  const party = partyInWords(words);
  return {
    span: { start, end },
    words: fold(reading.article.text.slice(start, Math.min(end, start + NAME_REACH))),
    sentence,
    sentenceText,
    ...(action === undefined ? {} : { action }),
    ...(party === undefined ? {} : { party }),
    ...(count === undefined
      ? {}
      : {
          counted: {
            number: count,
            inAll: count + (besides?.length ?? (other ? 1 : 0)),
            ...(bound === undefined ? {} : { bound }),
            ...(DOZENS.test(words) ? { dozens: true as const } : {}),
            ofStates: phrase.counts === 'states',
            joining: /join/i.test(near) && JOINING.test(near),
            mixed: MIXED.test(reading.article.text.slice(end, end + 40)),
          },
        }),
    named: namedMembers(new Set(listed), leads, speakers),
    several: count === undefined && SEVERAL.test(reading.article.text.slice(start, end)),
    apart: APART.test(reading.article.text.slice(Math.max(sentence.start, start - APART_REACH), start)),
    tells: TELLS.test(sentenceText.slice(end - sentence.start, end - sentence.start + 160)),
    headline: isHeadline(sentenceText, end - sentence.start),
    prospective: isProspective(sentenceText, start - sentence.start, end - sentence.start),
  };
}

/** The same of a phrase for a lawsuit: those who are named beside it may be among the plaintiffs. */
export function readLawsuitPhrase(reading: Reading, phrase: LawsuitPhrase): ActPhrase {
  const { start, end, sentence, count } = phrase;
  const sentenceText = reading.article.text.slice(sentence.start, sentence.end);
  return {
    span: { start, end },
    words: fold(reading.article.text.slice(start, end)),
    sentence,
    sentenceText,
    action: 'lawsuit',
    ...(count === undefined
      ? {}
      : { counted: { number: count, inAll: count, ofStates: true, joining: false, mixed: false } }),
    named: namedMembers(new Set(), [], speakersIn(reading, sentence, [])),
    tells: false,
    headline: true,
    prospective: isYetToBeFiled(sentenceText, start - sentence.start, end - sentence.start),
    apart: false,
    several: false,
  };
}

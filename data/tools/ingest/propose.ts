import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { Dataset } from '../../../lib/dataset/schema';
import type { Article } from '../../../lib/detection/article';
import type { CoalitionKind } from '../../../lib/detection/coalition-kind';
import { loadTagger } from '../../../lib/detection/compromise-tagger';
import { detect, readArticle } from '../../../lib/detection/detect';
import type { Lexicon } from '../../../lib/detection/lexicon';
import type { Mention, Span } from '../../../lib/detection/mention';
import { extractAct, type ReleasedAct } from '../../../lib/detection/release/extract-act';
import { findOwnPhrases } from '../../../lib/detection/release/own-phrases';
import { openPage } from '../../../lib/detection/text/page';
import { comparePartialDates, daysBetween } from '../../../lib/time/partial-date';
import type { Vocabulary } from '../vocabulary/vocabulary-schema';
import { changesToKnown } from './changes-to-known';
import { ANNOUNCED_WITHIN, type CourtEvent, readCourtEvent } from './court-event';
import { draftCoalition } from './draft-coalition';
import { draftRelease } from './draft-release';
import { findKnownActs, type KnownActs } from './find-known';
import { LONGEST_EXCERPT, type Proposal, proposalSchema } from './proposal';
import type { ReleaseText } from './release-text';
import { SAME } from './same-act';

/** Kinds of acts that are done in a lawsuit; a letter may speak of one. */
const IN_COURT: ReadonlySet<CoalitionKind> = new Set([
  'lawsuit',
  'amicus',
  'intervention',
  'petition',
  'settlement',
]);

/** What texts are held against. */
export interface KnownRecord {
  dataset: Dataset;
  lexicon: Lexicon;
  vocabulary: Vocabulary;
}

/** Reads one text and says what of it is new to the record. The same text and record give the same proposal. */
export async function propose(
  text: ReleaseText,
  { dataset, lexicon, vocabulary }: KnownRecord,
): Promise<Proposal> {
  const article = articleOf(text);
  const act = extractAct(article, lexicon);
  const mentions = await detect(article, lexicon, { loadTagger });
  const reading = readArticle(article, lexicon);
  const own = findOwnPhrases(reading, openPage(article))?.main;
  const known = findKnownActs(act, text.text, mentions, own, dataset);
  const source = draftRelease(text, dataset, speakerOf(mentions));
  const event = readCourtEvent(text.title, text.text);
  const lawsuit = lawsuitOf(act, known, dataset);
  const common = commonOf(text, act, own?.sentence, known, event);

  const decided =
    event && eventProposal(event, act, decidedLawsuit(act, mentions, known, dataset), text, dataset);
  if (decided) return valid({ what: 'lawsuit-event', ...common, confidence: 0.6, source, ...decided });
  if (act !== undefined && known.same !== undefined) {
    const { record } = known.same;
    const changes = changesToKnown(act, record);
    const isNews = !record.sources.includes(source.id);
    const applied = changes.some(one => one.applied);
    const confidence = Math.min(0.99, known.same.points / (SAME * 2));
    if (!isNews && changes.length === 0)
      return nothing(common, `${record.id} has this source and all that it says`, record.id);
    const what = applied ? 'more-of-known' : 'another-source';
    return valid({ what, ...common, confidence, source, record: record.id, changes });
  }
  if (act === undefined) return nothing(common, 'It tells of no group of attorneys general that acts');
  if (act.members.length < 2) {
    const told = act.count === undefined ? '' : ` of ${act.count}`;
    return nothing(common, `It names ${act.members.length}${told} who act, which makes no record`);
  }
  if (act.date === undefined) return nothing(common, 'It gives no date, and none is known of it');
  const { date } = act;
  const actsIn = IN_COURT.has(act.kind) ? lawsuit : undefined;
  const draft = draftCoalition({ ...act, date }, text, source, {
    dataset,
    vocabulary,
    mentions,
    lawsuit: actsIn,
  });
  const confidence = (act.membersComplete ? 0.8 : 0.5) - (act.kind === 'other' ? 0.2 : 0);
  const drafted = ['title', 'summary', 'targets', 'topics', 'keyTerms'];
  return valid({
    what: 'new-coalition',
    ...common,
    confidence,
    source,
    ...draft,
    drafted,
    similar: known.similar,
  });
}

function articleOf({ text, title, url, published }: ReleaseText): Article {
  return {
    text,
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published: { date: published, from: 'reader' } }),
  };
}

/** Whose release it is, by the first attorney general or office that it names. */
function speakerOf(mentions: readonly Mention[]): string | undefined {
  const first = mentions.find(({ kind }) => kind === 'attorney-general' || kind === 'office');
  return first !== undefined && 'jurisdiction' in first ? first.jurisdiction : undefined;
}

/** The lawsuit of the record that the text is about: by docket, by caption or link. */
function lawsuitOf(act: ReleasedAct | undefined, known: KnownActs, dataset: Dataset): string | undefined {
  const byDocket = dataset.lawsuits.find(({ dockets }) =>
    dockets.some(docket => act?.dockets.includes(docket)),
  );
  const byLink = known.same?.record.lawsuit ?? known.lawsuits[0];
  const filesAnother = act?.kind === 'lawsuit' && act.date !== undefined && byLink !== undefined;
  const filed = dataset.lawsuits.find(({ id }) => id === byLink)?.filed;
  // A new suit tells of earlier ones: it is an act in one only if it is filed with it.
  const isOther =
    filesAnother && filed !== undefined && Math.abs(daysBetween(filed, act.date as string)) > 14;
  return byDocket?.id ?? (isOther && known.same === undefined ? undefined : byLink);
}

/**
 * The lawsuit of the record in which an announced event happened: by docket, by the act that the text is,
 * or named where the event is announced. One named further down is only cited.
 */
function decidedLawsuit(
  act: ReleasedAct | undefined,
  mentions: readonly Mention[],
  known: KnownActs,
  { lawsuits }: Dataset,
): string | undefined {
  const byDocket = lawsuits.find(({ dockets }) => dockets.some(docket => act?.dockets.includes(docket)));
  const named = mentions.find(
    mention =>
      (mention.kind === 'lawsuit' || mention.kind === 'coalition') &&
      mention.link.lawsuit !== undefined &&
      mention.start < ANNOUNCED_WITHIN,
  );
  const byName = named !== undefined && 'link' in named ? named.link?.lawsuit : undefined;
  return byDocket?.id ?? known.same?.record.lawsuit ?? byName;
}

/** What no longer happens in a case that the Supreme Court has decided. */
const BEFORE_DECISION: ReadonlySet<string> = new Set([
  'appeal-filed',
  'certiorari-granted',
  'supreme-court-decision',
]);
const DAYS_BETWEEN_REPORTS = 3;

function eventProposal(
  event: CourtEvent,
  act: ReleasedAct | undefined,
  lawsuit: string | undefined,
  { published }: ReleaseText,
  dataset: Dataset,
) {
  const record = dataset.lawsuits.find(({ id }) => id === lawsuit);
  const date = act?.date ?? published;
  if (record === undefined || date === undefined) return undefined;
  const reported = record.events.some(
    one => one.kind === event.kind && Math.abs(daysBetween(one.date, date)) <= DAYS_BETWEEN_REPORTS,
  );
  const isOver = record.events.some(
    one => one.kind === 'supreme-court-decision' && comparePartialDates(one.date, date) <= 0,
  );
  if (reported || (isOver && BEFORE_DECISION.has(event.kind))) return undefined;
  return { record: record.id, event: { date, kind: event.kind, text: event.text } };
}

function commonOf(
  { text, title, url, file }: ReleaseText,
  act: ReleasedAct | undefined,
  sentence: Span | undefined,
  known: KnownActs,
  event: CourtEvent | undefined,
) {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const spans = [...(sentence ? [sentence] : []), ...(event ? [event] : [])];
  return {
    id: `${sha256.slice(0, 12)}`,
    article: {
      ...(url === undefined ? {} : { url }),
      ...(file === undefined ? {} : { file }),
      ...(title === undefined ? {} : { title }),
      characters: text.length,
      sha256,
    },
    reasons: [...(act?.reasons ?? []), ...(known.same?.reasons ?? [])],
    evidence: spans.map(span => evidenceAt(text, span)),
  };
}

function evidenceAt(text: string, span: Span) {
  const said = text.slice(span.start, span.end);
  const start = span.start + (said.length - said.trimStart().length);
  const end = span.start + said.trimEnd().length;
  return { start, end, excerpt: text.slice(start, Math.min(end, start + LONGEST_EXCERPT)) };
}

function nothing(common: ReturnType<typeof commonOf>, reason: string, record?: string): Proposal {
  const known = record === undefined ? {} : { record };
  return valid({
    what: 'nothing',
    ...common,
    ...known,
    confidence: 0.5,
    reasons: [reason, ...common.reasons],
  });
}

function valid(proposal: unknown): Proposal {
  return v.parse(proposalSchema, proposal);
}

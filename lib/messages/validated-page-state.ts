import * as v from 'valibot';
import type { Check } from '../detection/check';
import type { Reason } from '../detection/reason';
import { cardKey, cardKind, publicationDate } from './message-parts';
import type { DetectAnswer, PageState } from './protocol';

const webAddress = v.pipe(v.string(), v.regex(/^https?:\/\//, 'no web address'));

/** A card is drawn field by field as text: enough here that it is one, and that its links are links. */
const cardsByKey = v.record(
  cardKey,
  v.looseObject({
    kind: cardKind,
    title: v.string(),
    sources: v.array(v.looseObject({ publisher: v.string(), url: v.optional(webAddress) })),
  }),
);
const cards = v.custom<DetectAnswer['cards']>(input => v.is(cardsByKey, input), 'no cards');

const mark = v.looseObject({
  start: v.number(),
  end: v.number(),
  kind: v.picklist(['attorney-general', 'us-attorney-general', 'state', 'office', 'coalition', 'lawsuit']),
  card: cardKey,
  first: v.boolean(),
  reason: v.custom<Reason>(input => v.is(v.looseObject({ rule: v.string() }), input), 'no reason'),
  check: v.exactOptional(v.custom<Check>(input => typeof input === 'object' && input !== null)),
});

const PAGE_STATE: v.GenericSchema<unknown, PageState> = v.variant('state', [
  v.object({ state: v.picklist(['off', 'reading']) }),
  v.object({ state: v.literal('quiet'), partly: v.boolean() }),
  v.object({
    state: v.literal('failed'),
    fault: v.picklist(['not-readable', 'too-old', 'no-answer']),
  }),
  v.object({
    state: v.literal('marked'),
    answer: v.object({
      marks: v.array(mark),
      cards,
      cut: v.exactOptional(v.literal(true)),
      dataset: v.object({ version: v.string(), from: v.picklist(['database', 'packaged']) }),
      published: v.exactOptional(publicationDate),
      foundDate: v.exactOptional(publicationDate),
    }),
  }),
]);

/** What a tab's content script says of its page; undefined when it is nothing of the kind. */
export function validatedPageState(message: unknown): PageState | undefined {
  const parsed = v.safeParse(PAGE_STATE, message);
  return parsed.success ? parsed.output : undefined;
}

import type { Card } from '../../lib/dataset/card';
import type { DatasetStamp } from '../../lib/messages/protocol';
import { cardTitle } from '../../lib/words/card-title';
import type { PageWords } from '../../lib/words/page-words';
import { eyebrowOf } from './eyebrow';

/** Who mends the record. */
const MAINTAINERS = 'corrections@aglens.example';

/**
 * The address of a mail about a card, begun but not sent. It names the card and the data, never the
 * page: what somebody reads is nobody else's business.
 */
export function mistakeReport(card: Card, { version }: DatasetStamp, words: PageWords): string {
  const { kind, detail } = eyebrowOf(card, words);
  const { text: title } = cardTitle(card, words);
  const { mail } = words.card;
  const lines = [
    mail.card(title, [kind, detail].filter(Boolean).join(', ')),
    mail.data(version),
    '',
    mail.question,
    '',
  ];
  const subject = encodeURIComponent(`AG Lens: ${title}`);
  return `mailto:${MAINTAINERS}?subject=${subject}&body=${encodeURIComponent(lines.join('\r\n'))}`;
}

import type { Card } from '../../lib/dataset/card';
import type { DatasetStamp } from '../../lib/messages/protocol';
import { eyebrowOf } from './eyebrow';

/** Who mends the record. */
const MAINTAINERS = 'corrections@aglens.example';

/**
 * The address of a mail about a card, begun but not sent. It names the card and the data, never the
 * page: what somebody reads is nobody else's business.
 */
export function mistakeReport(card: Card, { version }: DatasetStamp): string {
  const { kind, detail } = eyebrowOf(card);
  const lines = [
    `Card: ${card.title} (${[kind, detail].filter(Boolean).join(', ')})`,
    `Data: ${version}`,
    '',
    'What is wrong, and where can the right fact be seen?',
    '',
  ];
  const subject = encodeURIComponent(`AG Lens: ${card.title}`);
  return `mailto:${MAINTAINERS}?subject=${subject}&body=${encodeURIComponent(lines.join('\r\n'))}`;
}

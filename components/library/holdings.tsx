import type { DatasetStatus } from '../../lib/messages/protocol';
import { versionDate } from '../format/version-date';
import { useWords } from '../theme/words-context';
import { useAnswer } from './use-answer';

const PARTS = ['coalitions', 'lawsuits', 'attorneysGeneral', 'jurisdictions'] as const;

/** How much there is to be found, and of which day. */
export function Holdings({ ask }: { ask(): Promise<DatasetStatus> }) {
  const { options, card, format } = useWords();
  const status = useAnswer('status', ask);
  if (status.state !== 'answered') return null;
  const { counts, version } = status.answer;
  return (
    <p class="holdings">
      {PARTS.map(part => (
        <span key={part}>{options.counts[part](counts[part])}</span>
      ))}
      <span>{card.dataOf(format.shortDate(versionDate(version)))}</span>
    </p>
  );
}

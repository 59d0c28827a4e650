import type { Reason } from '../../lib/detection/reason';
import { nameIn } from '../format/place-in-words';
import { usePageWords } from '../theme/page-words-context';

/** Why the article's words were taken for this, and what speaks for the record that they were linked to. */
export function WhyThisCard({ reason }: { reason: Reason }) {
  const words = usePageWords();
  const signals = 'signals' in reason ? (reason.signals ?? []) : [];
  return (
    <div class="why">
      <p>
        <b>{words.card.whyThisCard}</b> {words.reason(reason, nameIn(words))}
        {signals.length > 0 && '. '}
        {signals.map(told => `${words.signal(told)}. `)}
      </p>
    </div>
  );
}

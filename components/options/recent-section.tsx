import { useWords } from '../theme/words-context';

/** That look-ups are kept here alone, and the button that forgets them. */
export function RecentSection({ onClear }: { onClear(): void }) {
  const words = useWords().options;
  return (
    <section class="section" aria-labelledby="recent">
      <h2 id="recent">{words.recent}</h2>
      <p class="told">{words.recentTold}</p>
      <p class="actions">
        <button type="button" class="button" onClick={onClear}>
          {words.clearRecent}
        </button>
      </p>
    </section>
  );
}

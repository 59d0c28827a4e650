import type { ComponentChildren } from 'preact';
import { useWords } from '../theme/words-context';

/** A link out of the card, in a new tab, that tells nobody where it came from. */
export function WebLink({ to, children }: { to: string; children: ComponentChildren }) {
  const words = useWords().card;
  return (
    <a href={to} target="_blank" rel="noopener noreferrer">
      {children}
      <span class="unseen">{words.opensInNewTab}</span>
    </a>
  );
}

import type { ComponentChildren } from 'preact';

/** A link out of the card, in a new tab, that tells nobody where it came from. */
export function WebLink({ to, children }: { to: string; children: ComponentChildren }) {
  return (
    <a href={to} target="_blank" rel="noopener noreferrer">
      {children}
      <span class="unseen"> (opens in a new tab)</span>
    </a>
  );
}

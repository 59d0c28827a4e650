import type { ComponentChildren } from 'preact';
import { secureAddress } from '../../lib/address/secure-address';
import { usePageWords } from '../theme/page-words-context';

/** A link out of the card, in a new tab, that tells nobody where it came from; the words alone where it leads nowhere safe. */
export function WebLink({ to, children }: { to: string; children: ComponentChildren }) {
  const words = usePageWords().card;
  const address = secureAddress(to);
  if (address === undefined) return <>{children}</>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {children}
      <span class="unseen">{words.opensInNewTab}</span>
    </a>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { CheckIcon, CopyIcon } from './icons';

/** How long the button says that it has copied, in ms. */
const SAID = 1800;

/** Copies a text. Pages that are not served securely have no clipboard to write to: no button there. */
export function CopyButton({ text }: { text: () => string }) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SAID);
    return () => clearTimeout(timer);
  }, [copied]);

  if (!('clipboard' in navigator)) return null;
  const copy = () =>
    navigator.clipboard.writeText(text()).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <button type="button" class="tool" aria-label="Copy as text" title="Copy as text" onClick={copy}>
      {copied ? <CheckIcon /> : <CopyIcon />}
      <span class="unseen" role="status">
        {copied ? 'Copied' : ''}
      </span>
    </button>
  );
}

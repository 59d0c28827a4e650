import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePageWords } from '../theme/page-words-context';
import { CheckIcon } from './icons';

/** How long the button says that it has copied, in ms. */
const SAID = 1800;

interface CopyButtonProps {
  text: () => string;
  label: string;
  /** Of the button: a tool of the head or a link of the foot. */
  class: 'tool' | 'link';
  children: ComponentChildren;
}

/** Copies a text. Pages that are not served securely have no clipboard to write to: no button there. */
export function CopyButton({ text, label, class: look, children }: CopyButtonProps) {
  const words = usePageWords().card;
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
    <button type="button" class={look} aria-label={label} title={label} onClick={copy}>
      {copied ? <CheckIcon /> : children}
      <span class="unseen" role="status">
        {copied ? words.copied : ''}
      </span>
    </button>
  );
}

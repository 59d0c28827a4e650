import type { ComponentChildren } from 'preact';

/** A text of the record, which is English in whatever language it is shown: told to screen readers. */
export function RecordText({ children }: { children: ComponentChildren }) {
  return <span lang="en">{children}</span>;
}

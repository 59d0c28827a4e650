import { useId, useState } from 'preact/hooks';
import type { Card } from '../../lib/dataset/card';
import type { DatasetStamp } from '../../lib/messages/protocol';
import { versionInWords } from '../format/date-in-words';
import { CopyButton } from './copy-button';
import { ChevronIcon, QuoteIcon } from './icons';
import { mistakeReport } from './mistake-report';
import { SourceList } from './source-list';

interface CardFootProps {
  card: Card;
  reason?: string | undefined;
  stamp: DatasetStamp;
  citation?: string | undefined;
  onPanel?: (() => void) | undefined;
}

function labelOf({ sources }: Card): string {
  if (sources.length === 0) return 'About this card';
  return `${sources.length} ${sources.length === 1 ? 'source' : 'sources'}`;
}

export function CardFoot({ card, reason, stamp, citation, onPanel }: CardFootProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const built = stamp.from === 'packaged' ? ', as packaged' : '';
  return (
    <footer class="card-foot">
      <div id={id} class="foot-more" hidden={!open}>
        {reason && (
          <p>
            <b>Why this card</b> {reason}
          </p>
        )}
        <SourceList sources={card.sources} />
        <p class="foot-deeds">
          {citation && (
            <CopyButton class="link" label="Copy citation" text={() => citation}>
              <QuoteIcon />
              Copy citation
            </CopyButton>
          )}
          <a href={mistakeReport(card, stamp)} target="_blank" rel="noopener noreferrer">
            Report a mistake<span class="unseen"> (begins a mail)</span>
          </a>
          <span>
            Data version {stamp.version}
            {built}
          </span>
        </p>
      </div>
      <div class="foot-line">
        <button
          type="button"
          class="link"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {labelOf(card)} <ChevronIcon />
        </button>
        <span class="stamp">Data of {versionInWords(stamp.version)}</span>
        {onPanel && (
          <button type="button" class="link" onClick={onPanel}>
            Open in panel
          </button>
        )}
      </div>
    </footer>
  );
}

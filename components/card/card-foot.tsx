import { useId, useState } from 'preact/hooks';
import type { SourceLink } from '../../lib/dataset/card';
import type { DatasetStamp } from '../../lib/messages/protocol';
import { versionInWords } from '../format/date-in-words';
import { ChevronIcon } from './icons';
import { SourceList } from './source-list';

interface CardFootProps {
  sources: readonly SourceLink[];
  reason?: string | undefined;
  stamp: DatasetStamp;
}

function labelOf(sources: readonly SourceLink[]): string {
  if (sources.length === 0) return 'Why this card';
  return `${sources.length} ${sources.length === 1 ? 'source' : 'sources'}`;
}

export function CardFoot({ sources, reason, stamp }: CardFootProps) {
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
        <SourceList sources={sources} />
      </div>
      <div class="foot-line">
        {(sources.length > 0 || reason) && (
          <button
            type="button"
            class="link"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            {labelOf(sources)} <ChevronIcon />
          </button>
        )}
        <span class="stamp" title={`Dataset ${stamp.version}`}>
          Data of {versionInWords(stamp.version)}
          {built}
        </span>
      </div>
    </footer>
  );
}

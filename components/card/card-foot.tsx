import { useId, useState } from 'preact/hooks';
import type { Card } from '../../lib/dataset/card';
import type { Reason } from '../../lib/detection/reason';
import type { DatasetStamp } from '../../lib/messages/protocol';
import type { PageWords } from '../../lib/words/page-words';
import { versionDate } from '../format/version-date';
import { usePageWords } from '../theme/page-words-context';
import { CopyButton } from './copy-button';
import { ChevronIcon, QuoteIcon } from './icons';
import { mistakeReport } from './mistake-report';
import { SourceList } from './source-list';
import { WhyThisCard } from './why-this-card';

interface CardFootProps {
  card: Card;
  reason?: Reason | undefined;
  stamp: DatasetStamp;
  citation?: string | undefined;
  onPanel?: (() => void) | undefined;
  onTab?: (() => void) | undefined;
}

function labelOf({ sources }: Card, { card }: PageWords): string {
  return sources.length === 0 ? card.aboutCard : card.sources(sources.length);
}

/** Sources, reason and version, folded; the day of the data, and where else the card can be opened. */
export function CardFoot({ card, reason, stamp, citation, onPanel, onTab }: CardFootProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const all = usePageWords();
  const words = all.card;
  const { version, from } = stamp;
  const inEnglish = all.language !== 'en' && card.kind !== 'article-coalition';
  return (
    <footer class="card-foot">
      <div id={id} class="foot-more" hidden={!open}>
        {reason && <WhyThisCard reason={reason} />}
        <SourceList sources={card.sources} />
        <p class="foot-deeds">
          {citation && (
            <CopyButton class="link" label={words.copyCitation} text={() => citation}>
              <QuoteIcon />
              {words.copyCitation}
            </CopyButton>
          )}
          <a href={mistakeReport(card, stamp, all)} target="_blank" rel="noopener noreferrer">
            {words.reportMistake}
            <span class="unseen">{words.beginsMail}</span>
          </a>
          <span>{from === 'packaged' ? words.dataVersionPackaged(version) : words.dataVersion(version)}</span>
          {inEnglish && <span>{words.recordsInEnglish}</span>}
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
          {labelOf(card, all)} <ChevronIcon />
        </button>
        <span class="stamp">{words.dataOf(all.format.shortDate(versionDate(version)))}</span>
        {onPanel && (
          <button type="button" class="link" onClick={onPanel}>
            {words.openInPanel}
          </button>
        )}
        {onTab && (
          <button type="button" class="link" onClick={onTab}>
            {words.openInTab}
          </button>
        )}
      </div>
    </footer>
  );
}

import type { DatasetStamp } from '../../lib/messages/protocol';
import { formatPartialDate } from '../../lib/time/format-partial-date';
import { localeOf } from '../../lib/words/count-in-words';
import { SettingsIcon } from '../card/icons';
import { ageInWords } from '../format/age-in-words';
import { useWords } from '../theme/words-context';
import { SiteSwitch } from './site-switch';

interface PopupFootProps {
  site: { name: string; on: boolean } | null;
  stamp: DatasetStamp | undefined;
  /** Whether there are results to move through. */
  results: boolean;
  onSwitchSite(on: boolean): void;
  /** Only where there is a way to the options. */
  onOpenOptions?: () => void;
}

/** `2026.11.22.1` was made on `2026-11-22`. */
function dateOfVersion(version: string): string {
  return version.split('.').slice(0, 3).join('-');
}

function Stamp({ stamp }: { stamp: DatasetStamp }) {
  const { popup: words, language } = useWords();
  const date = dateOfVersion(stamp.version);
  const age = ageInWords(date, language);
  return (
    <span class="stamp" title={words.dataset(stamp.version, age)}>
      {words.dataOf(formatPartialDate(date, localeOf(language)))}
      {stamp.from === 'packaged' ? words.unpacking : `, ${age}`}
    </span>
  );
}

export function PopupFoot({ site, stamp, results, onSwitchSite, onOpenOptions }: PopupFootProps) {
  const words = useWords().popup;
  if (!site && !stamp && !results && !onOpenOptions) return null;
  return (
    <footer class="window-foot">
      {site && <SiteSwitch site={site.name} on={site.on} onSwitch={onSwitchSite} />}
      {results && <span aria-hidden="true">{words.keys}</span>}
      {stamp && !results && <Stamp stamp={stamp} />}
      {onOpenOptions && (
        <button
          type="button"
          class="tool options"
          aria-label={words.options}
          title={words.options}
          onClick={onOpenOptions}
        >
          <SettingsIcon />
        </button>
      )}
    </footer>
  );
}

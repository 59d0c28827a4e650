import type { DatasetStamp } from '../../lib/messages/protocol';
import { versionInWords } from '../format/date-in-words';
import { SiteSwitch } from './site-switch';

interface PopupFootProps {
  site: { name: string; on: boolean } | null;
  stamp: DatasetStamp | undefined;
  /** Whether there are results to move through. */
  results: boolean;
  onSwitchSite(on: boolean): void;
}

export function PopupFoot({ site, stamp, results, onSwitchSite }: PopupFootProps) {
  if (!site && !stamp && !results) return null;
  return (
    <footer class="window-foot">
      {site && <SiteSwitch site={site.name} on={site.on} onSwitch={onSwitchSite} />}
      {results && <span aria-hidden="true">↑↓ to move · Enter to open</span>}
      {stamp && (
        <span class="stamp" title={`Dataset ${stamp.version}`}>
          Data of {versionInWords(stamp.version)}
          {stamp.from === 'packaged' && ', being unpacked'}
        </span>
      )}
    </footer>
  );
}

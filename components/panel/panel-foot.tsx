import type { DatasetStamp } from '../../lib/messages/protocol';
import { DataStamp } from '../popup/data-stamp';
import { SiteSwitch } from '../popup/site-switch';

interface PanelFootProps {
  site: { name: string; on: boolean } | null;
  stamp: DatasetStamp | undefined;
  onSwitchSite(on: boolean): void;
}

/** The switch of the site, and which data there is. */
export function PanelFoot({ site, stamp, onSwitchSite }: PanelFootProps) {
  if (!site && !stamp) return null;
  return (
    <footer class="window-foot">
      {site && <SiteSwitch site={site.name} on={site.on} onSwitch={onSwitchSite} />}
      {stamp && <DataStamp stamp={stamp} />}
    </footer>
  );
}

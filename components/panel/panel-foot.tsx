import type { DatasetStamp } from '../../lib/messages/protocol';
import { SiteSwitch } from '../page-report/site-switch';
import { DataStamp } from '../theme/data-stamp';

interface PanelFootProps {
  site: { name: string; on: boolean } | null;
  stamp: DatasetStamp | undefined;
  onSwitchSite(on: boolean): Promise<void>;
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

import { SettingsIcon, TabIcon } from '../card/icons';
import { SiteSwitch } from '../page-report/site-switch';
import { useWords } from '../theme/words-context';

interface PopupFootProps {
  site: { name: string; on: boolean } | null;
  /** Whether there are results to move through. */
  results: boolean;
  onSwitchSite(on: boolean): Promise<void>;
  /** Opens the search in a tab. */
  onOpenTab(): void;
  onOpenOptions(): void;
}

/** What can be done from here: the switch of the site or the keys of the list, the whole page, the options. */
export function PopupFoot({ site, results, onSwitchSite, onOpenTab, onOpenOptions }: PopupFootProps) {
  const words = useWords().popup;
  return (
    <footer class="window-foot">
      {site && <SiteSwitch site={site.name} on={site.on} onSwitch={onSwitchSite} />}
      {results && <span aria-hidden="true">{words.keys}</span>}
      <span class="foot-tools">
        <button type="button" class="link in-tab" title={words.openTabTold} onClick={onOpenTab}>
          <TabIcon /> {results ? words.openTab : words.openSearchTab}
        </button>
        <button
          type="button"
          class="tool options"
          aria-label={words.options}
          title={words.options}
          onClick={onOpenOptions}
        >
          <SettingsIcon />
        </button>
      </span>
    </footer>
  );
}

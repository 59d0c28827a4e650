import { useWords } from '../theme/words-context';

interface SiteSwitchProps {
  /** Host name without `www.`. */
  site: string;
  on: boolean;
  onSwitch(on: boolean): void;
}

/** Whether pages of this site are read at all. */
export function SiteSwitch({ site, on, onSwitch }: SiteSwitchProps) {
  const words = useWords().popup;
  return (
    <button type="button" class="site-switch" role="switch" aria-checked={on} onClick={() => onSwitch(!on)}>
      <span class="track" aria-hidden="true" />
      <span class="site" title={site}>
        {words.read} <b>{site}</b>
      </span>
    </button>
  );
}

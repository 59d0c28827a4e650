import { useState } from 'preact/hooks';
import { faultOf, type RequestFault } from '../../lib/messages/request-error';
import { useWords } from '../theme/words-context';

interface SiteSwitchProps {
  /** Host name without `www.`. */
  site: string;
  on: boolean;
  /** @throws when that cannot be stored. */
  onSwitch(on: boolean): Promise<void>;
}

/** Whether pages of this site are read at all. */
export function SiteSwitch({ site, on, onSwitch }: SiteSwitchProps) {
  const { popup: words, fault: faults } = useWords();
  const [fault, setFault] = useState<RequestFault>();
  const press = () =>
    onSwitch(!on).then(
      () => setFault(undefined),
      error => setFault(faultOf(error)),
    );
  return (
    <>
      <button type="button" class="site-switch" role="switch" aria-checked={on} onClick={press}>
        <span class="track" aria-hidden="true" />
        <span class="site" title={site}>
          {words.read} <b>{site}</b>
        </span>
      </button>
      {fault && (
        <p class="switch-failed" role="alert">
          {faults[fault]}
        </p>
      )}
    </>
  );
}

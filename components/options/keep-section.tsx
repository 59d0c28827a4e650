import { useState } from 'preact/hooks';
import type { SettingsFileFault } from '../../lib/settings/settings-file';
import type { SyncRecord } from '../../lib/settings/settings-sync';
import { localeOf } from '../../lib/words/count-in-words';
import type { Words } from '../../lib/words/words';
import { useWords } from '../theme/words-context';

export interface KeepSectionProps {
  sync: SyncRecord;
  onSync(on: boolean): void;
  onExport(): void;
  /** Takes the settings of a file; what is wrong with it, or undefined. */
  onImport(file: File): Promise<SettingsFileFault | undefined>;
  onReset(): void;
}

function faultInWords(fault: SettingsFileFault, { importErrors }: Words['options']): string {
  return fault.fault === 'wrong-value' ? importErrors['wrong-value'](fault.where) : importErrors[fault.fault];
}

function syncInWords({ on, last }: SyncRecord, { options: { syncStates }, language }: Words): string {
  if (!on) return '';
  switch (last.came) {
    case 'nothing':
      return syncStates.working;
    case 'synced': {
      const form = { dateStyle: 'medium', timeStyle: 'short' } as const;
      return syncStates.synced(new Date(last.at).toLocaleString(localeOf(language), form));
    }
    default:
      return syncStates[last.came];
  }
}

/** Settings to a file and from one, through the browser's sync, and back to how they came. */
export function KeepSection({ sync, onSync, onExport, onImport, onReset }: KeepSectionProps) {
  const all = useWords();
  const words = all.options;
  const [fault, setFault] = useState('');
  const take = async (event: Event & { currentTarget: HTMLInputElement }) => {
    const input = event.currentTarget;
    const file = input.files?.[0];
    if (!file) return;
    const wrong = await onImport(file);
    setFault(wrong ? faultInWords(wrong, words) : '');
    input.value = ''; // The same file, mended, is to be taken again.
  };
  return (
    <section class="section" aria-labelledby="keep">
      <h2 id="keep">{words.keep}</h2>
      <div class="actions">
        <button type="button" class="button" onClick={onExport}>
          {words.exportSettings}
        </button>
        <label class="button file-button">
          {words.importSettings}
          <input type="file" accept="application/json,.json" onChange={take} />
        </label>
      </div>
      <p class="refused" role="alert">
        {fault}
      </p>
      <label class="tick">
        <input
          type="checkbox"
          checked={sync.on}
          aria-describedby="sync-told"
          onChange={event => onSync(event.currentTarget.checked)}
        />
        {words.sync}
      </label>
      <p id="sync-told" class="told">
        {words.syncTold}
      </p>
      <p
        class={sync.last.came === 'failed' || sync.last.came === 'over-quota' ? 'refused' : 'told'}
        role="status"
      >
        {syncInWords(sync, all)}
      </p>
      <div class="actions">
        <button type="button" class="button" aria-describedby="reset-told" onClick={onReset}>
          {words.reset}
        </button>
        <span id="reset-told" class="aside">
          {words.resetTold}
        </span>
      </div>
    </section>
  );
}

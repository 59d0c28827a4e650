import { useState } from 'preact/hooks';
import type { DatasetStatus } from '../../lib/messages/protocol';
import { formatPartialDate } from '../../lib/time/format-partial-date';
import { localeOf } from '../../lib/words/count-in-words';
import { ageInWords } from '../format/age-in-words';
import { versionDate } from '../format/version-date';
import { useWords } from '../theme/words-context';

export interface DataSectionProps {
  /** Null while it is asked for; `failed` where it cannot be read. */
  dataset: DatasetStatus | 'failed' | null;
  /** Fills the database anew. @throws when it could not be filled. */
  onRepair(): Promise<void>;
}

type Repair = 'idle' | 'working' | 'done' | 'failed';

function Status({ dataset }: { dataset: DatasetStatus }) {
  const { options: words, format, language } = useWords();
  const date = versionDate(dataset.version);
  const parts = ['attorneysGeneral', 'jurisdictions', 'coalitions', 'lawsuits'] as const;
  const listed = format.list(parts.map(part => words.counts[part](dataset.counts[part])));
  return (
    <dl class="facts">
      <div>
        <dt>{words.version}</dt>
        <dd>
          {dataset.version}{' '}
          <span class="aside">
            {words.dataOf(formatPartialDate(date, localeOf(language)))}, {ageInWords(date, language)}
          </span>
        </dd>
      </div>
      <div>
        <dt>{words.holds}</dt>
        <dd>{listed}</dd>
      </div>
      <div>
        <dt>{words.place}</dt>
        <dd>{dataset.from === 'packaged' ? words.packaged : words.stored}</dd>
      </div>
    </dl>
  );
}

/** Which data there is, and its repair. */
export function DataSection({ dataset, onRepair }: DataSectionProps) {
  const words = useWords().options;
  const [repair, setRepair] = useState<Repair>('idle');
  const said = { idle: '', working: words.repairing, done: words.repaired, failed: words.notRepaired }[
    repair
  ];
  const start = () => {
    setRepair('working');
    onRepair().then(
      () => setRepair('done'),
      () => setRepair('failed'),
    );
  };
  return (
    <section class="section" aria-labelledby="data">
      <h2 id="data">{words.data}</h2>
      {dataset === 'failed' && <p role="alert">{words.dataFailed}</p>}
      {dataset !== null && dataset !== 'failed' && <Status dataset={dataset} />}
      <div class="actions">
        <button
          type="button"
          class="button"
          disabled={repair === 'working'}
          aria-describedby="repair-told"
          onClick={start}
        >
          {words.repair}
        </button>
        <span id="repair-told" class="aside">
          {words.repairTold}
        </span>
      </div>
      <p class={repair === 'failed' ? 'refused' : 'said'} role="status">
        {said}
      </p>
    </section>
  );
}

import { hashOf } from '../../lib/address/address';
import type { JurisdictionCode } from '../../lib/detection/jurisdiction-code';
import type { ExportedFile, ExportFormat } from '../../lib/export/exported-file';
import type { CompareAnswer } from '../../lib/messages/protocol';
import { TakeAlong } from '../export/take-along';
import { Failure, Waiting } from '../library/notice';
import { PaperFoot } from '../library/paper-foot';
import type { Answered } from '../library/use-answer';
import { useWords } from '../theme/words-context';
import { ActLists } from './act-lists';
import { PairTable } from './pair-table';
import { StatePicker } from './state-picker';
import { TopicSplits } from './topic-splits';
import { YearSplits } from './year-splits';

const FORMATS: readonly ExportFormat[] = ['markdown', 'csv', 'json'];

interface CompareViewProps {
  /** As the address names them. */
  states: readonly JurisdictionCode[];
  /** Of two or more. */
  compared: Answered<CompareAnswer>;
  /** The whole address of this view. */
  address: string;
  onChoose(states: JurisdictionCode[]): void;
  write(comparison: CompareAnswer, format: ExportFormat): ExportedFile;
  onDownload(file: ExportedFile): void;
}

function Compared({
  comparison,
  address,
  write,
  onDownload,
}: Omit<CompareViewProps, 'states' | 'compared' | 'onChoose'> & { comparison: CompareAnswer }) {
  const { compare: words, export: exportWords } = useWords();
  const nothing = comparison.together.length + comparison.parted.length === 0;
  return (
    <>
      <PairTable comparison={comparison} />
      {!nothing && (
        <>
          <YearSplits perYear={comparison.perYear} />
          <TopicSplits perTopic={comparison.perTopic} />
        </>
      )}
      <ActLists comparison={comparison} />
      {comparison.uncertain > 0 && <p class="told">{words.uncertain(comparison.uncertain)}</p>}
      <TakeAlong
        formats={FORMATS}
        told={exportWords.comparison}
        write={format => write(comparison, format)}
        onDownload={onDownload}
      />
      <PaperFoot stamp={comparison.dataset} address={address} />
    </>
  );
}

/** Where nothing is chosen yet, something to begin with. */
function Example() {
  const { examples, exampleTold } = useWords().library;
  return (
    <section class="section" aria-label={examples}>
      <p class="told">{examples}</p>
      <a href={hashOf({ view: 'compare', states: ['NM', 'CA'] })}>{exampleTold.together}</a>
    </section>
  );
}

/** Two or more jurisdictions side by side: what they did together, and where they parted. */
export function CompareView({ states, compared, address, onChoose, write, onDownload }: CompareViewProps) {
  const words = useWords().compare;
  return (
    <main class="page-main compare" data-accent="coalition">
      <h1>{words.title}</h1>
      <p class="told">{words.told}</p>
      <StatePicker states={states} onChoose={onChoose} />
      {states.length === 0 && <Example />}
      {states.length >= 2 && compared.state === 'asking' && <Waiting />}
      {states.length >= 2 && compared.state === 'failed' && <Failure fault={compared.fault} />}
      {states.length >= 2 && compared.state === 'answered' && (
        <Compared comparison={compared.answer} address={address} write={write} onDownload={onDownload} />
      )}
    </main>
  );
}

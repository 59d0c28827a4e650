import { useState } from 'preact/hooks';
import { hashOf } from '../../lib/address/address';
import type { Card, CardKey } from '../../lib/dataset/card';
import type { ExportedFile, ExportFormat } from '../../lib/export/exported-file';
import type { DatasetStamp } from '../../lib/messages/protocol';
import { formatPartialDate } from '../../lib/time/format-partial-date';
import type { PartialDate } from '../../lib/time/partial-date';
import { localeOf } from '../../lib/words/count-in-words';
import { CardView } from '../card/card-view';
import { formatsFor } from '../export/formats-for';
import { TakeAlong } from '../export/take-along';
import { useWords } from '../theme/words-context';
import { LibraryField } from './library-field';
import { Failure, NothingThere, Waiting } from './notice';
import { PaperFoot } from './paper-foot';
import type { Answered } from './use-answer';

interface ShownRecord {
  card: Card | undefined;
  dataset: DatasetStamp;
}

interface RecordViewProps {
  recordKey: CardKey;
  seenFrom: PartialDate | undefined;
  record: Answered<ShownRecord>;
  /** The whole address of this view. */
  address: string;
  cite(card: Card): string | undefined;
  onOpen(key: CardKey): void;
  onSearch(query: string): void;
  write(key: CardKey, shown: { card: Card; dataset: DatasetStamp }, format: ExportFormat): ExportedFile;
  onDownload(file: ExportedFile): void;
}

function Permalink({ address }: { address: string }) {
  const words = useWords().library;
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setSaid(words.copied),
      () => setSaid(words.notCopied),
    );
  return (
    <>
      <button type="button" class="link" onClick={copy}>
        {words.permalink}
      </button>{' '}
      <span class="said" role="status">
        {said}
      </span>
    </>
  );
}

/** A record by its address: the same card as on pages, at the width of reading. */
export function RecordView({ record, recordKey, seenFrom, address, ...rest }: RecordViewProps) {
  const { library: words, language } = useWords();
  const { cite, onOpen, onSearch, write, onDownload } = rest;
  return (
    <main class="page-main reading record">
      <h1 class="unseen">{words.record}</h1>
      <LibraryField query="" isMain={false} onType={onSearch} />
      {record.state === 'asking' && <Waiting />}
      {record.state === 'failed' && <Failure fault={record.fault} />}
      {record.state === 'answered' && !record.answer.card && (
        <NothingThere title={words.notFound} told={words.notFoundTold} />
      )}
      {record.state === 'answered' && record.answer.card && (
        <>
          <CardView
            card={record.answer.card}
            stamp={record.answer.dataset}
            pinned={false}
            canGoBack={false}
            citation={cite(record.answer.card)}
            onOpen={onOpen}
            onBack={() => history.back()}
          />
          <p class="record-foot">
            <Permalink address={address} />
            {seenFrom !== undefined && (
              <span class="aside">
                {words.seenFrom(formatPartialDate(seenFrom, localeOf(language)))}{' '}
                <a href={hashOf({ view: 'record', key: recordKey })}>{words.asOfToday}</a>
              </span>
            )}
          </p>
          <TakeAlong
            formats={formatsFor([record.answer.card.kind])}
            write={format =>
              write(recordKey, { card: record.answer.card as Card, dataset: record.answer.dataset }, format)
            }
            onDownload={onDownload}
          />
          <PaperFoot stamp={record.answer.dataset} address={address} />
        </>
      )}
    </main>
  );
}

import type { Card, CardKey } from '../../lib/dataset/card';
import { recordTitle } from '../../lib/words/card-title';
import { useWords } from '../theme/words-context';
import { MatchedText } from './matched-text';

interface RecordTitleProps {
  record: { key: CardKey; kind: Card['kind']; title: string };
  matched?: readonly string[];
}

/** The title of a record in a row, with the words that matched a query marked. */
export function RecordTitle({ record, matched = [] }: RecordTitleProps) {
  const { text, lang } = recordTitle(record, useWords());
  return (
    <span class="row-title" lang={lang}>
      <MatchedText text={text} matched={matched} />
    </span>
  );
}

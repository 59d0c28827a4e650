import { listParts } from '../../lib/words/list-in-words';
import { usePageWords } from '../theme/page-words-context';
import { RecordText } from './record-text';

/** Names of the record, in English, listed as the reader's language does. */
export function RecordList({ items }: { items: readonly string[] }) {
  const { language } = usePageWords();
  return (
    <>
      {listParts(language, items).map(({ type, value }, index) =>
        type === 'element' ? <RecordText key={index}>{value}</RecordText> : value,
      )}
    </>
  );
}

import type { DatasetStamp } from '../../lib/messages/protocol';
import { versionDate } from '../format/version-date';
import { useWords } from '../theme/words-context';

interface PaperFootProps {
  stamp: DatasetStamp;
  /** The whole address of the view. */
  address: string;
}

/** What a sheet of paper has to say of where it comes from; not on the screen, where all of it stands elsewhere. */
export function PaperFoot({ stamp: { version }, address }: PaperFootProps) {
  const { library: words, format } = useWords();
  return (
    <p class="paper-foot">
      {words.printedFrom(format.date(versionDate(version)), version)} <span>{address}</span>
    </p>
  );
}

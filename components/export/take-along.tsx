import { useEffect, useId, useState } from 'preact/hooks';
import type { ExportedFile, ExportFormat } from '../../lib/export/exported-file';
import { useWords } from '../theme/words-context';

/** How long it is said that something was copied or saved, in ms. */
const SAID = 2500;

interface TakeAlongProps {
  /** The formats that there are for it, at least one. */
  formats: readonly ExportFormat[];
  write(format: ExportFormat): ExportedFile | Promise<ExportedFile>;
  onDownload(file: ExportedFile): void;
  /** What a format holds, where that is not records. */
  told?: Partial<Record<ExportFormat, string>> | undefined;
  /** What is left out of it, in words. */
  note?: string | undefined;
}

/** Facts to take along, copied or as a file. */
export function TakeAlong({ formats, write, onDownload, told, note }: TakeAlongProps) {
  const words = useWords().export;
  const [format, setFormat] = useState<ExportFormat>();
  const [said, setSaid] = useState('');
  const id = useId();
  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => setSaid(''), SAID);
    return () => clearTimeout(timer);
  }, [said]);

  const chosen = formats.find(each => each === format) ?? formats[0];
  if (chosen === undefined) return null;
  const { name, told: records } = words.formats[chosen];
  const copy = async () => {
    const file = await write(chosen);
    await navigator.clipboard.writeText(file.text).then(
      () => setSaid(words.copied(name)),
      () => setSaid(words.notCopied),
    );
  };
  const download = async () => {
    const file = await write(chosen);
    onDownload(file);
    setSaid(words.saved(file.name));
  };
  const attempt = (deed: () => Promise<void>) => () => void deed().catch(() => setSaid(words.failed));
  return (
    <section class="take-along" aria-labelledby={id}>
      <h2 id={id}>{words.title}</h2>
      <fieldset class="formats">
        <legend class="unseen">{words.format}</legend>
        {formats.map(each => (
          <label key={each} class="format">
            <input
              type="radio"
              name="format"
              value={each}
              checked={each === chosen}
              onChange={() => setFormat(each)}
            />
            {words.formats[each].name}
          </label>
        ))}
      </fieldset>
      <p class="told">
        {told?.[chosen] ?? records}
        {note !== undefined && ` ${note}`}
      </p>
      <div class="actions">
        <button type="button" class="button" onClick={attempt(copy)}>
          {words.copy}
        </button>
        <button type="button" class="button" onClick={attempt(download)}>
          {words.download}
        </button>
        <span class="said" role="status">
          {said}
        </span>
      </div>
    </section>
  );
}

import { useEffect, useId, useState } from 'preact/hooks';
import type { ExportedFile, ExportFormat } from '../../lib/export/export-page';

const FORMATS: readonly { format: ExportFormat; name: string; told: string }[] = [
  { format: 'markdown', name: 'Markdown', told: 'A document: every fact with its sources.' },
  { format: 'csv', name: 'CSV', told: 'A table: a fact a row, for a spreadsheet.' },
  { format: 'json', name: 'JSON', told: 'Everything on every card, for a program.' },
  {
    format: 'citations',
    name: 'Citations',
    told: 'Coalitions in the manner of AP, lawsuits in that of the Bluebook, with sources.',
  },
];

/** How long it is said that something was copied or saved, in ms. */
const SAID = 2500;

interface ExportSectionProps {
  /** Whether the page has a coalition or a lawsuit of the record. */
  citable: boolean;
  write(format: ExportFormat): ExportedFile;
  onDownload(file: ExportedFile): void;
}

/** The page's facts to take along, copied or as a file. */
export function ExportSection({ citable, write, onDownload }: ExportSectionProps) {
  const [format, setFormat] = useState<ExportFormat>('markdown');
  const [said, setSaid] = useState('');
  const id = useId();
  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => setSaid(''), SAID);
    return () => clearTimeout(timer);
  }, [said]);

  const offered = FORMATS.filter(each => citable || each.format !== 'citations');
  const chosen = offered.find(each => each.format === format) ?? FORMATS[0];
  if (!chosen) return null;
  const copy = () =>
    navigator.clipboard.writeText(write(chosen.format).text).then(
      () => setSaid(`${chosen.name} copied`),
      () => setSaid('The browser did not allow copying'),
    );
  const download = () => {
    const file = write(chosen.format);
    onDownload(file);
    setSaid(`${file.name} saved`);
  };
  return (
    <section class="panel-section" aria-labelledby={id}>
      <h2 id={id}>Take the facts along</h2>
      <fieldset class="formats">
        <legend class="unseen">Format</legend>
        {offered.map(each => (
          <label key={each.format} class="format">
            <input
              type="radio"
              name="format"
              value={each.format}
              checked={each === chosen}
              onChange={() => setFormat(each.format)}
            />
            {each.name}
          </label>
        ))}
      </fieldset>
      <p class="told">{chosen.told}</p>
      <div class="actions">
        <button type="button" class="button" onClick={copy}>
          Copy
        </button>
        <button type="button" class="button" onClick={download}>
          Download
        </button>
        <span class="said" role="status">
          {said}
        </span>
      </div>
    </section>
  );
}

import { useState } from 'preact/hooks';
import type { ReportSection } from '../../lib/self-check/report';
import { PageHead } from '../theme/page-head';
import { useWords } from '../theme/words-context';

export interface SelfCheckProps {
  /** Null while it is being made. */
  sections: readonly ReportSection[] | null;
  /** @throws where the browser does not let it. */
  onCopy(): Promise<void>;
}

/** What AG Lens knows of itself, to be read and to be copied. */
export function SelfCheckPage({ sections, onCopy }: SelfCheckProps) {
  const words = useWords().selfCheck;
  const [copied, setCopied] = useState(false);
  const copy = () =>
    onCopy().then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div class="ag-window ag-page">
      <PageHead on="self-check" />
      <main class="page-main options self-check">
        <h1>{words.title}</h1>
        <p class="told">{words.told}</p>
        {sections === null ? (
          <p class="told">{words.checking}</p>
        ) : (
          <>
            <div class="actions">
              <button type="button" class="button" onClick={copy}>
                {words.copy}
              </button>
              <span class="said" role="status">
                {copied ? words.copied : ''}
              </span>
            </div>
            {sections.map(section => (
              <Section key={section.title} {...section} />
            ))}
          </>
        )}
      </main>
    </div>
  );
}

function Section({ title, rows }: ReportSection) {
  const words = useWords().selfCheck;
  return (
    <section class="section">
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p class="told">{words.none}</p>
      ) : (
        <dl class="facts">
          {rows.map(({ name, value }) => (
            <div key={`${name} ${value}`}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

import type { Settings } from '../../lib/settings/settings-record';
import { PageHead } from '../theme/page-head';
import { useWords } from '../theme/words-context';
import { LiveParagraph } from '../welcome/live-paragraph';
import { CardChoices } from './card-choices';
import { DataSection, type DataSectionProps } from './data-section';
import { KeepSection, type KeepSectionProps } from './keep-section';
import { LookChoices } from './look-choices';
import { MarkChoices } from './mark-choices';
import { Permissions } from './permissions';
import { RecentSection } from './recent-section';
import { SiteList } from './site-list';
import { type UpdateProps, UpdateSection } from './update-section';

export interface OptionsProps
  extends DataSectionProps,
    KeepSectionProps,
    Omit<UpdateProps, 'status' | 'version'> {
  update: UpdateProps['status'];
  settings: Settings;
  /** What was just done, in words; empty for nothing. */
  said: string;
  /** Undefined where there is nothing to take back. */
  onUndo: (() => void) | undefined;
  onChange(change: Partial<Settings>): void;
  onClearRecent(): void;
  readSample(element: Element): Promise<void>;
}

/** Everything that a reader can choose, with marks as they will be; each choice can be taken back. */
export function Options(props: OptionsProps) {
  const { settings, said, onUndo, onChange } = props;
  const words = useWords().options;
  return (
    <div class="ag-window ag-page">
      <PageHead on="options" />
      <main class="page-main options">
        <h1>{words.title}</h1>
        <div class="with-preview">
          <div>
            <MarkChoices settings={settings} onChange={onChange} />
            <CardChoices settings={settings} onChange={onChange} />
            <LookChoices settings={settings} onChange={onChange} />
          </div>
          <aside class="preview" aria-labelledby="preview">
            <h2 id="preview">{words.preview}</h2>
            <p class="told">{words.previewTold}</p>
            <LiveParagraph text={words.sample} failed={words.dataFailed} read={props.readSample} />
          </aside>
        </div>
        <SiteList sites={settings.sitesOff} onChange={sitesOff => onChange({ sitesOff })} />
        <DataSection {...props} />
        <UpdateSection
          {...props}
          status={props.update}
          {...(props.dataset && props.dataset !== 'failed' && { version: props.dataset.version })}
        />
        <RecentSection onClear={props.onClearRecent} />
        <KeepSection {...props} />
        <Permissions />
      </main>
      <div class="saved-line" role="status" data-shown={said !== ''}>
        {said !== '' && (
          <p>
            {said}
            {onUndo && (
              <button type="button" class="link" onClick={onUndo}>
                {words.undo}
              </button>
            )}
          </p>
        )}
      </div>
    </div>
  );
}

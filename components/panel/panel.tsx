import { useEffect, useRef } from 'preact/hooks';
import type { Card, CardKey } from '../../lib/dataset/card';
import type { ExportedFile, ExportFormat } from '../../lib/export/exported-file';
import type { DetectAnswer } from '../../lib/messages/protocol';
import type { PartialDate } from '../../lib/time/partial-date';
import { formatsFor } from '../export/formats-for';
import { TakeAlong } from '../export/take-along';
import { PageMessage } from '../page-report/page-message';
import type { PageReport } from '../page-report/page-report';
import { pageRows } from '../page-report/page-rows';
import { useWords } from '../theme/words-context';
import { CoalitionMap } from './coalition-map';
import { coalitionsOfPage } from './coalitions-of-page';
import { FactList } from './fact-list';
import { headlineOf } from './headline';
import { PageDate } from './page-date';
import { PanelCard } from './panel-card';
import { PanelFoot } from './panel-foot';
import { useOpenCard } from './use-open-card';

export interface PanelProps {
  page: PageReport;
  /** Another one for every page: what is open of one is not to stay over the next. */
  pageId: string;
  /** The title of the page, where it has one. */
  title: string;
  /** The site of the page and whether it is read; null where there is no page that could be. */
  site: { name: string; on: boolean } | null;
  /** Null when there is no such card. Must stay the same function between renderings. */
  loadCard(key: CardKey, seenFrom?: PartialDate): Promise<Card | null>;
  /** A card that the panel was opened for. */
  wanted: CardKey | undefined;
  onWantedShown(): void;
  /** How to cite what a card is about, where that is known. */
  cite(card: Card): string | undefined;
  /** Goes to the first mark of a card in the page. */
  onReveal(card: CardKey): void;
  /** Reads the page again; null as of the date that it says itself. @throws when the page has gone. */
  onSetDate(date: PartialDate | null): Promise<void>;
  /** @throws when that cannot be stored. */
  onSwitchSite(on: boolean): Promise<void>;
  write(answer: DetectAnswer, format: ExportFormat): ExportedFile;
  onDownload(file: ExportedFile): void;
}

type FactsProps = Omit<PanelProps, 'page' | 'pageId' | 'title' | 'site' | 'onSetDate' | 'onSwitchSite'> & {
  answer: DetectAnswer;
};

/** The facts of a page with its map and export, or the card that was opened from them. */
function Facts({ answer, loadCard, wanted, onWantedShown, cite, onReveal, write, onDownload }: FactsProps) {
  const { open, goTo, back } = useOpenCard(answer, loadCard);
  const words = useWords();
  const rows = pageRows(answer, words);
  const coalitions = coalitionsOfPage(rows, words);
  const list = useRef<HTMLDivElement>(null);
  const last = useRef<CardKey | undefined>(undefined);

  const openKey = open?.key;
  useEffect(() => {
    if (openKey === undefined && last.current !== undefined)
      list.current?.querySelector<HTMLElement>(`[data-fact="${CSS.escape(last.current)}"]`)?.focus();
  }, [openKey]);

  useEffect(() => {
    if (wanted === undefined) return;
    goTo(wanted);
    onWantedShown();
  }, [wanted]);

  const show = (key: CardKey) => {
    if (!open) last.current = key;
    goTo(key);
  };
  return (
    <>
      {open && (
        <PanelCard
          open={open}
          mark={rows.find(row => row.key === open.key)?.mark}
          stamp={answer.dataset}
          citation={cite(open.card)}
          onOpen={show}
          onBack={back}
          onReveal={onReveal}
        />
      )}
      {/* Kept under the card, so that coming back finds the list as it was left. */}
      <div class="ag-window panel-body" ref={list} hidden={open !== undefined}>
        <FactList rows={rows} onShow={show} onReveal={onReveal} />
        {coalitions.length > 0 && <CoalitionMap coalitions={coalitions} onOpen={show} />}
        <div class="panel-section">
          <TakeAlong
            formats={formatsFor(rows.map(({ card }) => card.kind))}
            write={format => write(answer, format)}
            onDownload={onDownload}
          />
        </div>
      </div>
    </>
  );
}

/** All that is known of the page in front of the reader, beside it. */
export function Panel({ page, pageId, title, site, onSetDate, onSwitchSite, ...facts }: PanelProps) {
  const words = useWords().panel;
  const answer = page.state === 'marked' && page.answer.marks.length > 0 ? page.answer : undefined;
  return (
    <main class="ag-panel">
      <header class="ag-window panel-head">
        <p class="panel-name">AG Lens</p>
        <h1>{headlineOf(title) || words.noPage}</h1>
        {answer && (
          <PageDate key={pageId} published={answer.published} found={answer.foundDate} onSet={onSetDate} />
        )}
        {answer?.cut && <PageMessage page={page} otherwise={words.otherTab} />}
      </header>
      {answer ? (
        <Facts key={pageId} answer={answer} {...facts} />
      ) : (
        <div class="ag-window panel-body" aria-live="polite">
          <PageMessage page={page} otherwise={words.otherTab} />
        </div>
      )}
      <div class="ag-window panel-foot">
        <PanelFoot site={site} stamp={answer?.dataset} onSwitchSite={onSwitchSite} />
      </div>
    </main>
  );
}

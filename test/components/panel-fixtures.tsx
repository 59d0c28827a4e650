import type { PageReport } from '../../components/page-report/page-report';
import { Panel, type PanelProps } from '../../components/panel/panel';
import type { Card, CardKey } from '../../lib/dataset/card';
import { cite } from '../../lib/export/as-citations';
import type { Mark } from '../../lib/messages/protocol';
import { unknownCoalition } from './coalition-fixtures';
import { newMexico } from './place-fixtures';
import { CARDS, markedPage } from './popup-fixtures';

type Marked = Extract<PageReport, { state: 'marked' }>;

const LISTED: readonly [string, string][] = [
  ['CA', 'California'],
  ['CO', 'Colorado'],
  ['IL', 'Illinois'],
  ['MN', 'Minnesota'],
  ['VT', 'Vermont'],
];

const listedCards: [CardKey, Card][] = LISTED.map(([code, name]) => [
  `state:${code}`,
  { ...newMexico, title: name, place: { code, name } },
]);

const { answer } = markedPage as Marked;

const listedMarks: Mark[] = listedCards.map(([card], index) => ({
  kind: 'state',
  card,
  start: 500 + index * 12,
  end: 510 + index * 12,
  first: true,
  reason: { rule: 'state-name' },
}));

const unknown: CardKey = 'article-coalition:460';

/** A page with several coalitions, one of them not in the record, and a list of states. */
export const panelPage: Marked = {
  state: 'marked',
  answer: {
    ...answer,
    marks: [
      ...answer.marks,
      { kind: 'coalition', card: unknown, start: 460, end: 490, first: true, reason: { rule: 'group' } },
      ...listedMarks,
    ],
    cards: {
      ...answer.cards,
      ...Object.fromEntries(listedCards),
      [unknown]: unknownCoalition,
    },
  },
};

/** The same page as of another date, or of none. */
export function seenFrom(published: Marked['answer']['published'], found = false): Marked {
  const { published: before, ...rest } = panelPage.answer;
  return {
    state: 'marked',
    answer: { ...rest, ...(published && { published }), ...(found && before && { foundDate: before }) },
  };
}

const nothing = () => {};

const DEFAULTS: PanelProps = {
  page: panelPage,
  pageId: 'one',
  title: 'Balderas joins 22 AGs demanding a stop to 3D-printed gun plans',
  site: { name: 'sandiacourier.example', on: true },
  wanted: undefined,
  loadCard: async key => CARDS.get(key) ?? null,
  cite,
  onWantedShown: nothing,
  onReveal: nothing,
  onSetDate: async () => {},
  onSwitchSite: async () => {},
  write: () => ({ name: 'ag-lens-page.md', mediaType: 'text/markdown', text: '# Page' }),
  onDownload: nothing,
};

export function panelWith(props: Partial<PanelProps> = {}) {
  return <Panel {...DEFAULTS} {...props} />;
}

import { useEffect, useRef } from 'preact/hooks';
import type { PanelProps } from '../../components/panel/panel';
import { useWords } from '../../components/theme/words-context';
import type { Words } from '../../lib/words/words';
import { panelWith, seenFrom } from './panel-fixtures';

export interface PanelExample {
  name: string;
  props?: Partial<PanelProps>;
  /** Words of the buttons that are clicked, one after the other. */
  clicks?: readonly ((words: Words) => string)[];
  /** In CSS px. */
  width?: number;
}

export const PANELS: readonly PanelExample[] = [
  { name: 'panel-page' },
  { name: 'panel-lists', clicks: [() => 'California', ({ panel }) => panel.seeList] },
  {
    name: 'panel-date',
    props: { page: seenFrom({ date: '2016', from: 'reader' }, true) },
    clicks: [({ panel }) => panel.changeDate],
  },
  { name: 'panel-card', clicks: [() => 'Letter to end family separation'] },
  { name: 'panel-undated', props: { page: seenFrom(undefined) } },
  { name: 'panel-narrow', clicks: [({ panel }) => panel.changeDate], width: 230 },
  { name: 'panel-quiet', props: { page: { state: 'quiet', partly: false }, title: 'Green chile stew' } },
];

function ClickedPanel({ name, props, clicks = [], width = 360 }: PanelExample) {
  const words = useWords();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    for (const wordsOfButton of clicks) {
      const buttons = [...(frame.current?.querySelectorAll('button') ?? [])];
      buttons.find(button => button.textContent?.includes(wordsOfButton(words)))?.click();
    }
  }, [clicks, words]);
  return (
    <div id={name} ref={frame} class="photographed" style={{ width: `${width}px` }}>
      {panelWith(props)}
    </div>
  );
}

export function PanelGallery() {
  return (
    <>
      {PANELS.map(example => (
        <ClickedPanel key={example.name} {...example} />
      ))}
    </>
  );
}

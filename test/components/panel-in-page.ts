import '../../components/panel/panel.css';
import type { PanelProps } from '../../components/panel/panel';
import { panelWith } from './panel-fixtures';
import { renderInPage } from './render-in-page';

/** The panel over a page of ours, as wide as a sidebar is at first. */
export function panel(props: Partial<PanelProps> = {}, theme?: 'light' | 'dark'): HTMLElement {
  const frame = renderInPage(panelWith(props), theme);
  frame.style.width = '380px';
  return frame;
}

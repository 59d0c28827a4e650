import type { PlacedMark } from '../../lib/page/placed-mark';
import '../card-view/scene';

/**
 * Says a sentence wherever a card would be. Runs in a page whose card view could not be loaded, in
 * our own world there: it must use nothing from outside itself.
 */
export function standInForCards(sentence: string, hostName: string): void {
  globalThis.agLensScene = (page, source, signal) => {
    // Made elsewhere and closed, as the host of cards is: see `card-host.ts`.
    const host = page.implementation.createHTMLDocument('').createElement(hostName);
    const root = host.attachShadow({ mode: 'closed' });
    page.adoptNode(host);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      :host { all: initial !important; position: fixed !important; inset: auto !important; }
      :host(:not(:popover-open)) { display: none !important; }
      p {
        position: fixed; max-width: min(320px, calc(100vw - 32px)); margin: 0; padding: 8px 12px;
        border: 1px solid GrayText; border-radius: 8px; background: Canvas; color: CanvasText;
        color-scheme: light dark; font: 14px/1.4 system-ui, sans-serif; pointer-events: none;
      }`);
    root.adoptedStyleSheets = [sheet];
    const told = page.createElement('p');
    told.role = 'alert';
    root.append(told);

    const dismiss = () => {
      if (host.matches(':popover-open')) host.hidePopover();
      told.textContent = '';
    };
    const say = ({ left, bottom }: { left: number; bottom: number }) => {
      if (told.textContent !== '' && host.matches(':popover-open')) return;
      told.style.left = `${Math.max(8, Math.min(left, innerWidth - 336))}px`;
      told.style.top = `${Math.max(8, Math.min(bottom + 8, innerHeight - 72))}px`;
      page.documentElement.append(host);
      host.popover = 'manual';
      host.showPopover();
      told.textContent = sentence;
    };
    const boxesOf = ({ ranges }: PlacedMark) => ranges.flatMap(range => [...range.getClientRects()]);
    const openMark = (placed: PlacedMark) => {
      const [range] = placed.ranges;
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      say(boxesOf(placed)[0] ?? { left: 8, bottom: 8 });
    };

    source.events.on(
      'pointermove',
      ({ isTrusted, clientX, clientY }) => {
        if (!isTrusted) return;
        const box = source
          .marks()
          .flatMap(boxesOf)
          .find(
            ({ left, right, top, bottom }) =>
              clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
          );
        if (box) say(box);
        else dismiss();
      },
      signal,
    );
    signal.addEventListener('abort', () => host.remove(), { once: true });
    return {
      marksReplaced: dismiss,
      openMark,
      go: () => {
        const [first] = source.marks();
        if (first) openMark(first);
      },
      dismiss,
    };
  };
}

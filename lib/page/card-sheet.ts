import { type CardAnchor, MARGIN } from './card-position';

/** A taller sheet scrolls inside: the words that it explains stay in sight above it. */
const GREATEST_SHARE = 0.6;
const WIDEST = 480;
/** What a card says finds room in this many CSS pixels; pinched narrower, a sheet is made smaller. */
const NARROWEST = 320;

/** Whether cards are shown as a sheet at the lower edge: on small windows, and where fingers point. */
export function isForSheets(view: Window): boolean {
  return view.matchMedia(`(max-width: ${WIDEST}px), (pointer: coarse)`).matches;
}

/**
 * Keeps a card as a sheet at the lower edge of what the reader sees, pinched or not, until the
 * returned function is called. The page is scrolled where the sheet would cover the word.
 */
export function keepAsSheet({ ranges }: CardAnchor, card: HTMLElement): () => void {
  const ending = new AbortController();
  const view = card.ownerDocument.defaultView;
  const seen = view?.visualViewport;
  if (!view || !seen) return () => {};
  const unpinched = Number(card.style.zoom) || 1;
  const place = () => {
    card.style.zoom = String(unpinched * Math.min(1, seen.width / NARROWEST));
    const zoom = card.currentCSSZoom ?? 1;
    const width = Math.min(seen.width, WIDEST);
    const below = card.ownerDocument.documentElement.clientHeight - seen.offsetTop - seen.height;
    const style = {
      left: `${(seen.offsetLeft + (seen.width - width) / 2) / zoom}px`,
      width: `${width / zoom}px`,
      top: 'auto',
      bottom: `${below / zoom}px`,
      '--ag-card-max-height': `${Math.floor((seen.height * GREATEST_SHARE) / zoom)}px`,
    };
    for (const [name, value] of Object.entries(style)) card.style.setProperty(name, value);
  };
  card.dataset.sheet = '';
  place();
  seen.addEventListener('resize', place, { signal: ending.signal });
  seen.addEventListener('scroll', place, { signal: ending.signal });
  const words = Math.max(...ranges.flatMap(range => [...range.getClientRects()].map(({ bottom }) => bottom)));
  const covered = words + MARGIN - card.getBoundingClientRect().top;
  if (covered > 0 && Number.isFinite(covered)) view.scrollBy({ top: covered, behavior: 'instant' });
  return () => {
    ending.abort();
    delete card.dataset.sheet;
    for (const name of ['width', 'bottom']) card.style.removeProperty(name);
  };
}

/** Reports when the Alt key goes down and up; leaving the window counts as letting go. */
export function watchModifier(view: Window, signal: AbortSignal, held: (isHeld: boolean) => void): void {
  const options = { capture: true, passive: true, signal };
  let last = false;
  const report = (isHeld: boolean) => {
    if (isHeld === last) return;
    last = isHeld;
    held(isHeld);
  };
  for (const [type, isHeld] of [
    ['keydown', true],
    ['keyup', false],
  ] as const)
    view.addEventListener(type, event => event.isTrusted && event.key === 'Alt' && report(isHeld), options);
  view.addEventListener('blur', event => event.target === view && report(false), options);
}

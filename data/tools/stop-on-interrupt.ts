/** A signal that Ctrl-C aborts, once; a second Ctrl-C ends the process as ever. */
export function stopOnInterrupt(): { signal: AbortSignal; interrupted: () => boolean } {
  const stopping = new AbortController();
  process.once('SIGINT', () => stopping.abort(new Error('interrupted')));
  return { signal: stopping.signal, interrupted: () => stopping.signal.aborted };
}

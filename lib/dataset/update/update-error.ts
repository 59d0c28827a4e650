/** Why an update came to nothing; the reader's words for each stand in lib/words. */
export type UpdateProblem =
  /** No answer at all: no network, no such host, a refused or torn connection. */
  | 'unreachable'
  | 'not-found'
  /** The host asks to come back later (429, 503), or fails (5xx). */
  | 'busy'
  /** Any other answer that is not the file. */
  | 'refused'
  /** The host leads to an address that is not safe. */
  | 'led-astray'
  | 'too-slow'
  | 'too-big'
  /** What came is not what was signed: torn, altered, or of another version. */
  | 'damaged'
  /** Not the document that should be there, such as an error page. */
  | 'unreadable'
  /** No signature by a key that this reader trusts. */
  | 'unsigned'
  /** An older version than the reader has had. */
  | 'older'
  /** Signed, but not records of the shape that this version of AG Lens knows. */
  | 'invalid'
  /** Only a newer AG Lens can read it. */
  | 'needs-newer-app'
  | 'disk-full'
  /** The database cannot be written. */
  | 'storage'
  /** The browser, or whatever ended the worker, before there was an end of it. */
  | 'interrupted'
  | 'cancelled';

/** That an update came to nothing, and why. The message is for reports, in English. */
export class UpdateError extends Error {
  override readonly name = 'UpdateError';
  /** When the host wants to be asked again at the earliest, in ms since 1970. */
  readonly notBefore: number | undefined;
  /** Whether the host asks for nothing to be asked of it for now (429, 503, Retry-After). */
  readonly wantsRest: boolean;

  constructor(
    readonly problem: UpdateProblem,
    message: string,
    options: ErrorOptions & { notBefore?: number | undefined; wantsRest?: boolean } = {},
  ) {
    super(message, options);
    this.notBefore = options.notBefore;
    this.wantsRest = options.wantsRest ?? false;
  }
}

const OURS: ReadonlySet<UpdateProblem> = new Set(['cancelled', 'disk-full', 'storage', 'needs-newer-app']);

/** Whether the problem is on the reader's side, where no other feed, file or way mends it. */
export function isOurs({ problem }: UpdateError): boolean {
  return OURS.has(problem);
}

/** Arrays of one number a document for the time of one search, which would otherwise be made and thrown away with every letter typed. */
export class Scratch {
  readonly #arrays: Float32Array[] = [];
  #taken = 0;

  constructor(readonly size: number) {}

  /** All zeros, the caller's own until {@link reset}. */
  take(): Float32Array {
    const array = this.#arrays[this.#taken] ?? new Float32Array(this.size);
    this.#arrays[this.#taken++] = array;
    return array.fill(0);
  }

  /** Takes all arrays back: to be called before each search, of which there is one at a time. */
  reset(): void {
    this.#taken = 0;
  }
}

import { type DatasetReader, inMemoryReader } from './dataset-reader';
import type { VerifiedDataset } from './install-dataset';
import { type FetchFile, readPackagedDataset } from './packaged-dataset';

/** Neither the database nor the package gives facts; the message is fit for a reader. */
export class DatasetUnavailableError extends Error {
  override readonly name = 'DatasetUnavailableError';
}

export interface Packaged extends VerifiedDataset {
  reader: DatasetReader;
}

/** The dataset that comes with the extension, read when it is first asked for and kept until it is let go. */
export class PackageInMemory {
  readonly #fetchFile: FetchFile;
  #packaged: Promise<Packaged> | undefined;

  constructor(fetchFile: FetchFile) {
    this.#fetchFile = fetchFile;
  }

  /** A failure is not kept. @throws DatasetUnavailableError */
  read(): Promise<Packaged> {
    this.#packaged ??= readPackagedDataset(this.#fetchFile).then(
      ({ dataset, digest }) => ({ dataset, digest, reader: inMemoryReader(dataset, 'packaged') }),
      cause => {
        this.#packaged = undefined;
        const message = 'The data that comes with AG Lens cannot be read. Installing it anew should help.';
        throw new DatasetUnavailableError(message, { cause });
      },
    );
    return this.#packaged;
  }

  letGo(): void {
    this.#packaged = undefined;
  }
}

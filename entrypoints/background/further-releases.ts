import type { ReleaseYears } from '../../lib/dataset/release-years';
import type { FurtherYears } from '../../lib/dataset/search/found';
import { parseQuery } from '../../lib/dataset/search/parse-query';
import type { ReleaseIndex } from '../../lib/dataset/search/search-index';
import { yearsAsked } from '../../lib/dataset/search/years-asked';
import { loadYears, type YearsOutcome } from '../../lib/dataset/update/load-years';
import type { UpdateStep } from '../../lib/dataset/update/update-step';
import type { Updater } from '../../lib/dataset/update/updater';
import type { UpdaterPlace } from '../../lib/dataset/update/updater-place';
import { readStoredUpdate } from './stored-update';
import { whileAwake } from './while-awake';

/** The releases that no record rests on: searched as far as the reader has them, downloaded when asked for. */
export class FurtherReleases {
  readonly #years: ReleaseYears;
  /** The downloads under way, with what each is doing. */
  readonly #loading = new Map<AbortController, UpdateStep | null>();

  constructor(years: ReleaseYears) {
    this.#years = years;
  }

  /** What a query finds among, by the years that it names: what was downloaded, and what could be. */
  async for(
    query: string,
    core: ReleaseIndex,
  ): Promise<{ indexes: ReleaseIndex[]; further: FurtherYears | undefined }> {
    const isAsked = yearsAsked(parseQuery(query, core.stored).filters);
    const { years: published = {} } = await readStoredUpdate();
    return {
      indexes: [core, ...(await this.#years.indexes(isAsked))],
      further: await this.#years.further(published, isAsked),
    };
  }

  /** Never throws. */
  async load(years: readonly string[], updater: Updater, place: UpdaterPlace): Promise<YearsOutcome> {
    const ending = new AbortController();
    this.#loading.set(ending, null);
    // Its steps are its own: they must not hide those of an update that runs beside it.
    const onStep = (step: UpdateStep | null) => void this.#loading.set(ending, step);
    try {
      return await whileAwake(() => loadYears(years, { ...place, onStep }, updater, ending.signal));
    } finally {
      this.#loading.delete(ending);
    }
  }

  /** What a download is doing, if any. */
  get step(): UpdateStep | null {
    return [...this.#loading.values()].find(doing => doing !== null) ?? null;
  }

  cancel(): void {
    for (const loading of this.#loading.keys()) loading.abort();
  }
}

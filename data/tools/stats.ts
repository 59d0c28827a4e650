import type { Dataset } from '../../lib/dataset/schema';

export interface DatasetStats {
  jurisdictions: number;
  attorneysGeneral: number;
  tenures: number;
  coalitions: number;
  /** Those whose list of members is complete. */
  coalitionsComplete: number;
  lawsuits: number;
  /** Those with at least one event after filing. */
  lawsuitsWithOutcomes: number;
  releases: number;
}

/** How much of everything the dataset holds. */
export function statsOf(dataset: Dataset): DatasetStats {
  return {
    jurisdictions: dataset.jurisdictions.length,
    attorneysGeneral: dataset.attorneysGeneral.length,
    tenures: dataset.attorneysGeneral.reduce((sum, { tenures }) => sum + tenures.length, 0),
    coalitions: dataset.coalitions.length,
    coalitionsComplete: dataset.coalitions.filter(({ membersComplete }) => membersComplete).length,
    lawsuits: dataset.lawsuits.length,
    lawsuitsWithOutcomes: dataset.lawsuits.filter(({ events }) => events.length > 0).length,
    releases: dataset.releases.length,
  };
}

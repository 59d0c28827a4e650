import type { DatasetReader } from '../../lib/dataset/dataset-reader';
import type { DatasetStatus } from '../../lib/messages/protocol';

/** Which data a reader has, and how much of it. */
export async function statusOf(reader: DatasetReader): Promise<DatasetStatus> {
  const { jurisdictions, people, coalitions, acts } = await reader.lexicon();
  return {
    version: reader.version,
    from: reader.from,
    counts: {
      jurisdictions: jurisdictions.length,
      attorneysGeneral: people.length,
      coalitions: coalitions.length,
      lawsuits: acts.lawsuits.length,
    },
  };
}

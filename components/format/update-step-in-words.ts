import type { UpdateStep } from '../../lib/dataset/update/update-step';
import type { Words } from '../../lib/words/words';
import { sizeInWords } from './size-in-words';

/** What an update, or a download of further releases, is doing: "Downloading, 12 kB of 1.4 MB". */
export function updateStepInWords(step: UpdateStep, { update: { steps }, language }: Words): string {
  if (step.step !== 'downloading') return steps[step.step];
  return steps.downloading(sizeInWords(step.bytes, language), sizeInWords(step.of, language));
}

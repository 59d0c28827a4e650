import type { CoalitionKind } from '../../lib/detection/coalition-kind';

interface ActWords {
  /** For an eyebrow or a list. */
  noun: string;
  /** After a number: "22 signed". */
  verb: string;
}

const WORDS: Record<CoalitionKind, ActWords> = {
  letter: { noun: 'Letter', verb: 'signed' },
  lawsuit: { noun: 'Lawsuit', verb: 'sued' },
  intervention: { noun: 'Intervention', verb: 'intervened' },
  amicus: { noun: 'Amicus brief', verb: 'signed the brief' },
  comment: { noun: 'Comment', verb: 'signed the comment' },
  petition: { noun: 'Petition', verb: 'petitioned' },
  settlement: { noun: 'Settlement', verb: 'settled' },
  investigation: { noun: 'Investigation', verb: 'investigated' },
  other: { noun: 'Joint action', verb: 'took part' },
};

export function actInWords(act: CoalitionKind): ActWords {
  return WORDS[act];
}

import type { Proposal } from './proposal';

/** A proposal in one line. */
export function describeProposal(proposal: Proposal): string {
  const sure = `${Math.round(proposal.confidence * 100)} %`;
  switch (proposal.what) {
    case 'new-coalition': {
      const { kind, date, members, title } = proposal.coalition;
      return `new ${kind} of ${date}, ${members.length} members, “${title}” (${sure})`;
    }
    case 'another-source':
      return `another source for ${proposal.record} (${sure})`;
    case 'more-of-known': {
      const fields = proposal.changes.filter(({ applied }) => applied).map(({ field }) => field);
      return `${fields.join(', ')} of ${proposal.record} (${sure})`;
    }
    case 'lawsuit-event':
      return `${proposal.event.kind} of ${proposal.event.date} in ${proposal.record} (${sure})`;
    case 'nothing':
      return `nothing: ${proposal.reasons[0] ?? 'no reason'}`;
  }
}

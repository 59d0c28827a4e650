import { readFileSync } from 'node:fs';
import { type AnnotatedMention, annotatedMembers, annotationsIn } from './annotations';
import { describeProposal } from './ingest/describe-proposal';
import type { Proposal } from './ingest/proposal';
import { type KnownRecord, propose } from './ingest/propose';
import { readMaterial } from './ingest/read-material';

/** What a proposal would have the record say of the act. */
interface ProposedAct {
  record?: string;
  kind: string;
  members: readonly string[];
}

/** Prints in how many annotated texts what ingest proposes needs no edit, as far as annotations tell. */
export async function reportProposals(files: readonly string[], record: KnownRecord): Promise<void> {
  let right = 0;
  let told = 0;
  let quiet = 0;
  let idle = 0;
  for (const file of files) {
    const [text] = readMaterial(readFileSync(file), { address: file }).texts;
    const mentions = annotationsIn(file);
    const acts = mentions.filter(
      ({ kind, link, members }) => kind === 'coalition' && (link || members?.length),
    );
    if (text === undefined) continue;
    const proposal = await propose(text, record);
    if (!mentions.some(({ kind }) => kind === 'coalition')) {
      idle += 1;
      const cited = mentions.flatMap(({ link }) => link ?? []);
      if (proposal.what === 'nothing' || ('record' in proposal && cited.includes(proposal.record ?? '')))
        quiet += 1;
      else console.log(`PROPOSAL ${file}: nothing is annotated that acts, ${describeProposal(proposal)}`);
    }
    if (acts.length === 0) continue;
    told += 1;
    const act = actOf(proposal, record);
    const wrong = act === undefined ? [`nothing proposed: ${proposal.reasons[0]}`] : differences(act, acts);
    if (wrong.length === 0) right += 1;
    else console.log(`PROPOSAL ${file}: ${wrong.join('; ')}`);
  }
  if (told > 0) console.log(`proposals that need no edit: ${right} of ${told}`);
  if (idle > 0) console.log(`rightly none where no coalition is annotated: ${quiet} of ${idle}`);
}

function actOf(proposal: Proposal, { dataset }: KnownRecord): ProposedAct | undefined {
  if (proposal.what === 'new-coalition') return proposal.coalition;
  if (proposal.what === 'lawsuit-event' || proposal.record === undefined) return undefined;
  const known = dataset.coalitions.find(({ id }) => id === proposal.record);
  const changes = 'changes' in proposal ? proposal.changes : [];
  const change = changes.find(({ field, applied }) => field === 'members' && applied);
  const members = (change?.text as string[] | undefined) ?? known?.members ?? [];
  return { record: proposal.record, kind: known?.kind ?? 'other', members };
}

/** A text may tell of several acts: the proposal is right where it is one of them. */
function differences({ record, kind, members }: ProposedAct, acts: readonly AnnotatedMention[]): string[] {
  const links = acts.flatMap(({ link }) => link ?? []);
  if (record !== undefined && links.includes(record)) return [];
  const wrong: string[] = [];
  if (record === undefined && links.length > 0) wrong.push(`new, but it is ${links[0]}`);
  const kinds = acts.flatMap(({ action }) => action ?? []);
  if (kinds.length > 0 && !kinds.includes(kind)) wrong.push(`${kind}, annotated ${kinds.join()}`);
  const listed = annotatedMembers(acts);
  // The record knows more than one text: of a known act only who it lacks would have to be added.
  const isWrong =
    record === undefined
      ? listed.join() !== [...members].sort().join()
      : listed.some(code => !members.includes(code));
  if (listed.length > 0 && isWrong) wrong.push(`members ${members.join()}, annotated ${listed.join()}`);
  return wrong;
}

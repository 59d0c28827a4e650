import type { Coalition } from '../../../lib/dataset/schema';
import { describeProposal } from '../ingest/describe-proposal';
import { printable } from '../ingest/printable';
import type { Change, Proposal } from '../ingest/proposal';

const written = (value: unknown): string =>
  Array.isArray(value) ? value.join(' ') : value == null ? '(nothing)' : String(value);

/** A proposal as a reviewer reads it in a terminal, with what the record says beside it; lines of text. */
export function showProposal(proposal: Proposal, recordOf: (id: string) => Coalition | undefined): string {
  const { article, reasons, evidence } = proposal;
  const lines = [
    describeProposal(proposal),
    '',
    `  read      ${article.title ?? '(no headline)'}`,
    `  from      ${article.url ?? article.file ?? '(nowhere)'}`,
    ...evidence.map(({ start, end, excerpt }) => `  ${start}–${end}   “${excerpt.replace(/\s+/g, ' ')}”`),
    ...reasons.map(reason => `  because   ${reason}`),
  ];
  if ('source' in proposal) {
    const { id, publisher, date, url } = proposal.source;
    lines.push(
      `  source    ${id} · ${publisher} · ${date ?? 'undated'}${url === undefined ? ' · no address' : ''}`,
    );
  }
  // A proposal is a file that anybody may have written.
  return printable([...lines, '', ...body(proposal, recordOf)].join('\n'));
}

function body(proposal: Proposal, recordOf: (id: string) => Coalition | undefined): string[] {
  switch (proposal.what) {
    case 'new-coalition': {
      const { drafted, coalition, lawsuit, similar } = proposal;
      const isDraft = (field: string) => ((drafted as string[]).includes(field) ? '   (draft)' : '');
      return [
        ...Object.entries(coalition).map(
          ([field, value]) => `+ ${field}: ${written(value)}${isDraft(field)}`,
        ),
        ...(lawsuit === undefined ? [] : [`+ lawsuit ${lawsuit.id}: ${lawsuit.caption}`]),
        ...similar.map(id => `? like ${id}: ${recordOf(id)?.title ?? 'not in the record'}`),
      ];
    }
    case 'another-source':
    case 'more-of-known':
      return [
        `  ${proposal.record}: ${recordOf(proposal.record)?.title ?? 'not in the record'}`,
        ...proposal.changes.flatMap(showChange),
        `+ sources: ${proposal.source.id}`,
      ];
    case 'lawsuit-event':
      return [`+ ${proposal.event.date} ${proposal.event.kind}: ${proposal.event.text}`];
    case 'nothing':
      return [];
  }
}

function showChange({ field, record, text, applied }: Change): string[] {
  if (!applied) return [`? ${field}: the record has ${written(record)}, the text ${written(text)}`];
  if (!Array.isArray(record) || !Array.isArray(text))
    return [`- ${field}: ${written(record)}`, `+ ${field}: ${written(text)}`];
  return [`+ ${field}: ${text.filter(entry => !record.includes(entry)).join(' ')}`];
}

import type { Release } from '../../../lib/dataset/schema';
import type { Auditable } from './auditable';

/** The sample as a checklist in Markdown: a box for each fact, and the sources to hold it against. */
export function checklist(
  sample: readonly Auditable[],
  releases: readonly Release[],
  { seed, version }: { seed: number; version: string },
): string {
  const byId = new Map(releases.map(release => [release.id, release]));
  const cite = (id: string) => {
    const release = byId.get(id);
    if (release === undefined) return `- ${id}`;
    const { publisher, date = 'undated', url } = release;
    return url === undefined ? `- ${publisher}, ${date}, no address` : `- [${publisher}, ${date}](${url})`;
  };
  const facts = sample.reduce((sum, one) => sum + one.facts.length, 0);
  const parts = sample.map(({ kind, id, heading, facts: own, sources }, index) =>
    [
      `## ${index + 1}. ${heading}`,
      '',
      `${kind} \`${id}\``,
      '',
      ...own.map(fact => `- [ ] ${fact}`),
      '',
      'Sources:',
      '',
      ...(sources.length === 0 ? ['- none'] : sources.map(cite)),
    ].join('\n'),
  );
  const head = [
    `# Audit of ${sample.length} records of ${version}, seed ${seed}`,
    '',
    `Tick each of the ${facts} facts that a source shows; write beside the others what it shows instead.`,
  ];
  return `${[head.join('\n'), ...parts].join('\n\n')}\n`;
}

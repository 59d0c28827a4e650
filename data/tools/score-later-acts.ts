import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { annotationsIn } from './annotations';

const lineSchema = v.object({
  id: v.string(),
  mentions: v.array(v.object({ start: v.number(), end: v.number(), link: v.nullish(v.string()) })),
});
const factSchema = v.object({ id: v.string() });

const idsIn = (file: string): Set<string> =>
  new Set(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(line => line !== '')
      .map(line => v.parse(factSchema, JSON.parse(line)).id),
  );

/**
 * Prints how many of the links where annotations have none go to acts that those who annotated could not
 * know: acts that are not among the facts beside their documents. Whether they are right is for a reader.
 * @param facts file of those facts, an act a line; without it nothing is printed
 * @param lines what was detected, a line for each of the files
 */
export function reportLaterActs(facts: string, lines: readonly string[], files: readonly string[]): void {
  if (!existsSync(facts)) return;
  const known = idsIn(facts);
  const later: string[] = [];
  for (const [nth, file] of files.entries()) {
    const { id, mentions } = v.parse(lineSchema, JSON.parse(lines[nth] as string));
    for (const { start, end, link } of annotationsIn(file)) {
      if (link !== null) continue;
      const linked = mentions.find(one => one.link && one.start < end && start < one.end)?.link;
      if (linked && !known.has(linked)) later.push(`${id} ${linked}`);
    }
  }
  if (later.length === 0) return;
  const acts = [...new Set(later)].join(', ');
  console.log(`linked where annotations have none, to acts unknown to them: ${later.length} (${acts})`);
}

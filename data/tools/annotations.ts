import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const annotatedSchema = v.object({
  mentions: v.array(
    v.object({
      start: v.number(),
      end: v.number(),
      kind: v.string(),
      action: v.nullish(v.string()),
      link: v.nullish(v.string()),
      members: v.nullish(v.array(v.string())),
      plus: v.nullish(v.array(v.string())),
    }),
  ),
});
export type AnnotatedMention = v.InferOutput<typeof annotatedSchema>['mentions'][number];

/** What a person marked in a document. @throws ValiError for a file without annotations */
export function annotationsIn(file: string): AnnotatedMention[] {
  return v.parse(annotatedSchema, JSON.parse(readFileSync(file, 'utf8'))).mentions;
}

/** Everybody whom the annotations list as members, sorted, each once. */
export function annotatedMembers(mentions: readonly AnnotatedMention[]): string[] {
  const lists = mentions.flatMap(({ members, plus }) =>
    members?.length ? [[...members, ...(plus ?? [])]] : [],
  );
  return [...new Set(lists.flat())].sort();
}

import { describe, expect, it } from 'vitest';
import { keptOf } from './kept';
import { tryCase } from './node/fuzz-each';
import { SUBJECTS } from './node/subjects';

describe.each(Object.keys(SUBJECTS).filter(kind => keptOf(kind).length > 0))('what once broke: %s', kind => {
  const subject = SUBJECTS[kind]?.();
  it.each(keptOf(kind))('$file: $was', { timeout: 60_000 }, async ({ example }) => {
    expect(await (subject && tryCase(subject, example as never))).toBeUndefined();
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../lib/words/language';

/** What a store shows of the extension in one language. */
export interface StoreText {
  name: string;
  summary: string;
  description: string;
}

const FILES = { en: 'english.md', es: 'spanish.md' } as const satisfies Record<Language, string>;

/** @throws when a part is missing. */
export function readStoreText(language: Language): StoreText {
  const text = readFileSync(join(import.meta.dirname, FILES[language]), 'utf8');
  const parts = /^# (.+)\n\n## Summary\n\n(.+)\n\n## Description\n\n([\s\S]+)$/.exec(text);
  const [, name, summary, description] = parts ?? [];
  if (!name || !summary || !description) throw new Error(`${FILES[language]} lacks a part`);
  return { name, summary, description: description.trim() };
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readStoreText } from './read-store-text';

/** The longest that the stores take, the shorter of the two: Chrome Web Store and addons.mozilla.org. */
const LONGEST = { name: 45, summary: 132, description: 15_000 };

describe.each(['en', 'es'] as const)('what stores show in %s', language => {
  const text = readStoreText(language);

  it.each(['name', 'summary', 'description'] as const)('has a %s that stores take', part => {
    expect(text[part].length).toBeLessThanOrEqual(LONGEST[part]);
  });

  it('says of the extension what the package says', () => {
    const messages = new URL(`../../../public/_locales/${language}/messages.json`, import.meta.url);
    const { extensionDescription } = JSON.parse(readFileSync(messages, 'utf8'));
    expect(extensionDescription.message.length).toBeLessThanOrEqual(LONGEST.summary);
    expect(text.summary).toContain(extensionDescription.message.replace(/\.$/, ''));
  });
});

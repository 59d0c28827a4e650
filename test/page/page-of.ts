import { onTestFinished } from 'vitest';

/** Puts a body into the test's page until the test is over. */
export function pageOf(body: string): HTMLElement {
  // Unlike `innerHTML` it makes shadow trees that are declared.
  document.body.setHTMLUnsafe(body);
  onTestFinished(() => document.body.replaceChildren());
  return document.body;
}

/** A document that is parsed but not shown. */
export function documentOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

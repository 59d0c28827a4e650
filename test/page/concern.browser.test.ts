import { describe, expect, it } from 'vitest';
import { type Concern, concernOfPage } from '../../lib/page/concern';

const SAYS_SO = 'The attorney general of Ohio went to court.';

const pageOf = (body: string, title = 'News') =>
  new DOMParser().parseFromString(`<title>${title}</title><body>${body}`, 'text/html');

/** What is asked of a page. */
const CLOBBERING = ['evaluate', 'title', 'body', 'createTreeWalker'];

describe('a page may be about attorneys general', () => {
  it.each([
    ['by what stands in it and too deep to be looked for', 'Attorneys<div>'.repeat(400)],
    ['by a menu, where too much stands before it', `${'<i>x</i>'.repeat(20_001)}`],
  ])('%s', (_, before) =>
    expect(concernOfPage(pageOf(`${before}<nav>Attorney General</nav>`))).toBe('likely'),
  );

  it.each<[string, string, string?]>([
    ['whose text says so', `<p>${SAYS_SO}</p>`],
    ['whose title says so', '<p>Rain is expected.</p>', 'Attorney general in court'],
    ['whose text says so over inline elements', '<p>The <a>attorney</a> <b>general</b> of Ohio</p>'],
    ['whose text says so over pieces of words', '<p>The Attor<b>ney Gen</b>eral of Ohio</p>'],
    ['that says so in a menu and in its text', `<nav>Attorney General</nav><p>${SAYS_SO}</p>`],
    [
      'that says so in a form whose fields are called as its properties are',
      `<form><input name="parentNode"><input name="lastChild"><input name="localName"><p>${SAYS_SO}</p></form>`,
    ],
    [
      'that speaks of attorneys before it does so',
      `<p>Two attorneys met.</p>Attorneys met.<p>${SAYS_SO}</p>`,
    ],
    ['whose body itself says so', SAYS_SO],
    ...CLOBBERING.map((name): [string, string] => [
      `that calls one of its pictures ${name}`,
      `<img name="${name}"><p>${SAYS_SO}</p>`,
    ]),
    ['that hides what says so', `<p style="display: none">${SAYS_SO}</p>`],
  ])('%s', (_, body, title) => expect(concernOfPage(pageOf(body, title))).toBe('likely'));
});

describe('a page is left alone', () => {
  it.each([
    ['that says nothing of the kind', '<p>Rain is expected.</p>'],
    ['that says so in a menu alone', '<nav><a>Attorney General</a></nav><p>Rain is expected.</p>'],
    ['that says so in a script alone', `<script type="data">{"a": "${SAYS_SO}"}</script><p>Rain.</p>`],
    [
      'that says so in its foot alone',
      '<footer>Office of the Attorney General</footer><p>Attorneys met.</p>',
    ],
    ['that says so in readers’ comments alone', `<p>Rain.</p><div id="comments"><p>${SAYS_SO}</p></div>`],
    ['that has no body', '<frameset></frameset>'],
    ['that calls a form by what is asked of it', '<form name="title"></form><form name="body"></form>Rain.'],
  ])('%s', (_, body) => expect(concernOfPage(pageOf(body))).toBe('none'));

  it('so far, where it is too long to be looked at whole', () => {
    const page = pageOf(`<p>${'Rain is expected. '.repeat(130_000)}</p><p>${SAYS_SO}</p>`);
    expect(concernOfPage(page)).toBe('none-so-far');
  });
});

it.each<[string, string, string, Concern]>([
  ['whose text says so', 'News', SAYS_SO, 'likely'],
  ['whose title says so', 'Attorney general in court', 'Rain is expected.', 'likely'],
  ['that says nothing of the kind', 'News', 'Rain is expected.', 'none'],
])('so it is with a page in XHTML %s', (_, title, text, concern) => {
  const source = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${title}</title></head><body><p>${text}</p></body></html>`;
  expect(concernOfPage(new DOMParser().parseFromString(source, 'application/xhtml+xml'))).toBe(concern);
});

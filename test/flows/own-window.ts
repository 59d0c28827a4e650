import type { OwnWindow } from './reader-browser';

/** Clicks what has the words of its first argument as soon as it can be clicked, and tells whether it came. */
const CLICK = `
const [words] = args;
for (let tries = 0; tries < 250; tries++) {
  const found = [...document.querySelectorAll('button, a, [role=option], label')].find(each =>
    (each.ariaLabel ?? each.innerText).includes(words) && !each.disabled);
  if (found) {
    found.click();
    return true;
  }
  await new Promise(resolve => setTimeout(resolve, 80));
}
return false;
`;

/** Types its first argument into the field that has the focus, and tells whether one took it. */
const TYPE = `
const [words] = args;
for (let tries = 0; tries < 250; tries++) {
  const field = document.activeElement;
  if (field?.matches('input, textarea')) {
    const before = field.value;
    document.execCommand('insertText', false, words);
    if (field.value === before + words) return true;
  }
  await new Promise(resolve => setTimeout(resolve, 80));
}
return false;
`;

/** Runs the body of an async function, with `args`, in a window; as the reader's own doing when it `acts`. */
export type RunIn = <T>(body: string, args: unknown[], acts: boolean) => Promise<T>;

export function ownWindow(name: string, run: RunIn, close: () => Promise<void>): OwnWindow {
  return {
    text: () => run<string>("return document.body?.innerText ?? '';", [], false),
    evaluate: (body, ...args) => run(body, args, false),
    async click(words) {
      if (!(await run<boolean>(CLICK, [words], true))) throw new Error(`There is no “${words}” in ${name}`);
    },
    async type(words) {
      if (!(await run<boolean>(TYPE, [words], true))) throw new Error(`Nothing in ${name} took “${words}”`);
    },
    close,
  };
}

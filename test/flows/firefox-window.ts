import type { FirefoxWithExtension } from '../extension/firefox/firefox-with-extension';
import { until } from '../setup/until';
import { ownWindow } from './own-window';
import type { OwnWindow } from './reader-browser';

const SCRIPT = `
const [given, done] = arguments;
(async (...args) => { BODY })(...JSON.parse(given)).then(
  value => done(JSON.stringify({ value: value ?? null })),
  error => done(JSON.stringify({ error: String(error) + ' ' + (error?.stack ?? '') })));
`;

/**
 * Marionette's commands reach tabs only, but the actor that carries them out is in every frame, and so
 * in popup and sidebar. In the system's sandbox a click can be made the reader's own, which
 * `sidebarAction.open` wants to see.
 */
const AS_READER = `
const handling = window.windowUtils.setHandlingUserInput(true);
try { ${SCRIPT} } finally { handling.destruct(); }
`;

/** A window of the extension: `target` is an expression for its \`<browser>\` in the browser's own window. */
export async function firefoxWindow(
  firefox: FirefoxWithExtension,
  name: string,
  target: string,
  close: string,
): Promise<OwnWindow> {
  await settled(name, () =>
    firefox.evaluateInBrowser<boolean>(
      `const there = ${target}; return !!there && there.currentURI.spec.startsWith('moz-extension:') && !there.webProgress?.isLoadingDocument;`,
    ),
  );
  const run = async <T>(body: string, args: unknown[], acts: boolean): Promise<T> => {
    const answer = await firefox.evaluateInBrowser<string>(
      `const actor = (${target}).browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
       return await actor.executeScript(args[0], args[1], { async: true, timeout: 30000, sandboxName: args[2] ? 'system' : null });`,
      (acts ? AS_READER : SCRIPT).replace('BODY', () => body),
      [JSON.stringify(args)],
      acts,
    );
    const { value, error } = JSON.parse(answer);
    if (error !== undefined) throw new Error(`${name}: ${error}`);
    return value as T;
  };
  return ownWindow(name, run, async () => {
    await firefox.evaluateInBrowser(`if (${target}) { ${close} }`);
    await settled(`the end of ${name}`, () => firefox.evaluateInBrowser<boolean>(`return !${target}`));
  });
}

/** Waits until something holds. @throws when it does not within {@link PATIENCE}. */
export async function settled(what: string, holds: () => Promise<boolean>): Promise<void> {
  await until(what, async () => (await holds()) || undefined);
}

/** What the bundler has made, as far as it is needed here. */
type Bundle = Record<string, { type: string; code?: string }>;

/** The parts of a bundler's plugin that are needed here. */
interface EagerMaker {
  name: string;
  enforce: 'post';
  generateBundle(options: unknown, bundle: Bundle): void;
}

/**
 * For a script nearly all of whose functions run as soon as it comes into a page: else Chromium reads
 * each of them twice, once to see where it ends. Other browsers take the line for a comment.
 * https://catchmetrics.io/blog/explicit-compile-hints-in-v8
 */
export function eagerScript(): EagerMaker {
  return {
    name: 'eager-script',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk') chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code ?? ''}`;
    },
  };
}

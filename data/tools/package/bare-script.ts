/** The parts of a bundler's plugin that are needed here. */
interface ScriptBarer {
  name: string;
  transform(code: string, id: string): string | undefined;
}

/**
 * For scripts that come into pages, where each byte counts: WXT wraps a script in what reports its
 * failure to the console, but in development alone. What the script throws is thrown all the same.
 */
export function bareScript(): ScriptBarer {
  return {
    name: 'bare-script',
    transform(code, id) {
      const [, script] = /^import definition from (".*?");$/m.exec(code) ?? [];
      if (!id.includes('wxt-unlisted-script-entrypoint') || !script) return undefined;
      return `import definition from ${script};\nexport default definition.main();\n`;
    },
  };
}

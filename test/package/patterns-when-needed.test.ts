import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { patternsWhenNeeded } from '../../data/tools/package/patterns-when-needed';

const plugin = patternsWhenNeeded(/\/rules\//);
const built = (code: string, id = '/rules/a.ts') => plugin.transform.call({ parse: parseAst }, code, id);

/** What a module's `answer` gives, with `made` told of what runs while the module is read and after. */
function run(code: string, made: (name: string) => string = name => name): unknown {
  return new Function('made', `${built(code) ?? code}\nreturn answer();`)(made);
}

test('a pattern that nobody asks for is never made, and one that is asked for is made once', () => {
  const told: string[] = [];
  const code = `
    const NEVER = new RegExp(made('never'));
    const OFTEN = new RegExp(made('often'), 'g');
    const answer = () => [OFTEN.test('often often'), OFTEN.test('often often'), OFTEN.lastIndex];`;
  const made = (name: string) => {
    told.push(name);
    return name;
  };
  expect(run(code, made)).toEqual([true, true, 11]);
  expect(told).toEqual(['often']);
});

test.each([
  ['in a list', "const A = [/x/, [/y/]]; const answer = () => A.flat().some(one => one.test('y'));", true],
  ['in an object', "const A = { b: /x/ }; const answer = () => A.b.test('x');", true],
  [
    'made of another',
    "const A = /x/; const B = new RegExp(A.source + 'y'); const answer = () => B.source;",
    'xy',
  ],
  [
    'made of one that comes later',
    'const B = [new RegExp(A.source)]; const A = /x/; const answer = () => B[0].source;',
    'x',
  ],
  [
    'under its own name in an object',
    'const A = /x/; const o = { A }; const answer = () => o.A.source;',
    'x',
  ],
  [
    'beside fields of its name',
    "const A = /x/; const o = { A: 1 }; const answer = () => [o.A, o['A'], A.source];",
    [1, 1, 'x'],
  ],
  ['as a key', "const A = /x/; const o = { [A]: 1 }; const answer = () => o['/x/'];", 1],
  ['as an argument', 'const A = /x/; const answer = () => String(A);', '/x/'],
  [
    'as a default',
    'const A = /x/; const f = (pattern = A) => pattern.source; const answer = () => f();',
    'x',
  ],
])('a pattern %s does what it did', (_, code, expected) => {
  expect(built(code)).toContain('??=');
  expect(run(code)).toEqual(expected);
});

test.each([
  ['exported', 'export const A = /x/;'],
  ['without a pattern', "const A = ['x'];"],
  ['that makes its pattern whenever it is called', 'const A = text => /x/.test(text);'],
  ['in another case', 'const a = /x/;'],
  ['of a function', 'function f() { const A = /x/; return A; }'],
])('a constant %s stays as it is', (_, code) => {
  expect(built(code)).toBeUndefined();
});

test('modules that are not named stay as they are', () => {
  expect(built('const A = /x/;', '/others/a.ts')).toBeUndefined();
});

test.each(['const f = A => A;', 'function f() { const A = 1; }', 'export { A };', 'let b; [A] = b;'])(
  'a build fails where a pattern shares its name: %s',
  other => {
    expect(() => built(`const A = /x/;\n${other}`)).toThrow(
      'A is the name of a pattern and of something else.',
    );
  },
);

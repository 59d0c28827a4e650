import { expect, test } from 'vitest';
import { csv } from '../../lib/export/csv';

test.each<[string, (string | number)[], string]>([
  ['plain texts and numbers', ['a', 'b c', 22, -1], 'a,b c,22,-1'],
  ['nothing', ['', ''], ','],
  ['a comma', ['Raúl, Torrez', 'x'], '"Raúl, Torrez",x'],
  ['quotes, doubled', ['the "DACA" case'], '"the ""DACA"" case"'],
  ['a line break', ['one\ntwo', 'a\r\nb'], '"one\ntwo","a\r\nb"'],
  ['a formula', ['=1+1'], "'=1+1"],
  [
    'a formula with a comma',
    ['=HYPERLINK("https://x.example","a")'],
    '"\'=HYPERLINK(""https://x.example"",""a"")"',
  ],
  ['plus, minus and at', ['+1', '-1', '@SUM'], "'+1,'-1,'@SUM"],
  ['a formula behind white space', [' =1', '\t=1'], "' =1,'\t=1"],
  ['a tab or a line break first', ['\tx', '\rx'], '\'\tx,"\'\rx"'],
  ['a sign inside a text', ['A=B', 'a-b', 'x@y'], 'A=B,a-b,x@y'],
])('%s', (_, row, line) => {
  expect(csv([row])).toBe(`${line}\r\n`);
});

test('every line ends with CR LF, the last too', () => {
  expect(csv([['a'], ['b']])).toBe('a\r\nb\r\n');
});

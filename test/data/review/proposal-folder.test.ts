import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ProposalFolder } from '../../../data/tools/ingest/proposal-folder';
import { editInEditor, editorOf } from '../../../data/tools/review/edit-in-editor';
import { anotherSource, common, newCoalition } from './proposals';

describe('proposals on disk', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ag-lens-proposals-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('wait until they are decided, and are remembered then', () => {
    const proposals = new ProposalFolder(folder);
    proposals.save(newCoalition());
    expect(proposals.waiting()).toEqual([newCoalition()]);
    proposals.decide(common.id, 'rejected');
    expect(new ProposalFolder(folder).waiting()).toEqual([]);
    expect(new ProposalFolder(folder).has(common.id)).toBe(true);
  });

  test('keep the change of a note, and that a note is dropped', () => {
    const proposals = new ProposalFolder(folder);
    const dropped = anotherSource([{ field: 'note', record: 'One is missing.', text: null, applied: true }]);
    proposals.save(dropped);
    expect(proposals.waiting()).toEqual([dropped]);
  });

  test('keep a change of a field that the record leaves open', () => {
    const proposals = new ProposalFolder(folder);
    const filled = anotherSource([{ field: 'statedCount', record: undefined, text: 22, applied: true }]);
    proposals.save(filled);
    expect(proposals.waiting()).toEqual([filled]);
  });

  test('that propose nothing do not wait', () => {
    const proposals = new ProposalFolder(folder);
    proposals.save({ what: 'nothing', ...common });
    expect(proposals.waiting()).toEqual([]);
    expect(proposals.has(common.id)).toBe(true);
  });

  test('are refused by name where they are of another form', () => {
    writeFileSync(join(folder, '0123456789ab.json'), '{"what":"nothing"}');
    expect(() => new ProposalFolder(folder).waiting()).toThrow('0123456789ab.json is no proposal');
  });

  test.each([
    { env: { VISUAL: 'code --wait', EDITOR: 'nano' }, editor: 'code --wait' },
    { env: { VISUAL: '', EDITOR: 'nano' }, editor: 'nano' },
    { env: { VISUAL: ' ', EDITOR: '' }, editor: 'vi' },
    { env: {}, editor: 'vi' },
  ])('are edited in $editor where the environment is $env', ({ env, editor }) => {
    expect(editorOf(env)).toBe(editor);
  });

  test.each([
    {
      name: 'takes what the editor leaves',
      script: `sed -i 's/"kind": "letter"/"kind": "comment"/' "$1"`,
      state: 'edited',
    },
    { name: 'refuses JSON that is broken', script: 'echo "{" > "$1"', state: 'unusable' },
    {
      name: 'refuses a kind that there is not',
      script: `sed -i 's/"kind": "letter"/"kind": "song"/' "$1"`,
      state: 'unusable',
    },
    {
      name: 'refuses another id, under which the proposal would wait twice',
      script: `sed -i 's/0123456789ab/0123456789ac/' "$1"`,
      state: 'unusable',
    },
    { name: 'keeps the proposal where the editor fails', script: 'exit 1', state: 'unusable' },
  ])('editing $name', ({ script, state }) => {
    const editor = join(folder, 'editor.sh');
    writeFileSync(editor, `#!/bin/sh\n${script}\n`);
    chmodSync(editor, 0o755);
    const edited = editInEditor(newCoalition(), editor);
    expect(edited.state).toBe(state);
    if (edited.state === 'edited') expect(edited.proposal).toMatchObject({ coalition: { kind: 'comment' } });
    else expect(edited.problems).not.toEqual([]);
  });
});

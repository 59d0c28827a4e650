import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Proposal, proposalSchema } from './proposal';

const DECISIONS = ['accepted', 'rejected', 'nothing'] as const;
export type Decision = (typeof DECISIONS)[number];
const decidedSchema = v.record(v.string(), v.picklist(DECISIONS));

/** Proposals that wait for a reviewer, a file each, and what was decided of earlier ones. */
export class ProposalFolder {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Waiting proposals, surest first. @throws Error that names a file which is no proposal */
  waiting(): Proposal[] {
    if (!existsSync(this.#folder)) return [];
    return readdirSync(this.#folder)
      .filter(name => /^[0-9a-f]{12}\.json$/.test(name))
      .sort()
      .map(name => this.#read(name))
      .sort((a, b) => b.confidence - a.confidence);
  }

  /** Whether a text has been read before, with the proposal of this id waiting or decided. */
  has(id: string): boolean {
    return existsSync(this.#fileOf(id)) || this.#decided()[id] !== undefined;
  }

  save(proposal: Proposal): void {
    if (proposal.what === 'nothing') this.decide(proposal.id, 'nothing');
    else this.#write(`${proposal.id}.json`, proposal);
  }

  decide(id: string, decision: Decision): void {
    this.#write('decided.json', { ...this.#decided(), [id]: decision });
    rmSync(this.#fileOf(id), { force: true });
  }

  #fileOf(id: string): string {
    return join(this.#folder, `${id}.json`);
  }

  #read(name: string): Proposal {
    const result = v.safeParse(proposalSchema, JSON.parse(readFileSync(join(this.#folder, name), 'utf8')));
    if (result.success) return result.output;
    throw new Error(`${name} is no proposal: ${result.issues.map(({ message }) => message).join('; ')}`);
  }

  #decided(): Record<string, Decision> {
    const file = join(this.#folder, 'decided.json');
    return existsSync(file) ? v.parse(decidedSchema, JSON.parse(readFileSync(file, 'utf8'))) : {};
  }

  #write(name: string, value: unknown): void {
    mkdirSync(this.#folder, { recursive: true });
    const file = join(this.#folder, name);
    writeFileSync(`${file}.new`, `${JSON.stringify(value, undefined, 2)}\n`);
    renameSync(`${file}.new`, file);
  }
}

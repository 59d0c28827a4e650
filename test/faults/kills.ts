import type { FaultCase, Goal } from './fault-case';
import type { Part } from './faulty-host';
import { FILES, held } from './on-the-way';
import { tell } from './reader';
import { type Step, sabotage, untilItStands } from './sabotage';

type Kill = Pick<FaultCase, 'fault' | 'meanwhile' | 'mayHave' | 'told'>;

/** The background ends while an answer is awaited. */
function awaiting(fault: string, parts: readonly Part[]): Kill {
  return {
    fault,
    meanwhile: async (reader, host) => {
      const hold = held(parts);
      host.fault = hold.fault;
      await tell(reader, 'update');
      await hold.reached;
      await reader.stopBackground();
      hold.release();
    },
  };
}

/** The background ends in the very midst of a step. */
function at(data: 'old' | 'new', fault: string, ...stand: Step[]): Kill {
  return {
    fault,
    mayHave: [data],
    meanwhile: async reader => {
      await sabotage(reader, { stand });
      await tell(reader, 'update');
      await untilItStands(reader);
      await reader.stopBackground();
    },
  };
}

/** Until it is known what is to be written. */
const BEFORE_WRITING: readonly Kill[] = [
  { ...at('old', 'before it has noted that it tries', { at: 'set', of: 'update' }), told: [undefined] },
  awaiting('while it asks', ['latest']),
  at('old', 'while it verifies the signature', { at: 'verify' }),
  at('old', 'before it has noted what it has seen', { at: 'set', of: 'update', nth: 2 }),
  awaiting('while it downloads', FILES),
  at('old', 'while it hashes the file', { at: 'digest' }),
  at('old', 'while it unpacks the file', { at: 'unpack' }),
  at('old', 'while it parses the file', { at: 'unpack' }, { at: 'turn' }),
  at('old', 'with all merged in memory', { at: 'merged' }),
  at('old', 'while it hashes the whole', { at: 'digest', nth: 2 }),
];

/** Lexicon and indexes are stored before anybody reads them. */
const DERIVED: readonly Kill[] = [
  at('old', 'while it stores the lexicon', { at: 'put', of: 'derived' }),
  at('old', 'with the lexicon stored', { at: 'commit', of: 'derived' }),
  at('old', 'while it stores the index of records', { at: 'put', of: 'derived', nth: 2 }),
  at('old', 'while it stores the index of releases', { at: 'put', of: 'derived', nth: 3 }),
  at('old', 'with all that is derived stored', { at: 'commit', of: 'derived', nth: 3 }),
];

/** From the moment that readers read the new. */
const AFTER_WRITING: readonly Kill[] = [
  at('new', 'before it has noted that it is done', { at: 'set', of: 'update', nth: 3 }),
  at('new', 'before pages are told', { at: 'set', of: 'dataset' }),
  at('new', 'before it has noted what the feed called it', { at: 'set', of: 'update', nth: 4 }),
  at('new', 'at the very end', { at: 'set', of: 'update', nth: 5 }),
];

/** A transaction for each table of the slot that nobody reads, and one for what was made of it. */
const CLEARINGS = 6;

const BY_DIFF: readonly Kill[] = [
  at('old', 'while it makes the lexicon', { at: 'digest', nth: 2 }, { at: 'turn', nth: 3 }),
  ...DERIVED,
  at('old', 'with a release deleted', { at: 'delete', of: 'releases' }),
  ...['jurisdictions', 'attorneysGeneral', 'coalitions'].map(table =>
    at('old', `with ${table} written`, { at: 'put', of: table }),
  ),
  at('old', 'with an earlier filling given up', { at: 'delete', of: 'work' }),
  at('old', 'with the version row written', { at: 'put', of: 'meta' }),
  at('new', 'with the one transaction come to its end', { at: 'commit', of: 'meta' }),
  at('new', 'while it clears what was before', { at: 'clear', of: 'releases' }),
  at('new', 'with what was before cleared', { at: 'commit', of: 'meta', nth: 1 + CLEARINGS }),
];

/** 1,504 rows are sixteen batches; what begins the filling is a transaction on all stores. */
const BATCHES = 16;

const BY_WHOLE: readonly Kill[] = [
  at('old', 'while it compares both', { at: 'digest', nth: 2 }, { at: 'turn', nth: 3 }),
  at('old', 'while it empties the other slot', { at: 'clear', of: 'releases' }),
  at('old', 'with the filling begun', { at: 'commit', of: 'work' }),
  ...['jurisdictions', 'attorneysGeneral', 'coalitions', 'releases'].map(table =>
    at('old', `with ${table} written`, { at: 'put', of: table }),
  ),
  at('old', 'after its first batch', { at: 'commit', of: 'releases', nth: 2 }),
  at('old', 'half way through', { at: 'commit', of: 'releases', nth: 1 + BATCHES / 2 }),
  at('old', 'after its last batch', { at: 'commit', of: 'releases', nth: 1 + BATCHES }),
  at(
    'old',
    'while it makes the lexicon',
    { at: 'commit', of: 'releases', nth: 1 + BATCHES },
    { at: 'turn', nth: 3 },
  ),
  ...DERIVED,
  at('old', 'with the version row written', { at: 'put', of: 'meta', nth: 2 }),
  at('old', 'with the filling struck off', { at: 'delete', of: 'work' }),
  at('new', 'with the last transaction come to its end', { at: 'commit', of: 'meta', nth: 2 }),
  at('new', 'while it clears what was before', { at: 'clear', of: 'releases', nth: 2 }),
  at('new', 'with what was before cleared', { at: 'commit', of: 'meta', nth: 2 + CLEARINGS }),
];

function by(to: Goal, way: string, kills: readonly Kill[]): FaultCase[] {
  return kills.map(kill => ({ ...kill, to, fault: `killed, by ${way}: ${kill.fault}` }));
}

export const KILLS: readonly FaultCase[] = [
  ...by('new', 'a diff', [...BEFORE_WRITING, ...BY_DIFF, ...AFTER_WRITING]),
  ...by('much', 'the whole', [...BEFORE_WRITING, ...BY_WHOLE, ...AFTER_WRITING]),
];

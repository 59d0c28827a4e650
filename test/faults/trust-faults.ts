import type { FaultCase } from './fault-case';
import { altered, alteredPacked, FILES, ofPublication, on, status } from './on-the-way';
import { ask, type Reader } from './reader';
import { deleteDatabase } from './storage-faults';

const update = async (reader: Reader) => void (await ask(reader, 'update'));

/** Whose word is believed: keys, signatures, and which version comes after which. */
export const TRUST_FAULTS: readonly FaultCase[] = [
  { fault: 'signed by a wrong key', publication: 'stranger', told: ['unsigned'] },
  { fault: 'signed by a stranger under the name of our key', publication: 'forged', told: ['unsigned'] },
  { fault: 'a byte of latest.json altered', does: on(['latest'], altered), told: ['unsigned', 'unreadable'] },
  {
    fault: 'a byte of latest.json altered as it comes packed',
    does: on(['latest'], alteredPacked),
    told: ['unsigned', 'unreadable', 'unreachable'],
  },
  {
    fault: 'keys replaced by their successors',
    publication: 'rotated',
    afterwards: 'rotated',
    asks: ['latest', 'keys', 'diff', 'years'],
    mayHave: ['new'],
  },
  {
    fault: 'a byte of the next keys altered',
    publication: 'rotated',
    afterwards: 'rotated',
    does: on(['keys'], altered),
    told: ['unsigned', 'unreadable'],
  },
  { fault: 'only for a newer AG Lens', publication: 'newer-app', told: ['needs-newer-app'] },
  {
    fault: 'an expired version served (frozen)',
    publication: 'expired',
    mayHave: ['new'],
    stale: true,
  },

  { fault: 'an older version served (rollback)', publication: 'before-old', told: ['older'] },
  {
    fault: 'an older one, newer than the packaged, after the new was undone',
    publication: 'between',
    before: async reader => {
      await update(reader);
      await ask(reader, 'undoUpdate');
    },
    asks: ['latest'],
    told: ['older'],
  },
  {
    fault: 'an older one after the new was seen and did not come',
    publication: 'between',
    before: async (reader, host) => {
      host.fault = on(FILES, status(404));
      await update(reader);
    },
    asks: ['latest'],
    told: ['older'],
  },
  {
    fault: 'an older one after the database with the new is lost',
    publication: 'between',
    before: async reader => {
      await update(reader);
      await reader.stopBackground();
      await reader.evaluate(deleteDatabase);
    },
    asks: ['latest'],
    told: ['older'],
  },
  {
    fault: 'an older one while the new is held',
    publication: 'between',
    before: update,
    asks: ['latest'],
    mayHave: ['new'],
    told: ['older'],
  },
  {
    fault: 'the new, after a thief of the keys had signed for the year 9999',
    publication: 'rotated',
    afterwards: 'rotated',
    before: async (reader, host) => {
      host.publication = 'year-9999';
      host.fault = on(FILES, status(404));
      await update(reader);
    },
    asks: ['latest', 'keys', 'diff', 'years'],
    mayHave: ['new'],
  },

  {
    fault: 'latest.json of the new, files of the one between (mix and match)',
    does: on(FILES, ofPublication('between')),
    told: ['damaged', 'too-big'],
  },
  {
    fault: 'latest.json of the one between, files of the new',
    publication: 'between',
    does: on(FILES, ofPublication('new')),
    told: ['damaged', 'too-big'],
  },
  {
    fault: 'latest.json of the one before, files of the new',
    publication: 'before-old',
    does: on(FILES, ofPublication('new')),
    asks: ['latest'],
    told: ['older'],
  },
  {
    fault: 'the diff of another version, the whole of the new',
    does: on(['diff'], ofPublication('between')),
    mayHave: ['new'],
  },
  {
    fault: 'a host whose latest.json lags behind its files',
    publication: 'old-years',
    asks: ['latest', 'years'],
    told: [undefined],
  },
  {
    fault: 'signed, with the whole of the one between',
    publication: 'whole-of-between',
    told: ['damaged'],
  },
  {
    fault: 'signed, with a diff that leads to the one between',
    publication: 'diff-of-between',
    asks: ['latest', 'diff', 'whole', 'years'],
    mayHave: ['new'],
  },
  {
    fault: 'signed, with a digest that no file leads to',
    publication: 'digest-of-nothing',
    told: ['damaged'],
  },
];

import type { YearsOutcome } from '../../lib/dataset/update/load-years';
import type { ReleasesAnswer } from '../../lib/messages/protocol';
import type { FaultyHost } from './faulty-host';
import { heldData } from './held-data';
import { heldYear } from './held-year';
import { type Publications, YEAR } from './publications';
import { ask, type Reader } from './reader';
import { type FaultResult, settled, startOver } from './try-fault';
import type { YearFault } from './year-faults';

/** As `tryFault`, for the releases of a year: what of them the reader has, knows and finds. */
export async function tryYearFault(
  test: YearFault,
  reader: Reader,
  host: FaultyHost,
  publications: Publications,
): Promise<FaultResult> {
  const { fault, told, has, mustHave } = test;
  const { browser } = reader;
  await startOver(reader, host, 'new');
  if (has) {
    host.publication = 'old-years';
    await ask(reader, 'update');
    await load(reader);
  } else await ask(reader, 'update');
  host.publication = test.publication ?? 'new';
  if (test.publication !== undefined) await ask(reader, 'update');
  host.fault = test.does;
  if (test.diskFull) await reader.fillDisk();
  let problem: string | undefined;
  if (test.meanwhile) await test.meanwhile(reader, host);
  else if (has) {
    await ask(reader, 'update');
    const status = await settled(reader);
    problem = (status.lacking ?? status.problem)?.kind;
  } else {
    const outcome = await load(reader);
    if (outcome.state === 'failed') problem = outcome.problem;
  }
  if (test.diskFull) await reader.emptyDisk();
  const data = await heldYear(reader, YEAR, publications.years);
  const core = await heldData(reader, 'new', publications);
  const informed = told ? problem !== undefined && told.includes(problem) : problem === undefined;
  // What was held before goes on being found.
  const lost = has && !(await finds(reader, 'scarecrows'));

  host.fault = undefined;
  host.publication = 'new';
  await reader.stopBackground();
  await ask(reader, 'update');
  await load(reader);
  const recovered =
    (await heldYear(reader, YEAR, publications.years)) === 'new' && (await finds(reader, 'lighthouses'));
  const wrong = [
    data !== mustHave && `has the ${data} year`,
    core.data !== 'new' && `has other ${core.data} data (${core.detail})`,
    lost && 'does not find what it had',
    !informed && `is told ${problem ?? 'nothing'}`,
    !recovered && 'does not recover',
  ].filter(Boolean);
  return { fault, browser, data, informed, recovered, ...(wrong.length > 0 && { wrong: wrong.join('; ') }) };
}

function load(reader: Reader): Promise<YearsOutcome> {
  return ask(reader, 'loadReleases', { years: [YEAR] });
}

async function finds(reader: Reader, word: string): Promise<boolean> {
  const query = `${word} ${YEAR}`;
  const answer = await ask<ReleasesAnswer>(reader, 'searchReleases', { query, limit: 5 });
  return answer.hits.some(({ title }) => title.includes(word));
}

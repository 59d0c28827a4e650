import type { FaultCase } from './fault-case';
import { status } from './on-the-way';
import { ask, type Reader } from './reader';
import { sabotage } from './sabotage';

const DAY = 24 * 3_600_000;
const YEAR = 365 * DAY;

const clockOff = (ms: number) => (reader: Reader) => sabotage(reader, { clock: ms });

/** The alarm that looks for new data, in ms from now; within two days at most, whatever the clock was. */
async function alarmIsNear(reader: Reader): Promise<string | undefined> {
  await reader.stopBackground();
  await ask(reader, 'updateStatus');
  const ahead = await reader.evaluate<number | null>(
    `
    for (let tries = 0; tries < 50; tries++) {
      const alarm = await browserOf().alarms.get('update-data');
      if (alarm && alarm.scheduledTime - Date.now() < args[0]) return alarm.scheduledTime - Date.now();
      await new Promise(resolve => setTimeout(resolve, 100));
    }
    const alarm = await browserOf().alarms.get('update-data');
    return alarm ? alarm.scheduledTime - Date.now() : null;
  `,
    2 * DAY,
  );
  if (ahead === null) return 'does not look for new data any more';
  return ahead < 2 * DAY ? undefined : `looks for new data in ${Math.round(ahead / DAY)} days only`;
}

/** A try that comes to nothing by a clock that is wrong, which is set right before the next. */
const failedAt =
  (ms: number): NonNullable<FaultCase['before']> =>
  async (reader, host) => {
    await clockOff(ms)(reader);
    host.fault = status(500);
    await ask(reader, 'update');
    await reader.stopBackground();
  };

/** Clocks that are wrong by years, and versions that come after long. */
export const TIME_FAULTS: readonly FaultCase[] = [
  { fault: 'clock ten years ahead', arrange: clockOff(10 * YEAR), mayHave: ['new'], stale: true },
  { fault: 'clock ten years behind', arrange: clockOff(-10 * YEAR), mayHave: ['new'] },
  {
    fault: 'clock ten years ahead, by the whole',
    arrange: clockOff(10 * YEAR),
    to: 'much',
    mayHave: ['new'],
    stale: true,
  },
  {
    fault: 'clock ten years behind, by the whole',
    arrange: clockOff(-10 * YEAR),
    to: 'much',
    mayHave: ['new'],
  },
  {
    fault: 'clock ten years behind, an expired version served',
    arrange: clockOff(-10 * YEAR),
    publication: 'expired',
    mayHave: ['new'],
  },
  {
    fault: 'clock ten years behind, an older version served',
    arrange: clockOff(-10 * YEAR),
    publication: 'before-old',
    told: ['older'],
  },
  {
    fault: 'clock set right after a try ten years ahead',
    before: failedAt(10 * YEAR),
    mayHave: ['new'],
    also: alarmIsNear,
  },
  {
    fault: 'clock set right after a try ten years behind',
    before: failedAt(-10 * YEAR),
    mayHave: ['new'],
    also: alarmIsNear,
  },
  {
    fault: 'three versions behind',
    publication: 'three-later',
    asks: ['latest', 'diff', 'years'],
    mayHave: ['new'],
  },
  {
    fault: 'fourteen versions behind',
    publication: 'fourteen-later',
    asks: ['latest', 'whole', 'years'],
    mayHave: ['new'],
  },
  {
    fault: 'more changes than a diff may have',
    to: 'much',
    asks: ['latest', 'whole', 'years'],
    mayHave: ['new'],
  },
  {
    fault: 'the same version signed anew',
    publication: 'renewed',
    before: async reader => void (await ask(reader, 'update')),
    asks: ['latest'],
    mayHave: ['new'],
  },
  {
    fault: 'two feeds, the first broken',
    ofBuild: true,
    asks: ['other', 'latest', 'diff', 'years'],
    mayHave: ['new'],
  },
];

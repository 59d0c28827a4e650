import { describe, expect, test } from 'vitest';
import { checkSourceFiles } from '../../data/tools/check';
import { describeProblem } from '../../data/tools/problem';
import { readDataset } from '../../data/tools/read-dataset';
import { readSourceFiles } from '../../data/tools/source-files';
import { statsOf } from '../../data/tools/stats';

const dataset = readDataset();
const coalition = (id: string) => dataset.coalitions.find(record => record.id === id);
const person = (id: string) => dataset.attorneysGeneral.find(record => record.id === id);
const lawsuit = (id: string | undefined) => dataset.lawsuits.find(record => record.id === id);
const release = (id: string | undefined) => dataset.releases.find(record => record.id === id);

const STATES = dataset.jurisdictions
  .map(({ code }) => code)
  .filter(code => !['US', 'DC', 'AS', 'GU', 'MP', 'PR', 'VI'].includes(code));

describe('the dataset', () => {
  test('passes its own check', () => {
    expect(checkSourceFiles(readSourceFiles()).map(describeProblem)).toEqual([]);
  });

  test('is as large as it says', () => {
    const stats = statsOf(dataset);
    expect(stats.jurisdictions).toBe(57);
    expect(stats.tenures).toBeGreaterThanOrEqual(350);
    expect(stats.coalitions).toBeGreaterThanOrEqual(670);
    expect(stats.lawsuits).toBeGreaterThanOrEqual(340);
    expect(stats.lawsuitsWithOutcomes).toBeGreaterThanOrEqual(170);
    expect(stats.releases).toBeGreaterThanOrEqual(1250);
    expect(stats.lawsuitsWithOutcomes).toBe(dataset.lawsuits.filter(record => record.events[0]).length);
    expect(stats.coalitionsComplete).toBeLessThan(stats.coalitions);
  });

  test('knows who led New Mexico’s office: Hector Balderas from 2015 to 2023, then Raúl Torrez', () => {
    expect(person('hector-balderas')?.tenures).toMatchObject([
      { jurisdiction: 'NM', start: '2015-01-01', end: '2023-01-01' },
    ]);
    const [successor] = person('raul-torrez')?.tenures ?? [];
    expect(successor).toMatchObject({ jurisdiction: 'NM', start: '2023-01-01' });
    expect(successor?.end).toBeUndefined();
  });

  test('keeps Pam Bondi of Florida and of the United States as one person', () => {
    expect(person('pam-bondi')?.tenures.map(tenure => tenure.jurisdiction)).toEqual(['FL', 'US']);
  });

  test('has the letter of August 2018 on 3D-printed guns with its 22 members', () => {
    const letter = coalition('2018-08-10-3d-printed-guns-letter');
    expect(letter).toMatchObject({
      kind: 'letter',
      date: '2018-08-10',
      membersComplete: true,
      statedCount: 22,
    });
    expect(letter?.members).toHaveLength(22);
    expect(letter?.members).toEqual(expect.arrayContaining(['MA', 'NC', 'NM']));
  });

  test('has the suit over those files with its temporary restraining order', () => {
    const suit = lawsuit(coalition('2018-07-30-3d-printed-gun-files-suit')?.lawsuit);
    expect(suit).toMatchObject({ caption: 'Washington v. U.S. Department of State', court: 'W.D. Wash.' });
    expect(suit?.dockets).toEqual(['2:18-cv-01115']);
    expect(coalition('2018-08-02-3d-printed-gun-files-suit-amended')?.lawsuit).toBe(suit?.id);
    const order = suit?.events.find(({ kind }) => kind === 'tro-granted');
    expect(order?.date).toBe('2018-07-31');
    expect(release(order?.sources[0])?.publisher).toBe('CNET');
  });

  test('keeps the second suit of 2020 of the same caption apart', () => {
    const second = lawsuit(coalition('2020-01-23-3d-printed-gun-files-suit-2')?.lawsuit);
    expect(second).toMatchObject({
      caption: 'Washington v. U.S. Department of State',
      dockets: ['2:20-cv-00111'],
    });
  });

  test('has the letter on the Communications Decency Act: 50 signers, not Connecticut and Massachusetts', () => {
    const letter = coalition('2017-08-16-cda-backpage-letter');
    expect(letter).toMatchObject({ kind: 'letter', membersComplete: true });
    expect(letter?.members).toHaveLength(50);
    expect(STATES.filter(code => !letter?.members.includes(code))).toEqual(['CT', 'MA']);
    const nm = letter?.sources.map(release).find(source => source?.url === undefined);
    expect(nm).toMatchObject({ publisher: 'New Mexico Office of the Attorney General', date: '2017-08-16' });
  });

  test('has the letter and the suit of June 2018 over family separation', () => {
    expect(coalition('2018-06-19-family-separation-letter')?.members).toHaveLength(21);
    const suit = coalition('2018-06-26-family-separation-suit');
    expect(suit?.members).toHaveLength(18);
    expect(lawsuit(suit?.lawsuit)).toMatchObject({
      caption: 'Washington v. United States',
      filed: '2018-06-26',
    });
  });

  test('lists among the plaintiffs of the Affordable Care Act case no state that came in to defend the act', () => {
    const suit = lawsuit(coalition('2018-02-26-aca-texas-v-united-states')?.lawsuit);
    expect(coalition('2018-04-09-aca-intervention')?.lawsuit).toBe(suit?.id);
    expect(suit?.plaintiffs).toContain('TX');
    expect(suit?.plaintiffs).not.toContain('CA');
  });
});

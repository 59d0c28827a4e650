import { describe, expect, it } from 'vitest';
import { docketKey, mayBeSameDocket, readDocket } from '../../../lib/detection/acts/docket';

const GUNS = '2:18-cv-01115';

describe('one case in many spellings', () => {
  it.each([
    ['2:18-cv-01115-RSL'],
    ['2:18-cv-01115 RSL'],
    ['2:18-CV-1115'],
    ['02:18-cv-01115'],
    ['18-cv-1115'],
    ['18-cv-01115-RSL'],
    ['No. 18-cv-1115'],
    ['No. 2:18-cv-01115'],
    ['Nos. 2:18-cv-01115'],
    ['Case No. 2:18-cv-01115-RSL'],
    ['Case 2:18-cv-01115'],
    ['Civil Action No. 18-cv-1115'],
    ['Civ. No. 18-cv-1115'],
    ['Civil No. 2:18-cv-01115'],
    ['C.A. No. 18-cv-1115'],
    ['Docket No. 2:18-cv-01115'],
    ['2:18–cv–01115'],
    ['2:2018-cv-01115'],
    ['2018-cv-01115'],
    ['18 cv 1115'],
    ['18-1115'],
    ['No. 18-1115'],
    ['# 18-cv-1115'],
    ['C18-1115RSL'],
    ['C18-1115 RSL'],
    ['C18-1115-RSL'],
    ['No. C18-1115'],
    ['CV 18-1115'],
    ['CV-18-01115-PHX'],
    ['18 Civ. 1115'],
    ['18 Civ. 1115 (JMF)'],
    ['18cv1115'],
    ['2:18cv1115'],
    ['2:18-CV-01115MJP'],
    ['Civil Action No. 18-1115'],
    ['CIVIL NO. 2:18-CV-01115'],
    ['B-18-1115'],
    ['2:18—cv—01115'],
    ['2:18-civ-1115'],
  ])('%s', spelling => {
    const [read, guns] = [readDocket(spelling), readDocket(GUNS)];
    expect(read).not.toBeNull();
    expect(guns && read && mayBeSameDocket(read, guns)).toBe(true);
  });
});

describe('cases that are not one', () => {
  it.each([
    ['another serial', '2:18-cv-01116'],
    ['another year', '2:19-cv-01115'],
    ['another type', '2:18-cr-01115'],
    ['another office of the court', '1:18-cv-01115'],
    ['an application', '18A1115'],
    ['one of a state court', '1115/2018'],
    ['a criminal case', '18 Cr. 1115'],
    ['a civil case of another year', 'C19-1115RSL'],
  ])('%s: %s', (_, spelling) => {
    const [read, guns] = [readDocket(spelling), readDocket(GUNS)];
    expect(read).not.toBeNull();
    expect(guns && read && mayBeSameDocket(read, guns)).toBe(false);
  });
});

describe('other forms', () => {
  it.each([
    ['24A1203', '24A1203'],
    ['No. 24A1203', '24A1203'],
    ['22O155', '22O155'],
    ['No. 155, Original', '22O155'],
    ['No. 155 Orig.', '22O155'],
    ['MDL No. 2724', 'mdl2724'],
    ['MDL 2724', 'mdl2724'],
    ['Index No. 452564/2022', '452564/22'],
    ['No. 18-35105', '18-35105'],
    ['05-1120', '5-1120'],
    ['1:17-md-02804', 'mdl2804'],
    ['2:16-ml-2724', 'mdl2724'],
    ['141, Original', '22O141'],
    ['Application No. 19A1035', '19A1035'],
    ['Appeal No. 17-35105', '17-35105'],
    ['17—35105', '17-35105'],
  ])('%s', (spelling, key) => {
    const docket = readDocket(spelling);
    expect(docket && docketKey(docket)).toBe(key);
  });
});

describe('what is no docket number', () => {
  it.each(['', 'No.', 'Washington v. Trump', '2018-08-10', '318 F. Supp. 3d 1247', 'No comment'])(
    '%s',
    text => {
      expect(readDocket(text)).toBeNull();
    },
  );
});

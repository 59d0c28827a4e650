import { expect, test } from 'vitest';
import { caseName } from '../../lib/export/case-name';

test.each([
  ['Washington v. U.S. Department of State', 'Washington v. U.S. Dep’t of State'],
  ['Massachusetts v. National Institutes of Health', 'Massachusetts v. Nat’l Insts. of Health'],
  ['Maryland v. Corporation for National and Community Service', 'Maryland v. Corp. for Nat’l & Cmty. Serv.'],
  [
    'New York v. U.S. Department of Health and Human Services',
    'New York v. U.S. Dep’t of Health & Hum. Servs.',
  ],
  ['Illinois v. Federal Emergency Management Agency', 'Illinois v. Fed. Emergency Mgmt. Agency'],
  [
    'Firearms Regulatory Accountability Coalition, Inc. v. Garland',
    'Firearms Regul. Accountability Coal., Inc. v. Garland',
  ],
  ['Federal Trade Commission v. Uber Technologies, Inc.', 'Fed. Trade Comm’n v. Uber Techs., Inc.'],
  ['Virginia v. Zillow Group, Inc.', 'Virginia v. Zillow Grp., Inc.'],
  ['Arizona v. EPA', 'Arizona v. EPA'],
  ['In re 23andMe Holding Co.', 'In re 23andMe Holding Co.'],
])('%s is cited as %s', (caption, cited) => {
  expect(caseName(caption)).toBe(cited);
});

test('a party of one word is a name, whatever it means', () => {
  expect(caseName('Service v. Justice')).toBe('Service v. Justice');
});

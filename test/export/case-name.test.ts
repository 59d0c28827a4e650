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
  ['Texas v. Committee on Foreign Investment', 'Texas v. Comm. on Foreign Inv.'],
  ['Tennessee v. Equal Employment Opportunity Commission', 'Tennessee v. Equal Emp. Opportunity Comm’n'],
  ['Natural Resources Defense Council v. Perry', 'Nat. Res. Def. Council v. Perry'],
  ['Utah v. U.S. Securities and Exchange Commission', 'Utah v. U.S. Sec. & Exch. Comm’n'],
  ['Oregon v. Live Nation Entertainment, Inc.', 'Oregon v. Live Nation Ent., Inc.'],
  [
    'Glacier Northwest, Inc. v. International Brotherhood of Teamsters Local Union No. 174',
    'Glacier Nw., Inc. v. Int’l Bhd. of Teamsters Loc. Union No. 174',
  ],
  [
    'Federal Trade Commission v. Frontier Communications Corp.',
    'Fed. Trade Comm’n v. Frontier Commc’ns Corp.',
  ],
  ['West Virginia v. Department of Commerce', 'West Virginia v. Dep’t of Com.'],
  [
    'Masterpiece Cakeshop v. Colorado Civil Rights Commission',
    'Masterpiece Cakeshop v. Colorado C.R. Comm’n',
  ],
  ['Arizona v. EPA', 'Arizona v. EPA'],
  ['In re 23andMe Holding Co.', 'In re 23andMe Holding Co.'],
])('%s is cited as %s', (caption, cited) => {
  expect(caseName(caption)).toBe(cited);
});

test('a party of one word is a name, whatever it means', () => {
  expect(caseName('Service v. Justice')).toBe('Service v. Justice');
});

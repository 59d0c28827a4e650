import { expect, test } from 'vitest';
import type { LawsuitCard } from '../../lib/dataset/card';
import { citeLawsuit } from '../../lib/export/cite-lawsuit';
import { gunsSuit } from '../components/lawsuit-fixtures';

const { court: _court, citation: _citation, filed: _filed, ...bare } = gunsSuit;
const NONE: LawsuitCard = { ...bare, dockets: [] };

test.each<[string, LawsuitCard, string]>([
  [
    'found by its docket',
    { ...NONE, court: 'W.D. Wash.', dockets: ['2:18-cv-01115'], filed: '2018-07-30' },
    'Washington v. U.S. Dep’t of State, No. 2:18-cv-01115 (W.D. Wash. filed July 30, 2018).',
  ],
  [
    'with several dockets, filed in a month',
    { ...NONE, court: 'N.D. Cal.', dockets: ['3:17-cv-05211', '3:17-cv-05235'], filed: '2017-09' },
    'Washington v. U.S. Dep’t of State, Nos. 3:17-cv-05211, 3:17-cv-05235 (N.D. Cal. filed Sept. 2017).',
  ],
  [
    'in a reporter that tells court and year',
    {
      ...NONE,
      title: 'Louisiana v. Becerra',
      dockets: ['3:21-cv-03970'],
      citation: '571 F. Supp. 3d 516 (W.D. La. 2021)',
    },
    'Louisiana v. Becerra, 571 F. Supp. 3d 516 (W.D. La. 2021).',
  ],
  [
    'in a reporter, the court told beside it',
    { ...gunsSuit },
    'Washington v. U.S. Dep’t of State, 318 F. Supp. 3d 1247, No. 2:18-cv-01115 (W.D. Wash. filed July 30, 2018).',
  ],
  [
    'without a docket',
    { ...NONE, court: 'U.S.', filed: '2015' },
    'Washington v. U.S. Dep’t of State (U.S. filed 2015).',
  ],
  [
    'that went up from its district, by the number that its district knows',
    { ...NONE, court: 'D. Mass.', dockets: ['1:25-cv-10313', '25A319'], filed: '2025-02' },
    'Washington v. U.S. Dep’t of State, No. 1:25-cv-10313 (D. Mass. filed Feb. 2025).',
  ],
  [
    'that has come to the Supreme Court, which did not see the complaint',
    {
      ...NONE,
      court: 'U.S. Supreme Court',
      dockets: ['1:25-cv-02903', '25-5326', '25A312'],
      filed: '2025-08-28',
    },
    'Washington v. U.S. Dep’t of State, No. 25A312 (U.S.).',
  ],
  [
    'that the Supreme Court heard together with others',
    { ...NONE, court: 'U.S. Supreme Court', dockets: ['14-46', '14-47'] },
    'Washington v. U.S. Dep’t of State, Nos. 14-46, 14-47 (U.S.).',
  ],
  [
    'of a court of appeals that went further',
    { ...NONE, court: '3d Cir.', dockets: ['13-4079', '15-599'] },
    'Washington v. U.S. Dep’t of State, No. 13-4079 (3d Cir.).',
  ],
  ['of which nothing more is known', NONE, 'Washington v. U.S. Dep’t of State.'],
  [
    'whose caption is written at length',
    {
      ...NONE,
      title: 'State of New York, et al. v. Environmental Protection Agency, et al.',
      court: 'D.C. Cir.',
    },
    'New York v. Env’t Prot. Agency (D.C. Cir.).',
  ],
  [
    'whose commonwealth is left out',
    { ...NONE, title: 'Commonwealth of Massachusetts v. National Marine Corporation' },
    'Massachusetts v. Nat’l Marine Corp.',
  ],
])('a lawsuit %s', (_, card, citation) => {
  expect(citeLawsuit(card)).toBe(citation);
});

import { expect, test } from 'vitest';
import { markedAgain, unmarked } from './marked-text';

/** Date of the article, then its text. */
const names: readonly (readonly [string, string])[] = [
  ['2020-06-18', 'The ⟦DACA case⟧ began in Brooklyn.'],
  ['2017-09-08', 'New York filed its ⟦DACA lawsuit⟧ on Wednesday.'],
  ['2019-06-15', 'The ⟦T-Mobile lawsuit⟧ grew on Friday.'],
  ['2017-02-10', 'A judge in Seattle has the ⟦travel ban case⟧ now.'],
  ['2018-07-02', 'Judge Pechman has the ⟦family separation suit⟧ now.'],
  ['2018-04-10', 'The ⟦census citizenship case⟧ was filed in Manhattan.'],
  ['2018-04-10', 'Seventeen states sued. The ⟦census case⟧ goes on.'],
  ['2019-04-23', 'Supreme Court to hear ⟦census citizenship case⟧ Tuesday'],
  ['2016-02-10', 'The justices put the ⟦Clean Power Plan case⟧ on hold.'],
  ['2018-12-16', 'Texas’ ⟦ACA challenge⟧ won in Fort Worth.'],
  ['2018-12-16', 'The ⟦Obamacare case⟧ may go to the high court.'],
  ['2018-10-29', 'He joined the ⟦anti-ACA lawsuit⟧ in February.'],
  ['2018-08-20', 'The ⟦3-D printed gun case⟧ is in Seattle.'],
  ['2025-02-10', 'The ⟦birthright citizenship case⟧ moves fast.'],
  ['2025-02-10', 'A judge in Providence has the ⟦funding freeze lawsuit⟧ too.'],
  ['2014-12-10', 'Twenty-six states back the ⟦DAPA lawsuit⟧ by now.'],
  ['2020-12-10', 'New York leads the states’ ⟦Facebook case⟧ in Washington.'],
  ['2021-03-01', 'They cite ⟦Ramos v. Nielsen⟧. Plaintiffs in the ⟦Ramos case⟧ have children.'],
  ['2018-07-02', 'The ⟦17-state lawsuit⟧ names Sessions.'],
  ['2018-07-02', 'A judge heard the 17 states’ ⟦suit⟧ on Friday.'],
  ['2018-07-02', 'The states’ ⟦lawsuit⟧ challenging family separation was heard.'],
  ['2025-06-01', 'The deal ends a ⟦lawsuit⟧ filed by a group of states last year.'],
  ['2025-06-01', 'The deal ends a ⟦suit⟧ brought by a coalition of Democratic attorneys general.'],
  ['2025-08-01', 'She joined two more ⟦multistate lawsuits⟧ on Monday.'],
  ['2025-08-01', 'The ⟦multistate suit⟧ was filed in Boston.'],
  ['2018-07-02', 'La ⟦demanda de 17 estados⟧ se presentó en Seattle.'],
  ['2018-07-02', 'La ⟦demanda multiestatal⟧ se presentó en Seattle.'],
];

test.each(names)('%s: marks the cases in: %s', (date, row) => {
  expect(markedAgain(row, ['lawsuit'], date)).toBe(row);
});

const others: readonly (readonly [string, string])[] = [
  // Before there was such a case
  ['2016-05-01', 'The travel ban case is fiction so far.'],
  ['2009-05-01', 'The Obamacare case is fiction so far.'],
  // Matters of anybody's suits
  ['2019-10-15', 'The opioid case against a local doctor was dropped.'],
  ['2019-10-15', 'A marijuana lawsuit was dismissed, and the Fox case too.'],
  ['2019-10-15', 'Lawyers spoke of the abortion case, the murder case and the gun case.'],
  ['2019-10-15', 'The EPA case, the immigration case and the robbery case were heard.'],
  ['2019-10-15', 'A deportation case took years.'],
  ['2019-10-15', 'The state case and the second case were joined.'],
  // What many suits are about is no name of one, nor is a party sued long ago
  ['2016-03-22', 'The FBI frames the Apple case as one about a single phone, and the Martin case too.'],
  ['2016-08-10', 'The emails came out in a Freedom of Information Act lawsuit by a watchdog.'],
  ['2020-07-10', 'A sexual-harassment lawsuit and a sexual assault case were settled.'],
  ['2021-07-10', 'A Title IX lawsuit, a Second Amendment case and a Ninth Circuit case were cited.'],
  [
    '2019-07-10',
    'The affirmative action case, the consumer-protection lawsuit and the minimum-wage case went on.',
  ],
  ['2019-07-10', 'An FTC lawsuit and the San Francisco case followed.'],
  // Not a case at all
  ['2018-07-02', 'In the case of Texas, in any case, the case law is clear.'],
  ['2018-07-02', 'A travel ban case study fills a chapter.'],
  ['2018-07-02', 'He wore a suit; the challenge was the heat.'],
  ['2018-07-02', 'The states challenge the travel ban. They are ready for the challenge.'],
  ['2018-07-02', 'The states’ lawsuit was heard on Friday.'],
  ['2018-07-02', 'Her office brings multistate lawsuits every year.'],
  ['2018-07-02', 'A lawsuit filed by a group of parents failed.'],
  ['2018-07-02', 'The multistate litigation task force met.'],
  ['2018-07-02', 'La demanda de energía subió en 17 estados.'],
];

test.each(others)('%s: marks no case in: %s', (date, row) => {
  expect(markedAgain(unmarked(row), ['lawsuit'], date)).toBe(row);
});

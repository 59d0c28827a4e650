import { describe, expect, test } from 'vitest';
import { linkActs } from '../../../lib/detection/acts/link-acts';
import { readArticle } from '../../../lib/detection/detect';
import { article, lexicon } from '../real-lexicon';

const linksOf = (text: string, date: string) =>
  linkActs(readArticle(article(text, date), lexicon), lexicon.acts).coalitions;

const HEALTH_PLANS = '2018-07-26-association-health-plans-suit';
const VISAS = '2025-12-12-h1b-100000-fee';
const AMNESTY = '2015-01-26-dapa-suit-26-states';

describe('a suit is known by what a court did with it lately', () => {
  test.each([
    [
      'on the day of the ruling, told with a deed of the year before',
      '2019-03-28',
      'A federal judge threw out the rule on association health plans. In that case attorneys general in 11 states and the District of Columbia filed a lawsuit, saying that it breaks the Affordable Care Act.',
      HEALTH_PLANS,
    ],
    [
      'some days after it, by the party and the fee',
      '2026-06-11',
      'Judge Leo Sorokin has struck down the H-1B fee of $100,000. A coalition of Democratic attorneys general took the administration to court over it.',
      VISAS,
    ],
    [
      'on the day on which an appeals court ruled, by who stands beside the number',
      '2015-05-26',
      'Twenty-five states joined Texas in suing to stop the executive action on immigration known as DAPA. The appeals court kept it on hold on Tuesday.',
      AMNESTY,
    ],
  ])('%s', (_, date, text, act) => {
    expect(linksOf(text, date).map(({ coalition }) => coalition)).toContain(act);
  });

  test('and the reader is told so', () => {
    const [link] = linksOf(
      'Attorneys general in 11 states and the District of Columbia filed a lawsuit over association health plans, which a judge found unlawful.',
      '2019-03-28',
    );
    expect(link?.coalition).toBe(HEALTH_PLANS);
    expect(link?.signals.find(({ kind }) => kind === 'date')?.told).toEqual({
      says: 'suit-in-news',
      days: 0,
    });
  });
});

describe('what a court did with another suit makes it no group’s', () => {
  test.each([
    [
      'where the day that is told is that of a deed',
      '2025-07-02',
      'Twenty states sued Tuesday after HHS cut the budget of a hospital for horses.',
    ],
    [
      'where it was years ago',
      '2022-03-28',
      'Attorneys general wrote about health plans of many kinds on Monday, among them those of associations.',
    ],
    [
      'where it is yet to come',
      '2019-02-20',
      'A coalition of states has views on health plans for associations of farmers.',
    ],
  ])('%s', (_, date, text) => {
    expect(linksOf(text, date).flatMap(({ coalition }) => coalition ?? [])).toEqual([]);
  });
});

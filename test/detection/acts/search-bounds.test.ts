import { expect, test } from 'vitest';
import { type ActPhrase, readCoalitionPhrase } from '../../../lib/detection/acts/act-phrase';
import { ActRanking, bestOf } from '../../../lib/detection/acts/act-ranking';
import { AgenciesOfArticle } from '../../../lib/detection/acts/agencies-of-article';
import { ArticleContext } from '../../../lib/detection/acts/article-context';
import { readTerms, TermsAround } from '../../../lib/detection/acts/article-terms';
import { type Days, daysOf } from '../../../lib/detection/acts/day';
import { MOST_FROM_CONTEXT, NOT_IN_RECORD, THRESHOLD } from '../../../lib/detection/acts/record-link';
import {
  agenciesAround,
  mostOfMembers,
  type PhraseSetting,
  scoreAct,
} from '../../../lib/detection/acts/score-act';
import { findTimes, nearestTime } from '../../../lib/detection/acts/time-hint';
import { readArticle } from '../../../lib/detection/detect';
import type { Reading } from '../../../lib/detection/reading';
import { article, lexicon } from '../real-lexicon';

/** Each with something else that speaks for an act: a list, a lead, a party, agencies, a day, other phrases. */
const ARTICLES: readonly { of: string; date: string; text: string }[] = [
  {
    of: 'a whole list',
    date: '2018-08-10',
    text: 'Attorneys general want plans for 3D-printed guns off the web. Signing the letter to Secretary of State Mike Pompeo were the attorneys general of California, Colorado, Connecticut, Delaware, Hawaii, Illinois, Iowa, Maine, Maryland, Massachusetts, Minnesota, New Jersey, New Mexico, New York, North Carolina, Oregon, Pennsylvania, Rhode Island, Vermont, Virginia, Washington and the District of Columbia. The coalition of 22 state attorneys general wrote on Friday.',
  },
  {
    of: 'a lead and a day',
    date: '2019-08-16',
    text: 'Thirteen states, led by Washington, sued on Wednesday over the public charge rule for green cards. The states say that Homeland Security broke the law.',
  },
  {
    of: 'a party and agencies',
    date: '2019-09-26',
    text: 'Seventeen Democratic attorneys general, with New York City, sued the Interior Department and the Commerce Department over the Endangered Species Act. The coalition led by California and Massachusetts filed in San Francisco.',
  },
  {
    of: 'other phrases of the article',
    date: '2025-02-08',
    text: 'Nineteen attorneys general sued over the access of the DOGE team to Treasury payment systems. The coalition argues that Social Security numbers are at risk. The group, led by New York Attorney General Letitia James, filed in Manhattan. The 19 states asked for an order on Friday in New York v. Trump.',
  },
  {
    of: 'no list and no number',
    date: '2020-12-18',
    text: 'A bipartisan coalition of attorneys general sued Google over its search monopoly. Colorado and Nebraska lead the states.',
  },
];

const index = lexicon.acts;
const NEEDED = { terms: 0.4, score: THRESHOLD - MOST_FROM_CONTEXT };

function phrasesOf(reading: Reading): ActPhrase[] {
  return reading.coalitions.map(phrase => readCoalitionPhrase(reading, phrase));
}

function settingOf(reading: Reading, phrase: ActPhrase, published: Days): PhraseSetting {
  const at = phrase.span.start - phrase.sentence.start;
  const terms = readTerms(reading.article, index);
  const hint = nearestTime(findTimes(phrase.sentenceText, published.last), at);
  const { prospective, tells } = phrase;
  const time = { published, hint, yearless: null, prospective, tells };
  return {
    index,
    around: new TermsAround(terms, phrase.span, phrase.sentence),
    phrase,
    hint,
    time: { lasting: { ...time, lasting: true }, passing: { ...time, lasting: false } },
    agencies: agenciesAround(new AgenciesOfArticle(reading.article.text, terms.agencyStarts), phrase),
    published,
    most: mostOfMembers(phrase),
  };
}

test.each(ARTICLES)(
  'an act that is not looked at any further could not have been meant: $of',
  ({ date, text }) => {
    const reading = readArticle(article(text, date), lexicon);
    const phrases = phrasesOf(reading);
    expect(phrases).not.toHaveLength(0);
    let behind = 0;
    for (const phrase of phrases) {
      const setting = settingOf(reading, phrase, daysOf(date));
      for (let position = 0; position < index.acts.length; position += 1) {
        if (scoreAct(position, setting, NEEDED) !== 'behind') continue;
        behind += 1;
        const whole = scoreAct(position, setting);
        expect(whole).toMatchObject({ score: expect.toSatisfy((score: number) => score < NEEDED.score) });
      }
    }
    expect(behind).toBeGreaterThan(0);
  },
);

test.each(ARTICLES)('other phrases add no more to an act than is allowed for: $of', ({ date, text }) => {
  const reading = readArticle(article(text, date), lexicon);
  const ranked = new ActRanking(reading, index).rankAll(phrasesOf(reading));
  const suits = index.lawsuits.map(({ id }) => ({
    span: { start: 0, end: 1 },
    link: { ...NOT_IN_RECORD, lawsuit: id },
    named: false,
  }));
  // What another phrase means, or a case that is named, is looked at whatever its points.
  const meant = new Set(ranked.map(phrase => bestOf(phrase)?.position));
  const alone = new Map(
    ranked.flatMap(({ phrase, ranked: acts }) =>
      acts.map(({ position, score }) => [`${phrase.span.start} ${position}`, score] as const),
    ),
  );
  let raised = 0;
  for (const { span, ranked: acts } of new ArticleContext(ranked, index).rank(suits)) {
    for (const { position, score } of acts) {
      const more = score - (alone.get(`${span.start} ${position}`) as number);
      if (!meant.has(position)) expect(more).toBeLessThanOrEqual(MOST_FROM_CONTEXT + 1e-9);
      if (more > 0) raised += 1;
    }
  }
  expect(raised).toBeGreaterThan(0);
});

test.each([
  ['57 attorneys general signed the letter to Congress.', 57],
  ['58 attorneys general signed the letter to Congress.', undefined],
  ['Two attorneys general signed the letter to Congress.', 2],
  ['57 fiscales generales de los estados demandaron a la empresa.', 57],
  ['58 fiscales generales de los estados demandaron a la empresa.', undefined],
])('no group has more members than there are jurisdictions: %s', (text, count) => {
  const { coalitions } = readArticle(article(text, '2021-05-10'), lexicon);
  expect(coalitions.map(group => group.count).filter(number => number !== undefined)).toEqual(
    count === undefined ? [] : [count],
  );
});

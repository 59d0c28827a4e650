import { describe, expect, it } from 'vitest';
import { mayConcernAttorneysGeneral } from '../../lib/page/gate';
import { mayHoldMentions } from '../../lib/page/mention-hints';

const ABOUT = [
  'Attorney General Rob Bonta said on Tuesday',
  'a group of 22 state attorneys general',
  'the attorney general’s office',
  "the attorneys general's letter",
  'ATTORNEY GENERAL SUES DRUG MAKER',
  'Attorney\u00a0General Hector Balderas',
  'the attorney\ngeneral of Ohio',
  'Balderas Joins 22 AG’s Demanding an Answer',
  "21 other AG's signed",
  '49 AGs signed the letter',
  'AG Balderas urges Congress to act',
  'AG JAMES WINS INJUNCTION',
  'Texas AG files suit',
  'New Mexico’s AG said no',
  'the state AG declined',
  'A.G. Schneiderman announced',
  'TOP STATE AGS OBJECT',
  'a multistate lawsuit over tariffs',
  'a multi-state antitrust settlement',
  'a coalition of 20 states',
  'the fiscal general de Nuevo México',
  'los fiscales generales de 22 estados',
  'una coalición de 20 estados',
  'la Coalición de veintidós estados',
  'la procuradora general de Puerto Rico',
  'EL PROCURADOR GENERAL',
];

const NOT_ABOUT = [
  '',
  'Bayer AG reported higher sales',
  'Volkswagen AG and its unions',
  'the Swiss company Nestlé AG',
  'Ag prices rose in Iowa',
  'The general attorney population grew',
  'a district attorney and a general',
  'Stages and pages of the village',
  'a coalition of parties in the Bundestag',
  'the surgeon general warned',
  'Rain is expected across several states',
  'MAGAZINE OF THE YEAR',
];

describe('the gate', () => {
  it.each(ABOUT)('lets in: %s', text => expect(mayConcernAttorneysGeneral(text)).toBe(true));
  it.each(NOT_ABOUT)('leaves alone: %s', text => expect(mayConcernAttorneysGeneral(text)).toBe(false));

  it('looks no further than two million code units into a page', () => {
    const filler = 'Rain is expected in the valley. '.repeat(62_500);
    expect(mayConcernAttorneysGeneral(`Attorney General James. ${filler}`)).toBe(true);
    expect(mayConcernAttorneysGeneral(`${filler}Attorney General James.`)).toBe(false);
  });
});

describe('a piece added to an article', () => {
  it.each([
    ['Ohio and Utah joined later.', true],
    ['The lawsuit was filed in Boston.', true],
    ['Washington v. Trump', true],
    ['También firmó Nuevo México.', true],
    ['Los demás estados esperan al fiscal.', true],
    ['Suscríbase a nuestro boletín', false],
    ['Updated 3 minutes ago', false],
    ['Sign up for our newsletter', false],
  ])('%s may hold mentions: %s', (piece, expected) => expect(mayHoldMentions(piece)).toBe(expected));
});

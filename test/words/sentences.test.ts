import { describe, expect, it } from 'vitest';
import type { CheckFinding } from '../../lib/detection/acts/describe-check';
import type { Reason } from '../../lib/detection/reason';
import type { SignalTold } from '../../lib/detection/signal-told';
import { wordsOf } from '../../lib/words/words';

const NAMES: Record<string, string> = {
  DC: 'District of Columbia',
  NM: 'New Mexico',
  OH: 'Ohio',
  IL: 'Illinois',
};
const spanish = wordsOf('es');
const nameOf = (code: string) => spanish.places.named(code, NAMES[code] ?? code);
const counted = (number: number, more: object = {}) => ({ number, other: false, ...more });

const findings: [CheckFinding, string][] = [
  [
    { finding: 'count-agrees', counted: counted(22), recorded: 22 },
    'El artículo habla de 22, igual que el registro',
  ],
  [
    { finding: 'count-agrees', counted: counted(21, { other: true, besides: ['NM'] }), recorded: 22 },
    'En el artículo, otros 21 y Nuevo México suman 22, como en el registro',
  ],
  [
    {
      finding: 'count-differs',
      counted: counted(21, { other: true, besides: ['DC'] }),
      recorded: 21,
      included: ['DC'],
    },
    'El artículo habla de otros 21 además del Distrito de Columbia, 22 en total; el registro tiene 21, contando al Distrito de Columbia',
  ],
  [
    { finding: 'count-without-beyond', counted: counted(18), recorded: 19, beyond: ['DC'] },
    'El artículo habla de 18; el registro tiene 19: 18 estados y el Distrito de Columbia',
  ],
  [
    { finding: 'not-in-record', codes: ['DC'], complete: true },
    'El Distrito de Columbia está en el artículo, pero no entre los miembros del registro',
  ],
  [
    { finding: 'not-in-record', codes: ['OH', 'IL'], complete: false },
    'Ohio e Illinois están en el artículo, pero aún no en nuestra lista, que está incompleta',
  ],
  [
    { finding: 'absent-states', codes: ['OH'], deed: 'sign', known: 50, beyond: ['DC'] },
    'Ohio es el único estado que no firmó; los 50 son 49 estados y el Distrito de Columbia',
  ],
];

const reasons: [Reason, string][] = [
  [
    { rule: 'title-before-name', title: 'state', name: 'Brian Schwalb', jurisdiction: 'DC' },
    '«fiscal general» delante del nombre: Brian Schwalb del Distrito de Columbia',
  ],
  [
    {
      rule: 'surname',
      named: 'above',
      described: { as: 'of-place', family: 'Balderas', jurisdiction: 'NM' },
    },
    'Apellido después de «Balderas de Nuevo México», más arriba',
  ],
  [{ rule: 'group', count: 22 }, 'Un grupo de 22 que actúan en conjunto'],
];

const signals: [SignalTold, string, string][] = [
  [
    { says: 'suit-in-news', days: 0 },
    'Its lawsuit was in the news on the article’s day',
    'Su demanda fue noticia el día del artículo',
  ],
  [
    { says: 'suit-in-news', days: 8 },
    'Its lawsuit was in the news 8 days before the article',
    'Su demanda fue noticia 8 días antes del artículo',
  ],
  [
    { says: 'suit-in-news-then', words: 'last week' },
    'Its lawsuit was in the news when the article says, “last week”',
    'Su demanda fue noticia cuando dice el artículo, «last week»',
  ],
  [
    { says: 'case-named' },
    'The article names its case beside the group',
    'El artículo nombra su caso junto al grupo',
  ],
  [
    { says: 'before-article', days: 1 },
    'Its date is 1 day before the article’s',
    'Su fecha es 1 día anterior a la del artículo',
  ],
  [
    { says: 'after-article', days: 35 },
    'Its date is about 5 weeks after the article’s',
    'Su fecha es unas 5 semanas posterior a la del artículo',
  ],
  [
    { says: 'same-agencies', agencies: ['epa', 'justice'] },
    'The article names the same agencies: EPA, Justice Department',
    'El artículo nombra las mismas agencias: EPA y Departamento de Justicia',
  ],
  // The record's words, which an article in another language has not.
  [
    { says: 'speaks-of', terms: ['3D-printed guns', 'Defense Distributed'] },
    'It is about the same matter: 3D-printed guns; Defense Distributed',
    'Trata del mismo asunto: 3D-printed guns; Defense Distributed',
  ],
  [
    { says: 'of-other-party', party: 'D', said: 'both' },
    'Its members are Democrats, the article speaks of both parties',
    'Sus miembros son demócratas; el artículo habla de los dos partidos',
  ],
];

describe('in Spanish', () => {
  it.each(findings)('a finding %j', (finding, text) => expect(spanish.check(finding, nameOf)).toBe(text));
  it.each(reasons)('a reason %j', (reason, text) => expect(spanish.reason(reason, nameOf)).toBe(text));
});

it.each(signals)('a signal %j is told in both languages', (told, english, inSpanish) => {
  expect(wordsOf('en').signal(told)).toBe(english);
  expect(spanish.signal(told)).toBe(inSpanish);
});

describe('the line over a lawsuit’s card', () => {
  it.each([
    ['2018-07-30', 'presentada el 30 jul 2018'],
    ['2018-07', 'presentada en jul 2018'],
    ['2018', 'presentada en 2018'],
  ] as const)('says when it was filed, known to %s', (filed, told) => {
    expect(spanish.format.shortFiled(filed)).toBe(told);
  });
});

import { expect, test } from 'vitest';
import { markedAgain } from './marked-text';

const subjects: readonly string[] = [
  '⟦21 states⟧',
  'Nearly ⟦two dozen states⟧',
  '⟦A dozen Republican-led states⟧',
  '⟦Fourteen Democrat-dominated states⟧',
  '⟦Nine Northeastern states⟧',
  '⟦Six New England states⟧',
  '⟦Eleven oil-producing states⟧',
  '⟦20-some states⟧',
  'Upwards of ⟦20 states⟧',
  'No fewer than ⟦20 states⟧',
  '⟦Most states⟧',
  '⟦Many states⟧',
  'The ⟦majority of states⟧',
  '⟦One-third of the states⟧',
  '⟦Every state but Alabama⟧',
  '⟦Every state except North Dakota⟧',
  'A ⟦bevy of states⟧',
  'An ⟦array of states⟧',
  'More than ⟦40 of the country’s attorneys general⟧',
  'A ⟦band of attorneys general⟧',
  'A bipartisan ⟦collection of attorneys general⟧',
  'A ⟦coalition of nearly all states⟧',
  '⟦State attorney generals⟧',
  '⟦21 states⟧ or their top officials',
  '⟦21 states⟧ — all but two of them in the West —',
];

const deeds: readonly string[] = ['sued the agency on Monday.', 'filed a lawsuit in federal court.'];

test.each(subjects.flatMap(subject => deeds.map(deed => `${subject} ${deed}`)))(
  'whoever goes to court is a group: %s',
  row => {
    expect(markedAgain(row, ['coalition'], '2025-05-01')).toBe(row);
  },
);

const acts: readonly string[] = [
  'say in a lawsuit that the rule is void.',
  'have come together to argue that the order is void.',
  'lodged a legal challenge.',
  'mounted a court challenge to the rule.',
  'subpoenaed the company.',
  'threw their support behind the challenge.',
  'hauled the company into court.',
  'obtained a restraining order.',
  'lined up behind the lawsuit.',
  'pushed back in a letter.',
  'pushed back hard on Friday against a lawsuit that Texas filed.',
  'weighed in against the suit.',
  'issued a joint statement on the raid.',
  'put their names on the brief.',
  'are plaintiffs in the case.',
  'agreed to drop the suit.',
  'dropped their lawsuit.',
  'lost their bid to block the rule.',
  'won their lawsuit.',
  'are expanding their investigation into the drugmaker.',
  'are fighting the order in court.',
  'want a judge to block the order.',
  'hope to stop the merger.',
  'contend in court papers that the order is unlawful.',
  'charged in civil lawsuits that the carmaker lied.',
  'are taking legal action against the app.',
  'announced the agreement.',
  'will receive $462 million as part of a settlement with the company.',
  'seek to derail the water rule.',
  'are seeking to expand the lawsuit.',
  'secured a preliminary injunction.',
  'object to the deal.',
];

test.each(acts.map(act => `⟦21 states⟧ ${act}`))('states that fight in law are a group: %s', row => {
  expect(markedAgain(row, ['coalition'], '2025-05-01')).toBe(row);
});

const places: readonly string[] = [
  'A federal judge granted a request by ⟦21 states⟧ to block the order.',
  'The probe, conducted by ⟦21 states⟧, found fraud.',
  'The deal, announced by ⟦21 states⟧, ends the case.',
  'In a brief, ⟦21 states⟧ told the court that the law is valid.',
  'In a letter sent on Tuesday, ⟦21 states⟧ asked the company to stop.',
  'A win for ⟦21 states⟧ as a judge halts the cuts',
  'The company settled a legal battle with ⟦34 states⟧.',
  'It ends a lawsuit by ⟦21 states⟧ over the data breach.',
  'Each of the ⟦33 states⟧ will receive a part of the settlement.',
  'Ohio and Utah are among ⟦several states⟧ planning to sue the automaker.',
  'The suit, which Ohio filed in May with ⟦nine other states⟧, is pending.',
  'The filing brings the number of plaintiffs to ⟦15 states⟧.',
  'It was a brief for Ohio and ⟦12 other states⟧ as amici curiae.',
  '⟦Thirty-three states⟧ have sued in California, and another ⟦nine⟧ are suing in their own courts.',
  '⟦Nineteen states⟧ sued on Monday. The judge asked what the ⟦19 states⟧ had lost.',
  '⟦24 states⟧ sued in May. None of it matters to the ⟦24 states⟧, their lawyers wrote.',
  'The lawsuit was brought by the agency, along with California and ⟦other states⟧.',
  'According to announcements by ⟦multiple attorneys general⟧, the firm will change its ways.',
  'The attorneys general met. ⟦22 state legal officers⟧ signed the letter.',
  'The attorneys general met. ⟦Nineteen state prosecutors⟧ filed a lawsuit afterward.',
  'Attorneys general sued. The other ⟦12 legal officials⟧ are all Republicans.',
  'The bank answered accusations from ⟦Republican attorneys general⟧ that it lied.',
  '⟦State attorneys general⟧ have launched a nationwide inquiry into the app.',
  'Separate suits followed, one involving the states of ⟦Ohio, Utah, Iowa and Kansas⟧.',
  'On July 25, ⟦Missouri, Arkansas and Iowa⟧ (the states) petitioned the court of appeals.',
  '⟦Alaska, Florida and Montana⟧ are joining the lawsuit that Texas filed in December with ⟦nine other states⟧.',
  'The probe was led by the ⟦AGs of Connecticut, DC, Illinois and Maryland⟧.',
  'Letter to the board: ⟦AG coalition⟧ objects to the merger',
];

test.each(places)('a group is read wherever it stands: %s', row => {
  expect(markedAgain(row, ['coalition'], '2025-05-01')).toBe(row);
});

const beside: readonly string[] = [
  'The suit was filed by the Justice Department, ⟦29 other states⟧ and the District of Columbia.',
  'It was hit with an antitrust lawsuit from the Department of Justice and ⟦29 states⟧.',
  'The settlement with the Federal Trade Commission, as well as ⟦48 states⟧, ends the case.',
  'It will resolve complaints brought by the federal government and ⟦multiple state attorneys general⟧.',
  'The settlement was reached by ⟦48 states⟧ and the commission.',
  'Ohio and Utah are among more than ⟦two dozen states⟧ opposed to the company’s settlement.',
  'The plaintiffs, led by Tennessee, include ⟦several other states⟧ in the South.',
  'Four suits are pending, totaling at least ⟦15 states⟧, in the case.',
  'More than ⟦two dozen states⟧, including Iowa, have rejected the proposed settlement.',
  'The ⟦attorneys general of Ohio, Iowa and Utah⟧ joined the lawsuit filed by the Justice Department and ⟦29 other states⟧.',
  '⟦Attorneys general from six Republican-leaning states⟧ signed the letter.',
  'A ⟦50-state foreclosure probe⟧ may end in several deals.',
  '⟦Most states⟧ agree to a mortgage settlement',
  '⟦19 states⟧, including Iowa, are doing separate investigations.',
  '⟦Massachusetts, Maine and Connecticut⟧ will sue the agency over clean air.',
  '⟦Several Republican attorneys general⟧ have blasted the plan.',
  'At least ⟦26 states⟧ are opposing the mandate.',
  'Texas and ⟦23 other states⟧ with Republican attorneys general have sued.',
  '⟦Attorneys General⟧ Rob Bonta of California, Letitia James of New York and Kwame Raoul of Illinois filed the suit.',
];

test.each(beside)('groups act beside others, or are told of by others: %s', row => {
  expect(markedAgain(row, ['coalition'], '2025-05-01')).toBe(row);
});

const none: readonly string[] = [
  'It lets California set its own standards, standards that 13 other states have also signed on to.',
  'Maryland joins 11 other states allowing people to show it on their cards.',
  'The president has fired multiple attorneys general across his two terms, a lawsuit says.',
  'Attorneys General Rob Bonta, Letitia James and Kwame Raoul spoke at the dinner.',

  // Laws have company too.
  'California has joined nine other states and Washington, D.C., to mandate that every voter gets a ballot.',
  'Connecticut would join 10 other states and the District of Columbia in the national compact.',
  'Ohio joined 13 other states in legalizing the drug, though lawsuits are pending.',
  'Utah joined five other states that ban the practice.',
  'Vermont joins six other states with similar laws.',
  // Said, hoped, won and lost elsewhere than in law.
  'Most states have laws that allow such suits.',
  'Many states ban the practice in public schools.',
  '20 states said they had run out of vaccine.',
  '21 states hope to expand Medicaid to the poor next year.',
  'Two states put the question on the ballot.',
  '21 states say their budgets will shrink.',
  'The request by 12 states for disaster aid was denied.',
  'Six states prohibit such lawsuits against gun makers.',
  '14 states won funding for broadband.',
  '12 states lost population last year.',
  '12 states received federal grants for roads.',
  'Nine state prosecutors were honored at the dinner.',
  'In a report, 12 states said the program works.',
  'Every state but Hawaii recorded snow on Monday.',
  'Most states raised taxes.',
  'The storm brought the number of flooded towns to 15 states away from a record.',
  // None in particular.
  'New York may file a suit that is later joined by multiple states.',
  'Such a complaint is typically joined by several states.',
  // Counted again, but as places.
  'Nineteen women spoke. The drug is sold in the 19 states.',
];

test.each(none)('states that do something else are no group: %s', row => {
  expect(markedAgain(row, ['coalition'], '2025-05-01')).toBe(row);
});

const joined: readonly string[] = [
  'Ohio joined ⟦13 other states⟧ in a lawsuit over the drug.',
  'Ohio joined ⟦13 other states⟧ and the District of Columbia in demanding answers.',
  'Ohio joined ⟦13 other states⟧ in issuing a joint statement.',
  'Ohio joined ⟦13 other states⟧ in creating a coalition to investigate the app.',
];

test.each(joined)('who joins others in an act is of their group: %s', row => {
  expect(markedAgain(row, ['coalition'], '2025-05-01')).toBe(row);
});

const spanish: readonly string[] = [
  '⟦Doce fiscales generales⟧ urgieron al Congreso a aprobar la ley.',
  'Casi ⟦dos docenas de estados estadounidenses⟧ demandaron a la agencia.',
  '⟦Quince estados más⟧ se sumarán a la querella.',
  'Al menos ⟦15 estados⟧ han interpuesto una demanda contra la agencia.',
  '⟦Veinte estados⟧, junto con Washington D. C., presentaron una demanda.',
  '⟦Veinte estados liderados por fiscales generales⟧ han presentado una demanda.',
  'Los ⟦22 estados demandantes⟧ alegan que la orden es ilegal.',
  '⟦Estados liderados por demócratas⟧ demandan a la agencia por los recortes.',
  'La querella fue coordinada por los ⟦fiscales generales demócratas en 22 estados⟧ del país.',
  '⟦Fiscales generales de todo Estados Unidos⟧ acusan a la empresa.',
  '⟦Fiscales generales de varios estados⟧ denunciaron la medida en una carta.',
  'Un juez falló a favor de ⟦22 estados⟧ en el caso de las becas.',
  'La empresa pagará 391 millones de dólares a ⟦40 estados⟧ para cerrar el caso.',
  '⟦Medio centenar de fiscales generales⟧ investigan a la empresa.',
  'Dijo que al menos “⟦una docena de estados⟧” se sumará a la medida.',
  'La tormenta afectó a 12 estados del país.',
  'En 20 estados hay leyes contra la práctica.',
  'Varios estados aprobaron leyes parecidas.',
  'La agencia ha identificado 12 estados y varios condados con esas políticas.',
];

test.each(spanish)('groups in Spanish act by as many verbs: %s', row => {
  expect(markedAgain(row, ['coalition'], '2025-05-01')).toBe(row);
});

const titled: readonly (readonly [string, string])[] = [
  ['2017-02-21', '“It was [WA Attorney General] Mr. ⟦Ferguson⟧’s suit that won.”'],
  ['2022-02-21', '“He told [Attorney General] Ken ⟦Paxton⟧ to wait,” an aide said.'],
  [
    '2017-02-21',
    'Three Democratic attorneys general — Mr. ⟦Balderas⟧, Mr. ⟦Schneiderman⟧ and ⟦Maura Healey⟧ of Massachusetts — met.',
  ],
];

test.each(titled)('a title in brackets or over a row of courtesies is read: %s %s', (date, row) => {
  const read = markedAgain(row, ['attorney-general'], date);
  expect(read.replaceAll('⟦Ken Paxton⟧', 'Ken ⟦Paxton⟧')).toBe(row);
});

const listed: readonly string[] = [
  '⟦Oregon⟧, ⟦Washington⟧ and ⟦DC⟧ sued.',
  '⟦Maryland⟧, ⟦DC⟧ and ⟦Virginia⟧ signed the letter.',
  'Her office in Washington, DC, is near ⟦Maryland⟧.',
  'The law was made in DC and signed there.',
  'He took a train to DC, ⟦Ohio⟧ officials said.',
];

test.each(listed)('DC is a jurisdiction in a list of states: %s', row => {
  expect(markedAgain(row, ['state'], '2025-05-01')).toBe(row);
});

test('the post of an attorney general is spoken of by its office, the race for it is not', () => {
  const row = 'He seeks the ⟦Ohio attorney general⟧’s post. The Ohio attorney general race is close.';
  expect(markedAgain(row, ['office'], '2025-05-01')).toBe(row);
});

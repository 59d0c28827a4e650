import { expect, test } from 'vitest';
import { readArticle } from '../../lib/detection/detect';
import { articleText } from '../site/article-text';
import { SPANISH } from '../site/articles';
import { marksOf } from './marked-text';
import { article, lexicon } from './real-lexicon';

/** Whole articles of the Spanish edition with all that is to be found in them, in their order. */
const articles: Readonly<Record<keyof typeof SPANISH, string>> = {
  gunFiles: `
    Balderas = NM:Hector Balderas
    otros fiscales generales = uncounted other
    Nuevo México = NM
    Hector Balderas = NM:Hector Balderas
    coalición de 22 fiscales generales = 22
    Massachusetts = MA
    Jeff Sessions = US:Jeff Sessions
    Washington v. U.S. Department of State = case
    Balderas = NM:Hector Balderas
    California = CA
    Colorado = CO
    Illinois = IL
    Nueva Jersey = NJ
    Nueva York = NY
    Oregón = OR
    Pensilvania = PA
    Distrito de Columbia = DC`,
  birthright: `
    Demanda de 18 estados = case
    coalición de 18 estados = 18
    Distrito de Columbia = DC
    Nueva Jersey = NJ
    Matthew Platkin = NJ:Matthew Platkin
    Platkin = NJ:Matthew Platkin
    Raúl Torrez = NM:Raúl Torrez
    Nuevo México = NM
    Torrez = NM:Raúl Torrez
    California = CA
    Colorado = CO
    Connecticut = CT
    Delaware = DE
    Hawái = HI
    Maine = ME
    Maryland = MD
    Massachusetts = MA
    Míchigan = MI
    Minnesota = MN
    Nevada = NV
    Nueva York = NY
    Carolina del Norte = NC
    Rhode Island = RI
    Vermont = VT
    Wisconsin = WI`,
  fundingFreeze: `
    Veintidós estados = 22
    Veintidós estados = 22
    Distrito de Columbia = DC
    Nueva York = NY
    Letitia James = NY:Letitia James
    California = CA
    Rob Bonta = CA:Rob Bonta
    Rhode Island = RI
    fiscales generales de Illinois, Massachusetts y Nueva Jersey = uncounted
    Illinois = IL
    Massachusetts = MA
    Nueva Jersey = NJ
    James = NY:Letitia James
    Bonta = CA:Rob Bonta
    Oficina del Fiscal General de Arizona = AZ
    fiscalía general de Texas = TX`,
  treasury: `
    19 estados = 19
    Letitia James = NY:Letitia James
    demanda de 19 estados = case
    New York v. Trump = case
    1:25-cv-01144 = case
    Pam Bondi = US:Pam Bondi
    Arizona = AZ
    Carolina del Norte = NC
    Connecticut = CT
    Oregón = OR
    Vermont = VT
    Nuevo México = NM`,
  // Attorneys general of other countries, deputies, district attorneys, a mayor and a university are none.
  border: `
    Torrez = NM:Raúl Torrez
    Nuevo México = NM
    Raúl Torrez = NM:Raúl Torrez
    Torrez = NM:Raúl Torrez
    Pam Bondi = US:Pam Bondi`,
  tariffs: `
    Doce estados = 12
    fiscales generales de 12 estados = 12
    Oregón = OR
    Dan Rayfield = OR:Dan Rayfield
    Arizona = AZ
    Kris Mayes = AZ:Kris Mayes
    Mayes = AZ:Kris Mayes
    fiscales generales de Colorado, Connecticut, Delaware, Illinois, Maine, Minnesota, Nevada, Nuevo México, Nueva York y Vermont = uncounted
    Colorado = CO
    Connecticut = CT
    Delaware = DE
    Illinois = IL
    Maine = ME
    Minnesota = MN
    Nevada = NV
    Nuevo México = NM
    Nueva York = NY
    Vermont = VT
    Oregon v. Trump = case`,
};

test.each(Object.entries(articles))('the Spanish article “%s” is read whole', (name, expected) => {
  const path = SPANISH[name as keyof typeof SPANISH];
  const text = articleText(path);
  const date = path.slice('/es/'.length, '/es/2018/08/10'.length).replaceAll('/', '-');
  const found = marksOf(readArticle(article(text, date), lexicon))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ start, end, means }) => `${text.slice(start, end)} = ${means}`);
  expect(found).toEqual(
    expected
      .trim()
      .split('\n')
      .map(line => line.trim()),
  );
});

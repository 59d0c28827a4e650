import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../components/panel/headline';

describe('the headline of a page', () => {
  it.each([
    ['States press Pompeo and Sessions again | The Sandia Courier', 'States press Pompeo and Sessions again'],
    ['Balderas joins letter on 3D-printed guns - KOB.com', 'Balderas joins letter on 3D-printed guns'],
    ['Fiscales piden retirar planos de armas – El Correo', 'Fiscales piden retirar planos de armas'],
    ['Attorney General joins a coalition of 22 | News | NMDOJ', 'Attorney General joins a coalition of 22'],
    ['Attorney general sues Google – and wins', 'Attorney general sues Google – and wins'],
    ['Press Release | Office of the Attorney General', 'Press Release | Office of the Attorney General'],
    [
      'States sue over tariffs - Trump says he will appeal',
      'States sue over tariffs - Trump says he will appeal',
    ],
    ['3D-printed guns', '3D-printed guns'],
    ['', ''],
  ])('of “%s” is “%s”', (title, headline) => {
    expect(headlineOf(title)).toBe(headline);
  });
});

import type { Lead } from './lead';

/** Leads on acts of the record in Spanish. */
export const SPANISH_LEADS: readonly Lead[] = [
  [
    '2017-09-07',
    'Quince estados y el Distrito de Columbia demandaron el miércoles al gobierno de Trump por poner fin a DACA, el programa que protege a los soñadores.',
    '2017-09-06-daca-rescission-suit',
  ],
  [
    '2018-08-11',
    'Una coalición de 22 fiscales generales pidió el viernes en una carta al Departamento de Estado que saque de internet los planos de armas impresas en 3D.',
    '2018-08-10-3d-printed-guns-letter',
  ],
  [
    '2019-02-19',
    'Dieciséis estados, encabezados por California, presentaron el lunes una demanda contra la declaración de emergencia de Trump para construir el muro fronterizo.',
    '2019-02-18-border-wall-emergency-suit',
  ],
  [
    '2018-06-20',
    'Los fiscales generales de 21 estados exigieron en una carta al secretario de Justicia, Jeff Sessions, que termine la separación de familias en la frontera.',
    '2018-06-19-family-separation-letter',
  ],
  [
    '2025-04-24',
    'Doce estados demandaron este miércoles al presidente Trump por los aranceles ante el Tribunal de Comercio Internacional.',
    '2025-04-23-tariffs-ieepa',
  ],
  [
    '2018-04-04',
    'Diecisiete estados demandaron el martes a la Oficina del Censo por la pregunta sobre ciudadanía en el censo de 2020.',
    '2018-04-03-census-citizenship-question-suit',
  ],
  [
    '2019-01-04',
    'La empresa de universidades con fines de lucro Career Education llegó a un acuerdo con los fiscales generales de 48 estados y perdonará 493.7 millones de dólares en deudas estudiantiles.',
    '2019-01-03-career-education-settlement',
  ],
  [
    '2020-01-29',
    'El fiscal general de California, Xavier Becerra, encabezó el martes a 20 fiscales generales en un escrito amicus que defiende el acuerdo Flores sobre los niños inmigrantes detenidos.',
    '2020-01-28-flores-rule-ninth-circuit-amicus',
  ],
  [
    '2025-01-22',
    'Una coalición de 18 estados demandó el martes para frenar la orden de Trump que elimina la ciudadanía por nacimiento.',
    '2025-01-21-birthright-citizenship-nj-v-trump',
  ],
  [
    '2025-01-29',
    'Veintidós estados y el Distrito de Columbia demandaron el martes por la congelación de los fondos federales.',
    '2025-01-28-federal-funding-freeze-suit',
  ],
  [
    '2020-02-26',
    'Treinta y nueve estados investigan cómo Juul vendió sus cigarrillos electrónicos a los jóvenes.',
    '2020-02-25-juul-investigation',
  ],
  [
    '2023-09-27',
    'La Comisión Federal de Comercio y 17 estados demandaron el martes a Amazon por prácticas de monopolio.',
    '2023-09-26-amazon-ftc-antitrust-suit',
  ],
  [
    '2019-08-15',
    'Trece estados demandaron el miércoles al gobierno por la norma de carga pública, que niega la residencia a inmigrantes que reciben ayudas.',
    '2019-08-14-public-charge-suit-washington',
  ],
  [
    '2025-02-08',
    'Diecinueve fiscales generales demandaron el viernes para impedir que el equipo de Elon Musk, DOGE, entre en los sistemas de pago del Tesoro.',
    '2025-02-07-doge-treasury-payment-systems',
  ],
  [
    '2021-03-25',
    'Luisiana y otros doce estados demandaron el miércoles al gobierno de Biden por la pausa en los arrendamientos de petróleo y gas en tierras federales.',
    '2021-03-24-oil-gas-leasing-pause-suit',
  ],
  [
    '2020-01-17',
    'Catorce estados y el Distrito de Columbia presentaron este jueves una demanda contra los nuevos requisitos de trabajo para recibir cupones de alimentos (SNAP).',
    '2020-01-16-snap-work-rule-suit',
  ],
  [
    '2025-07-02',
    'Veinte estados demandaron el 1 de julio al Departamento de Salud por entregar datos de Medicaid a las autoridades de inmigración.',
    '2025-07-01-medicaid-data-ice',
  ],
  [
    '2021-09-17',
    'Una coalición de 24 fiscales generales apoyó la demanda del Departamento de Justicia contra la ley SB 8 de Texas, que prohíbe el aborto desde la sexta semana.',
    '2021-09-15-texas-sb8-district-amicus',
  ],
  [
    '2020-03-04',
    'California y otros 18 estados demandaron el martes para que no se desvíen 3,800 millones de dólares del Pentágono al muro fronterizo.',
    '2020-03-03-border-wall-second-suit',
  ],
  [
    '2023-10-13',
    'Una coalición de 24 fiscales generales pidió a la Corte Suprema que proteja el acceso a la mifepristona, la píldora abortiva.',
    '2023-10-12-mifepristone-scotus-cert-amicus',
  ],
  [
    '2025-03-22',
    'Dieciséis fiscales generales respaldaron el viernes en un escrito amicus a los haitianos, cubanos y venezolanos que tienen permiso humanitario (parole).',
    '2025-03-21-humanitarian-parole-amicus',
  ],
  [
    '2025-09-06',
    'Los fiscales generales de Rhode Island y Connecticut demandaron por la orden que paró el parque eólico Revolution Wind.',
    '2025-09-revolution-wind-stop-work',
  ],
  [
    '2021-06-25',
    'Veinticinco fiscales generales pidieron al Senado en una carta que apruebe la Ley de Igualdad (Equality Act).',
    '2021-06-equality-act-letter',
  ],
  [
    '2023-10-25',
    'Cuarenta y un estados demandaron el martes a Meta por el daño que Instagram y Facebook causan a la salud mental de los jóvenes.',
    '2023-10-24-meta-youth-harm-federal-suit',
  ],
];

/** What groups do together, by the stem of the verb; each is followed by the endings of those who do it. */
const STEMS = [
  'demand',
  'present',
  'impugn',
  'firm',
  'inst',
  'llev',
  'apel',
  'acus',
  'investig',
  'solicit',
  'aleg',
  'argument',
  'denunci',
  'reclam',
  'exhort',
  'respald',
  'entabl',
  'querell',
  'desafi',
  'acord(?=aron)',
  'acuerd(?=an)',
  'apoy(?=(?:a|an|ó|aron|ado) (?:la demanda|el escrito|a (?:\\p{Lu}|la demanda)))',
  'inici(?=(?:a|an|ó|aron|ado) (?:una?|acciones) )',
  'lanz(?=(?:a|an|ó|aron|ado) una (?:demanda|investigación|ofensiva legal))',
  'logr(?=(?:a|an|ó|aron|ado) (?:un|una) (?:acuerdo|orden|fallo|victoria))',
  'gan(?=(?:a|an|ó|aron|ado) (?:el|la|una?) (?:caso|demanda|orden|fallo|batalla legal))',
  'envi(?=(?:a|an|ó|aron) (?:una|la|otra) carta)',
  'busc(?=(?:a|an|ó|aron) (?:bloquear|frenar|detener))',
  'lleg(?=(?:a|an|ó|aron) a un acuerdo)',
  'alcanz(?=(?:a|an|ó|aron) un acuerdo)',
  'se sum',
];
const IRREGULAR_STEMS = [
  'pid',
  'exig',
  'acud',
  'recurr',
  'escrib',
  'urg',
  'se un',
  'abr(?=(?:e|en|ió|ieron) una investigación)',
];

const MANY = `(?:(?:${STEMS.join('|')})(?:an|aron|ado|ar|aban|arán)(?! más)|(?:${IRREGULAR_STEMS.join('|')})(?:en|ieron|irán|erán)|interp(?:onen|usieron|uesto)|se op(?:onen|usieron))(?!\\p{L})`;
const ONE = `(?:(?:${STEMS.join('|')})(?:a|ó|ará)(?! más)|(?:${IRREGULAR_STEMS.join('|')})(?:e|ió)|interp(?:one|uso)|se op(?:one|uso))(?!\\p{L})`;
const BESIDE_THEM =
  '(?:,? (?:y|además de|junto con|así como) (?:el |la )?(?:Distrito de Columbia|D\\.? ?C\\.?|Washington(?:,? D\\.? ?C\\.?)?|Puerto Rico|Guam|(?:varias|\\d+) (?:ciudades|condados))|, (?:el )?Distrito de Columbia|,? (?:liderad|encabezad|dirigid)[oa]s? por (?:el |la |los )?(?:fiscal(?:es)? general(?:es)? de )?[A-ZÁÉÍÓÚÑ][\\wáéíóúñ.]*(?:,? (?:y |de )?[A-ZÁÉÍÓÚÑ][\\wáéíóúñ.]*){0,5}|,? (?:entre ellos|entre los que (?:están|figuran)|incluid[oa]s?) [^.;]{3,140}?)*,?';
const MEANWHILE =
  '(?: (?:que|ya|ha|han|también|hoy|este|el|lunes|martes|miércoles|jueves|viernes|juntos|conjuntamente))*';
const MANY_ACT = new RegExp(`^["']?${BESIDE_THEM}${MEANWHILE} ${MANY}`, 'iu');
const ONE_ACTS = new RegExp(`^["']?${BESIDE_THEM}${MEANWHILE} ${ONE}`, 'iu');

/** Whether what follows a group is what it does; @param collective "una veintena de estados demandó" */
export function actsInSpanish(after: string, collective = false): boolean {
  return MANY_ACT.test(after) || (collective && ONE_ACTS.test(after));
}

const BY_THEM =
  /(?:demandas?|cartas?|escritos?|acuerdos?|querellas?|presentad[oa]s?|firmad[oa]s?|demandad[oa]s?|respaldad[oa]s?|liderad[oa]s?|encabezad[oa]s?|impulsad[oa]s?|interpuest[oa]s?) (?:presentad[oa]s? |firmad[oa]s? |interpuest[oa]s? )?(?:por|de|con)(?: (?:los|unos|una?|más de|al menos|otros))*\s+$|(?:demanda|querella|carta|escrito|acuerdo|recurso|litigio|caso)[^.;]{0,30} se (?:sum|adhir|un)(?:aron|ieron|an|en) (?:(?:otros|unos|más de|al menos) )*$/i;

/** "Demandan 25 estados al gobierno": headlines put the verb first. */
const VERB_FIRST =
  /(?:^|[\n:;.!?"] *|, )(?:Demandan|Demandaron|Impugnan|Interponen|Apelan)(?: (?:más de|unos|casi|al menos|otros))* $/u;
/** "Se sumó a otros 17 estados en la demanda". */
const JOINED = /(?:se (?:sum(?:ó|a|aron|an)|un(?:ió|e|ieron|en))|encabez(?:a|ó)|lider(?:a|ó)) a (?:los )?$/i;
const IN_THE_SUIT =
  /^ (?:en|para|contra) [^.;]{0,60}?(?:demand|carta|escrito|acuerdo|caso|coalición|frenar|bloquear|exigir)/i;
/** Fiscales speak for their states. */
const THEY_SPEAK =
  /^ (?:advierten|advirtieron|dicen|dijeron|critican|criticaron|rechazan|rechazaron)(?!\p{L})/u;

/** Whether attorneys general, told by their title, say something together. */
export const speakInSpanish = (after: string): boolean => THEY_SPEAK.test(after);

/** "Pagará 391 millones de dólares a 40 estados", "falló a favor de 22 estados". */
const TO_THEM =
  /(?:pag(?:ará|ó|a|ar|arán|aron) (?:[^.;]|\.\d){0,40}(?:dólares|millones) a|(?:fall(?:ó|a)|dictamin(?:ó|a)|fallo|dio la razón) (?:a favor )?(?:de|a))(?: (?:los|unos|más de|al menos))*\s+$/i;

/** Whether the words before a group lay an act to it: "una carta firmada por". */
export const isLaidTo = (before: string, after = ''): boolean =>
  BY_THEM.test(before) ||
  TO_THEM.test(before) ||
  VERB_FIRST.test(before) ||
  (JOINED.test(before) && IN_THE_SUIT.test(after));

/** Paths of the newspaper's pages. */
export const GUN_FILES = '/2018/08/10/gun-files-letter.html';
export const DECENCY_ACT = '/2017/08/16/communications-decency-act.html';
export const FAMILY_SEPARATION = '/2018/07/06/family-separation.html';
export const TREASURY = '/2025/02/07/treasury-payment-systems.html';
/** An explainer that bears no date. */
export const EXPLAINER = '/what-an-attorney-general-does.html';
/** A recipe: names states, and has nothing to do with attorneys general. */
export const STEW = '/2024/09/14/green-chile-stew.html';
/** Of the newspaper's Spanish edition. */
export const SPANISH = {
  gunFiles: '/es/2018/08/10/armas-impresas.html',
  birthright: '/es/2025/01/21/ciudadania-por-nacimiento.html',
  fundingFreeze: '/es/2025/01/28/fondos-federales.html',
  treasury: '/es/2025/02/07/sistemas-de-pago.html',
  border: '/es/2025/03/14/un-fiscal-de-visita.html',
  tariffs: '/es/2025/04/23/aranceles.html',
};

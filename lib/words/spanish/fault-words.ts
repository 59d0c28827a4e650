import type { faultWords as english } from '../english/fault-words';

export const faultWords: typeof english = {
  'no-data': 'No se pueden leer los datos que vienen con AG Lens. Volver a instalarlo debería resolverlo.',
  'page-gone': 'La página se cerró antes de que llegara la respuesta.',
  superseded: 'Mientras tanto, la página volvió a preguntar.',
  malformed: 'AG Lens no entendió su propia consulta.',
  foreign: 'AG Lens solo responde a sus propias páginas.',
  'not-stored': 'El navegador no pudo guardar este cambio. Todo queda como estaba.',
  'no-cards': 'AG Lens no pudo cargar sus fichas. Vuelva a cargar la página para intentarlo de nuevo.',
  failed: 'AG Lens no pudo responder.',
};

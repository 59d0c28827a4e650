import type { exportWords as english } from '../english/export-words';

export const exportWords: typeof english = {
  title: 'Exportar los datos',
  format: 'Formato',
  formats: {
    markdown: { name: 'Markdown', told: 'Un documento: cada registro con sus fuentes.' },
    text: { name: 'Texto', told: 'Para un correo o una nota: cada registro con sus fuentes.' },
    csv: { name: 'CSV', told: 'Una tabla para una hoja de cálculo, una fila por registro.' },
    json: { name: 'JSON', told: 'Todo lo que se sabe, para un programa.' },
    citations: {
      name: 'Citas',
      told: 'Coaliciones al estilo de AP y demandas al estilo del Bluebook, cada una con sus fuentes.',
    },
  },
  comparison: {
    markdown: 'Un documento: las cifras y el nombre de cada coalición.',
    csv: 'Una tabla para una hoja de cálculo, una fila por coalición.',
    json: 'La comparación entera, para un programa.',
  },
  copy: 'Copiar',
  download: 'Descargar',
  copied: name => `${name}: copiado`,
  saved: file => `${file}: guardado`,
  notCopied: 'El navegador no permitió copiar',
  failed: 'No se pudieron leer los registros.',
  searchFor: query => `Búsqueda de «${query}»`,
  atMost: count => `Los primeros ${count} resultados.`,
};

import type { welcomeWords as english } from '../english/welcome-words';

export const welcomeWords: typeof english = {
  title: 'AG Lens está listo',
  sentences: [
    'Cuando una página de noticias nombra a un fiscal general estatal, un estado, una coalición o una demanda, AG Lens marca las palabras con una discreta línea de puntos.',
    'Detenga el puntero sobre una marca y una ficha le dirá quién era cuando se escribió el artículo, qué estados se sumaron y qué ha pasado desde entonces, siempre con sus fuentes.',
    'Lo que sabe se guarda en este navegador: ninguna página, ninguna dirección y ninguna palabra de lo que usted lee sale de este equipo.',
  ],
  pictureTold:
    'Un artículo con líneas de puntos bajo un nombre y una coalición, y una ficha que muestra los miembros en un mapa.',
  tryIt: 'Pruébelo aquí',
  tryItTold: 'Detenga el puntero sobre una palabra marcada, tóquela o pulse Alt+Mayús+N.',
  sample:
    'SANTA FE, 10 de agosto de 2018 – El fiscal general de Nuevo México, Hector Balderas, firmó una carta con una coalición de 22 fiscales generales, encabezada por Massachusetts, que pide al gobierno federal mantener fuera de internet los planos de armas impresas en 3D de Defense Distributed. Días antes, los estados habían ganado una orden de restricción en Washington v. U.S. Department of State.',
  sampleFailed: 'No se pudo leer el ejemplo. Recargue la página para intentarlo de nuevo.',
  why: 'Por qué pide leer páginas',
  whyTold:
    'Para encontrar nombres en un artículo, la extensión tiene que ver su texto. Ocurre en este navegador, en las páginas que usted abre, y puede desactivarlo en cualquier sitio.',
  more: 'También a mano',
  search: 'Buscar en el registro',
  searchTold:
    'Todas las personas, coaliciones y demandas, desde el botón de la barra o escribiendo «ag» y un espacio en la barra de direcciones.',
  compare: 'Comparar jurisdicciones',
  compareTold: 'Qué hicieron juntos dos o más, y en qué se separaron.',
  options: 'Opciones',
  optionsTold: 'Marcas, tipos, sitios, idioma. La mayoría no las necesita nunca.',
};

import { numberInWords } from '../count-in-words';
import type { markWords as english } from '../english/mark-words';

export const markWords: typeof english = {
  mention: (place, count, words) =>
    `Mención ${numberInWords('es', place)} de ${numberInWords('es', count)} en esta página: «${words}»`,
};

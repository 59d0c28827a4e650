import { numberInWords } from '../count-in-words';

export const markWords = {
  /** Told to a screen reader as the keyboard goes from mark to mark. */
  mention: (place: number, count: number, words: string) =>
    `Mention ${numberInWords('en', place)} of ${numberInWords('en', count)} on this page: “${words}”`,
};

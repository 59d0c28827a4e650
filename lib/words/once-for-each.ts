import type { Language } from './language';

/** Made for a language when it is first needed: what `Intl` makes takes milliseconds, and whoever wakes writes few words. */
export function onceForEach<Made>(make: (language: Language) => Made): (language: Language) => Made {
  const made: Partial<Record<Language, Made>> = {};
  return language => {
    made[language] ??= make(language);
    return made[language];
  };
}

import type { Language } from '../language';
import { cardWords } from './card-words';
import { checkWords } from './check-words';
import { compareWords } from './compare-words';
import { exportWords } from './export-words';
import { factWords } from './fact-words';
import { faultWords } from './fault-words';
import { formatWords } from './format-words';
import { libraryWords } from './library-words';
import { markWords } from './mark-words';
import { optionsWords } from './options-words';
import { panelWords } from './panel-words';
import { placeWords } from './place-words';
import { popupWords } from './popup-words';
import { reasonWords } from './reason-words';
import { searchWords } from './search-words';
import { selfCheckWords } from './self-check-words';
import { settingsWords } from './settings-words';
import { signalWords } from './signal-words';
import { updateWords } from './update-words';
import { welcomeWords } from './welcome-words';

/** One part a file, named for where its texts stand. */
export const english = {
  language: 'en' as Language,
  marks: markWords,
  settings: settingsWords,
  places: placeWords,
  format: formatWords,
  card: cardWords,
  panel: panelWords,
  check: checkWords,
  reason: reasonWords,
  signal: signalWords,
  popup: popupWords,
  search: searchWords,
  welcome: welcomeWords,
  options: optionsWords,
  update: updateWords,
  library: libraryWords,
  export: exportWords,
  compare: compareWords,
  selfCheck: selfCheckWords,
  fault: faultWords,
  fact: factWords,
};

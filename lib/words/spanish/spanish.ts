import type { english } from '../english/english';
import { compareWords } from './compare-words';
import { exportWords } from './export-words';
import { factWords } from './fact-words';
import { faultWords } from './fault-words';
import { libraryWords } from './library-words';
import { optionsWords } from './options-words';
import { panelWords } from './panel-words';
import { popupWords } from './popup-words';
import { searchWords } from './search-words';
import { selfCheckWords } from './self-check-words';
import { settingsWords } from './settings-words';
import { spanishOnPages } from './spanish-on-pages';
import { updateWords } from './update-words';
import { welcomeWords } from './welcome-words';

export const spanish: typeof english = {
  ...spanishOnPages,
  settings: settingsWords,
  panel: panelWords,
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

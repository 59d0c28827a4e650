import type { JurisdictionCode } from '../jurisdiction-code';

/** The states of the Union, apart from D.C. and the territories, in order of code. */
export const FIFTY_STATES: readonly JurisdictionCode[] = (
  'AK AL AR AZ CA CO CT DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY ' +
  'OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY'
).split(' ');

import type { JurisdictionCode } from '../detection/jurisdiction-code';

/** Name of a place in the reader's language, without an article: "District of Columbia". */
export type NameOf = (code: JurisdictionCode) => string;

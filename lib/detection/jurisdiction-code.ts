/** USPS code of a state, D.C. or a territory; `US` for the United States. */
export type JurisdictionCode = string;

/** The office of the U.S. Attorney General, who is no state attorney general. */
export const UNITED_STATES: JurisdictionCode = 'US';

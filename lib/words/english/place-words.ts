/** The name of a place by its USPS code, where the language has one other than the record's. */
export const placeWords = {
  named: (_code: string, recorded: string): string => recorded,
};

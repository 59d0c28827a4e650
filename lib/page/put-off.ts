/** What has been put off until the page has nothing else to do: the ms that it has taken since. */
export const putOff = { spent: 0 };

/**
 * As old as an article is believed to be: archives put old papers on the web, with the day in what the page
 * says of itself.
 */
export const EARLIEST_YEAR = 1900;

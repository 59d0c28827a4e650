/**
 * Name of the port over which a tab's content script tells its page's state, at once and on every
 * change, as long as a popup or panel keeps it open. It ends with the page.
 */
export const PAGE_STATE_PORT = 'page-state';

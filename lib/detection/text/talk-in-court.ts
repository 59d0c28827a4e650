import { hasAnywhere, type Page } from './page';

const IN_COURT = /\bmay it please the court\b|\bMr\. Chief Justice\b|\b(?:yes|no|well), Your Honor\b/i;

/** Whether a page is what judges and lawyers say to each other, in which cases go by short names. */
export const isTalkInCourt = (page: Page): boolean => hasAnywhere(page, IN_COURT);

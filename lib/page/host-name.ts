/** The only element that AG Lens ever puts into a page. */
export const HOST_NAME = 'ag-lens-card';

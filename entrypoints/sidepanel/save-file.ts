import type { ExportedFile } from '../../lib/export/exported-file';

/** Spreadsheets take a CSV file for UTF-8 only if it begins with this. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Hands a file to the browser's downloads. */
export function saveFile({ name, mediaType, text }: ExportedFile): void {
  const whole = mediaType === 'text/csv' ? BYTE_ORDER_MARK + text : text;
  const url = URL.createObjectURL(new Blob([whole], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/**
 * Whether JSON of an object ends before the object does. Firefox hands over what it could unpack of a torn packed
 * answer as if it were all.
 */
export function isCutOff(bytes: BufferSource): boolean {
  const text = new TextDecoder().decode(bytes).trim();
  if (text === '') return true;
  if (!text.startsWith('{')) return false;
  // What stands in quotation marks opens and closes nothing; a text without its end hides all behind it.
  const bare = text.replace(/"(?:[^"\\]|\\.)*(?:"|\\?$)/gs, '');
  const count = (mark: RegExp) => bare.match(mark)?.length ?? 0;
  return count(/[{[]/g) > count(/[}\]]/g);
}

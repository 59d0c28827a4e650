/** Whether version `a` of the dataset (`YYYY.MM.DD` and, if need be, `.N`) came out after `b`. */
export function isNewerVersion(a: string, b: string): boolean {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let part = 0; part < Math.max(left.length, right.length); part++) {
    const difference = (left[part] ?? 0) - (right[part] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

/** Whether two words differ by one letter at most: dropped, added, changed, or two swapped. */
export function isNearly(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

/** Whether one given name may stand for the other: "Rob" for "Robert", "Elliot" for "Eliot". */
export function mayBeSameGivenName(a: string, b: string): boolean {
  return isNearly(a, b) || (a.length > 2 && b.startsWith(a)) || (b.length > 2 && a.startsWith(b));
}

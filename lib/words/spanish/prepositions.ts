/** "de Ohio", "del Distrito de Columbia" */
export function de(name: string): string {
  return name.startsWith('el ') ? `del ${name.slice(3)}` : `de ${name}`;
}

/** "a Ohio", "al Distrito de Columbia" */
export function a(name: string): string {
  return name.startsWith('el ') ? `al ${name.slice(3)}` : `a ${name}`;
}

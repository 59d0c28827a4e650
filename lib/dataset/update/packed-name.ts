/** The name of a file that is served under a SHA-256: of its bytes, or of what they unpack to. */
export function packedName(sha256: string): string {
  return `${sha256}.json.gz`;
}

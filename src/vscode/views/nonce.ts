/** A word that allows the scripts and styles of one page. Not `randomUUID`, which browsers have only over HTTPS. */
export function newNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}

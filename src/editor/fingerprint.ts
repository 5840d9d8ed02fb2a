/** A recording of some gigabytes would fill the memory, for Web Crypto takes bytes in one piece only. */
const mostBytes = 50_000_000;

export interface Bytes {
  /** In bytes, known without reading. */
  readonly size: number;
  read(): Thenable<Uint8Array>;
}

/**
 * SHA-256 in hexadecimal; undefined for what is too large, and where the host has no Web Crypto (desktop VS Code 1.82). Throws what
 * reading throws.
 */
export async function fingerprint({ size, read }: Bytes): Promise<string | undefined> {
  const { crypto }: Partial<Pick<typeof globalThis, 'crypto'>> = globalThis;
  if (!crypto?.subtle || size > mostBytes) return undefined;
  const hash = await crypto.subtle.digest('SHA-256', await read());
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

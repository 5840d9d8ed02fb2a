import assert from 'node:assert/strict';
import { fingerprint } from '../src/editor/fingerprint';

describe('The fingerprint of a source', () => {
  it('is the SHA-256 of its bytes', async () => {
    const bytes = new TextEncoder().encode('abc');
    assert.equal(
      await fingerprint({ size: bytes.length, read: async () => bytes }), // the first example of FIPS 180-2
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('is left out for a recording of some gigabytes, which is not read', async () => {
    const read = () => assert.fail('was read');
    assert.equal(await fingerprint({ size: 3_000_000_000, read }), undefined);
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

for (const folder of ['.', 'test/host', 'test/host/browser'])
  describe(`the lock file in ${folder}`, () => {
    const { packages } = JSON.parse(readFileSync(path.join(root, folder, 'package-lock.json'), 'utf8'));

    it('names no place that packages come from: that is the machine’s own setting', () => {
      const places = Object.values(packages).map(({ resolved }) => resolved);
      assert.deepEqual(
        places.filter((place) => place?.includes(':')),
        [],
      );
    });

    it('has the parts for every platform, without which npm ci refuses it on a fresh machine', () => {
      const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
        Object.keys(optionalDependencies).filter(
          (name) => !packages[`node_modules/${name}`] && !packages[`${place}/node_modules/${name}`],
        ),
      );
      assert.deepEqual(missing, []);
    });
  });

import { longArticle, ownTexts } from './texts';

// Runs in a process of its own, for `speed.bench.ts`: prints what loading the engine and reading a first article take, in ms.

const text = longArticle(ownTexts(), 1_000);
const start = performance.now();
void Promise.all([import('../src/engine/analyse'), import('../src/engine/languages/en')]).then(
  ([{ analyse }, { english }]) => {
    const loaded = performance.now();
    analyse(text, { format: 'plain', language: english });
    console.log(JSON.stringify({ loadMs: loaded - start, firstMs: performance.now() - loaded }));
  },
);

import { readFileSync } from 'node:fs';
import { find } from '../src/annotations/anchor';
import { pageOf } from '../src/annotations/page';
import { readSidecar } from '../src/annotations/sidecar';

// Runs in a process of its own, for `sidecar.bench.ts`: prints what opening an article with its notes takes while nothing is compiled yet,
// in ms of the processor.

const [sidecar = '', article = ''] = process.argv.slice(2).map((file) => readFileSync(file, 'utf8'));
const before = process.cpuUsage();
for (const { anchor } of readSidecar(sidecar).facts.annotations) find(pageOf(article), anchor);
const { user, system } = process.cpuUsage(before);
console.log((user + system) / 1_000);

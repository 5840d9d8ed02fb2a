import { closeSync, openSync, readSync } from 'node:fs';

const pauseMs = 50;

/** Makes an empty file and hands on what others append to it, as it grows. `end` hands on the rest. */
export function followFile(file, onText) {
  const descriptor = openSync(file, 'w+');
  const buffer = Buffer.alloc(65_536);
  const decoder = new TextDecoder(); // keeps the first half of a character that is cut in two
  const read = () => {
    for (;;) {
      const length = readSync(descriptor, buffer, 0, buffer.length, null);
      if (length === 0) return;
      onText(decoder.decode(buffer.subarray(0, length), { stream: true }));
    }
  };
  const timer = setInterval(read, pauseMs).unref();
  const end = () => {
    clearInterval(timer);
    read();
    closeSync(descriptor);
  };
  return { file, end };
}

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { processMs, run, start, withFiles } from './run';

const article = (id: unknown, text: string) => JSON.stringify({ id, text });
const quote = '"We sold every last bicycle," said Tom Osei.';

describe('sourceline analyse --jsonl', function () {
  this.timeout(processMs);

  it('answers each line with one object, in order, under its own id', async () => {
    const input = [article('a', quote), article(7, 'Nothing.'), article('c', quote)].join('\n');
    const { code, stderr, printed } = await run(['analyse', '--jsonl'], { input });
    assert.deepEqual([code, stderr], [0, '']);
    assert.deepEqual(
      printed().map(({ id, quotations }) => [id, quotations]),
      [
        ['a', [[0, 29]]],
        [7, []],
        ['c', [[0, 29]]],
      ],
    );
  });

  it('answers a line that it cannot use with an error, its number and its id, and goes on', async () => {
    const lines = [
      '{"id": "a", "text": ',
      article('b', 'Fine.'),
      '["c"]',
      'null',
      '{"id": "d"}',
      '{"id": "e", "text": 5}',
      Buffer.from('{"id": "f", "text": "caf\xe9"}', 'latin1'),
      article('g', quote),
    ].flatMap((line) => [Buffer.from(line), Buffer.from('\n')]);
    const { code, stderr, printed } = await run(['analyse', '--jsonl'], { input: Buffer.concat(lines) });
    const told = 'sourceline: standard input: 6 of 8 lines could not be used (see "error" in what was printed)\n';
    assert.deepEqual([code, stderr], [0, told]);
    const [broken, fine, ...rest] = printed();
    assert.match(broken?.error ?? '', /JSON/);
    assert.deepEqual([broken?.line, fine?.id, fine?.error], [1, 'b', undefined]);
    assert.deepEqual(rest.slice(0, -1), [
      { error: 'the line is not a JSON object', line: 3 },
      { error: 'the line is not a JSON object', line: 4 },
      { id: 'd', error: '"text" is not a string', line: 5 },
      { id: 'e', error: '"text" is not a string', line: 6 },
      { error: 'the line is not UTF-8 text', line: 7 },
    ]);
    assert.deepEqual([rest.at(-1)?.id, rest.at(-1)?.quotations], ['g', [[0, 29]]]);
  });

  it('takes a file for unusable where none of its lines can be used', async () => {
    const { code, stderr, printed } = await run(['analyse', '--jsonl'], { input: `${quote}\n\nNothing.\n` });
    assert.equal(code, 2);
    assert.match(stderr, /standard input: 2 of 2 lines could not be used/);
    assert.equal(printed().length, 2);
  });

  it('passes over blank lines and a byte order mark, and takes lines that end in CRLF', async () => {
    const { printed } = await run(['analyse', '--jsonl'], {
      input: `\uFEFF${article('a', 'One.')}\r\n\r\n  \n{"text": "Two."}\r\n`,
    });
    assert.deepEqual(
      printed().map(({ id, error }) => [id, error]),
      [
        ['a', undefined],
        [null, undefined],
      ],
    );
  });

  it('takes lone surrogates, null characters and line separators within a text as they are', async () => {
    const text = `\uD800 and \uDC00 and \0 and \u2028 stood there. ${quote}`;
    const raw = article('a', text).replace('\\u2028', '\u2028');
    const { printed } = await run(['analyse', '--jsonl'], { input: `${raw}\n` });
    assert.deepEqual(printed()[0]?.quotations, [[text.indexOf('"'), text.indexOf('"') + 29]]);
  });

  it('takes a long article on one line', async () => {
    const text = `${'The trams ran all day. '.repeat(20_000)}\n\n${quote}`;
    const { printed } = await run(['analyse', '--jsonl'], { input: article('long', text) });
    assert.deepEqual(printed()[0]?.quotations, [[text.length - quote.length, text.length - quote.length + 29]]);
  });

  it('reads files of lines, and names one that it cannot read', () =>
    withFiles({ 'a.jsonl': `${article('a', 'One.')}\n`, 'b.jsonl': article('b', 'Two.') }, async (cwd) => {
      const { code, stderr, printed } = await run(['analyse', '--jsonl', 'a.jsonl', 'no.jsonl', 'b.jsonl'], { cwd });
      assert.deepEqual([code, stderr], [2, 'sourceline: no.jsonl: no such file\n']);
      assert.deepEqual(
        printed().map(({ id }) => id),
        ['a', 'b'],
      );
    }));

  it('answers a line before the next one comes', async () => {
    const child = start(['analyse', '--jsonl']);
    for (const id of ['first', 'second']) {
      child.stdin.write(`${article(id, 'One.')}\n`);
      const [chunk]: Buffer[] = await once(child.stdout, 'data');
      assert.equal(JSON.parse(String(chunk)).id, id);
    }
    child.stdin.end();
    assert.deepEqual(await once(child, 'close'), [0, null]);
  });

  it('ends quietly when its reader has seen enough', () =>
    withFiles({ 'many.jsonl': `${article('a', quote.repeat(50))}\n`.repeat(2_000) }, async (cwd) => {
      const child = start(['analyse', '--jsonl', 'many.jsonl'], cwd);
      let stderr = '';
      child.stderr.on('data', (chunk) => {
        stderr += chunk;
      });
      await once(child.stdout, 'data');
      child.stdout.destroy();
      const [code] = await once(child, 'close');
      assert.deepEqual([code, stderr], [0, '']);
    }));
});

import assert from 'node:assert/strict';
import { processMs, run, withFiles } from './run';

const story = '"The bridge is safe and it stays open," said Ana Ruiz, the city engineer.\n\nShe spoke in Leeds.\n';

/** The quotations of a printed article, as text. */
const quoted = (text: string, quotations: readonly [number, number][] = []) =>
  quotations.map(([start, end]) => text.slice(start, end));

describe('sourceline analyse', function () {
  this.timeout(processMs);

  it('prints actors, attributions, quotations and findings of a file on one line', () =>
    withFiles({ 'story.txt': story }, async (cwd) => {
      const { code, stdout, stderr, printed } = await run(['analyse', 'story.txt'], { cwd });
      assert.deepEqual([code, stderr, stdout.split('\n').length], [0, '', 2]);
      const [article] = printed();
      assert.deepEqual(Object.keys(article ?? {}), [
        'id',
        'actors',
        'attributions',
        'quotations',
        'credits',
        'findings',
        'foreign',
        'sourcing',
      ]);
      assert.equal(article?.id, 'story.txt');
      const [actor] = article.actors;
      assert.deepEqual(Object.keys(actor ?? {}), ['id', 'name', 'kind', 'aliases', 'titles', 'mentions']);
      assert.equal(actor?.name, 'Ana Ruiz');
      assert.deepEqual(actor.mentions[0], { start: 45, end: 53, form: 'name' });
      assert.deepEqual(article.attributions[0], {
        kind: 'direct',
        stance: 'speech',
        source: [[45, 72]],
        cue: [[40, 44]],
        content: [[0, 39]],
        actor: actor.id,
        unnamed: false,
        how: 'explicit',
        via: [],
        channels: [],
        anonymity: null,
        confidence: 0.936,
        basis: 'speaker',
        occasion: null,
        within: null,
      });
      assert.deepEqual(quoted(story, article.quotations), ['"The bridge is safe and it stays open,"']);
    }));

  it('reads closely with --close, and finds claims that rules do not', async () => {
    const input = 'Word from the palace was that the visit had been put off.\n';
    const [byRules, closely] = await Promise.all([run(['analyse'], { input }), run(['analyse', '--close'], { input })]);
    assert.deepEqual([closely.code, closely.stderr], [0, '']);
    const claims = ({ printed }: typeof closely) => printed()[0]?.attributions.map(({ kind }) => kind);
    assert.deepEqual([claims(byRules), claims(closely)], [[], ['indirect']]);
  });

  it('leaves attitudes out with --no-attitudes', async () => {
    const input = 'Ana Ruiz fears the bridge will fall. She said it had “moved in the night.”\n';
    const [all, some] = await Promise.all([run(['analyse'], { input }), run(['analyse', '--no-attitudes'], { input })]);
    const stances = ({ printed }: typeof all) => printed()[0]?.attributions.map(({ stance }) => stance);
    assert.deepEqual([stances(all), stances(some)], [['attitude', 'speech'], ['speech']]);
  });

  it('prints findings with their check, severity, place and message', async () => {
    const { printed } = await run(['analyse'], { input: 'The pool shut last month.' });
    assert.deepEqual(printed()[0]?.findings, [
      {
        check: 'date-unanchored',
        severity: 'warning',
        start: 14,
        end: 24,
        message: 'Nothing tells when “last month” is: the article carries no date.',
      },
    ]);
  });

  it('prints several files in the order given, standard input among them', () =>
    withFiles({ 'a.txt': 'One.', 'b.md': 'Two.' }, async (cwd) => {
      const { code, printed } = await run(['analyse', 'b.md', '-', 'a.txt'], { cwd, input: story });
      assert.equal(code, 0);
      assert.deepEqual(
        printed().map(({ id, quotations }) => [id, quotations.length]),
        [
          ['b.md', 0],
          ['-', 1],
          ['a.txt', 0],
        ],
      );
    }));

  it('reads .md files as Markdown and others as plain text, unless told otherwise', () => {
    const code = 'Ruiz spoke.\n\n    print("this is code and nobody said it")\n';
    return withFiles({ 'story.md': code, 'story.txt': code }, async (cwd) => {
      const count = async (...args: string[]) =>
        (await run(['analyse', ...args], { cwd })).printed()[0]?.quotations.length;
      assert.equal(await count('story.md'), 0);
      assert.equal(await count('story.txt'), 1);
      assert.equal(await count('--format', 'plain', 'story.md'), 1);
      assert.equal(await count('--format=markdown', 'story.txt'), 0);
    });
  });

  it('counts UTF-16 units, line ends of both kinds among them', async () => {
    const text = 'The 🚲 fair opened.\r\n\r\n"We sold every last bicycle," said Osei.\r\n';
    const { printed } = await run(['analyse'], { input: text });
    assert.deepEqual(quoted(text, printed()[0]?.quotations), ['"We sold every last bicycle,"']);
  });

  it('does not count a byte order mark', async () => {
    const { printed } = await run(['analyse'], { input: `\uFEFF${story}` });
    assert.deepEqual(quoted(story, printed()[0]?.quotations), ['"The bridge is safe and it stays open,"']);
  });

  it('prints empty lists for an empty file', () =>
    withFiles({ 'empty.txt': '' }, async (cwd) => {
      const { code, printed } = await run(['analyse', 'empty.txt'], { cwd });
      assert.equal(code, 0);
      const [article] = printed();
      assert.deepEqual(
        { ...article, sourcing: article?.sourcing.claims },
        {
          id: 'empty.txt',
          actors: [],
          attributions: [],
          quotations: [],
          credits: [],
          findings: [],
          foreign: false,
          sourcing: 0,
        },
      );
    }));

  it('names each file that it cannot use, with the reason, and does the others', () =>
    withFiles(
      {
        'story.txt': story,
        'latin.txt': Buffer.from('caf\xe9', 'latin1'),
        'wide.txt': Buffer.from('\uFEFFcafé', 'utf16le'),
        'photo.jpg': Buffer.from([0x50, 0x00, 0x10, 0x4a]),
      },
      async (cwd) => {
        const files = ['missing.txt', '.', 'latin.txt', 'wide.txt', 'photo.jpg', 'story.txt'];
        const { code, stderr, printed } = await run(['analyse', ...files], { cwd });
        assert.equal(code, 2);
        assert.deepEqual(stderr.split('\n'), [
          'sourceline: missing.txt: no such file',
          'sourceline: .: is a folder',
          'sourceline: latin.txt: is not UTF-8 text',
          'sourceline: wide.txt: is UTF-16 text; save it as UTF-8',
          'sourceline: photo.jpg: is not a text file',
          '',
        ]);
        assert.deepEqual(
          printed().map(({ id }) => id),
          ['story.txt'],
        );
      },
    ));

  it('reads a file of 5 MB', async () => {
    const paragraph = `Ana Ruiz opened the depot in Leeds in 2019. ${'The trams ran all day. '.repeat(20)}\n\n`;
    const text = paragraph.repeat(Math.ceil(5_000_000 / paragraph.length)) + story;
    const { code, printed } = await run(['analyse'], { input: text });
    assert.equal(code, 0);
    assert.deepEqual(quoted(text, printed()[0]?.quotations), ['"The bridge is safe and it stays open,"']);
  });

  it('shows its own help', async () => {
    const { code, stdout } = await run(['analyse', '--help']);
    assert.equal(code, 0);
    assert.match(stdout, /^Usage: sourceline analyse/);
  });

  for (const [args, reason] of [
    [['--jsno'], /Unknown option '--jsno'/],
    [['--format', 'word'], /--format is plain or markdown, not “word”/],
    [['--format'], /'--format <value>' argument missing/],
  ] as const)
    it(`refuses ${args.join(' ')} and shows how it is used`, async () => {
      const { code, stdout, stderr } = await run(['analyse', ...args], { input: story });
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, reason);
      assert.match(stderr, /^Usage: sourceline analyse/m);
    });
});

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileRoute, servedFile, startFront, withDevelopmentOptions } from './front.mjs';

const pageWith = (configuration) =>
  `<meta id="vscode-workbench-web-configuration" data-settings="${JSON.stringify(configuration).replaceAll('"', '&quot;')}">`;
const configurationOf = (html) =>
  JSON.parse(/data-settings="([^"]*)"/.exec(html)[1].replaceAll('&quot;', '"').replaceAll('&amp;', '&'));

/** The address as it is, not made shorter as fetch() would do. */
const get = (port, address) =>
  new Promise((resolve, reject) => {
    const read = async (response) => {
      let body = '';
      for await (const chunk of response.setEncoding('utf8')) body += chunk;
      resolve({ status: response.statusCode, headers: response.headers, body });
    };
    http.get({ host: '127.0.0.1', port, path: address }, read).on('error', reject);
  });

describe('the page’s configuration', () => {
  it('gets the extension and the tests that the payload names', () => {
    const html = withDevelopmentOptions(pageWith({ remoteAuthority: 'here', title: 'a & b' }), [
      ['openFile', 'vscode-remote://localhost:1/story.md'],
      ['extensionDevelopmentPath', 'vscode-remote://localhost:1/my%20folder'],
      ['extensionTestsPath', 'http://localhost:1/__file/out/test.js'],
    ]);
    assert.deepEqual(configurationOf(html), {
      remoteAuthority: 'here',
      title: 'a & b',
      developmentOptions: {
        extensions: [{ scheme: 'vscode-remote', authority: 'localhost:1', path: '/my folder' }],
        extensionTestsPath: { scheme: 'http', authority: 'localhost:1', path: '/__file/out/test.js' },
      },
    });
  });

  it('stays as it is where no extension is under development', () => {
    const html = pageWith({ remoteAuthority: 'here' });
    assert.equal(withDevelopmentOptions(html, []), html);
  });
});

describe('files that the front serves', () => {
  let folder;
  let roots;
  const route = (...names) => [fileRoute, folder, ...names].join('/').replace('//', '/');
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'sourceline-front-'));
    roots = [path.join(folder, 'open')];
    for (const name of ['open', 'open-not', 'open/inner']) mkdirSync(path.join(folder, name));
    for (const name of ['open/inner/a b.js', 'open-not/secret.txt', 'secret.txt'])
      writeFileSync(path.join(folder, name), name);
    symlinkSync(path.join(folder, 'secret.txt'), path.join(folder, 'open', 'link.txt'));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('lie in an allowed folder', () => {
    assert.equal(servedFile(route('open', 'inner', 'a%20b.js'), roots), path.join(folder, 'open/inner/a b.js'));
  });
  it('never lie above it, however the address is written', () => {
    for (const up of ['..', '%2e%2e', '..%2f..', 'inner/../..', 'inner%2f..%2f..'])
      assert.equal(servedFile(route('open', up, 'secret.txt'), roots), undefined, up);
  });
  it('never lie in a folder whose name begins alike', () => {
    assert.equal(servedFile(route('open-not', 'secret.txt'), roots), undefined);
  });
  it('are not reached through a link that leads out', () => {
    assert.equal(servedFile(route('open', 'link.txt'), roots), undefined);
  });
  it('are no folders', () => {
    assert.equal(servedFile(route('open', 'inner'), roots), undefined);
    assert.equal(servedFile(route('open'), roots), undefined);
  });

  it('are answered with their type, all else with 404', async () => {
    const front = await startFront({ serverPort: () => assert.fail('asked the server'), fileRoots: roots });
    const { port } = front.address();
    try {
      const found = await get(port, route('open', 'inner', 'a%20b.js'));
      assert.deepEqual(
        [found.status, found.headers['content-type'], found.body],
        [200, 'text/javascript', 'open/inner/a b.js'],
      );
      for (const address of [
        route('open', '..', 'secret.txt'),
        route('open', 'none.js'),
        `${fileRoute}/%`,
        `${fileRoute}/%00`,
      ])
        assert.equal((await get(port, address)).status, 404, address);
    } finally {
      front.close();
      front.closeAllConnections();
    }
  });
});

describe('the front before VS Code’s server', () => {
  let server;
  let front;
  let port;
  before(async () => {
    server = http.createServer((request, response) => {
      const isPage = request.url.startsWith('/?') || request.url === '/';
      response.setHeader('content-type', isPage ? 'text/html; charset=utf-8' : 'text/plain');
      response.end(isPage ? pageWith({ at: request.url }) : `${request.method} ${request.url}`);
    });
    server.on('upgrade', (request, socket) => {
      socket.write(`HTTP/1.1 101 Switching Protocols\r\nx-key: ${request.headers['sec-websocket-key']}\r\n\r\n`);
      socket.pipe(socket);
    });
    await new Promise((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    front = await startFront({ serverPort: () => server.address().port });
    port = front.address().port;
  });
  after(() => {
    for (const one of [front, server]) {
      one.close();
      one.closeAllConnections();
    }
  });

  it('changes the page', async () => {
    const payload = encodeURIComponent(JSON.stringify([['extensionDevelopmentPath', 'vscode-remote://localhost/x']]));
    const { body } = await get(port, `/?payload=${payload}`);
    assert.equal(configurationOf(body).developmentOptions.extensions[0].path, '/x');
  });
  it('hands on everything else', async () => {
    const answer = await get(port, '/static/code.js?x=%20');
    assert.deepEqual([answer.status, answer.body], [200, 'GET /static/code.js?x=%20']);
  });
  it('answers a page with a payload that is no JSON with an error, and goes on', async () => {
    assert.equal((await get(port, '/?payload=%7Bnot')).status, 400);
    assert.equal((await get(port, '/')).status, 200);
  });
  it('hands on a WebSocket, both ways', async () => {
    const socket = net.connect(port, '127.0.0.1');
    socket.write(
      'GET /socket HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-key: k1\r\n\r\n',
    );
    let received = '';
    for await (const chunk of socket.setEncoding('utf8')) {
      received += chunk;
      if (received.endsWith('\r\n\r\n')) socket.write('hello');
      if (received.endsWith('hello')) break;
    }
    assert.match(received, /^HTTP\/1\.1 101 .*\r\nx-key: k1\r\n\r\nhello$/);
  });
  it('cuts the connection when the server is gone, rather than hang', async () => {
    const alone = await startFront({ serverPort: () => 1 });
    await assert.rejects(get(alone.address().port, '/'), { code: 'ECONNRESET' });
    alone.close();
  });
  it('says that a port is taken', async () => {
    await assert.rejects(startFront({ serverPort: () => 1, port }), { code: 'EADDRINUSE' });
  });
});

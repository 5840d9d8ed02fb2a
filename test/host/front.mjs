// Stands before VS Code's server and changes one thing: the page's configuration gets `developmentOptions` from the
// page's own ?payload=. VS Code reads these from there only with --enable-smoke-test-driver, which hides notifications.
import { createReadStream, existsSync, realpathSync, statSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import path from 'node:path';

/** Where the front serves the files of an extension under development, for the extension host in the browser. */
export const fileRoute = '/__file';

const contentTypes = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Listens on 127.0.0.1. `serverPort` tells where VS Code's server listens (which may start after this), `port` 0 takes
 * any free one, and only files under `fileRoots` (a list that may grow later) are ever served from disk. Rejects with
 * EADDRINUSE when the port is taken.
 */
export function startFront({ serverPort, port = 0, fileRoots = [] }) {
  const front = http.createServer((request, response) => {
    if (request.url.startsWith(`${fileRoute}/`)) serveFile(request, response, fileRoots);
    else passOn(request, response, serverPort());
  });
  front.on('upgrade', (request, socket, first) => passUpgrade(request, socket, first, serverPort()));
  return new Promise((resolve, reject) => {
    front.on('error', reject).listen(port, '127.0.0.1', () => resolve(front));
  });
}

/**
 * The file that an address path under `fileRoute` means, or undefined where there is none or it lies outside all
 * `roots`, links followed.
 */
export function servedFile(pathname, roots) {
  const file = path.normalize(decodeURIComponent(pathname.slice(fileRoute.length)));
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  const real = realpathSync(file);
  return roots.some((folder) => real.startsWith(realpathSync(folder) + path.sep)) ? real : undefined;
}

function serveFile(request, response, roots) {
  let file;
  try {
    file = servedFile(new URL(request.url, 'http://localhost').pathname, roots);
  } catch {
    // an address that cannot be decoded names no file
  }
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': contentTypes[path.extname(file)] ?? 'application/octet-stream',
    'access-control-allow-origin': '*', // the browser's extension host runs in a frame of another origin
    'cache-control': 'no-store',
  });
  createReadStream(file).pipe(response);
}

function passOn(request, response, serverPort) {
  const isPage = request.method === 'GET' && /^\/(\?|$)/.test(request.url);
  const headers = isPage ? { ...request.headers, 'accept-encoding': 'identity' } : request.headers;
  const { method, url } = request;
  const onward = http.request({ host: '127.0.0.1', port: serverPort, method, path: url, headers }, async (answer) => {
    if (isPage && answer.headers['content-type']?.includes('html')) await answerPage(answer, url, response);
    else answer.pipe(response.writeHead(answer.statusCode, answer.headers));
  });
  onward.on('error', () => response.destroy());
  request.pipe(onward);
}

async function answerPage(answer, url, response) {
  let html = '';
  for await (const chunk of answer.setEncoding('utf8')) html += chunk;
  const { 'content-length': _length, 'transfer-encoding': _encoding, ...headers } = answer.headers;
  const payload = payloadOf(url);
  if (payload) response.writeHead(answer.statusCode, headers).end(withDevelopmentOptions(html, payload));
  else response.writeHead(400).end();
}

/** The pairs of a page's ?payload=, none where it has none; undefined where they cannot be read. */
function payloadOf(url) {
  try {
    return JSON.parse(new URL(url, 'http://localhost').searchParams.get('payload') ?? '[]');
  } catch {
    return undefined;
  }
}

/** The page's HTML with the payload's extensionDevelopmentPath and extensionTestsPath in the workbench's configuration. */
export function withDevelopmentOptions(html, payload) {
  const uris = (key) => payload.filter(([name]) => name === key).map(([, uri]) => uriComponents(uri));
  const extensions = uris('extensionDevelopmentPath');
  const [extensionTestsPath] = uris('extensionTestsPath');
  if (!extensions.length) return html;
  return html.replace(/(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/, (_, before, settings) => {
    const configuration = JSON.parse(settings.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
    configuration.developmentOptions = { ...configuration.developmentOptions, extensions, extensionTestsPath };
    return before + JSON.stringify(configuration).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  });
}

/** What VS Code's URI.revive() reads. */
function uriComponents(uri) {
  const { protocol, host, pathname } = new URL(uri);
  return { scheme: protocol.slice(0, -1), authority: host, path: decodeURIComponent(pathname) };
}

/** A WebSocket: the request as it came, then bytes both ways. */
function passUpgrade(request, socket, first, serverPort) {
  const onward = net.connect(serverPort, '127.0.0.1', () => {
    const headers = [];
    for (let i = 0; i < request.rawHeaders.length; i += 2)
      headers.push(`${request.rawHeaders[i]}: ${request.rawHeaders[i + 1]}\r\n`);
    onward.write(`${request.method} ${request.url} HTTP/1.1\r\n${headers.join('')}\r\n`);
    onward.write(first);
    socket.setNoDelay(true);
    onward.setNoDelay(true);
    socket.pipe(onward).pipe(socket);
  });
  for (const [one, other] of [
    [socket, onward],
    [onward, socket],
  ]) {
    one.on('error', () => other.destroy());
    one.on('close', () => other.destroy());
  }
}

import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';
import { securityHeaders, workerPolicy } from './policy.mjs';

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  // To be read, not saved.
  '.md': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Pictures in pixels and woff2 are compressed already; a second pass costs time and wins nothing. */
const worthPacking = /^(text\/|application\/|image\/svg)/;

/**
 * The file a request means, or undefined when it asks for anything outside dir.
 * @param {string} dir
 * @param {string} url
 */
function fileFor(dir, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  if (path.includes('\0')) return undefined;
  const file = resolve(join(dir, path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(dir + sep) ? file : undefined;
}

/**
 * @param {string | string[] | undefined} accepted the Accept-Encoding header
 * @returns {'br' | 'gzip' | 'identity'}
 */
function chooseEncoding(accepted) {
  const names = String(accepted ?? '').split(',');
  const takes = (/** @type {string} */ name) =>
    names.some((part) => part.trim().split(';')[0] === name && !/;\s*q=0(\.0*)?\s*$/.test(part));
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity';
}

/**
 * A file's bytes for the wire. The build laid a packed copy beside each text file; one it did not make is packed here.
 * @param {string} file
 * @param {'br' | 'gzip' | 'identity'} encoding
 */
async function pack(file, encoding) {
  if (encoding === 'br') {
    const ready = await readFile(`${file}.br`).catch(() => undefined);
    return ready ?? brotliAsync(await readFile(file), { params: { [zlib.BROTLI_PARAM_QUALITY]: 9 } });
  }
  const body = await readFile(file);
  return encoding === 'gzip' ? gzipAsync(body) : body;
}

/**
 * Serves the built app in dir. With port 0 the system picks a free one; a taken port moves to the next.
 * Listens on this machine only: sharing a drawing never needs the server, so nobody else has to reach it.
 * @param {string} dir
 * @param {number} port
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve(dir, port) {
  const top = resolve(dir);
  /** @type {Map<string, Promise<Buffer>>} packed bodies, by file, encoding and time of change */
  const packed = new Map();

  const server = createServer(async (request, response) => {
    const send = (
      /** @type {number} */ status,
      /** @type {Record<string, string | number>} */ headers,
      body = '',
    ) =>
      response
        .writeHead(status, { ...securityHeaders, ...headers })
        .end(request.method === 'HEAD' ? '' : body);
    const plain = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return send(405, { ...plain, Allow: 'GET, HEAD' }, 'Method not allowed\n');
    }
    const file = fileFor(top, request.url ?? '/');
    const found = file ? await stat(file).catch(() => undefined) : undefined;
    if (!file || !found?.isFile()) return send(404, plain, 'Not found\n');

    const type = types[extname(file)] ?? 'application/octet-stream';
    const encoding = worthPacking.test(type)
      ? chooseEncoding(request.headers['accept-encoding'])
      : 'identity';
    const key = `${file}\n${encoding}\n${found.mtimeMs}`;
    if (!packed.has(key)) packed.set(key, pack(file, encoding));
    try {
      const body = await /** @type {Promise<Buffer>} */ (packed.get(key));
      response.writeHead(200, {
        ...securityHeaders,
        ...(file === join(top, 'sw.js') ? { 'Content-Security-Policy': workerPolicy } : {}),
        'Content-Type': type,
        'Content-Length': body.length,
        // Files in assets/ carry a hash of their content in the name, so a name never changes meaning.
        'Cache-Control': file.startsWith(join(top, 'assets') + sep)
          ? 'public, max-age=31536000, immutable'
          : 'no-cache',
        Vary: 'Accept-Encoding',
        ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    } catch {
      packed.delete(key);
      send(500, plain, 'Could not read the file\n');
    }
  });

  const taken = await listen(server, port);
  return {
    url: `http://localhost:${taken}/`,
    port: taken,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>} the port that was free
 */
async function listen(server, port) {
  let host = 'localhost';
  for (let next = port; ; ) {
    try {
      await new Promise((done, fail) => {
        server.once('error', fail);
        server.listen(next, host, () => {
          server.off('error', fail);
          done(undefined);
        });
      });
      const address = server.address();
      return typeof address === 'object' && address ? address.port : next;
    } catch (error) {
      const code = /** @type {NodeJS.ErrnoException} */ (error).code;
      // Some containers name localhost ::1 and have no IPv6.
      if (code === 'EADDRNOTAVAIL' && host === 'localhost') host = '127.0.0.1';
      else if (code === 'EADDRINUSE' && next - port < 100) next += 1;
      else throw error;
    }
  }
}

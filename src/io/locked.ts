import { fromBase64Url, toBase64Url } from './bits.ts';
import { markedLink, readMarked } from './marked.ts';
import { seal, unseal } from './seal.ts';
import { SnapshotError } from './snapshot-error.ts';

/** Version 1 of a lock: which ciphers, how many rounds. What is locked has a version of its own inside. */
const VERSION = '1';
const MARK = '#k=';
/**
 * How often a password is hashed into a key, so that to try many takes long. OWASP's figure for PBKDF2 with HMAC-SHA-256, since December
 * 2022: https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#pbkdf2.
 */
const ROUNDS = 600_000;
/** In bytes, as NIST SP 800-132 § 5.1 and SP 800-38D § 8.2 have them. */
const [SALT, NONCE, TAG] = [16, 12, 16];

/** The shortest password that is taken, in characters. */
export const SHORTEST_PASSWORD = 8;

/** Whether this page may lock and open locks: a browser lets only those that are served safely. */
export const canLock = (): boolean => 'subtle' in crypto;

/** A locked link, not opened yet: salt and nonce of its own, and what nobody can read without the password. */
export type Locked = Readonly<Record<'salt' | 'nonce' | 'content', Uint8Array<ArrayBuffer>>>;

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

async function keyFrom(password: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  // The same letters, however a keyboard makes them, and without the blank that some of them add.
  const typed = bytesOf(password.trim().normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** A fragment of ours, `s=1…`, as bytes: its mark, its version, and what its letters stand for, which are a third more. */
const packed = (fragment: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([...bytesOf(fragment[0]! + fragment[2]!), ...fromBase64Url(fragment.slice(3))!]);

const unpacked = (bytes: Uint8Array): string =>
  `#${String.fromCharCode(bytes[0]!)}=${String.fromCharCode(bytes[1]!)}${toBase64Url(bytes.subarray(2))}`;

/** A link of ours as one that opens only with the password (AES-256-GCM). It takes about half a second, beside the page. */
export async function lockLink(link: string, password: string): Promise<string> {
  const [, fragment = ''] = link.split('#', 2);
  const salt = crypto.getRandomValues(new Uint8Array(SALT));
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
  const key = await keyFrom(password, salt);
  const content = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, packed(fragment));
  const sealed = seal(VERSION, Uint8Array.from([...salt, ...nonce, ...new Uint8Array(content)]));
  return markedLink(link, MARK, sealed);
}

/** The lock in what somebody pasted (see marked.ts). Throws SnapshotError only: whether it is whole is told before a password is asked for. */
export const readLocked = (text: string): Locked => readMarked(text, MARK, decodeLocked);

function decodeLocked(text: string): Locked {
  const bytes = unseal(VERSION, text, (content) =>
    Uint8Array.from({ length: content.left / 8 }, () => content.below(256)),
  );
  if (bytes.length < SALT + NONCE + 2 + TAG) throw new SnapshotError('damaged', 'nothing is locked in it');
  return {
    salt: bytes.slice(0, SALT),
    nonce: bytes.slice(SALT, SALT + NONCE),
    content: bytes.slice(SALT + NONCE),
  };
}

/** The link that was locked, without an address; null when the password is another. */
export async function unlock({ salt, nonce, content }: Locked, password: string): Promise<string | null> {
  const key = await keyFrom(password, salt);
  try {
    return unpacked(
      new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce }, key, content)),
    );
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') return null;
    throw error;
  }
}

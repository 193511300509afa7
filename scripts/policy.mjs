/**
 * What the browser may do on Romslig's behalf, said once. The server sends it as headers; the build writes the
 * same policy into index.html, so that a copy on any static host keeps the promise that drawings stay at home.
 */

const rules = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "media-src 'self' blob:",
  "connect-src 'none'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types romslig',
];

const contentPolicy = rules.join('; ');

/** Browsers ignore frame-ancestors in a <meta> and complain about it, so it is sent as a header only. */
export const metaPolicy = rules.filter((rule) => !rule.startsWith('frame-ancestors')).join('; ');

/**
 * The same for the app in one file: nothing beside it may be asked for, and nothing is run or used but what the file was built with.
 * @param {{ script: string, style: string }} hashes
 */
export const singlePolicy = ({ script, style }) =>
  [
    "default-src 'none'",
    `script-src ${script}`,
    `style-src ${style}`,
    'img-src data: blob:',
    'font-src data:',
    'media-src blob:',
    "connect-src 'none'",
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types romslig',
  ].join('; ');

/** The worker that keeps the program for use without a net fetches its files, from here alone; the page fetches nothing. */
export const workerPolicy = "default-src 'none'; script-src 'self'; connect-src 'self'";

/** @type {Record<string, string>} */
export const securityHeaders = {
  'Content-Security-Policy': contentPolicy,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(self), geolocation=(), microphone=()',
};

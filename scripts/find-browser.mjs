import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { top } from './install.mjs';

/**
 * What no page of ours asks for and a new page would wait for: the browser draws what drops down from its address line as two pages of
 * its own, for each window, and reads every page through to offer a translation. Of several such lists the browser takes the last, so
 * what Playwright leaves out is left out here too.
 */
const WITHOUT = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'PreloadTopChromeWebUI',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'PaintHolding',
  'HttpsFirstBalancedModeAutoEnable',
  'ThirdPartyStoragePartitioning',
  'MediaRouter',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'LensOverlay',
  'AimEnabled',
  'PreconnectToSearch',
  'Translate',
  // A process begun ahead for the next page, which is another home's and cannot use it.
  'SpareRendererForSitePerProcess',
];

/** Arguments for a browser that draws WebGL by the processor and asks nothing of any server. */
export const WITHOUT_CARD = [
  '--no-sandbox',
  // What Chromium decides by itself without a graphics card. Debian's start script forces the opposite on it (--enable-gpu-rasterization), and then every
  // letter of a page is drawn by a card that the processor only plays: three times the work of all the page's own.
  '--disable-gpu-rasterization',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  `--disable-features=${WITHOUT}`,
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function usualPlaces() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    );
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return roots.flatMap((root) =>
      root
        ? [
            join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
            join(root, 'Chromium', 'Application', 'chrome.exe'),
            join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
          ]
        : [],
    );
  }
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((dir) => (dir ? names.map((name) => join(dir, name)) : []));
}

/** The browser playwright-core would download for itself, if it already has. */
async function playwrightsOwn() {
  const { chromium } = await import('playwright-core');
  return chromium.executablePath();
}

/**
 * A Chromium on this machine, or undefined. ROMSLIG_CHROME or CHROME_PATH, when set, is taken at its word.
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  const told = process.env.ROMSLIG_CHROME || process.env.CHROME_PATH;
  if (told) return told;
  const own = await playwrightsOwn().catch(() => '');
  return [...usualPlaces(), own].find((path) => path !== '' && existsSync(path));
}

/**
 * Finds a browser or gets one: first playwright's download, given a minute, then Debian's package when we are root.
 * @returns {Promise<string | undefined>}
 */
export async function findOrInstallBrowser() {
  const found = await findBrowser();
  if (found) return found;

  console.error('No Chromium found. Trying to download one …');
  spawnSync(
    process.execPath,
    [join(top, 'node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium'],
    {
      stdio: ['ignore', 2, 2],
      timeout: 60_000,
      killSignal: 'SIGKILL',
    },
  );
  const downloaded = await findBrowser();
  if (downloaded) return downloaded;

  if (process.platform === 'linux' && process.getuid?.() === 0) {
    console.error('Trying the system package (apt-get install chromium) …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (/** @type {string[]} */ ...args) =>
      spawnSync('apt-get', args, { env, stdio: ['ignore', 2, 2] }).status === 0;
    if (apt('update')) apt('install', '-y', '--no-install-recommends', 'chromium');
  }
  return findBrowser();
}

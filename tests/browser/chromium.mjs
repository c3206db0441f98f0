import { existsSync, statfsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/**
 * Finds the browser for tests and measurements: `CHROMIUM_PATH` when set, else on Linux x64 the one that comes with the
 * packages (with its own libraries and fonts), else Playwright's own, else an installed Chrome.
 *
 * @returns {Promise<{ executablePath?: string, channel?: string, args: string[], ignoreDefaultArgs: string[] }>} launch
 *   options for Playwright
 */
export async function browserToLaunch() {
  if (process.env.CHROMIUM_PATH) return { executablePath: process.env.CHROMIUM_PATH, ...options };
  if (process.platform === 'linux' && process.arch === 'x64') {
    // The package unpacks its own system libraries only where it believes to run in AWS Lambda.
    process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
    const { default: packaged } = await import('@sparticuz/chromium');
    return { executablePath: await packaged.executablePath(), ...options };
  }
  return existsSync(chromium.executablePath()) ? options : { channel: 'chrome', ...options };
}

/** Whether the processes of the browser may share their pictures in memory: many containers leave room for one or two. */
function hasSharedMemory() {
  if (!existsSync('/dev/shm')) return false;
  const { bavail, bsize } = statfsSync('/dev/shm');
  return bavail * bsize > 1e9;
}

// On the disk, sharing takes a tenth of the browser's time. Playwright chooses the disk everywhere.
const toDisk = '--disable-dev-shm-usage';

const options = {
  // Not the package's own arguments: those switch web security off.
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(hasSharedMemory() ? [] : [toDisk]),
  ],
  ignoreDefaultArgs: hasSharedMemory() ? [toDisk] : [],
};

import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/**
 * Finds the browser for tests and measurements: `CHROMIUM_PATH` when set, else on Linux x64 the one that comes with the
 * packages (with its own libraries and fonts), else Playwright's own, else an installed Chrome.
 *
 * @returns {Promise<{ executablePath?: string, channel?: string, args: string[] }>} launch options for Playwright
 */
export async function browserToLaunch() {
  if (process.env.CHROMIUM_PATH) return { executablePath: process.env.CHROMIUM_PATH, args };
  if (process.platform === 'linux' && process.arch === 'x64') {
    // The package unpacks its own system libraries only where it believes to run in AWS Lambda.
    process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
    const { default: packaged } = await import('@sparticuz/chromium');
    return { executablePath: await packaged.executablePath(), args };
  }
  return existsSync(chromium.executablePath()) ? { args } : { channel: 'chrome', args };
}

// Not the package's own arguments: those switch web security off.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

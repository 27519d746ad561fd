import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** What the package would have besides: in one process the browser ends with the first page that is closed, and it would not keep the rules that pages live by. */
const unwanted = new Set([
  '--single-process',
  '--disable-web-security',
  '--allow-running-insecure-content',
  '--disable-site-isolation-trials',
  '--disable-features=AudioServiceOutOfProcess,IsolateOrigins,site-per-process',
]);

/** Starts a real Chromium, headless; it comes from the package registry, so no download of its own is needed. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: [
      ...sparticuz.args.filter((argument) => !unwanted.has(argument)),
      // A client of Teams, which is elsewhere, shows a page of this machine.
      '--disable-features=LocalNetworkAccessChecks',
    ],
    headless: true,
  });
}

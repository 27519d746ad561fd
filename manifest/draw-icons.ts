/** npm run icons: draws the icons of the app from their SVG with Chromium. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startBrowser } from '../test/support/browser.ts';

const browser = await startBrowser();
try {
  const page = await browser.newPage();
  for (const [name, side] of [
    ['color', 192],
    ['outline', 32],
  ] as const) {
    await page.setViewportSize({ width: side, height: side });
    const svg = readFileSync(new URL(`icons/${name}.svg`, import.meta.url), 'utf8');
    await page.setContent(`<!doctype html><style>body { margin: 0 } svg { display: block }</style>${svg}`);
    const path = fileURLToPath(new URL(`icons/${name}.png`, import.meta.url));
    await page.screenshot({ path, omitBackground: true });
    process.stdout.write(`${name}.png: ${side} × ${side}\n`);
  }
} finally {
  await browser.close();
}

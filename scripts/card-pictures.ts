/**
 * npm run pictures: draws every card with Microsoft's own renderer in Chromium, 320 px wide, in the light, dark and high-contrast themes
 * of Teams, into docs/cards/.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { CardView } from '../src/chaperone/views.ts';
import { renderCard } from '../src/teams/cards.ts';
import { startBrowser } from '../test/support/browser.ts';
import * as views from '../test/teams/card-views.ts';

const shown: Readonly<Record<string, CardView>> = {
  nudge: views.nudge,
  'nudge-urgent': { ...views.nudge, urgent: true },
  'nudge-photo': { ...views.nudge, why: ['image'], traits: ['image'] },
  safer: views.safer,
  form: views.form,
  draft: views.draft,
  checked: views.checked,
  'checked-quiet': { ...views.checked, check: { ...views.checked.check, flag: false } },
  'tidy-up': views.tidyUp(3),
  closed: { view: 'closed', because: 'changed' },
  notice: { view: 'notice', notice: 'not_yours' },
};

interface Theme {
  readonly page: string;
  readonly card: string;
  readonly text: string;
  readonly subtle: string;
  readonly emphasis: string;
  readonly attention: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly border: string;
  readonly mark: string;
}

// The colours of Teams' themes that a card inherits. Source: Fluent UI v9 tokens teamsLightTheme, teamsDarkTheme, teamsHighContrastTheme.
const themes: Readonly<Record<string, Theme>> = {
  light: {
    page: '#f5f5f5',
    card: '#ffffff',
    text: '#242424',
    subtle: '#616161',
    emphasis: '#f0f0f0',
    attention: '#b10e1c',
    accent: '#5b5fc7',
    onAccent: '#ffffff',
    border: '#d1d1d1',
    mark: '#fde300',
  },
  dark: {
    page: '#1f1f1f',
    card: '#292929',
    text: '#ffffff',
    subtle: '#adadad',
    emphasis: '#1f1f1f',
    attention: '#e37d80',
    accent: '#7f85f5',
    onAccent: '#000000',
    border: '#666666',
    mark: '#6d5700',
  },
  contrast: {
    page: '#000000',
    card: '#000000',
    text: '#ffffff',
    subtle: '#ffffff',
    emphasis: '#000000',
    attention: '#ffff00',
    accent: '#1aebff',
    onAccent: '#000000',
    border: '#ffffff',
    mark: '#000000',
  },
};

const font = '"Segoe UI", "Helvetica Neue", Arial, sans-serif';

function hostConfig({ text, subtle, emphasis, attention, accent, card }: Theme): object {
  const foregroundColors = {
    default: { default: text, subtle },
    accent: { default: accent, subtle: accent },
    attention: { default: attention, subtle: attention },
  };
  return {
    fontFamily: font,
    containerStyles: {
      default: { backgroundColor: card, foregroundColors },
      emphasis: { backgroundColor: emphasis, foregroundColors },
    },
    actions: { actionsOrientation: 'vertical', actionAlignment: 'stretch', maxActions: 6, buttonSpacing: 8 },
    spacing: { small: 4, default: 8, medium: 12, large: 16, padding: 16 },
  };
}

function css({ page, card, text, accent, onAccent, border, mark }: Theme): string {
  return `
    body { margin: 0; padding: 8px; background: ${page}; font-family: ${font}; }
    #card { border: 1px solid ${border}; border-radius: 6px; overflow: hidden; background: ${card}; }
    .ac-pushButton { min-height: 32px; border-radius: 4px; border: 1px solid ${border}; background: ${card}; color: ${text}; font: 600 14px ${font}; padding: 6px 12px; }
    .ac-pushButton.style-positive { background: ${accent}; color: ${onAccent}; border-color: ${accent}; }
    input, textarea, select { box-sizing: border-box; width: 100%; border: 1px solid ${border}; border-radius: 4px; background: ${card}; color: ${text}; font: 14px ${font}; padding: 6px; }
    input[type=radio], input[type=checkbox] { width: auto; margin-right: 8px; }
    textarea { min-height: 64px; }
    a { color: ${accent}; }
    label { color: ${text}; font: 14px ${font}; }
    .ac-textRun span, span.ac-textRun { border-radius: 2px; }
    [style*="background-color"].ac-textRun { background-color: ${mark} !important; text-decoration: underline; }`;
}

const folder = fileURLToPath(new URL('../docs/cards/', import.meta.url));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const renderer = readFileSync(
  createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js'),
  'utf8',
);
const browser = await startBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 320, height: 200 }, deviceScaleFactor: 1.5 });
  for (const [name, theme] of Object.entries(themes)) {
    await page.setContent(
      `<!doctype html><html lang="en"><style>${css(theme)}</style><div id="card"></div></html>`,
    );
    await page.addScriptTag({ content: renderer });
    for (const [view, content] of Object.entries(shown)) {
      await page.evaluate(
        ([config, card]) => {
          // The renderer's bundle names itself so.
          const { AdaptiveCard, HostConfig } = Reflect.get(globalThis, 'AdaptiveCards');
          // Links are the one Markdown that cards of ours hold; Teams draws them by itself.
          AdaptiveCard.onProcessMarkdown = (text: string, result: object) =>
            Object.assign(result, {
              outputHtml: text.replace(/\[([^\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>'),
              didProcess: true,
            });
          const drawn = new AdaptiveCard();
          drawn.hostConfig = new HostConfig(config);
          drawn.parse(card);
          Reflect.get(globalThis, 'document').querySelector('#card').replaceChildren(drawn.render());
        },
        [hostConfig(theme), renderCard(content).card] as const,
      );
      await page.screenshot({ path: `${folder}${view}-${name}.png`, fullPage: true });
    }
    process.stdout.write(`${name}: ${Object.keys(shown).length} cards\n`);
  }
} finally {
  await browser.close();
}

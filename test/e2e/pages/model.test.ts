import { jest } from '@jest/globals';
import { figuresOf } from '../../../src/chaperone/explain-model.ts';
import { figuresAnswer, modelAnswer } from '../../../src/web/model-api.ts';
import type { PagesStage } from '../../support/pages-stage.ts';
import { eventually } from '../../support/program.ts';
import { onStage } from './on-stage.ts';

jest.setTimeout(180_000);

let stage: PagesStage;
onStage((set) => {
  stage = set;
});

/** What stands over the table of conditions, the longest, once so many are shown. */
const shown = (some: number): RegExp =>
  new RegExp(`^${some} of ${figuresOf('conditions')?.length.toLocaleString('en-GB')} shown`);

describe('the page that explains the model', () => {
  it('is answered by the server in the shape that the page knows, every table too', async () => {
    const model = modelAnswer.parse(await (await stage.fetch('/api/model')).json());
    for (const { id, figures } of model.tables) {
      const table = figuresAnswer.parse(await (await stage.fetch(`/api/model/${id}`)).json());
      expect(table.figures).toHaveLength(figures);
    }
    expect((await stage.fetch('/api/model/secrets')).status).toBe(404);
    expect((await fetch(`${stage.root}/api/model`)).status).toBe(401);
  });

  it('shows the examples worked out, the weights and the lines', async () => {
    const { tab, complaints } = await stage.show('/model');
    await tab.getByText('“34F, appendicitis, in resus now”', { exact: true }).waitFor();
    await tab.getByText('After this, about 114,000 people fit: quiet.').waitFor();
    await tab.getByText('After this, one person fits: Chaperone speaks.').first().waitFor();
    await tab.getByRole('row', { name: 'Condition 0.2', exact: true }).waitFor();
    await tab.getByRole('row', { name: 'Advice 11' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('finds any figure with its source and how sure it is', async () => {
    const { tab } = await stage.show('/model');
    await tab.getByRole('searchbox', { name: 'Find a word' }).fill('appendicitis');
    await tab
      .getByRole('row', { name: /appendicitis.*from memory/i })
      .first()
      .waitFor();
    await tab.getByRole('combobox', { name: 'Which table' }).selectOption('ages');
    await tab.getByText('No figure has this word.').waitFor();
    await tab.getByRole('searchbox', { name: 'Find a word' }).fill('34');
    await tab.getByRole('row', { name: '34 945,000 ONS mid-2023' }).waitFor();
  });

  it('shows more of a long table when asked, and reaches what scrolls by keys', async () => {
    const { tab, page } = await stage.show('/model', { width: 320 });
    await tab.getByText(shown(50)).waitFor();
    await tab.getByRole('button', { name: 'Show more' }).focus();
    await page.keyboard.press('Enter');
    await tab.getByText(shown(100)).waitFor();
    const region = tab.getByRole('region', { name: 'Conditions: figures with their sources' });
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const scrolled = () =>
      tab.evaluate("[...document.querySelectorAll('section')].some((it) => it.scrollLeft > 0)");
    await eventually(async () => (await scrolled()) || undefined);
  });

  it('is accessible in every theme and at every width', async () => {
    await stage.expectAccessible('/model', {}, async ({ tab }) => {
      await tab.getByText(shown(50)).waitFor();
    });
  });

  it('speaks Welsh', async () => {
    const { tab } = await stage.show('/model', { locale: 'cy' });
    await tab.getByText(/mae tua 114,000 o bobl yn ffitio: tawel/).waitFor();
  });
});

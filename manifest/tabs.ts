import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Json } from './fill.ts';

/** A page that Teams shows as a tab. */
export interface TabPage {
  readonly id: string;
  /** Path on Chaperone's host. */
  readonly path: string;
  readonly title: string;
  readonly titleCy: string;
}

/** The pages that become tabs: those of a person, and the one that sets up the tab of a channel. */
export interface TabPages {
  readonly personal: readonly TabPage[];
  readonly configuration: TabPage | undefined;
}

const base = '/tabs';
const source = new URL('../src/tabs/', import.meta.url);
const entries = z.array(z.object({ id: z.string(), path: z.string(), alone: z.boolean().optional() }));
const titles = z.object({ titles: z.record(z.string(), z.string()) });

/**
 * Reads which pages there are from the pages' own list, so that no tab leads nowhere and no page is forgotten. A page that stands
 * alone belongs to a channel; the one that ends in `/configure` sets up its tab.
 */
export async function readTabPages(): Promise<TabPages> {
  // By address: the list is compiled with the pages, for a browser, and not with the rest.
  const list: { readonly pages: unknown } = await import(new URL('pages.ts', source).href);
  const [en, cy] = ['en', 'cy'].map((language) => titlesIn(`frame/words.${language}.json`));
  const pages = entries.parse(list.pages).map(({ id, path, alone }) => ({
    id,
    path: `${base}${path}`,
    title: en?.[id] ?? '',
    titleCy: cy?.[id] ?? '',
    alone: alone ?? false,
  }));
  return {
    personal: pages.filter(({ alone }) => !alone),
    configuration: pages.find(({ path }) => path.endsWith('/configure')),
  };
}

function titlesIn(file: string): Readonly<Record<string, string>> {
  return titles.parse(JSON.parse(readFileSync(new URL(file, source), 'utf8'))).titles;
}

/** The tabs of the manifest, with the placeholder of the host. */
export function tabsOf({ personal, configuration }: TabPages): { readonly [key: string]: Json } {
  return {
    staticTabs: personal.map(({ id, path, title }) => ({
      entityId: id,
      name: title,
      contentUrl: `https://{{host}}${path}`,
      scopes: ['personal'],
    })),
    ...(configuration
      ? {
          configurableTabs: [
            {
              configurationUrl: `https://{{host}}${configuration.path}`,
              canUpdateConfiguration: true,
              scopes: ['team'],
              context: ['channelTab'],
            },
          ],
        }
      : {}),
  };
}

/** The tabs' names in Welsh, by their keys in a localisation file. */
export function welshTabs({ personal }: TabPages): { readonly [key: string]: string } {
  return Object.fromEntries(personal.map(({ titleCy }, at) => [`staticTabs[${at}].name`, titleCy]));
}

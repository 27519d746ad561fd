import { readFileSync } from 'node:fs';
import { AppError } from './chaperone/errors.ts';
import type { Locale } from './chaperone/locale.ts';
import { readDirectory } from './escalate/directory-file.ts';
import { readRouteWords, routesInWords } from './escalate/route-words.ts';
import { nationalDirectory, type RouteDirectory } from './escalate/routes.ts';
import { readTemplateBook, type TemplateBook } from './escalate/template-book.ts';
import { readCardFile } from './teams/card-words.ts';

/** The routes that this installation begins with, and the words in which routes are offered. */
export interface UseOfRoutes {
  readonly installed: RouteDirectory;
  readonly templates: Readonly<Record<Locale, TemplateBook>>;
  /** The same routes in the words of a language; English where none is named. */
  inWords(routes: RouteDirectory, locale?: Locale): RouteDirectory;
}

/**
 * Reads the routes and their words.
 * @param file the installation's own routes; without one it has the national ones
 * @throws AppError `settings_invalid` where that file cannot be read or is wrong
 */
export function useRoutes(file: string | undefined): UseOfRoutes {
  const installed = file ? readRoutes(file) : nationalDirectory;
  const templates = {
    en: readTemplateBook(readCardFile('templates.en')),
    cy: readTemplateBook(readCardFile('templates.cy')),
  };
  const welsh = readRouteWords(readCardFile('routes.cy'));
  return {
    installed,
    templates,
    inWords: (routes, locale) => routesInWords(routes, locale === 'cy' ? welsh : undefined),
  };
}

function readRoutes(file: string): RouteDirectory {
  const text = readText(file);
  try {
    return readDirectory(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new AppError('settings_invalid', `CHAPERONE_ROUTES_FILE: ${error.message}`);
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new AppError('settings_invalid', `CHAPERONE_ROUTES_FILE: the file ${file} cannot be read.`);
  }
}

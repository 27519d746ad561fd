import type { Host, ThemeName } from './host.ts';

const forced = '(forced-colors: active)';
const dark = '(prefers-color-scheme: dark)';

/** A plain browser: its language and its preferences of colour. */
export function openBrowserHost(): Host {
  const theme = (): ThemeName =>
    matchMedia(forced).matches ? 'contrast' : matchMedia(dark).matches ? 'dark' : 'light';
  return {
    in: 'browser',
    language: navigator.language,
    theme: theme(),
    watchTheme(changed) {
      for (const query of [forced, dark])
        matchMedia(query).addEventListener('change', () => changed(theme()));
    },
    place: {},
    getToken: undefined,
    offerTab: undefined,
  };
}

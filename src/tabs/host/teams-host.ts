import { app, authentication, FrameContexts, pages } from '@microsoft/teams-js';
import type { Host, NewTab, ThemeName } from './host.ts';

/** Teams answers at once; what has not answered by then is another page that has framed this one. */
const patienceMs = 10_000;

const themes: Readonly<Record<string, ThemeName>> = { dark: 'dark', contrast: 'contrast' };
const themeOf = (name: string | undefined): ThemeName => themes[name ?? ''] ?? 'light';

/** The client of Teams (or another host of Microsoft 365) that shows this page; undefined where none answers. */
export async function openTeamsHost(): Promise<Host | undefined> {
  const context = await within(patienceMs, () => app.initialize().then(() => app.getContext()));
  if (!context) return undefined;
  void app.notifySuccess();
  return {
    in: 'teams',
    language: context.app.locale,
    theme: themeOf(context.app.theme),
    watchTheme: (changed) => app.registerOnThemeChangeHandler((name) => changed(themeOf(name))),
    place: { teamId: context.team?.internalId, channelId: context.channel?.id },
    getToken: () =>
      authentication.getAuthToken().then(
        (token) => ({ kind: 'token', token }),
        (error: unknown) => ({ kind: 'refused', code: error instanceof Error ? error.message : 'unknown' }),
      ),
    offerTab: context.page.frameContext === FrameContexts.settings ? offerTab : undefined,
  };
}

function offerTab({ id, name, url }: NewTab): void {
  pages.config.registerOnSaveHandler((save) => {
    pages.config
      .setConfig({ entityId: id, suggestedDisplayName: name, contentUrl: url, websiteUrl: url })
      .then(() => save.notifySuccess())
      .catch(() => save.notifyFailure());
  });
  pages.config.setValidityState(true);
}

async function within<T>(ms: number, ask: () => Promise<T>): Promise<T | undefined> {
  const tooLate = new Promise<undefined>((resolve) => setTimeout(resolve, ms));
  return Promise.race([ask().catch(() => undefined), tooLate]);
}

/** Themes of Teams; in a plain browser the person's own preference decides. */
export type ThemeName = 'light' | 'dark' | 'contrast';

/** Where a page is shown: in Teams, or in a browser of its own. */
export interface Host {
  readonly in: 'teams' | 'browser';
  /** The person's language, as a tag like `cy-GB`. */
  readonly language: string | undefined;
  /** The theme now. */
  readonly theme: ThemeName;
  /** Calls `changed` with each later theme. */
  watchTheme(changed: (theme: ThemeName) => void): void;
  /** Where in Teams the page stands. A hint that saves a question; who may do what is decided by the server alone. */
  readonly place: Place;
  /** An access token for Chaperone's interface, or why there is none; undefined where nobody could give one. */
  readonly getToken: (() => Promise<Token>) | undefined;
  /**
   * Lets the person save the tab that they are setting up in a channel; undefined where no tab is being set up. The last offer
   * counts.
   */
  readonly offerTab: ((tab: NewTab) => void) | undefined;
}

export interface Place {
  /** The team's id as messages from it carry it (`19:…@thread.tacv2`), not that of its Entra group. */
  readonly teamId?: string | undefined;
  readonly channelId?: string | undefined;
}

/** A tab that somebody adds to a channel. */
export interface NewTab {
  /** Tells it from Chaperone's other tabs of the channel. */
  readonly id: string;
  /** What stands on it, until somebody renames it. */
  readonly name: string;
  /** Absolute address of its page. */
  readonly url: string;
}

export type Token =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'refused'; readonly code: string };

/** Finds out where the page is shown. Never fails: what is no client of Teams counts as a browser. */
export async function openHost(): Promise<Host> {
  const { openBrowserHost } = await import('./browser-host.ts');
  if (!isFramed()) return openBrowserHost();
  const { openTeamsHost } = await import('./teams-host.ts');
  return (await openTeamsHost()) ?? openBrowserHost();
}

/** In a frame, or in the web view of a phone, where Teams offers its own way to talk. */
function isFramed(): boolean {
  return window.parent !== window || Reflect.has(window, 'nativeInterface');
}

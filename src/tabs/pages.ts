import type { ComponentType } from 'react';
import type { Role } from '../web/sign-in.ts';
import type en from './frame/words.en.json';

/** A page in the navigation. Its code is loaded when somebody opens it. */
export interface PageEntry {
  /** Names its title in `frame/words.<language>.json`. */
  readonly id: keyof (typeof en)['titles'];
  /** Below `/tabs`. */
  readonly path: string;
  /** Who sees it: one of these roles is enough; everybody without. The server decides by itself what it answers. */
  readonly roles?: readonly Role[];
  /** Whoever leads the Information Governance of an organisation sees it too. */
  readonly igLeads?: boolean;
  /** Not in the navigation and without it: for a tab within a channel, and its configuration. */
  readonly alone?: boolean;
  readonly load: () => Promise<{ readonly Page: ComponentType }>;
}

/** Every page, in the order of the navigation; the first is the start page. */
export const pages: readonly PageEntry[] = [
  { id: 'check', path: '/check', load: () => import('./pages/check/page.tsx') },
  { id: 'template', path: '/template', load: () => import('./pages/template/page.tsx') },
  { id: 'nudges', path: '/nudges', load: () => import('./pages/nudges/page.tsx') },
  { id: 'channels', path: '/channels', load: () => import('./pages/channels/page.tsx') },
  {
    id: 'organisation',
    path: '/organisation',
    roles: ['Admin.Config'],
    load: () => import('./pages/organisation/page.tsx'),
  },
  {
    id: 'oversight',
    path: '/oversight',
    roles: ['IG.Lead'],
    igLeads: true,
    load: () => import('./pages/oversight/page.tsx'),
  },
  { id: 'model', path: '/model', load: () => import('./pages/model/page.tsx') },
  {
    id: 'channelTab',
    path: '/channel-tab',
    alone: true,
    load: () => import('./pages/channels/in-channel.tsx'),
  },
  {
    id: 'channelTabSetup',
    path: '/channel-tab/configure',
    alone: true,
    load: () => import('./pages/channels/set-up-tab.tsx'),
  },
];

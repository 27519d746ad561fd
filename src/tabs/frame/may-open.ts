import type { SessionAnswer } from '../../web/session-api.ts';
import type { PageEntry } from '../pages.ts';

/** Whether somebody's roles, or what they lead, open a page; a page without roles is open to everybody. */
export const mayOpen = (
  { roles, igLeads = false }: Pick<PageEntry, 'roles' | 'igLeads'>,
  me: Pick<SessionAnswer, 'roles' | 'leads'>,
): boolean =>
  roles === undefined || roles.some((role) => me.roles.includes(role)) || (igLeads && me.leads.length > 0);

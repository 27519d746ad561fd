import type { Role } from '../../web/sign-in.ts';

/** Whether one of somebody's roles opens a page; a page without roles is open to everybody. */
export const mayOpen = (page: { readonly roles?: readonly Role[] }, roles: readonly Role[]): boolean =>
  page.roles === undefined || page.roles.some((role) => roles.includes(role));

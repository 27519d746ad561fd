import type { SettingsBook } from '../chaperone/ports.ts';
import type { SignedIn } from './sign-in.ts';

/** The organisations whose Information Governance somebody leads, as ODS codes in order. Who leads for the whole tenant has the role `IG.Lead`. */
export const organisationsLedBy = (
  { tenantId, personId }: Pick<SignedIn, 'tenantId' | 'personId'>,
  settings: Pick<SettingsBook, 'list'>,
): readonly string[] =>
  settings
    .list(tenantId, 'organisation')
    .filter(([, { igLeads }]) => igLeads?.includes(personId))
    .map(([code]) => code);

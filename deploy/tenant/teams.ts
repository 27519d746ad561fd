import type { Calls } from './calls.ts';
import { Ended, exitCodes } from './ended.ts';
import { failureOf, failures } from './failures.ts';
import type { Choice } from './settings.ts';
import { listIn, textIn } from './shapes.ts';

/** A team; its name is known where Graph was asked for it, and is shown on the screen only, never kept. */
export interface Team {
  readonly id: string;
  readonly name: string | undefined;
}

/**
 * The teams that are meant. All are listed and chosen here rather than by Graph's filter, since sensitivity labels cannot be filtered by
 * and a comparison of names here knows where a code ends.
 * Source: Microsoft Graph, "List all teams in Microsoft Teams for an organization" (old, unused teams may be left out of it) and "group
 * resource type".
 * @throws Ended `refused` when the teams cannot be listed, `incomplete` when none is meant
 */
export async function chosenTeams(calls: Calls, choice: Choice): Promise<readonly Team[]> {
  if (choice.kind === 'teams') return choice.ids.map((id) => ({ id, name: undefined }));
  const field = choice.kind === 'organisation' && choice.field ? [choice.field] : [];
  const select = ['id', 'displayName', 'mailNickname', 'classification', 'assignedLabels', ...field];
  const filter = encodeURIComponent("resourceProvisioningOptions/Any(x:x eq 'Team')");
  const groups = await calls.list(
    `/groups?$filter=${filter}&$select=${[...new Set(select)].join(',')}&$top=999`,
  );
  if ('failed' in groups) {
    const failure = failureOf(groups.failed);
    if (failure === 'stopped')
      throw new Ended(exitCodes.interrupted, 'Stopped before the teams were listed.');
    throw new Ended(
      exitCodes.refused,
      `The teams of the tenant cannot be listed: ${failures[failure].reason}. ${failures[failure].advice}`,
    );
  }
  const teams = groups.items
    .filter((group) => isMeant(group, choice))
    .flatMap((group) => {
      const id = textIn(group, 'id')?.toLowerCase();
      return id ? [{ id, name: textIn(group, 'displayName') }] : [];
    });
  if (teams.length === 0)
    throw new Ended(
      exitCodes.incomplete,
      `Teams that were looked at: ${groups.items.length}. ${noneMeant(choice)}`,
    );
  return teams;
}

function isMeant(group: unknown, choice: Choice): boolean {
  if (choice.kind === 'organisation')
    return choice.field
      ? textIn(group, choice.field)?.toUpperCase() === choice.ods
      : ['displayName', 'mailNickname'].some((name) => beginsWith(textIn(group, name), choice.ods));
  if (choice.kind === 'label')
    return listIn(group, 'assignedLabels').some((label) =>
      ['displayName', 'labelId'].some(
        (name) => textIn(label, name)?.toLowerCase() === choice.label.toLowerCase(),
      ),
    );
  return true;
}

/** The code as a word of its own: RXX is not the beginning of RXXAB. */
function beginsWith(name: string | undefined, ods: string): boolean {
  const upper = name?.toUpperCase() ?? '';
  return upper.startsWith(ods) && !/^[A-Z0-9]/.test(upper.slice(ods.length));
}

function noneMeant(choice: Choice): string {
  if (choice.kind === 'label')
    return `None has the label ${choice.label}. Labels can be read only where the tenant uses them for groups; the permission Group.Read.All may be needed.`;
  if (choice.kind === 'organisation')
    return choice.field
      ? `None has ${choice.ods} in ${choice.field}.`
      : `None has a name or a mail nickname that begins with ${choice.ods}. If the code stands elsewhere, use --organisation-field, or list the teams in a file for --teams.`;
  return 'The tenant has none.';
}

import { needs, requireAccess } from './access.ts';
import { compareVersions } from './app-package.ts';
import { findEntry } from './catalogue.ts';
import type { Context } from './context.ts';
import { Ended, type ExitCode, exitCodes } from './ended.ts';
import { failureOf, failures } from './failures.ts';
import { listIn, textIn } from './shapes.ts';

/**
 * Puts the package into the catalogue, or in the place of an older version.
 * Source: Microsoft Graph, "Publish teamsApp" and "Update teamsApp": both for persons only.
 */
export async function publish({ settings, calls, access, terminal }: Context): Promise<ExitCode> {
  requireAccess(access, [needs.publish]);
  const app = settings.package;
  if (!app) throw new TypeError('publish is never run without a package');
  const found = await findEntry(calls, app.manifestId);
  if (found.kind === 'unreadable') {
    const failure = failureOf(found.answer);
    const reason = failure === 'stopped' ? 'stopped' : failures[failure].reason;
    throw new Ended(exitCodes.refused, `The catalogue of apps cannot be read: ${reason}.`);
  }
  const entry = found.kind === 'found' ? found.entry : undefined;
  const there = entry?.version ?? entry?.submitted;
  if (there !== undefined && compareVersions(app.version, there) <= 0) {
    const same = app.version === there;
    terminal.say(
      same
        ? `The catalogue has version ${there} already${entry?.version ? '' : ', waiting for approval in the Teams admin centre'}. Nothing to do.`
        : `The catalogue has version ${there}, which is newer than the package's ${app.version}. Raise the version and make the package again.`,
    );
    return same ? exitCodes.done : exitCodes.incomplete;
  }
  const change =
    there === undefined ? `Version ${app.version}, new` : `Version ${app.version} in place of ${there}`;
  terminal.say(`${change} (${app.file}). A team consents to:`);
  for (const { permissionValue } of app.permissions) terminal.say(`  ${permissionValue}`);
  if (!settings.go) {
    terminal.say('Nothing was changed. The same command with --go does it.');
    return exitCodes.done;
  }
  const path = entry
    ? `/appCatalogs/teamsApps/${encodeURIComponent(entry.id)}/appDefinitions`
    : '/appCatalogs/teamsApps';
  const { answer } = await calls.post(path, app.bytes, 'application/zip');
  // Graph reports a wrong manifest with the status 200 too.
  if (
    answer.kind === 'answered' &&
    answer.status < 300 &&
    textIn(answer.body, 'error', 'code') === undefined
  ) {
    terminal.say(
      `Done: version ${app.version} is in the catalogue. It may take a while until Teams offers it.`,
    );
    if (there !== undefined)
      terminal.say('Teams that have the old version keep it until: npm run tenant -- upgrade --go');
    return exitCodes.done;
  }
  if (answer.kind === 'answered' && answer.status === 409) {
    terminal.say('The catalogue has this app meanwhile. Run the same command again.');
    return exitCodes.incomplete;
  }
  const details = answer.kind === 'answered' ? listIn(answer.body, 'error', 'innerError', 'details') : [];
  for (const detail of details)
    terminal.say(`  ${textIn(detail, 'target') ?? 'manifest'}: ${textIn(detail, 'message') ?? 'wrong'}`);
  const failure = failureOf(answer);
  const reason =
    details.length > 0
      ? 'Graph finds these faults in the manifest'
      : failure === 'stopped'
        ? 'stopped'
        : failures[failure].reason;
  throw new Ended(
    exitCodes.refused,
    `The package was not published: ${reason}. ${
      failure === 'not_permitted'
        ? 'The person who signs in needs the role Teams Administrator (or Global Administrator).'
        : 'Run check, and see in the Teams admin centre, Manage apps, whether it is there.'
    }`,
  );
}

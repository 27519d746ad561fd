import { type Access, howToGrant, missingPermission, type Need, needs } from './access.ts';
import { compareVersions } from './app-package.ts';
import { findEntry, hearing } from './catalogue.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes } from './ended.ts';
import { failureOf, failures } from './failures.ts';
import { botsRegistration } from './settings.ts';
import { fieldIn, listIn, textIn } from './shapes.ts';

/** One thing that was looked at. `unknown`: it could not be found out, and installing may work all the same. */
export interface Finding {
  readonly state: 'ok' | 'missing' | 'unknown';
  readonly what: string;
  readonly says: string;
  /** What to do about it; none where all is well. */
  readonly todo?: string;
}

/** Looks at everything that installing needs, and says what is missing and what to do. */
export async function check(context: Context): Promise<ExitCode> {
  const { settings, terminal } = context;
  const findings: Finding[] = [
    { state: 'ok', what: 'Settings', says: `tenant ${settings.tenantId}, registration ${settings.clientId}` },
    signedIn(context.access),
    ...permissions(context.access),
    ...(await catalogue(context)),
    await consentPolicy(context),
    await licences(context),
    await teams(context),
  ];
  const missing = findings.filter(({ state }) => state === 'missing').length;
  if (settings.json) terminal.say(JSON.stringify({ complete: missing === 0, findings }, null, 2));
  else {
    for (const { state, what, says, todo } of findings) {
      terminal.say(`${state.padEnd(8)} ${what}: ${says}`);
      if (todo) terminal.say(`         What to do: ${todo}`);
    }
    terminal.say(missing === 0 ? 'Nothing is missing.' : `${missing} missing.`);
  }
  return missing === 0 ? exitCodes.done : exitCodes.incomplete;
}

function signedIn({ kind, until }: Access): Finding {
  const who = kind === 'application' ? 'as an application, with its certificate' : 'as a person, with a code';
  return {
    state: 'ok',
    what: 'Sign-in',
    says: `${who}; the token is good until ${until.toISOString().slice(0, 16)}Z`,
  };
}

/** What only a person can do is not missing from an application, and the other way round is told. */
function permissions(access: Access): Finding[] {
  const findings = Object.values(needs).flatMap((need: Need): Finding[] => {
    const least = need[access.kind][0];
    if (least === undefined) return [];
    const missing = missingPermission(access, need);
    const optional = need === needs.policy || need === needs.licences;
    const says = `${least}, ${need.what}`;
    if (!missing) return [{ state: 'ok', what: 'Permission', says }];
    return [
      { state: optional ? 'unknown' : 'missing', what: 'Permission', says, todo: howToGrant(access.kind) },
    ];
  });
  // A person who only checks and installs needs no right to publish.
  return findings.map((each) =>
    each.state === 'missing' && each.says.endsWith(needs.publish.what) ? { ...each, state: 'unknown' } : each,
  );
}

async function catalogue({ calls, settings }: Context): Promise<Finding[]> {
  const what = 'Catalogue';
  const found = await findEntry(calls, settings.manifestId);
  if (found.kind === 'unreadable')
    return [{ state: 'missing', what, says: reasonOf(found.answer), todo: 'See the permissions above.' }];
  if (found.kind === 'absent')
    return [
      {
        state: 'missing',
        what,
        says: `no app with the manifest id ${settings.manifestId}`,
        todo: 'npm run package, then npm run tenant -- publish --package FILE --go',
      },
    ];
  const { version, submitted, permissions: asked, clientAppIds } = found.entry;
  const findings: Finding[] = [
    version === undefined
      ? {
          state: 'missing',
          what,
          says: `version ${submitted ?? '?'} waits for approval`,
          todo: 'Teams admin centre, Manage apps: publish it.',
        }
      : { state: 'ok', what, says: `Chaperone ${version}` },
  ];
  const packed = settings.package?.version;
  if (packed && version && packed !== version)
    findings.push({
      state: 'missing',
      what,
      says: `the package is version ${packed}, ${compareVersions(packed, version) > 0 ? 'newer' : 'older'} than the catalogue's`,
      todo:
        compareVersions(packed, version) > 0
          ? 'npm run tenant -- publish --package FILE --go'
          : 'Make the package again from the sources that run.',
    });
  if (version !== undefined) {
    const names = asked.map(({ permissionValue }) => permissionValue);
    const hears = names.includes(hearing);
    findings.push({
      state: hears ? 'ok' : 'missing',
      what: 'Consent',
      says: `a team consents to ${names.join(', ') || 'nothing'}`,
      ...(hears
        ? {}
        : { todo: `Without ${hearing} nothing is heard: make the package again and publish it.` }),
    });
  }
  if (clientAppIds.includes(settings.clientId))
    findings.push({
      state: 'missing',
      what: 'Registration',
      says: botsRegistration,
      todo: 'docs/tenant-tool.md, Registration.',
    });
  return findings;
}

const policyPrefix = 'managepermissiongrantsforownedresource.';

/**
 * Whether consent by team is allowed at all. The tenant's state of resource-specific consent is not read by one call: the cmdlet
 * `Get-MgBetaTeamRscConfiguration` takes it from these policies.
 * Source: Microsoft Entra, "Manage app consent policies", built-in policies.
 */
async function consentPolicy({ calls }: Context): Promise<Finding> {
  const what = 'Policy of consent';
  const confirm = 'Get-MgBetaTeamRscConfiguration in PowerShell tells for certain.';
  const { answer } = await calls.get('/policies/authorizationPolicy');
  if (answer.kind !== 'answered' || answer.status !== 200)
    return {
      state: 'unknown',
      what,
      says: reasonOf(answer),
      todo: `Give Policy.Read.All, or ask: ${confirm}`,
    };
  const policies = listIn(answer.body, 'defaultUserRolePermissions', 'permissionGrantPoliciesAssigned')
    .map((each) => String(each).toLowerCase())
    .filter((each) => each.startsWith(policyPrefix))
    .map((each) => each.slice(policyPrefix.length));
  if (policies.some((each) => /^microsoft-all-application-permissions-for-(?:team|group)$/.test(each)))
    return { state: 'ok', what, says: 'teams may consent to every app' };
  if (policies.includes('microsoft-dynamically-managed-permissions-for-team'))
    return {
      state: 'ok',
      what,
      says: 'managed by Microsoft, the default',
      todo: 'What it allows an app of the organisation is not documented: install in one team first, and look at coverage.',
    };
  if (policies.some((each) => /^microsoft-pre-approval-apps-for-(?:team|group)$/.test(each)))
    return {
      state: 'unknown',
      what,
      says: 'only apps that were approved beforehand',
      todo: `New-MgBetaTeamAppPreApproval with the app's permissions (docs/tenant-tool.md). ${confirm}`,
    };
  return {
    state: 'missing',
    what,
    says: 'teams may consent to no app',
    todo: `A Global Administrator allows it: Set-MgBetaTeamRscConfiguration (docs/tenant-tool.md). ${confirm}`,
  };
}

/** Whether any licence with Teams is in force. Who has one, Graph would tell person by person; nobody is looked at. */
async function licences({ calls }: Context): Promise<Finding> {
  const what = 'Licences';
  const { answer } = await calls.get('/subscribedSkus');
  if (answer.kind !== 'answered' || answer.status !== 200)
    return {
      state: 'unknown',
      what,
      says: reasonOf(answer),
      todo: 'Give Organization.Read.All, or look in the admin centre, Billing.',
    };
  const withTeams = listIn(answer.body, 'value').filter(
    (sku) =>
      textIn(sku, 'capabilityStatus') === 'Enabled' &&
      listIn(sku, 'servicePlans').some(
        (plan) =>
          /^TEAMS/.test(textIn(plan, 'servicePlanName') ?? '') &&
          textIn(plan, 'provisioningStatus') === 'Success',
      ),
  );
  const seats = withTeams.reduce<number>(
    (sum, sku) => sum + Number(fieldIn(sku, 'prepaidUnits', 'enabled') ?? 0),
    0,
  );
  return withTeams.length > 0
    ? { state: 'ok', what, says: `${seats} with Teams` }
    : {
        state: 'missing',
        what,
        says: 'none with Teams in force',
        todo: 'Microsoft 365 admin centre, Billing.',
      };
}

async function teams({ calls }: Context): Promise<Finding> {
  const what = 'Teams';
  const filter = encodeURIComponent("resourceProvisioningOptions/Any(x:x eq 'Team')");
  const { answer } = await calls.get(`/groups?$filter=${filter}&$select=id&$top=1`);
  if (answer.kind !== 'answered' || answer.status !== 200)
    return {
      state: 'missing',
      what,
      says: reasonOf(answer),
      todo: 'See the permissions above; --teams FILE does without.',
    };
  return listIn(answer.body, 'value').length > 0
    ? { state: 'ok', what, says: 'can be listed' }
    : { state: 'missing', what, says: 'the tenant has none', todo: 'Is it the right tenant?' };
}

function reasonOf(answer: Parameters<typeof failureOf>[0]): string {
  const failure = failureOf(answer);
  return failure === 'stopped' ? 'not looked at' : failures[failure].reason;
}

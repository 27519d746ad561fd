import { type Kysely, sql } from 'kysely';
import { AppError } from '../chaperone/errors.ts';
import { appRole } from './row-security.ts';

/** Names are quoted already where they need it. */
interface User {
  readonly me: string;
  readonly database: string;
  readonly app: string;
  /** Who owns tables of this program and is somebody else. */
  readonly owners: readonly string[];
  /** May make tables, and the schema of the queue. */
  readonly builds: boolean;
  readonly is_there: boolean;
  /** May make the role, and take it on. */
  readonly makes: boolean;
  readonly takes: boolean;
  /** The role is above the rules: by right, or because it may do what this user may. */
  readonly bypasses: boolean;
  readonly inherits: boolean;
}

/**
 * Makes sure, before anything is done, that the user who connects may do what the program needs. The dangerous one is a user who does not
 * own the tables: row security shows it no row at all, and the program would run, deliver nothing, and forget nothing.
 * @throws AppError `database_unavailable`, with everything that is missing and the statements for an administrator
 */
export async function checkUser<T>(db: Kysely<T>): Promise<void> {
  const { rows } = await sql.raw<User>(facts).execute(db);
  const missing = rows.flatMap(whatIsMissing);
  if (missing.length === 0) return;
  throw new AppError(
    'database_unavailable',
    `The database cannot be used as the user ${rows[0]?.me} of CHAPERONE_DATABASE_URL (docs/operations.md, "The database's user"). ` +
      missing.join(' '),
  );
}

function whatIsMissing(user: User): string[] {
  const { me, app } = user;
  const statements = [
    ...(user.builds ? [] : [`alter database ${user.database} owner to ${me};`]),
    ...(user.is_there || user.makes ? [] : [`create role ${app} nologin;`]),
    ...(user.takes || user.makes ? [] : [`grant ${app} to ${me};`]),
    ...(user.bypasses ? [`alter role ${app} nosuperuser nobypassrls;`] : []),
    ...(user.inherits ? [`revoke ${me} from ${app};`] : []),
  ];
  return [
    ...(user.owners.length === 0
      ? []
      : [
          `The tables belong to ${user.owners.join(', ')}: connect as their owner, or let an administrator hand them over.`,
        ]),
    ...(statements.length === 0 ? [] : [`Let an administrator of the database run: ${statements.join(' ')}`]),
  ];
}

// From version 16 on a role is granted with or without the right to take it on, and by those alone who were given that right.
const facts = `
  with named as (select ${appRole} as app, current_setting('server_version_num')::int >= 160000 as is_new),
  mine as (select rolsuper, rolcreaterole from pg_roles where rolname = current_user),
  theirs as (select oid, rolsuper, rolbypassrls from pg_roles, named where rolname = app)
  select quote_ident(current_user) as me, quote_ident(current_database()) as database, quote_ident(app) as app,
    array(select distinct quote_ident(pg_get_userbyid(relowner)) from pg_class
      where relkind = 'r' and not pg_has_role(current_user, relowner, 'USAGE')
        and (relnamespace = to_regnamespace('pgboss')
          or relnamespace = to_regnamespace(quote_ident(current_schema())) and (relrowsecurity or relname = 'kysely_migration'))
      ) as owners,
    coalesce(has_schema_privilege(current_schema(), 'CREATE'), false)
      and (to_regnamespace('pgboss') is not null or has_database_privilege(current_database(), 'CREATE')) as builds,
    theirs.oid is not null as is_there,
    mine.rolsuper
      or (theirs.oid is null or not is_new) and mine.rolcreaterole
      or coalesce(pg_has_role(current_user, theirs.oid, 'MEMBER WITH ADMIN OPTION'), false) as makes,
    coalesce(pg_has_role(current_user, theirs.oid, case when is_new then 'SET' else 'MEMBER' end), false) as takes,
    coalesce(theirs.rolsuper or theirs.rolbypassrls, false) as bypasses,
    coalesce(pg_has_role(theirs.oid, current_user, 'MEMBER') and not theirs.rolsuper, false) as inherits
  from named cross join mine left join theirs on true`;

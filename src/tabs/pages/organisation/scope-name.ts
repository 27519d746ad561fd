import type { TeamsAnswer } from '../../../web/channels-api.ts';
import { fill } from '../../words.ts';
import type { organisationWords } from './organisation-words.ts';

export type KnownTeams = TeamsAnswer['teams'];

/** Whom something holds for: a team by its name, where Chaperone knows it. */
export function nameScope(
  level: keyof (typeof organisationWords)['en']['levels'],
  id: string,
  teams: KnownTeams,
  words: (typeof organisationWords)['en'],
): string {
  const name = level === 'team' ? teams.find(({ teamId }) => teamId === id)?.name : undefined;
  return fill(words.levels[level], { id: name || id });
}

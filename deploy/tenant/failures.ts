import type { Answer } from '../../src/teams/exchange.ts';
import { textIn } from './shapes.ts';

/** Why Graph did not do what was asked for a team: a closed list, so that nothing of an answer gets into a file. */
export const failures = {
  not_permitted: {
    reason: 'Graph refuses (403)',
    advice:
      "If every team is refused: check tells whether a permission is missing or the tenant's policy forbids this consent. If only some are: the team may be archived, or its sensitivity label outside the app's pre-approval.",
  },
  team_not_found: {
    reason: 'there is no such team (404)',
    advice:
      'The team was deleted, is a group without a team, or the app is not in the catalogue. Take it off the list.',
  },
  consent_mismatch: {
    reason: "the permissions consented to are not exactly the app's",
    advice:
      'The catalogue has another version than was read at the start, or the registration may install but not consent. Run check, then this again.',
  },
  bad_request: {
    reason: 'Graph did not understand (400)',
    advice:
      'Run check. If the app was published minutes ago, try again in an hour: the catalogue takes time.',
  },
  conflict: {
    reason: 'something else is being done to the team (409)',
    advice: 'Run the same command again.',
  },
  throttled: {
    reason: 'Graph asked to wait, too often in a row (429)',
    advice: 'Run the same command again, later or with a smaller --rate.',
  },
  graph_failed: { reason: 'Graph failed (5xx), several times', advice: 'Run the same command again.' },
  no_answer: {
    reason: 'no answer came, several times',
    advice: 'Run the same command again. Whether it was done, that run finds out.',
  },
  token_refused: {
    reason: 'Graph does not accept the token (401)',
    advice: 'Was the registration or its certificate changed meanwhile? Run check.',
  },
  unexpected: {
    reason: 'Graph gave an answer that is not documented',
    advice: 'Look at the team in the Teams admin centre.',
  },
} as const;
export type Failure = keyof typeof failures;

/** The failure that an answer stands for; `stopped` for a request that never left because the run is being stopped. */
export function failureOf(answer: Answer): Failure | 'stopped' {
  if (answer.kind !== 'answered') {
    if (answer.code === 'stopped') return 'stopped';
    return answer.code === 'no_token' ? 'token_refused' : 'no_answer';
  }
  const { status, body } = answer;
  const codes = [textIn(body, 'error', 'code'), textIn(body, 'error', 'innerError', 'code')];
  if (codes.includes('ResourceSpecificPermissionsMismatch')) return 'consent_mismatch';
  if (status >= 500 || status === 408 || status === 423) return 'graph_failed';
  return byStatus[status] ?? 'unexpected';
}

const byStatus: Readonly<Record<number, Failure>> = {
  400: 'bad_request',
  401: 'token_refused',
  403: 'not_permitted',
  404: 'team_not_found',
  409: 'conflict',
  429: 'throttled',
};

import { readActivity } from '../../src/teams/activity-shape.ts';
import type { Inbound } from '../../src/teams/inbound.ts';
import { interpretActivity } from '../../src/teams/read-activity.ts';

/** What an activity of the fixtures means. */
export function interpret(body: object): Inbound {
  const activity = readActivity(body);
  if (!activity) throw new Error('the fixture is no activity');
  return interpretActivity(activity);
}
/** The post that it is. */
export function postOf(body: object) {
  const inbound = interpret(body);
  if (inbound.kind !== 'post') throw new Error(`not a post but ${inbound.kind}`);
  return inbound.post;
}

import { botId, channelId, installationUpdate, teamId } from '../support/activities.ts';
import { eventually } from '../support/program.ts';
import { announced, elsewhere, shortMessage, type Who } from './marked-words.ts';
import type { Stage } from './stage.ts';

const mention = {
  entities: [{ type: 'mention', text: '<at>Chaperone</at>', mentioned: { id: botId, name: 'Chaperone' } }],
};

/** A major incident: declared well and badly, in the channel and over the interface; noted in silence; stood down and tidied up. */
export async function walkThroughIncident(stage: Stage): Promise<void> {
  const { say, send, cardOf, counted, keep, program, double } = stage;
  const tell = (who: Who, words: string) => say(who, `<at>Chaperone</at> ${words}`, undefined, mention);
  const inChannel = (words: string) =>
    eventually(
      () =>
        double.messages.some(
          ({ conversationId, activity }) =>
            conversationId.startsWith(channelId) && String(activity.text).includes(words),
        ) || undefined,
    );
  await send('the team is made known', installationUpdate('add', 'team'));
  await keep(
    'an incident whose reason names somebody',
    program.request('/api/incidents', 'POST', {
      headers: {
        authorization: await program.signedInAs('administrator'),
        'content-type': 'application/json',
      },
      body: JSON.stringify({
        ...{ level: 'team', teamId, channelId, endsAt: new Date(Date.now() + 3_600_000).toISOString() },
        reason: `${elsewhere.namingReason}, NHS 999 000 0026`,
      }),
    }),
  );
  await tell('direct', `major incident 2 hours reason ${elsewhere.namingReason}, NHS 999 000 0026 fell`);
  await tell('direct', `major incident 2 hours reason coach crash near the ${announced}`);
  await inChannel(announced);
  await say('noting', shortMessage('Marchpane', elsewhere.noted));
  await counted(/messages_seen_total\{[^}]*outcome="incident_noted"[^}]*\} [1-9]/);
  await tell('direct', 'stand down');
  await inChannel('Major incident mode is over');
  await cardOf('noting', 'still let someone recognise');
}

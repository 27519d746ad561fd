import { gzipSync } from 'node:zlib';
import { botId, channelMessage, personalMessage } from '../support/activities.ts';
import { eventually, pressed } from '../support/program.ts';
import { askEverywhere } from './marked-api.ts';
import { elsewhere, inventedIds, richMessage, shortMessage, staff, type Who } from './marked-words.ts';
import { chatOf, inChat, type Stage } from './stage.ts';

/** Takes the marked words along every path through the running program. */
export async function walkEveryPath(stage: Stage): Promise<void> {
  await troublesBegin(stage);
  await nudgeByIdentifier(stage);
  await nudgeBySum(stage);
  await draftCheck(stage);
  await refusedRequests(stage);
  await otherWays(stage);
  await askEverywhere(stage);
  await floods(stage);
  await troublesEnd(stage);
}

async function nudgeByIdentifier(stage: Stage): Promise<void> {
  const { say, send, press, change, cardOf } = stage;
  const root = await say('direct', richMessage.text, undefined, richMessage.fields);
  const card = await cardOf('direct');
  await send(
    'redelivery',
    channelMessage(richMessage.text, { from: staff.direct, ...richMessage.fields }, root),
  );
  const copy = await say('direct', richMessage.text, root, richMessage.fields);

  const safer = await press('direct', card, 'safer');
  await press('direct', safer, 'route');
  const form = await press('direct', card, 'route');
  const field = /"id":"field_(?!question)(\w+)"/.exec(JSON.stringify(form))?.[1] ?? '';
  await press('direct', form, 'back');
  const typed = {
    specialty: elsewhere.typedSpecialty,
    field_question: `Is ${elsewhere.typedQuestion} right for Mrs Quillfeather?`,
    [`field_${field}`]: elsewhere.typedField,
  };
  const routeId = /"value":"([a-z0-9-]+)"/.exec(JSON.stringify(form))?.[1] ?? '';
  const other = await press('direct', form, 'choose_route', { ...typed, routeId });
  await press('direct', other, 'draft', { ...typed, routeId, reply: 'true' });
  const filled = await press('direct', form, 'whole_thread', {
    ...{ routeId, pasted: `${staff.colleague.name} 10:32\n${richMessage.text} On ${elsewhere.pasted}.` },
  });
  await press('direct', filled, 'draft', { routeId });

  await pressOddly(stage, card);

  await change('direct', 'editMessage', root, shortMessage('Gooseberry', 'barnacle-harpsichord'));
  await cardOf('direct', 'barnacle-harpsichord');
  await change('direct', 'editMessage', root, `The ${elsewhere.changed} is fine now`);
  await change('direct', 'softDeleteMessage', root);
  await change('direct', 'softDeleteMessage', root, undefined, copy);
  await cardOf('direct', 'nothing more to do');
  await change('direct', 'undeleteMessage', root, shortMessage('Gooseberry', 'kohlrabi-carousel'));
  await press('direct', card, 'changed');
}

/** What no card of ours sends: somebody else's press, unknown verbs, misshapen data; and what old clients send. */
async function pressOddly({ send, messageIn }: Stage, card: object): Promise<void> {
  await send(
    'a stranger presses',
    pressed(card, 'safer', { safer: elsewhere.strangersData }, inChat('colleague')),
  );
  const odd = { from: staff.direct, replyToId: 'card-1' };
  const value = (verb: string, data: unknown) => ({
    value: { action: { type: 'Action.Execute', verb, data } },
  });
  const oddly = (about: string, verb: string, data: unknown) =>
    send(about, { ...pressed(card, 'safer', {}, inChat('direct')), ...odd, ...value(verb, data) });
  await oddly('an unknown verb', elsewhere.unknownVerb, { nudgeId: 'x', safer: elsewhere.unknownVerb });
  await oddly('an odd nudge', 'safer', {
    nudgeId: `${elsewhere.oddNudge} '; drop`,
    safer: elsewhere.oddNudge,
  });
  await oddly('an unknown nudge', 'route', { nudgeId: inventedIds.nudge, question: elsewhere.oddNudge });
  await oddly('data of the wrong shape', 'draft', elsewhere.oddNudge);
  const huge = `${elsewhere.hugeForm} `.repeat(4000);
  await oddly('a form beyond all limits', 'draft', { nudgeId: 'x', routeId: 'x', field_question: huge });
  const submitted = {
    verb: 'safer',
    nudgeId: nudgeIdOf(card),
    safer: 'typed-by-phone-turnip',
    question: '',
  };
  await send(
    'an old client',
    personalMessage('', { ...inChat('direct'), replyToId: messageIn('direct')?.id, value: submitted }),
  );
}

const nudgeIdOf = (card: object) => /"nudgeId":"([\w-]+)"/.exec(JSON.stringify(card))?.[1] ?? '';

async function nudgeBySum({ say, press, cardOf }: Stage): Promise<void> {
  const root = await say(
    'colleague',
    '34-year-old woman in ED, 39.6 and a rash, otherwise well, on periwinkle-anchor',
  );
  await say('sum', 'She got back from Sierra Leone last week, was with family in Kenema', root);
  await say(
    'sum',
    'Rash is haemorrhagic now, ?Marburg. Admitted to Belford Hospital on Tuesday, retired lighthouse keeper from Nether Wobblecombe. Is tambourine-glacier worth a try?',
    root,
  );
  await press('sum', await cardOf('sum'), 'fine', { reason: 'direct_care_team' });
}

async function draftCheck({ send, messageIn }: Stage): Promise<void> {
  const draft =
    '72 year old man with CJD in Skipton, Mr Ambrose Fiddlewick, retired harbourmaster, any experience with sassafras-trombone?';
  await send('a draft', personalMessage(draft, inChat('checker')));
  await eventually(() => messageIn('checker'));
}

async function refusedRequests({ program, keep, send, tick }: Stage): Promise<void> {
  const message = (mark: string) =>
    channelMessage(shortMessage('Hollyhock', mark), { from: staff.direct }, tick());
  const raw = (about: string, body: string | Buffer, headers?: Record<string, string>) =>
    keep(about, program.postRaw(body, headers));
  await raw('bad JSON', `{"type":"message","text":"${elsewhere.badJson}`);
  await raw('no activity', JSON.stringify([{ text: elsewhere.noActivity }, elsewhere.noActivity]));
  await raw('a bare text', JSON.stringify(elsewhere.noActivity));
  await raw('no JSON', elsewhere.plainBody, { 'content-type': 'text/plain' });
  await raw('a form', `text=${elsewhere.plainBody}`, {
    'content-type': 'application/x-www-form-urlencoded',
  });
  await raw('an odd kind of content', elsewhere.plainBody, {
    'content-type': `application/${elsewhere.plainBody}`,
  });
  await raw('a packed body', gzipSync(JSON.stringify(message(elsewhere.packedBody))), {
    'content-encoding': 'gzip',
  });
  await send('a message beyond all limits', {
    ...message('cubeb-hovercraft '.repeat(4_000)),
    from: staff.colleague,
  });
  await raw('a huge body', JSON.stringify(message(`${elsewhere.hugeBody} `.repeat(20_000))));
  await keep('an unknown path', program.request(`/${elsewhere.path}?q=${elsewhere.query}`));
  await keep('an unknown path', program.request(`/api/messages/${elsewhere.path}`, 'POST'));
  await keep('another method', program.request(`/api/messages?q=${elsewhere.query}`, 'DELETE'));
  const tenant = 'ffffffff-0000-4000-8000-000000000001';
  const wrong = { conversation: { id: 'x', tenantId: tenant }, channelData: { tenant: { id: tenant } } };
  await send('a wrong tenant', { ...message(elsewhere.wrongTenant), ...wrong });
  await send('two tenants', { ...message(elsewhere.wrongTenant), channelData: wrong.channelData });
  await send('a foreign service', {
    ...message(elsewhere.foreignService),
    serviceUrl: `https://${elsewhere.foreignService}.example/`,
  });
  await send('another channel', { ...message(elsewhere.wrongTenant), channelId: elsewhere.wrongTenant });
  await send('no sender', { ...message(elsewhere.noSender), from: elsewhere.noSender });
  await send('another event', {
    ...message(elsewhere.otherEvent),
    type: 'event',
    name: elsewhere.otherEvent,
    value: elsewhere.otherEvent,
  });
  await send('another invoke', {
    ...message(elsewhere.otherEvent),
    type: 'invoke',
    name: elsewhere.otherEvent,
    value: elsewhere.otherEvent,
  });
  // Where it is sealed for its card, this word breaks the work (`faults.ts`).
  await send('a turn that fails', { ...message(elsewhere.brokenTurn), from: staff.colleague });
}

/** How the platform refuses, fails, hangs up, keeps waiting and holds off; what it says repeats what it was sent. */
async function troublesBegin({ double, say, counted }: Stage): Promise<void> {
  const body = { error: { code: elsewhere.echoed, message: `${elsewhere.echoed}: Mrs Quillfeather` } };
  const sending = (who: Who) => new RegExp(`^POST .*${chatOf(who)}/activities`);
  double.trouble({ on: /^POST \/v3\/conversations$/, status: 403, body });
  await say('refused', shortMessage('Mangelwurzel', 'parsnip-cathedral'));
  await counted(/outcome="chat_refused"/);
  double.trouble({ on: sending('failing'), status: 500, body });
  double.trouble({ on: sending('cut'), cut: true });
  // Longer than it is waited for.
  double.trouble({ on: sending('late'), delayMs: 11_000 });
  double.trouble({ on: sending('slow'), status: 429, headers: { 'retry-after': '1' }, body });
  double.trouble({ on: sending('waiting'), status: 429, headers: { 'retry-after': '3600' }, body });
  await say('failing', shortMessage('Nightingaleford', 'cumquat-gyroscope'));
  await say('cut', shortMessage('Otterburnish', 'rhubarb-sextant'));
  await say('late', shortMessage('Hollyhock', 'loquat-turbine'));
  await say('slow', shortMessage('Pumpernickle', 'damson-theodolite'));
  await say('waiting', shortMessage('Hollyhock', 'quince-barometer'));
}

async function troublesEnd({ cardOf, counted }: Stage): Promise<void> {
  await cardOf('slow');
  await counted(/outcome="ambiguous"[^\n]* 3/);
  // Whoever comes while the platform wants to hear nothing counts too.
  await counted(/outcome="throttled"[^\n]* (?:[2-9]|\d\d)/);
}

/** The check and the templates by other systems, well asked and badly; a file of routes; the message extension; a command; a header. */
async function otherWays({ program, keep, send, keepOwn, sendOwn }: Stage): Promise<void> {
  const asClinician = {
    authorization: await program.signedInAs('clinician'),
    'content-type': 'application/json',
  };
  const check = (body: string, headers: Record<string, string> = {}) =>
    program.request('/api/check', 'POST', { body, headers: { ...asClinician, ...headers } });
  const draft = shortMessage('Gooseberry', 'hyssop-lectern');
  await keepOwn('a check by another system', check(JSON.stringify({ text: draft })));
  const wrong = {
    text: { [elsewhere.apiField]: elsewhere.apiField },
    [elsewhere.apiField]: elsewhere.apiField,
  };
  await keep('a check with wrong fields', check(JSON.stringify(wrong)));
  const template = (body: object) =>
    program.request('/api/template', 'POST', { body: JSON.stringify(body), headers: asClinician });
  const thread = `${staff.colleague.name} 10:32\n${richMessage.text} She is on costmary-capstan 5 mg.`;
  await keepOwn('a template by another system', template({ text: thread }));
  await keep('a template with wrong fields', template({ ...wrong, routeId: { [elsewhere.apiField]: 1 } }));
  const yaml = `routes:\n  - id: ${elsewhere.routesFile} x\n    title: { ${elsewhere.routesFile}: 1 }\n`;
  await keep(
    'a wrong file of routes',
    program.request('/api/routes', 'PUT', {
      body: JSON.stringify({ yaml }),
      headers: { ...asClinician, authorization: await program.signedInAs('administrator') },
    }),
  );
  await keep('a check of broken JSON', check(`{"text":"${elsewhere.apiBroken}`));
  await keep('a check as text', check(elsewhere.apiBroken, { 'content-type': 'text/plain' }));
  await keep('a packed check', check(elsewhere.apiBroken, { 'content-encoding': 'gzip' }));
  await keep('a huge check', check(JSON.stringify({ text: `${elsewhere.apiHuge} `.repeat(8_000) })));
  await keep(
    'a check by nobody',
    check(JSON.stringify({ text: elsewhere.apiHuge }), { authorization: elsewhere.header }),
  );
  await keep(
    'a session with a query',
    program.request(`/api/session?q=${elsewhere.apiQuery}&${elsewhere.apiQuery}=1`, 'GET', {
      headers: asClinician,
    }),
  );
  await keep('a page that is not there', program.request(`/tabs/${elsewhere.apiQuery}.js`));
  const deep = `{"type":"message","text":"${elsewhere.deepBody}","value":${'['.repeat(100)}${']'.repeat(100)}}`;
  await keep('a deep body', program.postRaw(deep));

  const invoke = (name: string, value: object) => ({
    ...personalMessage('', inChat('checker')),
    type: 'invoke',
    id: 'f:extension',
    name,
    value,
  });
  const shown = 'Mr Ambrose Fiddlewick, NHS 999 000 0026, borage-spinnaker?';
  await sendOwn(
    'the form of the extension',
    invoke('composeExtension/submitAction', { data: { draft: shown } }),
  );
  const payload = (id: string, content: string) => ({
    messagePayload: { from: { user: { id } }, body: { contentType: 'html', content } },
  });
  await sendOwn(
    "the extension on one's own message",
    invoke('composeExtension/fetchTask', payload(staff.checker.aadObjectId, `<p>${shown}</p>`)),
  );
  await send(
    "the extension on another's message",
    invoke(
      'composeExtension/fetchTask',
      payload(staff.direct.aadObjectId, `<p>${elsewhere.othersMessage}</p>`),
    ),
  );
  const reason = `<at>Chaperone</at> major incident 2 hours reason ${elsewhere.reason}, NHS 999 000 0026 fell`;
  await send(
    'a command with a reason that names somebody',
    channelMessage(reason, {
      from: staff.colleague,
      entities: [
        { type: 'mention', text: '<at>Chaperone</at>', mentioned: { id: botId, name: 'Chaperone' } },
      ],
    }),
  );
}

/** More than anybody does in a minute; then what is said finds no ear. */
async function floods({ send }: Stage): Promise<void> {
  const nothing = { ...personalMessage('', inChat('flooding')), type: 'typing' };
  await Promise.all(Array.from({ length: 130 }, () => send('a flood', nothing)));
  await send('a flood', personalMessage(elsewhere.flooded, inChat('flooding')));
}

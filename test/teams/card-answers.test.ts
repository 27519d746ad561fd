import { readAnswer } from '../../src/teams/card-answers.ts';
import { renderCard } from '../../src/teams/cards.ts';
import { inputValues, type Json, press } from './card-checks.ts';
import { carried, draft, form, hostile, nudge, safer } from './card-views.ts';

const nudgeCard = renderCard(nudge).card;
const formCard = renderCard(form).card;

describe('what a button sends', () => {
  it.each([
    ['route', nudgeCard, {}, { verb: 'route', nudgeId: 'n-1', carried }],
    ['safer', nudgeCard, {}, { verb: 'safer', nudgeId: 'n-1', carried }],
    ['changed', nudgeCard, {}, { verb: 'changed', nudgeId: 'n-1' }],
    ['fine', nudgeCard, { reason: 'consented' }, { verb: 'fine', nudgeId: 'n-1', reason: 'consented' }],
    ['route', renderCard(safer).card, { copy: carried.safer }, { verb: 'route', nudgeId: 'n-1', carried }],
    ['back', renderCard(safer).card, {}, { verb: 'back', nudgeId: 'n-1', carried }],
    ['changed', renderCard(safer).card, {}, { verb: 'changed', nudgeId: 'n-1' }],
    ['back', formCard, {}, { verb: 'back', nudgeId: 'n-1', carried }],
    ['changed', renderCard(draft).card, { copy: 'x' }, { verb: 'changed', nudgeId: 'n-1' }],
  ] as [string, object, Json, object][])('comes back as the answer: %s', (verb, card, inputs, answer) => {
    const { execute, submit } = press(card, verb, inputs);
    expect(readAnswer(verb, execute)).toEqual(answer);
    expect(readAnswer(String(submit.verb), submit)).toEqual(answer);
  });

  it('is the whole form, whatever was typed into it', () => {
    const typed = {
      ...inputValues(formCard),
      routeId: 'outreach',
      specialty: 'renal',
      field_background: hostile,
      reply: 'true',
    };
    expect(readAnswer('draft', press(formCard, 'draft', typed).execute)).toEqual({
      verb: 'draft',
      nudgeId: 'n-1',
      routeId: 'outreach',
      specialty: 'renal',
      fields: {
        caller: '',
        question: 'Adult back from travel with an odd rash.',
        news2: '',
        background: hostile,
        assessment: '',
        recommendation: 'Any ideas?',
      },
      shown: form.shown,
      reply: true,
    });
  });

  it('leaves the thread alone unless the box was ticked', () => {
    for (const reply of ['false', '', undefined, 'yes', 1])
      expect(readAnswer('draft', { nudgeId: 'n-1', routeId: 'mdu', reply })).toMatchObject({ reply: false });
  });

  it('carries what was typed to another route, beside the old question', () => {
    const inputs = { ...inputValues(formCard), routeId: 'epr-referral' };
    const typed = press(formCard, 'choose_route', { ...inputs, field_question: 'Which steroid?' });
    const answer = {
      verb: 'choose_route',
      nudgeId: 'n-1',
      routeId: 'epr-referral',
      carried,
      typed: {
        specialty: '',
        fields: expect.objectContaining({ question: 'Which steroid?' }),
        shown: form.shown,
      },
    };
    expect(readAnswer('choose_route', typed.execute)).toEqual(answer);
    expect(readAnswer('choose_route', typed.submit)).toEqual(answer);
  });

  it('brings what was pasted of the thread, and nothing where nothing was', () => {
    const inputs = { ...inputValues(formCard), routeId: 'epr-referral', specialty: 'Renal' };
    const pasted = press(formCard, 'whole_thread', { ...inputs, pasted: 'Films negative.' });
    expect(readAnswer('whole_thread', pasted.execute)).toMatchObject({
      verb: 'whole_thread',
      routeId: 'epr-referral',
      carried,
      pasted: 'Films negative.',
      typed: { specialty: 'Renal' },
    });
    expect(readAnswer('whole_thread', press(formCard, 'whole_thread', inputs).execute)).toMatchObject({
      pasted: '',
    });
  });

  it('may have lost the carried texts', () => {
    expect(readAnswer('route', { nudgeId: 'n-1' })).toEqual({
      verb: 'route',
      nudgeId: 'n-1',
      carried: { safer: '', question: '', changed: [] },
    });
  });
});

describe('nonsense', () => {
  it.each([
    ['an unknown verb', 'delete', { nudgeId: 'n-1' }],
    ['a verb of every object', 'constructor', { nudgeId: 'n-1' }],
    ['no data', 'changed', undefined],
    ['data that is text', 'changed', 'n-1'],
    ['data that is a list', 'changed', ['n-1']],
    ['no nudge', 'changed', {}],
    ['a nudge that is no id', 'changed', { nudgeId: "n-1' or 1=1" }],
    ['a nudge that is a number', 'changed', { nudgeId: 1 }],
    ['an endless nudge', 'changed', { nudgeId: 'n'.repeat(65) }],
    ['fine without a reason', 'fine', { nudgeId: 'n-1' }],
    ['fine with another reason', 'fine', { nudgeId: 'n-1', reason: 'because' }],
    ['a route that is no id', 'choose_route', { nudgeId: 'n-1', routeId: '../mdu' }],
    ['no route', 'draft', { nudgeId: 'n-1' }],
    ['an endless text', 'route', { nudgeId: 'n-1', safer: 'x'.repeat(20_001) }],
    ['endless marks', 'route', { nudgeId: 'n-1', changed: '1-2 '.repeat(501) }],
    ['an endless thread', 'whole_thread', { nudgeId: 'n-1', routeId: 'mdu', pasted: 'x'.repeat(60_001) }],
    ['an endless specialty', 'draft', { nudgeId: 'n-1', routeId: 'mdu', specialty: 'x'.repeat(201) }],
    ['endless fields', 'draft', { nudgeId: 'n-1', routeId: 'mdu', field_a: 'x'.repeat(60_001) }],
    [
      'countless fields',
      'draft',
      {
        nudgeId: 'n-1',
        routeId: 'mdu',
        ...Object.fromEntries(Array.from({ length: 41 }, (_, at) => [`field_a${at}`, ''])),
      },
    ],
  ] as [string, string, unknown][])('is no answer: %s', (_name, verb, data) => {
    expect(readAnswer(verb, data)).toBeUndefined();
  });

  it('about how a form was shown is left out, and the form is answered all the same', () => {
    for (const shown of ['sbar', { template: 'other', asks: 0, tails: {} }, { template: 'sbar', asks: -1 }]) {
      const answer = readAnswer('draft', { nudgeId: 'n-1', routeId: 'mdu', shown, field_question: 'x' });
      expect(answer).toMatchObject({ fields: { question: 'x' }, shown: undefined });
    }
  });

  it('leaves out fields that are no fields', () => {
    const data = JSON.parse(
      '{"nudgeId":"n-1","routeId":"mdu","field___proto__":"x","field_1":"x","other":"x","field_ok":1,"field_fine":"y"}',
    );
    expect(readAnswer('draft', data)).toMatchObject({ fields: { fine: 'y' } });
    expect(Object.keys((readAnswer('draft', data) as { fields: object }).fields)).toEqual(['fine']);
  });
});

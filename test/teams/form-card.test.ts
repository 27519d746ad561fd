import type { FormView, WholeThread } from '../../src/chaperone/views.ts';
import { wordsIn } from '../../src/teams/card-words.ts';
import { renderCard } from '../../src/teams/cards.ts';
import { ofType, visibleTexts } from './card-checks.ts';
import { form } from './card-views.ts';

const words = wordsIn('en');

describe('the form', () => {
  it('offers each route with its reason and picks the one whose fields are shown', () => {
    const [routes] = ofType(renderCard(form).card, 'Input.ChoiceSet');
    expect(routes).toMatchObject({ id: 'routeId', value: 'specialty-on-call', isRequired: true });
    expect(routes?.choices).toEqual(
      form.routes.map(({ id, title, because }) => ({
        value: id,
        title: `${title}: ${words.becauses[because]}`,
      })),
    );
    expect(visibleTexts(renderCard(form).card)).toContain('This reads like a question for a specialist.');
  });

  it('shows the fields of the template with what is filled in', () => {
    const fields = ofType(renderCard(form).card, 'Input.Text').slice(1);
    expect(fields.map(({ id }) => id)).toEqual(form.fields.map(({ id }) => `field_${id}`));
    expect(fields.find(({ id }) => id === 'field_question')).toMatchObject({
      value: 'Adult back from travel with an odd rash.',
      isRequired: true,
      isMultiline: true,
      maxLength: 4000,
    });
  });

  it('says so where the picked route is not offered, and that nothing is lost', () => {
    const told =
      'The route that you chose is not offered here now. What you wrote is all here; please choose again.';
    expect(visibleTexts(renderCard(form).card)).not.toContain(told);
    expect(visibleTexts(renderCard({ ...form, notOffered: true }).card)).toContain(told);
  });

  it('leaves the thread alone unless the author ticks the note', () => {
    expect(ofType(renderCard(form).card, 'Input.Toggle')).toEqual([
      expect.objectContaining({
        id: 'reply',
        value: 'false',
        title: 'Leave a short note in the thread: this has moved to another route',
      }),
    ]);
  });

  it('has no button for other routes where there is only one', () => {
    const others = (view: FormView) =>
      ofType(renderCard(view).card, 'Action.Execute').filter(({ verb }) => verb === 'choose_route').length;
    expect(others(form)).toBe(1);
    expect(others({ ...form, routes: form.routes.slice(0, 1) })).toBe(0);
  });

  it('offers one button that fills it in from the whole thread, or a place to paste where that cannot be read', () => {
    const fills = (wholeThread: WholeThread) => {
      const { card } = renderCard({ ...form, wholeThread });
      const button = ofType(card, 'Action.Execute').filter(({ verb }) => verb === 'whole_thread');
      return [button.length, ofType(card, 'Input.Text').filter(({ id }) => id === 'pasted').length];
    };
    expect(fills('read')).toEqual([1, 0]);
    expect(fills('paste')).toEqual([1, 1]);
    expect(fills('no_consent')).toEqual([1, 1]);
    expect(fills('filled')).toEqual([0, 0]);
    const paste = ofType(renderCard({ ...form, wholeThread: 'paste' }).card, 'Action.ShowCard');
    expect(paste.map(({ title }) => title)).toEqual(['Fill in from the whole thread']);
  });

  it.each([
    ['no_consent', 'paste'],
    ['throttled', 'try again in a minute'],
    ['gone', 'paste or type'],
    ['no_answer', 'paste'],
    ['nothing', 'paste'],
    ['too_long', 'shorter part'],
    ['filled', 'read it through'],
  ] as [WholeThread, string][])('says what to do where the thread is %s', (wholeThread, text) => {
    expect(visibleTexts(renderCard({ ...form, wholeThread }).card).join(' ')).toContain(text);
  });

  it('holds back no button for a question that is not there yet', () => {
    const fields = form.fields.map((field) => ({ ...field, value: '' }));
    const inputs = ofType(renderCard({ ...form, fields }).card, 'Input.Text');
    expect(inputs.filter(({ isRequired }) => isRequired === true)).toEqual([]);
  });

  it('lets nobody be held back by an empty field on the way back', () => {
    const back = ofType(renderCard(form).card, 'Action.Execute').find(({ verb }) => verb === 'back');
    expect(back).toMatchObject({ associatedInputs: 'none' });
  });
});

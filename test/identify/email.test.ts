import { email } from '../../src/identify/recognizers/email.ts';
import { expectMarked, findIn } from './marked.ts';

describe('e-mail address', () => {
  it.each([
    ["a patient's", 'wants her letter by email, «maureen.t48@example.com». is that allowed?'],
    ["a relative's", 'The son («k.fairwether@example.org») emailed again'],
    ['with a full stop after it', 'he emailed from «xu.w1961@example.net».'],
    ['spelled out', 'her email is «gran77 at gmail dot com» she thinks'],
    ['alone', '«a.pigeons@example.net»'],
    ['a relative at a firm', "the daughter's is «r.hollis@hollisroofing.example»"],
    ['at, with a mark in it', 'something like «temi.o_91 at mail.example»'],
    ['at in brackets', 'to the daughter «rose.hill(at)example.org»'],
    ['dots in brackets', 'pt email «big.al[at]example[dot]com»'],
    ['a spaced @', "mum's email: «rose_hill @ example.org»"],
    ['dictated', 'her email is «j dot smith at gmail dot com»'],
  ])('is found: %s', (_case, marked) => expectMarked(email, 'email', marked));

  it.each([
    ['NHSmail', 'Not to s.mcilroy@nhs.net'],
    ['a trust', 'ward6b.clerks@example.nhs.uk is the inbox'],
    ['a university', 'study team j.doe@example.ac.uk'],
    ['Scotland', 'a.b@nhs.scot'],
    ['a shared box', 'info@example.com, bookings@example.org and medicaleducation@example.org'],
    ["the author's own", 'my personal email is b.jones@example.com for the rota'],
    ['a course', 'ALS course, register with j.hall@example.org'],
    ['a mention', 'thanks @Locum Doctor'],
    ['a place to meet', 'meet at costa.co'],
    ['a practice', 'seen at gp.com'],
    ['a desk', 'write to helpdesk at example.org'],
    ['a foreman', "ceiling tiles go to keith.okehurst@example.com, he's the site foreman"],
    ['a firm of builders', 'ceiling tiles go to keith@okehurstroofing.example'],
  ])('is not found: %s', (_case, text) => expectMarked(email, 'email', text));

  it("leaves out the tenant's own domains and colleagues by name", () => {
    expectMarked(email, 'email', 'send to jo.bloggs@mail.trust.example', { staffDomains: ['trust.example'] });
    expectMarked(email, 'email', 'send to p.raman@example.com', { roster: ['Priya Raman'] });
  });

  it('gives the address in lower case', () => {
    expect(findIn(email, 'pt is Jane.D@Example.com')[0]?.values).toEqual(['jane.d@example.com']);
  });
});

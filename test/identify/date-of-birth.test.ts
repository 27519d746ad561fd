import { dateOfBirth } from '../../src/identify/recognizers/date-of-birth.ts';
import { expectMarked, findIn } from './marked.ts';

describe('date of birth', () => {
  it.each([
    ['slashes', 'dob «17/08/1956»', '1956-08-17'],
    ['hyphens and a short year', 'DOB «3-4-88»', '1988-04-03'],
    ['dots', 'D.O.B. «3.4.90»', '1990-04-03'],
    ['ISO', 'his dob on CRIS is «1924-11-03»', '1924-11-03'],
    ['named month', 'DOB «5th Sept 1963», clinic Thursday', '1963-09-05'],
    ['of', 'born «17th of December 1941», on the system', '1941-12-17'],
    ['month first', 'date of birth: «May 27, 1951»', '1951-05-27'],
    ['run together', 'dob «120752»', '1952-07-12'],
    ['in words', 'born on «the fourteenth of May nineteen fifty-two», no number', '1952-05-14'],
    ['in words, this century', 'born «twenty-first of March two thousand and eight»', '2008-03-21'],
    ['in words with a figure', 'dob «3rd July nineteen thirty»', '1930-07-03'],
    ['a baby', 'Video swallow Thurs, dob «21.1.26»', '2026-01-21'],
    ['label after it', 'Marius Popov «19/6/92» (dob)', '1992-06-19'],
    ['no label, after a name', 'Marius Popov, «19/6/92», H&C next', '1992-06-19'],
    ['no label, initials and a number', 'K.A., «30/09/23», 999 000 0018', '2023-09-30'],
    ['no label, a child with a full name', 'is it Summer Ashworth «19/11/2018»?', '2018-11-19'],
    [
      "no label, an adult in a patient's post",
      'lady for section now, someone tell ITU, «28/02/1989», 4 units XM',
      '1989-02-28',
    ],
    ['initial, surname and six digits', 'INR 7.1 from the lab for "J McCullough «120752»"', '1952-07-12'],
    ['"should be"', 'wrong DOB on form. should be «21/09/1989» not 12', '1989-09-21'],
    ['touching its label', 'DOB«010253» one', '1953-02-01'],
    ['a short year with an apostrophe', "DOB «12/3/'49»", '1949-03-12'],
    ['letter O', 'dob «12/O3/1949» typed with an O', '1949-03-12'],
    ['Welsh', 'dyddiad geni «12 Mawrth 1949»', '1949-03-12'],
    ['Welsh, short', 'Puw, dg «12.3.49»', '1949-03-12'],
    ['all in ordinals', 'dob is «the twelfth of the third forty nine»', '1949-03-12'],
    ['two people', 'two of that name, one is «14.2.77» and the other is in clinic', '1977-02-14'],
    ['words between', 'date of birth was put in as «12/03/1949»', '1949-03-12'],
    ['a slip into the future', 'dob typed as «12/3/2034»', '2034-03-12'],
    ['bars between', 'date of birth «04|05|1966»', '1966-05-04'],
    ['figures as ordinals', 'dob «4th of the 5th 66»', '1966-05-04'],
  ])('is found: %s', (_case, marked, iso) => {
    expectMarked(dateOfBirth, 'date_of_birth', marked);
    expect(findIn(dateOfBirth, marked.replace(/[«»]/g, ''))[0]?.values).toEqual([iso]);
  });

  it("finds a labelled date that does not exist, because it was meant for a patient's", () => {
    expectMarked(dateOfBirth, 'date_of_birth', 'pt dob «31/06/1954»');
  });

  it('keeps a labelled date apart from an event beside it', () => {
    expectMarked(
      dateOfBirth,
      'date_of_birth',
      'pacemaker card says implanted 2024-11-03, fine, but his dob is «1924-11-03»',
    );
  });

  it.each([
    ['a clinic', 'clinic on 14/03/2026 for her'],
    ['an expiry', 'Intralipid exp 31/03/26'],
    ["a colleague's birthday", 'born 3/12/75 it says on the mug they bought you'],
    ["the author's own", 'ESR has my dob as 12/02/1988'],
    [
      "a doctor's, with a GMC number",
      'submitting a Dr Sharman (GMC 7014423, DOB 14/02/1984 for your ID check)',
    ],
    ['an operation long ago', 'her hip op 3/4/1999'],
    ['a guideline', 'guideline dated 12/05/2009, does it apply to this patient'],
    ['a version', 'version 3.4.90'],
    ['a manikin', 'SimMan, dob 29/02/1981'],
    ['test data', 'test patient DOB 01/01/1900'],
    ['a score', 'pain 3/10, power 4/5, GCS 14/15'],
    ['a date to come', 'pt booked 04/05/2027'],
    ['a cohort', 'anyone born after 1/9/2005 gets the vaccine, patients too'],
    ['a procedure', 'patient had DES to LAD 3/4/18'],
    ['a result', 'her Hb 120 (12/01/2008), 82 today'],
    ['six digits that are no date', 'dob 451399'],
    ['a part of a date', 'born 1990'],
    ['a patient older than anybody', 'patient 01/07/1818'],
    ['an examination', "Exam q: 67, DOB 01/01/1959, Horner's?"],
    ['a relative of the author', "my daughter's dob 12/3/15 for the childcare form"],
    ['a birthday to come', 'birthday 12/3/27, cake'],
    ['the year of a retirement', 'one is retired 14.2.77'],
    ['the birth of a trust', 'the trust was born 1/4/2002'],
  ])('is not found in %s', (_case, text) => expectMarked(dateOfBirth, 'date_of_birth', text));
});

import type { Recognizer } from '../recognizer.ts';
import { address } from './address.ts';
import { age } from './age.ts';
import { answer } from './answer.ts';
import { appearance } from './appearance.ts';
import { attachment } from './attachment.ts';
import { chiNumber } from './chi-number.ts';
import { condition } from './condition.ts';
import { dateOfBirth } from './date-of-birth.ts';
import { email } from './email.ts';
import { ethnicity } from './ethnicity.ts';
import { event } from './event.ts';
import { family } from './family.ts';
import { hcNumber } from './hc-number.ts';
import { hospitalNumber } from './hospital-number.ts';
import { name } from './name.ts';
import { nhsNumber } from './nhs-number.ts';
import { occupation } from './occupation.ts';
import { other } from './other.ts';
import { otherId } from './other-id.ts';
import { passing } from './passing.ts';
import { phone } from './phone.ts';
import { place } from './place.ts';
import { postcode } from './postcode.ts';
import { role } from './role.ts';
import { sex } from './sex.ts';
import { time } from './time.ts';
import { travel } from './travel.ts';

/** Every recognizer, in order of strength: where two read the same stretch alike, the earlier wins. */
export const recognizers: readonly Recognizer[] = [
  nhsNumber,
  chiNumber,
  hcNumber,
  hospitalNumber,
  dateOfBirth,
  phone,
  email,
  postcode,
  address,
  otherId,
  name,
  age,
  sex,
  ethnicity,
  condition,
  travel,
  place,
  time,
  occupation,
  family,
  event,
  appearance,
  role,
  other,
  attachment,
];

/** What is read only where no other recognizer reads anything. */
export const fallbacks: readonly Recognizer[] = [answer, passing];

/** A specialty as the directory of routes names it, and the words by which people mean it. */
interface Specialty {
  readonly name: string;
  readonly words: RegExp;
}

const named = (name: string, ...words: readonly string[]): Specialty => ({
  name,
  words: new RegExp(`\\b(?:${[name.toLowerCase(), ...words].join('|')})\\b`),
});

/**
 * Specialties of the NHS main specialty and treatment function codes that take questions from others, with the short forms of
 * wards and channels ("cardio", "gastro reg", "ENT"). Whole words, lower case.
 * Source: NHS Data Dictionary, main specialty and treatment function codes.
 */
const specialties: readonly Specialty[] = [
  named('Acute medicine', 'amu', 'acute med', 'medical reg', 'med reg'),
  named('Anaesthetics', 'anaesthe\\w+', 'anaes'),
  named('Breast surgery', 'breast'),
  named('Cardiology', 'cardio', 'cardiolog\\w+', 'cath lab', 'heart failure', 'ccu'),
  named('Cardiothoracic surgery', 'cardiothoracic\\w*', 'ctsurg'),
  named('Clinical genetics', 'genetics?'),
  named('Colorectal surgery', 'colorectal', 'stoma'),
  named('Community nursing', 'district nurs\\w+', 'community nurs\\w+'),
  named('Critical care', 'icu', 'itu', 'hdu', 'intensive care', 'outreach'),
  named('Dermatology', 'derm', 'dermatolog\\w+', 'skin clinic'),
  named(
    'Diabetes and endocrinology',
    'diabet\\w+ (?:team|reg|nurse|clinic)',
    'endocrin\\w+',
    'endo reg',
    'dsn',
  ),
  named('Ear, nose and throat', 'ent', 'otolaryng\\w+'),
  named('Emergency medicine', 'a&e', 'ed reg', 'ed consultants?', 'emergency department'),
  named('Gastroenterology', 'gastro', 'gastroenterolog\\w+', 'hepatolog\\w+', 'liver team'),
  named('General surgery', 'surgical reg', 'surg reg', 'gen surg', 'upper gi'),
  named('Genitourinary medicine', 'gum', 'sexual health', 'hiv clinic'),
  named('Geriatric medicine', 'geriatric\\w*', 'frailty', 'elderly care', 'care of the elderly', 'cote'),
  named('Gynaecology', 'gynae', 'gynaecolog\\w+', 'epau?', 'egu'),
  named('Haematology', 'haem', 'haematolog\\w+', 'anticoag\\w* (?:team|clinic)'),
  named('Immunology and allergy', 'immunolog\\w+', 'allergy clinic'),
  named(
    'Infectious diseases',
    'infectious diseases?',
    'id (?:reg|on call|team)',
    'micro',
    'microbiolog\\w+',
    'virolog\\w+',
  ),
  named('Interventional radiology', 'ir reg', 'interventional'),
  named('Maxillofacial surgery', 'max ?fax', 'maxillofacial', 'omfs'),
  named('Mental health', 'psych', 'psychiatr\\w+', 'psych liaison', 'crisis team', 'camhs', 'cmht'),
  named('Neonatology', 'neonat\\w+', 'nicu', 'scbu'),
  named('Nephrology', 'renal', 'nephrolog\\w+', 'dialysis'),
  named('Neurology', 'neuro', 'neurolog\\w+', 'epilep\\w+ clinic'),
  named('Neurosurgery', 'neurosurg\\w*'),
  named(
    'Obstetrics',
    'obstetric\\w*',
    'maternity',
    'labour ward',
    'delivery suite',
    'midwi\\w+',
    'antenatal',
  ),
  named('Oncology', 'onc', 'oncolog\\w+', 'acute oncology', 'aos'),
  named('Ophthalmology', 'eye casualty', 'eye clinic', 'ophthal\\w*'),
  named('Oral surgery and dentistry', 'dental', 'dentist\\w*', 'oral surg\\w+'),
  named('Paediatrics', 'paeds?', 'paediatric\\w*', 'children.s ward', 'picu'),
  named('Pain management', 'pain (?:team|clinic)'),
  named('Palliative care', 'pall care', 'palliative', 'hospice'),
  named('Plastic surgery', 'plastics', 'burns'),
  named('Radiology', 'radiolog\\w+', 'duty radiologist'),
  named('Rehabilitation', 'rehab'),
  named('Respiratory medicine', 'resp', 'respiratory', 'chest clinic', 'tb (?:team|nurse|clinic)'),
  named('Rheumatology', 'rheum', 'rheumatolog\\w+'),
  named('Stroke medicine', 'stroke', 'tia clinic', 'hasu'),
  named('Trauma and orthopaedics', 'ortho', 'orthop\\w+', 't&o', 'fracture clinic', 'trauma'),
  named('Urology', 'uro', 'urolog\\w+'),
  named('Vascular surgery', 'vasc', 'vascular'),
];

/** The names of all specialties that a route may be for. */
export const specialtyNames: readonly string[] = specialties.map(({ name }) => name);

/** The specialties that a text or the name of a channel speaks of, in the order of the list; none for an empty text. */
export function specialtiesIn(text: string): readonly string[] {
  const lower = text.toLowerCase();
  return specialties.filter(({ words }) => words.test(lower)).map(({ name }) => name);
}

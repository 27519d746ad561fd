/**
 * Words around a name that say whose name it is. Lower case, separated by spaces; apostrophes as typed.
 * Source: general knowledge of how clinicians write (gk).
 */

/** Somebody's relative or carer: "the daughter is Non Lloyd-Hughes", "Mrs Illingworth's husband". */
export const relationWords = `mum mums mum's mam mammy mother mother's mothers dad dads dad's daddy father father's parent parents husband husband's hubby wife wife's spouse partner partner's son sons son's daughter daughters daughter's brother brother's brothers sibling siblings sibs twin twins twin's niece niece's nephew nephew's son-in-law daughter-in-law mother-in-law father-in-law sister-in-law brother-in-law great-grandson great-granddaughter stepson stepdaughter great-niece grandson's aunt auntie aunty uncle cousin cousins gran granny gran's grandma grandad grandad's grandpa grandmother grandfather grandson granddaughter granddaughter's nan nana nan's stepmum stepdad fiance fiancee boyfriend girlfriend girlfriend's ex nok next-of-kin kin family family's relative relatives carer carers carer's guardian neighbour neighbour's neighbours landlord foster baby's child children kids widow widower lpa`;

/** A patient, by noun: "pt", "resident", "wee", "the late". */
export const patientNouns = `pt pts pt's patient patients patient's px client clients resident residents inpatient lady lady's gent gentleman gentleman's man woman lad lass laddie lassie girl boy bloke chap fella fellow lads girls baby babe babies bairn newborn neonate infant toddler child kid teen teenager teenage pensioner granny grandad pupil prisoner inmate caller tenant claimant casualty deceased decedent wee late elderly young little poor dear unconscious outlier outliers referral referrals admission admissions transfer transfers visit visits`;

/** Where a patient lies or waits. */
export const locationWords = `bed beds bay bays room rm rooms side sideroom side-room sr cubicle cubicles cube chair trolley cot cots resus majors minors corridor bedspace space spaces incubator pod theatre slot case house flat caseload landing cell wing annexe upstairs downstairs door waiting`;

/** Labels of numbers and dates that stand with a patient's name. */
export const identifierWords = `nhs chi hcn mrn dob d.o.b born hosp hospital h&c hsc pas rio emis unit nino no num number id ni crn lab sample ubrn ref passport postcode address mob mobile tel phone landline email`;

/** What happens to patients and hardly ever to colleagues at work, as it follows a name. */
export const patientVerbs = `refusing refused refuses refusal declined declining declines missed fell fallen died dies rip dna dna'd dnad dnas attended attending discharged admitted readmitted absconded awol escaped fasting fasted starved vomiting vomited bleeding bled pulled pulling scratched coughing choking deteriorating deteriorated unresponsive agitated confused settled unsettled asleep unstable unwell poorly septic tearful mobilising desaturating desaturated spiking spiked tolerated tolerating mobile collapsed wandering wandered consented transferred stepped ate eats drank passed arrested seizing fitting relapsed presented presents complaining c/o intubated extubated sedated nbm peri-arrest palliative catheterised incontinent aspirated self-discharged turned phoned rang rings needing due overdue clerked bloods obs turning swallowing wheezing crashing crashed delivered labouring ruled listed boarding boarded outlying deaf blind`;

/** Verbs that follow anybody's name. */
export const plainVerbs = `has had is was needs needed need misses missing wants want wanted come came comes attends arrived arrives arriving called calls moved moves ready waiting waits awaiting still not took takes taking won't wont hasn't hasnt isn't isnt wasn't didn't doesn't can't cant says said goes gone went going back coming asking asks asked keeps keep kept lives lived walked lost would could will may might must been being getting got gets put stayed stays staying sat sits lying lies home thinks thought hates likes loves prefers turned`;

/** Things of patients: after a possessive ("Mrs Cox's bloods") or near a name ("script for", "INR on"). */
export const clinicalWords = `blood bloods gas gases potassium sodium lactate hb inr level levels result results swab swabs sample samples specimen urine stool stoma wound wounds dressing dressings ulcer ulcers leg legs foot feet arm hand hip knee hips knees eye eyes ear ears heart chest abdo abdomen back head skin rash bp obs sats temp news fluids fluid iv cannula canula line picc catheter cath drain drains tube ng peg feed feeds script scripts prescription prescriptions prescribed prescribe tto ttos tta ttas meds med medication medications tablets tabs insulin dose doses warfarin apixaban antibiotics abx gent vanc morphine driver syringe pump chart charts drug drugs blister dosette inhaler inhalers oxygen nebs scan scans ct mri xray x-ray ultrasound us echo ecg eeg endoscopy ogd colonoscopy biopsy histology hist path films film op operation surgery theatre procedure appt appts appointment appointments clinic referral letter letters notes discharge transport ambulance interpreter visit visits review assessment assess assessed physio rehab splint cast frame hoist stretcher bed dialysis transfusion transfused crossmatch group save consent dols capacity dnacpr respect resus cpr seizure seizures fit fits fall falls fracture pain pains symptoms cough sepsis infection delirium dementia confusion wristband sticker stickers form forms file label labels doppler holter angio angiogram audiogram band allergy allergies dentures glasses hearing property belongings handbag wallet trainers teeth care package carers home placement funeral burial mccd cremation coroner death body birth labour baby waters contractions ctg diagnosis treatment chemo radiotherapy cycle session therapy recall smear vaccine jab immunisation weight height bottles nappies ketones sugars bm bms hypo bgl glucose ferritin crp`;

/** Names of buildings, streets and units end with these: "Haldane Ward", "Spencer Road". */
export const placeNouns = `ward wards road rd street st lane avenue ave drive close crescent cres court house hall hospital infirmary unit centre center clinic wing building block suite lodge school college university academy practice surgery hospice home homes cottage cottages terrace row square gardens grove park hill way walk place mews view green field fields farm estate church chapel cathedral abbey bridge station pier harbour beach bay island isle loch lough river canal mill market arms inn pub hotel club fc rovers united city town athletic albion wanderers cup league stadium arena theatre museum library trust foundation charity fund association society institute council borough county day days team caseload list room corridor office desk garden bank food flats tower towers point yard brae wynd gate cross common heath wood woods forest moor dale vale valley cove head ness brow fold`;

/** They lead to a place as often as to a person. */
export const placeLeads = `in at near from fae frae fra to into via towards outside inside around past by`;

/** They announce a name as a name. */
export const namingWords = `named name name's names called call surname forename firstname initials known aka nee née alias answers says said reads spelt spelled saying labelled labeled label typed addressed under spell misspelt duplicate duplicates namesake registered wristband`;

/** The talk is of colleagues' lives. */
export const socialWords = `birthday bday birthdays cake cakes cupcakes biscuits leaving-do whip-round collection wedding weddings hen stag holiday holidays retirement retiring retires farewell party parties drinks curry pizza raffle sweepstake marathon parkrun sponsored bake quiz football match concert netflix bakeoff strictly eurovision christmas secret santa congratulations congrats lottery tombola potluck samosas sandwiches takeaway fantasy league colleague colleagues flowers mocha latte coffee brew`;

/** The talk is of teaching, papers, exercises and stories: no verdict as in checks/made-up.ts, a cue whose weight is fitted, so single words do. */
export const teachingWords = `lecture lectures seminar webinar podcast novel episode actor actors actress fictional fiction osce osces mrcp mrcs plab quiz scenario scenarios simulation simulated sim mannequin manikin mannequins fictitious imaginary historical founder statue portrait inquiry enquiry e-learning elearning textbook journal-club wikipedia coined eponym eponyms eponymous described named-after syllabus exam exams examiner invigilator debrief trial trials et al jc dvd`;

/** A colleague has these: "Mr Baxter's list", "Priya's bleep". */
export const colleagueThings = `list lists clinic clinics round rounds bleep pager phone ext extension shift shifts night nights email emails slides talk teaching lecture office desk locker mug lunch rota on-call oncall oncalls leave team firm secretary sec pa reg sho junior juniors trainee trainees patient patients pt pts login password card badge lanyard birthday leaving baby wedding cake inbox diary calendar cover advice opinion view op-list theatre morning afternoon session sessions cases audit project paper study presentation post message number job jobs interview handover turn idea plan`;

/** The talk is of who works when and where. */
export const rotaWords = `rota rotas rostered roster shift shifts locum locums agency on-call oncall oncalls starters students student induction interview interviews panel shortlist shortlisted appraisal appraisals arcp supervisor supervision supervising nights earlies staffing staffed rotating rotation chairing minutes agenda scrub scrubbing scrubbed odp odps assisting sponsor rep reps demo consultants registrars shos newstarter joining joins retires retiring secondment secretary secretaries directory candidates candidate conference link seminar`;

/** Small words inside a name. */
export const nameParticles = `de da do dos das del della di du van von der den ten ter la le el al bin binti ibn bint ap ab ferch verch mac mc o y e st san santa abu ud ur ul nee`;

/** Rare names that are the commonest words: at the head of a sentence they are no name, but a full name may begin with one. */
export const neverAlone = `he she my you we new go so an in on to do or no yes ok the her his our your any down oral bone black white old ring private can`;

/** Before a family name, like a title, of people who are patients more often than colleagues. */
export const ranks = `captain capt major colonel commander sir dame lord leader`;

/** Before a first name, by which people tell namesakes apart. */
export const epithets = `big wee auld ould lang posh daft mad`;

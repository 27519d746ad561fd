const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words of a file's name that make a picture or document one of a patient. */
export const PATIENT_FILE_WORDS =
  set(`referral referrals ref letter letters discharge discharges summary handover list lists clinic outcome
  report reports respect dnacpr dnar dnr tto ttos prescription statement inquest complaint results result bloods ecg scan scans
  contacts passport risk bundle tribunal assessment careplan mca dols safeguarding consent tep responders bcsp 2ww
  obs chart drug wristband notes note record records caseload admission admissions clerking ward mdt marac case conference cpconf
  transcript donor exchange proposal histology biopsy path cxr xr xray mri ct uss echo angio cath endoscopy colonoscopy
  eeg emg audiogram audiology ophth court police witness datix investigation disclosure subject sar gp nhs pt patient
  patients px birth certificate death mccd cremation form forms proforma esr application appeal ehcp iep pip dla
  benefits housing translated translation bay bed ww rejection proformas onc pts urine swab inpatients outliers outlier theatre elective sdec bowel screening
  recall waiting duplicates merge allocation caseloads redacted named names surnames dob mrn`);

/** Words that make a document or picture one of policy, rotas, teaching or the office, whatever else its name says. */
export const OFFICE_FILE_WORDS =
  set(`rota rotas roster policy policies guideline guidelines guidance guide guides scale scales algorithm flowchart calculator handbook faq protocol sop pathway poster posters
  flyer leaflet agenda minutes bulletin newsletter teaching slides slide lecture talk presentation timetable induction pgd
  audit audits blank template templates board paper papers published series journal abstract textbook radiopaedia curriculum
  timing timings running order interview interviews competency competencies training course workbook logo signature
  banner bunting menu raffle quiz cake bake biscuits carpark parking bike badge pumpkin socks tree christmas xmas
  party leaving dog puppy cat kitten frog swan tomatoes garden holiday sunset beach vending error login screen phishing
  example fountain sign kitchen curry pot biryani marathon finish medal team selfie lanyard mug plant plants kit trolley
  display drill printer fridge boiler leak ceiling door toilet lost property grid sessions planner calendar invoice
  order quote receipt budget finance price erostering alert advert vacancy jd cover rules fire map floorplan signage
  spec manual instructions ifu datasheet chapter book bnf nice sign cheat crib standard standards strategy
  totals chart-totals stats figures dashboard kpi performance survey feedback criteria score scores screenshot-login
  pumpkins knitting quilt wedding sky snow rainbow car van road roundabout horse weather mice mouse
  sunrise sensor charger thankyou pigeon seagull fox hedgehog lemon drizzle cupcakes traybake doughnuts pizza samosas dal sandwich buffet lunch frogs
  business continuity natpsa patientsafetyalert mandatory elearning certificate-training toolkit primer infographic mural artwork`);

/** Words of a file's name that settle it: whatever the post says, a rota is no picture of a patient. */
export const NEVER_PATIENT_FILE_WORDS =
  set(`rota rotas roster policy poster posters logo agenda guideline guidelines flyer leaflet
  bulletin newsletter timetable menu payslip phishing radiopaedia textbook published blank`);

/** Words of a post that say that its picture is not of a patient, a clinical area or a document about one. */
export const OFFICE_WORDS =
  /\b(?:rota|roster|cakes?|cupcakes?|bake|baked|icing|iced|biscuits|brownies|doughnuts|samosas|buffet|curry|biryani|jollof|pizza|kitchen at home|car park|parking|swan|frogs?|dog|puppy|cat|kitten|hamster|horse|hedgehog|pigeon|seagull|sunset|sunrise|rainbow|snow|beach|holiday|garden|allotment|tomatoes|plants?|bunting|christmas tree|our tree|decorations|pumpkin|fancy dress|costume comp|socks|mug|mugs|bike|my car|logo|signature block|poster|flyer|leaflet|guideline|guidance|protocol|policy|published|radiopaedia|textbook|quiz|teaching slide|stock photo|phishing|payslip|login|log in page|error message|vending|water fountain|lost property|out of order|boiler|ceiling|leak(?:ing)? roof|display only|no patients?|not a patient|nobody(?:'s)? in|no ?one in|empty (?:room|bay|ward|cubicle)|marathon|half marathon|coffee machine|kettle|microwave|fridge|dishwasher|lunch|breakfast|dinner(?! fork)|pudding|soup|sandwiches|cheese|crisps|chocolates?|hamper|flowers|bouquet|balloons?|gifts?|secret santa|jumper|tortoise|parrot|ducks?|ducklings|geese|goose|squirrel|butterfly|chickens|sheep|cows?|goats?|rabbits?|tractor|mountains?|loch|lake|summit|hike|campsite|caravan|festival|gig|concert|pub|new sofa|desk|laptop|keyboard|spreadsheet|screensaver|door code|site map|menu|new sign|noticeboard|notice board|banner|bake sale|tombola|jigsaw|crochet|sewing|haircut|new haircut|uniform|scrubs|trainers|team jacket|fleece|trolley|new chairs?|display board|advert|meme|cartoon|newspaper cutting of the team|group photo|graph|bar chart|parkrun|finish line|medal|ID photo|ID badge|lanyard|team photo|leaving do|birthday|wedding|baby shower|knitted|knitting|sponsored|raffle|totals|dashboard|stats|blank\b(?! enough)|wiped|nail drills|certificate|trophy|award|mural|screenshot of the (?:rota|app|email|page|error)|new kit|demo unit|manikin|simman|phantom|roundabout|view from (?:the|my|our) (?:\w+ )?(?:office|hill|top|window|roof|balcony|mess|station|base|point)|thank ?-?you board|supplier|sensor|charger|battery|cupboard|store ?room|layout|new (?:bed )?spaces|spare part|foot spa)\b/i;

/** Words that settle it: the picture or list shows real patients, whatever else the post says. */
export const REAL_PATIENT_WORDS =
  /\b(?:live|real|actual) (?:pts?|patients?|one)\b|\b(?:named|identifiable)\b|\b\d{1,3} pts\b/i;

/** Words of a post or a file's name that speak of a body, an examination or a place of care. */
export const CLINICAL_WORDS =
  /\b(?:pt|patient|px|flexi|intra-?op|ureter|wrist|ankle|hips?|jaw|tooth|teeth|tonsils?|palate|breast|nipple|penis|scrot\w+|buttock|nails?|umbilic\w+|cord|placenta|haematoma|reduc\w+|plaster|goitre|hernia|lump|stye|ptosis|pupil|gait|posture|oedema|jaundice|rhythm|tracing|ctg|abg|vbg|monitor|dressing(?! (?:cupboard|trolley|room|gown|store))|pressure area|bladder|bowel|lap view|bed \d+|bay \d+|cubicle|side room|wound|rash|bite|ulcer|lesion|cellulitis|burn|scald|bruis\w+|swelling|swollen|fracture|#|cxr|x-?ray|xr|ct|mri|ecg|echo|uss|scan|film|scope|endo|slit lamp|fundus|retina|wristband|drug chart|obs|pressure (?:ulcer|sore|damage)|sacrum|heel|stoma|graft|flap|drain|cannula|line site|exit site|catheter|toe|toes|finger|fingers|thumb|hand|hands|foot|feet|leg|legs|knee|shin|calf|arm|forearm|elbow|shoulder|scalp|ear|eye|eyelid|nose|lip|tongue|throat|neck|chest|back|abdo|groin|thigh|skin|nail bed|mole|naevus|bcc|scc|melanoma|erythema|vesicles|eschar|pus|slough|necro\w+|blister\w*|psoriasis|eczema|zoster|shingles|\d{1,3} ?[MF]|\d0s|y\/?o|hx|post op|theatre|resus|photo taken with consent|consented|consent|handover|wellens|brugada|st elevation|stemi|colles|reduction|splint)\b/i;

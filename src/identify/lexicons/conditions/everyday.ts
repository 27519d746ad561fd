/**
 * What general practice, community teams, emergency departments and wards speak of every day: minor illness and injury,
 * wounds, eyes, skin, teeth, states that need care, and everyday procedures. Rows as in base.ts. Rates are general
 * knowledge of the order of consultations or operations a year in the United Kingdom (gk) unless a source is named; what
 * counts is that they are large.
 */
export const everyday = `
shingles|herpes zoster;zoster;zona;post-herpetic neuralgia;PHN|350|I|infection|gk|gk
herpes zoster ophthalmicus|HZO;ophthalmic shingles|15|I|ophthalmology|gk|gk
chickenpox|chicken pox;varicella;VZV|400|I|infection|gk|gk
hand foot and mouth disease|hand foot and mouth;HFMD|200|I|infection|gk|gk
impetigo||150|I|infection|gk|gk
scabies|norwegian scabies;crusted scabies|150|I|infection|gk|gk
head lice|nits|400|I|infection|gk|gk
threadworm|threadworms;pinworm|150|I|infection|gk|gk
ringworm|tinea;tinea capitis;kerion|300|I|infection|gk|gk
cellulitis|infected leg;periorbital cellulitis;preseptal cellulitis|400|I|infection|gk|gk
abscess|abscesses;breast abscess;perianal abscess;groin abscess;infected abscess;axillary abscess;pilonidal abscess|250|I|infection|gk|gk
quinsy|peritonsillar abscess|15|I|ENT|gk|gk
tonsillitis||400|I|ENT|gk|gk
Ludwig's angina|Ludwigs|0.3|I|ENT|gk|gk
otitis media|AOM;otitis externa;ear infection;glue ear;grommets|1500|I|ENT|gk|gk
mastoiditis||2|I|ENT|gk|gk
epistaxis|nosebleed;nosebleeds;nose bleeds;nose bleed;posterior epistaxis|200|I|ENT|gk|gk
benign paroxysmal positional vertigo|benign positional vertigo;BPPV|1000|I|ENT|gk|gk
vertigo|labyrinthitis;vestibular neuritis;vestibular neuronitis|600|I|ENT|gk|gk
Ménière's disease|Menieres|200|P|ENT|gk|gk
sinusitis||1000|I|ENT|gk|gk
epiglottitis|supraglottitis|1|I|ENT|gk|gk
glandular fever|infectious mononucleosis;EBV;mono;kissing disease|60|I|infection|gk|gk
urinary tract infection|UTI;UTIs;recurrent UTI;cystitis;water infection|2000|I|infection|gk|gk
gastroenteritis|norovirus;rotavirus;travellers diarrhoea|1500|I|infection|gk|gk
chlamydia||300|I|infection|UKHSA England ~200k/y|R
genital herpes|HSV-2;anogenital herpes|45|I|infection|UKHSA|R
genital warts||45|I|infection|UKHSA|R
pelvic inflammatory disease|PID;tubo-ovarian abscess;TOA|60|I|gynaecology|gk|gk
trichomoniasis|TV positive;Trichomonas|12|I|infection|gk|gk
Mycoplasma genitalium|Mgen;M gen|12|I|infection|gk|gk
conjunctivitis|sticky eye;sticky eyes;red eye|1500|I|ophthalmology|gk|gk
corneal ulcer|keratitis|50|I|ophthalmology|gk|gk
acute angle closure|acute angle closure glaucoma;acute glaucoma;acute angle;angle closure;AACG|8|I|ophthalmology|gk|gk
glaucoma|open angle glaucoma;POAG|1100|P|ophthalmology|gk|gk
cataract|cataracts;cataract surgery;phaco|700|I|ophthalmology|NHS ~450k operations/y|R
macular degeneration|AMD;wet AMD;ARMD;dry AMD;macular;age-related macular degeneration;wet macular|1000|P|ophthalmology|gk|gk
retinal detachment|RD mac on;RD mac off;detached retina;mac off;mac on|12|I|ophthalmology|gk|gk
retinal artery occlusion|BRAO|3|I|ophthalmology|gk|gk
endophthalmitis||1|I|ophthalmology|gk|gk
uveitis|iritis;anterior uveitis;hypopyon|25|I|ophthalmology|gk|gk
scleritis||3|I|ophthalmology|gk|gk
optic neuritis||4|I|ophthalmology|gk|gk
papilloedema|disc swelling;swollen discs;swollen optic discs;bilateral disc swelling|10|I|ophthalmology|gk|gk
vitreous haemorrhage|vit haem|10|I|ophthalmology|gk|gk
globe rupture|penetrating eye injury;open globe;globe injury;ruptured globe;IOFB;intraocular foreign body;open globe injury;perforated globe|3|I|ophthalmology|gk|gk
retrobulbar haemorrhage|retrobulbar;orbital compartment syndrome;canthotomy|0.5|I|ophthalmology|gk|gk
hyphaema||8|I|ophthalmology|gk|gk
Charles Bonnet syndrome|Charles Bonnet|100|P|ophthalmology|gk|gk
keratoconus||100|P|ophthalmology|gk|gk
retinitis pigmentosa|RP carrier|25|P|ophthalmology|1 in 4,000|R
basal cell carcinoma|BCC;BCCs;rodent ulcer|230|I|dermatology|gk|gk
squamous cell carcinoma of skin|SCC;cutaneous SCC;Bowens;Bowens disease;keratoacanthoma|70|I|dermatology|gk|gk
actinic keratosis|AKs;solar keratosis|2000|P|dermatology|gk|gk
seborrhoeic keratosis|seb k;sebK;seb ks;seborrhoeic wart|5000|P|dermatology|gk|gk
eczema|atopic eczema;atopic dermatitis;eczema herpeticum;pompholyx|5000|P|dermatology|gk|gk
urticaria|chronic urticaria|800|I|dermatology|gk|gk
acne|acne vulgaris|2000|P|dermatology|gk|gk
rosacea||1500|P|dermatology|gk|gk
alopecia|alopecia areata;alopecia totalis|150|P|dermatology|gk|gk
vitiligo||500|P|dermatology|gk|gk
hidradenitis suppurativa|hidradenitis;HS|700|P|dermatology|gk|gk
erythroderma|erythrodermic psoriasis;erythrodermic|2|I|dermatology|gk|gk
pyoderma gangrenosum|pyoderma|1|I|dermatology|gk|gk
Sweet's syndrome|Sweets|0.3|I|dermatology|gk|gk
bullous pemphigoid|pemphigoid|7|I|dermatology|gk|gk
DRESS|DRESS syndrome;drug reaction with eosinophilia|0.5|I|dermatology|gk|gk
erythema nodosum||4|I|dermatology|gk|gk
erythema multiforme||8|I|dermatology|gk|gk
lichen planus|lichen sclerosus|300|P|dermatology|gk|gk
vasculitis|leucocytoclastic vasculitis;cutaneous vasculitis|8|I|rheumatology|gk|gk
angioedema|angio-oedema;tongue swelling|30|I|immunology|gk|gk
leg ulcer|ulcer;ulcers;leg ulcers;arterial ulcer;mixed ulcer|300|P|wounds|gk|gk
diabetic foot ulcer|DFU;diabetic foot;foot ulcer;toe ulcer;infected diabetic foot;heel ulcer|200|P|wounds|gk|gk
pressure ulcer|pressure sore;pressure damage;bed sore;bedsore;cat 2 pressure;cat 3;cat 4;category 3;category 4;grade 3 pressure;grade 4 pressure;sacral sore;moisture lesion;DTI heel|150|P|wounds|gk|gk
wound infection|infected wound;wound dehiscence;dehisced wound;burst abdomen|150|I|wounds|gk|gk
lymphoedema|chronic oedema;primary lymphoedema|400|P|wounds|gk|gk
lymphoedema praecox|Milroys;Milroy disease|1|P|genetics|gk|gk
varicose veins|varicose eczema|1000|P|vascular|gk|gk
ingrown toenail|ingrowing toenail;IGTN;paronychia;toenail avulsion|300|I|minor|gk|gk
frozen shoulder|adhesive capsulitis;frozen shoulders|200|I|musculoskeletal|gk|gk
rotator cuff tear|cuff tear;subacromial impingement|200|I|musculoskeletal|gk|gk
carpal tunnel syndrome|carpal tunnel;CTS;CTR|300|I|musculoskeletal|gk|gk
trigger finger||200|I|musculoskeletal|gk|gk
tennis elbow|golfers elbow;epicondylitis;De Quervains|500|I|musculoskeletal|gk|gk
sciatica|radiculopathy;prolapsed disc;disc prolapse;slipped disc;lumbar disc|500|I|musculoskeletal|gk|gk
back pain|lower back pain;LBP|5000|I|musculoskeletal|gk|gk
foot drop|drop foot|20|I|neurology|gk|gk
polymyalgia rheumatica|PMR;polymyalgia|80|I|rheumatology|gk|gk
giant cell arteritis|GCA;temporal arteritis|9|I|rheumatology|gk|gk
fibromyalgia||2000|P|rheumatology|gk|gk
chronic fatigue syndrome|ME/CFS;CFS|500|P|chronic|gk|gk
complex regional pain syndrome|CRPS|25|I|musculoskeletal|gk|gk
hernia|hernias|3000|P|surgery|gk|gk
parastomal hernia||100|P|surgery|gk|gk
haemorrhoids|piles;hemorrhoids|4000|P|surgery|gk|gk
renal colic|ureteric stone;kidney stone;kidney stones;renal stone;renal stones;ureteric colic;obstructed stone|100|I|urology|gk|gk
urinary retention|acute retention;AUR;acute urinary retention;retention of urine|100|I|urology|gk|gk
epididymo-orchitis|orchitis;epididymitis|60|I|urology|gk|gk
priapism||1.5|I|urology|gk|gk
paraphimosis|phimosis|20|I|urology|gk|gk
menorrhagia|heavy periods;HMB;heavy menstrual bleeding|800|I|gynaecology|gk|gk
post-menopausal bleeding|PMB|150|I|gynaecology|gk|gk
menopause|perimenopause|1000|P|gynaecology|gk|gk
vaginal prolapse|procidentia;ring pessary|300|P|gynaecology|gk|gk
miscarriage|missed miscarriage;incomplete miscarriage;recurrent miscarriage;MMC|300|I|gynaecology|gk|gk
termination of pregnancy|TOP request;abortion;surgical termination;medical termination|350|I|gynaecology|DHSC ~250k/y E&W|R
IVF|ICSI;failed transfers;embryo transfer;frozen embryo transfer;FET;egg collection;2 failed transfers|80|I|gynaecology|HFEA ~50k/y|R
mastitis|lactational mastitis|60|I|obstetrics|gk|gk
postnatal depression|PND;perinatal depression|60|I|psychiatry|gk|gk
gender dysphoria|gender incongruence;transgender;trans man;trans woman;gender reassignment;vaginoplasty;top surgery|130|P|endocrine|Census 2021|gk
seizure|tonic clonic|250|I|neurology|gk|gk
syncope|vasovagal|400|I|cardiac|gk|gk
delirium|acute confusion;hyperactive delirium;hypoactive delirium|600|I|frailty|gk|gk
end of life care|EOL;EOLC;terminal agitation;end of life|500|I|palliative|gk|gk
rhabdomyolysis|rhabdo|8|I|renal|gk|gk
compartment syndrome|fasciotomies;fasciotomy|4|I|trauma|gk|gk
acute kidney injury|AKI;AKI 2;AKI 3;AKI3;AKI2|500|I|renal|gk|gk
hyperkalaemia||60|I|renal|gk|gk
cardiac arrest|OHCA;out of hospital cardiac arrest;VF arrest;PEA arrest;in-hospital arrest;IHCA|100|I|cardiac|UK ~60k OHCA/y|R
type 2 respiratory failure|T2RF;type II respiratory failure;hypercapnic;AECOPD|100|I|respiratory|gk|gk
bariatric surgery|gastric band;gastric sleeve;sleeve gastrectomy;gastric bypass|12|I|surgery|gk|gk
hip replacement|THR;total hip;total hip replacement|150|I|operation|NJR ~100k hips/y|R
appendicectomy|lap appendix;appendectomy|60|I|operation|gk|gk
laparotomy||45|I|operation|NELA ~25-30k/y|R
cholecystectomy|lap chole;cholecystectomies|100|I|operation|gk|gk
tonsillectomy||60|I|operation|gk|gk
colonoscopy||1000|I|procedure|gk|gk
angiogram||150|I|procedure|BCIS ~100k PCI/y|R
coronary bypass|CABG;CABGx3;CABGx4;CABGs;coronary artery bypass;coronary artery bypass graft;bypass graft;bypass surgery;heart bypass|22|I|operation|SCTS ~14k/y|R
aortic valve replacement|AVR|20|I|operation|gk|gk
severe aortic stenosis|aortic stenosis;severe AS;critical AS;tight AS;critical aortic stenosis|250|P|cardiac|gk|gk
carotid endarterectomy|CEA|6|I|operation|gk|gk
carotid stenosis|carotid;carotids;symptomatic carotid|100|P|vascular|gk|gk
MRSA colonisation|MRSA;MRSA positive;MRSA carrier|500|P|infection|gk|gk
haematoma|haematomas;rectus sheath haematoma;septal haematoma;pinna haematoma|300|I|trauma|gk|gk
granuloma|granulomas;umbilical granuloma;pyogenic granuloma|50|I|dermatology|gk|gk
tick bite|tick bites|100|I|minor|gk|gk
insect bite|wasp sting;bee sting;horsefly bite|300|I|minor|gk|gk
weever sting|weever fish;weever fish sting|5|I|toxicology|gk|gk
bat bite|bitten by a bat;bat exposure|0.5|I|trauma|UKHSA|gk
aneurysm|aneurysms;coiled aneurysm;popliteal aneurysm|100|P|vascular|gk|gk
supervised detoxification|detox;alcohol detox;inpatient detox|50|I|psychiatry|gk|gk
transfusion reaction|oxaliplatin reaction;infusion reaction;contrast reaction|20|I|immunology|gk|gk
spinal cord stimulator|sacral stimulator;sacral nerve stimulator;baclofen pump;intrathecal pump|10|P|neurology|gk|gk
commotio cordis|commotio|0.02|I|cardiac|gk|gk
boxer's fracture|boxers|30|I|trauma|gk|gk
middle cerebral artery occlusion|right MCA;left MCA;MCA infarct;RMCA;LMCA;M1 occlusion;L M1;R M1;MCA occlusion;basilar occlusion;basilar thrombosis;basilar|20|I|neurology|gk|gk
alkali splash|chemical splash;chemical eye;bleach in eye|5|I|ophthalmology|gk|gk
hysterectomy|TAH;TAH BSO|60|I|operation|gk|gk
mastectomy|wide local excision;breast reconstruction|60|I|operation|gk|gk
dental extraction|GA extractions;extractions;wisdom teeth;dental clearance;toothache;dry socket|200|I|dental|gk|gk
transplant recipient|transplanted;post transplant|90|P|transplant|NHSBT|gk
stem cell transplant|BMT;allograft;autograft;allo;allo SCT;auto SCT;HSCT;bone marrow transplant;SCT;allogeneic stem cell transplant;autologous stem cell transplant|35|P|haematology|gk|gk
chemotherapy|chemo;mid chemo;post chemo;on chemo;FOLFOX;FOLFIRINOX;R-CHOP;immunotherapy;palliative chemo|250|I|cancer|gk|gk
neutropenic sepsis|febrile neutropenic;neutropenic;febrile neutropenia|25|I|cancer|gk|gk
cord compression|MSCC;metastatic cord compression;metastatic spinal cord compression;malignant cord compression|6|I|cancer|gk|gk
SVC obstruction|SVCO|3|I|cancer|gk|gk
tumour lysis syndrome|tumour lysis;TLS|3|I|cancer|gk|gk
hypercalcaemia of malignancy|malignant hypercalcaemia|15|I|cancer|gk|gk
needlestick injury|needle stick;needlestick;sharps injury;splash injury|100|I|minor|gk|gk
foreign body|swallowed coin;swallowed battery;FB in ear;FB nose;inhaled foreign body;inhaled peanut;fish bone;food bolus;fish hook|150|I|minor|gk|gk
choking|choked|15|I|respiratory|gk|gk
croup||60|I|paediatrics|gk|gk
bronchiolitis||60|I|paediatrics|gk|gk
viral wheeze|VIW;viral induced wheeze;preschool wheeze|300|I|paediatrics|gk|gk
prematurity|ex-prem;preterm|7600|B|neonatology|ONS 7.6 % born before 37 weeks|R
neonatal jaundice|jaundiced baby;prolonged jaundice;DAT pos;DAT positive;exchange transfusion|2000|B|neonatology|gk|gk
tongue tie||2000|B|neonatology|gk|gk
faltering growth|failure to thrive|300|P|paediatrics|gk|gk
non-accidental injury|NAI;physical abuse;neglect;child abuse|60|I|safeguarding|gk|gk
non-blanching rash|non blanching spots;non blanching;petechial rash;purpuric rash;purpura|60|I|paediatrics|gk|gk
IgA vasculitis|HSP;Henoch Schonlein;Henoch-Schönlein purpura;Henoch-Schonlein purpura|5|I|paediatrics|gk|gk
intussusception||2|I|paediatrics|gk|gk
pyloric stenosis|pyloric|200|B|paediatrics|gk|gk
slipped upper femoral epiphysis|SUFE|15|I|paediatrics|gk|gk
food allergy|egg allergic;egg allergy;nut allergy;peanut allergy;nut allergic;milk allergy;latex allergy|2000|P|immunology|gk|gk
Gilbert's syndrome|Gilberts|5000|P|gastroenterology|gk|gk
IgA deficiency||150|P|immunology|1 in 600|gk
pernicious anaemia|B12 deficiency|200|P|haematology|gk|gk
iron deficiency anaemia|IDA|1000|P|haematology|gk|gk
thrombocytopenia||10|P|haematology|gk|gk
lower GI bleed|PR bleed;PR bleeding;diverticular bleed|80|I|gastroenterology|gk|gk
right iliac fossa pain|RIF pain;acute abdomen|1500|I|surgery|gk|gk
pneumothorax|pneumo;spontaneous pneumothorax|20|I|respiratory|gk|gk
pleural effusion|effusion;bilateral effusion;bilateral effusions|60|I|respiratory|gk|gk
obstructive sleep apnoea|OSA;sleep apnoea|2000|P|respiratory|gk|gk
interstitial lung disease|ILD|50|P|respiratory|gk|gk
peripheral arterial disease|PAD;PVD;peripheral vascular disease;claudication|1000|P|vascular|gk|gk
acute psychosis|sectioned;section 2;section 3;section 136;s136;MHA assessment;MHAA|60|I|psychiatry|gk|gk
personality disorder|EUPD;BPD;emotionally unstable|700|P|psychiatry|gk|gk
catatonia|catatonic|1|I|psychiatry|gk|gk
neuroleptic malignant syndrome|NMS|0.5|I|psychiatry|gk|gk
functional neurological disorder|FND;NEAD;PNES;non-epileptic attacks;functional seizures|50|P|neurology|gk|gk
Wernicke's encephalopathy|Wernickes;Wernicke-Korsakoff|3|I|neurology|gk|gk
Diogenes syndrome|Diogenes;hoarding;hoarder;self neglect|10|P|psychiatry|gk|gk
catheter-dependent|long term catheter;suprapubic catheter|150|P|urology|gk|gk
PEG feeding|PEG fed;RIG fed;PEG-J;jejunostomy;NJ feeding|40|P|gastroenterology|gk|gk
fistula||40|P|surgery|gk|gk
liver failure||15|I|gastroenterology|gk|gk
sickle chest crisis|chest crisis;painful crisis|5|I|haematology|gk|gk
hearing loss|presbycusis|18000|P|ENT|RNID ~12m|R
wound debridement|debridement;relook;redo debridement;VAC change|40|I|operation|gk|gk
biopsy taken|core biopsy|600|I|procedure|gk|gk
`;

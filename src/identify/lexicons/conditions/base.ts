/**
 * Conditions that every clinician's channel speaks of, with how many people of the United Kingdom they fit.
 * One per line: canonical name|other names; …|rate per 100,000|unit|coarser group|source|confidence. Units: P point
 * prevalence, I a year's incidence, M per 100,000 maternities, B per 100,000 births; where a source counts a stratum
 * (women, men of 65) the rate is within it. Confidence: V checked, R recalled from the source named, gk general knowledge.
 *
 * What people are born with and live with counts everybody alive who has it (P), in every table: born per 100,000
 * (EUROCAT, NCARDRS, newborn screening) × the share alive, less where surgery or screening is younger than its older
 * patients. Nearly all live with a cleft, talipes, hypospadias, PKU, hypothyroidism, coarctation, a hole in the heart; five
 * in seven with Fallot's tetralogy; half to three quarters after a transposition (switched since about 1985), a diaphragmatic
 * hernia, spina bifida or an atresia; a tenth to a third with what few outlived before 1990 (the Norwood and Fontan hearts,
 * Kasai, SCID) or nobody looked for before 2009 (MCADD). Congenital heart disease is some 220,000 adults and 85,000 children
 * (BCS, British Heart Foundation): small defects that closed are nobody's. B is left for the newborn's own illnesses and
 * for what is seldom survived or outgrown within months.
 */
export const base = `
hypertension|HTN;high BP;high blood pressure;hypertensive|14800|P|cardiac|QOF England 2023/24|R
obesity|raised BMI;obese|27000|P|endocrine|HSE|R
morbid obesity|BMI over 40;morbidly obese|3500|P|endocrine|HSE|gk
super-morbid obesity|BMI over 60;super morbidly obese;superobese|40|P|endocrine|gk|gk
hyperlipidaemia|high chol;high cholesterol;hypercholesterolaemia|20000|P|endocrine|gk|gk
type 2 diabetes|T2DM;NIDDM;type 2 diabetic;type II diabetes;type II diabetic;type 2;T2 diabetic;diabetes;diabetic|6500|P|endocrine|QOF/Diabetes UK|R
type 1 diabetes|T1DM;IDDM;type 1 diabetic;type I diabetes;type I diabetic;type 1;T1 diabetic;insulin dependent diabetic|590|P|endocrine|Diabetes UK 400k|R
MODY|monogenic diabetes;maturity onset diabetes of the young|11|P|endocrine|gk|gk
asthma|asthmatic;acute asthma;brittle asthma|8000|P|respiratory|QOF/Asthma+Lung|R
COPD|emphysema;COAD;chronic obstructive pulmonary disease;exacerbation of COPD;IECOPD;COPD exacerbation|1900|P|respiratory|QOF|R
coronary heart disease|IHD;CAD;angina;previous MI;old MI;ischaemic heart disease;coronary artery disease;triple vessel disease;3VD;unstable angina|3000|P|cardiac|QOF|R
atrial fibrillation|AF;PAF;fast AF;a fib;afib;atrial flutter|2200|P|cardiac|QOF|R
previous stroke or TIA|prev stroke;previous stroke;previous CVA;old stroke;TIA;mini stroke|1900|P|neurology|QOF|R
heart failure|CCF;HFrEF;HFpEF;LVF;congestive cardiac failure;cardiac failure;left ventricular failure;pulmonary oedema;flash pulmonary oedema;CHF|1100|P|cardiac|QOF|R
chronic kidney disease|CKD;CKD3;CKD4;CKD5;chronic renal failure|4200|P|renal|QOF|R
dialysis|haemodialysis;HD;HD patient;PD patient;CAPD;APD;ESRF;ESRD;ESKD;peritoneal dialysis;end stage renal failure;end stage kidney disease;on HD;on PD;dialysis patient;home haemo|45|P|renal|UK Renal Registry ~30k|R
kidney transplant|renal Tx;renal transplant;kidney Tx;kidney recipient;transplant kidney;renal transplant recipient|60|P|transplant|UKRR ~40k|R
liver transplant|OLT;liver Tx;liver transplant recipient|14|P|transplant|NHSBT|gk
heart transplant|HTx;cardiac transplant;heart transplant recipient|4|P|transplant|NHSBT|gk
lung transplant|LTx;single lung transplant;double lung transplant;single lung;double lung;lung transplant recipient|2.5|P|transplant|NHSBT|gk
cancer|malignancy;metastatic cancer;metastases;metastatic disease;brain mets;bone mets;lung mets;palliative cancer|3600|P|cancer|QOF|R
depression|depressed;major depression;MDD;severe depression|13000|P|psychiatry|QOF|R
anxiety|GAD;generalised anxiety disorder;anxiety disorder|6000|P|psychiatry|APMS|gk
severe mental illness|psychosis;SMI;psychotic;first episode psychosis;FEP|1000|P|psychiatry|QOF|R
bipolar disorder|bipolar;BPAD;bipolar affective disorder;manic;mania;hypomania;hypomanic|900|P|psychiatry|gk|gk
schizophrenia|SCZ;schizophrenic;paranoid schizophrenia;schizoaffective;schizoaffective disorder|600|P|psychiatry|gk|gk
anorexia nervosa|AN;eating disorder;anorexic;severe anorexia|100|P|psychiatry|gk|gk
dementia|Alzheimers;Alzheimer;AD;vascular dementia;Alzheimers disease;advanced dementia;mixed dementia|1350|P|neurology|~0.9M UK|R
Lewy body dementia|DLB;LBD;Lewy body;dementia with Lewy bodies|60|P|neurology|gk|gk
Parkinson's disease|Parkinsons;PD;IPD|225|P|neurology|Parkinson's UK 153k|R
epilepsy|seizure disorder;epileptic|950|P|neurology|Epilepsy Action 630k|R
migraine|migraines;migraine with aura;hemiplegic migraine|14000|P|neurology|gk|gk
multiple sclerosis|MS;relapsing remitting MS;RRMS;secondary progressive MS|220|P|neurology|MS Society ~150k|R
learning disability|LD;learning disabled;learning disabilities;learning difficulties;severe learning disability;intellectual disability|550|P|psychiatry|QOF|R
autism|ASD;autistic;autism spectrum disorder;ASC|1500|P|psychiatry|gk|gk
ADHD|attention deficit hyperactivity disorder;ADD|1700|P|psychiatry|gk|gk
osteoarthritis|OA;OA hip;OA knee;arthritis|15000|P|rheumatology|gk|gk
rheumatoid arthritis|RA;RA flare;rheumatoid;seropositive RA|670|P|rheumatology|~450k|R
psoriasis|plaque psoriasis|2000|P|dermatology|gk|gk
psoriatic arthritis|psoriatic|190|P|rheumatology|gk|gk
ankylosing spondylitis|AS;axSpA;ank spond;axial spondyloarthritis|200|P|rheumatology|gk|gk
lupus|SLE;systemic lupus erythematosus;systemic lupus|97|P|rheumatology|CPRD 2012|R
gout|gouty arthritis;tophaceous gout;acute gout|2500|P|rheumatology|gk|gk
osteoporosis|osteoporotic|4500|P|rheumatology|gk|gk
Crohn's disease|Crohns;IBD;inflammatory bowel disease|200|P|gastroenterology|gk|gk
ulcerative colitis|UC;IBD flare;acute severe colitis;ASUC|400|P|gastroenterology|gk|gk
coeliac disease|coeliac;celiac|1000|P|gastroenterology|screened ~1%|R
irritable bowel syndrome|IBS;irritable bowel|10000|P|gastroenterology|gk|gk
hypothyroidism|hypothyroid;underactive thyroid|3500|P|endocrine|gk|gk
hyperthyroidism|thyrotoxicosis;Graves;Graves disease;hyperthyroid;thyrotoxic;overactive thyroid|700|P|endocrine|gk|gk
endometriosis|stage 4 endometriosis|10000|P|gynaecology|1 in 10|gk
polycystic ovary syndrome|PCOS;polycystic ovaries|8000|P|gynaecology|gk|gk
sickle cell disease|SCD;HbSS;sickler;sickle cell;sickle cell anaemia;sickle crisis;sickle;sickle chest;acute chest syndrome;vaso-occlusive crisis;HbSC|26|P|haematology|~17,500 UK|R
beta thalassaemia major|TDT;thalassaemia major;thalassaemia;beta thal;beta thalassaemia|2|P|haematology|gk|gk
haemophilia A|factor VIII deficiency;haemophilia;severe haemophilia;haemophiliac;severe haemophilia A;haem A;moderate haem A;severe haem A|10|P|haematology|UKHCDO|R
haemophilia B|factor IX deficiency;Christmas disease;haem B;severe haem B;mild haem B|2.5|P|haematology|UKHCDO|R
von Willebrand disease|vWD;von Willebrands;von Willebrand|17|P|haematology|UKHCDO|gk
chronic hepatitis B|HBV;hep B;hepatitis B;HBV carrier|400|P|infection|UKHSA ~270k|R
chronic hepatitis C|HCV;hep C;hepatitis C|100|P|infection|UKHSA ~63k|R
HIV|PLWH;RVD;B20;HIV positive;living with HIV;HIV pos|170|P|infection|~113,500 UK|R
home oxygen|LTOT;long term oxygen|150|P|respiratory|gk|gk
stoma|colostomy;ileostomy;high output stoma|280|P|surgery|~190k|R
pacemaker|PPM;dual chamber pacemaker;CRT-D;CRT-P;ICD in situ|450|P|cardiac|gk|gk
LVAD|left ventricular assist device;LVAD patient|0.4|P|cardiac|gk|gk
deafness|deaf;profoundly deaf;BSL user;severe hearing loss;profound hearing loss;profound bilateral hearing loss;profound bilateral loss;profound bilat loss|1800|P|ENT|gk|gk
registered blind|severely sight impaired;is blind;blind since birth;blind in both eyes;blind man;blind lady;blind woman;totally blind|250|P|ophthalmology|gk|gk
lower-limb amputee|BKA;AKA;below knee amputation;above knee amputation;amputee;transtibial amputation;transfemoral amputation;transtibial;transfemoral|90|P|vascular|gk|gk
spinal cord injury|SCI;paraplegic;paraplegia;spinal injury|75|P|neurology|~50k|gk
tracheostomy|tracheostomy in the community|8|P|respiratory|gk|gk
home ventilation|NIV at home;home NIV;home ventilated;long term ventilation|25|P|respiratory|gk|gk
opioid dependence|IVDU;PWID;heroin user;IV drug user;on methadone;injecting drug user;opiate dependent|250|P|psychiatry|OHID 138k England|R
alcohol dependence|alcoholic;alcohol dependent;alcohol excess;alcohol withdrawal;ETOH XS;EtOH withdrawal;alcohol misuse;ARLD;alcoholic liver disease|1000|P|psychiatry|gk|gk
myocardial infarction|MI;NSTEMI;acute MI;heart attack;NSTEACS;ACS|150|I|cardiac|~100k admissions UK|R
STEMI|inferior STEMI;anterior STEMI;posterior STEMI;lateral STEMI;ST elevation MI|45|I|cardiac|MINAP|gk
acute stroke|stroke;CVA;ischaemic stroke;strokes;MCA stroke;posterior circulation stroke;TACS;POCS;haemorrhagic stroke;cerebellar stroke|150|I|neurology|~100k UK|R
subarachnoid haemorrhage|SAH;subarachnoid;aneurysmal SAH|8|I|neurology|gk|gk
pulmonary embolism|PE;bilateral PE;saddle PE;massive PE;pulmonary embolus;submassive PE|100|I|respiratory|gk|gk
deep vein thrombosis|DVT;iliofemoral DVT;deep venous thrombosis|100|I|vascular|gk|gk
aortic dissection|type A dissection;type B dissection;dissection;type A;dissecting aorta;aortic dissections|4.5|I|cardiac|THINK AORTA ~4,000 UK|R
abdominal aortic aneurysm|AAA;triple A;aortic aneurysm|120|P|vascular|gk|gk
ruptured AAA|rAAA;ruptured aneurysm;ruptured abdominal aortic aneurysm;leaking AAA|6|I|vascular|NVR|gk
acute limb ischaemia|ALI;acute limb;ischaemic limb;ischaemic leg;acutely ischaemic leg;ischaemic foot|14|I|vascular|gk|gk
appendicitis|appy;appendix;perforated appendix;perforated appendicitis;perf appendix;perfed appendix;appendix mass;appendicular abscess|75|I|surgery|~50k UK|R
cholecystitis|gallbladder;gallstones;biliary colic;acute cholecystitis;cholangitis;choledocholithiasis;perforated gallbladder|100|I|surgery|gk|gk
acute pancreatitis|pancreatitis;gallstone pancreatitis;necrotising pancreatitis|56|I|surgery|gk|R
small bowel obstruction|SBO;bowel obstruction;adhesional SBO;obstructed bowel|40|I|surgery|gk|gk
perforated viscus|perf DU;perforated DU;perf;perforated duodenal ulcer;perforated ulcer;perforated bowel;perforation;perf viscus;perf bowel;bowel perforation|14|I|surgery|gk|gk
diverticulitis|diverticular abscess;perforated diverticulitis;perf diverticulitis;diverticular perf|75|I|surgery|gk|gk
upper GI bleed|UGIB;haematemesis;GI bleed;melaena;upper GI haemorrhage;UGI bleed;GIB|130|I|gastroenterology|gk|R
oesophageal variceal bleed|variceal bleed;oesophageal varices;variceal haemorrhage;varices|10|I|gastroenterology|gk|gk
Boerhaave syndrome|Boerhaave;Boerhaaves;oesophageal rupture;ruptured oesophagus;oesophageal perforation|0.3|I|surgery|gk|gk
testicular torsion|torted testis;torsion;torsion testis;torted testicle|25|I|urology|1 in 4,000|R
ectopic pregnancy|ectopic;ruptured ectopic;PUL;pregnancy of unknown location;ectopics|18|I|gynaecology|~11-12k/y|R
ruptured spleen|splenic rupture;splenic laceration;splenic injury;splenic lac;lacerated spleen;splenic trauma|3|I|trauma|gk|gk
hip fracture|NOF;fractured neck of femur;fractured hip;broken hip;neck of femur;neck of femur fracture;intracapsular NOF;NOFs;NOF fracture;femoral neck;femoral neck fracture;femoral neck fractures|110|I|trauma|NHFD ~75k|R
wrist fracture|DR fracture;Colles;Colles fracture;distal radius fracture;distal radius;broken wrist;Smiths fracture|180|I|trauma|gk|gk
cauda equina syndrome|CES;cauda equina;CES-R;CES-I|1.5|I|neurosurgery|GIRFT|gk
necrotising fasciitis|nec fasc;Fourniers;Fourniers gangrene;NSTI;necrotizing fasciitis;nec fas;necrotising soft tissue infection;Fournier|0.9|I|infection|~500/y|gk
sepsis|septic;septic shock;urosepsis;biliary sepsis;septicaemia|370|I|infection|~245k/y UK|R
septic arthritis|septic joint;septic knee;septic hip;septic arthritis of the hip|6|I|infection|gk|gk
osteomyelitis|osteo;OM|20|I|infection|gk|gk
infective endocarditis|IE;endocarditis;bacterial endocarditis;subacute bacterial endocarditis;SBE|7|I|infection|gk|gk
bacterial meningitis|meningitis;pneumococcal meningitis|2|I|infection|gk|gk
encephalitis|viral encephalitis;HSV encephalitis;herpes encephalitis|8|I|infection|~6k/y|gk
Guillain-Barré syndrome|Guillain Barre;GBS;Guillain-Barre syndrome;Guillain Barré|1.7|I|neurology|gk|R
transverse myelitis|LETM|0.5|I|neurology|gk|gk
myasthenia gravis|MG;myasthenia;myasthenic crisis;myasthenic|25|P|neurology|gk|gk
neuromyelitis optica|NMOSD;NMO;Devics;Devics disease;aquaporin-4;aquaporin 4 positive;AQP4;MOGAD|1.5|P|neurology|gk|gk
motor neurone disease|MND;motor neurone;ALS;motor neuron disease;amyotrophic lateral sclerosis;bulbar MND;progressive bulbar palsy|7|P|neurology|~5,000 UK|R
Huntington's disease|Huntingtons;Huntingtons chorea|12.3|P|neurology|CPRD 2013|R
sporadic Creutzfeldt-Jakob disease|sCJD;CJD;Creutzfeldt-Jakob;Creutzfeldt-Jakob disease;sporadic CJD;prion disease;Creutzfeld-Jakob;Creutzfeldt-Jacob|0.2|I|neurology|~130/y|R
Bell's palsy|Bells;facial palsy;facial nerve palsy;LMN facial palsy|37|I|neurology|gk|gk
trigeminal neuralgia|TN|13|I|neurology|gk|gk
status epilepticus|refractory status;NCSE;non-convulsive status;convulsive status|14|I|neurology|gk|gk
delirium tremens|DTs|15|I|psychiatry|gk|gk
diabetic ketoacidosis|DKA;euglycaemic DKA|55|I|endocrine|gk|gk
Addison's disease|Addisonian crisis;adrenal crisis;Addisons;Addisonian;adrenal insufficiency;hypoadrenalism|1|I|endocrine|~9,000 UK|R
phaeochromocytoma|phaeo;pheo;pheochromocytoma;paraganglioma|0.6|I|endocrine|gk|gk
acromegaly|acromegalic|8|P|endocrine|gk|gk
Cushing's syndrome|Cushings;Cushings disease;Cushingoid|5|P|endocrine|gk|gk
thyroid storm|thyrotoxic storm;thyroid crisis|0.3|I|endocrine|gk|gk
paracetamol overdose|POD;OD;overdose;paracetamol OD;staggered overdose;polypharmacy overdose;mixed overdose;mixed OD;polypharmacy OD;overdoses;took an overdose;intentional overdose|70|I|toxicology|gk|gk
self-harm|DSH;deliberate self harm;self harmed;self-harming;suicidal;suicidality;suicide attempt;attempted suicide;suicidal ideation|350|I|psychiatry|~220-250k/y England|R
suicide|completed suicide;died by suicide;took her own life;took his own life|10.7|I|psychiatry|E&W 2022|R
anaphylaxis|anaphylactic;anaphylactic shock;anaphylactic reaction;biphasic anaphylaxis|15|I|immunology|gk|gk
Stevens-Johnson syndrome|SJS;TEN;toxic epidermal necrolysis;Stevens Johnson;SJS/TEN;TENS;Lyells|0.6|I|dermatology|gk|R
Kawasaki disease|Kawasaki;Kawasakis;KD;incomplete Kawasaki|8|I|paediatrics|gk|R
haemolytic uraemic syndrome|HUS;STEC HUS|0.7|I|renal|gk|gk
thrombotic thrombocytopenic purpura|TTP;iTTP|0.6|I|haematology|gk|R
atypical haemolytic uraemic syndrome|aHUS;atypical HUS|0.04|I|renal|gk|gk
acute myeloid leukaemia|AML;acute leukaemia;leukaemia;acute myeloid leukemia;leukemia|4.7|I|haematology|CRUK ~3,100|R
acute lymphoblastic leukaemia|ALL;B-ALL;T-ALL;pre-B ALL|1.2|I|haematology|CRUK ~790|R
multiple myeloma|myeloma;MM|9|I|haematology|CRUK ~6,000|R
Hodgkin lymphoma|Hodgkins;HL;Hodgkins lymphoma;lymphoma|3.2|I|haematology|CRUK ~2,100|R
breast cancer|Ca breast;breast Ca;DCIS;inflammatory breast cancer;triple negative breast cancer;TNBC;metastatic breast cancer|165|I|cancer|CRUK ~56-57k|R
male breast cancer|breast cancer in a man|1.1|I|cancer|~370/y|R
prostate cancer|Ca prostate;prostate Ca;metastatic prostate;metastatic prostate cancer|165|I|cancer|CRUK ~55k|R
lung cancer|NSCLC;SCLC;Ca lung;lung Ca;small cell lung cancer;lung primary;bronchogenic carcinoma|73|I|cancer|CRUK ~49k|R
colorectal cancer|CRC;bowel cancer;colon cancer;rectal cancer;Ca colon;bowel Ca;colonic cancer;colon ca;rectal ca;sigmoid cancer;caecal cancer|66|I|cancer|CRUK ~44k|R
melanoma|malignant melanoma;metastatic melanoma|26|I|cancer|CRUK ~17.5k|R
pancreatic cancer|pancreatic Ca;Ca pancreas;pancreatic adenocarcinoma;Ca head of pancreas|16|I|cancer|CRUK ~10.8k|R
glioblastoma|GBM;glioblastoma multiforme;high grade glioma|4.6|I|cancer|~3,200/y|R
mesothelioma|meso|4|I|cancer|~2,700/y|R
testicular cancer|GCT;germ cell tumour;seminoma;teratoma;testicular tumour|7|I|cancer|~2,400/y|R
osteosarcoma|osteogenic sarcoma|0.25|I|cancer|~160/y|R
Ewing sarcoma|Ewings;Ewings sarcoma|0.15|I|cancer|~100/y|R
neuroblastoma||0.15|I|cancer|~100/y|R
retinoblastoma||0.07|I|cancer|40-50/y|R
uveal melanoma|choroidal melanoma;ocular melanoma|0.8|I|cancer|~500-600/y|R
Merkel cell carcinoma|Merkel cell;Merkel|0.5|I|cancer|gk|gk
caesarean section|LSCS;CS;caesarean;c-section;EMCS;ELCS;elective section;emergency section;crash section;EmLSCS;ElLSCS;cat 1 section;cat 2 section;Cat 1 LSCS;category 1 section;classical section|42000|M|obstetrics|England 2023/24|R
pre-eclampsia|PET;preeclampsia;pre-eclamptic;severe PET;PIH|3000|M|obstetrics|gk|gk
eclampsia|eclamptic;eclamptic fit;eclamptic seizure|27|M|obstetrics|UKOSS|R
HELLP syndrome|HELLP|200|M|obstetrics|gk|gk
placental abruption|abruption;massive abruption;abrupted|500|M|obstetrics|gk|gk
placenta praevia|praevia;low lying placenta|500|M|obstetrics|gk|gk
placenta accreta spectrum|accreta;placenta accreta;placenta increta|17|M|obstetrics|UKOSS|R
uterine rupture|ruptured uterus;scar rupture|20|M|obstetrics|UKOSS|R
amniotic fluid embolism|AFE|1.7|M|obstetrics|UKOSS|R
peripartum hysterectomy|caesarean hysterectomy;Caesar hyst|41|M|obstetrics|UKOSS|R
postpartum haemorrhage|PPH;MOH;massive obstetric haemorrhage;major obstetric haemorrhage;primary PPH;secondary PPH|3000|M|obstetrics|gk|gk
gestational diabetes|GDM|5000|M|obstetrics|gk|R
obstetric cholestasis|ICP;intrahepatic cholestasis of pregnancy;cholestasis|700|M|obstetrics|gk|gk
hyperemesis gravidarum|HG;hyperemesis|1500|M|obstetrics|gk|gk
molar pregnancy|hydatidiform mole;GTD;partial mole;complete mole|150|M|obstetrics|1 in 600-700|R
maternal death||13|M|obstetrics|MBRRACE 2020-22 13.4|R
peripartum cardiomyopathy|PPCM;postpartum cardiomyopathy|25|M|obstetrics|gk|gk
cord prolapse|prolapsed cord|200|M|obstetrics|gk|gk
shoulder dystocia||650|M|obstetrics|gk|R
stillbirth|IUD at;stillborn;intrauterine death;still birth;IUFD;fetal demise|390|B|obstetrics|ONS 2023 England|V
neonatal death|NND|160|B|neonatology|gk|R
hypoxic ischaemic encephalopathy|HIE;cooled;HIE 2;HIE 3;therapeutic hypothermia|150|B|neonatology|gk|gk
necrotising enterocolitis|NEC;necrotizing enterocolitis|60|B|neonatology|gk|gk
conjoined twins||1.5|B|neonatology|gk|gk
anencephaly|anencephalic|40|B|neonatology|gk|gk
spina bifida|neural tube defect;NTD;myelomeningocele;meningomyelocele|18|P|neonatology|gk|gk
Down syndrome|T21;trisomy 21;Downs;Downs syndrome|60|P|genetics|~1 in 800-1000; ~47k UK|R
Edwards syndrome|T18;trisomy 18|12|B|genetics|gk|gk
Patau syndrome|T13;trisomy 13;Patau;Pataus|6|B|genetics|gk|gk
cleft lip and palate|cleft lip;cleft palate;cleft|140|P|neonatology|CRANE ~1 in 700|R
congenital heart disease|CHD;ACHD;congenital cardiac disease|450|P|cardiac|gk|R
tetralogy of Fallot|ToF;tetralogy;Fallots;Fallot;repaired tetralogy|25|P|cardiac|gk|gk
hypoplastic left heart syndrome|HLHS;hypoplastic left heart|2|P|cardiac|gk|gk
transposition of the great arteries|TGA;transposition|18|P|cardiac|gk|gk
gastroschisis||12|P|neonatology|gk|R
exomphalos|omphalocele;exomphalos major|12|P|neonatology|gk|gk
oesophageal atresia|TOF/OA;OA/TOF;tracheo-oesophageal fistula|20|P|neonatology|gk|R
congenital diaphragmatic hernia|CDH;diaphragmatic hernia|15|P|neonatology|gk|gk
Hirschsprung's disease|Hirschsprungs;Hirschprungs|17|P|neonatology|gk|gk
biliary atresia||2.5|P|neonatology|1 in 15-17k|R
talipes|club foot;clubfoot;CTEV|95|P|neonatology|gk|gk
phenylketonuria|PKU|9.5|P|metabolic|1 in 10k|R
MCADD|MCAD deficiency;medium chain acyl CoA dehydrogenase deficiency|3|P|metabolic|1 in 10k|R
congenital hypothyroidism|CHT|42|P|endocrine|gk|gk
cystic fibrosis|CF|16.5|P|genetics|CF Registry ~11.3k|R
Duchenne muscular dystrophy|Duchenne;DMD;Duchennes|3.7|P|genetics|~2,500|R
spinal muscular atrophy|SMA type 2;SMA type 3|2|P|genetics|gk|gk
Turner syndrome|Turners;45,X;45X;monosomy X|25|P|genetics|gk|gk
Klinefelter syndrome|Klinefelters;Klinefelter;47,XXY;XXY|75|P|genetics|gk|gk
fragile X syndrome|fragile X|14|P|genetics|gk|gk
Rett syndrome|Retts;Rett|5|P|genetics|gk|gk
Prader-Willi syndrome|PWS;Prader-Willi|3|P|genetics|~2,000 UK|R
Angelman syndrome|Angelmans;Angelman|3|P|genetics|gk|gk
Williams syndrome||5|P|genetics|gk|gk
22q11 deletion syndrome|DiGeorge;Di George;22q11;22q;velocardiofacial syndrome|25|P|genetics|gk|gk
neurofibromatosis type 1|NF1;neurofibromatosis|35|P|genetics|1 in 2.5-3k|R
tuberous sclerosis|TSC;TS complex|10|P|genetics|gk|gk
Marfan syndrome|Marfans;Marfan;Marfanoid|20|P|genetics|1 in 5k|R
vascular Ehlers-Danlos syndrome|vEDS;vascular EDS;vascular Ehlers-Danlos|1|P|genetics|gk|gk
osteogenesis imperfecta|OI type;brittle bones;brittle bone disease|7|P|genetics|gk|gk
achondroplasia|achondroplastic;dwarfism|4|P|genetics|gk|gk
galactosaemia||1.5|P|metabolic|1 in 45k|R
maple syrup urine disease|MSUD|0.4|P|metabolic|1 in 116k+|R
Wilson's disease|Wilsons;Wilsons crisis;Wilsonian crisis;acute Wilsons|2.5|P|metabolic|gk|gk
haemochromatosis|HFE|20|P|metabolic|gk|gk
acute intermittent porphyria|AIP;porphyria;acute porphyria|0.6|P|metabolic|gk|R
hereditary angioedema|HAE;hereditary angio-oedema;C1 esterase deficiency;C1 inhibitor deficiency|2|P|immunology|gk|R
Gaucher disease|Gauchers;Gaucher|0.4|P|metabolic|~270 UK|R
Fabry disease|Fabrys;Fabry|1.5|P|metabolic|~1,000 UK|R
Pompe disease|Pompe;Pompes|0.3|P|metabolic|~200 UK|R
Niemann-Pick disease type C|Niemann-Pick|0.15|P|metabolic|~100 UK|gk
mucopolysaccharidosis|MPS|1.8|P|metabolic|~1,200 UK|gk
Batten disease|CLN2;Battens;CLN3;neuronal ceroid lipofuscinosis|0.2|P|metabolic|100-150 children|R
metachromatic leukodystrophy|MLD;leukodystrophy|0.1|P|metabolic|gk|gk
X-linked adrenoleukodystrophy|ALD;adrenoleukodystrophy|2|P|metabolic|gk|gk
paroxysmal nocturnal haemoglobinuria|PNH|1.4|P|haematology|~900-1,000 UK|gk
aplastic anaemia|severe aplastic anaemia|0.2|I|haematology|gk|R
Diamond-Blackfan anaemia|DBA;Diamond-Blackfan|0.25|P|haematology|gk|gk
Fanconi anaemia|Fanconi;Fanconis|0.25|P|haematology|gk|gk
severe combined immunodeficiency|SCID|0.7|P|immunology|1 in 50k|R
epidermolysis bullosa|EB;butterfly skin|7.5|P|dermatology|~5,000 UK|R
xeroderma pigmentosum|XP|0.15|P|dermatology|~100 UK|R
harlequin ichthyosis|collodion baby;harlequin baby|0.03|P|dermatology|gk|gk
fibrodysplasia ossificans progressiva|FOP;stoneman;stone man syndrome;fibrodysplasia ossificans|0.09|P|genetics|~60 UK|R
progeria|Hutchinson-Gilford|0.006|P|genetics|~4 UK|gk
stiff person syndrome|stiff person;stiff man syndrome|0.1|P|neurology|gk|gk
anti-NMDA receptor encephalitis|NMDAR;NMDA encephalitis;NMDAR encephalitis;NMDA receptor encephalitis;anti-NMDA|0.15|I|neurology|gk|gk
Rasmussen encephalitis|Rasmussens;Rasmussen|0.02|I|neurology|gk|gk
narcolepsy|narcoleptic|40|P|neurology|gk|gk
Kleine-Levin syndrome|Kleine-Levin|0.1|P|neurology|gk|gk
CADASIL||3|P|neurology|gk|gk
Takayasu arteritis|Takayasu;Takayasus|0.7|P|rheumatology|gk|R
Behçet's disease|Behcets;Behçets;Behcet|1.5|P|rheumatology|~1,000 UK|gk
granulomatosis with polyangiitis|GPA;Wegeners;ANCA vasculitis;AAV;ANCA-associated vasculitis|14|P|rheumatology|gk|gk
scleroderma|SSc;systemic sclerosis;limited scleroderma;CREST|19|P|rheumatology|gk|R
sarcoidosis|sarcoid;neurosarcoid;cardiac sarcoid|19|P|respiratory|gk|gk
AL amyloidosis|amyloid;amyloidosis;AL amyloid;cardiac amyloid|1|I|haematology|gk|R
mastocytosis|systemic mastocytosis|10|P|haematology|gk|gk
neuroendocrine tumour|NET;carcinoid;carcinoid syndrome;carcinoid crisis|9|I|cancer|gk|gk
insulinoma||0.3|I|endocrine|gk|gk
thymoma||0.2|I|cancer|gk|gk
difference of sex development|DSD;ambiguous genitalia;intersex;AIS;CAH;congenital adrenal hyperplasia|20|P|endocrine|gk|gk
situs inversus|dextrocardia|10|P|genetics|gk|gk
locked-in syndrome||0.7|P|neurology|gk|gk
fabricated or induced illness|FII;Munchausens;Munchausen;factitious disorder;factitious;Munchausen by proxy;perplexing presentation;perplexing presentations|2|P|psychiatry|gk|gk
Capgras delusion|Capgras;Cotard;Cotards;Capgras syndrome;Cotards syndrome|0.1|P|psychiatry|gk|gk
foreign accent syndrome||0.005|P|neurology|gk|gk
influenza|flu A;flu B;influenza A;influenza B;flu|80|I|infection|gk|gk
COVID-19|COVID;Covid positive;covid pneumonitis;SARS-CoV-2|150|I|infection|2024|gk
pneumonia|CAP;HAP;LRTI;chest infection;aspiration pneumonia;lobar pneumonia;VAP|600|I|respiratory|gk|gk
Clostridioides difficile infection|C diff;CDI;cdiff;Clostridium difficile|27|I|infection|England ~16k|R
MRSA bacteraemia|MRSA in blood cultures;MRSA sepsis|1.5|I|infection|England ~800-900|R
E. coli bacteraemia|E coli sepsis;gram negative bacteraemia;bacteraemia|72|I|infection|England ~41k|R
tuberculosis|TB;pulmonary TB;miliary TB;smear positive TB|8.5|I|infection|England 2023 ~4,850 (2024 ~5,490)|R
multidrug-resistant tuberculosis|MDR-TB;XDR-TB|0.1|I|infection|~50-60/y|R
measles||5|I|infection|England 2,911 lab-conf. 2024|R
mumps||2|I|infection|gk|gk
rubella|german measles|0.003|I|infection|0-3/y|R
congenital rubella syndrome|congenital rubella|0.001|I|infection|<1/y|gk
pertussis|whooping cough|25|I|infection|England 14,894 in 2024|R
scarlet fever|GAS|40|I|infection|gk|gk
invasive group A streptococcal infection|iGAS;invasive GAS;invasive group A strep;streptococcal toxic shock|5|I|infection|gk|R
meningococcal disease|IMD;meningo;meningococcal;meningococcal sepsis;meningococcal septicaemia;meningococcaemia;meningococcal meningitis|0.6|I|infection|England ~340-400|R
invasive pneumococcal disease|pneumococcal sepsis|8|I|infection|gk|gk
diphtheria||0.03|I|infection|~20/y; 73 in 2022|R
tetanus||0.01|I|infection|4-11/y|R
botulism|botulinum toxin poisoning;wound botulism;infant botulism|0.005|I|infection|0-10/y|gk
anthrax|cutaneous anthrax|0.001|I|infection|0-1/y|gk
poliomyelitis|polio|0.0001|I|infection|last wild UK case 1984|R
rabies||0.0005|I|infection|<=26 since 1946|R
malaria|falciparum;vivax;falciparum malaria;severe malaria;cerebral malaria|3.1|I|infection|2,106 imported UK 2023 (6 deaths)|V
dengue|dengue fever|1.3|I|infection|634 (2023), 904 (2024) E,W,NI|R
chikungunya|chik;chikv|0.15|I|infection|~45-110/y|R
Zika virus infection|Zika|0.02|I|infection|8-16/y|R
yellow fever||0.0005|I|infection|~0|gk
typhoid|paratyphoid;enteric fever;typhoid fever|0.9|I|infection|~550-700/y|R
cholera||0.03|I|infection|10-25/y|gk
hepatitis A|hep A|0.8|I|infection|gk|gk
acute hepatitis B|acute hep B|0.6|I|infection|gk|gk
hepatitis E|hep E|1.5|I|infection|~1,000/y|gk
Lassa fever|Lassa|0.0005|I|infection|11 cases since 1980|R
Ebola virus disease|Ebola|0.0001|I|infection|3 treated 2014-15|R
Crimean-Congo haemorrhagic fever|CCHF;Crimean Congo;viral haemorrhagic fever;VHF;haemorrhagic fever|0.0001|I|infection|4 ever|gk
MERS|MERS-CoV;Middle East respiratory syndrome|0.0002|I|infection|5 ever, last 2018|R
Marburg virus disease|Marburg;Nipah;plague;smallpox;pneumonic plague;bubonic plague|0.0001|I|infection|none in recent decades|R
human avian influenza|H5N1;avian flu;bird flu;H7N9;avian influenza|0.0005|I|infection|handful since 2021|R
mpox|monkeypox;mpox clade II|0.4|I|infection|3,732 in 2022; ~280 in 2024|R
mpox clade I|clade I mpox|0.01|I|infection|~5-10/y|gk
Legionnaires' disease|legionella;legionnaires;legionella pneumonia|1|I|infection|E&W ~600/y|R
Lyme disease|Lyme;EM rash;borrelia;neuroborreliosis;erythema migrans|2|I|infection|~1,150/y E&W|R
leptospirosis|Weils;lepto;Weils disease;icteric leptospirosis|0.13|I|infection|~80-100/y|R
brucellosis|brucella|0.03|I|infection|~20/y|R
Q fever|Coxiella|0.05|I|infection|~30/y|R
psittacosis||0.05|I|infection|~30/y|gk
listeriosis|listeria;listeria meningitis|0.27|I|infection|~180/y|R
STEC infection|E coli O157;STEC;VTEC|3|I|infection|~2,000/y|R
Campylobacter infection|campylobacter;campy|100|I|infection|~60-70k|R
salmonellosis|salmonella;non-typhoidal salmonella|16|I|infection|~10k|R
cryptosporidiosis|crypto positive;crypto pos;cryptosporidium|8|I|infection|gk|gk
leprosy|Hansens disease;lepromatous leprosy|0.02|I|infection|~10-15/y|gk
leishmaniasis|visceral leishmaniasis;cutaneous leishmaniasis;kala azar;leish|0.1|I|infection|gk|gk
African trypanosomiasis|sleeping sickness;trypanosomiasis;HAT|0.001|I|infection|<=1/y|gk
Chagas disease|Chagas|0.1|P|infection|gk|gk
schistosomiasis|bilharzia;schisto;katayama|0.6|I|infection|gk|gk
neurocysticercosis|cysticercosis|0.03|I|infection|gk|gk
hydatid disease|hydatid;echinococcus;hydatid cyst;echinococcosis|0.03|I|infection|~20/y|gk
tick-borne encephalitis|TBE|0.002|I|infection|1-2/y|R
Japanese encephalitis|West Nile;WNV;West Nile virus;JE|0.001|I|infection|0-1/y|R
hantavirus infection|hantavirus;hanta|0.005|I|infection|gk|gk
variant Creutzfeldt-Jakob disease|vCJD;variant CJD|0.0001|I|neurology|178 deaths ever|R
Candida auris infection|Candida auris;C auris|0.2|I|infection|~100-200/y|gk
new HIV diagnosis|seroconversion;HIV seroconversion;newly diagnosed HIV;new HIV|4|I|infection|England ~2,800 (2023)|R
syphilis|neurosyphilis;secondary syphilis;latent syphilis;primary syphilis|16|I|infection|England 9,513 (2023)|R
resistant gonorrhoea|ceftriaxone-resistant GC;ceftriaxone resistant gonorrhoea;XDR gonorrhoea;XDR GC;resistant GC;ceftriaxone-resistant gonorrhea|0.02|I|infection|UKHSA a dozen or so a year|R
gonorrhoea|GC;disseminated gonococcal;gonococcal;gonorrhea|148|I|infection|England 85,223 (2023)|R
lymphogranuloma venereum|LGV|1.7|I|infection|~1,000/y|gk
neonatal herpes|neonatal HSV|3|B|infection|gk|gk
congenital syphilis||3|B|infection|gk|gk
congenital CMV|cCMV;congenital cytomegalovirus|400|B|infection|gk|gk
major trauma|polytrauma;multiply injured|35|I|trauma|gk|gk
stab wound|stab wounds;stab injury;penetrating chest injury;penetrating injury;penetrating neck injury|6|I|trauma|England ~3,600-3,900|R
gunshot wound|GSW;gunshot wounds;gunshot injury|0.3|I|trauma|gk|gk
domestic abuse|IPV;domestic violence;DV;victim of domestic abuse|4800|P|safeguarding|CSEW|R
sexual assault|rape;raped;sexually assaulted|110|I|safeguarding|E&W ~68-70k offences|R
female genital mutilation|FGM|25|I|safeguarding|~6,600 England|R
modern slavery|NRM referral;trafficked;trafficking victim;human trafficking|28|I|safeguarding|~19,000 (2024)|R
burn|burns;scald;scalds;scalded|20|I|trauma|gk|gk
chemical burn|acid burns;corrosive injury;alkali burn;alkali injury;acid burn;chemical injury|1|I|trauma|~500-1,200 offences|gk
electrical injury|electrical burn;electrical burns|0.9|I|trauma|gk|gk
lightning injury|keraunoparalysis;lightning strike;struck by lightning;hit by lightning|0.06|I|trauma|~30-50/y, 2 deaths|gk
fatal drowning|submersion injury|0.6|I|trauma|WAID ~ 400 incl. intent|gk
fall from height|fell from height;fall from roof|3|I|trauma|gk|gk
near hanging|attempted hanging;found hanging;tried to hang himself;tried to hang herself;hanged himself;hanged herself;ligature strangulation|3|I|trauma|gk|gk
carbon monoxide poisoning|CO;CO exposure;carbon monoxide exposure;CO poisoning;carbon monoxide toxicity;raised carboxyhaemoglobin|0.6|I|toxicology|gk|gk
dog bite|dog bites;bitten by a dog|16|I|trauma|England ~9,000-10,000|R
adder bite|snake envenomation;snake bite;snakebite;envenomation|0.15|I|toxicology|~100/y|R
exotic venomous bite|scorpion sting;spider bite;black widow bite|0.03|I|toxicology|gk|gk
shark attack|shark bite|0.0005|I|trauma|~1 per decade UK waters|gk
horse-related injury|kicked by a horse;kicked by horse;horse kick|4|I|trauma|gk|gk
cattle trampling|trampled by cow;trampled by cows;trampled by cattle|0.1|I|trauma|4-5 deaths/y|R
farm machinery injury|PTO injury;PTO entanglement|0.5|I|trauma|HSE ~30 deaths/y|gk
chainsaw injury|chainsaw laceration|0.5|I|trauma|gk|gk
firework injury||0.2|I|trauma|gk|gk
paragliding injury||0.1|I|trauma|gk|gk
decompression illness|DCI;bend;bends;spinal bend;type 2 bend;the bends;decompression sickness|0.35|I|toxicology|~250/y|gk
avalanche burial||0.01|I|trauma|gk|gk
impalement|impaled|0.1|I|trauma|gk|gk
button battery ingestion|button battery;swallowed magnets;swallowed magnet;magnet ingestion;button battery swallowed;swallowed a button battery;magnets swallowed|4|I|paediatrics|gk|gk
body packer|body packing;body stuffer|0.1|I|toxicology|gk|gk
exploding vape burn|vape burn;battery burn|0.1|I|trauma|gk|gk
nerve agent poisoning|organophosphate poisoning;nerve agent exposure|0.0001|I|toxicology|5-6 people 2018|R
blast injury|blast injuries|0.02|I|trauma|gk|gk
rectal foreign body|foreign body rectum;FB rectum;rectal FB;PR foreign body|0.6|I|surgery|~400/y England|gk
penile fracture|fractured penis|0.5|I|urology|gk|gk
degloving injury|degloving;degloved|1|I|trauma|gk|gk
traumatic amputation|amputated arm;amputated leg;amputated foot;traumatic amputations|0.3|I|trauma|gk|gk
self-enucleation|self-amputation;self-castration;autocastration;self-inflicted eye removal|0.005|I|psychiatry|gk|gk
severe hypothermia|deep hypothermia;hypothermic arrest|0.2|I|trauma|gk|gk
`;

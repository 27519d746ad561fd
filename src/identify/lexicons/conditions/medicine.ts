/**
 * Conditions of adult medicine and psychiatry and the common procedures there, with how many people of the United Kingdom
 * they fit, in the row format of `base.ts`. The figures are rates from general knowledge: right to a factor of 2–3, of 10
 * for rare ones.
 */
export const medicine = `
supraventricular tachycardia|SVT;AVNRT;AVRT;paroxysmal SVT;PSVT|225|P|cardiac|gk|gk
ventricular tachycardia|VT;broad complex tachycardia;monomorphic VT;polymorphic VT;pulsed VT;sustained VT|20|I|cardiac|gk|gk
VT storm|electrical storm;ventricular storm;arrhythmic storm|1|I|cardiac|gk|gk
ventricular fibrillation|VF;V fib;vfib|20|I|cardiac|gk|gk
torsades de pointes|torsades;torsade de pointes;TdP|0.5|I|cardiac|gk|gk
long QT syndrome|LQTS;congenital long QT;Romano-Ward;long QT|40|P|cardiac|gk|gk
Brugada syndrome|Brugada;Brugada pattern;Brugadas|20|P|cardiac|gk|gk
catecholaminergic polymorphic ventricular tachycardia|CPVT|10|P|cardiac|gk|gk
short QT syndrome|SQTS|0.1|P|cardiac|gk|gk
Wolff-Parkinson-White syndrome|WPW;Wolff-Parkinson-White;Wolf Parkinson White;pre-excitation syndrome|150|P|cardiac|gk|gk
complete heart block|CHB;third degree heart block;3rd degree heart block;third degree AV block|20|I|cardiac|gk|gk
heart block|second degree heart block;Mobitz;Mobitz II;Mobitz type 2;Wenckebach;2:1 block;AV block|200|P|cardiac|gk|gk
sick sinus syndrome|tachy-brady syndrome;sinus node disease;sinus node dysfunction|60|P|cardiac|gk|gk
hypertrophic cardiomyopathy|HCM;HOCM;hypertrophic obstructive cardiomyopathy;apical HCM|200|P|cardiac|gk|gk
dilated cardiomyopathy|DCM;ischaemic cardiomyopathy;alcoholic cardiomyopathy;cardiomyopathy|100|P|cardiac|gk|gk
restrictive cardiomyopathy||2|P|cardiac|gk|gk
arrhythmogenic cardiomyopathy|ARVC;ARVD;arrhythmogenic right ventricular cardiomyopathy|20|P|cardiac|gk|gk
left ventricular non-compaction|LVNC;noncompaction cardiomyopathy|5|P|cardiac|gk|gk
takotsubo cardiomyopathy|takotsubo;takotsubos;tako tsubo;stress cardiomyopathy;broken heart syndrome|5|I|cardiac|gk|gk
myocarditis|myopericarditis;perimyocarditis;viral myocarditis;fulminant myocarditis|15|I|cardiac|gk|gk
giant cell myocarditis||0.02|I|cardiac|gk|gk
pericarditis|acute pericarditis;recurrent pericarditis|28|I|cardiac|gk|gk
constrictive pericarditis|pericardial constriction|0.5|I|cardiac|gk|gk
pericardial effusion|malignant pericardial effusion|20|I|cardiac|gk|gk
cardiac tamponade|tamponade;pericardial tamponade|3|I|cardiac|gk|gk
aortic regurgitation|aortic incompetence;severe AR|300|P|cardiac|gk|gk
mitral regurgitation|severe MR;mitral valve prolapse;MVP;mitral prolapse;flail mitral leaflet|1500|P|cardiac|gk|gk
mitral stenosis|rheumatic mitral stenosis|40|P|cardiac|gk|gk
tricuspid regurgitation|severe TR;torrential TR|500|P|cardiac|gk|gk
rheumatic heart disease|rheumatic valve disease|40|P|cardiac|gk|gk
rheumatic fever|acute rheumatic fever;Sydenhams chorea;Sydenham chorea|0.2|I|cardiac|gk|gk
bicuspid aortic valve|bicuspid valve;BAV;bicuspid AV|1000|P|cardiac|gk|gk
mechanical heart valve|mechanical AVR;mechanical MVR;metallic AVR;metallic MVR;mechanical aortic valve;metal heart valve;mechanical valve;mechanical mitral;mechanical mitral valve;metallic valve;metal valve|80|P|cardiac|gk|gk
mitral valve replacement|mitral valve repair;mitral repair;MVR;mitral clip|50|P|cardiac|gk|gk
TAVI|transcatheter aortic valve implantation;TAVR;valve in valve TAVI|12|I|cardiac|gk|gk
percutaneous coronary intervention|PPCI;primary angioplasty;coronary angioplasty;coronary stent;coronary stents;DES to LAD;PCI;primary PCI;angioplasty|150|I|cardiac|gk|gk
coronary angiogram|coronary angiography|350|I|cardiac|gk|gk
implantable cardioverter defibrillator|ICD implanted;subcutaneous ICD;S-ICD;internal defibrillator;ICD shock;ICD shocks|90|P|cardiac|gk|gk
cardiac ablation|AF ablation;pulmonary vein isolation;flutter ablation;VT ablation;catheter ablation|30|I|cardiac|gk|gk
DC cardioversion|DCCV;cardioversion;cardioverted|30|I|cardiac|gk|gk
left main stem disease|left main stem;LMS disease;LMS stenosis|15|I|cardiac|gk|gk
spontaneous coronary artery dissection|SCAD;coronary artery dissection|1|I|cardiac|gk|gk
coronary vasospasm|Prinzmetals;Prinzmetal angina;vasospastic angina;coronary spasm|5|P|cardiac|gk|gk
coronary artery aneurysm|giant coronary aneurysm|2|P|cardiac|gk|gk
Wellens syndrome|Wellens;Wellens sign|5|I|cardiac|gk|gk
cardiogenic shock||10|I|cardiac|gk|gk
ventricular septal rupture|post-infarct VSD;post MI VSD;ischaemic VSD|0.3|I|cardiac|gk|gk
papillary muscle rupture|ruptured papillary muscle;ruptured chordae|0.2|I|cardiac|gk|gk
left ventricular aneurysm|LV aneurysm;LV pseudoaneurysm|2|I|cardiac|gk|gk
left ventricular thrombus|LV thrombus;mural thrombus|5|I|cardiac|gk|gk
atrial myxoma|cardiac myxoma;left atrial myxoma;myxoma|0.1|I|cardiac|gk|gk
cardiac sarcoma|cardiac angiosarcoma|0.01|I|cancer|gk|gk
ATTR cardiac amyloidosis|ATTR amyloid;TTR amyloid;ATTR;transthyretin amyloidosis;hereditary ATTR;hATTR;familial amyloid polyneuropathy|5|P|cardiac|gk|gk
carcinoid heart disease||0.2|P|cardiac|gk|gk
pulmonary hypertension|pulmonary arterial hypertension;PAH;PHT;pulm HTN|12|P|respiratory|gk|gk
Eisenmenger syndrome|Eisenmengers;Eisenmenger|2|P|cardiac|gk|gk
postural tachycardia syndrome|POTS syndrome;postural orthostatic tachycardia syndrome|150|P|cardiac|gk|gk
orthostatic hypotension|postural hypotension;postural drop|1500|P|cardiac|gk|gk
vasovagal syncope|simple faint|500|I|cardiac|gk|gk
malignant hypertension|hypertensive emergency;accelerated hypertension;hypertensive crisis|2|I|cardiac|gk|gk
critical limb ischaemia|CLI;chronic limb threatening ischaemia;CLTI|40|I|vascular|gk|gk
thoracic aortic aneurysm|TAA;ascending aortic aneurysm;arch aneurysm;aortic root aneurysm;thoracoabdominal aneurysm;TAAA|10|I|vascular|gk|gk
mycotic aortic aneurysm|infected aortic aneurysm;mycotic aneurysm;aortitis|0.5|I|vascular|gk|gk
aorto-enteric fistula|aortoenteric fistula;aortoduodenal fistula|0.1|I|vascular|gk|gk
aortic graft infection|infected aortic graft;infected EVAR;infected graft|0.2|I|vascular|gk|gk
EVAR|endovascular aneurysm repair;FEVAR;TEVAR;BEVAR|6|I|vascular|gk|gk
carotid artery dissection|carotid dissection;vertebral artery dissection;vertebral dissection;cervical artery dissection;VAD dissection|2.6|I|neurology|gk|gk
venous leg ulcer|venous ulcers;venous ulcer|170|P|vascular|gk|gk
Raynaud's phenomenon|Raynauds;Raynauds disease;Raynaud;Raynaud phenomenon|5000|P|rheumatology|gk|gk
Buerger's disease|thromboangiitis obliterans;Buergers|1|P|vascular|gk|gk
May-Thurner syndrome|May Thurner|1|I|vascular|gk|gk
thoracic outlet syndrome|TOS;Paget-Schroetter;effort thrombosis|3|I|vascular|gk|gk
mesenteric ischaemia|ischaemic bowel;dead bowel;SMA occlusion;SMA thrombosis;mesenteric infarction;acute mesenteric ischaemia;ischaemic gut|8|I|vascular|gk|gk
superficial vein thrombosis|superficial thrombophlebitis;thrombophlebitis|130|I|vascular|gk|gk
tension pneumothorax|tensioning pneumothorax|2|I|respiratory|gk|gk
empyema|pleural empyema;empyema thoracis;pleural infection;infected effusion|9|I|respiratory|gk|gk
lung abscess|pulmonary abscess;cavitating pneumonia|2|I|respiratory|gk|gk
bronchiectasis|non-CF bronchiectasis|500|P|respiratory|gk|gk
idiopathic pulmonary fibrosis|lung fibrosis;fibrosing alveolitis;usual interstitial pneumonia;IPF;pulmonary fibrosis|50|P|respiratory|gk|gk
hypersensitivity pneumonitis|extrinsic allergic alveolitis;EAA;farmers lung;bird fanciers lung;pigeon fanciers lung|3|P|respiratory|gk|gk
cryptogenic organising pneumonia|organising pneumonia;BOOP;organizing pneumonia|1|I|respiratory|gk|gk
obesity hypoventilation syndrome|Pickwickian;OHS;obesity hypoventilation|100|P|respiratory|gk|gk
respiratory failure|type 1 respiratory failure;T1RF;hypercapnic respiratory failure|150|I|respiratory|gk|gk
acute respiratory distress syndrome|ARDS|15|I|respiratory|gk|gk
alpha-1 antitrypsin deficiency|A1AT deficiency;alpha 1 antitrypsin;AATD;A1ATD;alpha-1;alpha 1 deficiency|10|P|respiratory|gk|gk
allergic bronchopulmonary aspergillosis|ABPA|15|P|respiratory|gk|gk
pulmonary aspergillosis|aspergilloma;fungus ball;chronic pulmonary aspergillosis|4|P|respiratory|gk|gk
invasive aspergillosis|invasive pulmonary aspergillosis;invasive aspergillus|1|I|infection|gk|gk
Pneumocystis pneumonia|PJP;PCP pneumonia;Pneumocystis;Pneumocystis jirovecii;PCP|1.5|I|infection|gk|gk
pneumoconiosis|coal workers pneumoconiosis;miners lung;silicosis|8|P|respiratory|gk|gk
asbestosis|asbestos related lung disease;pleural plaques|10|P|respiratory|gk|gk
pulmonary alveolar proteinosis|alveolar proteinosis|0.5|P|respiratory|gk|gk
lymphangioleiomyomatosis||0.3|P|respiratory|gk|gk
Langerhans cell histiocytosis|LCH;histiocytosis X|1.5|P|haematology|gk|gk
eosinophilic pneumonia|chronic eosinophilic pneumonia;acute eosinophilic pneumonia|0.3|I|respiratory|gk|gk
diffuse alveolar haemorrhage|pulmonary haemorrhage;alveolar haemorrhage|0.5|I|respiratory|gk|gk
massive haemoptysis|life threatening haemoptysis|1.5|I|respiratory|gk|gk
chronic thromboembolic pulmonary hypertension|CTEPH|4|P|respiratory|gk|gk
pulmonary arteriovenous malformation|pulmonary AVM;PAVM|20|P|respiratory|gk|gk
primary ciliary dyskinesia|PCD;Kartageners;Kartagener syndrome|5|P|respiratory|gk|gk
vocal cord dysfunction|inducible laryngeal obstruction;VCD|100|P|respiratory|gk|gk
tracheal stenosis|subglottic stenosis;tracheal stricture|1|P|respiratory|gk|gk
tracheomalacia|bronchomalacia;tracheobronchomalacia|10|P|respiratory|gk|gk
diaphragmatic palsy|diaphragm palsy;phrenic nerve palsy;hemidiaphragm palsy|10|P|respiratory|gk|gk
bronchopleural fistula|broncho-pleural fistula|0.7|I|respiratory|gk|gk
lobectomy|lung resection;VATS lobectomy;VATS;pneumonectomy;wedge resection|12|I|respiratory|gk|gk
bronchoscopy|flexible bronchoscopy;EBUS|80|I|respiratory|gk|gk
intercostal drain|pleurodesis;indwelling pleural catheter|60|I|respiratory|gk|gk
vaping associated lung injury|EVALI|0.05|I|respiratory|gk|gk
pneumonitis|checkpoint pneumonitis;radiation pneumonitis;chemical pneumonitis|10|I|respiratory|gk|gk
gastro-oesophageal reflux disease|GORD;GERD;acid reflux;reflux oesophagitis;heartburn disease;oesophagitis|12000|P|gastroenterology|gk|gk
peptic ulcer disease|PUD;duodenal ulcer;gastric ulcer;stomach ulcer;peptic ulcer|120|I|gastroenterology|gk|gk
hiatus hernia|hiatal hernia;paraoesophageal hernia|8000|P|gastroenterology|gk|gk
Barrett's oesophagus|Barretts;Barrett oesophagus|1000|P|gastroenterology|gk|gk
achalasia|oesophageal achalasia|15|P|gastroenterology|gk|gk
eosinophilic oesophagitis|eosinophilic esophagitis|60|P|gastroenterology|gk|gk
oesophageal stricture|benign oesophageal stricture;peptic stricture;Schatzki ring|30|I|gastroenterology|gk|gk
food bolus obstruction|oesophageal food bolus|13|I|gastroenterology|gk|gk
Mallory-Weiss tear|Mallory Weiss|7|I|gastroenterology|gk|gk
Dieulafoy lesion|Dieulafoy;Dieulafoys|1.5|I|gastroenterology|gk|gk
gastric antral vascular ectasia|GAVE;watermelon stomach|5|P|gastroenterology|gk|gk
angiodysplasia|GI angiodysplasia;Heydes;Heyde syndrome|50|P|gastroenterology|gk|gk
gastroparesis|diabetic gastroparesis|15|P|gastroenterology|gk|gk
microscopic colitis|collagenous colitis;lymphocytic colitis|120|P|gastroenterology|gk|gk
toxic megacolon||0.7|I|gastroenterology|gk|gk
intestinal failure|short bowel syndrome;short gut;short bowel|4|P|gastroenterology|gk|gk
home parenteral nutrition|home PN;home TPN;HPN;parenteral nutrition|3|P|gastroenterology|gk|gk
bowel pseudo-obstruction|Ogilvies;Ogilvie syndrome;pseudo-obstruction;pseudoobstruction|8|I|gastroenterology|gk|gk
small intestinal bacterial overgrowth|SIBO|50|P|gastroenterology|gk|gk
bile acid malabsorption|bile salt malabsorption;bile acid diarrhoea|1000|P|gastroenterology|gk|gk
Whipple's disease|Tropheryma whipplei|0.1|P|gastroenterology|gk|gk
familial adenomatous polyposis|familial polyposis;Gardner syndrome|8|P|genetics|gk|gk
Lynch syndrome|HNPCC|250|P|genetics|gk|gk
Peutz-Jeghers syndrome|Peutz-Jeghers;Peutz Jegher|1.5|P|genetics|gk|gk
cirrhosis|liver cirrhosis;decompensated cirrhosis;cirrhotic;decompensated liver disease;decompensated CLD;chronic liver disease;CLD;decompensated ALD|110|P|gastroenterology|gk|gk
acute liver failure|ALF;fulminant liver failure;fulminant hepatic failure;hyperacute liver failure|0.6|I|gastroenterology|gk|gk
acute on chronic liver failure|ACLF|15|I|gastroenterology|gk|gk
alcoholic hepatitis|alc hep;alcohol related hepatitis|12|I|gastroenterology|gk|gk
fatty liver disease|NAFLD;MASLD;fatty liver;hepatic steatosis;steatohepatitis|20000|P|gastroenterology|gk|gk
autoimmune hepatitis|AIH|20|P|gastroenterology|gk|gk
primary biliary cholangitis|PBC;primary biliary cirrhosis|35|P|gastroenterology|gk|gk
primary sclerosing cholangitis|PSC|6|P|gastroenterology|gk|gk
IgG4-related disease|IgG4 disease;IgG4-RD;autoimmune pancreatitis;IgG4 related|1.5|P|rheumatology|gk|gk
Budd-Chiari syndrome|Budd-Chiari|0.2|I|gastroenterology|gk|gk
portal vein thrombosis|PVT;portal thrombosis;mesenteric vein thrombosis|3|I|gastroenterology|gk|gk
hepatic encephalopathy||20|I|gastroenterology|gk|gk
spontaneous bacterial peritonitis|bacterial peritonitis in cirrhosis|6|I|gastroenterology|gk|gk
hepatorenal syndrome|hepato-renal syndrome|4|I|gastroenterology|gk|gk
hepatopulmonary syndrome|portopulmonary hypertension|0.5|P|gastroenterology|gk|gk
Crigler-Najjar syndrome|Crigler-Najjar|0.1|P|gastroenterology|gk|gk
liver abscess|hepatic abscess;pyogenic liver abscess|2.5|I|infection|gk|gk
polycystic liver disease|PLD;polycystic liver|10|P|gastroenterology|gk|gk
hepatocellular carcinoma|HCC;hepatoma;liver cancer;primary liver cancer|5|I|cancer|gk|gk
cholangiocarcinoma|CCA;bile duct cancer;Klatskin tumour;Klatskin|4.5|I|cancer|gk|gk
gallbladder cancer|gallbladder carcinoma;Ca gallbladder|1.5|I|cancer|gk|gk
chronic pancreatitis|pancreatic insufficiency;exocrine insufficiency|40|P|gastroenterology|gk|gk
pancreatic pseudocyst|pseudocyst|3|I|gastroenterology|gk|gk
pancreatic necrosis|infected pancreatic necrosis;walled off necrosis;necrosectomy;infected necrosis;WOPN|3|I|gastroenterology|gk|gk
gastroscopy|gastroscopies;upper GI endoscopy;OGD|900|I|gastroenterology|gk|gk
ERCP|endoscopic retrograde cholangiopancreatography|80|I|gastroenterology|gk|gk
TIPSS|transjugular intrahepatic portosystemic shunt|0.8|I|gastroenterology|gk|gk
faecal microbiota transplant|FMT;stool transplant;faecal transplant|0.5|I|gastroenterology|gk|gk
bowel transplant|intestinal transplant;small bowel transplant;multivisceral transplant;multi-visceral transplant|0.3|P|transplant|gk|gk
pancreas transplant|SPK;simultaneous pancreas kidney;islet transplant;pancreatic transplant|3|P|transplant|gk|gk
nephrotic syndrome|nephrotic|5|I|renal|gk|gk
nephritic syndrome|glomerulonephritis;GN;rapidly progressive glomerulonephritis;RPGN|5|I|renal|gk|gk
IgA nephropathy|IgAN;Bergers disease|25|P|renal|gk|gk
membranous nephropathy||10|P|renal|gk|gk
minimal change disease|minimal change;minimal change nephropathy|10|P|renal|gk|gk
focal segmental glomerulosclerosis|FSGS|7|P|renal|gk|gk
lupus nephritis|class IV lupus nephritis|15|P|renal|gk|gk
anti-GBM disease|Goodpastures;Goodpasture syndrome;anti-GBM|0.15|I|renal|gk|gk
C3 glomerulopathy|MPGN;mesangiocapillary glomerulonephritis|0.5|P|renal|gk|gk
polycystic kidney disease|ADPKD;APKD;polycystic kidneys;PKD|75|P|renal|gk|gk
Alport syndrome|Alports;Alport|3|P|renal|gk|gk
cystinosis|nephropathic cystinosis|0.3|P|metabolic|gk|gk
cystinuria||10|P|metabolic|gk|gk
Gitelman syndrome|Gitelmans;Gitelman|3|P|renal|gk|gk
Bartter syndrome|Bartters;Bartter|0.3|P|renal|gk|gk
renal tubular acidosis|distal RTA;type 1 RTA;type 4 RTA|15|P|renal|gk|gk
nephrogenic diabetes insipidus|nephrogenic DI|2|P|renal|gk|gk
tubulointerstitial nephritis|interstitial nephritis;TIN;acute interstitial nephritis;TINU|3|I|renal|gk|gk
renal artery stenosis|fibromuscular dysplasia|60|P|renal|gk|gk
renal infarct|renal infarction;renal artery thrombosis|2|I|renal|gk|gk
renal vein thrombosis||1|I|renal|gk|gk
diabetic nephropathy|diabetic kidney disease|800|P|renal|gk|gk
crush syndrome||0.1|I|renal|gk|gk
calciphylaxis|calcific uraemic arteriolopathy|0.1|I|renal|gk|gk
encapsulating peritoneal sclerosis||0.1|I|renal|gk|gk
PD peritonitis|peritoneal dialysis peritonitis|3|I|renal|gk|gk
AV fistula|arteriovenous fistula;radiocephalic fistula;brachiocephalic fistula;fistulaplasty;tunnelled dialysis line;permacath;AVF;fistuloplasty|35|P|renal|gk|gk
renal biopsy|kidney biopsy|8|I|renal|gk|gk
transplant rejection|acute rejection;graft rejection;antibody mediated rejection;chronic rejection|5|I|transplant|gk|gk
post-transplant lymphoproliferative disorder|PTLD|0.4|I|transplant|gk|gk
BK nephropathy|BK virus nephropathy;BK viraemia|0.5|I|transplant|gk|gk
living kidney donor|live kidney donor;altruistic kidney donor;living donor nephrectomy;donor nephrectomy|1.5|I|transplant|gk|gk
hand transplant|bilateral hand transplant|0.02|P|transplant|gk|gk
uterus transplant|uterine transplant;womb transplant;transplanted uterus|0.006|P|transplant|gk|gk
face transplant||0.002|P|transplant|gk|gk
heart-lung transplant|heart and lung transplant|0.3|P|transplant|gk|gk
hyponatraemia|hyponatremia;low sodium;severe hyponatraemia|300|I|endocrine|gk|gk
osmotic demyelination syndrome|central pontine myelinolysis;osmotic demyelination;CPM|0.2|I|neurology|gk|gk
thyroid eye disease|Graves orbitopathy;Graves ophthalmopathy|50|P|endocrine|gk|gk
Hashimoto's thyroiditis|Hashimotos;autoimmune thyroiditis|1500|P|endocrine|gk|gk
subacute thyroiditis|De Quervains thyroiditis;thyroiditis|5|I|endocrine|gk|gk
goitre|multinodular goitre;MNG;thyroid nodule;retrosternal goitre|4000|P|endocrine|gk|gk
thyroid cancer|papillary thyroid cancer;thyroid carcinoma;follicular thyroid cancer;Ca thyroid|6|I|cancer|gk|gk
medullary thyroid cancer|medullary thyroid carcinoma|0.2|I|cancer|gk|gk
anaplastic thyroid cancer|anaplastic thyroid carcinoma|0.2|I|cancer|gk|gk
thyroidectomy|hemithyroidectomy;total thyroidectomy;thyroid lobectomy|20|I|surgery|gk|gk
parathyroidectomy||5|I|surgery|gk|gk
myxoedema coma|myxedema coma;hypothyroid coma|0.1|I|endocrine|gk|gk
primary hyperparathyroidism|hyperparathyroidism;PHPT;parathyroid adenoma|300|P|endocrine|gk|gk
parathyroid carcinoma||0.03|I|cancer|gk|gk
hypoparathyroidism|pseudohypoparathyroidism|25|P|endocrine|gk|gk
hypopituitarism|panhypopituitarism;panhypopit|40|P|endocrine|gk|gk
pituitary adenoma|pituitary tumour;pituitary macroadenoma;prolactinoma;microprolactinoma;macroprolactinoma|80|P|endocrine|gk|gk
pituitary apoplexy|apoplexy;pituitary haemorrhage|0.2|I|endocrine|gk|gk
Sheehan syndrome||0.2|P|endocrine|gk|gk
craniopharyngioma||2|P|endocrine|gk|gk
diabetes insipidus|arginine vasopressin deficiency;AVP deficiency;cranial DI;central diabetes insipidus|4|P|endocrine|gk|gk
SIADH|syndrome of inappropriate ADH|30|I|endocrine|gk|gk
Conn's syndrome|primary aldosteronism;primary hyperaldosteronism;Conns|200|P|endocrine|gk|gk
adrenal incidentaloma|adrenal adenoma;adrenal mass|2000|P|endocrine|gk|gk
adrenocortical carcinoma|adrenal cancer;adrenal carcinoma|0.15|I|cancer|gk|gk
adrenal haemorrhage|Waterhouse-Friderichsen;bilateral adrenal haemorrhage|0.4|I|endocrine|gk|gk
MEN1|multiple endocrine neoplasia;MEN 1;multiple endocrine neoplasia type 1|3|P|genetics|gk|gk
MEN2|MEN 2;MEN2A;MEN2B;multiple endocrine neoplasia type 2|2|P|genetics|gk|gk
hyperosmolar hyperglycaemic state|HHS;hyperosmolar state|8|I|endocrine|gk|gk
severe hypoglycaemia|hypoglycaemic coma;recurrent hypos;hypo unaware|40|I|endocrine|gk|gk
Charcot foot|Charcot arthropathy;Charcot ankle;Charcot joint;Charcot|30|P|endocrine|gk|gk
diabetic retinopathy|proliferative diabetic retinopathy;diabetic maculopathy;PDR|1500|P|ophthalmology|gk|gk
diabetic neuropathy|peripheral neuropathy;painful diabetic neuropathy;polyneuropathy|1800|P|neurology|gk|gk
latent autoimmune diabetes|LADA;type 3c diabetes;pancreatogenic diabetes;steroid induced diabetes|300|P|endocrine|gk|gk
lipodystrophy|congenital lipodystrophy;partial lipodystrophy|0.5|P|metabolic|gk|gk
familial hypercholesterolaemia|familial hypercholesterolemia|370|P|metabolic|gk|gk
homozygous familial hypercholesterolaemia|homozygous FH;HoFH|0.2|P|metabolic|gk|gk
familial chylomicronaemia syndrome|lipoprotein lipase deficiency|0.2|P|metabolic|gk|gk
X-linked hypophosphataemia|XLH|3|P|metabolic|gk|gk
hypophosphatasia||1|P|metabolic|gk|gk
osteomalacia|rickets;nutritional rickets|10|P|endocrine|gk|gk
Paget's disease of bone|Pagets disease;Pagets|700|P|rheumatology|gk|gk
scurvy|vitamin C deficiency|0.3|I|metabolic|gk|gk
Korsakoff syndrome|alcohol related brain damage;ARBD;alcohol related brain injury;Korsakoffs|15|P|psychiatry|gk|gk
beriberi|wet beriberi|0.05|I|metabolic|gk|gk
pellagra||0.03|I|metabolic|gk|gk
refeeding syndrome|refeeding|8|I|metabolic|gk|gk
mitochondrial disease|MELAS;MERRF;mitochondrial cytopathy;mitochondrial myopathy|12|P|metabolic|gk|gk
Leigh syndrome|Leighs disease;Leigh disease|1|P|metabolic|gk|gk
Leber hereditary optic neuropathy|LHON;Lebers|3|P|ophthalmology|gk|gk
Kearns-Sayre syndrome|Kearns-Sayre;CPEO;chronic progressive external ophthalmoplegia|1.5|P|metabolic|gk|gk
ornithine transcarbamylase deficiency|OTC deficiency|0.4|P|metabolic|gk|gk
urea cycle disorder|urea cycle defect;citrullinaemia;argininosuccinic aciduria;hyperammonaemia|1.5|P|metabolic|gk|gk
homocystinuria||0.5|P|metabolic|gk|gk
alkaptonuria|ochronosis;black bone disease|0.1|P|metabolic|gk|gk
methylmalonic acidaemia|propionic acidaemia;isovaleric acidaemia;organic acidaemia|1|P|metabolic|gk|gk
glutaric aciduria|GA1;glutaric aciduria type 1|0.6|P|metabolic|gk|gk
tyrosinaemia|tyrosinaemia type 1|0.3|P|metabolic|gk|gk
glycogen storage disease|GSD;von Gierke;GSD1a|2|P|metabolic|gk|gk
McArdle disease|McArdles;McArdle|1|P|metabolic|gk|gk
hereditary fructose intolerance|HFI|3|P|metabolic|gk|gk
VLCAD deficiency|VLCADD;LCHADD;fatty acid oxidation defect;long chain fatty acid oxidation disorder|2|P|metabolic|gk|gk
Zellweger syndrome|Zellwegers;peroxisomal disorder;Refsum disease|0.3|P|metabolic|gk|gk
Krabbe disease|Krabbe;Krabbes|0.1|P|metabolic|gk|gk
Tay-Sachs disease|Tay-Sachs;Sandhoff disease|0.05|P|metabolic|gk|gk
Alexander disease|Canavan disease;Pelizaeus-Merzbacher|0.1|P|metabolic|gk|gk
cerebrotendinous xanthomatosis||0.1|P|metabolic|gk|gk
Smith-Lemli-Opitz syndrome|Smith-Lemli-Opitz;SLOS|0.5|P|metabolic|gk|gk
Menkes disease|Menkes|0.1|P|metabolic|gk|gk
porphyria cutanea tarda||4|P|metabolic|gk|gk
erythropoietic protoporphyria||1|P|metabolic|gk|gk
variegate porphyria|hereditary coproporphyria|0.5|P|metabolic|gk|gk
trimethylaminuria|fish odour syndrome|0.5|P|metabolic|gk|gk
Sjögren's syndrome|Sjogrens;Sjögrens;Sjogren syndrome;Sjogrens syndrome;sicca syndrome|80|P|rheumatology|gk|gk
polymyositis|dermatomyositis;inflammatory myopathy;myositis;inclusion body myositis;necrotising myopathy;immune mediated necrotising myopathy|14|P|rheumatology|gk|gk
antisynthetase syndrome|anti-synthetase syndrome;anti-Jo1;anti-MDA5;MDA5 dermatomyositis|1.5|P|rheumatology|gk|gk
mixed connective tissue disease|MCTD;undifferentiated connective tissue disease|4|P|rheumatology|gk|gk
antiphospholipid syndrome|APS;APLS;Hughes syndrome;antiphospholipid|40|P|rheumatology|gk|gk
catastrophic antiphospholipid syndrome|catastrophic APS|0.05|I|rheumatology|gk|gk
microscopic polyangiitis|MPA;MPO vasculitis;pulmonary renal syndrome|6|P|vasculitis|gk|gk
eosinophilic granulomatosis with polyangiitis|EGPA;Churg-Strauss|2.5|P|vasculitis|gk|gk
polyarteritis nodosa|polyarteritis|2|P|vasculitis|gk|gk
cryoglobulinaemia|cryoglobulinaemic vasculitis|1|P|vasculitis|gk|gk
adult onset Still's disease|AOSD;Stills disease;adult Stills;adult onset Stills|0.7|P|rheumatology|gk|gk
macrophage activation syndrome||0.1|I|rheumatology|gk|gk
haemophagocytic lymphohistiocytosis|HLH;haemophagocytic syndrome;hemophagocytic lymphohistiocytosis;haemophagocytosis|0.5|I|haematology|gk|gk
familial Mediterranean fever|periodic fever syndrome|0.8|P|rheumatology|gk|gk
cryopyrin associated periodic syndrome|Muckle-Wells;cryopyrinopathy|0.1|P|rheumatology|gk|gk
VEXAS syndrome|VEXAS|1|P|rheumatology|gk|gk
Schnitzler syndrome|Schnitzlers|0.05|P|rheumatology|gk|gk
relapsing polychondritis|polychondritis|0.5|P|rheumatology|gk|gk
reactive arthritis|Reiters;Reiter syndrome|5|I|rheumatology|gk|gk
pseudogout|CPPD;calcium pyrophosphate disease;pyrophosphate arthropathy|700|P|rheumatology|gk|gk
long COVID|post-COVID syndrome|2500|P|infection|gk|gk
hypermobile Ehlers-Danlos syndrome|EDS;hEDS;hypermobility;Ehlers-Danlos;joint hypermobility;hypermobility spectrum disorder|200|P|rheumatology|gk|gk
juvenile idiopathic arthritis|JIA;juvenile arthritis;systemic JIA;sJIA|20|P|rheumatology|gk|gk
chronic recurrent multifocal osteomyelitis|CRMO|0.6|P|rheumatology|gk|gk
SAPHO syndrome|SAPHO|0.5|P|rheumatology|gk|gk
osteonecrosis|avascular necrosis;AVN;osteonecrosis of the jaw;ONJ;MRONJ|20|I|rheumatology|gk|gk
osteopetrosis|marble bone disease|0.5|P|genetics|gk|gk
low back pain|mechanical back pain;chronic back pain|15000|P|rheumatology|gk|gk
spinal stenosis|lumbar stenosis;lumbar canal stenosis|1000|P|neurosurgery|gk|gk
cervical myelopathy|degenerative cervical myelopathy;cervical spondylotic myelopathy|50|P|neurosurgery|gk|gk
ANCA-negative vasculitis|primary CNS vasculitis;CNS vasculitis;cerebral vasculitis|0.3|P|vasculitis|gk|gk
bacterial discitis|discitis;spondylodiscitis;vertebral osteomyelitis|3|I|infection|gk|gk
epidural abscess|spinal epidural abscess;spinal abscess|2|I|infection|gk|gk
psoas abscess|iliopsoas abscess|2|I|infection|gk|gk
prosthetic joint infection|infected hip replacement;infected THR;infected TKR;infected prosthesis;joint infection;PJI;infected hip;infected knee replacement|5|I|infection|gk|gk
intracerebral haemorrhage|ICH;intracranial haemorrhage;intracranial bleed;brain bleed;bleed on the brain;brain haemorrhage;intraventricular haemorrhage;lobar haemorrhage;pontine haemorrhage;cerebellar haemorrhage;basal ganglia bleed|22|I|neurology|gk|gk
basilar artery occlusion|basilar stroke|1.5|I|neurology|gk|gk
lateral medullary syndrome|Wallenberg;Wallenbergs|1.5|I|neurology|gk|gk
transient global amnesia||6|I|neurology|gk|gk
cerebral venous sinus thrombosis|CVST;venous sinus thrombosis;CVT;dural sinus thrombosis;sagittal sinus thrombosis|1.5|I|neurology|gk|gk
hemicraniectomy|decompressive craniectomy;malignant MCA;malignant MCA infarct|1|I|neurosurgery|gk|gk
reversible cerebral vasoconstriction syndrome|RCVS|0.5|I|neurology|gk|gk
posterior reversible encephalopathy syndrome||1|I|neurology|gk|gk
cerebral amyloid angiopathy|CAA related inflammation;amyloid angiopathy|50|P|neurology|gk|gk
moyamoya disease|moyamoya;moya moya|0.5|P|neurology|gk|gk
cerebral aneurysm|unruptured aneurysm;intracranial aneurysm;berry aneurysm|3000|P|neurosurgery|gk|gk
cerebral arteriovenous malformation|brain AVM;cerebral AVM;AVM|15|P|neurosurgery|gk|gk
cavernoma|cavernous malformation;cavernous angioma|300|P|neurosurgery|gk|gk
dural arteriovenous fistula|dural AVF;dAVF|0.3|I|neurosurgery|gk|gk
brain abscess|cerebral abscess;intracranial abscess;subdural empyema|1|I|infection|gk|gk
idiopathic intracranial hypertension|IIH;benign intracranial hypertension;BIH|70|P|neurology|gk|gk
hydrocephalus|obstructive hydrocephalus|60|P|neurosurgery|gk|gk
normal pressure hydrocephalus|NPH|20|P|neurology|gk|gk
VP shunt|ventriculoperitoneal shunt;blocked shunt;shunt malfunction;VP shunt revision;blocked VP shunt|25|P|neurosurgery|gk|gk
subdural haematoma|SDH;chronic subdural;acute subdural;subdural;subdurals;subdural haemorrhage;acute on chronic subdural;acute on chronic SDH;CSDH;ASDH|20|I|neurosurgery|gk|gk
extradural haematoma|EDH;extradural;epidural haematoma;extradural haemorrhage|2|I|neurosurgery|gk|gk
first seizure|new onset seizure;new onset seizures;generalised tonic clonic seizure;GTCS;tonic clonic seizure;first fit|60|I|neurology|gk|gk
juvenile myoclonic epilepsy|JME|50|P|neurology|gk|gk
Lennox-Gastaut syndrome|Lennox-Gastaut;LGS|8|P|neurology|gk|gk
temporal lobe epilepsy|TLE;mesial temporal sclerosis|150|P|neurology|gk|gk
epilepsy surgery|temporal lobectomy;hemispherotomy|1|I|neurosurgery|gk|gk
vagal nerve stimulator|VNS;vagus nerve stimulator;VNS in situ|6|P|neurosurgery|gk|gk
new onset refractory status epilepticus||0.03|I|neurology|gk|gk
autoimmune encephalitis|limbic encephalitis;LGI1 encephalitis;anti-LGI1;CASPR2|1|I|neurology|gk|gk
acute disseminated encephalomyelitis|ADEM|0.4|I|neurology|gk|gk
viral meningitis|aseptic meningitis|5|I|infection|gk|gk
cryptococcal meningitis|cryptococcus;cryptococcal;cryptococcosis|0.15|I|infection|gk|gk
tuberculous meningitis|CNS TB;tuberculoma;TB meningitis;TBM|0.2|I|infection|gk|gk
progressive multifocal leukoencephalopathy|PML;JC virus|0.05|I|neurology|gk|gk
chronic inflammatory demyelinating polyneuropathy|CIDP|4|P|neuromuscular|gk|gk
multifocal motor neuropathy|MMN|0.7|P|neuromuscular|gk|gk
Miller Fisher syndrome|Miller Fisher|0.1|I|neuromuscular|gk|gk
Charcot-Marie-Tooth disease|CMT;Charcot Marie Tooth;HMSN;hereditary sensory motor neuropathy|35|P|neuromuscular|gk|gk
Lambert-Eaton myasthenic syndrome|LEMS;Lambert-Eaton|0.3|P|neuromuscular|gk|gk
myotonic dystrophy|myotonic dystrophy type 1;DM1;dystrophia myotonica;myotonia congenita|11|P|neuromuscular|gk|gk
facioscapulohumeral muscular dystrophy|FSHD|5|P|neuromuscular|gk|gk
limb girdle muscular dystrophy|LGMD;limb girdle;Becker muscular dystrophy;Beckers muscular dystrophy|5|P|neuromuscular|gk|gk
muscular dystrophy||15|P|neuromuscular|gk|gk
oculopharyngeal muscular dystrophy|OPMD|0.5|P|neuromuscular|gk|gk
periodic paralysis|hypokalaemic periodic paralysis;thyrotoxic periodic paralysis;hyperkalaemic periodic paralysis|1|P|neuromuscular|gk|gk
Kennedy's disease|Kennedy disease;spinobulbar muscular atrophy|0.8|P|neuromuscular|gk|gk
hereditary spastic paraplegia|spastic paraplegia|4|P|neurology|gk|gk
Friedreich's ataxia|Friedreichs;Friedreich ataxia;Freidreichs|2.5|P|neurology|gk|gk
spinocerebellar ataxia|cerebellar ataxia;SCA6;SCA3|5|P|neurology|gk|gk
ataxia telangiectasia||0.4|P|neurology|gk|gk
progressive supranuclear palsy|PSP|6|P|neurology|gk|gk
multiple system atrophy|MSA|5|P|neurology|gk|gk
corticobasal degeneration|corticobasal syndrome|3|P|neurology|gk|gk
frontotemporal dementia|FTD;Picks disease;semantic dementia;primary progressive aphasia|25|P|neurology|gk|gk
young onset dementia|early onset dementia;early onset Alzheimers;posterior cortical atrophy|100|P|neurology|gk|gk
familial Alzheimer's disease|PSEN1;presenilin|1|P|neurology|gk|gk
fatal familial insomnia|FFI;familial prion disease;genetic prion disease;inherited prion disease|0.01|I|prion disease|gk|gk
Gerstmann-Sträussler-Scheinker syndrome|GSS;Gerstmann-Straussler|0.005|I|prion disease|gk|gk
iatrogenic Creutzfeldt-Jakob disease|iCJD;iatrogenic CJD;growth hormone CJD|0.002|I|prion disease|gk|gk
kuru||0.0001|P|prion disease|gk|gk
essential tremor|benign essential tremor|1000|P|neurology|gk|gk
dystonia|cervical dystonia;torticollis;spasmodic torticollis;hemidystonia;blepharospasm|60|P|neurology|gk|gk
acute dystonic reaction|oculogyric crisis;acute dystonia|5|I|toxicology|gk|gk
Tourette syndrome|Tourettes;Tourette;tic disorder|400|P|neurology|gk|gk
restless legs syndrome|RLS;restless legs|3000|P|neurology|gk|gk
deep brain stimulator|DBS;deep brain stimulation|5|P|neurosurgery|gk|gk
cluster headache|cluster headaches;trigeminal autonomic cephalalgia;SUNCT;hemicrania continua|100|P|neurology|gk|gk
tension headache|tension-type headache;medication overuse headache|20000|P|neurology|gk|gk
spontaneous intracranial hypotension|CSF leak;low pressure headache;post dural puncture headache;PDPH|10|I|neurology|gk|gk
ulnar neuropathy|ulnar nerve palsy;cubital tunnel;cubital tunnel syndrome|40|I|neurology|gk|gk
radial nerve palsy|wrist drop;Saturday night palsy|5|I|neurology|gk|gk
brachial neuritis|Parsonage-Turner;neuralgic amyotrophy;brachial plexopathy|3|I|neurology|gk|gk
meralgia paraesthetica||30|I|neurology|gk|gk
third nerve palsy|3rd nerve palsy;CN III palsy;IIIrd nerve palsy|4|I|neurology|gk|gk
sixth nerve palsy|6th nerve palsy;CN VI palsy|8|I|neurology|gk|gk
Horner's syndrome|Horners;Horner syndrome|5|I|neurology|gk|gk
cerebral palsy|spastic quadriplegic cerebral palsy;spastic diplegia;GMFCS;quadriplegic CP|180|P|neurology|gk|gk
syringomyelia|syrinx|8|P|neurosurgery|gk|gk
Chiari malformation|Arnold-Chiari;Chiari 1;Chiari;Chiari II|80|P|neurosurgery|gk|gk
subacute combined degeneration|SCDC|0.5|I|neurology|gk|gk
spinal cord compression||7|I|cancer|gk|gk
spinal cord infarct|anterior spinal artery syndrome;spinal stroke|0.5|I|neurology|gk|gk
prolonged disorder of consciousness|PDOC;vegetative state;minimally conscious state;persistent vegetative state|10|P|neurology|gk|gk
brain death|brainstem death;brain stem death;DBD donor;organ donor|2|I|neurology|gk|gk
hypoxic brain injury|hypoxic ischaemic brain injury;HIBI|10|I|neurology|gk|gk
acquired brain injury|traumatic brain injury;TBI;severe head injury;diffuse axonal injury|150|I|neurology|gk|gk
meningioma||8|I|neurosurgery|gk|gk
vestibular schwannoma|acoustic neuroma|2|I|neurosurgery|gk|gk
neurofibromatosis type 2|NF2;schwannomatosis|1.5|P|genetics|gk|gk
von Hippel-Lindau disease|VHL;von Hippel Lindau|2|P|genetics|gk|gk
hereditary haemorrhagic telangiectasia|HHT;Osler-Weber-Rendu|15|P|genetics|gk|gk
low grade glioma|astrocytoma;oligodendroglioma;glioma;pilocytic astrocytoma|3|I|cancer|gk|gk
brain tumour|brain tumor;brain cancer;primary brain tumour|18|I|cancer|gk|gk
brain metastases|cerebral metastases;cerebral mets|15|I|cancer|gk|gk
leptomeningeal disease|malignant meningitis;leptomeningeal mets;carcinomatous meningitis|3|I|cancer|gk|gk
primary CNS lymphoma|PCNSL;cerebral lymphoma|0.7|I|cancer|gk|gk
craniotomy|burr holes;burr hole;craniotomies;EVD;external ventricular drain|15|I|neurosurgery|gk|gk
serotonin syndrome|serotonin toxicity|2|I|toxicology|gk|gk
malignant hyperthermia|MH crisis;malignant hyperpyrexia;MH susceptible|1|P|genetics|gk|gk
suxamethonium apnoea|sux apnoea;scoline apnoea;pseudocholinesterase deficiency|30|P|genetics|gk|gk
superficial siderosis||0.1|P|neurology|gk|gk
Susac syndrome|Susacs;Susac|0.02|P|neurology|gk|gk
autoimmune haemolytic anaemia|AIHA;warm AIHA;cold agglutinin disease;Evans syndrome;haemolytic anaemia|2|I|haematology|gk|gk
immune thrombocytopenia|immune thrombocytopenic purpura;idiopathic thrombocytopenic purpura;ITP|10|P|haematology|gk|gk
heparin induced thrombocytopenia|HITT|2|I|haematology|gk|gk
vaccine induced thrombotic thrombocytopenia|VITT|0.05|I|haematology|gk|gk
disseminated intravascular coagulation|DIC|10|I|haematology|gk|gk
agranulocytosis|clozapine agranulocytosis;severe neutropenia|1|I|haematology|gk|gk
G6PD deficiency|G6PD;glucose-6-phosphate dehydrogenase deficiency;favism|300|P|haematology|gk|gk
hereditary spherocytosis|spherocytosis;elliptocytosis|40|P|haematology|gk|gk
beta thalassaemia trait|thalassaemia trait;alpha thalassaemia;sickle trait;sickle cell trait|600|P|haematology|gk|gk
HbH disease|haemoglobin H disease;thalassaemia intermedia;haemoglobin E beta thalassaemia|3|P|haematology|gk|gk
polycythaemia vera|PRV;polycythaemia rubra vera;polycythaemia|15|P|haematology|gk|gk
essential thrombocythaemia|essential thrombocytosis|20|P|haematology|gk|gk
myelofibrosis|primary myelofibrosis|4|P|haematology|gk|gk
myelodysplastic syndrome|MDS;myelodysplasia;high risk MDS|15|P|haematology|gk|gk
chronic lymphocytic leukaemia|CLL;chronic lymphocytic leukemia;small lymphocytic lymphoma;Richter transformation|45|P|haematology|gk|gk
chronic myeloid leukaemia|CML;chronic myeloid leukemia;blast crisis|11|P|haematology|gk|gk
chronic myelomonocytic leukaemia|CMML|2|P|haematology|gk|gk
acute promyelocytic leukaemia|APML;APL|0.25|I|haematology|gk|gk
hairy cell leukaemia|hairy cell leukemia;hairy cell|2.5|P|haematology|gk|gk
T-cell prolymphocytic leukaemia|T-PLL;large granular lymphocytic leukaemia;LGL leukaemia|0.3|P|haematology|gk|gk
non-Hodgkin lymphoma|NHL;non Hodgkins;non-Hodgkins lymphoma;follicular lymphoma;low grade lymphoma;marginal zone lymphoma;B cell lymphoma|21|I|haematology|gk|gk
diffuse large B-cell lymphoma|DLBCL;high grade lymphoma;large B cell lymphoma|8|I|haematology|gk|gk
mantle cell lymphoma||0.9|I|haematology|gk|gk
Burkitt lymphoma|Burkitts;Burkitts lymphoma|0.4|I|haematology|gk|gk
T-cell lymphoma|peripheral T-cell lymphoma;PTCL;cutaneous T-cell lymphoma;CTCL;mycosis fungoides;Sezary|1.5|I|haematology|gk|gk
hepatosplenic T-cell lymphoma|hepatosplenic lymphoma|0.01|I|haematology|gk|gk
adult T-cell leukaemia lymphoma|ATLL;HTLV-1;HTLV1|0.05|I|haematology|gk|gk
Waldenström macroglobulinaemia|Waldenstroms;Waldenström;lymphoplasmacytic lymphoma;Waldenstrom;hyperviscosity syndrome|6|P|haematology|gk|gk
MGUS|monoclonal gammopathy;paraproteinaemia;smouldering myeloma|1500|P|haematology|gk|gk
POEMS syndrome||0.3|P|haematology|gk|gk
Castleman disease|Castlemans;Castleman|0.7|P|haematology|gk|gk
Erdheim-Chester disease|Erdheim-Chester;Rosai-Dorfman|0.1|P|haematology|gk|gk
plasma cell leukaemia||0.05|I|haematology|gk|gk
blastic plasmacytoid dendritic cell neoplasm|BPDCN|0.03|I|haematology|gk|gk
graft versus host disease|graft vs host;GVHD;GvHD gut;gut GVHD;skin GVHD|2|I|transplant|gk|gk
veno-occlusive disease|sinusoidal obstruction syndrome;hepatic VOD|0.15|I|transplant|gk|gk
CAR-T therapy|CAR T-cell therapy;cytokine release syndrome;ICANS;CAR-T|0.6|I|haematology|gk|gk
haemophilia with inhibitors|factor VIII inhibitor;haemophilia A with inhibitors|0.4|P|haematology|gk|gk
mild haemophilia A|mild haem A;mild haemophilia|6|P|haematology|gk|gk
acquired haemophilia|acquired haemophilia A|0.15|I|haematology|gk|gk
factor XI deficiency|haemophilia C|4|P|haematology|gk|gk
factor VII deficiency|factor X deficiency;factor XIII deficiency;factor V deficiency;rare bleeding disorder;afibrinogenaemia;fibrinogen deficiency|1.5|P|haematology|gk|gk
Glanzmann thrombasthenia|Glanzmanns;Glanzmann;Bernard-Soulier|0.3|P|haematology|gk|gk
factor V Leiden|FVL;thrombophilia;prothrombin gene mutation|5000|P|haematology|gk|gk
antithrombin deficiency|protein C deficiency;protein S deficiency|150|P|haematology|gk|gk
Bombay blood group|Bombay phenotype;rare blood group;U negative|0.5|P|haematology|gk|gk
splenectomy|asplenic;asplenia;hyposplenism|100|P|haematology|gk|gk
congenital neutropenia|Kostmann syndrome;cyclical neutropenia;severe congenital neutropenia|0.5|P|haematology|gk|gk
pure red cell aplasia|PRCA|0.2|P|haematology|gk|gk
methaemoglobinaemia|methemoglobinaemia|0.5|I|toxicology|gk|gk
bladder cancer|TCC bladder;Ca bladder;bladder Ca;transitional cell carcinoma;muscle invasive bladder cancer;bladder tumour;MIBC;upper tract TCC;urothelial cancer|16|I|cancer|gk|gk
renal cell carcinoma|RCC;kidney cancer;renal cancer;renal Ca;clear cell renal carcinoma;renal mass|20|I|cancer|gk|gk
oesophageal cancer|oesophageal Ca;Ca oesophagus;oesophageal adenocarcinoma;oesophageal SCC;gullet cancer;esophageal cancer|14|I|cancer|gk|gk
gastric cancer|stomach cancer;Ca stomach;gastric Ca;linitis plastica;gastric adenocarcinoma|9.5|I|cancer|gk|gk
anal cancer|anal SCC;Ca anus|2.2|I|cancer|gk|gk
small bowel cancer|small bowel adenocarcinoma;ampullary cancer;duodenal cancer|2.5|I|cancer|gk|gk
gastrointestinal stromal tumour||1.4|I|cancer|gk|gk
appendix tumour|pseudomyxoma peritonei;appendiceal cancer;PMP;goblet cell carcinoma;pseudomyxoma|0.5|I|cancer|gk|gk
head and neck cancer|H&N cancer;oral cancer;tongue cancer;oropharyngeal cancer;mouth cancer;throat cancer;tonsil cancer;head and neck SCC|18|I|cancer|gk|gk
laryngeal cancer|Ca larynx;larynx cancer;laryngeal SCC;hypopharyngeal cancer|3.4|I|cancer|gk|gk
laryngectomy|laryngectomee;total laryngectomy;neck breather;laryngectomy stoma|5|P|ENT|gk|gk
nasopharyngeal carcinoma|nasopharyngeal cancer;NPC;sinonasal cancer|0.8|I|cancer|gk|gk
salivary gland cancer|parotid cancer;parotid tumour;adenoid cystic carcinoma;mucoepidermoid carcinoma;parotid ca|1.2|I|cancer|gk|gk
soft tissue sarcoma|sarcoma;leiomyosarcoma;liposarcoma;angiosarcoma;undifferentiated pleomorphic sarcoma|6|I|cancer|gk|gk
synovial sarcoma|epithelioid sarcoma;alveolar soft part sarcoma;clear cell sarcoma|0.2|I|cancer|gk|gk
desmoid tumour|desmoid fibromatosis|0.4|I|cancer|gk|gk
Kaposi sarcoma|Kaposis;Kaposi;Kaposis sarcoma|0.3|I|cancer|gk|gk
chondrosarcoma|bone sarcoma;bone cancer;primary bone tumour|0.9|I|cancer|gk|gk
chordoma|sacral chordoma;clival chordoma|0.1|I|cancer|gk|gk
giant cell tumour of bone|giant cell tumour|0.2|I|cancer|gk|gk
cancer of unknown primary|CUP;unknown primary;malignancy of unknown origin;MUO|13|I|cancer|gk|gk
bone metastases|liver mets;liver metastases;peritoneal disease;lung metastases;adrenal mets|40|I|cancer|gk|gk
Gorlin syndrome|Gorlins;basal cell naevus syndrome|2|P|genetics|gk|gk
Li-Fraumeni syndrome|Li-Fraumeni;TP53 carrier|2|P|genetics|gk|gk
BRCA carrier|BRCA1;BRCA2;BRCA;BRCA positive;BRCA mutation|300|P|genetics|gk|gk
Cowden syndrome|Cowdens;PTEN hamartoma|0.5|P|genetics|gk|gk
Birt-Hogg-Dubé syndrome|Birt-Hogg-Dube|0.5|P|genetics|gk|gk
immune checkpoint toxicity|immune related adverse event;irAE;immunotherapy colitis;checkpoint colitis|4|I|cancer|gk|gk
radiotherapy|palliative radiotherapy;brachytherapy;radical radiotherapy|210|I|cancer|gk|gk
palliative care||700|I|cancer|gk|gk
NUT carcinoma|NUT midline carcinoma|0.02|I|cancer|gk|gk
carcinomatosis|peritoneal carcinomatosis;peritoneal mets;malignant ascites;malignant bowel obstruction|15|I|cancer|gk|gk
pyelonephritis|pyeloneph;kidney infection;pyelo|110|I|infection|gk|gk
orbital cellulitis|post-septal cellulitis|5|I|infection|gk|gk
Staph aureus bacteraemia|MSSA bacteraemia;SAB;Staph aureus sepsis;staphylococcal bacteraemia|25|I|infection|gk|gk
toxic shock syndrome|TSS;staphylococcal toxic shock;TSST;toxic shock|0.15|I|infection|gk|gk
PVL Staphylococcus aureus|PVL;PVL staph|1.5|I|infection|gk|gk
staphylococcal scalded skin syndrome|SSSS;scalded skin syndrome|0.5|I|infection|gk|gk
carbapenemase producing Enterobacterales|CPE;CRE;NDM carriage;OXA-48|7|I|infection|gk|gk
vancomycin resistant enterococcus|VRE|10|I|infection|gk|gk
ESBL infection|ESBL;extended spectrum beta-lactamase;ESBL bacteraemia|40|I|infection|gk|gk
candidaemia|Candida bloodstream infection;invasive candidiasis|4|I|infection|gk|gk
mucormycosis|mucor;zygomycosis;rhinocerebral mucormycosis|0.05|I|infection|gk|gk
histoplasmosis|coccidioidomycosis;blastomycosis;talaromycosis|0.03|I|infection|gk|gk
nocardiosis|nocardia;actinomycosis;actinomyces|0.2|I|infection|gk|gk
cytomegalovirus infection|CMV;CMV colitis;CMV viraemia;CMV retinitis|5|I|infection|gk|gk
Ramsay Hunt syndrome|Ramsay Hunt|4|I|infection|gk|gk
varicella pneumonitis|varicella pneumonia;disseminated zoster;disseminated varicella|0.3|I|infection|gk|gk
herpes simplex|HSV;cold sores|300|I|infection|gk|gk
parvovirus infection|parvovirus B19;fifth disease;slapped cheek;parvovirus;parvo|100|I|infection|gk|gk
toxoplasmosis|toxo;cerebral toxoplasmosis;ocular toxoplasmosis|0.7|I|infection|gk|gk
RSV infection|RSV;RSV positive|150|I|infection|gk|gk
mycoplasma pneumonia|mycoplasma pneumoniae|10|I|infection|gk|gk
non-tuberculous mycobacterial infection|NTM;Mycobacterium avium;MAC lung;MAI;Mycobacterium abscessus|10|P|infection|gk|gk
Mycobacterium marinum infection|fish tank granuloma;Mycobacterium marinum;M marinum|0.1|I|infection|gk|gk
Mycobacterium chimaera infection|chimaera|0.01|I|infection|gk|gk
latent tuberculosis|latent TB;LTBI;IGRA positive|800|P|infection|gk|gk
spinal tuberculosis|Potts disease;spinal TB;TB spine;TB spondylitis|0.25|I|infection|gk|gk
extrapulmonary tuberculosis|lymph node TB;TB lymphadenitis;TB pericarditis;abdominal TB;ocular TB;genitourinary TB|3.5|I|infection|gk|gk
melioidosis|Burkholderia pseudomallei|0.007|I|infection|gk|gk
tularaemia|glanders|0.001|I|infection|gk|gk
cat scratch disease|bartonella;bartonellosis|0.3|I|infection|gk|gk
rat bite fever|Streptobacillus;spirillum minus|0.005|I|infection|gk|gk
Capnocytophaga sepsis|Capnocytophaga;capnocytophaga canimorsus|0.05|I|infection|gk|gk
Lemierre's syndrome|Lemierres;Lemierre syndrome;Fusobacterium necrophorum|0.3|I|infection|gk|gk
gas gangrene|clostridial myonecrosis;Clostridium perfringens sepsis|0.05|I|infection|gk|gk
rickettsial infection|African tick bite fever;rickettsia;scrub typhus;tick typhus;typhus;Rocky Mountain spotted fever|0.1|I|infection|gk|gk
relapsing fever|Borrelia recurrentis|0.003|I|infection|gk|gk
babesiosis|babesia;anaplasmosis;ehrlichiosis|0.003|I|infection|gk|gk
strongyloidiasis|strongyloides;strongyloides hyperinfection;hyperinfection syndrome|0.3|I|infection|gk|gk
filariasis|loa loa;loiasis;onchocerciasis;river blindness;lymphatic filariasis;elephantiasis|0.05|I|infection|gk|gk
hookworm infection|cutaneous larva migrans;ascariasis;ascaris;whipworm|0.5|I|infection|gk|gk
trichinosis|trichinellosis;gnathostomiasis;angiostrongylus|0.002|I|infection|gk|gk
tapeworm|taenia|20|I|infection|gk|gk
toxocariasis|toxocara;visceral larva migrans|0.02|I|infection|gk|gk
liver fluke|fascioliasis;fasciola|0.02|I|infection|gk|gk
giardiasis|giardia|7|I|infection|gk|gk
shigellosis|shigella;bacillary dysentery;dysentery;shigella sonnei|5|I|infection|gk|gk
amoebiasis|amoebic liver abscess;amoebic dysentery;Entamoeba|0.15|I|infection|gk|gk
amoebic keratitis|acanthamoeba keratitis;acanthamoeba|0.2|I|infection|gk|gk
cyclosporiasis|cyclospora|0.1|I|infection|gk|gk
Vibrio vulnificus infection|Vibrio vulnificus;vibrio|0.02|I|infection|gk|gk
rat lungworm disease|neuroangiostrongyliasis|0.001|I|infection|gk|gk
myiasis|botfly;tumbu fly|0.05|I|infection|gk|gk
scombroid poisoning|scombroid;ciguatera;ciguatera poisoning|0.1|I|toxicology|gk|gk
hepatitis D|hep D;hepatitis delta;HDV|1.5|P|infection|gk|gk
AIDS|late stage HIV;advanced HIV;AIDS-defining illness;late presenter HIV|1|I|infection|gk|gk
chancroid|donovanosis|0.02|I|infection|gk|gk
sexually transmitted infection|STI;STD;STIs|550|I|infection|gk|gk
group B streptococcal infection|GBS sepsis;GBS meningitis;group B strep sepsis;invasive GBS;GBS disease|3|I|infection|gk|gk
infected pacemaker|device infection;pocket infection;pacemaker infection;lead endocarditis;infected ICD|1|I|cardiac|gk|gk
line infection|CRBSI;line sepsis;infected line;central line infection;infected PICC|10|I|infection|gk|gk
pyrexia of unknown origin|PUO;FUO;fever of unknown origin|5|I|infection|gk|gk
fever in a returning traveller|returning traveller;returned traveller|8|I|infection|gk|gk
surgical site infection|SSI|60|I|surgery|gk|gk
pustular psoriasis|generalised pustular psoriasis;GPP;acute generalised exanthematous pustulosis;AGEP|1|P|dermatology|gk|gk
pemphigus vulgaris|pemphigus foliaceus;pemphigus|3|P|dermatology|gk|gk
mucous membrane pemphigoid|ocular cicatricial pemphigoid;cicatricial pemphigoid;linear IgA disease;epidermolysis bullosa acquisita|1.5|P|dermatology|gk|gk
dermatitis herpetiformis||25|P|dermatology|gk|gk
Hailey-Hailey disease|Hailey-Hailey;Darier disease;Dariers|3|P|dermatology|gk|gk
viral warts|verruca;molluscum;molluscum contagiosum|1500|P|dermatology|gk|gk
morphoea|localised scleroderma;eosinophilic fasciitis|5|P|dermatology|gk|gk
ichthyosis|X-linked ichthyosis;lamellar ichthyosis|10|P|dermatology|gk|gk
pseudoxanthoma elasticum|PXE|1.5|P|genetics|gk|gk
oculocutaneous albinism|albinism;Hermansky-Pudlak|5|P|genetics|gk|gk
common variable immunodeficiency|hypogammaglobulinaemia;primary immunodeficiency;CVID|4|P|immunology|gk|gk
X-linked agammaglobulinaemia|Brutons;agammaglobulinaemia;XLA|0.5|P|immunology|gk|gk
chronic granulomatous disease|CGD|0.5|P|immunology|gk|gk
Wiskott-Aldrich syndrome|Wiskott-Aldrich|0.2|P|immunology|gk|gk
hyper IgE syndrome|Jobs syndrome;hyper IgM syndrome;Chediak-Higashi|0.1|P|immunology|gk|gk
idiopathic anaphylaxis|exercise induced anaphylaxis;mastocytic anaphylaxis|10|P|immunology|gk|gk
drug allergy||6000|P|immunology|gk|gk
alpha-gal syndrome|red meat allergy|0.1|P|immunology|gk|gk
opioid overdose|opiate overdose;heroin overdose;opioid toxicity;opiate toxicity;nitazene overdose|25|I|toxicology|gk|gk
tricyclic overdose|TCA overdose;amitriptyline overdose;TCA OD|3|I|toxicology|gk|gk
calcium channel blocker overdose|beta blocker overdose;amlodipine overdose;CCB overdose;propranolol overdose|1.5|I|toxicology|gk|gk
digoxin toxicity|digoxin overdose;dig toxicity|2|I|toxicology|gk|gk
lithium toxicity|lithium overdose|2|I|toxicology|gk|gk
salicylate overdose|aspirin overdose;salicylate toxicity|2|I|toxicology|gk|gk
toxic alcohol poisoning|ethylene glycol;methanol poisoning;ethylene glycol poisoning;antifreeze ingestion|0.15|I|toxicology|gk|gk
paraquat poisoning|paraquat|0.01|I|toxicology|gk|gk
cyanide poisoning|cyanide toxicity|0.03|I|toxicology|gk|gk
lead poisoning|lead toxicity|0.2|I|toxicology|gk|gk
mercury poisoning|arsenic poisoning;thallium poisoning|0.03|I|toxicology|gk|gk
polonium poisoning|radiation sickness;acute radiation syndrome|0.001|I|toxicology|gk|gk
mushroom poisoning|death cap;Amanita phalloides;amanita|0.15|I|toxicology|gk|gk
plant poisoning|foxglove ingestion;yew poisoning;aconite;monkshood;ricin|0.05|I|toxicology|gk|gk
dinitrophenol poisoning|DNP|0.02|I|toxicology|gk|gk
caustic ingestion|bleach ingestion;drank bleach;corrosive ingestion;alkali ingestion;acid ingestion|2|I|toxicology|gk|gk
hydrofluoric acid burn|HF burn;hydrofluoric acid|0.1|I|toxicology|gk|gk
GHB toxicity|GHB;GBL;GHB withdrawal;GBL withdrawal|3|I|toxicology|gk|gk
cocaine toxicity|MDMA toxicity;ecstasy toxicity;stimulant toxicity;cocaine chest pain|15|I|toxicology|gk|gk
ketamine bladder|ketamine cystitis|3|P|urology|gk|gk
nitrous oxide neurotoxicity|nitrous oxide myelopathy;nitrous myelopathy;NOS myelopathy;laughing gas myelopathy|0.4|I|toxicology|gk|gk
local anaesthetic systemic toxicity||0.1|I|toxicology|gk|gk
jellyfish sting|stingray;stingray injury|3|I|toxicology|gk|gk
synthetic cannabinoid toxicity|spice toxicity;SCRA;cannabinoid hyperemesis;cannabinoid hyperemesis syndrome;cannabis hyperemesis|5|I|toxicology|gk|gk
heat stroke|heatstroke;heat exhaustion;exertional heat illness;heat illness;heat syncope|2|I|toxicology|gk|gk
hypothermia|hypothermic;accidental hypothermia|8|I|trauma|gk|gk
frostbite|trench foot|0.3|I|trauma|gk|gk
frail|frailty syndrome|4000|P|geriatrics|gk|gk
fall in an older person|recurrent falls;mechanical fall;long lie;unwitnessed fall|1800|I|geriatrics|gk|gk
dementia with behavioural disturbance|BPSD;behavioural and psychological symptoms of dementia|300|P|geriatrics|gk|gk
mild cognitive impairment||2500|P|geriatrics|gk|gk
malnutrition|cachexia|500|P|geriatrics|gk|gk
post-traumatic stress disorder|PTSD;complex PTSD;cPTSD|3500|P|psychiatry|gk|gk
obsessive compulsive disorder|OCD|1200|P|psychiatry|gk|gk
panic disorder|panic attacks;panic attack;social anxiety;agoraphobia|1500|P|psychiatry|gk|gk
body dysmorphic disorder|BDD|1000|P|psychiatry|gk|gk
psychotic depression|depressive psychosis|60|P|psychiatry|gk|gk
treatment resistant schizophrenia||150|P|psychiatry|gk|gk
delusional disorder|erotomania;De Clerambault;Othello syndrome;delusional parasitosis;Ekbom|20|P|psychiatry|gk|gk
drug-induced psychosis|amphetamine psychosis;cannabis psychosis|30|I|psychiatry|gk|gk
puerperal psychosis|postnatal psychosis;postpartum psychosis|150|M|psychiatry|gk|gk
bulimia nervosa|bulimic;bulimia|400|P|psychiatry|gk|gk
ARFID|avoidant restrictive food intake disorder|300|P|psychiatry|gk|gk
binge eating disorder||900|P|psychiatry|gk|gk
severe anorexia nervosa|restrictive anorexia;restrictive AN|15|P|psychiatry|gk|gk
gender affirming surgery|phalloplasty|2|P|urology|gk|gk
electroconvulsive therapy|ECT|3|I|psychiatry|gk|gk
cocaine dependence|cocaine user;crack user;crack cocaine|350|P|psychiatry|gk|gk
benzodiazepine dependence|benzo dependence;gabapentinoid dependence;benzo withdrawal|300|P|psychiatry|gk|gk
gambling disorder|problem gambling|400|P|psychiatry|gk|gk
somatic symptom disorder|health anxiety;medically unexplained symptoms|1000|P|psychiatry|gk|gk
dissociative identity disorder|depersonalisation disorder|50|P|psychiatry|gk|gk
selective mutism|pervasive refusal syndrome|30|P|psychiatry|gk|gk
detention under the Mental Health Act|detained under section 2;CTO recall|90|I|psychiatry|gk|gk
pica|bezoar|2|I|psychiatry|gk|gk
foreign body ingestion|swallowed foreign body;swallowed a coin;coin ingestion;ingested foreign body;swallowed razor blades;swallowed batteries|15|I|surgery|gk|gk
alcohol intoxication|intoxicated;acute alcohol intoxication|300|I|psychiatry|gk|gk
alcohol related seizure|alcohol withdrawal seizure;alcohol withdrawal seizures|20|I|neurology|gk|gk
lung volume reduction|endobronchial valves|0.3|I|respiratory|gk|gk
ECMO|ECPR;VV ECMO;VA ECMO;extracorporeal membrane oxygenation|0.8|I|critical care|gk|gk
intubation|ventilated patient|120|I|critical care|gk|gk
thrombolysis|thrombolysed;mechanical thrombectomy|25|I|neurology|gk|gk
lumbar puncture||60|I|neurology|gk|gk
PICC line|Hickman line;portacath;port-a-cath;vascath|100|I|procedure|gk|gk
ascitic drain|paracentesis;ascitic tap|40|I|gastroenterology|gk|gk
liver biopsy|bone marrow biopsy;lymph node biopsy|40|I|procedure|gk|gk
superior canal dehiscence|superior semicircular canal dehiscence;SSCD|2|P|ENT|gk|gk
malignant pleural effusion|malignant effusion|25|I|cancer|gk|gk
ABO incompatible transfusion||0.01|I|haematology|gk|gk
delayed haemolytic transfusion reaction|hyperhaemolysis|0.1|I|haematology|gk|gk
transfusion related acute lung injury|TRALI|0.03|I|haematology|gk|gk
erysipelas||30|I|infection|gk|gk
carbuncle||10|I|infection|gk|gk
bacterial vaginosis|BV|120|I|infection|gk|gk
malignant catatonia||0.2|I|psychiatry|gk|gk
common peroneal nerve palsy|peroneal nerve palsy|15|I|neurology|gk|gk
gastrostomy|gastrostomy tube;PEG tube;RIG tube|50|P|gastroenterology|gk|gk
flexible sigmoidoscopy|flexi sig;sigmoidoscopy|500|I|gastroenterology|gk|gk
ACE inhibitor angioedema|ACEi angioedema|5|I|immunology|gk|gk
cows milk protein allergy|CMPA|300|P|immunology|gk|gk
juvenile Huntington's|juvenile Huntingtons disease;juvenile HD;Westphal variant|0.3|P|neurology|gk|gk
fatal insomnia|sporadic fatal insomnia|0.003|P|prion disease|gk|gk
epidermodysplasia verruciformis|tree man syndrome|0.01|P|dermatology|gk|gk
Rh null|Rhnull;O Rh null|0.0001|P|haematology|fewer than 50 known worldwide|gk
VIPoma||0.01|I|cancer|gk|gk
glucagonoma||0.01|I|cancer|gk|gk
choriocarcinoma||0.05|I|cancer|gk|gk
forearm transplant|arm transplant;bilateral arm transplant;upper limb transplant|0.02|P|transplant|gk|gk
total artificial heart||0.01|P|cardiac|gk|gk
Berlin heart||0.05|P|cardiac|gk|gk
Oropouche|Oropouche virus;Oropouche fever|0.01|I|infection|gk|gk
Buruli ulcer|Mycobacterium ulcerans|0.002|I|infection|gk|gk
Naegleria|Naegleria fowleri|0.001|I|infection|gk|gk
subacute sclerosing panencephalitis|SSPE|0.002|I|infection|gk|gk
cobra bite|king cobra bite|0.003|I|toxicology|gk|gk
air embolism|arterial air embolism;cerebral air embolism|0.1|I|vascular|gk|gk
trichobezoar|Rapunzel syndrome|0.02|I|psychiatry|gk|gk
folie a deux|folie à deux;shared delusional disorder|0.02|P|psychiatry|gk|gk
dissociative fugue|fugue state|0.05|I|psychiatry|gk|gk
Laron syndrome|Laron dwarfism|0.02|P|endocrine|gk|gk
Caroli disease|Carolis disease|0.1|P|gastroenterology|gk|gk
`;

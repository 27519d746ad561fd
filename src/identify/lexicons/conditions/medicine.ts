/**
 * Conditions of adult medicine and psychiatry and the common procedures there, with how many people of the United Kingdom
 * they fit, in the row format of `base.ts`. The figures are rates from general knowledge: right to a factor of 2–3, of 10
 * for rare ones.
 */
export const medicine = `
cardiac arrest|OOHCA;OHCA;out of hospital cardiac arrest;in-hospital cardiac arrest;PEA arrest;VF arrest;asystolic arrest;ROSC|120|I|cardiac|gk|gk
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
aortic stenosis|severe AS;critical AS;tight AS;critical aortic stenosis|600|P|cardiac|gk|gk
aortic regurgitation|aortic incompetence;severe AR|300|P|cardiac|gk|gk
mitral regurgitation|severe MR;mitral valve prolapse;MVP;mitral prolapse;flail mitral leaflet|1500|P|cardiac|gk|gk
mitral stenosis|severe MS with AF;rheumatic mitral stenosis|40|P|cardiac|gk|gk
tricuspid regurgitation|severe TR;torrential TR|500|P|cardiac|gk|gk
rheumatic heart disease|rheumatic valve disease|40|P|cardiac|gk|gk
rheumatic fever|acute rheumatic fever;Sydenhams chorea;Sydenham chorea;ARF with chorea|0.2|I|cardiac|gk|gk
bicuspid aortic valve|bicuspid valve;BAV;bicuspid AV|1000|P|cardiac|gk|gk
mechanical heart valve|metallic valve;mechanical valve;metal valve;mechanical AVR;mechanical MVR;metallic AVR;metallic MVR;mechanical mitral valve;mechanical aortic valve;metal heart valve|80|P|cardiac|gk|gk
aortic valve replacement|AVR;tissue AVR;bioprosthetic AVR;bioprosthetic valve|120|P|cardiac|gk|gk
mitral valve replacement|MVR;mitral valve repair;mitral repair|50|P|cardiac|gk|gk
TAVI|transcatheter aortic valve implantation;TAVR;valve in valve TAVI|12|I|cardiac|gk|gk
CABG|coronary artery bypass;bypass graft;bypass surgery;CABGs;coronary bypass;heart bypass|20|I|cardiac|gk|gk
percutaneous coronary intervention|PCI;PPCI;primary PCI;primary angioplasty;coronary angioplasty;coronary stent;coronary stents;DES to LAD|150|I|cardiac|gk|gk
coronary angiogram|coronary angiography;angiogram;angio|350|I|cardiac|gk|gk
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
postural tachycardia syndrome|POTS;postural orthostatic tachycardia syndrome|150|P|cardiac|gk|gk
orthostatic hypotension|postural hypotension;postural drop|1500|P|cardiac|gk|gk
vasovagal syncope|vasovagal;faint;simple faint|500|I|cardiac|gk|gk
malignant hypertension|hypertensive emergency;accelerated hypertension;hypertensive crisis|2|I|cardiac|gk|gk
peripheral arterial disease|PAD;PVD;peripheral vascular disease;intermittent claudication;claudication;claudicant|700|P|vascular|gk|gk
critical limb ischaemia|CLI;CLTI;chronic limb threatening ischaemia|40|I|vascular|gk|gk
thoracic aortic aneurysm|TAA;ascending aortic aneurysm;arch aneurysm;aortic root aneurysm;thoracoabdominal aneurysm;TAAA|10|I|vascular|gk|gk
mycotic aortic aneurysm|infected aortic aneurysm;mycotic aneurysm;aortitis|0.5|I|vascular|gk|gk
aorto-enteric fistula|aortoenteric fistula;aortoduodenal fistula|0.1|I|vascular|gk|gk
aortic graft infection|infected aortic graft;infected EVAR;infected graft|0.2|I|vascular|gk|gk
EVAR|endovascular aneurysm repair;FEVAR;TEVAR;BEVAR|6|I|vascular|gk|gk
carotid stenosis|symptomatic carotid;carotid artery stenosis;carotid disease|30|I|vascular|gk|gk
carotid endarterectomy|CEA for stenosis;carotid endarterectomies|6|I|vascular|gk|gk
carotid artery dissection|carotid dissection;vertebral artery dissection;vertebral dissection;cervical artery dissection;VAD dissection|2.6|I|neurology|gk|gk
varicose veins|VVs;varicosities|20000|P|vascular|gk|gk
venous leg ulcer|leg ulcer;leg ulcers;venous ulcer;venous ulcers|170|P|vascular|gk|gk
Raynaud's phenomenon|Raynauds;Raynauds disease;Raynaud;Raynaud phenomenon|5000|P|rheumatology|gk|gk
Buerger's disease|thromboangiitis obliterans;Buergers|1|P|vascular|gk|gk
May-Thurner syndrome|May Thurner|1|I|vascular|gk|gk
thoracic outlet syndrome|TOS;Paget-Schroetter;effort thrombosis|3|I|vascular|gk|gk
mesenteric ischaemia|ischaemic bowel;dead bowel;SMA occlusion;SMA thrombosis;mesenteric infarction;acute mesenteric ischaemia;ischaemic gut|8|I|vascular|gk|gk
lymphoedema|lymphedema;lymphoedema praecox|300|P|vascular|gk|gk
superficial vein thrombosis|superficial thrombophlebitis;thrombophlebitis;SVT of leg|130|I|vascular|gk|gk
pneumothorax|PTX;primary pneumothorax;spontaneous pneumothorax;secondary pneumothorax;collapsed lung;pneumothoraces|17|I|respiratory|gk|gk
tension pneumothorax|tensioning pneumothorax|2|I|respiratory|gk|gk
pleural effusion|pleural effusions;bilateral effusions;malignant effusion;malignant pleural effusion;parapneumonic effusion|150|I|respiratory|gk|gk
empyema|pleural empyema;empyema thoracis;pleural infection;infected effusion|9|I|respiratory|gk|gk
lung abscess|pulmonary abscess;cavitating pneumonia|2|I|respiratory|gk|gk
bronchiectasis|non-CF bronchiectasis|500|P|respiratory|gk|gk
idiopathic pulmonary fibrosis|IPF;pulmonary fibrosis;lung fibrosis;fibrosing alveolitis;usual interstitial pneumonia|50|P|respiratory|gk|gk
interstitial lung disease|ILD;NSIP;CTD-ILD|100|P|respiratory|gk|gk
hypersensitivity pneumonitis|extrinsic allergic alveolitis;EAA;farmers lung;bird fanciers lung;pigeon fanciers lung|3|P|respiratory|gk|gk
cryptogenic organising pneumonia|organising pneumonia;BOOP;organizing pneumonia|1|I|respiratory|gk|gk
obstructive sleep apnoea|OSA;sleep apnoea;OSAHS;sleep apnea;obstructive sleep apnea|3000|P|respiratory|gk|gk
obesity hypoventilation syndrome|OHS with NIV;obesity hypoventilation;Pickwickian|100|P|respiratory|gk|gk
respiratory failure|type 2 respiratory failure;T2RF;type 1 respiratory failure;T1RF;hypercapnic respiratory failure|150|I|respiratory|gk|gk
acute respiratory distress syndrome|ARDS|15|I|respiratory|gk|gk
alpha-1 antitrypsin deficiency|A1AT deficiency;alpha 1 antitrypsin;AATD;A1ATD;alpha-1;alpha 1 deficiency|10|P|respiratory|gk|gk
allergic bronchopulmonary aspergillosis|ABPA|15|P|respiratory|gk|gk
pulmonary aspergillosis|aspergilloma;fungus ball;chronic pulmonary aspergillosis;CPA|4|P|respiratory|gk|gk
invasive aspergillosis|invasive pulmonary aspergillosis;IPA infection;invasive aspergillus|1|I|infection|gk|gk
Pneumocystis pneumonia|PJP;PCP pneumonia;Pneumocystis;Pneumocystis jirovecii;PCP|1.5|I|infection|gk|gk
pneumoconiosis|coal workers pneumoconiosis;miners lung;silicosis|8|P|respiratory|gk|gk
asbestosis|asbestos related lung disease;pleural plaques|10|P|respiratory|gk|gk
pulmonary alveolar proteinosis|alveolar proteinosis|0.5|P|respiratory|gk|gk
lymphangioleiomyomatosis|sporadic LAM|0.3|P|respiratory|gk|gk
Langerhans cell histiocytosis|LCH;histiocytosis X|1.5|P|haematology|gk|gk
eosinophilic pneumonia|chronic eosinophilic pneumonia;acute eosinophilic pneumonia|0.3|I|respiratory|gk|gk
diffuse alveolar haemorrhage|pulmonary haemorrhage;alveolar haemorrhage|0.5|I|respiratory|gk|gk
massive haemoptysis|life threatening haemoptysis|1.5|I|respiratory|gk|gk
chronic thromboembolic pulmonary hypertension|CTEPH|4|P|respiratory|gk|gk
pulmonary arteriovenous malformation|pulmonary AVM;PAVM|20|P|respiratory|gk|gk
primary ciliary dyskinesia|PCD;Kartageners;Kartagener syndrome|5|P|respiratory|gk|gk
vocal cord dysfunction|inducible laryngeal obstruction;ILO laryngeal;VCD|100|P|respiratory|gk|gk
tracheal stenosis|subglottic stenosis;tracheal stricture|1|P|respiratory|gk|gk
tracheomalacia|bronchomalacia;tracheobronchomalacia|10|P|respiratory|gk|gk
diaphragmatic palsy|diaphragm palsy;phrenic nerve palsy;hemidiaphragm palsy|10|P|respiratory|gk|gk
bronchopleural fistula|broncho-pleural fistula|0.7|I|respiratory|gk|gk
SVC obstruction|SVCO;superior vena cava obstruction|2|I|cancer|gk|gk
lobectomy|lung resection;VATS lobectomy;VATS;pneumonectomy;wedge resection|12|I|respiratory|gk|gk
bronchoscopy|EBUS;flexible bronchoscopy|80|I|respiratory|gk|gk
chest drain|intercostal drain;ICD chest drain;pleurodesis;indwelling pleural catheter|60|I|respiratory|gk|gk
vaping associated lung injury|EVALI|0.05|I|respiratory|gk|gk
pneumonitis|checkpoint pneumonitis;radiation pneumonitis;chemical pneumonitis|10|I|respiratory|gk|gk
gastro-oesophageal reflux disease|GORD;GERD;acid reflux;reflux oesophagitis;heartburn disease;oesophagitis|12000|P|gastroenterology|gk|gk
peptic ulcer disease|PUD;duodenal ulcer;gastric ulcer;stomach ulcer;peptic ulcer|120|I|gastroenterology|gk|gk
hiatus hernia|hiatal hernia;paraoesophageal hernia|8000|P|gastroenterology|gk|gk
Barrett's oesophagus|Barretts;Barrett oesophagus|1000|P|gastroenterology|gk|gk
achalasia|oesophageal achalasia|15|P|gastroenterology|gk|gk
eosinophilic oesophagitis|eosinophilic esophagitis|60|P|gastroenterology|gk|gk
oesophageal stricture|benign oesophageal stricture;peptic stricture;Schatzki ring|30|I|gastroenterology|gk|gk
food bolus obstruction|food bolus;oesophageal food bolus|13|I|gastroenterology|gk|gk
Mallory-Weiss tear|Mallory Weiss|7|I|gastroenterology|gk|gk
Dieulafoy lesion|Dieulafoy;Dieulafoys|1.5|I|gastroenterology|gk|gk
gastric antral vascular ectasia|GAVE;watermelon stomach|5|P|gastroenterology|gk|gk
angiodysplasia|GI angiodysplasia;Heydes;Heyde syndrome|50|P|gastroenterology|gk|gk
lower GI bleed|LGIB;PR bleed;PR bleeding;lower gastrointestinal bleed;diverticular bleed;rectal bleeding|50|I|gastroenterology|gk|gk
gastroparesis|diabetic gastroparesis|15|P|gastroenterology|gk|gk
microscopic colitis|collagenous colitis;lymphocytic colitis|120|P|gastroenterology|gk|gk
toxic megacolon||0.7|I|gastroenterology|gk|gk
intestinal failure|short bowel syndrome;short gut;short bowel|4|P|gastroenterology|gk|gk
home parenteral nutrition|HPN;home TPN;home PN|3|P|gastroenterology|gk|gk
PEG feeding|PEG fed;PEG tube;PEG insertion;RIG tube;gastrostomy;PEG-J;PEJ;gastrostomy tube|50|P|gastroenterology|gk|gk
bowel pseudo-obstruction|Ogilvies;Ogilvie syndrome;pseudo-obstruction;pseudoobstruction|8|I|gastroenterology|gk|gk
small intestinal bacterial overgrowth|SIBO|50|P|gastroenterology|gk|gk
bile acid malabsorption|BAM;bile salt malabsorption;bile acid diarrhoea|1000|P|gastroenterology|gk|gk
Whipple's disease|Whipples disease;Tropheryma whipplei|0.1|P|gastroenterology|gk|gk
familial adenomatous polyposis|FAP polyposis;familial polyposis;Gardner syndrome|8|P|genetics|gk|gk
Lynch syndrome|HNPCC;Lynch|250|P|genetics|gk|gk
Peutz-Jeghers syndrome|Peutz-Jeghers;Peutz Jegher|1.5|P|genetics|gk|gk
cirrhosis|liver cirrhosis;decompensated cirrhosis;cirrhotic;decompensated liver disease;decompensated CLD;chronic liver disease;CLD;decompensated ALD|110|P|gastroenterology|gk|gk
acute liver failure|ALF;fulminant liver failure;fulminant hepatic failure;hyperacute liver failure|0.6|I|gastroenterology|gk|gk
acute on chronic liver failure|ACLF|15|I|gastroenterology|gk|gk
alcoholic hepatitis|alc hep;alcohol related hepatitis|12|I|gastroenterology|gk|gk
fatty liver disease|NAFLD;MASLD;NASH;MASH;fatty liver;hepatic steatosis;steatohepatitis|20000|P|gastroenterology|gk|gk
autoimmune hepatitis|AIH|20|P|gastroenterology|gk|gk
primary biliary cholangitis|PBC;primary biliary cirrhosis|35|P|gastroenterology|gk|gk
primary sclerosing cholangitis|PSC|6|P|gastroenterology|gk|gk
IgG4-related disease|IgG4 disease;IgG4-RD;autoimmune pancreatitis;IgG4 related|1.5|P|rheumatology|gk|gk
Budd-Chiari syndrome|Budd-Chiari;Budd Chiari|0.2|I|gastroenterology|gk|gk
portal vein thrombosis|PVT;portal thrombosis;mesenteric vein thrombosis|3|I|gastroenterology|gk|gk
hepatic encephalopathy|HE grade;HE grade 4|20|I|gastroenterology|gk|gk
spontaneous bacterial peritonitis|bacterial peritonitis in cirrhosis|6|I|gastroenterology|gk|gk
hepatorenal syndrome|hepato-renal syndrome|4|I|gastroenterology|gk|gk
hepatopulmonary syndrome|portopulmonary hypertension|0.5|P|gastroenterology|gk|gk
Gilbert's syndrome|Gilberts;Gilbert syndrome|5000|P|gastroenterology|gk|gk
Crigler-Najjar syndrome|Crigler-Najjar|0.1|P|gastroenterology|gk|gk
liver abscess|hepatic abscess;pyogenic liver abscess|2.5|I|infection|gk|gk
polycystic liver disease|PLD;polycystic liver|10|P|gastroenterology|gk|gk
hepatocellular carcinoma|HCC;hepatoma;liver cancer;primary liver cancer|5|I|cancer|gk|gk
cholangiocarcinoma|CCA;bile duct cancer;Klatskin tumour;Klatskin|4.5|I|cancer|gk|gk
gallbladder cancer|gallbladder carcinoma;Ca gallbladder|1.5|I|cancer|gk|gk
chronic pancreatitis|pancreatic insufficiency;exocrine insufficiency|40|P|gastroenterology|gk|gk
pancreatic pseudocyst|pseudocyst|3|I|gastroenterology|gk|gk
pancreatic necrosis|infected pancreatic necrosis;walled off necrosis;necrosectomy;infected necrosis;WOPN|3|I|gastroenterology|gk|gk
gastroenteritis|D+V;D&V;diarrhoea and vomiting;norovirus;noro;viral gastroenteritis|20000|I|infection|gk|gk
haemorrhoids|piles;hemorrhoids|4000|P|surgery|gk|gk
colonoscopy|flexible sigmoidoscopy;flexi sig;colonoscopies|1000|I|gastroenterology|gk|gk
gastroscopy|OGD;gastroscopies;upper GI endoscopy|900|I|gastroenterology|gk|gk
ERCP|endoscopic retrograde cholangiopancreatography|80|I|gastroenterology|gk|gk
TIPSS|transjugular intrahepatic portosystemic shunt|0.8|I|gastroenterology|gk|gk
faecal microbiota transplant|FMT;stool transplant;faecal transplant|0.5|I|gastroenterology|gk|gk
bowel transplant|intestinal transplant;small bowel transplant;multivisceral transplant;multi-visceral transplant|0.3|P|transplant|gk|gk
pancreas transplant|SPK;simultaneous pancreas kidney;islet transplant;pancreatic transplant|3|P|transplant|gk|gk
acute kidney injury|AKI;AKI 1;AKI 2;AKI 3;AKI stage 3;acute renal failure|800|I|renal|gk|gk
nephrotic syndrome|nephrotic|5|I|renal|gk|gk
nephritic syndrome|glomerulonephritis;GN;rapidly progressive glomerulonephritis;RPGN|5|I|renal|gk|gk
IgA nephropathy|IgAN;Bergers disease|25|P|renal|gk|gk
membranous nephropathy|membranous|10|P|renal|gk|gk
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
renal artery stenosis|RAS renal;fibromuscular dysplasia|60|P|renal|gk|gk
renal infarct|renal infarction;renal artery thrombosis|2|I|renal|gk|gk
renal vein thrombosis||1|I|renal|gk|gk
diabetic nephropathy|diabetic kidney disease|800|P|renal|gk|gk
rhabdomyolysis|rhabdo;exertional rhabdo|10|I|renal|gk|gk
crush syndrome||0.1|I|renal|gk|gk
calciphylaxis|calcific uraemic arteriolopathy|0.1|I|renal|gk|gk
encapsulating peritoneal sclerosis|EPS peritoneum|0.1|I|renal|gk|gk
PD peritonitis|peritoneal dialysis peritonitis|3|I|renal|gk|gk
AV fistula|arteriovenous fistula;radiocephalic fistula;brachiocephalic fistula;fistulaplasty;tunnelled dialysis line;permacath|35|P|renal|gk|gk
renal biopsy|kidney biopsy|8|I|renal|gk|gk
transplant rejection|acute rejection;graft rejection;antibody mediated rejection;chronic rejection|5|I|transplant|gk|gk
post-transplant lymphoproliferative disorder|PTLD|0.4|I|transplant|gk|gk
BK nephropathy|BK virus nephropathy;BK viraemia|0.5|I|transplant|gk|gk
living kidney donor|live kidney donor;altruistic kidney donor;living donor nephrectomy;donor nephrectomy|1.5|I|transplant|gk|gk
hand transplant|bilateral hand transplant|0.02|P|transplant|gk|gk
uterus transplant|uterine transplant;womb transplant;transplanted uterus|0.006|P|transplant|gk|gk
face transplant||0.002|P|transplant|gk|gk
heart-lung transplant|heart lung transplant;heart and lung transplant|0.3|P|transplant|gk|gk
transplant recipient|transplant patient;solid organ transplant;SOT recipient;organ transplant|85|P|transplant|gk|gk
hyponatraemia|hyponatremia;low sodium;severe hyponatraemia|300|I|endocrine|gk|gk
hyperkalaemia|hyperkalemia;severe hyperkalaemia|200|I|renal|gk|gk
osmotic demyelination syndrome|central pontine myelinolysis;osmotic demyelination;CPM|0.2|I|neurology|gk|gk
thyroid eye disease|Graves orbitopathy;Graves ophthalmopathy;TED eye|50|P|endocrine|gk|gk
Hashimoto's thyroiditis|Hashimotos;autoimmune thyroiditis|1500|P|endocrine|gk|gk
subacute thyroiditis|De Quervains thyroiditis;thyroiditis|5|I|endocrine|gk|gk
goitre|multinodular goitre;MNG;thyroid nodule;retrosternal goitre|4000|P|endocrine|gk|gk
thyroid cancer|papillary thyroid cancer;thyroid carcinoma;follicular thyroid cancer;Ca thyroid|6|I|cancer|gk|gk
medullary thyroid cancer|medullary thyroid carcinoma;MTC thyroid|0.2|I|cancer|gk|gk
anaplastic thyroid cancer|anaplastic thyroid carcinoma|0.2|I|cancer|gk|gk
thyroidectomy|hemithyroidectomy;total thyroidectomy;thyroid lobectomy|20|I|surgery|gk|gk
parathyroidectomy||5|I|surgery|gk|gk
myxoedema coma|myxedema coma;hypothyroid coma|0.1|I|endocrine|gk|gk
primary hyperparathyroidism|hyperparathyroidism;PHPT;parathyroid adenoma|300|P|endocrine|gk|gk
parathyroid carcinoma||0.03|I|cancer|gk|gk
hypoparathyroidism|pseudohypoparathyroidism|25|P|endocrine|gk|gk
hypercalcaemia of malignancy|malignant hypercalcaemia;hypercalcaemia|30|I|endocrine|gk|gk
hypopituitarism|panhypopituitarism;panhypopit|40|P|endocrine|gk|gk
pituitary adenoma|pituitary tumour;pituitary macroadenoma;prolactinoma;microprolactinoma;macroprolactinoma|80|P|endocrine|gk|gk
pituitary apoplexy|apoplexy;pituitary haemorrhage|0.2|I|endocrine|gk|gk
Sheehan syndrome|Sheehans|0.2|P|endocrine|gk|gk
craniopharyngioma||2|P|endocrine|gk|gk
diabetes insipidus|arginine vasopressin deficiency;AVP deficiency;cranial DI;central diabetes insipidus|4|P|endocrine|gk|gk
SIADH|syndrome of inappropriate ADH|30|I|endocrine|gk|gk
Conn's syndrome|primary aldosteronism;primary hyperaldosteronism;Conns|200|P|endocrine|gk|gk
adrenal incidentaloma|adrenal adenoma;adrenal mass|2000|P|endocrine|gk|gk
adrenocortical carcinoma|adrenal cancer;adrenal carcinoma|0.15|I|cancer|gk|gk
adrenal haemorrhage|Waterhouse-Friderichsen;bilateral adrenal haemorrhage|0.4|I|endocrine|gk|gk
MEN1|multiple endocrine neoplasia;MEN 1;multiple endocrine neoplasia type 1|3|P|genetics|gk|gk
MEN2|MEN 2;MEN2A;MEN2B;multiple endocrine neoplasia type 2|2|P|genetics|gk|gk
hyperosmolar hyperglycaemic state|HHS;HONK;hyperosmolar state|8|I|endocrine|gk|gk
severe hypoglycaemia|hypoglycaemic coma;recurrent hypos;hypo unaware|40|I|endocrine|gk|gk
diabetic foot ulcer|diabetic foot;infected diabetic foot;DFU;diabetic foot infection;foot ulcer|200|P|endocrine|gk|gk
Charcot foot|Charcot arthropathy;Charcot ankle;Charcot joint;charcot foot|30|P|endocrine|gk|gk
diabetic retinopathy|proliferative diabetic retinopathy;diabetic maculopathy;PDR|1500|P|ophthalmology|gk|gk
diabetic neuropathy|peripheral neuropathy;painful diabetic neuropathy;polyneuropathy|1800|P|neurology|gk|gk
latent autoimmune diabetes|LADA;type 3c diabetes;pancreatogenic diabetes;steroid induced diabetes|300|P|endocrine|gk|gk
lipodystrophy|congenital lipodystrophy;partial lipodystrophy|0.5|P|metabolic|gk|gk
familial hypercholesterolaemia|familial hypercholesterolemia|370|P|metabolic|gk|gk
homozygous familial hypercholesterolaemia|homozygous FH;HoFH|0.2|P|metabolic|gk|gk
familial chylomicronaemia syndrome|lipoprotein lipase deficiency|0.2|P|metabolic|gk|gk
X-linked hypophosphataemia|XLH|3|P|metabolic|gk|gk
hypophosphatasia|HPP bone|1|P|metabolic|gk|gk
osteomalacia|rickets;nutritional rickets|10|P|endocrine|gk|gk
Paget's disease of bone|Pagets disease;Pagets|700|P|rheumatology|gk|gk
scurvy|vitamin C deficiency|0.3|I|metabolic|gk|gk
Wernicke's encephalopathy|Wernickes;Wernicke;Wernicke-Korsakoff|8|I|neurology|gk|gk
Korsakoff syndrome|Korsakoffs;alcohol related brain damage;ARBD;alcohol related brain injury|15|P|psychiatry|gk|gk
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
methylmalonic acidaemia|MMA organic acidaemia;propionic acidaemia;isovaleric acidaemia;organic acidaemia|1|P|metabolic|gk|gk
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
cerebrotendinous xanthomatosis|CTX cerebrotendinous|0.1|P|metabolic|gk|gk
Smith-Lemli-Opitz syndrome|Smith-Lemli-Opitz;SLOS|0.5|P|metabolic|gk|gk
Menkes disease|Menkes|0.1|P|metabolic|gk|gk
porphyria cutanea tarda|PCT porphyria|4|P|metabolic|gk|gk
erythropoietic protoporphyria|EPP porphyria|1|P|metabolic|gk|gk
variegate porphyria|hereditary coproporphyria|0.5|P|metabolic|gk|gk
trimethylaminuria|fish odour syndrome|0.5|P|metabolic|gk|gk
`;

/**
 * Conditions of women, the newborn and children, named syndromes, and those of surgery, injury, the eye, and the ear, nose and
 * throat, with the procedures there and how many people of the United Kingdom they fit, in the row format of `base.ts`.
 * The figures are rates from general knowledge: right to a factor of 2–3, of 10 for rare ones.
 */
export const womenChildren = `
triplet pregnancy|triplets;trichorionic triplets;expecting triplets|20|M|obstetrics|gk|gk
quadruplet pregnancy|quadruplets;quintuplets|0.4|M|obstetrics|gk|gk
MCMA twins|monoamniotic twins;MCMA;monochorionic monoamniotic|10|M|obstetrics|gk|gk
twin to twin transfusion syndrome|TTTS;twin-twin transfusion;laser for TTTS|40|M|obstetrics|gk|gk
acute fatty liver of pregnancy|AFLP;fatty liver of pregnancy|5|M|obstetrics|gk|gk
vasa praevia|vasa previa|30|M|obstetrics|gk|gk
placenta percreta|percreta|2|M|obstetrics|gk|gk
instrumental delivery|forceps delivery;ventouse;kiwi delivery;Neville Barnes;Kiellands;Kiellands forceps;rotational forceps;ventouse delivery;NBF|12000|M|obstetrics|gk|gk
induction of labour|IOL;induced labour|30000|M|obstetrics|gk|gk
breech presentation|breech;footling breech;vaginal breech;breech delivery;transverse lie;unstable lie;ECV;external cephalic version|4000|M|obstetrics|gk|gk
vaginal birth after caesarean|VBAC;previous section|4000|M|obstetrics|gk|gk
third degree tear|obstetric anal sphincter injury;OASI;4th degree tear;fourth degree tear;3rd degree tear;3b tear;3c tear|2800|M|obstetrics|gk|gk
manual removal of placenta|retained placenta;MROP|2500|M|obstetrics|gk|gk
retained products of conception|RPOC;ERPC|2000|M|obstetrics|gk|gk
uterine inversion|inverted uterus|20|M|obstetrics|gk|gk
premature rupture of membranes|PPROM;prolonged rupture of membranes;preterm prelabour rupture of membranes;SROM|3000|M|obstetrics|gk|gk
preterm labour|threatened preterm labour;TPTL;preterm birth;premature labour|7000|M|obstetrics|gk|gk
chorioamnionitis|intrauterine infection|1500|M|obstetrics|gk|gk
cervical incompetence|cervical suture;cervical cerclage;rescue cerclage;cerclage;cervical stitch|300|M|obstetrics|gk|gk
antepartum haemorrhage|APH|4000|M|obstetrics|gk|gk
fetal growth restriction|IUGR;FGR;intrauterine growth restriction;SGA fetus;small for gestational age;reversed end diastolic flow;absent EDF|5000|M|obstetrics|gk|gk
macrosomia|large for gestational age;LGA|9000|M|obstetrics|gk|gk
polyhydramnios|oligohydramnios;anhydramnios|2000|M|obstetrics|gk|gk
rhesus disease|haemolytic disease of the newborn;HDFN;rhesus isoimmunisation;intrauterine transfusion;red cell alloimmunisation|60|B|obstetrics|gk|gk
red cell alloantibody|anti-Kell;anti-D antibodies;anti-c antibodies;anti-Jk(a)|300|M|obstetrics|gk|gk
fetal neonatal alloimmune thrombocytopenia|FNAIT;NAIT;neonatal alloimmune thrombocytopenia|20|B|obstetrics|gk|gk
hydrops fetalis|fetal hydrops;hydrops|30|B|obstetrics|gk|gk
puerperal sepsis|postpartum sepsis;endometritis;postnatal sepsis;maternal sepsis|500|M|obstetrics|gk|gk
VTE in pregnancy|PE in pregnancy;DVT in pregnancy;antenatal VTE|100|M|obstetrics|gk|gk
maternal cardiac arrest|perimortem caesarean;perimortem section;resuscitative hysterotomy;maternal collapse|6|M|obstetrics|gk|gk
interstitial ectopic|cornual ectopic;caesarean scar ectopic;caesarean scar pregnancy;scar ectopic;cervical ectopic;ovarian ectopic|0.7|I|gynaecology|gk|gk
heterotopic pregnancy|heterotopic|3|M|obstetrics|gk|gk
abdominal pregnancy|abdominal ectopic|5|M|obstetrics|gk|gk
late miscarriage|second trimester miscarriage;second trimester loss;mid-trimester loss|1000|M|obstetrics|gk|gk
late termination of pregnancy|feticide;termination for fetal abnormality;TOPFA;TFMR|400|M|obstetrics|gk|gk
concealed pregnancy|cryptic pregnancy;denied pregnancy;unbooked pregnancy;freebirth|40|M|obstetrics|gk|gk
born before arrival|BBA;birth before arrival;roadside birth|500|M|obstetrics|gk|gk
home birth|homebirth|2300|M|obstetrics|gk|gk
water birth|waterbirth|5000|M|obstetrics|gk|gk
teenage pregnancy|pregnant teenager;teenage mum|2500|M|obstetrics|gk|gk
pregnancy under 16|pregnant 13 year old;pregnant 14 year old;pregnant 15 year old|120|M|obstetrics|gk|gk
surrogacy|surrogate pregnancy;surrogate mother;gestational surrogate|65|M|obstetrics|gk|gk
IVF pregnancy|IVF conception;donor egg;egg donation|3000|M|obstetrics|gk|gk
ovarian hyperstimulation syndrome|OHSS|2|I|gynaecology|gk|gk
subfertility|infertility;infertile|3000|P|gynaecology|gk|gk
egg freezing|sperm banking;ovarian tissue cryopreservation;fertility preservation|10|I|gynaecology|gk|gk
gestational trophoblastic neoplasia|placental site trophoblastic tumour;persistent trophoblastic disease|15|M|obstetrics|gk|gk
fetal surgery|open fetal surgery;in utero surgery;FETO;fetal spina bifida repair|3|M|obstetrics|gk|gk
obstetric fistula|vesicovaginal fistula;VVF;rectovaginal fistula|0.5|I|gynaecology|gk|gk
symphysis pubis dysfunction|pelvic girdle pain;SPD|10000|M|obstetrics|gk|gk
sickle cell disease in pregnancy|sickle in pregnancy|30|M|obstetrics|gk|gk
cardiac disease in pregnancy|maternal cardiac disease|700|M|obstetrics|gk|gk
FGM in pregnancy|type 3 FGM;deinfibulation;FGM type 3;infibulation|500|M|obstetrics|gk|gk
fibroids|uterine fibroids;fibroid uterus;fibroid;leiomyoma;leiomyomata;fibroid degeneration|8000|P|gynaecology|gk|gk
adenomyosis||3000|P|gynaecology|gk|gk
ovarian cyst|dermoid cyst;ovarian dermoid;haemorrhagic cyst;endometrioma;ruptured ovarian cyst;cystadenoma;dermoid;ovarian mass|300|I|gynaecology|gk|gk
ovarian torsion|torted ovary;adnexal torsion;ovary torsion;torted ovarian cyst|3|I|gynaecology|gk|gk
Bartholin's abscess|Bartholins cyst;Bartholin cyst;Bartholins|15|I|gynaecology|gk|gk
pelvic organ prolapse|uterine prolapse;cystocele;rectocele;vault prolapse|3000|P|gynaecology|gk|gk
urinary incontinence|stress incontinence;overactive bladder;OAB|6000|P|gynaecology|gk|gk
vaginal mesh complication|mesh removal;mesh erosion;TVT;TVT mesh;transvaginal mesh;vaginal mesh|100|P|gynaecology|gk|gk
premature ovarian insufficiency|premature menopause;premature ovarian failure;POI|500|P|gynaecology|gk|gk
vulvodynia|vaginismus;vulval pain|1500|P|gynaecology|gk|gk
Asherman syndrome|Ashermans;imperforate hymen;haematocolpos|3|I|gynaecology|gk|gk
MRKH syndrome|MRKH;Mayer-Rokitansky;vaginal agenesis;Rokitansky|5|P|gynaecology|gk|gk
bicornuate uterus|uterine didelphys;uterus didelphys;unicornuate uterus;septate uterus;double uterus|200|P|gynaecology|gk|gk
cervical cancer|Ca cervix;cervical Ca;cervix cancer|4.8|I|cancer|gk|gk
cervical intraepithelial neoplasia|CIN;CIN 3;CIN3;CGIN;LLETZ;colposcopy|200|I|gynaecology|gk|gk
endometrial cancer|womb cancer;uterine cancer;Ca endometrium;endometrial Ca|14.5|I|cancer|gk|gk
ovarian cancer|Ca ovary;ovarian Ca;high grade serous ovarian cancer|11|I|cancer|gk|gk
vulval cancer|vulval Ca;vulval SCC;Ca vulva;vulvectomy|2|I|cancer|gk|gk
vaginal cancer|Ca vagina|0.4|I|cancer|gk|gk
uterine sarcoma|uterine leiomyosarcoma;carcinosarcoma|0.8|I|cancer|gk|gk
ovarian germ cell tumour|dysgerminoma;granulosa cell tumour;yolk sac tumour;Meigs syndrome|0.5|I|cancer|gk|gk
oophorectomy|salpingectomy;BSO;salpingo-oophorectomy;ovarian cystectomy|40|I|gynaecology|gk|gk
hysteroscopy|hysteroscopies;endometrial ablation|120|I|gynaecology|gk|gk
myomectomy|uterine artery embolisation|8|I|gynaecology|gk|gk
colporrhaphy|prolapse repair;sacrocolpopexy;pelvic floor repair|25|I|gynaecology|gk|gk
pelvic exenteration|exenteration|0.6|I|surgery|gk|gk
sterilisation|tubal ligation;vasectomy|40|I|gynaecology|gk|gk
IUD insertion|Mirena coil;coil insertion;lost coil;coil fitting|500|I|gynaecology|gk|gk
breast lump|fibroadenoma;breast cyst|600|I|surgery|gk|gk
extreme prematurity|extremely preterm;extremely premature;extreme prem;24 weeker;25 weeker;26 weeker;27 weeker;23 weeker;22 weeker|400|B|neonatology|ONS 0.4 % born before 28 weeks|R
very preterm birth|28 weeker;29 weeker;30 weeker;31 weeker;very premature|700|B|neonatology|ONS 1.1 % born before 32 weeks|R
extremely low birth weight|ELBW|450|B|neonatology|gk|gk
low birth weight|very low birth weight;VLBW|6500|B|neonatology|gk|gk
neonatal respiratory distress syndrome|hyaline membrane disease;surfactant deficiency;transient tachypnoea of the newborn;TTN|2000|B|neonatology|gk|gk
bronchopulmonary dysplasia|chronic lung disease of prematurity;chronic neonatal lung disease|25|P|neonatology|gk|gk
meconium aspiration syndrome|meconium aspiration|200|B|neonatology|gk|gk
persistent pulmonary hypertension of the newborn|PPHN|150|B|neonatology|gk|gk
kernicterus|bilirubin encephalopathy|0.7|P|neonatology|gk|gk
neonatal sepsis|early onset sepsis;late onset neonatal sepsis|500|B|neonatology|gk|gk
early onset group B strep disease|early onset GBS;neonatal GBS|60|B|neonatology|gk|gk
neonatal intraventricular haemorrhage|neonatal IVH;germinal matrix haemorrhage;grade 4 IVH;grade 3 IVH|250|B|neonatology|gk|gk
periventricular leukomalacia||25|P|neonatology|gk|gk
retinopathy of prematurity|ROP laser;laser for ROP|200|B|ophthalmology|gk|gk
neonatal abstinence syndrome|neonatal withdrawal|200|B|neonatology|gk|gk
neonatal seizures||150|B|neonatology|gk|gk
perinatal stroke|neonatal stroke|20|P|neonatology|gk|gk
intestinal perforation of the newborn|spontaneous intestinal perforation|20|B|neonatology|gk|gk
meconium ileus||20|B|neonatology|gk|gk
duodenal atresia|jejunal atresia;ileal atresia;intestinal atresia;double bubble;bowel atresia|15|P|neonatology|gk|gk
anorectal malformation|imperforate anus;cloacal malformation|20|P|neonatology|gk|gk
cloacal exstrophy|OEIS complex|0.3|P|urology|gk|gk
bladder exstrophy|epispadias;exstrophy|2.5|P|urology|gk|gk
malrotation|midgut volvulus;intestinal malrotation;Ladds procedure;Ladds;neonatal volvulus|20|P|paediatric surgery|gk|gk
Meckel's diverticulum|Meckels;Meckel diverticulum|2000|P|paediatric surgery|gk|gk
choledochal cyst||3|P|paediatric surgery|gk|gk
congenital pulmonary airway malformation|CPAM;CCAM;congenital lobar emphysema;pulmonary sequestration|12|P|neonatology|gk|gk
sacrococcygeal teratoma||2|P|neonatology|gk|gk
choanal atresia||10|P|ENT|gk|gk
laryngomalacia|floppy larynx|100|B|ENT|gk|gk
Pierre Robin sequence|Pierre Robin|8|P|genetics|gk|gk
posterior urethral valves|PUV|8|P|urology|gk|gk
prune belly syndrome|prune belly|1.2|P|urology|gk|gk
vesicoureteric reflux|VUR;vesico-ureteric reflux|100|P|urology|gk|gk
antenatal hydronephrosis||300|B|urology|gk|gk
pelviureteric junction obstruction|PUJ obstruction|50|P|urology|gk|gk
hydronephrosis||100|I|urology|gk|gk
renal agenesis|single kidney;solitary kidney;multicystic dysplastic kidney;horseshoe kidney;MCDK|300|P|renal|gk|gk
bilateral renal agenesis|Potter sequence;Potters syndrome|12|B|renal|gk|gk
autosomal recessive polycystic kidney disease|ARPKD|2.5|P|renal|gk|gk
undescended testis|cryptorchidism;undescended testes;orchidopexy|1500|B|urology|gk|gk
hypospadias||290|P|urology|gk|gk
developmental dysplasia of the hip|congenital hip dislocation;clicky hips;DDH|140|P|orthopaedics|gk|gk
congenital limb deficiency|limb reduction defect;radial aplasia;phocomelia;amniotic band syndrome|45|P|genetics|gk|gk
thalidomide embryopathy|thalidomide survivor;thalidomide baby;thalidomider|0.6|P|genetics|Thalidomide Trust ~400|R
polydactyly|syndactyly;extra digit|190|P|plastics|gk|gk
craniosynostosis|sagittal synostosis;plagiocephaly repair|42|P|neurosurgery|gk|gk
microcephaly|schizencephaly|15|P|neurology|gk|gk
holoprosencephaly|alobar holoprosencephaly|10|B|neurology|gk|gk
lissencephaly|polymicrogyria|2|P|neurology|gk|gk
encephalocele||5|P|neonatology|gk|gk
agenesis of the corpus callosum|corpus callosum agenesis;Dandy-Walker;Dandy Walker malformation|20|P|neurology|gk|gk
neonatal diabetes|permanent neonatal diabetes|0.7|P|endocrine|gk|gk
hyperinsulinism|congenital hyperinsulinism|1.5|P|endocrine|gk|gk
vein of Galen malformation|vein of Galen|1|P|neurosurgery|gk|gk
brachial plexus birth injury|Erbs palsy;Klumpke;obstetric brachial plexus palsy|20|P|neonatology|gk|gk
cephalohaematoma|subgaleal haemorrhage;subgaleal|800|B|neonatology|gk|gk
vitamin K deficiency bleeding|VKDB;haemorrhagic disease of the newborn|1|B|neonatology|gk|gk
fetal alcohol spectrum disorder|FASD;fetal alcohol syndrome|1800|P|genetics|gk|gk
fetal valproate syndrome|fetal anticonvulsant syndrome;valproate syndrome|20|P|genetics|gk|gk
vertically acquired HIV|perinatal HIV;vertically infected|2|P|infection|gk|gk
sudden infant death|SIDS;SUDI;SUDIC;cot death|25|B|paediatrics|gk|gk
brief resolved unexplained event|BRUE;ALTE|250|B|paediatrics|gk|gk
patent ductus arteriosus|PDA;PDA ligation|50|P|cardiac|gk|gk
ventricular septal defect|VSD;VSD closure;perimembranous VSD|150|P|cardiac|gk|gk
atrial septal defect|secundum ASD;ASD closure;sinus venosus defect;ostium secundum|95|P|cardiac|gk|gk
patent foramen ovale|PFO;PFO closure|25000|P|cardiac|gk|gk
atrioventricular septal defect|AVSD;AV canal|25|P|cardiac|gk|gk
coarctation of the aorta|coarctation;coarct|30|P|cardiac|gk|gk
interrupted aortic arch||2.5|P|cardiac|gk|gk
pulmonary stenosis|pulmonary valve stenosis|55|P|cardiac|gk|gk
pulmonary atresia|MAPCAs;PA/VSD|8|P|cardiac|gk|gk
tricuspid atresia||4|P|cardiac|gk|gk
total anomalous pulmonary venous drainage|TAPVD;TAPVC;obstructed TAPVD|5|P|cardiac|gk|gk
truncus arteriosus|common arterial trunk|4|P|cardiac|gk|gk
Ebstein's anomaly|Ebsteins;Ebstein|4|P|cardiac|gk|gk
double outlet right ventricle|DORV|6|P|cardiac|gk|gk
double inlet left ventricle|single ventricle;univentricular heart;univentricular circulation|6|P|cardiac|gk|gk
congenitally corrected transposition|ccTGA|2.5|P|cardiac|gk|gk
anomalous left coronary artery from the pulmonary artery|ALCAPA|0.4|P|cardiac|gk|gk
Shone complex|Shones;cor triatriatum|0.7|P|cardiac|gk|gk
Fontan circulation|failing Fontan;total cavopulmonary connection;TCPC;Fontan|4|P|cardiac|gk|gk
Glenn shunt|Glenn procedure;Glenn circulation;bidirectional Glenn;BT shunt;Blalock-Taussig;hemi-Fontan|5|P|cardiac|gk|gk
Norwood procedure|Norwood stage 1|2|P|cardiac|gk|gk
arterial switch|arterial switch operation;Mustard procedure;Senning;Rastelli|12|P|cardiac|gk|gk
heterotaxy|right atrial isomerism;left atrial isomerism;isomerism|4|P|cardiac|gk|gk
congenital heart block|congenital complete heart block;neonatal lupus|4|P|cardiac|gk|gk
cardiac rhabdomyoma|rhabdomyomas|5|B|cardiac|gk|gk
ectopia cordis|pentalogy of Cantrell|0.5|B|cardiac|gk|gk
vascular ring|double aortic arch|8|P|cardiac|gk|gk
bacterial tracheitis||0.3|I|paediatrics|gk|gk
febrile convulsion|febrile convulsions;febrile seizures;febrile seizure|60|I|paediatrics|gk|gk
infantile spasms|infantile epileptic spasms;IESS;West syndrome;Wests syndrome|40|B|neurology|gk|gk
Dravet syndrome|Dravet;SCN1A|3|P|neurology|gk|gk
absence epilepsy|childhood absence epilepsy;rolandic epilepsy;benign rolandic epilepsy|30|P|neurology|gk|gk
developmental and epileptic encephalopathy|CDKL5;KCNQ2;Ohtahara;SCN2A;SCN8A|5|P|neurology|gk|gk
Landau-Kleffner syndrome|Landau-Kleffner;ESES|0.3|P|neurology|gk|gk
PIMS-TS|MIS-C;paediatric multisystem inflammatory syndrome|0.3|I|paediatrics|gk|gk
PANDAS syndrome|paediatric autoimmune neuropsychiatric disorder;PANS syndrome|2|P|psychiatry|gk|gk
acute flaccid myelitis||0.03|I|neurology|gk|gk
Perthes disease|Legg-Calve-Perthes;Perthes|1|I|orthopaedics|gk|gk
irritable hip|transient synovitis|12|I|orthopaedics|gk|gk
Osgood-Schlatter disease|Osgood-Schlatter;Osgood Schlatters;Severs disease|100|I|orthopaedics|gk|gk
scoliosis|adolescent idiopathic scoliosis;spinal fusion for scoliosis;neuromuscular scoliosis;kyphoscoliosis|1500|P|orthopaedics|gk|gk
pulled elbow|nursemaids elbow|40|I|trauma|gk|gk
child sexual abuse|child sexual exploitation;sexually abused child|150|I|safeguarding|gk|gk
child neglect|child protection plan;looked after child|450|P|safeguarding|gk|gk
faecal impaction|encopresis|1000|P|paediatrics|gk|gk
enuresis|bedwetting;nocturnal enuresis|1500|P|paediatrics|gk|gk
mesenteric adenitis||30|I|paediatric surgery|gk|gk
Wilms tumour|Wilms;nephroblastoma;Wilms tumor|0.13|I|cancer|gk|gk
medulloblastoma||0.1|I|cancer|gk|gk
diffuse intrinsic pontine glioma|DIPG;diffuse midline glioma|0.06|I|cancer|gk|gk
ependymoma||0.3|I|cancer|gk|gk
atypical teratoid rhabdoid tumour|ATRT;malignant rhabdoid tumour|0.02|I|cancer|gk|gk
hepatoblastoma||0.03|I|cancer|gk|gk
rhabdomyosarcoma|embryonal rhabdomyosarcoma;alveolar rhabdomyosarcoma|0.1|I|cancer|gk|gk
germinoma|pineal tumour;pineoblastoma;intracranial germ cell tumour|0.1|I|cancer|gk|gk
childhood cancer|childhood leukaemia|2.8|I|cancer|gk|gk
infant leukaemia|infant ALL|0.03|I|cancer|gk|gk
juvenile myelomonocytic leukaemia|JMML|0.02|I|cancer|gk|gk
bilateral retinoblastoma||0.02|I|cancer|gk|gk
infantile haemangioma|strawberry naevus;haemangioma|4000|B|dermatology|gk|gk
PHACE syndrome|Kasabach-Merritt|0.5|P|paediatrics|gk|gk
port wine stain|capillary malformation;naevus flammeus|300|P|dermatology|gk|gk
Sturge-Weber syndrome|Sturge-Weber|3|P|genetics|gk|gk
Klippel-Trenaunay syndrome|Klippel-Trenaunay;Proteus syndrome;PIK3CA overgrowth|1.5|P|genetics|gk|gk
cystic hygroma|lymphatic malformation;venous malformation;vascular malformation|45|P|paediatrics|gk|gk
precocious puberty|delayed puberty|40|P|endocrine|gk|gk
growth hormone deficiency|GH deficiency;short stature|25|P|endocrine|gk|gk
androgen insensitivity syndrome|CAIS;androgen insensitivity;complete androgen insensitivity|2|P|endocrine|gk|gk
5-alpha reductase deficiency||0.2|P|endocrine|gk|gk
classical congenital adrenal hyperplasia|salt wasting CAH;salt-wasting crisis;21-hydroxylase deficiency|5.5|P|endocrine|gk|gk
profound and multiple learning disability|PMLD|20|P|paediatrics|gk|gk
global developmental delay|developmental delay;GDD|150|P|paediatrics|gk|gk
tracheostomy in a child|paediatric tracheostomy|1.5|P|paediatrics|gk|gk
anorexia in a child|early onset anorexia|5|I|psychiatry|gk|gk
Noonan syndrome|Noonans;Noonan;LEOPARD syndrome|40|P|genetics|gk|gk
CHARGE syndrome|CHARGE association|5|P|genetics|gk|gk
VACTERL association|VACTERL;VATER association|6|P|genetics|gk|gk
Beckwith-Wiedemann syndrome|Beckwith-Wiedemann;BWS|8|P|genetics|gk|gk
Russell-Silver syndrome|Russell Silver;Silver-Russell|3|P|genetics|gk|gk
Cornelia de Lange syndrome|Cornelia de Lange;CdLS|3|P|genetics|gk|gk
Kabuki syndrome|Kabuki|3|P|genetics|gk|gk
Smith-Magenis syndrome|Smith-Magenis|4|P|genetics|gk|gk
Sotos syndrome|Sotos|6|P|genetics|gk|gk
Rubinstein-Taybi syndrome|Rubinstein-Taybi|0.8|P|genetics|gk|gk
Wolf-Hirschhorn syndrome|Wolf-Hirschhorn;4p deletion|2|P|genetics|gk|gk
cri du chat syndrome|cri-du-chat;5p deletion|2.5|P|genetics|gk|gk
Treacher Collins syndrome|Treacher Collins|2|P|genetics|gk|gk
Goldenhar syndrome|Goldenhar;hemifacial microsomia|5|P|genetics|gk|gk
Apert syndrome|Aperts;Apert;Pfeiffer syndrome|0.8|P|genetics|gk|gk
Crouzon syndrome|Crouzons;Crouzon|1.6|P|genetics|gk|gk
Stickler syndrome|Sticklers;Stickler|10|P|genetics|gk|gk
Usher syndrome|Ushers|6|P|genetics|gk|gk
Waardenburg syndrome|Waardenburg|2.5|P|genetics|gk|gk
Bardet-Biedl syndrome|Bardet-Biedl;Laurence-Moon|0.9|P|genetics|gk|gk
Alström syndrome|Alstrom syndrome;Alstrom|0.12|P|genetics|gk|gk
Wolfram syndrome|DIDMOAD|0.15|P|genetics|gk|gk
Joubert syndrome|Joubert|1|P|genetics|gk|gk
Moebius syndrome|Mobius syndrome;Möbius syndrome|0.5|P|genetics|gk|gk
Alagille syndrome|Alagille;PFIC;progressive familial intrahepatic cholestasis|2|P|genetics|gk|gk
Loeys-Dietz syndrome|Loeys-Dietz|1|P|genetics|gk|gk
Holt-Oram syndrome|Holt-Oram|1|P|genetics|gk|gk
Ellis-van Creveld syndrome|Ellis van Creveld|0.2|P|genetics|gk|gk
Cockayne syndrome|Cockayne|0.2|P|genetics|gk|gk
Bloom syndrome|Werner syndrome;Nijmegen breakage|0.05|P|genetics|gk|gk
Aicardi syndrome|Aicardi;Aicardi-Goutieres|0.3|P|genetics|gk|gk
Pallister-Killian syndrome|Pallister-Killian;tetrasomy 12p|0.2|P|genetics|gk|gk
Jacobsen syndrome|11q deletion|0.5|P|genetics|gk|gk
1p36 deletion syndrome|1p36 deletion;1p36|3|P|genetics|gk|gk
Phelan-McDermid syndrome|22q13 deletion;SHANK3|1|P|genetics|gk|gk
Potocki-Lupski syndrome||4|P|genetics|gk|gk
chromosomal microdeletion|microdeletion|150|P|genetics|gk|gk
16p11.2 deletion||30|P|genetics|1 in 3,000|gk
unbalanced translocation|chromosomal translocation;balanced translocation;ring chromosome|150|P|genetics|gk|gk
mosaic trisomy|mosaic Down syndrome;mosaic Turner|5|P|genetics|gk|gk
triple X syndrome|XYY;47,XYY;47,XXX|70|P|genetics|gk|gk
triploidy|trisomy 16;trisomy 22|10|B|genetics|gk|gk
skeletal dysplasia|hypochondroplasia;spondyloepiphyseal dysplasia;diastrophic dysplasia|10|P|genetics|gk|gk
thanatophoric dysplasia|thanatophoric;campomelic dysplasia|3|B|genetics|gk|gk
arthrogryposis|arthrogryposis multiplex congenita|15|P|genetics|gk|gk
ectodermal dysplasia||7|P|genetics|gk|gk
incontinentia pigmenti||1|P|genetics|gk|gk
SMA type 1|spinal muscular atrophy type 1;Werdnig-Hoffmann;SMA1|0.4|P|neuromuscular|gk|gk
congenital myopathy|nemaline myopathy;myotubular myopathy;central core disease;RYR1 myopathy;congenital muscular dystrophy|4|P|neuromuscular|gk|gk
congenital myasthenic syndrome|congenital myasthenia|1|P|neuromuscular|gk|gk
congenital myotonic dystrophy||1|P|neuromuscular|gk|gk
Hurler syndrome|MPS I;MPS 1;Hurler;Hurlers|0.4|P|metabolic|gk|gk
Hunter syndrome|MPS II;MPS 2|0.3|P|metabolic|gk|gk
Sanfilippo syndrome|MPS III;Sanfilippo|0.25|P|metabolic|gk|gk
Morquio syndrome|MPS IV;Morquio|0.25|P|metabolic|gk|gk
Lesch-Nyhan syndrome|Lesch-Nyhan|0.15|P|metabolic|gk|gk
Barth syndrome|Danon disease|0.1|P|metabolic|gk|gk
GLUT1 deficiency|glucose transporter 1 deficiency|0.5|P|metabolic|gk|gk
non-ketotic hyperglycinaemia|nonketotic hyperglycinaemia;NKH;pyridoxine dependent epilepsy|0.5|P|metabolic|gk|gk
biotinidase deficiency|multiple carboxylase deficiency|1.5|P|metabolic|gk|gk
pantothenate kinase associated neurodegeneration|PKAN;neurodegeneration with brain iron accumulation|0.2|P|neurology|gk|gk
alternating hemiplegia of childhood|ATP1A3|0.1|P|neurology|gk|gk
congenital central hypoventilation syndrome|CCHS|0.5|P|respiratory|gk|gk
ROHHAD syndrome|ROHHAD|0.03|P|endocrine|gk|gk
craniopagus twins|thoracopagus|0.1|B|neonatology|gk|gk
sirenomelia|caudal regression syndrome;mermaid syndrome|2|B|genetics|gk|gk
Netherton syndrome|Nethertons|0.5|P|dermatology|gk|gk
junctional epidermolysis bullosa|recessive dystrophic epidermolysis bullosa;RDEB;dystrophic EB|0.6|P|dermatology|gk|gk
congenital melanocytic naevus|giant congenital naevus;giant hairy naevus|5|P|dermatology|gk|gk
Parry-Romberg syndrome|Parry-Romberg|0.5|P|genetics|gk|gk
X-linked lymphoproliferative disease|XLP;familial HLH|0.1|P|immunology|gk|gk
IPEX syndrome|IPEX;APECED|0.1|P|immunology|gk|gk
McCune-Albright syndrome|McCune-Albright;fibrous dysplasia|1.5|P|genetics|gk|gk
Larsen syndrome|nail patella syndrome;multiple exostoses;hereditary multiple exostoses|3|P|genetics|gk|gk
cleidocranial dysplasia||0.3|P|genetics|gk|gk
Klippel-Feil syndrome|Klippel-Feil|3|P|genetics|gk|gk
Poland syndrome|Sprengel deformity|3|P|genetics|gk|gk
pectus excavatum|pectus carinatum;Nuss bar|300|P|genetics|gk|gk
fracture|fractures;broken bone;open fracture;compound fracture;pathological fracture;stress fracture|1300|I|trauma|gk|gk
ankle fracture|fractured ankle;broken ankle;bimalleolar fracture;bimall;trimalleolar fracture;trimall;trimall ankle;bimall ankle;Weber B;Weber C;Weber A;ankle ORIF;lateral malleolus fracture;bimalleolar;trimalleolar;ankle #|130|I|trauma|gk|gk
ankle fracture-dislocation|fracture dislocation ankle;dislocated ankle;open ankle fracture;open ankle|10|I|trauma|gk|gk
pilon fracture|tibial plafond fracture|4|I|trauma|gk|gk
tibial plateau fracture|tibial plateau;plateau fracture;Schatzker|12|I|trauma|gk|gk
tibial shaft fracture|tib fib fracture;fractured tibia;tibia fracture;broken leg;tibial fracture;tib fib;IM nail tibia|20|I|trauma|gk|gk
open tibial fracture|open tib fib;open tibia;Gustilo;Gustilo 3B|3|I|trauma|gk|gk
toddler's fracture|toddler fracture|15|I|trauma|gk|gk
femoral shaft fracture|femur fracture;fractured femur;broken femur;midshaft femur;shaft of femur;femoral shaft;femoral fracture;femur #|15|I|trauma|gk|gk
distal femoral fracture|distal femur fracture;supracondylar femur;distal femur|7|I|trauma|gk|gk
periprosthetic fracture|periprosthetic femur;periprosthetic femoral fracture;periprosthetic hip fracture;Vancouver B2;periprosthetic|9|I|trauma|gk|gk
atypical femoral fracture|atypical femur fracture|0.6|I|trauma|gk|gk
subtrochanteric fracture|subtroch;subtroch fracture;subtrochanteric femur|8|I|trauma|gk|gk
patella fracture|fractured patella;broken kneecap;patellar fracture|12|I|trauma|gk|gk
patellar dislocation|dislocated patella;patella dislocation;dislocated kneecap|20|I|trauma|gk|gk
knee dislocation|dislocated knee;multiligament knee injury;multi-ligament knee injury|0.7|I|trauma|gk|gk
pelvic fracture|fractured pelvis;open book pelvis;pelvic ring fracture;pelvic injury;broken pelvis;vertical shear pelvis;APC pelvis;pelvic ring injury|20|I|trauma|gk|gk
open pelvic fracture|open pelvis;traumatic hemipelvectomy|0.3|I|trauma|gk|gk
pubic ramus fracture|pubic rami;pubic rami fractures;pubic rami fracture;pubic ramus;inferior ramus fracture|40|I|trauma|gk|gk
sacral fracture|sacral insufficiency fracture;insufficiency fracture;coccyx fracture|20|I|trauma|gk|gk
acetabular fracture|acetabulum fracture;fractured acetabulum|6|I|trauma|gk|gk
hip dislocation|dislocated hip;dislocated THR;dislocated hip replacement;dislocated prosthesis;dislocated hemi|12|I|trauma|gk|gk
native hip dislocation|traumatic hip dislocation;posterior hip dislocation|1|I|trauma|gk|gk
vertebral fracture|wedge fracture;osteoporotic wedge fracture;burst fracture;compression fracture;spinal fracture;crush fracture;vertebral crush fracture;fractured vertebra;L1 fracture;T12 fracture;thoracic spine fracture;lumbar fracture|100|I|trauma|gk|gk
thoracolumbar burst fracture|burst fracture L1;L1 burst;T12 burst;L1 burst fracture;T12 burst fracture;L2 burst;unstable spinal fracture|6|I|trauma|gk|gk
Chance fracture|seat belt fracture;flexion distraction injury|0.5|I|trauma|gk|gk
cervical spine fracture|C-spine fracture;broken neck;fractured neck;neck fracture;C7 fracture;bifacet dislocation;facet dislocation;C5 fracture;C6 fracture|15|I|trauma|gk|gk
odontoid peg fracture|odontoid fracture;peg fracture;C2 fracture;C1 fracture;Jefferson fracture;dens fracture;type 2 peg fracture|10|I|trauma|gk|gk
hangman's fracture|hangman fracture|1|I|trauma|gk|gk
atlanto-occipital dislocation|atlantoaxial subluxation;atlanto-axial subluxation;internal decapitation|0.3|I|trauma|gk|gk
central cord syndrome|central cord|2|I|trauma|gk|gk
acute traumatic spinal cord injury|complete cord injury;C6 complete;C5 complete;T4 complete;ASIA A;Brown-Sequard;incomplete cord injury|2|I|trauma|gk|gk
tetraplegia|high tetraplegia;C4 tetraplegia;tetraplegic;quadriplegia;quadriplegic|30|P|neurology|gk|gk
rib fracture|rib fractures;broken ribs;fractured ribs;multiple rib fractures;fractured rib;broken rib|90|I|trauma|gk|gk
flail chest|flail segment|3|I|trauma|gk|gk
rib fixation|rib plating|1.2|I|trauma|gk|gk
sternal fracture|fractured sternum;sternum fracture|5|I|trauma|gk|gk
clavicle fracture|fractured clavicle;broken collarbone;collarbone fracture;broken clavicle;clavicle #|40|I|trauma|gk|gk
sternoclavicular dislocation|SC joint dislocation;posterior sternoclavicular dislocation|0.3|I|trauma|gk|gk
acromioclavicular joint injury|ACJ injury;ACJ dislocation;AC joint dislocation;ACJ separation|20|I|trauma|gk|gk
scapula fracture|scapular fracture;fractured scapula;glenoid fracture|7|I|trauma|gk|gk
scapulothoracic dissociation||0.05|I|trauma|gk|gk
shoulder dislocation|dislocated shoulder;anterior shoulder dislocation;shoulder relocation;anterior dislocation of shoulder|40|I|trauma|gk|gk
posterior shoulder dislocation|luxatio erecta|1|I|trauma|gk|gk
proximal humerus fracture|neck of humerus fracture;NOH fracture;fractured neck of humerus;surgical neck of humerus;proximal humeral fracture;broken shoulder;fractured humerus;humerus fracture;fractured shoulder;humeral fracture|90|I|trauma|gk|gk
humeral shaft fracture|midshaft humerus;humeral shaft;broken arm|14|I|trauma|gk|gk
distal humerus fracture|distal humeral fracture;lateral condyle fracture;medial epicondyle fracture|8|I|trauma|gk|gk
supracondylar fracture|supracondylar humerus;supracondylar;pulseless supracondylar;Gartland 3;supracondylars;off-ended supracondylar|20|I|trauma|gk|gk
elbow dislocation|dislocated elbow;terrible triad;terrible triad elbow|6|I|trauma|gk|gk
olecranon fracture|fractured olecranon;fractured elbow;elbow fracture;broken elbow|12|I|trauma|gk|gk
radial head fracture|radial neck fracture|40|I|trauma|gk|gk
forearm fracture|both bone forearm fracture;radius and ulna fracture;fractured radius;fractured forearm;greenstick fracture;buckle fracture;torus fracture;fractured radius and ulna|120|I|trauma|gk|gk
Monteggia fracture|Monteggia;Galeazzi;Galeazzi fracture;Essex-Lopresti|2|I|trauma|gk|gk
scaphoid fracture|fractured scaphoid;scaphoid non-union|15|I|trauma|gk|gk
perilunate dislocation|lunate dislocation;perilunate|0.5|I|trauma|gk|gk
metacarpal fracture|fractured metacarpal;Bennetts fracture;Bennett fracture;5th metacarpal fracture;5th MC fracture;broken hand;hand fracture;Rolando fracture|100|I|trauma|gk|gk
finger fracture|phalangeal fracture;broken finger;fractured finger;proximal phalanx fracture;phalanx fracture;broken thumb;fractured thumb|110|I|trauma|gk|gk
mallet finger|mallet injury;boutonniere deformity;volar plate injury|30|I|trauma|gk|gk
gamekeeper's thumb|skiers thumb;UCL thumb;UCL rupture|15|I|trauma|gk|gk
finger dislocation|dislocated finger;PIPJ dislocation;dislocated thumb|30|I|trauma|gk|gk
finger amputation|fingertip amputation;amputated finger;amputated fingertip;amputated thumb;severed finger;digit amputation;ring avulsion;thumb amputation;fingertip injury|10|I|plastics|gk|gk
replantation|replant;finger replant;hand replant|0.2|I|plastics|gk|gk
calcaneal fracture|calcaneus fracture;fractured calcaneum;os calcis fracture;calcaneum fracture;heel fracture|9|I|trauma|gk|gk
bilateral calcaneal fractures|bilateral calcs;bilateral calcanei;bilateral calcaneal|0.7|I|trauma|gk|gk
talus fracture|talar fracture;talar neck fracture;fractured talus;talar dislocation;subtalar dislocation|3|I|trauma|gk|gk
Lisfranc injury|Lisfranc;Lisfranc fracture;Lisfranc dislocation;Lis Franc;tarsometatarsal dislocation|4|I|trauma|gk|gk
navicular fracture|cuboid fracture;midfoot fracture;cuneiform fracture|5|I|trauma|gk|gk
metatarsal fracture|fractured metatarsal;5th metatarsal;5th metatarsal fracture;Jones fracture;broken foot;foot fracture;March fracture;base of 5th metatarsal|90|I|trauma|gk|gk
toe fracture|broken toe;fractured toe|60|I|trauma|gk|gk
growth plate fracture|Salter-Harris;Salter-Harris fracture;SH2 fracture;Salter Harris II|60|I|trauma|gk|gk
non-union|nonunion;malunion;fracture non-union|30|I|orthopaedics|gk|gk
fat embolism syndrome|fat embolism;fat embolus|0.3|I|trauma|gk|gk
Achilles tendon rupture|Achilles rupture;ruptured Achilles;TA rupture;ruptured Achilles tendon;Achilles tear;snapped Achilles|18|I|orthopaedics|gk|gk
quadriceps tendon rupture|patellar tendon rupture;quads tendon rupture;quads rupture;ruptured patellar tendon;extensor mechanism rupture|2.5|I|orthopaedics|gk|gk
biceps tendon rupture|distal biceps rupture;distal biceps tear;ruptured biceps;pec major rupture;pectoralis rupture|5|I|orthopaedics|gk|gk
hamstring avulsion|proximal hamstring avulsion;hamstring tear|5|I|orthopaedics|gk|gk
anterior cruciate ligament injury|ACL;ACL rupture;ACL tear;ACL injury;ACL reconstruction;ACLR;torn ACL;ruptured ACL|50|I|orthopaedics|gk|gk
posterior cruciate ligament injury|PCL;PCL tear;PCL rupture;posterolateral corner;LCL injury|3|I|orthopaedics|gk|gk
medial collateral ligament injury|MCL;MCL tear;MCL injury|40|I|orthopaedics|gk|gk
meniscal tear|torn meniscus;bucket handle tear;bucket handle;meniscus tear;locked knee;torn cartilage;lateral meniscus;medial meniscus|80|I|orthopaedics|gk|gk
plantar fasciitis|Achilles tendinopathy;tendinopathy;tendonitis;bursitis;trochanteric bursitis|2500|P|orthopaedics|gk|gk
Dupuytren's contracture|Dupuytren;Dupuytrens|4000|P|plastics|gk|gk
hallux valgus|bunion;bunions;bunionectomy;hammer toe;hallux rigidus|8000|P|orthopaedics|gk|gk
knee replacement|TKA;bilateral TKR;knee replacements;unicompartmental knee;total knee arthroplasty;TKR;total knee replacement|1800|P|orthopaedics|gk|gk
shoulder replacement|reverse shoulder;reverse shoulder replacement;shoulder arthroplasty;elbow replacement;ankle replacement|100|P|orthopaedics|gk|gk
revision arthroplasty|revision THR;revision TKR;hip revision;revision hip;revision knee|25|I|orthopaedics|gk|gk
hemiarthroplasty|hip hemi;dynamic hip screw;cephalomedullary nail;hemi hip;hemi|85|I|orthopaedics|gk|gk
spinal fusion|lumbar decompression;laminectomy;discectomy;microdiscectomy;ACDF;spinal decompression;spinal fixation|50|I|neurosurgery|gk|gk
arthroscopy|knee arthroscopy;shoulder arthroscopy|120|I|orthopaedics|gk|gk
external fixator|Ilizarov;Taylor spatial frame;ex fix;circular frame|4|I|trauma|gk|gk
forequarter amputation|hip disarticulation;hindquarter amputation;hemipelvectomy|0.15|I|orthopaedics|gk|gk
upper limb amputee|arm amputee;above elbow amputation;below elbow amputation;congenital arm amputee|9|P|orthopaedics|gk|gk
bilateral lower limb amputee|double amputee;bilateral amputee;bilateral AKA;bilateral BKA;bilateral above knee amputation;double above knee;bilateral below knee amputation|12|P|vascular|gk|gk
quadruple amputee|triple amputee|0.3|P|vascular|gk|gk
toe amputation|minor amputation;ray amputation;forefoot amputation;transmetatarsal amputation|15|I|vascular|gk|gk
head injury|minor head injury;concussion;scalp laceration|1400|I|trauma|gk|gk
skull fracture|base of skull fracture;skull base fracture;BOS fracture;depressed skull fracture;fractured skull|10|I|trauma|gk|gk
facial fracture|facial fractures;maxillary fracture;midface fracture;nasoethmoidal fracture|30|I|trauma|gk|gk
Le Fort fracture|Le Fort;LeFort;Le Fort III;Le Fort II|1|I|trauma|gk|gk
mandible fracture|fractured mandible;broken jaw;mandibular fracture;fractured jaw;bilateral mandible;parasymphyseal fracture;parasymphyseal;condylar fracture of mandible|12|I|trauma|gk|gk
orbital floor fracture|orbital blowout;blowout fracture;blow out fracture;orbital fracture|10|I|trauma|gk|gk
zygoma fracture|zygomatic fracture;fractured zygoma;cheekbone fracture;ZMC fracture;zygomatic arch fracture|15|I|trauma|gk|gk
nasal fracture|broken nose;fractured nose;MUA nose;nasal bone fracture|60|I|ENT|gk|gk
jaw dislocation|TMJ dislocation;dislocated jaw;TMJ dysfunction|20|I|trauma|gk|gk
dental avulsion|avulsed tooth;knocked out tooth;dental trauma|50|I|trauma|gk|gk
haemothorax|traumatic haemothorax;massive haemothorax;haemopneumothorax|6|I|trauma|gk|gk
lung contusion|pulmonary contusion;pulmonary contusions;lung contusions|6|I|trauma|gk|gk
traumatic aortic injury|aortic transection;blunt aortic injury|0.4|I|trauma|gk|gk
blunt cardiac injury|cardiac contusion;myocardial contusion|0.7|I|trauma|gk|gk
penetrating cardiac injury|stab to heart;stabbed in the heart;cardiac stab wound;thoracotomy in ED;resuscitative thoracotomy|0.3|I|trauma|gk|gk
liver laceration|liver trauma;traumatic liver injury;liver lac|2|I|trauma|gk|gk
renal trauma|renal laceration;kidney laceration;renal injury;shattered kidney;grade 4 renal|1.5|I|trauma|gk|gk
bladder rupture|ruptured bladder;intraperitoneal bladder rupture;urethral injury;urethral rupture|0.4|I|urology|gk|gk
pancreatic trauma|pancreatic transection;handlebar injury;duodenal injury;duodenal haematoma|0.4|I|trauma|gk|gk
traumatic diaphragmatic rupture|diaphragmatic rupture;ruptured diaphragm|0.4|I|trauma|gk|gk
mesenteric injury|bucket handle mesenteric injury;seatbelt syndrome;traumatic bowel injury|0.7|I|trauma|gk|gk
traumatic asphyxia|crush asphyxia|0.05|I|trauma|gk|gk
brachial plexus injury|flail arm;brachial plexus avulsion|0.7|I|trauma|gk|gk
popliteal artery injury|traumatic vascular injury;brachial artery injury;femoral artery injury;arterial injury|1|I|vascular|gk|gk
crush injury|crushed hand;crushed foot;crush injuries|10|I|trauma|gk|gk
high pressure injection injury|grease gun injury;injection injury|0.2|I|plastics|gk|gk
nail gun injury|nail through hand;crossbow;crossbow injury;crossbow bolt|0.3|I|trauma|gk|gk
self-inflicted neck wound|cut throat;throat laceration|0.7|I|trauma|gk|gk
road traffic collision|RTC;RTA;road traffic accident;pedestrian vs car;cyclist vs car;hit by car;motorbike RTC;motorcycle crash|190|I|trauma|gk|gk
rail injury|hit by train;jumped in front of a train;under a train;struck by train;hit by a train;hit by tram;train vs person|0.6|I|trauma|gk|gk
aircraft crash injury|light aircraft crash;plane crash;helicopter crash;parachute accident;skydiving accident|0.1|I|trauma|gk|gk
assault|assaulted;alleged assault;physical assault|250|I|trauma|gk|gk
near drowning|submersion|2|I|trauma|gk|gk
smoke inhalation|inhalation injury;inhalational injury;inhalation burn|2|I|trauma|gk|gk
major burns|full thickness burns;major burn;full thickness burn;circumferential burn;escharotomy|1.5|I|plastics|gk|gk
self-immolation|set himself alight;set herself on fire;set himself on fire;set herself alight|0.15|I|trauma|gk|gk
strangulation|non-fatal strangulation|30|I|safeguarding|gk|gk
human bite|fight bite;cat bite;infected cat bite|15|I|trauma|gk|gk
laceration|lacerations;deep laceration;wound closure|700|I|trauma|gk|gk
tendon laceration|flexor tendon injury;extensor tendon injury;flexor tendon repair;extensor tendon laceration|25|I|plastics|gk|gk
flexor sheath infection|flexor tenosynovitis;septic tenosynovitis;hand infection|15|I|plastics|gk|gk
sprained ankle|ankle sprain;soft tissue injury;whiplash;sprain;ankle sprains|1200|I|trauma|gk|gk
traumatic cardiac arrest||2|I|trauma|gk|gk
inguinal hernia|hernia repair;inguinal hernias;groin hernia|1500|P|surgery|gk|gk
strangulated hernia|irreducible hernia;strangulated inguinal hernia;incarcerated hernia;obstructed hernia|10|I|surgery|gk|gk
femoral hernia|strangulated femoral hernia;obturator hernia;spigelian hernia;Richter hernia|10|I|surgery|gk|gk
umbilical hernia|paraumbilical hernia;epigastric hernia|1000|P|surgery|gk|gk
incisional hernia|ventral hernia;abdominal wall reconstruction|600|P|surgery|gk|gk
internal hernia|Petersens hernia;internal herniation|1|I|surgery|gk|gk
large bowel obstruction|LBO;obstructing colon cancer;obstructing sigmoid|12|I|surgery|gk|gk
sigmoid volvulus|caecal volvulus;volvulus|4|I|surgery|gk|gk
gastric volvulus||0.7|I|surgery|gk|gk
gallstone ileus||0.5|I|surgery|gk|gk
Mirizzi syndrome|Mirizzi|0.7|I|surgery|gk|gk
bile leak|biloma;bile duct injury;CBD injury|1|I|surgery|gk|gk
emergency laparotomy|relook laparotomy;laparotomies|40|I|surgery|gk|gk
Hartmann's procedure|reversal of Hartmanns|5|I|surgery|gk|gk
bowel resection|hemicolectomy;right hemi;right hemicolectomy;left hemicolectomy;sigmoid colectomy;subtotal colectomy;colectomy;anterior resection;low anterior resection;abdominoperineal resection;APER;panproctocolectomy;ileocaecal resection|55|I|surgery|gk|gk
anastomotic leak|anastomotic leaks;anastamotic leak;leaking anastomosis;leaked anastomosis|4|I|surgery|gk|gk
stoma complication|parastomal complication;prolapsed stoma;mucocutaneous separation;retracted stoma;stoma prolapse|15|I|surgery|gk|gk
enterocutaneous fistula|ECF;entero-cutaneous fistula;enteroatmospheric fistula;colovesical fistula|1.5|I|surgery|gk|gk
open abdomen|laparostomy;abdominal compartment syndrome;abdominal wound dehiscence;abdominal compartment|3|I|surgery|gk|gk
Whipple's procedure|pancreaticoduodenectomy;Whipples;PPPD;distal pancreatectomy;total pancreatectomy|3|I|surgery|gk|gk
oesophagectomy|Ivor Lewis;oesophagogastrectomy|2.2|I|surgery|gk|gk
gastrectomy|total gastrectomy;partial gastrectomy|2.5|I|surgery|gk|gk
hepatectomy|liver resection;hemihepatectomy|6|I|surgery|gk|gk
fundoplication|Nissens;Nissen fundoplication;antireflux surgery|4|I|surgery|gk|gk
cytoreductive surgery|HIPEC;Sugarbaker|0.8|I|surgery|gk|gk
ileoanal pouch|pouchitis;J-pouch;IPAA|12|P|surgery|gk|gk
anal fissure|fistula-in-ano;anal fistula;perianal fistula;Crohns fistula;fissure in ano|150|I|surgery|gk|gk
perianal Crohn's disease|perianal Crohns|40|P|gastroenterology|gk|gk
rectal prolapse|rectopexy;full thickness rectal prolapse|5|I|surgery|gk|gk
pilonidal sinus|pilonidal|26|I|surgery|gk|gk
lipoma|sebaceous cyst;epidermoid cyst;epidermal cyst|1500|P|surgery|gk|gk
splenic infarct|splenic abscess;splenic artery aneurysm;ruptured splenic artery aneurysm|1|I|surgery|gk|gk
retroperitoneal haematoma|retroperitoneal bleed;retroperitoneal haemorrhage|4|I|surgery|gk|gk
retroperitoneal fibrosis|RPF;sclerosing mesenteritis|1|P|surgery|gk|gk
retroperitoneal sarcoma|retroperitoneal liposarcoma|0.5|I|cancer|gk|gk
retained swab|retained foreign object;retained instrument;retained surgical item;gossypiboma|0.15|I|surgery|gk|gk
wrong site surgery|wrong site block;wrong side block;wrong side nerve block;wrong implant|0.6|I|surgery|gk|gk
accidental awareness|awareness under anaesthesia;awareness under GA|0.2|I|anaesthetics|gk|gk
failed intubation|can't intubate can't oxygenate;CICO;front of neck access;FONA;emergency cricothyroidotomy|0.5|I|anaesthetics|gk|gk
aspiration under anaesthesia|aspiration at induction|1|I|anaesthetics|gk|gk
circumcision|balanitis;BXO|150|I|urology|gk|gk
infected obstructed kidney|obstructed infected kidney;pyonephrosis;infected obstructed system;obstructed infected system|5|I|urology|gk|gk
emphysematous pyelonephritis|emphysematous pyelo;xanthogranulomatous pyelonephritis;XGP|0.3|I|urology|gk|gk
renal abscess|perinephric abscess|1.5|I|urology|gk|gk
nephrostomy|nephrostomies;ureteric stent;JJ stent;JJ stents|25|I|urology|gk|gk
PCNL|percutaneous nephrolithotomy;ureteroscopy;lithotripsy;ESWL;staghorn;staghorn calculus|45|I|urology|gk|gk
clot retention|frank haematuria;visible haematuria;3-way catheter|25|I|urology|gk|gk
benign prostatic hyperplasia|BPH;enlarged prostate;prostatic hyperplasia;LUTS|5000|P|urology|gk|gk
TURP|transurethral resection of prostate;HoLEP;UroLift;TUR syndrome|35|I|urology|gk|gk
TURBT||40|I|urology|gk|gk
cystoscopy|flexible cystoscopy;flexi cystoscopy;flexi cyst|400|I|urology|gk|gk
radical prostatectomy|RALP;robotic prostatectomy;prostatectomy|13|I|urology|gk|gk
prostate biopsy|TRUS biopsy;prostate cores;transperineal prostate biopsy|80|I|urology|gk|gk
cystectomy|radical cystectomy;ileal conduit;urostomy;neobladder|3|I|urology|gk|gk
nephrectomy|partial nephrectomy;radical nephrectomy;nephroureterectomy|15|I|urology|gk|gk
urinary catheter|self-catheterisation|140|P|urology|gk|gk
hydrocele|varicocele;epididymal cyst|400|P|urology|gk|gk
scrotal abscess|testicular rupture;ruptured testis;testicular trauma|2|I|urology|gk|gk
urethral stricture|urethroplasty;optical urethrotomy|40|P|urology|gk|gk
prostatitis|prostatic abscess;acute prostatitis|50|I|urology|gk|gk
penile cancer|Ca penis;penile Ca;penectomy|1.1|I|cancer|gk|gk
Peyronie's disease|Peyronies|700|P|urology|gk|gk
erectile dysfunction|penile implant;penile prosthesis|5000|P|urology|gk|gk
neurogenic bladder|Mitrofanoff;artificial urinary sphincter;bladder augmentation;clam cystoplasty|60|P|urology|gk|gk
interstitial cystitis|radiation cystitis;haemorrhagic cystitis|60|P|urology|gk|gk
urethral foreign body|foreign body in urethra;foreign body in bladder;penile constriction ring|0.3|I|urology|gk|gk
parapharyngeal abscess|retropharyngeal abscess;deep neck space infection;deep neck abscess;neck abscess|3|I|ENT|gk|gk
dental abscess|dental infection|40|I|dental|gk|gk
post-tonsillectomy bleed|post-tonsillectomy haemorrhage;bleeding tonsil;post tonsil bleed;tonsil bleed|5|I|ENT|gk|gk
necrotising otitis externa|skull base osteomyelitis;malignant otitis externa|1.5|I|ENT|gk|gk
cholesteatoma||9|I|ENT|gk|gk
sudden sensorineural hearing loss|sudden hearing loss;SSNHL|15|I|ENT|gk|gk
otosclerosis|stapedectomy|200|P|ENT|gk|gk
cochlear implant|cochlear implants;bone anchored hearing aid;BAHA|30|P|ENT|gk|gk
deafblind|deafblindness;dual sensory loss|600|P|ENT|gk|gk
tinnitus||10000|P|ENT|gk|gk
Pott's puffy tumour|complicated sinusitis;cavernous sinus thrombosis|0.3|I|ENT|gk|gk
vocal cord palsy|vocal cord nodules;vocal nodules;bilateral vocal cord palsy;recurrent laryngeal nerve palsy|15|I|ENT|gk|gk
recurrent respiratory papillomatosis|laryngeal papillomatosis|2|P|ENT|gk|gk
laryngeal fracture|laryngeal trauma;fractured larynx;tracheal injury;tracheal transection|0.15|I|ENT|gk|gk
parotidectomy|pleomorphic adenoma;parotitis;sialadenitis;salivary stone|20|I|ENT|gk|gk
neck dissection|selective neck dissection;glossectomy;mandibulectomy|8|I|ENT|gk|gk
branchial cyst|thyroglossal cyst|5|I|ENT|gk|gk
juvenile angiofibroma|juvenile nasopharyngeal angiofibroma|0.05|I|ENT|gk|gk
glomus tumour|glomus jugulare;carotid body tumour|0.3|I|ENT|gk|gk
auricular haematoma|perichondritis;cauliflower ear|8|I|ENT|gk|gk
empty nose syndrome|rhinophyma;septal perforation|10|P|ENT|gk|gk
giant retinal tear||0.1|I|ophthalmology|gk|gk
central retinal artery occlusion|CRAO|2|I|ophthalmology|gk|gk
retinal vein occlusion|CRVO;BRVO|50|I|ophthalmology|gk|gk
microbial keratitis|contact lens keratitis;contact lens ulcer|40|I|ophthalmology|gk|gk
birdshot chorioretinopathy|Vogt-Koyanagi-Harada;VKH;sympathetic ophthalmia;acute retinal necrosis;serpiginous choroiditis|0.6|P|ophthalmology|gk|gk
ophthalmia neonatorum|neonatal conjunctivitis|200|B|ophthalmology|gk|gk
corneal abrasion|corneal foreign body|250|I|ophthalmology|gk|gk
chemical eye injury|alkali in eye;chemical eye burn;lime in eye;cement in eye;lime in both eyes;bilateral chemical eye injury|6|I|ophthalmology|gk|gk
corneal transplant|corneal graft;keratoplasty;DMEK|50|P|ophthalmology|gk|gk
aniridia|coloboma;anophthalmia;microphthalmia|5|P|ophthalmology|gk|gk
congenital cataract|congenital glaucoma|23|P|ophthalmology|gk|gk
strabismus|squint;amblyopia;squint surgery;nystagmus|2000|P|ophthalmology|gk|gk
non-arteritic ischaemic optic neuropathy|NAION;AION;ischaemic optic neuropathy|4|I|ophthalmology|gk|gk
central serous chorioretinopathy|macular hole;epiretinal membrane;central serous retinopathy|15|I|ophthalmology|gk|gk
artificial eye|prosthetic eye;enucleation;evisceration of eye;one-eyed;glass eye;ocular prosthesis|90|P|ophthalmology|gk|gk
ptosis repair|ectropion;entropion;dacryocystitis;DCR|60|I|ophthalmology|gk|gk
orbital tumour|optic nerve glioma;orbital lymphoma;lacrimal gland tumour|0.7|I|ophthalmology|gk|gk
vitrectomy||40|I|ophthalmology|gk|gk
free flap|free flap reconstruction;failing flap;flap failure;ALT flap;radial forearm flap|6|I|plastics|gk|gk
skin graft|split skin graft;SSG;skin grafts|25|I|plastics|gk|gk
breast implant|breast augmentation;ruptured breast implant;breast implants|900|P|plastics|gk|gk
breast implant associated lymphoma|BIA-ALCL|0.05|I|cancer|gk|gk
abdominoplasty|tummy tuck;Brazilian butt lift;breast reduction;liposuction;rhinoplasty;facelift|25|I|plastics|gk|gk
complication of cosmetic surgery abroad|cosmetic surgery abroad;gastric sleeve in Turkey;bariatric surgery abroad;cosmetic tourism|1|I|plastics|gk|gk
facial dog bite|dog bite to face;scalping injury;facial reanimation|3|I|plastics|gk|gk
alveolar bone graft|cleft repair;palate repair;cleft lip repair|120|P|plastics|gk|gk
microtia|ear reconstruction;anotia|14|P|plastics|gk|gk
selective dorsal rhizotomy||0.15|I|neurosurgery|gk|gk
emergency thoracotomy|sternotomy;resternotomy;re-sternotomy|1|I|surgery|gk|gk
septic miscarriage||1|I|gynaecology|gk|gk
threatened miscarriage||250|I|gynaecology|gk|gk
abusive head trauma|shaken baby|0.3|I|safeguarding|gk|gk
nasal polyps||2000|P|ENT|gk|gk
perforated eardrum|perforated tympanic membrane|100|I|ENT|gk|gk
allergic rhinitis|hay fever;hayfever|20000|P|ENT|gk|gk
episcleritis||25|I|ophthalmology|gk|gk
posterior uveitis|panuveitis|5|I|ophthalmology|gk|gk
retinal tear||15|I|ophthalmology|gk|gk
Stargardt disease|Stargardts;Leber congenital amaurosis;cone rod dystrophy|12|P|ophthalmology|gk|gk
ganglion cyst|wrist ganglion|300|I|orthopaedics|gk|gk
sentinel node biopsy|axillary clearance|35|I|surgery|gk|gk
adenoidectomy||20|I|ENT|gk|gk
wisdom tooth removal||100|I|dental|gk|gk
lap band slippage|slipped gastric band|0.7|I|surgery|gk|gk
DIEP flap|DIEP|4|I|plastics|gk|gk
`;

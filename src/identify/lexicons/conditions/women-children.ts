/**
 * Conditions of women, the newborn and children, named syndromes, and those of surgery, injury, the eye, and the ear, nose and
 * throat, with the procedures there and how many people of the United Kingdom they fit, in the row format of `base.ts`.
 * The figures are rates from general knowledge: right to a factor of 2–3, of 10 for rare ones.
 */
export const womenChildren = `
twin pregnancy|twins;DCDA twins;DCDA;MCDA;MCDA twins;monochorionic twins;dichorionic twins;expecting twins|1500|M|obstetrics|gk|gk
triplet pregnancy|triplets;trichorionic triplets;expecting triplets|20|M|obstetrics|gk|gk
quadruplet pregnancy|quadruplets;quads pregnancy;quintuplets|0.4|M|obstetrics|gk|gk
MCMA twins|monoamniotic twins;MCMA;monochorionic monoamniotic|10|M|obstetrics|gk|gk
twin to twin transfusion syndrome|TTTS;twin-twin transfusion;TAPS twins;laser for TTTS|40|M|obstetrics|gk|gk
acute fatty liver of pregnancy|AFLP;fatty liver of pregnancy|5|M|obstetrics|gk|gk
vasa praevia|vasa previa|30|M|obstetrics|gk|gk
placenta percreta|percreta|2|M|obstetrics|gk|gk
instrumental delivery|forceps delivery;ventouse;kiwi delivery;Neville Barnes;Kiellands;Kiellands forceps;rotational forceps;ventouse delivery;forceps;NBF|12000|M|obstetrics|gk|gk
induction of labour|IOL;induced labour;induction for|30000|M|obstetrics|gk|gk
breech presentation|breech;footling breech;vaginal breech;breech delivery;transverse lie;unstable lie;ECV;external cephalic version|4000|M|obstetrics|gk|gk
vaginal birth after caesarean|VBAC;previous section|4000|M|obstetrics|gk|gk
third degree tear|obstetric anal sphincter injury;OASI;4th degree tear;fourth degree tear;3rd degree tear;3b tear;3c tear;OASIS injury|2800|M|obstetrics|gk|gk
manual removal of placenta|retained placenta;MROP|2500|M|obstetrics|gk|gk
retained products of conception|RPOC;ERPC|2000|M|obstetrics|gk|gk
uterine inversion|inverted uterus|20|M|obstetrics|gk|gk
premature rupture of membranes|PPROM;PROM;prolonged rupture of membranes;preterm prelabour rupture of membranes;SROM|3000|M|obstetrics|gk|gk
preterm labour|threatened preterm labour;TPTL;preterm birth;premature labour|7000|M|obstetrics|gk|gk
chorioamnionitis|intrauterine infection|1500|M|obstetrics|gk|gk
cervical incompetence|cervical suture;cervical cerclage;rescue cerclage;cerclage;cervical stitch|300|M|obstetrics|gk|gk
antepartum haemorrhage|APH|4000|M|obstetrics|gk|gk
fetal growth restriction|IUGR;FGR;intrauterine growth restriction;SGA fetus;small for gestational age;reversed end diastolic flow;absent EDF|5000|M|obstetrics|gk|gk
macrosomia|large for gestational age;LGA|9000|M|obstetrics|gk|gk
polyhydramnios|oligohydramnios;anhydramnios|2000|M|obstetrics|gk|gk
rhesus disease|haemolytic disease of the newborn;HDFN;rhesus isoimmunisation;intrauterine transfusion;red cell alloimmunisation|60|B|obstetrics|gk|gk
rare red cell antibody in pregnancy|anti-PP1Pk|0.3|M|obstetrics|gk|gk
red cell alloantibody|anti-Kell;anti-D antibodies;anti-c antibodies;anti-Jk(a)|300|M|obstetrics|gk|gk
fetal neonatal alloimmune thrombocytopenia|FNAIT;NAIT;neonatal alloimmune thrombocytopenia|20|B|obstetrics|gk|gk
hydrops fetalis|fetal hydrops;hydrops|30|B|obstetrics|gk|gk
puerperal sepsis|postpartum sepsis;endometritis;postnatal sepsis;maternal sepsis|500|M|obstetrics|gk|gk
VTE in pregnancy|PE in pregnancy;DVT in pregnancy;antenatal VTE|100|M|obstetrics|gk|gk
maternal cardiac arrest|perimortem caesarean;perimortem section;resuscitative hysterotomy;maternal collapse|6|M|obstetrics|gk|gk
maternal critical care admission|obstetric ITU admission|280|M|obstetrics|gk|gk
interstitial ectopic|cornual ectopic;caesarean scar ectopic;caesarean scar pregnancy;scar ectopic;cervical ectopic;ovarian ectopic|0.7|I|gynaecology|gk|gk
heterotopic pregnancy|heterotopic|3|M|obstetrics|gk|gk
abdominal pregnancy|abdominal ectopic|5|M|obstetrics|gk|gk
miscarriage|missed miscarriage;incomplete miscarriage;spontaneous abortion;septic miscarriage;threatened miscarriage;recurrent miscarriage;early pregnancy loss|220|I|gynaecology|gk|gk
late miscarriage|second trimester miscarriage;second trimester loss;mid-trimester loss|1000|M|obstetrics|gk|gk
termination of pregnancy|TOP;MTOP;STOP;abortion;medical termination|370|I|gynaecology|gk|gk
late termination of pregnancy|feticide;termination for fetal abnormality;TOPFA;TFMR|400|M|obstetrics|gk|gk
concealed pregnancy|cryptic pregnancy;denied pregnancy;unbooked pregnancy;freebirth|40|M|obstetrics|gk|gk
born before arrival|BBA;birth before arrival;roadside birth|500|M|obstetrics|gk|gk
home birth|homebirth;home delivery|2300|M|obstetrics|gk|gk
water birth|waterbirth|5000|M|obstetrics|gk|gk
teenage pregnancy|pregnant teenager;teenage mum|2500|M|obstetrics|gk|gk
pregnancy under 16|pregnant 13 year old;pregnant 14 year old;pregnant 15 year old|120|M|obstetrics|gk|gk
surrogacy|surrogate pregnancy;surrogate mother;gestational surrogate|65|M|obstetrics|gk|gk
IVF pregnancy|IVF;IVF conception;donor egg;egg donation;ICSI;embryo transfer|3000|M|obstetrics|gk|gk
ovarian hyperstimulation syndrome|OHSS|2|I|gynaecology|gk|gk
subfertility|infertility;infertile|3000|P|gynaecology|gk|gk
egg freezing|sperm banking;ovarian tissue cryopreservation;fertility preservation|10|I|gynaecology|gk|gk
gestational trophoblastic neoplasia|GTN;choriocarcinoma;placental site trophoblastic tumour;persistent trophoblastic disease|15|M|obstetrics|gk|gk
fetal surgery|open fetal surgery;in utero surgery;FETO;fetal spina bifida repair|3|M|obstetrics|gk|gk
obstetric fistula|vesicovaginal fistula;VVF;rectovaginal fistula|0.5|I|gynaecology|gk|gk
symphysis pubis dysfunction|pelvic girdle pain;SPD|10000|M|obstetrics|gk|gk
mastitis|breast abscess;lactational mastitis|150|I|obstetrics|gk|gk
sickle cell disease in pregnancy|sickle in pregnancy|30|M|obstetrics|gk|gk
cardiac disease in pregnancy|maternal cardiac disease|700|M|obstetrics|gk|gk
FGM in pregnancy|type 3 FGM;deinfibulation;FGM type 3;infibulation|500|M|obstetrics|gk|gk
menorrhagia|heavy menstrual bleeding;HMB;heavy periods;dysmenorrhoea|5000|P|gynaecology|gk|gk
fibroids|uterine fibroids;fibroid uterus;fibroid;leiomyoma;leiomyomata;fibroid degeneration|8000|P|gynaecology|gk|gk
adenomyosis||3000|P|gynaecology|gk|gk
ovarian cyst|dermoid cyst;ovarian dermoid;haemorrhagic cyst;endometrioma;ruptured ovarian cyst;cystadenoma;dermoid;ovarian mass|300|I|gynaecology|gk|gk
ovarian torsion|torted ovary;adnexal torsion;ovary torsion;torted ovarian cyst|3|I|gynaecology|gk|gk
pelvic inflammatory disease|PID;tubo-ovarian abscess;TOA;salpingitis|60|I|gynaecology|gk|gk
Bartholin's abscess|Bartholins abscess;Bartholins cyst;Bartholins;Bartholin cyst|15|I|gynaecology|gk|gk
pelvic organ prolapse|vaginal prolapse;uterine prolapse;cystocele;rectocele;vault prolapse;procidentia|3000|P|gynaecology|gk|gk
urinary incontinence|stress incontinence;overactive bladder;OAB|6000|P|gynaecology|gk|gk
vaginal mesh complication|mesh removal;mesh erosion;TVT;TVT mesh;transvaginal mesh;vaginal mesh|100|P|gynaecology|gk|gk
premature ovarian insufficiency|POI;premature menopause;premature ovarian failure|500|P|gynaecology|gk|gk
menopause|perimenopause;menopausal;post-menopausal bleeding;PMB;postmenopausal bleeding|5000|P|gynaecology|gk|gk
vulvodynia|vaginismus;vulval pain|1500|P|gynaecology|gk|gk
Asherman syndrome|Ashermans;imperforate hymen;haematocolpos|3|I|gynaecology|gk|gk
MRKH syndrome|MRKH;Mayer-Rokitansky;vaginal agenesis;Rokitansky|5|P|gynaecology|gk|gk
bicornuate uterus|uterine didelphys;uterus didelphys;unicornuate uterus;septate uterus;double uterus|200|P|gynaecology|gk|gk
cervical cancer|Ca cervix;cervical Ca;cervix cancer|4.8|I|cancer|gk|gk
cervical intraepithelial neoplasia|CIN;CIN 3;CIN3;CGIN;LLETZ;abnormal smear;colposcopy|200|I|gynaecology|gk|gk
endometrial cancer|womb cancer;uterine cancer;Ca endometrium;endometrial Ca|14.5|I|cancer|gk|gk
ovarian cancer|Ca ovary;ovarian Ca;high grade serous ovarian cancer|11|I|cancer|gk|gk
vulval cancer|vulval Ca;vulval SCC;Ca vulva;vulvectomy|2|I|cancer|gk|gk
vaginal cancer|Ca vagina|0.4|I|cancer|gk|gk
uterine sarcoma|uterine leiomyosarcoma;carcinosarcoma|0.8|I|cancer|gk|gk
ovarian germ cell tumour|dysgerminoma;granulosa cell tumour;yolk sac tumour;Meigs syndrome|0.5|I|cancer|gk|gk
hysterectomy|TAH;TAH BSO;TLH;total abdominal hysterectomy;laparoscopic hysterectomy;vaginal hysterectomy;TAHBSO|70|I|gynaecology|gk|gk
oophorectomy|salpingectomy;BSO;salpingo-oophorectomy;ovarian cystectomy|40|I|gynaecology|gk|gk
hysteroscopy|hysteroscopies;endometrial ablation;MyoSure|120|I|gynaecology|gk|gk
myomectomy|uterine artery embolisation|8|I|gynaecology|gk|gk
colporrhaphy|prolapse repair;sacrocolpopexy;pelvic floor repair|25|I|gynaecology|gk|gk
pelvic exenteration|exenteration|0.6|I|surgery|gk|gk
sterilisation|tubal ligation;vasectomy|40|I|gynaecology|gk|gk
IUD insertion|Mirena coil;coil insertion;lost coil;coil fitting|500|I|gynaecology|gk|gk
breast lump|fibroadenoma;breast cyst|600|I|surgery|gk|gk
mastectomy|WLE;wide local excision;lumpectomy;DIEP flap;breast reconstruction;axillary clearance;sentinel node biopsy|80|I|surgery|gk|gk
`;

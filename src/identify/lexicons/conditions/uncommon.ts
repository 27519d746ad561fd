/**
 * Conditions, injuries, procedures and poisonings that a hospital sees seldom or once. Columns and units as in base.ts; where close relatives
 * share a line, its rate is that of all of them together.
 */
export const uncommon = `
Mediterranean spotted fever|boutonneuse fever;Rickettsia conorii|0.02|I|infection|gk|gk
murine typhus|Rickettsia typhi;endemic typhus;flea-borne typhus|0.004|I|infection|gk|gk
Rift Valley fever||0.0002|I|infection|gk|gk
Ross River fever|Ross River virus;Barmah Forest virus|0.01|I|infection|gk|gk
Sindbis fever|Sindbis virus;Mayaro fever;Mayaro virus;O'nyong-nyong;Usutu virus infection;Usutu virus;Usutu|0.0005|I|infection|gk|gk
Kyasanur Forest disease|Alkhurma haemorrhagic fever;Omsk haemorrhagic fever;Hendra virus infection;Hendra virus;severe fever with thrombocytopenia syndrome;SFTS virus|0.0001|I|infection|gk|gk
equine encephalitis|Eastern equine encephalitis;Venezuelan equine encephalitis;Western equine encephalitis;Powassan virus;Murray Valley encephalitis;louping ill|0.0002|I|infection|gk|gk
South American haemorrhagic fever|Argentine haemorrhagic fever;Bolivian haemorrhagic fever;Junin virus;Machupo virus;Lujo virus|0.0001|I|infection|gk|gk
Sudan virus disease|Sudan ebolavirus;Bundibugyo virus|0.0001|I|infection|gk|gk
Seoul virus infection|Seoul hantavirus;rat hantavirus;Puumala virus;hantavirus pulmonary syndrome;haemorrhagic fever with renal syndrome|0.003|I|infection|gk|gk
swine-origin influenza|H1N2v;H1N1v;variant swine flu|0.0005|I|infection|gk|gk
swine flu|H1N1;H1N1 influenza;H1N1 pneumonitis|25|I|infection|gk|gk
herpes B virus infection|herpes B virus;monkey B virus;B virus exposure;herpesvirus simiae|0.0002|I|infection|gk|gk
orf infection|orf virus;orf lesion;ecthyma contagiosum;milkers nodule;milker nodule|0.5|I|infection|gk|gk
erysipeloid|Erysipelothrix;Erysipelothrix rhusiopathiae;fish handlers disease|0.05|I|infection|gk|gk
Streptococcus suis meningitis|Strep suis;Streptococcus suis|0.004|I|infection|gk|gk
Streptococcus zooepidemicus infection|Strep zooepidemicus;Strep equi;Streptococcus equi|0.03|I|infection|gk|gk
Pasteurella infection|Pasteurella;Pasteurella multocida;Pasteurella canis;Pasturella|1.2|I|infection|gk|gk
cowpox|cowpox virus;tanapox;vaccinia infection;disseminated vaccinia;accidental vaccinia inoculation|0.006|I|infection|gk|gk
bovine tuberculosis|Mycobacterium bovis;M bovis;bovine TB|0.06|I|infection|UKHSA ~40/y|R
disseminated BCG infection|BCGosis;BCG-osis;systemic BCG infection;BCG sepsis|0.05|I|infection|gk|gk
clonorchiasis|opisthorchiasis;Chinese liver fluke;Clonorchis;Opisthorchis|0.01|I|infection|gk|gk
paragonimiasis|lung fluke;Paragonimus|0.003|I|infection|gk|gk
diphyllobothriasis|fish tapeworm;Diphyllobothrium;hymenolepiasis;dwarf tapeworm;Hymenolepis|0.1|I|infection|gk|gk
alveolar echinococcosis|Echinococcus multilocularis|0.003|I|infection|gk|gk
dracunculiasis|Guinea worm;Guinea worm disease|0.0001|I|infection|gk|gk
mansonellosis|Mansonella;Mansonella perstans;dirofilariasis;Dirofilaria;human heartworm|0.01|I|infection|gk|gk
anisakiasis|Anisakis;herring worm|0.01|I|infection|gk|gk
tungiasis|jigger flea;Tunga penetrans;sand flea infestation|0.1|I|infection|gk|gk
pubic lice|phthiriasis;phthiriasis palpebrarum;pediculosis pubis;body lice;body louse infestation;pediculosis corporis|3|I|infection|gk|gk
mucosal leishmaniasis|mucocutaneous leishmaniasis;espundia|0.01|I|infection|gk|gk
post-kala-azar dermal leishmaniasis|PKDL|0.001|I|infection|gk|gk
mycetoma|Madura foot;eumycetoma;actinomycetoma|0.01|I|infection|gk|gk
chromoblastomycosis|phaeohyphomycosis;chromomycosis|0.01|I|infection|gk|gk
sporotrichosis|Sporothrix;Sporothrix brasiliensis|0.01|I|infection|gk|gk
paracoccidioidomycosis|emergomycosis|0.001|I|infection|gk|gk
trench fever|Bartonella quintana;Carrion's disease;Oroya fever;verruga peruana;Carrion disease|0.006|I|infection|gk|gk
yaws|endemic syphilis;endemic treponematosis|0.003|I|infection|gk|gk
noma|cancrum oris|0.001|I|infection|gk|gk
tropical sprue||0.02|I|gastroenterology|gk|gk
tropical spastic paraparesis|HTLV-1 associated myelopathy;HAM/TSP|0.1|P|neurology|gk|gk
neuroschistosomiasis|schistosomal myelopathy;spinal schistosomiasis;cerebral schistosomiasis|0.005|I|infection|gk|gk
congenital toxoplasmosis||2|P|infection|gk|gk
congenital varicella syndrome|fetal varicella syndrome|0.5|B|infection|gk|gk
neonatal varicella|neonatal chickenpox|10|B|infection|gk|gk
congenital tuberculosis|congenital TB;neonatal TB;perinatal TB;congenital malaria;congenital Zika syndrome;congenital Zika|0.2|B|infection|gk|gk
neonatal listeriosis|neonatal listeria;granulomatosis infantiseptica|5|B|infection|gk|gk
fetal parvovirus infection|fetal parvovirus;fetal parvo anaemia|30|B|infection|gk|gk
Bacillus cereus infection|Bacillus cereus;Bacillus cereus sepsis|0.5|I|infection|gk|gk
yersiniosis|Yersinia;Yersinia enterocolitica;Yersinia pseudotuberculosis|0.9|I|infection|gk|gk
Aeromonas infection|Aeromonas;Aeromonas hydrophila;Plesiomonas|2|I|infection|gk|gk
Clostridium septicum sepsis|Clostridium septicum;C septicum;Clostridium sordellii infection;Clostridium sordellii;Clostridium novyi|0.1|I|infection|gk|gk
Kingella kingae infection|Kingella;Kingella kingae;Kingella septic arthritis|0.4|I|infection|gk|gk
culture negative endocarditis|blood culture negative endocarditis;aortic root abscess;perivalvular abscess;HACEK endocarditis;Aggregatibacter endocarditis;Cardiobacterium hominis;Haemophilus parainfluenzae endocarditis|0.5|I|cardiac|gk|gk
prosthetic valve endocarditis|infected prosthetic valve;infected TAVI;TAVI endocarditis|1|I|cardiac|gk|gk
right-sided endocarditis|tricuspid endocarditis;tricuspid valve endocarditis;TV endocarditis;IVDU endocarditis|0.7|I|cardiac|gk|gk
fungal endocarditis|Candida endocarditis;Aspergillus endocarditis|0.05|I|cardiac|gk|gk
non-bacterial thrombotic endocarditis|marantic endocarditis;Libman-Sacks endocarditis;Libman-Sacks|0.1|I|cardiac|gk|gk
Streptococcus gallolyticus bacteraemia|Strep bovis;Strep gallolyticus;Streptococcus bovis bacteraemia|0.7|I|infection|gk|gk
Stenotrophomonas infection|Stenotrophomonas;Stenotrophomonas maltophilia;Steno bacteraemia|2|I|infection|gk|gk
Burkholderia cepacia infection|Burkholderia cepacia;B cepacia;cepacia syndrome;cepacia complex;Bcc complex|0.6|P|infection|gk|gk
Acinetobacter infection|Acinetobacter;Acinetobacter baumannii;MDR Acinetobacter|1.5|I|infection|gk|gk
Klebsiella bacteraemia|Klebsiella sepsis;Klebsiella bloodstream infection|19|I|infection|UKHSA ~12k/y|R
Pseudomonas bacteraemia|Pseudomonas sepsis;Pseudomonas bloodstream infection|7.5|I|infection|UKHSA ~4.5k/y|R
enterococcal bacteraemia|Enterococcus bacteraemia;enterococcal sepsis;enterococcal endocarditis|13|I|infection|gk|gk
Serratia bacteraemia|Serratia marcescens;Serratia sepsis|2|I|infection|gk|gk
Elizabethkingia infection|Elizabethkingia;Chryseobacterium|0.03|I|infection|gk|gk
Corynebacterium ulcerans infection|Corynebacterium ulcerans;C ulcerans;toxigenic ulcerans;cutaneous diphtheria|0.02|I|infection|gk|gk
invasive Haemophilus influenzae type b|Hib meningitis;invasive Hib;Hib disease;Hib epiglottitis|0.05|I|infection|gk|gk
invasive Haemophilus influenzae|Haemophilus influenzae bacteraemia;H influenzae meningitis|1.2|I|infection|gk|gk
meningococcal septic arthritis|meningococcal arthritis;meningococcal pericarditis;chronic meningococcaemia|0.02|I|infection|gk|gk
scrofula|tuberculous cervical lymphadenitis;TB neck node;TB neck nodes|0.8|I|infection|gk|gk
cutaneous tuberculosis|lupus vulgaris;scrofuloderma;cutaneous TB;Bazins disease;erythema induratum|0.1|I|infection|gk|gk
TB peritonitis|peritoneal TB;tuberculous peritonitis|0.3|I|infection|gk|gk
tuberculous arthritis|TB arthritis;TB knee;TB hip;bone TB;tuberculous dactylitis|0.2|I|infection|gk|gk
immune reconstitution inflammatory syndrome|immune reconstitution syndrome;TB IRIS;cryptococcal IRIS|0.2|I|infection|gk|gk
Cryptococcus gattii infection|Cryptococcus gattii;C gattii|0.005|I|infection|gk|gk
HIV associated nephropathy|HIVAN|0.5|P|renal|gk|gk
HIV dementia|HIV encephalopathy;HIV associated dementia|0.5|P|neurology|gk|gk
HIV-2 infection|HIV-2;HIV2|0.2|P|infection|gk|gk
HIV elite controller|elite controller|0.5|P|infection|gk|gk
disseminated Mycobacterium avium|disseminated MAC;disseminated MAI;bacillary angiomatosis|0.04|I|infection|gk|gk
cystoisosporiasis|Isospora;Cystoisospora;microsporidiosis;microsporidia|0.03|I|infection|gk|gk
adenovirus infection|adenovirus;disseminated adenovirus;adenoviraemia;adenoviral conjunctivitis|50|I|infection|gk|gk
enteroviral meningitis|enterovirus meningitis;enterovirus;enteroviral sepsis|8|I|infection|gk|gk
parechovirus infection|parechovirus;parechovirus meningitis|0.7|I|infection|gk|gk
respiratory viral infection|rhinovirus;parainfluenza;parainfluenza 3;human metapneumovirus;hMPV;metapneumovirus;rhinovirus infection|200|I|infection|gk|gk
roseola|roseola infantum;sixth disease|120|I|infection|gk|gk
HHV-6 encephalitis|HHV6 encephalitis;human herpesvirus 6 encephalitis|0.05|I|infection|gk|gk
enterovirus D68|EV-D68|0.1|I|infection|gk|gk
coxsackie virus infection|coxsackie;Coxsackie virus;Bornholm disease;herpangina|60|I|infection|gk|gk
varicella zoster encephalitis|VZV encephalitis;VZV vasculopathy;zoster encephalitis;varicella cerebellitis|0.5|I|neurology|gk|gk
herpes simplex hepatitis|HSV hepatitis|0.02|I|gastroenterology|gk|gk
herpes simplex keratitis|HSV keratitis;dendritic ulcer;herpetic keratitis|15|I|ophthalmology|gk|gk
herpes gladiatorum|scrumpox;scrum pox;herpetic whitlow|3|I|infection|gk|gk
herpetic gingivostomatitis|primary herpetic gingivostomatitis;gingivostomatitis|60|I|infection|gk|gk
measles encephalitis|measles inclusion body encephalitis;measles pneumonitis;measles pneumonia|0.05|I|infection|gk|gk
mumps orchitis|mumps meningitis;mumps encephalitis|0.3|I|infection|gk|gk
Mollaret's meningitis|Mollarets;recurrent HSV-2 meningitis;recurrent lymphocytic meningitis;Mollaret meningitis|0.3|P|neurology|gk|gk
lymphocytic choriomeningitis|LCMV infection;hamster virus|0.002|I|infection|gk|gk
post-polio syndrome|post polio;old polio;previous polio;polio as a child;polio survivor|80|P|neurology|gk|gk
vaccine derived polio|vaccine associated paralytic polio;VAPP;vaccine-derived poliovirus|0.0001|I|infection|gk|gk
yellow fever vaccine viscerotropic disease|YEL-AVD;YEL-AND;yellow fever vaccine neurotropic disease|0.0005|I|infection|gk|gk
fungal keratitis|Fusarium keratitis|0.4|I|ophthalmology|gk|gk
disseminated fusariosis|fusariosis;Fusarium infection;Scedosporium;Lomentospora;hepatosplenic candidiasis;chronic disseminated candidiasis|0.02|I|infection|gk|gk
invasive fungal sinusitis|fungal sinusitis;invasive sinus aspergillosis|0.1|I|ENT|gk|gk
chronic mucocutaneous candidiasis||0.1|P|immunology|gk|gk
Dientamoeba fragilis infection|Dientamoeba;Dientamoeba fragilis;Blastocystis;Blastocystis hominis|15|I|infection|gk|gk
Balamuthia encephalitis|granulomatous amoebic encephalitis;Balamuthia mandrillaris|0.0003|I|infection|gk|gk
ovale malaria|Plasmodium ovale;Plasmodium malariae;malariae malaria|0.25|I|infection|UKHSA|R
knowlesi malaria|Plasmodium knowlesi;blackwater fever;hyperreactive malarial splenomegaly|0.003|I|infection|gk|gk
airport malaria|transfusion transmitted malaria;Odyssean malaria|0.0002|I|infection|gk|gk
post-streptococcal glomerulonephritis|PSGN;post-infectious glomerulonephritis;post strep GN|0.7|I|renal|gk|gk
Reye's syndrome|Reye syndrome|0.003|I|paediatrics|gk|gk
pyomyositis|tropical pyomyositis;infective myositis|0.5|I|infection|gk|gk
Brodie's abscess|subacute osteomyelitis;Brodie abscess|0.5|I|orthopaedics|gk|gk
deep sternal wound infection|sternal wound infection;mediastinitis;sternal osteomyelitis;sternal dehiscence;descending necrotising mediastinitis|0.6|I|cardiac|gk|gk
Gradenigo's syndrome|petrous apicitis;Bezolds abscess;Gradenigo;Gradenigo syndrome|0.05|I|ENT|gk|gk
subperiosteal orbital abscess|orbital abscess|0.6|I|ophthalmology|gk|gk
ventriculitis|EVD infection;infected EVD;cerebral ventriculitis;nosocomial meningitis;post-neurosurgical meningitis;postoperative meningitis|0.7|I|neurosurgery|gk|gk
shunt infection|infected VP shunt;VP shunt infection|0.4|I|neurosurgery|gk|gk
pylephlebitis|septic portal vein thrombosis|0.1|I|surgery|gk|gk
septic pulmonary emboli|septic emboli;septic emboli to the lungs|1|I|infection|gk|gk
femoral pseudoaneurysm|groin pseudoaneurysm;false aneurysm|4|I|vascular|gk|gk
tropical pulmonary eosinophilia|Loefflers syndrome;Loeffler syndrome;Löffler syndrome|0.05|I|respiratory|gk|gk
injection anthrax|inhalational anthrax;inhalation anthrax|0.0003|I|infection|gk|gk
Chlamydia abortus infection|Chlamydia abortus;Chlamydophila abortus|0.001|I|infection|gk|gk
Fitz-Hugh-Curtis syndrome|Fitz-Hugh-Curtis;perihepatitis|0.7|I|gynaecology|gk|gk
influenza encephalopathy|acute necrotising encephalopathy;influenza associated encephalopathy|0.05|I|neurology|gk|gk
Vincent's angina|acute necrotising ulcerative gingivitis;ANUG;trench mouth;necrotising gingivitis;Vincent angina|4|I|dental|gk|gk
septic bursitis|infected olecranon bursitis;septic olecranon bursitis;prepatellar bursitis|20|I|orthopaedics|gk|gk
Rhodococcus equi pneumonia|Rhodococcus equi;Rhodococcus;Bordetella bronchiseptica infection;Bordetella bronchiseptica|0.01|I|infection|gk|gk
pet snake bite|python bite;boa constrictor bite;bitten by pet snake;bitten by a pet snake|0.2|I|toxicology|gk|gk
viper bite|rattlesnake bite;pit viper bite;Gaboon viper bite;puff adder bite;saw-scaled viper bite;mamba bite;black mamba bite;taipan bite;krait bite;boomslang bite;Gila monster bite;Komodo dragon bite;beaded lizard bite|0.005|I|toxicology|gk|gk
false widow bite|false widow spider bite;false widow spider|2|I|toxicology|gk|gk
recluse spider bite|brown recluse bite;brown recluse spider bite;loxoscelism;redback bite;funnel web bite|0.01|I|toxicology|gk|gk
tarantula hair keratitis|ophthalmia nodosa;tarantula hairs in eye;tarantula hair in eye;tarantula bite|0.05|I|ophthalmology|gk|gk
lionfish sting|scorpionfish sting;stonefish sting;lion fish sting;catfish sting;catfish spine;coral cut;fire coral;coral injury;moray eel bite;conger eel bite|0.1|I|toxicology|gk|gk
Portuguese man o' war sting|Portuguese man of war sting;man of war sting;man o war sting|0.2|I|toxicology|gk|gk
Irukandji syndrome|box jellyfish sting;Irukandji;cone snail sting;blue-ringed octopus bite|0.0005|I|toxicology|gk|gk
mass bee envenomation|multiple bee stings;attacked by bees;multiple wasp stings;wasp nest attack|0.2|I|toxicology|gk|gk
intraoral sting|wasp sting to throat;stung in the mouth;wasp sting in mouth;stung in the throat;bee sting to tongue|1|I|ENT|gk|gk
caterpillar dermatitis|oak processionary moth rash;oak processionary moth;lepidopterism;processionary caterpillar|0.3|I|dermatology|gk|gk
iron overdose|iron poisoning;ferrous sulphate overdose;iron tablets overdose;theophylline toxicity;theophylline overdose;aminophylline toxicity|0.5|I|toxicology|gk|gk
colchicine overdose|colchicine poisoning;colchicine toxicity|0.1|I|toxicology|gk|gk
metformin associated lactic acidosis|metformin lactic acidosis;metformin overdose;metformin toxicity|2|I|toxicology|gk|gk
insulin overdose|deliberate insulin overdose;intentional insulin overdose;insulin OD|0.8|I|toxicology|gk|gk
sulfonylurea overdose|gliclazide overdose;sulphonylurea overdose|0.6|I|toxicology|gk|gk
carbamazepine overdose|carbamazepine toxicity;phenytoin toxicity;phenytoin overdose;lamotrigine overdose;sodium valproate overdose;valproate overdose;valproate toxicity|2.5|I|toxicology|gk|gk
quetiapine overdose|olanzapine overdose;antipsychotic overdose;risperidone overdose;aripiprazole overdose;clozapine overdose;clozapine toxicity|6|I|toxicology|gk|gk
SSRI overdose|citalopram overdose;sertraline overdose;fluoxetine overdose;mirtazapine overdose;venlafaxine overdose;duloxetine overdose|15|I|toxicology|gk|gk
baclofen overdose|baclofen toxicity;baclofen withdrawal|0.8|I|toxicology|gk|gk
pregabalin overdose|gabapentin overdose;gabapentinoid overdose;pregabalin OD|6|I|toxicology|gk|gk
benzodiazepine overdose|diazepam overdose;zopiclone overdose;benzo overdose;street Valium overdose;diazepam OD|18|I|toxicology|gk|gk
ibuprofen overdose|NSAID overdose;naproxen overdose;ibuprofen OD|15|I|toxicology|gk|gk
codeine overdose|tramadol overdose;dihydrocodeine overdose;co-codamol overdose;co-codamol OD|12|I|toxicology|gk|gk
methadone overdose|fentanyl overdose;fentanyl patch overdose;oxycodone overdose;morphine overdose;fentanyl toxicity|5|I|toxicology|gk|gk
quinine toxicity|quinine overdose;cinchonism;chloroquine overdose;hydroxychloroquine overdose|0.3|I|toxicology|gk|gk
flecainide toxicity|flecainide overdose|0.3|I|toxicology|gk|gk
anticoagulant overdose|apixaban overdose;rivaroxaban overdose;warfarin overdose|1|I|toxicology|gk|gk
rat poison ingestion|superwarfarin poisoning;brodifacoum;rodenticide ingestion;ate rat poison|0.5|I|toxicology|gk|gk
methotrexate toxicity|methotrexate overdose;daily methotrexate error|0.7|I|toxicology|gk|gk
levothyroxine overdose|thyroxine overdose|0.7|I|toxicology|gk|gk
nicotine poisoning|e-liquid ingestion;vape liquid ingestion;drank vape liquid;swallowed vape juice|0.7|I|toxicology|gk|gk
caffeine overdose|caffeine toxicity;caffeine tablets overdose|0.5|I|toxicology|gk|gk
sodium nitrite poisoning|sodium nitrite ingestion;sodium nitrite overdose;sodium azide|0.15|I|toxicology|gk|gk
hydrogen sulphide poisoning|hydrogen sulfide poisoning;hydrogen sulphide exposure;chemical suicide|0.02|I|toxicology|gk|gk
phosphine poisoning|aluminium phosphide;aluminium phosphide poisoning;phosphide poisoning;strychnine poisoning;strychnine|0.005|I|toxicology|gk|gk
chlorine gas inhalation|chlorine inhalation;chlorine exposure;chlorine gas exposure;chloramine inhalation;mixed bleach and ammonia|2|I|toxicology|gk|gk
ammonia inhalation|ammonia exposure;phosgene inhalation;sulphur dioxide inhalation;nitric acid fumes|0.2|I|toxicology|gk|gk
volatile substance misuse|solvent misuse;glue sniffing;butane inhalation;aerosol inhalation;solvent abuse;inhaled lighter gas|1.5|I|toxicology|gk|gk
poppers maculopathy|poppers retinopathy;poppers ingestion;drank poppers;swallowed poppers|0.3|I|toxicology|gk|gk
hydrocarbon aspiration|petrol ingestion;white spirit ingestion;lamp oil ingestion;turpentine ingestion;drank petrol;drank white spirit|0.8|I|toxicology|gk|gk
essential oil poisoning|eucalyptus oil ingestion;clove oil ingestion;tea tree oil ingestion;drank essential oil;camphor poisoning|0.4|I|toxicology|gk|gk
hand sanitiser ingestion|drank hand sanitiser;drank hand gel;alcohol gel ingestion;drinking hand gel|1|I|toxicology|gk|gk
laundry capsule ingestion|dishwasher tablet ingestion;liquitab injury;laundry pod;bit a dishwasher tablet;liquitab ingestion|3|I|toxicology|gk|gk
isopropanol poisoning|isopropyl alcohol ingestion;methylated spirits ingestion;drank meths;drank methylated spirits|0.2|I|toxicology|gk|gk
hydrogen peroxide ingestion|drank hydrogen peroxide;formaldehyde ingestion;potassium permanganate ingestion|0.1|I|toxicology|gk|gk
manganism|manganese toxicity;cadmium poisoning;chromium poisoning|0.02|P|toxicology|gk|gk
metallosis|cobalt toxicity;metal on metal reaction;pseudotumour hip;adverse reaction to metal debris;ARMD hip|15|P|orthopaedics|gk|gk
argyria|colloidal silver toxicity|0.02|P|toxicology|gk|gk
copper deficiency myelopathy|zinc induced copper deficiency|0.3|I|neurology|gk|gk
vitamin D toxicity|vitamin D overdose;hypervitaminosis D;hypervitaminosis A;vitamin A toxicity|0.4|I|toxicology|gk|gk
liquorice toxicity|liquorice induced hypokalaemia;licorice toxicity;liquorice excess|0.1|I|endocrine|gk|gk
hallucinogen toxicity|LSD toxicity;magic mushroom ingestion;psilocybin toxicity;ibogaine|1|I|toxicology|gk|gk
ketamine toxicity|ketamine intoxication;ketamine dependence;ketamine addiction|8|I|toxicology|gk|gk
methamphetamine toxicity|crystal meth;methamphetamine user;mephedrone toxicity;monkey dust|3|I|toxicology|gk|gk
chemsex|chemsex related|50|P|toxicology|gk|gk
anabolic steroid misuse|anabolic steroid abuse;anabolic steroid user;on anabolic steroids|400|P|toxicology|gk|gk
codeine dependence|OTC codeine dependence;codeine addiction;co-codamol addiction;Nurofen Plus addiction|150|P|psychiatry|gk|gk
deadly nightshade poisoning|belladonna poisoning;atropine poisoning;datura poisoning;jimson weed;angels trumpet ingestion;hemlock poisoning;hemlock water dropwort;hemlock ingestion|0.08|I|toxicology|gk|gk
laburnum ingestion|oleander poisoning;oleander ingestion;lily of the valley ingestion;cuckoo pint ingestion;lords and ladies berries;castor bean ingestion;kidney bean poisoning;daffodil bulb ingestion;nutmeg poisoning;apricot kernel poisoning|0.4|I|toxicology|gk|gk
giant hogweed burn|hogweed burn;giant hogweed;phytophotodermatitis;hogweed burns|0.8|I|dermatology|gk|gk
tetrodotoxin poisoning|puffer fish poisoning;fugu poisoning;paralytic shellfish poisoning;diarrhetic shellfish poisoning;mad honey poisoning;grayanotoxin;ergotism;ergot poisoning|0.01|I|toxicology|gk|gk
fly agaric poisoning|Amanita muscaria;webcap poisoning;Cortinarius;orellanine;false morel poisoning|0.05|I|toxicology|gk|gk
iatrogenic botulism|cosmetic botulism;Botox botulism;fake Botox|0.05|I|toxicology|gk|gk
chemical weapon exposure|mustard gas exposure;Novichok poisoning;sarin exposure;sarin poisoning|0.0001|I|toxicology|gk|gk
incapacitant spray exposure|CS spray exposure;pepper sprayed;tear gas exposure;CS gas exposure;PAVA exposure|3|I|toxicology|gk|gk
spiked drink|drink spiked;drink spiking;needle spiking;spiked on a night out;injection spiking|8|I|toxicology|gk|gk
radioactive contamination|radioactive ingestion;radiation accident;radiation overexposure|0.002|I|toxicology|gk|gk
anticholinergic toxicity|anticholinergic syndrome;anticholinergic toxidrome;antihistamine overdose;promethazine overdose;diphenhydramine overdose|2.5|I|toxicology|gk|gk
potassium overdose|slow K overdose;Sando-K overdose|0.05|I|toxicology|gk|gk
salt poisoning|hypernatraemia from salt ingestion;soy sauce overdose|0.02|I|toxicology|gk|gk
water intoxication|acute water intoxication|0.3|I|toxicology|gk|gk
vaginal foreign body|retained tampon;lost tampon;tampon stuck;foreign body in vagina|25|I|gynaecology|gk|gk
nasal foreign body|bead up nose;bead in nose;foreign body in nose;foreign body up nose|35|I|ENT|gk|gk
ear foreign body|bead in ear;foreign body in ear;cotton bud in ear;earbud tip in ear|35|I|ENT|gk|gk
insect in ear|live insect in ear;moth in ear;cockroach in ear;spider in ear;fly in ear|4|I|ENT|gk|gk
zip injury|penis in zip;foreskin caught in zip;penis caught in zip;zipper injury|2|I|urology|gk|gk
penis stuck in object|penis stuck in bottle;penis in bottle;penis stuck in ring;padlock on penis;ring stuck on penis|0.1|I|urology|gk|gk
sex toy in rectum|vibrator in rectum;bottle in rectum;light bulb in rectum;dildo in rectum;vibrator stuck|1|I|surgery|gk|gk
swallowed cutlery|swallowed knife;swallowed fork;swallowed spoon;swallowed toothbrush;ingested cutlery;swallowed phone;swallowed mobile phone;swallowed lighter;swallowed SIM card;swallowed vape;swallowed AirPod|0.2|I|gastroenterology|gk|gk
swallowed denture|swallowed dentures;inhaled denture;inhaled tooth;aspirated tooth;swallowed tooth;inhaled crown|1|I|ENT|gk|gk
swallowed sharp object|swallowed needle;swallowed pin;swallowed hairgrip;swallowed screw;swallowed nail;swallowed glass;swallowed earring|3|I|gastroenterology|gk|gk
water bead ingestion|swallowed water beads;Orbeez ingestion|0.2|I|paediatrics|gk|gk
fish bone perforation|toothpick perforation;cocktail stick perforation;chicken bone perforation;swallowed toothpick;swallowed cocktail stick|0.3|I|surgery|gk|gk
foreign body aspiration|aspirated peanut;bronchial foreign body;inhaled grape;aspirated foreign body;inhaled pen lid;aspirated bead|2|I|respiratory|gk|gk
eyelids glued|superglue in eye;superglued eye;eye superglued;glue in eye;nail glue in eye|1.5|I|ophthalmology|gk|gk
fish hook in eye|fish hook eyelid;pencil in eye;dart in eye;stick in eye|0.3|I|ophthalmology|gk|gk
retained guidewire|lost guidewire;guidewire left in;broken guidewire;retained line fragment|0.05|I|critical care|gk|gk
misplaced nasogastric tube|NG in lung;misplaced NG;misplaced NG tube;NG tube in bronchus;feed into lung|0.1|I|critical care|gk|gk
deep contraceptive implant|lost Nexplanon;impalpable implant;impalpable Nexplanon;migrated implant;deep Nexplanon|2|I|gynaecology|gk|gk
perforated IUD|perforated coil;migrated coil;intra-abdominal coil;intraabdominal IUD;uterine perforation;perforated uterus|2|I|gynaecology|gk|gk
inadvertent intra-arterial injection|intra-arterial injection;intra-arterial drug injection;injected into artery|0.4|I|vascular|gk|gk
swimmer's itch|cercarial dermatitis;swimmer itch|1|I|infection|gk|gk
transfusion transmitted infection|transfusion transmitted hepatitis;infected blood victim;infected by blood products;infected via blood transfusion|5|P|infection|Infected Blood Inquiry|R
hot drink scald|hot tea scald;cup of tea scald;hot coffee scald;tea scald;pulled cup of tea;noodle scald;pot noodle scald;instant noodle scald;hot noodle scald|12|I|plastics|gk|gk
immersion scald|bath scald;hot bath scald;glove and stocking scald;scalded in bath|0.7|I|plastics|gk|gk
hair straightener burn|straightener burn;GHD burn;hair tongs burn;curling tongs burn|6|I|plastics|gk|gk
steam inhalation scald|steam inhalation burn;steam inhalation injury|0.7|I|plastics|gk|gk
cooking oil burn|hot oil burn;chip pan burn;hot fat burn|5|I|plastics|gk|gk
accelerant burn|petrol on bonfire;petrol burn;BBQ burn;bonfire burn;petrol bonfire;barbecue burn|1.5|I|plastics|gk|gk
hot water bottle burn|burst hot water bottle;hot water bottle scald;hot water bottle burst|2|I|plastics|gk|gk
radiator burn|radiator contact burn;long lie against radiator;fell against radiator|1|I|plastics|gk|gk
treadmill burn|treadmill injury;treadmill friction burn;treadmill friction injury|1|I|plastics|gk|gk
molten metal burn|molten metal injury;foundry burn;bitumen burn;hot tar burn|0.2|I|plastics|gk|gk
cement burn|wet cement burn;cement burns|0.5|I|plastics|gk|gk
cold burn|liquid nitrogen burn;aerosol burn;deodorant burn;ice burn;dry ice burn;salt and ice challenge|1|I|plastics|gk|gk
home oxygen burn|smoking on oxygen;oxygen fire;burn from home oxygen;lit cigarette on oxygen|0.15|I|plastics|gk|gk
operating theatre fire|surgical fire;airway fire;theatre fire burn;diathermy burn|0.2|I|anaesthetics|gk|gk
lithium battery fire injury|e-bike battery fire;e-scooter battery fire;ebike fire;lithium battery explosion|0.2|I|plastics|gk|gk
furniture tip-over injury|TV fell on child;television fell on him;chest of drawers fell on;wardrobe fell on;TV fell on head|1.5|I|paediatrics|gk|gk
drowning in a child|fell in pond;found in pond;found in swimming pool;toddler in pond;drowned in bath|0.6|I|paediatrics|gk|gk
immersion pulmonary oedema|swimming induced pulmonary oedema;SIPE|0.15|I|respiratory|gk|gk
diving barotrauma|pulmonary barotrauma of diving;burst lung diving;nitrogen narcosis;oxygen toxicity seizure;mask squeeze|0.2|I|respiratory|gk|gk
ear barotrauma|barotrauma ear;inner ear barotrauma;aerotitis|15|I|ENT|gk|gk
high altitude illness|acute mountain sickness;altitude sickness;high altitude pulmonary oedema;high altitude cerebral oedema;HAPE;HACE|1|I|respiratory|gk|gk
arc eye|photokeratitis;welders flash;snow blindness;welding flash|15|I|ophthalmology|gk|gk
laser eye injury|laser pointer maculopathy;laser maculopathy;laser pointer eye injury|0.1|I|ophthalmology|gk|gk
solar retinopathy|solar maculopathy;eclipse burn|0.1|I|ophthalmology|gk|gk
hand arm vibration syndrome|vibration white finger;hand-arm vibration|200|P|musculoskeletal|gk|gk
coital laceration|vaginal laceration after intercourse;coital injury;postcoital vaginal tear|1|I|gynaecology|gk|gk
scrotal degloving|degloved scrotum;scrotal avulsion;testicular avulsion;testicular dislocation;penile amputation;amputated penis;penile replantation;bitten penis;degloved penis;severed penis|0.03|I|urology|gk|gk
hair tourniquet|hair tourniquet toe;toe tourniquet;hair thread tourniquet|3|I|paediatrics|gk|gk
eyelid laceration|lid laceration;canalicular laceration;canalicular tear|4|I|ophthalmology|gk|gk
tongue laceration|bitten through tongue|15|I|trauma|gk|gk
amputation of nose, ear or lip|nose bitten off;amputated nose;nasal amputation;lip bitten off;amputated lip;ear amputation;amputated ear;avulsed ear;ear avulsion;partial ear amputation;nose amputation|0.2|I|trauma|gk|gk
trapped finger|finger trapped in door;finger shut in door;finger caught in door;fingers trapped in door;nail bed injury;nailbed injury;nailbed laceration|80|I|trauma|gk|gk
ballistic facial injury|gunshot to face;shotgun injury to face;gunshot to head;gunshot head injury;self-inflicted gunshot wound|0.1|I|trauma|gk|gk
intracranial foreign body|knife in skull;nail in brain;nail in skull;transcranial penetrating injury;screwdriver in skull;stab wound to head|0.1|I|neurosurgery|gk|gk
transorbital injury|transorbital stab;transorbital penetrating injury;impaled orbit|0.03|I|neurosurgery|gk|gk
hemicorporectomy|translumbar amputation|0.001|I|surgery|gk|gk
tracheobronchial injury|bronchial rupture;bronchial transection;tracheal rupture;ruptured bronchus;ruptured trachea|0.06|I|trauma|gk|gk
major vessel injury|IVC injury;inferior vena cava injury;subclavian artery injury;iliac vessel injury;carotid artery injury;vertebral artery injury;blunt cerebrovascular injury;traumatic carotid dissection;traumatic vertebral dissection|0.8|I|vascular|gk|gk
carotid blowout|carotid blow out;tracheo-innominate fistula;tracheoinnominate fistula|0.15|I|ENT|gk|gk
penetrating colorectal injury|impalement rectum;perineal impalement;rectal trauma;traumatic rectal injury|0.3|I|surgery|gk|gk
temporal bone fracture|fractured temporal bone;ossicular disruption|3|I|ENT|gk|gk
frontal sinus fracture|frontal bone fracture;panfacial fracture;panfacial fractures|2|I|trauma|gk|gk
dentoalveolar fracture|alveolar fracture;luxated tooth;luxated teeth;root fracture;intruded tooth|15|I|dental|gk|gk
traumatic pneumothorax||6|I|trauma|gk|gk
surgical emphysema|subcutaneous emphysema;massive surgical emphysema|8|I|respiratory|gk|gk
growing skull fracture|ping pong fracture;ping-pong skull fracture;leptomeningeal cyst|0.1|I|neurosurgery|gk|gk
chronic traumatic encephalopathy|dementia pugilistica;punch drunk syndrome|1|P|neurology|gk|gk
traumatic abdominal wall hernia|handlebar hernia;traumatic lung herniation;lung hernia;intercostal hernia|0.1|I|surgery|gk|gk
traumatic splenic pseudoaneurysm|delayed splenic rupture;atraumatic splenic rupture;spontaneous splenic rupture|0.2|I|surgery|gk|gk
avulsion of the optic nerve|traumatic optic neuropathy;optic nerve avulsion|0.3|I|ophthalmology|gk|gk
traumatic CSF leak|CSF rhinorrhoea;CSF otorrhoea;CSF leak from nose|0.8|I|neurosurgery|gk|gk
floating knee|floating shoulder;femoral head fracture;Pipkin fracture|0.5|I|trauma|gk|gk
bilateral lower limb fractures|bilateral NOF;bilateral NOFs;bilateral neck of femur fractures;bilateral ankle fractures;bilateral tibial plateau fractures;bilateral pilon fractures;bilateral femoral fractures;bilateral femoral shaft fractures;bilateral femur fractures;bilateral femurs;bilateral hip fractures|0.5|I|trauma|gk|gk
bilateral wrist fractures|bilateral distal radius fractures;bilateral distal radius;both wrists broken|4|I|trauma|gk|gk
bilateral shoulder dislocation|bilateral shoulder dislocations;bilateral posterior shoulder dislocations|0.1|I|trauma|gk|gk
Maisonneuve fracture|Maisonneuve;syndesmosis injury;syndesmotic injury|8|I|trauma|gk|gk
Tillaux fracture|triplane fracture;Tillaux;triplane ankle fracture|2|I|trauma|gk|gk
Hoffa fracture|Segond fracture;tibial spine avulsion;tibial tubercle avulsion;tibial eminence fracture|3|I|trauma|gk|gk
Bankart lesion|Hill-Sachs lesion;bony Bankart;shoulder instability;recurrent shoulder dislocation;SLAP tear|30|I|orthopaedics|gk|gk
carpal fracture|triquetral fracture;hook of hamate fracture;trapezium fracture;pisiform fracture;hamate fracture|8|I|trauma|gk|gk
Seymour fracture|tuft fracture;nail bed repair|15|I|trauma|gk|gk
calf muscle tear|calf tear;gastrocnemius tear;torn calf;plantaris rupture;gastroc tear|60|I|trauma|gk|gk
spinopelvic dissociation|sacral U fracture;H-type sacral fracture;suicidal jumpers fracture;jumpers fracture|0.3|I|trauma|gk|gk
SCIWORA|spinal cord injury without radiological abnormality|0.2|I|trauma|gk|gk
atlantoaxial rotatory subluxation|Grisels syndrome;Grisel syndrome;atlantoaxial rotatory fixation|0.4|I|orthopaedics|gk|gk
Volkmann's contracture|Volkmanns;ischaemic contracture;Volkmann contracture|0.15|I|orthopaedics|gk|gk
heterotopic ossification|myositis ossificans|8|I|orthopaedics|gk|gk
Morel-Lavallée lesion|Morel-Lavallee lesion;Morel Lavallee|1|I|orthopaedics|gk|gk
extravasation injury|extravasation;vesicant extravasation;chemo extravasation;TPN extravasation|6|I|plastics|gk|gk
burn scar contracture|burn contracture;scar contracture|5|I|plastics|gk|gk
keloid scar|keloids;keloid;hypertrophic scar;keloid scarring|300|P|plastics|gk|gk
Marjolin's ulcer|Marjolins;Marjolin ulcer|0.1|I|dermatology|gk|gk
filler vascular occlusion|dermal filler occlusion;filler necrosis;filler vascular compromise;lip filler occlusion|0.7|I|plastics|gk|gk
dermal filler complication|lip filler complication;lip filler infection;infected filler;thread lift complication|8|I|plastics|gk|gk
filler blindness|blindness after filler|0.005|I|ophthalmology|gk|gk
injected silicone granuloma|silicone injection;buttock filler sepsis;buttock fillers;liquid BBL;free silicone injection|0.3|I|plastics|gk|gk
hair transplant|hair transplant in Turkey|25|I|plastics|gk|gk
penile enlargement complication|penile filler;penile enlargement surgery;paraffinoma of penis;sclerosing lipogranuloma|0.1|I|urology|gk|gk
cosmetic limb lengthening|limb lengthening;leg lengthening surgery|0.5|I|orthopaedics|gk|gk
pollicisation|pollicization;toe to thumb transfer;toe-to-hand transfer|0.2|I|plastics|gk|gk
nerve repair|digital nerve repair;digital nerve injury;median nerve laceration;ulnar nerve laceration;sural nerve graft|20|I|plastics|gk|gk
tissue expander complication|tissue expander rupture;ruptured tissue expander;infected tissue expander;infected breast implant|3|I|plastics|gk|gk
Costello syndrome|cardiofaciocutaneous syndrome;CFC syndrome;Legius syndrome;Weaver syndrome;Tatton-Brown-Rahman syndrome;Malan syndrome;Tatton-Brown-Rahman|0.2|P|genetics|gk|gk
Coffin-Siris syndrome|Coffin-Siris;Nicolaides-Baraitser syndrome;Coffin-Lowry syndrome;Coffin-Lowry|0.7|P|genetics|gk|gk
Pitt-Hopkins syndrome|Pitt-Hopkins|0.5|P|genetics|gk|gk
Mowat-Wilson syndrome|Mowat-Wilson|0.3|P|genetics|gk|gk
KBG syndrome|Kleefstra syndrome;ANKRD11|0.7|P|genetics|gk|gk
Koolen-de Vries syndrome|Koolen de Vries;17q21.31 deletion|1|P|genetics|gk|gk
ATR-X syndrome|ATRX syndrome;Cohen syndrome;Bohring-Opitz syndrome;Opitz G/BBB syndrome;Opitz syndrome;Opitz-Kaveggia|0.3|P|genetics|gk|gk
MECP2 duplication syndrome|MECP2 duplication|0.3|P|genetics|gk|gk
SYNGAP1 syndrome|SYNGAP1;STXBP1;STXBP1 disorder;FOXG1 syndrome;FOXG1|1.5|P|genetics|gk|gk
DDX3X syndrome|DDX3X;DYRK1A syndrome;DYRK1A;ADNP syndrome;PCDH19 epilepsy;PCDH19|1|P|genetics|gk|gk
Dup15q syndrome|Dup15q;isodicentric 15;idic15|1|P|genetics|gk|gk
KAT6A syndrome|KAT6A;SATB2 syndrome;SATB2;Floating-Harbor syndrome;GRIN2B disorder;GRIN2A;GRIN2B;KCNT1 epilepsy;GNAO1 disorder;GNAO1|0.6|P|genetics|gk|gk
Seckel syndrome|Meier-Gorlin syndrome;primordial dwarfism;microcephalic primordial dwarfism|0.05|P|genetics|gk|gk
trichorhinophalangeal syndrome|Langer-Giedion syndrome;Robinow syndrome;Adams-Oliver syndrome;Adams-Oliver|0.2|P|genetics|gk|gk
Freeman-Sheldon syndrome|multiple pterygium syndrome;Escobar syndrome;Fraser syndrome;cryptophthalmos;Nager syndrome;Roberts syndrome|0.1|P|genetics|gk|gk
TAR syndrome|thrombocytopenia absent radius;thrombocytopenia with absent radii|0.3|P|genetics|gk|gk
Meckel-Gruber syndrome|Meckel-Gruber|2|B|genetics|gk|gk
Walker-Warburg syndrome|Walker-Warburg;muscle-eye-brain disease;Fukuyama muscular dystrophy|0.05|P|neuromuscular|gk|gk
Jeune syndrome|asphyxiating thoracic dystrophy;cartilage-hair hypoplasia;Schimke immuno-osseous dysplasia;Hajdu-Cheney syndrome|0.15|P|genetics|gk|gk
short rib polydactyly syndrome|short rib polydactyly;achondrogenesis;chondrodysplasia punctata|1|B|genetics|gk|gk
Ollier disease|Maffucci syndrome;Olliers;Maffucci;multiple enchondromatosis|0.7|P|orthopaedics|gk|gk
Camurati-Engelmann disease|pycnodysostosis;melorheostosis;Caffey disease|0.1|P|genetics|gk|gk
pseudoachondroplasia|multiple epiphyseal dysplasia;Kniest dysplasia|2|P|genetics|gk|gk
Shwachman-Diamond syndrome|Shwachman-Diamond|0.5|P|haematology|gk|gk
Pearson syndrome|Pearson marrow-pancreas syndrome;MNGIE|0.04|P|metabolic|gk|gk
dyskeratosis congenita|telomere disorder;short telomere syndrome;telomeropathy|0.3|P|haematology|gk|gk
GATA2 deficiency|GATA2;RUNX1 familial platelet disorder;germline DDX41|0.5|P|haematology|gk|gk
hereditary diffuse gastric cancer|CDH1 carrier;CDH1 mutation;prophylactic gastrectomy|0.7|P|genetics|gk|gk
MUTYH-associated polyposis|MUTYH polyposis;juvenile polyposis;juvenile polyposis syndrome|3|P|genetics|gk|gk
serrated polyposis syndrome|serrated polyposis|15|P|gastroenterology|gk|gk
HLRCC|hereditary leiomyomatosis and renal cell cancer;fumarate hydratase deficiency tumour|0.5|P|genetics|gk|gk
SDHB carrier|SDHB mutation;SDHB;SDHD;SDHD carrier;hereditary paraganglioma|2|P|genetics|gk|gk
DICER1 syndrome|DICER1;BAP1 tumour predisposition;BAP1 carrier|0.7|P|genetics|gk|gk
constitutional mismatch repair deficiency|CMMRD|0.03|P|genetics|gk|gk
PALB2 carrier|PALB2 mutation|100|P|genetics|gk|gk
CHEK2 carrier|CHEK2 mutation;ATM carrier|600|P|genetics|gk|gk
Carney complex|Carney triad;Carneys complex|0.1|P|endocrine|gk|gk
CLOVES syndrome|megalencephaly-capillary malformation;MCAP syndrome;hemimegalencephaly|0.2|P|genetics|gk|gk
grey matter heterotopia|periventricular nodular heterotopia;band heterotopia;focal cortical dysplasia|10|P|neurology|gk|gk
porencephaly|porencephalic cyst;hydranencephaly|2|P|neurology|gk|gk
septo-optic dysplasia|de Morsier syndrome;septooptic dysplasia|6|P|endocrine|gk|gk
Kallmann syndrome|Kallmanns;hypogonadotropic hypogonadism;hypogonadotrophic hypogonadism|5|P|endocrine|gk|gk
nephronophthisis|Senior-Loken syndrome|0.7|P|renal|gk|gk
primary hyperoxaluria|oxalosis;enteric hyperoxaluria|0.4|P|renal|gk|gk
Dent disease|Lowe syndrome;oculocerebrorenal syndrome;Dents disease|0.5|P|renal|gk|gk
Liddle syndrome|Gordon syndrome;pseudohypoaldosteronism|0.3|P|renal|gk|gk
familial hypocalciuric hypercalcaemia||30|P|endocrine|gk|gk
renal Fanconi syndrome|tenofovir Fanconi syndrome|0.7|P|renal|gk|gk
congenital nephrotic syndrome|Galloway-Mowat syndrome;WAGR syndrome;Denys-Drash syndrome;Denys-Drash;Frasier syndrome|0.3|P|renal|gk|gk
branchio-oto-renal syndrome|BOR syndrome;Pendred syndrome;Pendreds|5|P|genetics|gk|gk
Jervell and Lange-Nielsen syndrome|Jervell Lange-Nielsen;Andersen-Tawil syndrome;Andersen-Tawil;Timothy syndrome|0.25|P|cardiac|gk|gk
lamin A/C cardiomyopathy|LMNA cardiomyopathy;laminopathy;LMNA mutation|1.5|P|cardiac|gk|gk
Ullrich muscular dystrophy|Bethlem myopathy;collagen VI myopathy;Emery-Dreifuss muscular dystrophy;Emery-Dreifuss|0.6|P|neuromuscular|gk|gk
dysferlinopathy|Miyoshi myopathy;calpainopathy;sarcoglycanopathy;GNE myopathy|1.5|P|neuromuscular|gk|gk
carnitine transporter deficiency|primary carnitine deficiency;systemic carnitine deficiency;CPT2 deficiency;carnitine palmitoyltransferase deficiency;carnitine palmitoyl transferase deficiency|1|P|metabolic|gk|gk
multiple acyl-CoA dehydrogenase deficiency|glutaric aciduria type 2;MADD deficiency;HMG-CoA lyase deficiency;beta-ketothiolase deficiency;holocarboxylase synthetase deficiency;3-MCC deficiency|0.6|P|metabolic|gk|gk
pyruvate dehydrogenase deficiency|PDH deficiency;pyruvate carboxylase deficiency;POLG disease;Alpers syndrome;Alpers-Huttenlocher;POLG mutation;Alpers disease|0.4|P|metabolic|gk|gk
AADC deficiency|aromatic L-amino acid decarboxylase deficiency;tyrosine hydroxylase deficiency;SSADH deficiency|0.1|P|metabolic|gk|gk
dopa-responsive dystonia|Segawa disease;Segawa syndrome|0.7|P|neurology|gk|gk
molybdenum cofactor deficiency|sulphite oxidase deficiency|0.3|B|metabolic|gk|gk
acrodermatitis enteropathica|Hartnup disease;lysinuric protein intolerance|0.7|P|metabolic|gk|gk
congenital disorder of glycosylation|PMM2-CDG|0.5|P|metabolic|gk|gk
lysosomal acid lipase deficiency|Wolman disease;cholesteryl ester storage disease;acid sphingomyelinase deficiency;Niemann-Pick type B;Niemann-Pick type A;Niemann-Pick B|0.15|P|metabolic|gk|gk
mucolipidosis|I-cell disease;GM1 gangliosidosis;alpha-mannosidosis;sialidosis;Maroteaux-Lamy syndrome;MPS VI;Maroteaux-Lamy;Sly syndrome;MPS VII|0.2|P|metabolic|gk|gk
glycogen storage disease type III|Cori disease;GSD III;GSD3;Fanconi-Bickel syndrome;fructose bisphosphatase deficiency|0.5|P|metabolic|gk|gk
sucrase-isomaltase deficiency|congenital sucrase-isomaltase deficiency;congenital lactase deficiency|1.5|P|metabolic|gk|gk
congenital diarrhoeal disorder|microvillus inclusion disease;tufting enteropathy;congenital chloride diarrhoea;glucose-galactose malabsorption|0.2|P|gastroenterology|gk|gk
abetalipoproteinaemia|sitosterolaemia;Tangier disease;LCAT deficiency|0.15|P|metabolic|gk|gk
familial dysbetalipoproteinaemia|type III hyperlipidaemia;severe hypertriglyceridaemia;hypertriglyceridaemic pancreatitis|30|P|metabolic|gk|gk
Sjögren-Larsson syndrome|Sjogren-Larsson;rhizomelic chondrodysplasia punctata|0.15|P|metabolic|gk|gk
congenital erythropoietic porphyria|Gunthers disease;Gunther disease;ALAD porphyria|0.03|P|metabolic|gk|gk
ADA-SCID|adenosine deaminase deficiency;Omenn syndrome;RAG1 deficiency|0.15|P|immunology|gk|gk
leucocyte adhesion deficiency|leukocyte adhesion deficiency;IRAK4 deficiency;Griscelli syndrome;interferon gamma receptor deficiency;Mendelian susceptibility to mycobacterial disease;IFNGR deficiency|0.05|P|immunology|gk|gk
complement deficiency|C5 deficiency;C2 deficiency;C6 deficiency;properdin deficiency;terminal complement deficiency|2|P|immunology|gk|gk
CTLA4 haploinsufficiency|CTLA4 deficiency;STAT3 gain of function;STAT1 gain of function;LRBA deficiency|0.4|P|immunology|gk|gk
TRAPS syndrome|mevalonate kinase deficiency;hyper IgD syndrome;Blau syndrome;hyper-IgD;DADA2;deficiency of adenosine deaminase 2;haploinsufficiency of A20;HA20;SAVI syndrome|0.2|P|rheumatology|gk|gk
PFAPA syndrome|PFAPA|5|P|paediatrics|gk|gk
Allgrove syndrome|triple A syndrome|0.03|P|endocrine|gk|gk
autoimmune polyglandular syndrome type 2|Schmidt syndrome;autoimmune polyendocrine syndrome;APS-2|2|P|endocrine|gk|gk
thyroid hormone resistance|resistance to thyroid hormone;Allan-Herndon-Dudley;MCT8 deficiency|1|P|endocrine|gk|gk
HNF1B disease|HNF1B;renal cysts and diabetes|2|P|genetics|gk|gk
Donohue syndrome|leprechaunism;Rabson-Mendenhall syndrome;severe insulin resistance syndrome|0.02|P|endocrine|gk|gk
amelogenesis imperfecta|dentinogenesis imperfecta|10|P|dental|gk|gk
congenital insensitivity to pain|hereditary sensory autonomic neuropathy;HSAN;familial dysautonomia;Riley-Day syndrome|0.1|P|neurology|gk|gk
human chimerism|tetragametic chimera;46,XX/46,XY|0.01|P|genetics|gk|gk
46,XY gonadal dysgenesis|Swyer syndrome;mixed gonadal dysgenesis;XY female;46XX male;XX male syndrome|1.5|P|endocrine|gk|gk
ovotesticular disorder|true hermaphrodite;ovotestis|0.1|P|endocrine|gk|gk
tetrasomy X|48,XXYY;48,XXXY;49,XXXXY;penta X|1|P|genetics|gk|gk
cat eye syndrome|Emanuel syndrome;trisomy 9 mosaicism;trisomy 8 mosaicism;mosaic variegated aneuploidy;uniparental disomy;UPD14;Temple syndrome;maternal UPD|0.7|P|genetics|gk|gk
CARASIL|HTRA1;retinal vasculopathy with cerebral leukodystrophy|0.05|P|neurology|gk|gk
COL4A1 disorder|COL4A1;COL4A1 syndrome;HANAC syndrome|0.5|P|neurology|gk|gk
Fahr's disease|primary familial brain calcification;Fahrs;Fahr disease|0.7|P|neurology|gk|gk
DRPLA|neuroferritinopathy;aceruloplasminaemia|0.05|P|neurology|gk|gk
fragile X tremor ataxia syndrome|FXTAS|3|P|neurology|gk|gk
episodic ataxia|ARSACS;ataxia with vitamin E deficiency;ataxia with oculomotor apraxia|0.8|P|neurology|gk|gk
chorea-acanthocytosis|neuroacanthocytosis;McLeod syndrome;McLeod neuroacanthocytosis|0.1|P|neurology|gk|gk
hemiballismus|hemichorea;hemichorea-hemiballismus;hyperglycaemic hemiballismus|0.7|I|neurology|gk|gk
orthostatic tremor|palatal tremor;palatal myoclonus;painful legs and moving toes;paroxysmal kinesigenic dyskinesia;myoclonus dystonia;benign hereditary chorea|0.7|P|neurology|gk|gk
hemifacial spasm||10|P|neurology|gk|gk
neuromyotonia|Isaacs syndrome;Morvan syndrome;Morvans;progressive encephalomyelitis with rigidity and myoclonus;PERM syndrome|0.2|P|neurology|gk|gk
opsoclonus myoclonus syndrome|opsoclonus;dancing eyes syndrome;opsoclonus-myoclonus|0.05|I|neurology|gk|gk
acute motor axonal neuropathy|pharyngeal-cervical-brachial variant;Bickerstaff encephalitis;Bickerstaff brainstem encephalitis|0.1|I|neurology|gk|gk
HNPP|hereditary neuropathy with liability to pressure palsies|4|P|neurology|gk|gk
anti-MAG neuropathy|paraproteinaemic neuropathy;CANOMAD|1.5|P|neurology|gk|gk
CANVAS syndrome|RFC1 ataxia|1|P|neurology|gk|gk
primary lateral sclerosis|progressive muscular atrophy;flail leg variant;Hirayama disease;monomelic amyotrophy;FOSMN syndrome|0.7|P|neurology|gk|gk
riboflavin transporter deficiency|Brown-Vialetto-Van Laere syndrome;Brown-Vialetto-Van Laere|0.03|P|neurology|gk|gk
anti-HMGCR myopathy|statin induced necrotising myopathy;anti-SRP myopathy|0.5|P|neuromuscular|gk|gk
colloid cyst|colloid cyst of the third ventricle;Rathkes cleft cyst;Rathke cleft cyst|4|P|neurosurgery|gk|gk
pineal cyst|arachnoid cyst|250|P|neurosurgery|gk|gk
tethered cord|tethered cord syndrome;diastematomyelia;split cord malformation;lipomyelomeningocele|6|P|neurosurgery|gk|gk
spinal dural arteriovenous fistula|spinal AVM;spinal dAVF;spinal dural AVF|0.7|I|neurosurgery|gk|gk
spinal arachnoiditis|adhesive arachnoiditis;arachnoiditis|3|P|neurology|gk|gk
basilar invagination|os odontoideum;craniocervical instability;platybasia|2|P|neurosurgery|gk|gk
Hashimoto encephalopathy|steroid responsive encephalopathy with thyroiditis;SREAT|0.1|I|neurology|gk|gk
artery of Percheron infarct|bilateral thalamic infarcts;bilateral thalamic infarct;top of the basilar syndrome|0.3|I|neurology|gk|gk
Gerstmann syndrome|Balint syndrome;Balints syndrome;Antons syndrome;Anton syndrome;Gerstmanns;alien hand syndrome;alien limb;alien limb phenomenon;Klüver-Bucy syndrome;Kluver-Bucy;akinetic mutism|0.2|P|neurology|gk|gk
Alice in Wonderland syndrome|exploding head syndrome|1|P|neurology|gk|gk
prosopagnosia|face blindness;face blind|800|P|neurology|gk|gk
visual snow syndrome|persistent migraine aura|300|P|neurology|gk|gk
cortical blindness|cerebral visual impairment;cortical visual impairment|20|P|ophthalmology|gk|gk
hyperekplexia|startle disease;startle epilepsy;musicogenic epilepsy|0.1|P|neurology|gk|gk
gelastic seizures|hypothalamic hamartoma;gelastic epilepsy;laughing seizures|0.4|P|neurology|gk|gk
SUDEP|sudden unexpected death in epilepsy|1|I|neurology|gk|gk
progressive myoclonic epilepsy|Lafora disease;Unverricht-Lundborg disease;Lafora body disease|0.15|P|neurology|gk|gk
myoclonic atonic epilepsy|Doose syndrome;Panayiotopoulos syndrome|3|P|neurology|gk|gk
epilepsia partialis continua|febrile infection related epilepsy syndrome;super-refractory status epilepticus;super refractory status|0.2|I|neurology|gk|gk
hemispherectomy|corpus callosotomy;functional hemispherectomy;stereo-EEG;intracranial EEG monitoring;SEEG electrodes|0.3|I|neurosurgery|gk|gk
idiopathic hypersomnia|cataplexy;narcolepsy with cataplexy|20|P|neurology|gk|gk
REM sleep behaviour disorder||300|P|neurology|gk|gk
sexsomnia|sleep violence;sleep walking injury;fell while sleepwalking|1|P|neurology|gk|gk
lymphocytic hypophysitis|hypophysitis;ipilimumab hypophysitis;checkpoint hypophysitis|0.6|I|endocrine|gk|gk
gigantism|pituitary gigantism;Nelson syndrome;TSHoma;thyrotropinoma|0.2|P|endocrine|gk|gk
ectopic ACTH syndrome|ectopic ACTH;ectopic Cushings;cyclical Cushings|0.05|I|endocrine|gk|gk
cerebellar cognitive affective syndrome|cerebellar mutism;posterior fossa syndrome|0.1|I|neurosurgery|gk|gk
paraneoplastic cerebellar degeneration|anti-Yo;anti-Hu;paraneoplastic syndrome;paraneoplastic neurological syndrome|0.6|I|neurology|gk|gk
Marchiafava-Bignami disease|Marchiafava-Bignami|0.02|I|neurology|gk|gk
Balo concentric sclerosis|tumefactive MS;tumefactive demyelination;Marburg variant MS|0.3|P|neurology|gk|gk
glossopharyngeal neuralgia|nervus intermedius neuralgia;Eagle syndrome;Eagles syndrome|0.7|I|neurology|gk|gk
occipital neuralgia|pudendal neuralgia;pudendal nerve entrapment;genitofemoral neuralgia|20|P|neurology|gk|gk
internuclear ophthalmoplegia|one-and-a-half syndrome;Parinaud syndrome;Parinauds;fourth nerve palsy;4th nerve palsy;trochlear nerve palsy|3|I|neurology|gk|gk
Tolosa-Hunt syndrome|Tolosa-Hunt;cavernous sinus syndrome;orbital apex syndrome|0.3|I|neurology|gk|gk
Holmes-Adie syndrome|Adies pupil;Adie pupil;Holmes-Adie pupil|20|P|neurology|gk|gk
accessory nerve palsy|spinal accessory nerve palsy;long thoracic nerve palsy;winged scapula;axillary nerve palsy|5|I|neurology|gk|gk
critical illness neuropathy|critical illness polyneuropathy;ICU acquired weakness;critical illness myopathy|10|I|critical care|gk|gk
Fregoli delusion|Fregoli;Fregoli syndrome;reduplicative paramnesia;intermetamorphosis|0.1|P|psychiatry|gk|gk
pseudocyesis|phantom pregnancy;Couvade syndrome;Couvade|0.1|I|psychiatry|gk|gk
clinical lycanthropy|lycanthropy;Ganser syndrome;Gansers;clinical vampirism;koro;koro syndrome;dhat syndrome|0.02|P|psychiatry|gk|gk
Stendhal syndrome|Jerusalem syndrome;Paris syndrome|0.002|I|psychiatry|gk|gk
Morgellons|Morgellons disease|0.5|P|psychiatry|gk|gk
trichotillomania|trichophagia|500|P|psychiatry|gk|gk
dermatillomania|excoriation disorder;skin picking disorder|1000|P|psychiatry|gk|gk
body integrity dysphoria|apotemnophilia;body integrity identity disorder|0.05|P|psychiatry|gk|gk
olfactory reference syndrome|misophonia|300|P|psychiatry|gk|gk
kleptomania|pyromania;compulsive fire setting|10|P|psychiatry|gk|gk
psychogenic polydipsia|primary polydipsia|5|P|psychiatry|gk|gk
rumination syndrome|rumination disorder|5|P|psychiatry|gk|gk
coprophagia|geophagia;pagophagia;autophagia;self-cannibalism|0.5|P|psychiatry|gk|gk
type 1 diabetes with disordered eating|diabulimia;T1DE;insulin omission|10|P|psychiatry|gk|gk
pathological demand avoidance||100|P|psychiatry|gk|gk
Asperger syndrome|Aspergers;Asperger|300|P|psychiatry|gk|gk
savant syndrome|hyperlexia|1|P|psychiatry|gk|gk
conduct disorder|oppositional defiant disorder;reactive attachment disorder;attachment disorder|1000|P|psychiatry|gk|gk
premenstrual dysphoric disorder|PMDD|1500|P|psychiatry|gk|gk
tokophobia|fear of childbirth|2000|M|psychiatry|gk|gk
perinatal OCD|birth trauma PTSD;postnatal PTSD;postpartum OCD|3000|M|psychiatry|gk|gk
prolonged grief disorder|complicated grief;complex grief|700|P|psychiatry|gk|gk
Gulf War syndrome|Gulf War illness;Havana syndrome|10|P|psychiatry|gk|gk
functional blindness|psychogenic blindness;functional aphonia;functional paralysis;functional weakness|5|I|neurology|gk|gk
psychogenic amnesia|dissociative amnesia|0.3|I|psychiatry|gk|gk
childhood onset schizophrenia|very early onset psychosis|0.2|P|psychiatry|gk|gk
brief psychotic disorder|acute and transient psychotic disorder;cycloid psychosis|8|I|psychiatry|gk|gk
schizotypal disorder|schizoid personality disorder;schizotypal|50|P|psychiatry|gk|gk
antisocial personality disorder|dissocial personality disorder;ASPD;narcissistic personality disorder|800|P|psychiatry|gk|gk
tardive dyskinesia|tardive dystonia;akathisia|25|P|psychiatry|gk|gk
psychosurgery|anterior cingulotomy;capsulotomy for OCD|0.3|I|psychiatry|gk|gk
restricted forensic patient|section 37/41;section 47/49;MoJ restricted patient|11|P|psychiatry|gk|gk
high secure patient|high secure hospital patient;Broadmoor patient;Rampton patient|1.1|P|psychiatry|NHS England ~700 beds|R
community treatment order||9|I|psychiatry|gk|gk
hunger strike|hunger striker;on hunger strike|0.1|I|psychiatry|gk|gk
acne fulminans|acne conglobata|0.3|I|dermatology|gk|gk
necrolytic migratory erythema|erythema gyratum repens;paraneoplastic pemphigus|0.05|I|dermatology|gk|gk
dermatitis artefacta|factitial dermatitis|0.7|I|dermatology|gk|gk
nodular prurigo|prurigo nodularis;lichen simplex|80|P|dermatology|gk|gk
granuloma annulare|pityriasis rosea;pityriasis versicolor|200|I|dermatology|gk|gk
pityriasis lichenoides|PLEVA;Mucha-Habermann disease;Mucha-Habermann|2|P|dermatology|gk|gk
pityriasis rubra pilaris||0.5|P|dermatology|gk|gk
polymorphic light eruption|PMLE|5000|P|dermatology|gk|gk
solar urticaria|chronic actinic dermatitis;actinic prurigo;photosensitive dermatitis|8|P|dermatology|gk|gk
aquagenic urticaria|water allergy|0.02|P|dermatology|gk|gk
cold urticaria|delayed pressure urticaria|50|P|dermatology|gk|gk
urticarial vasculitis|hypocomplementaemic urticarial vasculitis|1|P|dermatology|gk|gk
Grover's disease|transient acantholytic dermatosis;Grover disease|10|P|dermatology|gk|gk
palmoplantar keratoderma|pachyonychia congenita;erythrokeratoderma|2|P|dermatology|gk|gk
palmoplantar pustulosis|acrodermatitis continua|20|P|dermatology|gk|gk
discoid lupus|subacute cutaneous lupus;cutaneous lupus;discoid lupus erythematosus|30|P|dermatology|gk|gk
lupus panniculitis|lupus profundus;panniculitis;erythema elevatum diutinum|1.5|P|dermatology|gk|gk
livedoid vasculopathy|Sneddon syndrome;livedoid vasculitis|0.7|P|dermatology|gk|gk
nephrogenic systemic fibrosis|malignant atrophic papulosis;Degos disease;Kohlmeier-Degos|0.04|P|dermatology|gk|gk
scleromyxoedema|scleredema;necrobiotic xanthogranuloma|0.3|P|dermatology|gk|gk
pretibial myxoedema|thyroid acropachy|4|P|dermatology|gk|gk
cutis laxa|Kindler syndrome;dermatosparaxis;uncombable hair syndrome;monilethrix;congenital hypertrichosis;hypertrichosis lanuginosa|0.1|P|dermatology|gk|gk
frontal fibrosing alopecia|folliculitis decalvans;dissecting cellulitis of the scalp;scarring alopecia|40|P|dermatology|gk|gk
Muir-Torre syndrome|Muir-Torre;sebaceous carcinoma|0.4|P|dermatology|gk|gk
extramammary Paget's disease|porocarcinoma;eccrine porocarcinoma;microcystic adnexal carcinoma;extramammary Paget disease|0.3|I|cancer|gk|gk
Paget's disease of the nipple|Pagets of the nipple;Paget's of nipple;Paget disease of the nipple;Paget of nipple|1|I|cancer|gk|gk
dermatofibrosarcoma protuberans|DFSP|0.4|I|cancer|gk|gk
lentigo maligna|melanoma in situ;atypical fibroxanthoma|15|I|cancer|gk|gk
acral melanoma|subungual melanoma;acral lentiginous melanoma;mucosal melanoma;vulval melanoma;anorectal melanoma;anal melanoma;nasal melanoma;vaginal melanoma|0.4|I|cancer|gk|gk
naevus of Ota|Spitz naevus;blue naevus;naevus sebaceous|30|P|dermatology|gk|gk
aplasia cutis|aplasia cutis congenita|8|P|dermatology|gk|gk
fixed drug eruption|palmar plantar erythrodysaesthesia;hand-foot syndrome;SDRIFE|5|I|dermatology|gk|gk
warfarin skin necrosis|levamisole vasculopathy;cocaine levamisole vasculitis;cocaine-induced vasculitis;CIMDL|0.1|I|dermatology|gk|gk
Nicolau syndrome|embolia cutis medicamentosa|0.03|I|dermatology|gk|gk
cholesterol embolisation|cholesterol emboli;atheroembolic renal disease;blue toe syndrome;trash foot|1|I|vascular|gk|gk
purpura fulminans||0.15|I|dermatology|gk|gk
chilblains|perniosis;pernio|100|I|dermatology|gk|gk
erythromelalgia||1|P|dermatology|gk|gk
black henna reaction|hair dye reaction;hair dye allergy;black henna tattoo;tattoo reaction|5|I|dermatology|gk|gk
acrylate allergy|gel nail allergy;acrylic nail allergy;acrylate dermatitis|100|P|dermatology|gk|gk
contact dermatitis|hand eczema;irritant dermatitis;seborrhoeic dermatitis;nappy rash|3000|I|dermatology|gk|gk
folliculitis|onychomycosis;fungal nail;athletes foot|2500|I|dermatology|gk|gk
topical steroid withdrawal|red skin syndrome;steroid addiction of skin|10|P|dermatology|gk|gk
Eales disease|Coats disease|0.5|P|ophthalmology|gk|gk
X-linked retinoschisis|retinoschisis;choroideremia;gyrate atrophy;Best disease;Best vitelliform;vitelliform dystrophy;achromatopsia|3|P|ophthalmology|gk|gk
dominant optic atrophy|Kjers optic atrophy;OPA1;autosomal dominant optic atrophy|3|P|ophthalmology|gk|gk
optic disc drusen|disc drusen;optic nerve drusen|300|P|ophthalmology|gk|gk
optic nerve hypoplasia|morning glory disc|10|P|ophthalmology|gk|gk
Fuchs endothelial dystrophy|Fuchs dystrophy;bullous keratopathy;corneal dystrophy;Fuchs corneal dystrophy|300|P|ophthalmology|gk|gk
pterygium|pinguecula|300|P|ophthalmology|gk|gk
limbal stem cell deficiency|limbal stem cell transplant|1|P|ophthalmology|gk|gk
peripheral ulcerative keratitis|Moorens ulcer;Mooren ulcer;corneal melt;corneal perforation;perforated cornea|1|I|ophthalmology|gk|gk
corneal graft rejection|corneal transplant rejection|2|I|ophthalmology|gk|gk
vernal keratoconjunctivitis|atopic keratoconjunctivitis;vernal catarrh|4|P|ophthalmology|gk|gk
trachoma|trachomatous trichiasis;ocular onchocerciasis|0.05|I|ophthalmology|gk|gk
Terson syndrome|Tersons;Purtscher retinopathy;Purtschers;Terson|0.5|I|ophthalmology|gk|gk
carotid-cavernous fistula|caroticocavernous fistula;carotico-cavernous fistula;orbital varix|0.15|I|ophthalmology|gk|gk
idiopathic orbital inflammation|orbital pseudotumour;orbital myositis;dacryoadenitis|1|I|ophthalmology|gk|gk
chalazion|stye;meibomian cyst;hordeolum|1000|I|ophthalmology|gk|gk
blepharitis|dry eye disease;meibomian gland dysfunction|5000|P|ophthalmology|gk|gk
posterior vitreous detachment|vitreous detachment|150|I|ophthalmology|gk|gk
blepharophimosis|Marcus Gunn jaw winking;congenital ptosis|4|P|ophthalmology|gk|gk
Duane syndrome|congenital fibrosis of the extraocular muscles;Brown syndrome|15|P|ophthalmology|gk|gk
dislocated intraocular lens|dislocated IOL;dropped nucleus;subluxed lens;ectopia lentis;dislocated lens|2|I|ophthalmology|gk|gk
posterior capsule opacification|YAG capsulotomy|300|I|ophthalmology|gk|gk
pseudoexfoliation|pigment dispersion syndrome;pseudoexfoliation glaucoma|300|P|ophthalmology|gk|gk
neovascular glaucoma|rubeotic glaucoma;rubeosis|4|I|ophthalmology|gk|gk
Posner-Schlossman syndrome|Posner-Schlossman;Fuchs heterochromic|4|P|ophthalmology|gk|gk
malignant glaucoma|aqueous misdirection;suprachoroidal haemorrhage;expulsive haemorrhage|0.5|I|ophthalmology|gk|gk
trabeculectomy|glaucoma tube;blebitis|8|I|ophthalmology|gk|gk
choroidal haemangioma|choroidal osteoma;retinal haemangioblastoma|0.5|P|ophthalmology|gk|gk
white dot syndrome|MEWDS;punctate inner choroidopathy;AZOOR|1|P|ophthalmology|gk|gk
ocular syphilis|syphilitic uveitis|0.3|I|ophthalmology|gk|gk
endogenous endophthalmitis|metastatic endophthalmitis;Klebsiella endophthalmitis;Candida endophthalmitis;fungal endophthalmitis;candida chorioretinitis|0.3|I|ophthalmology|gk|gk
cystoid macular oedema|diabetic macular oedema;macular oedema|150|P|ophthalmology|gk|gk
methanol optic neuropathy|toxic optic neuropathy;nutritional optic neuropathy;ethambutol optic neuropathy|0.2|I|ophthalmology|gk|gk
ocular surface squamous neoplasia|conjunctival melanoma;iris melanoma;conjunctival SCC|0.4|I|cancer|gk|gk
vitreoretinal lymphoma|intraocular lymphoma|0.05|I|cancer|gk|gk
keratoprosthesis|Boston keratoprosthesis;osteo-odonto-keratoprosthesis;OOKP;tooth in eye surgery|0.1|P|ophthalmology|gk|gk
retinal implant|bionic eye;Argus II;ocular gene therapy;Luxturna;voretigene|0.04|P|ophthalmology|gk|gk
osteoradionecrosis|osteoradionecrosis of the jaw|1.5|I|dental|gk|gk
oroantral fistula|oroantral communication;ranula;plunging ranula|3|I|dental|gk|gk
ameloblastoma|odontogenic keratocyst;odontoma;odontogenic tumour|1.5|I|dental|gk|gk
cherubism||0.02|P|dental|gk|gk
hypodontia|supernumerary teeth;impacted canine;anodontia|3000|P|dental|gk|gk
pericoronitis|alveolar osteitis|60|I|dental|gk|gk
gingivitis|periodontitis;gum disease;dental caries;tooth decay|25000|P|dental|gk|gk
burning mouth syndrome|geographic tongue;oral lichen planus;aphthous ulcers|2500|P|dental|gk|gk
oral leukoplakia|leukoplakia;erythroplakia;oral submucous fibrosis;oral dysplasia|60|P|dental|gk|gk
TMJ ankylosis|condylar hyperplasia;idiopathic condylar resorption;TMJ replacement|0.5|P|dental|gk|gk
orthognathic surgery|bimaxillary osteotomy;Le Fort osteotomy;bimax osteotomy;jaw advancement surgery;BSSO;mandibular distraction;distraction osteogenesis|4|I|dental|gk|gk
sialolithiasis|submandibular stone;submandibular duct stone;submandibular gland excision|8|I|ENT|gk|gk
Frey's syndrome|first bite syndrome;Frey syndrome|1|P|ENT|gk|gk
pharyngeal pouch|Zenkers diverticulum;Zenker diverticulum;Zenker's;oesophageal web;Plummer-Vinson;Zenker|3|I|ENT|gk|gk
laryngocele|laryngeal web;Reinkes oedema;spasmodic dysphonia|4|P|ENT|gk|gk
laryngeal cleft||4|P|ENT|gk|gk
inverted papilloma|inverting papilloma;sinonasal papilloma|0.8|I|ENT|gk|gk
esthesioneuroblastoma|olfactory neuroblastoma;sinonasal undifferentiated carcinoma|0.05|I|cancer|gk|gk
sinus surgery|FESS;functional endoscopic sinus surgery;septoplasty;septorhinoplasty|45|I|ENT|gk|gk
piriform aperture stenosis|pyriform aperture stenosis;nasal dermoid;nasal glioma|1|P|ENT|gk|gk
perilymph fistula|Cogan syndrome;autoimmune inner ear disease|0.3|I|ENT|gk|gk
enlarged vestibular aqueduct|auditory neuropathy;Mondini deformity|3|P|ENT|gk|gk
mal de debarquement|mal de débarquement syndrome|3|P|ENT|gk|gk
vestibular migraine|persistent postural perceptual dizziness;vestibular paroxysmia|800|P|ENT|gk|gk
auditory brainstem implant||0.15|P|ENT|gk|gk
pharyngitis|laryngitis;rhinosinusitis;uvulitis|1500|I|ENT|gk|gk
monochorionic diamniotic||400|M|obstetrics|gk|gk
twin anaemia polycythaemia sequence||12|M|obstetrics|gk|gk
TRAP sequence|twin reversed arterial perfusion;acardiac twin|2|M|obstetrics|gk|gk
selective fetal growth restriction|sFGR twins;single twin demise;co-twin demise|60|M|obstetrics|gk|gk
selective reduction|multifetal pregnancy reduction;fetal reduction|10|M|obstetrics|gk|gk
fetus in fetu|epignathus;fetal oropharyngeal teratoma;parasitic twin|0.3|B|neonatology|gk|gk
lithopaedion|stone baby|0.001|P|gynaecology|gk|gk
velamentous cord insertion|single umbilical artery;two vessel cord|1200|M|obstetrics|gk|gk
chronic histiocytic intervillositis|intervillositis;massive perivillous fibrin deposition|5|M|obstetrics|gk|gk
fetal tachyarrhythmia|fetal SVT;fetal arrhythmia;fetal atrial flutter|30|M|obstetrics|gk|gk
EXIT procedure|ex utero intrapartum treatment;fetal goitre;congenital high airway obstruction|0.7|M|obstetrics|gk|gk
fetoscopic laser ablation|fetoscopy;fetoscopic surgery;fetal shunt;vesicoamniotic shunt;pleuroamniotic shunt;amnioreduction;fetal hydrothorax;amniodrainage|25|M|obstetrics|gk|gk
amniocentesis|chorionic villus sampling|1000|M|obstetrics|gk|gk
preimplantation genetic testing|preimplantation genetic diagnosis;PGT-M|80|M|gynaecology|gk|gk
donor sperm pregnancy|reciprocal IVF;donor insemination;home insemination|500|M|obstetrics|gk|gk
grand multiparity|grand multiparous;grandmultip|3500|M|obstetrics|gk|gk
great grand multiparity|great grand multip;tenth pregnancy;eleventh pregnancy;11th baby|80|M|obstetrics|gk|gk
pregnancy over 50|pregnant at 50;pregnant at 51;pregnant at 52;pregnant in her 50s;postmenopausal pregnancy|35|M|obstetrics|gk|gk
Couvelaire uterus|Bandls ring;Bandl ring|20|M|obstetrics|gk|gk
fetal head entrapment|entrapped aftercoming head;symphysiotomy|10|M|obstetrics|gk|gk
impacted fetal head|second stage section;full dilatation section;fully dilated section|2500|M|obstetrics|gk|gk
B-Lynch suture|brace suture;Bakri balloon;intrauterine balloon tamponade|300|M|obstetrics|gk|gk
bladder injury at caesarean|ureteric injury at section;bladder injury at section;bowel injury at section|150|M|obstetrics|gk|gk
incarcerated gravid uterus|incarcerated uterus;uterine torsion|8|M|obstetrics|gk|gk
cancer in pregnancy|breast cancer in pregnancy;cervical cancer in pregnancy;melanoma in pregnancy;pregnant with cancer|60|M|obstetrics|gk|gk
leukaemia in pregnancy|lymphoma in pregnancy|4|M|obstetrics|gk|gk
pregnancy after transplant|pregnant after transplant;transplant recipient in pregnancy;renal transplant in pregnancy;pregnant renal transplant|6|M|obstetrics|UKOSS|R
dialysis in pregnancy|pregnant on dialysis;pregnant dialysis patient|3|M|obstetrics|gk|gk
epilepsy in pregnancy|pregnant epileptic|500|M|obstetrics|gk|gk
type 1 diabetes in pregnancy|pregnant type 1|400|M|obstetrics|gk|gk
paraplegia in pregnancy|pregnant tetraplegic;pregnant paraplegic;spinal cord injury in pregnancy|3|M|obstetrics|gk|gk
mechanical valve in pregnancy|pregnant with mechanical valve;prosthetic heart valve in pregnancy|4|M|obstetrics|UKOSS|R
pulmonary hypertension in pregnancy|Eisenmenger in pregnancy;Fontan pregnancy|3|M|obstetrics|gk|gk
MI in pregnancy|myocardial infarction in pregnancy;STEMI in pregnancy;aortic dissection in pregnancy;postpartum SCAD|4|M|obstetrics|gk|gk
stroke in pregnancy|postpartum stroke;postpartum intracranial haemorrhage;CVST in pregnancy|15|M|obstetrics|gk|gk
subcapsular liver haematoma of pregnancy|hepatic rupture in pregnancy;ruptured liver in HELLP;liver rupture in HELLP|2|M|obstetrics|gk|gk
DKA in pregnancy|diabetic ketoacidosis in pregnancy|8|M|obstetrics|gk|gk
appendicitis in pregnancy|pancreatitis in pregnancy;cholecystitis in pregnancy;appendicectomy in pregnancy|90|M|obstetrics|gk|gk
TTP in pregnancy|postpartum aHUS;pregnancy associated aHUS|1|M|obstetrics|gk|gk
pemphigoid gestationis|impetigo herpetiformis|2|M|obstetrics|gk|gk
polymorphic eruption of pregnancy|PUPPP|600|M|obstetrics|gk|gk
mirror syndrome|Ballantyne syndrome;maternal mirror syndrome|2|M|obstetrics|gk|gk
spontaneous haemoperitoneum in pregnancy|ruptured splenic artery aneurysm in pregnancy|2|M|obstetrics|gk|gk
postpartum thyroiditis|postnatal thyroiditis|4000|M|obstetrics|gk|gk
puerperal haematoma|vulval haematoma;paravaginal haematoma;broad ligament haematoma|250|M|obstetrics|gk|gk
cervical tear|buttonhole tear;cervical laceration at delivery|300|M|obstetrics|gk|gk
symphyseal diastasis|diastasis of symphysis pubis;postpartum femoral neuropathy;obstetric nerve palsy|150|M|obstetrics|gk|gk
high spinal|total spinal;high spinal block;total spinal block|15|M|anaesthetics|gk|gk
accidental dural puncture|dural tap;inadvertent dural puncture|500|M|anaesthetics|gk|gk
GA caesarean|GA section;general anaesthetic caesarean;section under GA|2500|M|obstetrics|gk|gk
pregnant prisoner|pregnant in prison;gave birth in prison;mother and baby unit prison|30|M|obstetrics|gk|gk
H-type fistula|H-type tracheo-oesophageal fistula;long gap oesophageal atresia;long gap OA;gastric interposition|3|P|paediatric surgery|gk|gk
pyloric atresia|apple peel atresia;annular pancreas|5|P|paediatric surgery|gk|gk
meconium peritonitis|small left colon syndrome;meconium plug syndrome|8|B|paediatric surgery|gk|gk
NEC totalis|total gut necrosis;vanishing gastroschisis|3|B|paediatric surgery|gk|gk
megacystis microcolon|MMIHS;total colonic aganglionosis|0.8|P|paediatric surgery|gk|gk
Kasai procedure|Kasai portoenterostomy;Kasai;failed Kasai|2|P|paediatric surgery|gk|gk
cervical teratoma in a newborn|neonatal neck teratoma;congenital mesoblastic nephroma;infantile fibrosarcoma|1.5|B|paediatric surgery|gk|gk
patent urachus|urachal cyst;patent vitellointestinal duct;urachal abscess|6|P|paediatric surgery|gk|gk
duplex kidney|ureterocele;duplex system;megaureter;pelvic kidney;ectopic ureter|400|P|urology|gk|gk
diaphragmatic eventration|eventration of the diaphragm;Morgagni hernia;Bochdalek hernia|5|P|paediatric surgery|gk|gk
enteric duplication cyst|oesophageal duplication cyst;bronchogenic cyst;duplication cyst|5|P|paediatric surgery|gk|gk
congenital chylothorax|neonatal chylothorax|5|B|neonatology|gk|gk
scimitar syndrome|pulmonary vein stenosis|2|P|cardiac|gk|gk
partial anomalous pulmonary venous drainage|PAPVD|20|P|cardiac|gk|gk
alveolar capillary dysplasia|surfactant protein deficiency;ABCA3 deficiency;surfactant protein C deficiency|1|B|neonatology|gk|gk
ventilator dependent child|ventilator dependent infant;long term ventilated baby;long term ventilated child|15|P|paediatrics|gk|gk
neonatal thyrotoxicosis|neonatal Graves|4|B|neonatology|gk|gk
gestational alloimmune liver disease|neonatal haemochromatosis;neonatal liver failure|1.5|B|neonatology|gk|gk
subcutaneous fat necrosis of the newborn|sclerema neonatorum|8|B|neonatology|gk|gk
blueberry muffin baby|blueberry muffin rash;congenital leukaemia|1|B|neonatology|gk|gk
transient neonatal myasthenia|neonatal myasthenia|1|B|neonatology|gk|gk
birth fracture|newborn clavicle fracture;fractured clavicle at birth;fractured humerus at birth;newborn femoral fracture|300|B|neonatology|gk|gk
neonatal skull fracture|neonatal spinal cord injury;birth related spinal cord injury|5|B|neonatology|gk|gk
fetal laceration at caesarean|scalpel laceration to baby;baby cut at section|150|B|neonatology|gk|gk
transient abnormal myelopoiesis|transient leukaemia of Down syndrome|5|B|haematology|gk|gk
ectrodactyly|split hand foot malformation;radial club hand;radial dysplasia;cleft hand;macrodactyly;fibular hemimelia;proximal focal femoral deficiency;PFFD;tibial hemimelia|5|P|orthopaedics|gk|gk
congenital scoliosis|hemivertebra;hemivertebrae;congenital kyphosis|30|P|orthopaedics|gk|gk
aphallia|diphallia;penile agenesis;penile duplication|0.1|P|urology|gk|gk
micropenis|buried penis;webbed penis|20|P|urology|gk|gk
OHVIRA syndrome|Herlyn-Werner-Wunderlich;transverse vaginal septum|1|P|gynaecology|gk|gk
cervical agenesis|persistent Müllerian duct syndrome;Zinner syndrome|0.2|P|gynaecology|gk|gk
absent pulmonary valve syndrome|aortopulmonary window;hemitruncus;criss-cross heart|2.5|P|cardiac|gk|gk
PA banding|pulmonary artery band;pulmonary artery banding;balloon atrial septostomy;Rashkind septostomy;Rashkind|5|P|cardiac|gk|gk
Ross procedure|Ross-Konno;Konno procedure;Damus-Kaye-Stansel;Damus|4|P|cardiac|gk|gk
Melody valve|transcatheter pulmonary valve;pulmonary valve replacement|8|P|cardiac|gk|gk
thymic carcinoma|thymic cancer|0.07|I|cancer|gk|gk
bronchial carcinoid|pulmonary carcinoid;typical carcinoid;atypical carcinoid;DIPNECH|0.8|I|cancer|gk|gk
pleuropulmonary blastoma|pulmonary blastoma|0.02|I|cancer|gk|gk
solitary fibrous tumour|haemangiopericytoma;inflammatory myofibroblastic tumour;Doege-Potter syndrome|0.4|I|cancer|gk|gk
peritoneal mesothelioma|pericardial mesothelioma;mesothelioma of tunica vaginalis|0.3|I|cancer|gk|gk
urachal cancer|urachal adenocarcinoma;small cell bladder cancer;urethral cancer;urethral carcinoma|0.5|I|cancer|gk|gk
Leydig cell tumour|Sertoli cell tumour;paratesticular sarcoma;extragonadal germ cell tumour;mediastinal germ cell tumour|0.4|I|cancer|gk|gk
borderline ovarian tumour|fallopian tube cancer;primary peritoneal cancer;primary peritoneal carcinoma|2|I|cancer|gk|gk
small cell carcinoma of ovary hypercalcaemic type|SCCOHT;struma ovarii;Sertoli-Leydig tumour|0.05|I|cancer|gk|gk
uterine serous carcinoma|endometrial stromal sarcoma;clear cell endometrial cancer|1.5|I|cancer|gk|gk
DES daughter|clear cell adenocarcinoma of vagina;diethylstilboestrol exposure|0.5|P|gynaecology|gk|gk
phyllodes tumour|phyllodes;metaplastic breast cancer;malignant phyllodes|1.5|I|cancer|gk|gk
radiation-induced angiosarcoma|breast angiosarcoma;Stewart-Treves syndrome;radiation induced sarcoma|0.2|I|cancer|gk|gk
lobular breast cancer|invasive lobular carcinoma;lobular carcinoma|12|I|cancer|gk|gk
fibrolamellar hepatocellular carcinoma|fibrolamellar HCC;fibrolamellar carcinoma;hepatic angiosarcoma;epithelioid haemangioendothelioma|0.06|I|cancer|gk|gk
hepatic adenoma|liver adenoma;ruptured hepatic adenoma;ruptured HCC|0.7|I|gastroenterology|gk|gk
liver haemangioma|focal nodular hyperplasia;hepatic haemangioma;simple liver cyst|4000|P|gastroenterology|gk|gk
intraductal papillary mucinous neoplasm|IPMN;pancreatic cyst;side branch IPMN|500|P|gastroenterology|gk|gk
solid pseudopapillary neoplasm|Frantz tumour;pancreatic acinar cell carcinoma;mucinous cystic neoplasm of pancreas|0.4|I|cancer|gk|gk
gastrinoma|Zollinger-Ellison;Zollinger-Ellison syndrome;somatostatinoma|0.1|I|cancer|gk|gk
gastric MALT lymphoma|MALT lymphoma;enteropathy associated T-cell lymphoma|1.5|I|haematology|gk|gk
primary effusion lymphoma|plasmablastic lymphoma;intravascular lymphoma;lymphomatoid granulomatosis;intravascular large B cell lymphoma|0.1|I|haematology|gk|gk
anaplastic large cell lymphoma|angioimmunoblastic T-cell lymphoma;AITL;NK/T cell lymphoma;nasal NK T-cell lymphoma|0.7|I|haematology|gk|gk
primary mediastinal B-cell lymphoma|double hit lymphoma;nodular lymphocyte predominant Hodgkin;T lymphoblastic lymphoma|1|I|haematology|gk|gk
splenic marginal zone lymphoma|splenic lymphoma;lymphomatoid papulosis|1|P|haematology|gk|gk
mast cell leukaemia|histiocytic sarcoma;aggressive NK cell leukaemia;acute erythroid leukaemia;acute megakaryoblastic leukaemia|0.05|I|haematology|gk|gk
Philadelphia positive ALL|Ph positive ALL;mixed phenotype acute leukaemia;biphenotypic leukaemia|0.35|I|haematology|gk|gk
hypereosinophilic syndrome|chronic eosinophilic leukaemia;hypereosinophilia|0.7|P|haematology|gk|gk
plasmacytoma|solitary plasmacytoma;myeloid sarcoma;chloroma|0.5|I|haematology|gk|gk
light chain deposition disease|heavy chain disease;fibrillary glomerulonephritis;immunotactoid;cast nephropathy;myeloma kidney|1|I|renal|gk|gk
subependymal giant cell astrocytoma|DNET;ganglioglioma;pleomorphic xanthoastrocytoma;dysembryoplastic neuroepithelial tumour|0.4|I|cancer|gk|gk
choroid plexus carcinoma|choroid plexus papilloma;choroid plexus tumour;central neurocytoma;embryonal tumour with multilayered rosettes|0.1|I|cancer|gk|gk
haemangioblastoma|cerebellar haemangioblastoma;spinal haemangioblastoma;Lhermitte-Duclos|0.25|I|neurosurgery|gk|gk
intramedullary spinal cord tumour|spinal cord tumour;spinal astrocytoma;spinal ependymoma;myxopapillary ependymoma;spinal cord glioma|0.4|I|cancer|gk|gk
gliomatosis cerebri|gliosarcoma;atypical meningioma;anaplastic meningioma|1|I|cancer|gk|gk
malignant peripheral nerve sheath tumour|MPNST;plexiform neurofibroma|0.4|I|cancer|gk|gk
desmoplastic small round cell tumour|DSRCT;adamantinoma;CIC-DUX4 sarcoma|0.03|I|cancer|gk|gk
osteoid osteoma|aneurysmal bone cyst;chondroblastoma;simple bone cyst;unicameral bone cyst|2|I|orthopaedics|gk|gk
osteochondroma|enchondroma;non-ossifying fibroma|15|I|orthopaedics|gk|gk
pigmented villonodular synovitis|PVNS;tenosynovial giant cell tumour|2|I|orthopaedics|gk|gk
myxofibrosarcoma|extraskeletal myxoid chondrosarcoma;low grade fibromyxoid sarcoma;PEComa;myxoid liposarcoma|0.6|I|cancer|gk|gk
angiomyolipoma|renal angiomyolipoma;oncocytoma|60|P|urology|gk|gk
chromophobe renal cell carcinoma|papillary renal cell carcinoma;translocation renal cell carcinoma;papillary RCC|3|I|cancer|gk|gk
IVC tumour thrombus|renal cancer with IVC thrombus;cavotomy;RCC with tumour thrombus|0.7|I|urology|gk|gk
cardiac papillary fibroelastoma|papillary fibroelastoma;primary cardiac lymphoma;pulmonary artery sarcoma;cardiac tumour|0.5|I|cardiac|gk|gk
intravenous leiomyomatosis|benign metastasising leiomyoma;IVC leiomyosarcoma|0.03|I|gynaecology|gk|gk
thoracic endometriosis|catamenial pneumothorax;diaphragmatic endometriosis;catamenial haemoptysis|1|P|gynaecology|gk|gk
scar endometriosis|caesarean scar endometriosis;umbilical endometriosis;bowel endometriosis|10|P|gynaecology|gk|gk
lip cancer|lip SCC;SCC of lip;verrucous carcinoma|2.5|I|cancer|gk|gk
second primary after childhood cancer|childhood cancer survivor;survivor of childhood leukaemia|60|P|cancer|gk|gk
Hb Barts hydrops|haemoglobin Barts;alpha thalassaemia major|1|B|haematology|gk|gk
sickle stroke|splenic sequestration;hepatic sequestration;aplastic crisis;sequestration crisis|0.6|I|haematology|gk|gk
pyruvate kinase deficiency|congenital dyserythropoietic anaemia;hereditary xerocytosis;hereditary stomatocytosis;CDA type II|1|P|haematology|gk|gk
sideroblastic anaemia|unstable haemoglobin;high affinity haemoglobin;haemoglobin M disease|0.7|P|haematology|gk|gk
paroxysmal cold haemoglobinuria|drug-induced immune haemolytic anaemia;ceftriaxone haemolysis|0.15|I|haematology|gk|gk
congenital TTP|Upshaw-Schulman syndrome;hereditary TTP|0.1|P|haematology|gk|gk
MYH9 disorder|May-Hegglin anomaly;MYH9 related disease;gray platelet syndrome;storage pool disorder|1.5|P|haematology|gk|gk
type 3 von Willebrand disease|severe von Willebrand disease;type 2B von Willebrand|0.7|P|haematology|gk|gk
acquired von Willebrand syndrome|acquired factor V inhibitor;acquired factor XIII deficiency;acquired vWD|0.3|I|haematology|gk|gk
symptomatic haemophilia carrier|female with haemophilia;haemophilia carrier|4|P|haematology|gk|gk
homozygous protein C deficiency|homozygous antithrombin deficiency;dysfibrinogenaemia;prothrombin deficiency|0.5|P|haematology|gk|gk
transfusion associated circulatory overload|post-transfusion purpura;bacterial contamination of platelets|0.25|I|haematology|gk|gk
transfusion associated GvHD|TA-GvHD;wrong blood transfused;wrong blood given|0.01|I|haematology|gk|gk
massive transfusion||8|I|haematology|gk|gk
autoimmune lymphoproliferative syndrome|autoimmune neutropenia;Felty syndrome;Feltys|2|P|haematology|gk|gk
Kikuchi disease|Kikuchi-Fujimoto;Kimura disease|0.3|I|haematology|gk|gk
leukostasis|hyperleucocytosis;hyperleukocytosis;leucostasis;differentiation syndrome|0.4|I|haematology|gk|gk
bronchiolitis obliterans|obliterative bronchiolitis;chronic lung allograft dysfunction|1.5|P|respiratory|gk|gk
haploidentical transplant|haplo transplant;cord blood transplant;second allograft;haplo SCT|0.4|I|haematology|gk|gk
BK virus haemorrhagic cystitis|BK cystitis;transplant associated thrombotic microangiopathy;idiopathic pneumonia syndrome|0.3|I|haematology|gk|gk
Swyer-James syndrome|Swyer-James;Mounier-Kuhn syndrome;tracheobronchomegaly;Williams-Campbell syndrome|0.5|P|respiratory|gk|gk
yellow nail syndrome|plastic bronchitis|0.15|P|respiratory|gk|gk
lipoid pneumonia|exogenous lipoid pneumonia|0.2|I|respiratory|gk|gk
acute interstitial pneumonia|Hamman-Rich syndrome;pleuroparenchymal fibroelastosis;lymphoid interstitial pneumonia;desquamative interstitial pneumonia|0.5|I|respiratory|gk|gk
berylliosis|chronic beryllium disease;hard metal lung;popcorn lung;byssinosis;siderosis of lung;Caplan syndrome|0.7|P|respiratory|gk|gk
artificial stone silicosis|engineered stone silicosis;worktop silicosis;acute silicosis;kitchen worktop silicosis|0.06|P|respiratory|gk|gk
occupational asthma|bakers asthma;work-related asthma;baker asthma|100|P|respiratory|gk|gk
reactive airways dysfunction syndrome|hot tub lung;metalworking fluid lung;humidifier fever;silo fillers disease;metal fume fever|0.7|I|respiratory|gk|gk
chylothorax|trapped lung;hepatic hydrothorax;fibrothorax;re-expansion pulmonary oedema|4|I|respiratory|gk|gk
pneumomediastinum|spontaneous pneumomediastinum;Hamman syndrome|2|I|respiratory|gk|gk
giant bulla|giant bullous emphysema;vanishing lung syndrome;bullectomy|1|I|respiratory|gk|gk
pulmonary veno-occlusive disease|PVOD;pulmonary artery aneurysm;Hughes-Stovin syndrome;platypnoea orthodeoxia|0.15|P|respiratory|gk|gk
near-fatal asthma|life threatening asthma;ventilated asthma;intubated asthma|6|I|respiratory|gk|gk
negative pressure pulmonary oedema|post-obstructive pulmonary oedema|0.8|I|anaesthetics|gk|gk
central sleep apnoea|complex sleep apnoea|15|P|respiratory|gk|gk
popliteal entrapment syndrome|popliteal entrapment;cystic adventitial disease;iliac artery endofibrosis;hypothenar hammer syndrome|0.4|I|vascular|gk|gk
Leriche syndrome|aortoiliac occlusion;subclavian steal;subclavian steal syndrome;saddle aortic embolus|3|I|vascular|gk|gk
phlegmasia cerulea dolens|phlegmasia;venous gangrene|0.3|I|vascular|gk|gk
nutcracker syndrome|median arcuate ligament syndrome;superior mesenteric artery syndrome;SMA syndrome;Wilkies syndrome|1.2|I|vascular|gk|gk
visceral artery aneurysm|renal artery aneurysm;hepatic artery aneurysm;segmental arterial mediolysis;pseudoaneurysm of splenic artery;gastroduodenal pseudoaneurysm|0.8|I|vascular|gk|gk
mid-aortic syndrome|middle aortic syndrome;dysphagia lusoria;Kommerells diverticulum;aberrant right subclavian|0.4|I|vascular|gk|gk
penetrating aortic ulcer|aortic intramural haematoma;intramural haematoma of aorta|1.2|I|vascular|gk|gk
sinus of Valsalva aneurysm|ruptured sinus of Valsalva;ruptured sinus of Valsalva aneurysm|0.15|I|cardiac|gk|gk
paradoxical embolism|paradoxical embolus;floating aortic thrombus|0.7|I|vascular|gk|gk
IVC thrombosis|IVC thrombus;inferior vena cava thrombosis;IVC agenesis;absent IVC|1.2|I|vascular|gk|gk
upper limb DVT|subclavian vein thrombosis;jugular vein thrombosis;axillary vein thrombosis;IJV thrombosis|6|I|vascular|gk|gk
Parkes Weber syndrome|Parkes Weber;blue rubber bleb naevus syndrome;Gorham-Stout disease;vanishing bone disease;Gorham-Stout|0.3|P|vascular|gk|gk
ruptured dialysis fistula|bleeding AV fistula;dialysis steal syndrome;fistula blow out|0.8|I|vascular|gk|gk
Bouveret syndrome|Lemmel syndrome;haemobilia;gallbladder torsion;gallbladder volvulus|0.3|I|surgery|gk|gk
emphysematous cholecystitis|acalculous cholecystitis;porcelain gallbladder;gangrenous cholecystitis|3|I|surgery|gk|gk
recurrent pyogenic cholangitis|hereditary pancreatitis;PRSS1;SPINK1 pancreatitis;groove pancreatitis|0.7|P|gastroenterology|gk|gk
sphincter of Oddi dysfunction|pancreas divisum;post-ERCP pancreatitis|5|I|gastroenterology|gk|gk
pancreatic fistula|pancreatic ascites;pancreaticopleural fistula;haemosuccus pancreaticus;disconnected pancreatic duct|1|I|surgery|gk|gk
wandering spleen|torsion of spleen;splenosis;splenic torsion|0.05|I|surgery|gk|gk
congenital hepatic fibrosis|Abernethy malformation;nodular regenerative hyperplasia;peliosis hepatis;porto-sinusoidal vascular disorder|0.7|P|gastroenterology|gk|gk
Dubin-Johnson syndrome|Rotor syndrome;benign recurrent intrahepatic cholestasis;Dubin-Johnson|0.4|P|gastroenterology|gk|gk
drug-induced liver injury|DILI;ischaemic hepatitis;shock liver;flucloxacillin hepatitis;co-amoxiclav hepatitis|12|I|gastroenterology|gk|gk
alcoholic ketoacidosis|starvation ketoacidosis;pyroglutamic acidosis|6|I|endocrine|gk|gk
gastric varices|ectopic varices;stomal varices;rectal varices|3|I|gastroenterology|gk|gk
Ménétrier disease|Menetriers disease;Menetrier disease;Cronkhite-Canada syndrome;phlegmonous gastritis;emphysematous gastritis|0.05|I|gastroenterology|gk|gk
acute oesophageal necrosis|black oesophagus;atrio-oesophageal fistula;atrioesophageal fistula;aorto-oesophageal fistula;aortoesophageal fistula|0.15|I|gastroenterology|gk|gk
jackhammer oesophagus|nutcracker oesophagus;diffuse oesophageal spasm;oesophageal diverticulum|3|P|gastroenterology|gk|gk
peroral endoscopic myotomy|Hellers myotomy;Heller myotomy;cardiomyotomy|0.8|I|gastroenterology|gk|gk
cyclical vomiting syndrome|cyclic vomiting;abdominal migraine|30|P|gastroenterology|gk|gk
chronic intestinal pseudo-obstruction|CIPO;visceral myopathy;abdominal cocoon|0.4|P|gastroenterology|gk|gk
stump appendicitis|Amyand hernia;Amyands hernia;de Garengeot hernia;left sided appendicitis;Littre hernia|0.15|I|surgery|gk|gk
lumbar hernia|perineal hernia;sciatic hernia;ileosigmoid knotting;giant inguinoscrotal hernia|0.2|I|surgery|gk|gk
stercoral perforation|stercoral colitis;giant colonic diverticulum;solitary rectal ulcer syndrome|1.5|I|surgery|gk|gk
ischaemic colitis|segmental colitis;radiation proctitis;radiation enteritis|15|I|gastroenterology|gk|gk
neutropenic enterocolitis|typhlitis;autoimmune enteropathy;refractory coeliac disease|0.7|I|gastroenterology|gk|gk
protein losing enteropathy|intestinal lymphangiectasia;eosinophilic gastroenteritis;chylous ascites|1.5|P|gastroenterology|gk|gk
adult intussusception|phytobezoar|0.4|I|surgery|gk|gk
buried bumper|buried bumper syndrome;PEG buried bumper|0.5|I|gastroenterology|gk|gk
gastritis|colitis;duodenitis|400|I|gastroenterology|gk|gk
diverticulosis|diverticular disease;colonic polyps;colonic polyp|15000|P|gastroenterology|gk|gk
Fowler's syndrome|loin pain haematuria syndrome;Fowler syndrome|1|P|urology|gk|gk
medullary sponge kidney|nephrocalcinosis;retrocaval ureter|12|P|renal|gk|gk
ureteric injury|ureteric transection;iatrogenic ureteric injury;urinoma;transected ureter|1|I|urology|gk|gk
penile Mondor's disease|penile calciphylaxis;stuttering priapism;recurrent ischaemic priapism;penile Mondor disease|0.7|I|urology|gk|gk
urethral diverticulum|urethral caruncle;urethral prolapse|6|I|urology|gk|gk
bladder stone|bladder stones;bladder calculus;bladder diverticulum;encrusted stent|10|I|urology|gk|gk
malakoplakia|encrusted cystitis;eosinophilic cystitis;spontaneous bladder rupture;emphysematous cystitis|0.4|I|urology|gk|gk
Page kidney|nephroptosis;renal AV fistula;chyluria;Wunderlich syndrome|0.1|I|renal|gk|gk
ADTKD|autosomal dominant tubulointerstitial kidney disease;uromodulin kidney disease;medullary cystic kidney disease|0.8|P|renal|gk|gk
scleroderma renal crisis||0.05|I|renal|gk|gk
lithium nephropathy|analgesic nephropathy;reflux nephropathy|25|P|renal|gk|gk
oxalate nephropathy|milk-alkali syndrome;acute phosphate nephropathy;uraemic pericarditis;dialysis disequilibrium|0.7|I|renal|gk|gk
dialysis in an infant|baby on dialysis;infant dialysis;child on dialysis|0.25|P|renal|gk|gk
paediatric kidney transplant|child with a kidney transplant;paediatric renal transplant|1.3|P|transplant|gk|gk
vaginal evisceration|vault evisceration;vault dehiscence;bowel through vagina|0.2|I|gynaecology|gk|gk
pyometra|haematometra;cervical stenosis|4|I|gynaecology|gk|gk
vulval intraepithelial neoplasia|vaginal intraepithelial neoplasia;vulval Crohns disease;Lipschutz ulcer|4|I|gynaecology|gk|gk
persistent genital arousal disorder|PGAD|1|P|gynaecology|gk|gk
labiaplasty|vaginal rejuvenation;hymen repair;hymenoplasty|2|I|gynaecology|gk|gk
gigantomastia|gestational gigantomastia;amastia;virginal breast hypertrophy|0.3|P|plastics|gk|gk
neuropsychiatric lupus|CNS lupus;cerebral lupus;shrinking lung syndrome;lupus cerebritis|4|P|rheumatology|gk|gk
drug-induced lupus|minocycline lupus;anti-TNF lupus|2|I|rheumatology|gk|gk
juvenile dermatomyositis|juvenile DM;childhood dermatomyositis|0.7|P|rheumatology|gk|gk
rheumatoid vasculitis|scleromalacia perforans;Milwaukee shoulder|0.2|I|rheumatology|gk|gk
diffuse idiopathic skeletal hyperostosis|Forestiers disease;cervical spondylosis;lumbar spondylosis|4000|P|rheumatology|gk|gk
hypertrophic pulmonary osteoarthropathy|pachydermoperiostosis;multicentric reticulohistiocytosis|0.3|P|rheumatology|gk|gk
tumour-induced osteomalacia|oncogenic osteomalacia;transient osteoporosis of the hip;pregnancy associated osteoporosis|0.3|P|rheumatology|gk|gk
costochondritis|Tietze syndrome;Tietzes|250|I|musculoskeletal|gk|gk
tenosynovitis|synovitis;calcific tendonitis;calcific tendinitis;olecranon bursitis;tendinitis|250|I|musculoskeletal|gk|gk
Kienböck disease|Kienbocks;Kienbock disease;Freiberg disease;Freibergs;Kohler disease;Panner disease|5|P|orthopaedics|gk|gk
osteochondritis dissecans|Scheuermann disease;Scheuermanns;Scheuermann's kyphosis;Scheuermann kyphosis|60|P|orthopaedics|gk|gk
Blount disease|congenital tibial pseudarthrosis;congenital pseudarthrosis of the tibia;Madelung deformity|2|P|orthopaedics|gk|gk
spondylolisthesis|spondylolysis;pars defect|3000|P|orthopaedics|gk|gk
rotationplasty|Van Nes rotationplasty;massive endoprosthesis;total femoral replacement;endoprosthetic replacement|3|P|orthopaedics|gk|gk
Girdlestone procedure|Girdlestones;excision arthroplasty hip;knee fusion;hip arthrodesis|5|P|orthopaedics|gk|gk
MAGEC rods|growing rods;halo traction;halo vest;halo jacket;halo fixation|1.5|P|orthopaedics|gk|gk
osseointegration prosthesis|osseointegrated prosthesis;osseointegrated limb;myoelectric arm|1|P|orthopaedics|gk|gk
Impella|intra-aortic balloon pump;IABP;BiVAD;RVAD;Centrimag|1.2|I|cardiac|gk|gk
implantable loop recorder|Reveal device;loop recorder in situ|30|I|cardiac|gk|gk
left atrial appendage occlusion|Watchman device;cardiac contractility modulation;CardioMEMS|1|I|cardiac|gk|gk
Bentall procedure|aortic root replacement;valve sparing root replacement;arch replacement;frozen elephant trunk|2.5|I|cardiac|gk|gk
septal myectomy|alcohol septal ablation;Dor procedure;pericardiectomy;Cox maze|1|I|cardiac|gk|gk
pulmonary endarterectomy|pulmonary thromboendarterectomy;balloon pulmonary angioplasty|0.5|I|cardiac|gk|gk
IVC filter|retrievable IVC filter;IVC filter in situ|1.5|I|vascular|gk|gk
diaphragm pacing|phrenic nerve pacer;diaphragmatic pacing;hypoglossal nerve stimulator|0.3|P|respiratory|gk|gk
gastric electrical stimulator|gastric pacemaker;occipital nerve stimulator;LINX device;gastric neurostimulator|1|P|gastroenterology|gk|gk
insulin pump|closed loop insulin pump;hybrid closed loop|180|P|endocrine|gk|gk
apomorphine pump|Duodopa;Duodopa pump;Produodopa;levodopa intestinal gel;foslevodopa pump|4|P|neurology|gk|gk
Ommaya reservoir|lumboperitoneal shunt;LP shunt;ventriculoatrial shunt;ventriculo-atrial shunt|3|P|neurosurgery|gk|gk
airway stent|tracheal stent;bronchial stent;Montgomery T-tube;Montgomery tube|1|P|respiratory|gk|gk
oesophageal stent|colonic stent;duodenal stent;biliary stent;metal biliary stent|20|I|gastroenterology|gk|gk
intrathecal drug pump|intrathecal morphine pump;intrathecal ziconotide;ITB pump|3|P|neurology|gk|gk
voice prosthesis|Provox valve;Provox;tracheo-oesophageal voice prosthesis|3.5|P|ENT|gk|gk
REBOA|clamshell thoracotomy;prehospital thoracotomy;field amputation;prehospital amputation|0.4|I|trauma|gk|gk
plasma exchange|plasmapheresis;PLEX|2.5|I|procedure|gk|gk
hyperbaric oxygen therapy|hyperbaric chamber|1.5|I|procedure|gk|gk
leech therapy|medicinal leeches;medicinal leech|0.05|I|plastics|gk|gk
larval therapy|maggot therapy;maggots in wound;infested wound|3|I|wounds|gk|gk
ABO incompatible kidney transplant|ABO incompatible transplant;HLA incompatible transplant;paired kidney exchange;paired donation kidney|2|P|transplant|gk|gk
third kidney transplant|third renal transplant;fourth kidney transplant;fourth renal transplant;3rd renal transplant|0.6|P|transplant|gk|gk
dual kidney transplant|en bloc kidneys;en bloc kidney transplant;renal autotransplant|0.5|P|transplant|gk|gk
living donor liver transplant|live donor liver transplant;split liver transplant;domino liver transplant;auxiliary liver transplant|1.2|P|transplant|gk|gk
living liver donor|live liver donor;altruistic liver donor|0.3|P|transplant|gk|gk
combined liver and kidney transplant|liver-kidney transplant;heart-liver transplant;heart-kidney transplant;liver lung transplant|0.4|P|transplant|gk|gk
paediatric heart transplant|child with heart transplant;paediatric liver transplant;paediatric lung transplant|1.5|P|transplant|gk|gk
total pancreatectomy with islet autotransplant|islet autotransplant;islet cell transplant|0.15|P|transplant|gk|gk
thymus transplant|thymic transplant|0.05|P|transplant|gk|gk
larynx transplant|tracheal transplant;trachea transplant;penis transplant;tongue transplant|0.0015|P|transplant|gk|gk
abdominal wall transplant|ovarian transplant;ovarian tissue transplant;hepatocyte transplant|0.02|P|transplant|gk|gk
xenotransplant|pig kidney transplant;pig heart transplant|0.0001|P|transplant|gk|gk
DCD donor|donation after circulatory death;donation after brainstem death;consented for organ donation|2.2|I|transplant|gk|gk
gene therapy recipient|Zolgensma recipient;Libmeldy;had Zolgensma;Strimvelis|0.4|P|genetics|gk|gk
propofol infusion syndrome||0.02|I|anaesthetics|gk|gk
anaesthetic anaphylaxis|rocuronium anaphylaxis;teicoplanin anaphylaxis;chlorhexidine anaphylaxis;perioperative anaphylaxis;chlorhexidine allergy|0.5|I|anaesthetics|NAP6|R
bone cement implantation syndrome|spinal haematoma after epidural;vertebral canal haematoma|0.7|I|anaesthetics|gk|gk
Kounis syndrome|allergic angina|0.3|I|cardiac|gk|gk
clozapine myocarditis|clozapine ileus;clozapine induced myocarditis|0.1|I|psychiatry|gk|gk
amiodarone lung|amiodarone pulmonary toxicity;nitrofurantoin lung;bleomycin lung;methotrexate pneumonitis|2|I|respiratory|gk|gk
amiodarone-induced thyrotoxicosis|amiodarone thyrotoxicosis;Riedels thyroiditis;amiodarone thyroiditis|3|I|endocrine|gk|gk
drug-induced pigmentation|minocycline pigmentation;amiodarone skin discolouration;blue man syndrome|0.7|P|dermatology|gk|gk
drug-induced neurotoxicity|ifosfamide encephalopathy;cefepime neurotoxicity;metronidazole encephalopathy;valproate encephalopathy;methotrexate leukoencephalopathy|0.7|I|neurology|gk|gk
DPD deficiency|DPYD variant;DPYD deficiency|4000|P|genetics|gk|gk
severe fluoropyrimidine toxicity|complete DPD deficiency;capecitabine cardiotoxicity;5FU cardiotoxicity;5-FU coronary spasm|0.5|I|cancer|gk|gk
steroid psychosis|steroid-induced psychosis;levodopa psychosis;dopamine agonist impulse control disorder|6|I|psychiatry|gk|gk
GLP-1 associated pancreatitis|Mounjaro pancreatitis;semaglutide pancreatitis|1|I|gastroenterology|gk|gk
purple urine bag syndrome|purple urine|2|I|urology|gk|gk
noise-induced hearing loss|noise induced deafness|800|P|ENT|gk|gk
late radiation injury|radiation necrosis;radionecrosis;radiation myelopathy|3|P|cancer|gk|gk
prediabetes|vitamin D deficiency;osteopenia|12000|P|endocrine|gk|gk
gallbladder polyp||3000|P|gastroenterology|gk|gk
mucositis|lymphadenitis;phlebitis;vulvovaginitis;stomatitis|150|I|minor|gk|gk
bronchitis|acute bronchitis;tracheitis;rhinitis|1500|I|respiratory|gk|gk
candidiasis|oral thrush;vaginal thrush;oral candidiasis;thrush|2500|I|infection|gk|gk
oesophageal candidiasis|candida oesophagitis|6|I|gastroenterology|gk|gk
diabetic amyotrophy|necrobiosis lipoidica;diabetic myonecrosis;Mauriac syndrome|10|P|endocrine|gk|gk
insulin autoimmune syndrome|Hirata disease;nesidioblastosis;type B insulin resistance|0.05|I|endocrine|gk|gk
thyroid lymphoma|lingual thyroid|0.7|I|endocrine|gk|gk
post-concussion syndrome|postconcussion syndrome;postconcussional syndrome|80|I|neurology|gk|gk
peritonitis|proctitis|35|I|surgery|gk|gk
nickel allergy||6000|P|dermatology|gk|gk
palindromic rheumatism|RS3PE|6|P|rheumatology|gk|gk
chloracne|dioxin poisoning;vinyl chloride exposure|0.003|I|toxicology|gk|gk
renal cyst|simple renal cyst;renal cysts|8000|P|renal|gk|gk
leadless pacemaker|Micra pacemaker|3|P|cardiac|gk|gk
gastric outlet obstruction||4|I|surgery|gk|gk
granulomatous mastitis|Mondor's disease of the breast;Mondor disease of the breast|1.5|I|gynaecology|gk|gk
epiploic appendagitis|omental infarct;omental infarction|4|I|surgery|gk|gk
pneumatosis intestinalis|Chilaiditi syndrome|0.7|I|surgery|gk|gk
wrong route error|wrong route injection;intrathecal vincristine|0.03|I|anaesthetics|gk|gk
counterfeit weight loss injection|fake Ozempic;fake Mounjaro;fake weight loss jab|0.5|I|toxicology|gk|gk
`;

// Ages of the UK population, and the words that stand for a span of ages.
// Table: ONS mid-2023 population estimates, UK, single year of age; V (checked). 90 means 90 and over.
// Stages: bounds in years by ordinary use (gk); their shares are summed from the table.

import type { Source } from './source.ts';

/** People in the UK, mid-2023 (ONS; V): the sum of the table. */
export const UK_POPULATION = 68_265_209;

/** Of the table of ages, and of the sexes, which are its sums. */
export const agesSource: Source = {
  text: 'ONS mid-2023 population estimates, UK, single year of age',
  confidence: 'V',
};

/** One line per year of age: age,males,females. */
export const AGES_UK_2023 = `
0,342328,324854
1,364505,347745
2,363201,346068
3,375319,358704
4,383994,365289
5,387948,370522
6,397176,379256
7,409508,389863
8,406100,387517
9,408291,389740
10,418524,398980
11,429361,409728
12,430659,409494
13,424443,405159
14,422091,401848
15,425723,405841
16,411886,389062
17,406101,381938
18,407166,381530
19,413517,388704
20,412991,387458
21,409764,391433
22,410468,393708
23,421759,408989
24,434455,426517
25,435305,434388
26,442513,445291
27,434605,439256
28,437393,449215
29,445523,464258
30,444933,467257
31,457654,483270
32,463466,489319
33,460182,489488
34,456881,487748
35,460721,495395
36,449519,484598
37,449174,478643
38,447391,476372
39,433498,461282
40,433474,461501
41,432811,457594
42,435957,462000
43,438824,460982
44,422271,440812
45,392461,409188
46,386516,400009
47,395515,409067
48,403311,416504
49,408606,422065
50,424562,438465
51,440227,455706
52,454659,474771
53,444285,462696
54,454576,472931
55,453431,471867
56,456860,472982
57,452506,472718
58,454627,474539
59,447645,468090
60,437034,456166
61,425976,443948
62,410634,426158
63,393466,408782
64,381376,398129
65,369625,386663
66,351473,370389
67,336817,355512
68,320034,341641
69,316799,340756
70,309135,333305
71,294844,322701
72,293782,322404
73,292668,325481
74,296281,329858
75,306251,345081
76,325543,368136
77,242896,279000
78,228437,266479
79,221198,260294
80,196827,238211
81,168425,208888
82,142412,182086
83,139886,182421
84,130411,173745
85,118070,161467
86,102785,145357
87,88388,130223
88,75138,114850
89,61154,98220
90,203503,408216
`;

/** A word or phrase for a stage of life: phrase|from|to (years, both included)|canonical value|next coarser value. */
export const LIFE_STAGES = `
newborn|0|0.08|newborn|child
new born|0|0.08|newborn|child
neonate|0|0.08|newborn|child
prem baby|0|0.08|newborn|child
preemie|0|0.08|newborn|child
infant|0|0|infant|child
toddler|1|3|toddler|child
preschooler|2|4|preschool|child
pre-school child|2|4|preschool|child
nursery age|2|4|preschool|child
primary school age|4|10|primary school|child
primary school child|4|10|primary school|child
primary-aged|4|10|primary school|child
secondary school age|11|16|secondary school|child
school age|5|16|school age|child
schoolboy|5|16|school age|child
schoolgirl|5|16|school age|child
schoolchild|5|16|school age|child
tween|9|12|tween|child
teenager|13|19|teens|teens
teenage|13|19|teens|teens
teenaged|13|19|teens|teens
teen|13|19|teens|teens
teens|13|19|teens|teens
in his teens|13|19|teens|teens
in her teens|13|19|teens|teens
in their teens|13|19|teens|teens
early teens|13|14|early teens|teens
mid teens|15|16|mid teens|teens
late teens|17|19|late teens|teens
adolescent|10|17|adolescent|child
sixth former|16|18|sixth form|teens
quadragenarian|40|49|40s|adult
quinquagenarian|50|59|50s|adult
sexagenarian|60|69|60s|adult
septuagenarian|70|79|70s|adult
octogenarian|80|89|80s|adult
nonagenarian|90|99|90s|adult
centenarian|100|110|100s|adult
supercentenarian|110|115|110s|adult
middle aged|40|60|middle-aged|adult
twentysomething|20|29|20s|adult
twenty something|20|29|20s|adult
thirtysomething|30|39|30s|adult
thirty something|30|39|30s|adult
fortysomething|40|49|40s|adult
forty something|40|49|40s|adult
elderly|65|115|elderly|adult
oap|66|115|elderly|adult
pensioner|66|115|elderly|adult
old age pensioner|66|115|elderly|adult
`;

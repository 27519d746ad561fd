// Relations, births and pregnancy. `share` is the fraction of the UK (68,265,209) of whom it could be told.
// V/R: ONS births 2022-23 and Census 2021; gk: general knowledge, within a factor of two, rare things of ten.

import type { Source } from './source.ts';

/** Pregnant at any time: about 620,000 people in the UK (gk). */
export const PREGNANT_SHARE = 0.009;

/** Of families and births. */
export const familySource: Source = {
  text: 'ONS births 2022-23 and Census 2021; plain relatives from general knowledge',
  confidence: 'gk',
};

/** Plain relatives: word|share. Having such a relative, and that relative being spoken of, tells a little (gk). */
export const RELATIVES = `
husband|0.3
hubby|0.3
wife|0.3
mum|0.4
mam|0.4
mom|0.4
mammy|0.4
mummy|0.4
mother|0.4
ma|0.4
dad|0.4
daddy|0.4
da|0.4
father|0.4
parents|0.4
couple|0.4
grannie|0.3
son|0.4
sons|0.4
daughter|0.4
daughters|0.4
brother|0.3
brothers|0.3
sister|0.3
sisters|0.3
sibling|0.3
siblings|0.3
sibs|0.3
partner|0.3
girlfriend|0.1
boyfriend|0.1
fiance|0.02
fiancee|0.02
fiancé|0.02
fiancée|0.02
gran|0.3
granny|0.3
nan|0.3
nana|0.3
nanna|0.3
grandma|0.3
grandmother|0.3
grandad|0.3
granddad|0.3
grandpa|0.3
grandfather|0.3
taid|0.05
nain|0.05
grandparents|0.3
grandson|0.2
grandsons|0.2
granddaughter|0.2
grandchild|0.2
grandchildren|0.2
grandkids|0.2
great grandson|0.1
great granddaughter|0.1
aunt|0.2
auntie|0.2
aunty|0.2
uncle|0.2
niece|0.2
nephew|0.2
cousin|0.3
cousins|0.3
mother in law|0.2
father in law|0.2
daughter in law|0.2
son in law|0.2
sister in law|0.2
brother in law|0.2
stepmum|0.05
stepdad|0.05
stepfather|0.05
stepmother|0.05
stepson|0.05
stepdaughter|0.05
ex wife|0.1
ex husband|0.1
ex partner|0.1
kids|0.3
`;

/** Rarer families and births: phrase|share|canonical value|flags (`unique`: nobody else fits). */
export const RARE_FAMILIES = `
twin|0.023|twin
twin pregnancy|0.00014|twin pregnancy
twin pregnancies|0.00014|twin pregnancy
expecting twins|0.00014|twin pregnancy
carrying twins|0.00014|twin pregnancy
pregnant with twins|0.00014|twin pregnancy
twins|0.023|twin
twin 1|0.01|twin
twin 2|0.01|twin
twin one|0.01|twin
twin two|0.01|twin
identical twin|0.008|identical twin
identical twins|0.008|identical twin
dcda twins|0.00012|twin pregnancy
dcda|0.00012|twin pregnancy
mcda twins|0.00004|identical twin pregnancy
mcda|0.00004|identical twin pregnancy
mcma twins|0.000002|monoamniotic twins
triplet|0.0003|triplets
triplets|0.0003|triplets
quadruplet|0.000005|quadruplets
quadruplets|0.000005|quadruplets
the quads|0.000005|quadruplets
set of quads|0.000005|quadruplets
quads born|0.000005|quadruplets
quads|0.000005|quadruplets
pregnant with triplets|0.000005|triplet pregnancy
expecting triplets|0.000005|triplet pregnancy
carrying triplets|0.000005|triplet pregnancy
weeks with triplets|0.000005|triplet pregnancy
triplet pregnancy|0.000005|triplet pregnancy
pregnant with quads|0.0000001|quadruplet pregnancy
expecting quads|0.0000001|quadruplet pregnancy
carrying quads|0.0000001|quadruplet pregnancy
weeks with quads|0.0000001|quadruplet pregnancy
quads due|0.0000001|quadruplet pregnancy
quad pregnancy|0.0000001|quadruplet pregnancy
quintuplets|0.0000001|quintuplets
sextuplets|0.0000001|sextuplets
conjoined twins|0.0000005|conjoined twins
conjoined pair|0.0000005|conjoined twins
conjoined|0.0000005|conjoined twins
surrogate|0.00003|surrogacy
surrogacy|0.00003|surrogacy
surrogate baby|0.00001|surrogacy
intended mum|0.00003|surrogacy
intended parents|0.00003|surrogacy
intended mother|0.00003|surrogacy
intended dads|0.00003|surrogacy
two dads|0.001|two dads
two mums|0.002|two mums
her wife|0.002|same-sex couple
his husband|0.002|same-sex couple
adopted|0.01|adopted
adoptive parents|0.01|adopted
adoptive mum|0.01|adopted
birth mum|0.01|in care
birth mother|0.01|in care
birth parents|0.01|in care
foster carer|0.0012|in care
foster carers|0.0012|in care
foster mum|0.0012|in care
new carers|0.0012|in care
foster placement|0.0012|in care
foster child|0.0012|in care
looked after child|0.0012|in care
orphan|0.001|orphan
unaccompanied minor|0.0001|unaccompanied minor
unaccompanied child|0.0001|unaccompanied minor
travelling without parents|0.0001|unaccompanied minor
heavily pregnant|0.003|pregnant
pregnant|0.009|pregnant
preg|0.009|pregnant
her pregnancy|0.009|pregnant
first pregnancy|0.004|pregnant
second pregnancy|0.003|pregnant
concealed pregnancy|0.000004|concealed pregnancy
molar pregnancy|0.00002|pregnant
with her bump|0.009|pregnant
antenatal|0.009|pregnant
late booker|0.0005|pregnant
first baby|0.004|first baby
second baby|0.004|second baby
third baby|0.002|third baby
2nd baby|0.004|second baby
3rd baby|0.002|third baby
4th baby|0.0008|fourth baby
fourth baby|0.0008|fourth baby
5th baby|0.0003|fifth baby
fifth baby|0.0003|fifth baby
6th baby|0.0001|sixth baby
sixth baby|0.0001|sixth baby
7th baby|0.00004|seventh baby
8th baby|0.00002|eighth baby
9th baby|0.00001|ninth baby
9th child|0.00001|ninth baby
10th baby|0.000005|tenth baby
only baby|0.000001|only birth|unique
only bairn|0.000001|only birth|unique
only birth|0.000001|only birth|unique
only twins|0.000001|only birth|unique
new baby|0.005|new baby
newborn baby|0.005|new baby
new mum|0.005|new mother
new dad|0.005|new father
new birth|0.0003|new birth
baby brother|0.02|baby in the family
baby sister|0.02|baby in the family
big brother|0.1|sibling
big sister|0.1|sibling
postpartum|0.002|newly delivered
post partum|0.002|newly delivered
postnatal|0.002|newly delivered
post natal|0.002|newly delivered
primip|0.004|first pregnancy
primips|0.004|first pregnancy
primigravida|0.004|first pregnancy
primiparous|0.004|first pregnancy
multip|0.005|later pregnancy
multiparous|0.005|later pregnancy
grand multip|0.00025|grand multiparous
grand multipara|0.00025|grand multiparous
widow|0.04|widowed
widower|0.015|widowed
widowed|0.05|widowed
lost his wife|0.03|widowed
lost her husband|0.04|widowed
recently bereaved|0.02|bereaved
husband and wife|0.4|couple
married couple|0.4|couple
both brothers|0.1|siblings
two brothers|0.1|siblings
two sisters|0.1|siblings
three sisters|0.03|siblings
three brothers|0.03|siblings
father and son|0.2|relatives
mother and daughter|0.2|relatives
first cousins|0.01|consanguineous
consanguineous|0.01|consanguineous
consanguinity|0.01|consanguineous
on their honeymoon|0.0003|newly married
on her honeymoon|0.0003|newly married
on his honeymoon|0.0003|newly married
honeymoon|0.0003|newly married
getting married|0.004|about to marry
newlyweds|0.002|newly married
divorce|0.01|divorcing
divorcing|0.01|divorcing
the whole family|0.3|family
youngest of|0.05|large family
eldest of|0.05|large family
the eldest|0.1|eldest
the youngest|0.1|youngest
his own kid|0.3|child
her own kid|0.3|child
same sex couple|0.004|same-sex couple
host family|0.003|host family
only child|0.15|only child
sole carer|0.02|carer
last of the family|0.0001|last of a family
last surviving|0.00001|last survivor|unique
only survivor|0.00001|last survivor|unique
`;

import type { Source } from './source.ts';

/** Of how many hold a role. */
export const rolesSource: Source = {
  text: 'Parliaments, assemblies and councils by their seats; the others from general knowledge',
  confidence: 'gk',
};

/**
 * Public and singling-out roles and how many people of the United Kingdom hold them. R recalled (members of Parliament and of the
 * devolved assemblies, councillors); all others gk, right to a factor of three. Several names are divided by a stroke. A role named in a thread
 * about a patient singles out for anybody who knows the place, whatever the national number.
 */
export const publicRoles = `
on the front bench/on the back benches/in the house of lords/in the lords 650; in the pulpit/from the pulpit 20000; mp/member of parliament/backbencher/front bencher/cabinet minister/junior minister/shadow minister 650; former mp/ex-mp/ex mp 1500; msp/mla/ms for/senedd member/assembly member/td/mep 400; local councillor/councillor/county councillor/parish councillor/town councillor/city councillor/cllr/alderman 19500;
former councillor/ex-councillor 20000; council leader/leader of the council/deputy leader of the council/deputy leader/chair of the council 800; mayor/lady mayor/lord mayor/mayoress/deputy mayor/ex-mayor/former mayor/provost/lord provost/sheriff 1500; police and crime commissioner/pcc 40; high sheriff/lord lieutenant/deputy lieutenant 1000; police commissioner 40; first minister/special adviser/spad 150; coroner/procurator fiscal 300;
her ladyship/his lordship/lord of the manor/lady of the manor/baroness/baron/earl of/countess of/duke of/duchess of/viscount/marquess/the laird/clan chief/dowager 1000; member of the royal family 50; peer/life peer/member of the lords 820; obe/mbe/cbe/george cross/george medal/victoria cross 40000; ambassador/consul/high commissioner/diplomat's wife 200;
bishop/archbishop/dean of/archdeacon/moderator/chief rabbi/cardinal/abbot/abbess 250; vicar/rector/curate/parish priest/monsignor/imam/rabbi/canon/the minister/retired minister/retired archdeacon/church minister/clergyman/missionary/monk/nun/friar/mother superior 12000;
the headteacher/the head teacher/the headmaster/the headmistress/deputy head/head of safeguarding/the school head/head girl/head boy/school captain/vice chancellor/vice-chancellor/chancellor of 30000;
celebrity/tv star/television star/television actor/television personality/pop star/rock star/soap star/film star/actor off/reality star/well-known actor/household name 5000; tv presenter/television presenter/telly presenter/breakfast presenter/radio presenter/newsreader/news anchor/weather girl/weatherman/weather presenter/sports presenter/children's presenter/broadcaster/drivetime presenter 800;
influencer/tiktok star/tiktoker/youtuber/instagrammer 20000; premier league/championship player/england international/scotland international/wales international/ireland international/international footballer/capped for/captain of 3000; ex-footballer/former footballer/retired footballer/ex-professional/former professional/former international/ex-international 8000;
football manager/the new manager/club captain/team captain/the captain of/world champion/british champion/national champion/olympian/paralympian/olympic medallist/gold medallist/commonwealth games/champion jockey/relay squad/gb relay squad/gb rowing/gb swimming/gb cycling/team gb/england squad/scotland squad/wales squad/ireland squad/england u21/england under 21/under-21 international/age group international/olympic squad/gb squad/grand national winner/world record holder 3000; ballet star/prima ballerina/opera star/choirmaster/conductor of the 500;
crufts winner/bake off/britain's got talent/x factor/the voice finalist/strictly finalist/love island/married at first sight/gogglebox/dragon's den/mastermind contestant/countdown contestant/apprentice candidate/gladiator off/dating show/quiz show winner/pointless winner/who wants to be a millionaire 3000; lottery winner/lotto winner/jackpot winner/euromillions winner 7500;
d-day veteran/normandy veteran/holocaust survivor/kindertransport child/last survivor/sole survivor/only survivor/last surviving/spitfire pilot/battle of britain pilot/bletchley codebreaker/codebreaker/vc winner/chelsea pensioner/dunkirk veteran/windrush passenger 3000; centenarian/oldest man/oldest woman/oldest person/oldest resident/oldest living/supercentenarian/oldest patient 15000;
crown prosecutor/high court judge/judge in the/chief constable/deputy chief constable/police chief/governor of the prison/prison governor/chief fire officer 500; chief executive of/ceo of/chairman of/chair of governors/football club owner/billionaire/tycoon/club chairman 10000; chief nurse/our chief exec/our ceo/our medical director/non-exec/trust chair/former medical director 2000;
carnival queen/rose queen/beauty queen/miss wales/miss scotland/miss england/gala queen/festival queen/queen of the/king of the gypsies/pearly king/pearly queen/jarl/guizer jarl/common riding cornet/archdruid/crowned bard/mod gold medallist/national winner/eisteddfod winner 1500;
convicted murderer/serial killer/high profile prisoner/category a prisoner/terror suspect/paedophile/registered sex offender/the whistleblower/undercover officer/protected witness/star witness/juror 60000
`;

/** Words after "our", "our own", "one of our" that make the patient a colleague: nobody in the room need ask who. */
export const colleagueWords: readonly string[] = `
nurse nurses sister sisters matron matrons hca hcas porter porters domestic domestics cleaner consultant consultants registrar reg regs sho f1 f2 doctor doctors gp gps partner midwife midwives physio
physios ot ots radiographer radiographers paramedic paramedics receptionist receptionists secretary secretaries pharmacist pharmacists student students volunteer volunteers chaplain staff colleagues team it
manager chef cook electrician lead clerk clerks technician odp odps anaesthetist surgeon surgeons trainee trainees governor governors technicians phlebotomist phlebotomists support bank security dinner lead nok
`
  .split(/\s+/)
  .filter((word) => word.length > 0);

/**
 * The everyday words of clinical channels, each with its count per 10,000 words, rounded. Only speed depends on it: it tells
 * which letters of a pattern are rare. Source: counted over the labelled threads of test/bench (V).
 */
export const COMMON_WORDS = `
  the:508 s:219 in:171 on:165 a:155 and:146 is:135 for:131 it:131 to:123 i:102 at:101 of:67 one:67 not:62
  with:61 no:59 from:58 you:55 he:53 or:49 t:49 if:47 can:44 that:44 she:40 her:40 so:40 please:39 do:38
  by:37 has:37 ll:36 me:33 first:31 up:30 who:30 we:29 was:29 only:28 two:28 off:27 have:27 now:27 says:26
  out:25 they:25 are:25 then:25 ve:25 back:24 room:24 yes:24 be:23 this:23 before:23 as:23 my:23 his:23
  all:23 m:21 ring:21 anyone:20 both:20 them:20 there:19 him:19 day:19 here:19 after:19 last:18 will:18
  about:17 new:17 down:16 got:16 over:16 list:16 don:16 today:16 h:16 done:16 d:16 home:16 still:16 what:14
  but:14 x:14 phone:14 an:14 ok:14 go:14 under:13 just:13 say:13 need:13 mr:13 ward:13 wants:13 bed:13
  clinic:12 week:12 same:12 put:12 again:12 re:12 form:12 your:12 want:11 needs:11 had:11 know:11 fine:11
  does:11 mum:11 th:11 any:11 take:11 been:11 someone:11 am:11 us:10 call:10 tell:10 f:10 see:10 theatre:10
  pm:10 since:10 left:10 line:10 letter:10 days:10 tomorrow:10 friday:10 which:10 number:10 old:9 next:9
  name:9 three:9 time:9 family:9 til:9 come:9 tonight:9 half:9 c:9 get:9 use:9 nobody:9 like:9 our:9 till:9
  mins:9 stop:9 bring:9 when:8 well:8 second:8 b:8 told:8 good:8 doing:8 check:8 going:8 door:8 year:8 isn:8
  way:8 ed:8 leave:8 k:8 send:8 keep:8 ask:7 everyone:7 weeks:7 gone:7 monday:7 baby:7 wrong:7 more:7
  night:7 min:7 side:7 twice:7 plan:7 dr:7 else:7 own:7 bay:7 man:7 sorry:7 thursday:7 coming:7 hand:7
  start:7 o:7 asking:6 already:6 won:6 people:6 asked:6 school:6 case:6 right:6 too:6 mrs:6 thanks:6 goes:6
  lab:6 team:6 round:6 nothing:6 mine:6 dad:6 every:6 hold:6 patient:6 how:6 other:6 did:6 through:6 free:6
  ours:6 bag:6 happy:6 thank:6 late:6 said:6 moved:6 nurse:6 post:5 l:5 consent:5 wife:5 gp:5 went:5 came:5
  open:5 waiting:5 attached:5 mg:5 somebody:5 v:5 full:5 booked:5 photo:5 g:5 bloods:5 morning:5 code:5
  visit:5 pt:5 their:5 red:5 nhs:5 wks:5 p:5 sister:5 via:5 never:5 car:5 anything:5 w:5 dose:5 let:5
  whole:5 slot:5 board:5 driver:5 because:5 st:5 repeat:5 look:5 ct:5 sent:5 pls:5 wait:5 until:5 also:5 r:5
  blue:4 page:4 lady:4 card:4 order:4 read:4 desk:4 sat:4 obs:4 than:4 third:4 paper:4 kg:4 otherwise:4
  seen:4 box:4 its:4 record:4 low:4 hospital:4 years:4 neg:4 drop:4 whoever:4 work:4 hour:4 water:4 thing:4
  police:4 office:4 months:4 head:4 weds:4 lad:4 each:4 where:4 swap:4 book:4 ta:4 fit:4 may:4 bus:4 bp:4
  four:4 long:4 outside:4 contact:4 thurs:4 month:4 ref:4 husband:4 doesn:4 parents:4 chi:4 boat:4 found:4
  give:4 site:4 sign:4 house:4 big:4 road:4 dob:4 fridge:4 test:4 example:4 person:4 end:4 crew:4 once:4
  shut:4 consultant:4 notes:4 band:4 think:4 flat:4 due:4 son:4 q:4 leaflet:4 van:4 straight:4 scan:4 care:4
  tuesday:4 closed:4 ambulance:4 without:4 normal:4 called:4 date:4 staff:3 chair:3 needed:3 pain:3 would:3
  log:3 sunday:3 changed:3 discharge:3 park:3 hr:3 vs:3 write:3 risk:3 green:3 kit:3 screen:3 ready:3 tea:3
  anybody:3 trolley:3 very:3 male:3 level:3 agreed:3 dog:3 given:3 hands:3 bit:3 email:3 daughter:3 e:3
  june:3 always:3 group:3 ones:3 wk:3 temp:3 ml:3 into:3 rang:3 meeting:3 front:3 set:3 hot:3 block:3`;

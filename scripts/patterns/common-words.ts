/**
 * The everyday words of clinical channels, each with its count per 10,000 words, rounded. Only speed depends on it: it tells
 * which letters of a pattern are rare. Source: counted over the labelled threads of test/bench (V).
 */
export const COMMON_WORDS = `
  the:467 0:344 00:288 s:202 in:157 on:151 a:142 and:134 is:124 for:121 it:120 to:114 i:94 at:93 0000:69
  of:62 one:62 000:58 not:57 with:56 no:55 from:53 you:51 he:49 or:45 t:45 if:43 can:40 that:40 she:37
  her:37 so:37 please:36 do:35 by:34 has:34 ll:33 me:30 first:28 up:28 who:28 we:27 was:26 only:26 two:26
  off:25 have:25 now:25 says:24 out:23 they:23 are:23 then:23 ve:23 back:22 room:22 yes:22 be:22 this:21
  before:21 as:21 my:21 his:21 all:21 m:20 ring:19 anyone:19 both:18 them:18 there:18 him:18 day:17 here:17
  after:17 last:17 will:16 about:16 new:16 down:15 000000:15 got:15 over:15 list:15 don:15 today:15 h:15
  done:15 d:14 home:14 still:14 00000:14 what:13 but:13 x:13 phone:13 an:13 ok:13 go:13 under:12 just:12
  say:12 need:12 mr:12 ward:12 wants:12 bed:12 clinic:11 week:11 same:11 put:11 again:11 re:11 form:11
  your:11 0000000000:11 want:11 needs:11 had:10 know:10 fine:10 does:10 mum:10 th:10 any:10 take:10 been:10
  someone:10 am:10 us:10 call:10 tell:10 f:10 see:9 theatre:9 pm:9 since:9 left:9 line:9 letter:9 days:9
  tomorrow:9 friday:9 which:9 number:9 old:9 next:9 name:9 three:8 time:8 family:8 til:8 come:8 tonight:8
  half:8 c:8 get:8 use:8 nobody:8 like:8 our:8 till:8 mins:8 stop:8 bring:8 when:8 well:8 second:8 b:8
  told:8 good:8 doing:8 check:8 going:7 door:7 year:7 isn:7 way:7 ed:7 leave:7 k:7 send:7 keep:7 ask:7
  everyone:7 weeks:7 gone:7 monday:7 baby:7 wrong:7 more:7 night:7 min:6 side:6 twice:6 plan:6 dr:6 else:6
  own:6 bay:6 man:6 sorry:6 thursday:6 coming:6 hand:6 0000000:6 start:6 o:6 asking:6 already:6 won:6
  people:6 asked:6 school:6 case:6 right:6 too:6 mrs:6 thanks:6 goes:6 lab:6 team:6 round:6 nothing:6 mine:6
  dad:5 every:5 hold:5 patient:5 how:5 other:5 did:5 through:5 free:5 ours:5 bag:5 happy:5 thank:5 late:5
  said:5 moved:5 nurse:5 post:5 l:5 consent:5 wife:5 gp:5 went:5 came:5 open:5 waiting:5 attached:5 mg:5
  somebody:5 v:5 full:5 booked:5 photo:5 g:5 bloods:5 morning:5 code:5 visit:5 pt:5 their:5 red:5 nhs:5
  wks:5 p:5 sister:5 via:5 never:4 car:4 anything:4 w:4 dose:4 let:4 whole:4 slot:4 board:4 driver:4
  because:4 st:4 repeat:4 look:4 ct:4 sent:4 pls:4 wait:4 until:4 also:4 r:4 blue:4 page:4 lady:4 card:4
  order:4 read:4 desk:4 sat:4 obs:4 than:4 third:4 paper:4 kg:4 otherwise:4 seen:4 box:4 its:4 record:4
  low:4 hospital:4 years:4 neg:4 drop:4 whoever:4 work:4 hour:4 water:4 thing:4 police:4 office:4 months:4
  head:4 weds:4 lad:4 each:4 where:4 swap:4 book:4 ta:4 fit:4 may:4 bus:4 bp:4 four:4 long:4 outside:4
  contact:4 thurs:4 month:4 ref:4 husband:4 doesn:4 parents:4 chi:4 boat:4 found:3 give:3 site:3 sign:3
  house:3 big:3 road:3 dob:3 fridge:3 test:3 example:3 person:3 end:3 crew:3 once:3 shut:3 consultant:3
  notes:3 band:3 think:3 flat:3 due:3 son:3 q:3 leaflet:3 van:3 straight:3 scan:3 care:3 tuesday:3 closed:3
  ambulance:3 without:3 normal:3 called:3 date:3 staff:3 chair:3 needed:3 pain:3 would:3 log:3 sunday:3
  changed:3 discharge:3 park:3 hr:3 vs:3 write:3 risk:3 green:3 kit:3 screen:3 ready:3 tea:3 anybody:3
  trolley:3 very:3 male:3 level:3 agreed:3 dog:3 given:3 hands:3 bit:3 email:3 daughter:3 e:3 june:3
  always:3 group:3 ones:3 wk:3 temp:3`;

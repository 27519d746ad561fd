/**
 * What each cue adds to the log odds, in hundredths, that a candidate is the name of a patient or a patient's relative; written by `npm run
 * train` from the labelled threads in test/bench. Three columns, because the same cue says more beside a lone first name
 * than beside a whole name: whole name or title and surname; one known name; weak evidence (an ordinary or unknown word, or initials).
 */
const table = `
-1 %ack	35	35	35
-1 %admin	-34	-34	-34
-1 %bed	-28	-28	-28
-1 %body	-35	-35	-35
-1 %coming	11	11	11
-1 %contact	-27	-27	-27
-1 %disease	7	7	7
-1 %ending	61	61	61
-1 %finding	-6	-6	-6
-1 %he	80	80	80
-1 %kin	99	99	99
-1 %kit	-10	-10	-10
-1 %life animal	-35	-35	-35
-1 %life deed	-21	-21	-21
-1 %life faith	-15	-15	-15
-1 %life honour	88	88	88
-1 %life known	-11	-11	-11
-1 %life land	42	42	42
-1 %life media	-93	-93	-93
-1 %life place	-72	-72	-72
-1 %life sport	10	10	10
-1 %life stage	-107	-107	-107
-1 %life thing	-89	-89	-89
-1 %life trade	-77	-77	-77
-1 %many	-66	-66	-66
-1 %me	14	14	14
-1 %measure	21	21	21
-1 %meet	137	137	137
-1 %order	76	76	76
-1 %outside	34	34	34
-1 %patient	14	14	14
-1 %question	-13	-13	-13
-1 %record	-55	-55	-55
-1 %report	14	14	14
-1 %rota	17	17	17
-1 %secrecy	-13	-13	-13
-1 %social	-61	-61	-61
-1 %span	-47	-47	-47
-1 %stay	22	22	22
-1 %symptom	-61	-61	-61
-1 %test	62	62	62
-1 %time	-90	-90	-90
-1 %treat	22	22	22
-1 %we	-57	-57	-57
-1 %workplace	76	76	76
-2 %ack	-32	-32	-32
-2 %admin	-23	-23	-23
-2 %bed	28	28	28
-2 %body	-25	-25	-25
-2 %coming	-12	-12	-12
-2 %contact	-13	-13	-13
-2 %disease	-64	-64	-64
-2 %finding	66	66	66
-2 %general	-25	-25	-25
-2 %he	39	39	39
-2 %kin	26	26	26
-2 %kit	-27	-27	-27
-2 %life animal	-17	-17	-17
-2 %life deed	44	44	44
-2 %life faith	-17	-17	-17
-2 %life known	51	51	51
-2 %life land	11	11	11
-2 %life media	-40	-40	-40
-2 %life place	-14	-14	-14
-2 %life school	-80	-80	-80
-2 %life sport	-31	-31	-31
-2 %life stage	-10	-10	-10
-2 %life thing	-34	-34	-34
-2 %life trade	36	36	36
-2 %many	26	26	26
-2 %me	-11	-11	-11
-2 %measure	30	30	30
-2 %meet	65	65	65
-2 %order	-7	-7	-7
-2 %outside	-46	-46	-46
-2 %patient	-84	-84	-84
-2 %question	19	19	19
-2 %rota	-27	-27	-27
-2 %social	-10	-10	-10
-2 %span	23	23	23
-2 %staff	63	63	63
-2 %stay	99	99	99
-2 %symptom	-43	-43	-43
-2 %test	17	17	17
-2 %they	-45	-45	-45
-2 %time	22	22	22
-2 %treat	65	65	65
-2 %we	-27	-27	-27
-2 %workplace	38	38	38
-2 %you	20	20	20
1 %admin	-42	-42	-42
1 %bed	69	69	69
1 %body	35	35	35
1 %coming	20	20	20
1 %contact	-46	-46	-46
1 %disease	72	72	72
1 %ending	-51	-51	-51
1 %finding	18	18	18
1 %general	-41	-41	-41
1 %kit	-40	-40	-40
1 %life animal	-57	-57	-57
1 %life deed	13	13	13
1 %life faith	15	15	15
1 %life honour	-51	-51	-51
1 %life known	-26	-26	-26
1 %life land	-75	-75	-75
1 %life place	-71	-71	-71
1 %life school	-8	-8	-8
1 %life sport	-8	-8	-8
1 %life stage	45	45	45
1 %life thing	-153	-153	-153
1 %life trade	8	8	8
1 %me	10	10	10
1 %measure	57	57	57
1 %meet	-52	-52	-52
1 %question	-6	-6	-6
1 %record	48	48	48
1 %report	-28	-28	-28
1 %social	39	39	39
1 %span	-24	-24	-24
1 %staff	-39	-39	-39
1 %stay	10	10	10
1 %symptom	27	27	27
1 %test	55	55	55
1 %they	63	63	63
1 %time	-79	-79	-79
1 %treat	28	28	28
1 %you	-42	-42	-42
2 %ack	-29	-29	-29
2 %bed	115	115	115
2 %body	-35	-35	-35
2 %contact	-30	-30	-30
2 %disease	-31	-31	-31
2 %finding	17	17	17
2 %general	-17	-17	-17
2 %he	-15	-15	-15
2 %kin	-7	-7	-7
2 %kit	28	28	28
2 %life animal	24	24	24
2 %life deed	61	61	61
2 %life faith	23	23	23
2 %life honour	31	31	31
2 %life known	-15	-15	-15
2 %life land	97	97	97
2 %life media	-35	-35	-35
2 %life place	64	64	64
2 %life school	-22	-22	-22
2 %life sport	-42	-42	-42
2 %life stage	36	36	36
2 %life thing	26	26	26
2 %life trade	-33	-33	-33
2 %many	-103	-103	-103
2 %me	-68	-68	-68
2 %measure	-8	-8	-8
2 %meet	50	50	50
2 %order	32	32	32
2 %outside	45	45	45
2 %record	85	85	85
2 %report	31	31	31
2 %rota	14	14	14
2 %secrecy	-10	-10	-10
2 %social	-36	-36	-36
2 %span	-15	-15	-15
2 %staff	22	22	22
2 %stay	-15	-15	-15
2 %symptom	48	48	48
2 %test	-49	-49	-49
2 %they	-67	-67	-67
2 %time	-17	-17	-17
2 %treat	-57	-57	-57
2 %we	23	23	23
2 %workplace	-62	-62	-62
2 %you	-17	-17	-17
3 %admin	-23	-23	-23
3 %bed	66	66	66
3 %body	-12	-12	-12
3 %coming	24	24	24
3 %contact	8	8	8
3 %ending	9	9	9
3 %finding	16	16	16
3 %general	-15	-15	-15
3 %he	-52	-52	-52
3 %kin	-33	-33	-33
3 %kit	7	7	7
3 %life animal	-89	-89	-89
3 %life deed	44	44	44
3 %life faith	58	58	58
3 %life honour	9	9	9
3 %life known	-43	-43	-43
3 %life land	34	34	34
3 %life media	40	40	40
3 %life place	59	59	59
3 %life school	-87	-87	-87
3 %life sport	-41	-41	-41
3 %life stage	-81	-81	-81
3 %life thing	-34	-34	-34
3 %life trade	-59	-59	-59
3 %many	-9	-9	-9
3 %me	-23	-23	-23
3 %measure	29	29	29
3 %meet	9	9	9
3 %order	-17	-17	-17
3 %patient	21	21	21
3 %report	-8	-8	-8
3 %rota	-36	-36	-36
3 %secrecy	-22	-22	-22
3 %social	28	28	28
3 %staff	-17	-17	-17
3 %stay	-17	-17	-17
3 %symptom	-21	-21	-21
3 %test	-37	-37	-37
3 %they	42	42	42
3 %treat	6	6	6
3 %we	-89	-89	-89
3 %workplace	-38	-38	-38
3 %you	-71	-71	-71
after %ack	9	9	9
after %admin	12	12	12
after %bed	34	34	34
after %contact	15	15	15
after %disease	-16	-16	-16
after %general	-38	-38	-38
after %he	14	14	14
after %kin	55	55	55
after %kit	-17	-17	-17
after %life animal	10	10	10
after %life faith	-34	-34	-34
after %life honour	47	47	47
after %life known	9	9	9
after %life land	13	13	13
after %life media	-27	-27	-27
after %life place	-19	-19	-19
after %life school	-27	-27	-27
after %life sport	-12	-12	-12
after %life stage	-14	-14	-14
after %life thing	-42	-42	-42
after %life trade	-17	-17	-17
after %many	-13	-13	-13
after %me	-11	-11	-11
after %measure	38	38	38
after %meet	-28	-28	-28
after %outside	38	38	38
after %question	9	9	9
after %record	39	39	39
after %report	12	12	12
after %rota	-16	-16	-16
after %secrecy	16	16	16
after %social	-18	-18	-18
after %span	26	26	26
after %staff	6	6	6
after %stay	28	28	28
after %symptom	52	52	52
after %test	37	37	37
after %they	-13	-13	-13
after %treat	11	11	11
after %we	8	8	8
after %workplace	-16	-16	-16
after %you	-30	-30	-30
after-address	-33	82	43
after:at	-10	-35	-52
after:can	43	28	20
after:has	-50	5	3
after:if	-112	-165	-112
after:in	-38	-17	46
after:is	-21	-33	-4
after:on	43	-3	-38
after:re	111	111	111
after:says	-22	-17	-2
after:to	-104	-110	-141
after:wants	9	49	26
after:was	-34	9	-83
after:will	-160	-106	12
after:with	6	59	-33
age-after	17	-7	-42
age-comma	-129	2	2
and-after	-7	-60	-57
ask-for	-28	-96	3
at-sign	-291	-347	-347
bare-genitive	202	202	202
be-before	45	16	14
bed-before	151	189	136
bed-near	92	30	16
before %admin	-16	-16	-16
before %bed	-6	-6	-6
before %body	-64	-64	-64
before %coming	-19	-19	-19
before %contact	-14	-14	-14
before %ending	-102	-102	-102
before %general	-50	-50	-50
before %he	-50	-50	-50
before %kin	12	12	12
before %kit	21	21	21
before %life animal	-103	-103	-103
before %life deed	-30	-30	-30
before %life faith	-42	-42	-42
before %life honour	53	53	53
before %life known	-17	-17	-17
before %life land	-22	-22	-22
before %life media	-60	-60	-60
before %life place	-34	-34	-34
before %life school	-57	-57	-57
before %life sport	-61	-61	-61
before %life stage	-57	-57	-57
before %life thing	-46	-46	-46
before %life trade	-29	-29	-29
before %many	-30	-30	-30
before %me	-78	-78	-78
before %measure	-11	-11	-11
before %meet	-61	-61	-61
before %order	-6	-6	-6
before %outside	-60	-60	-60
before %patient	-15	-15	-15
before %question	-16	-16	-16
before %record	35	35	35
before %report	-19	-19	-19
before %rota	-6	-6	-6
before %secrecy	-26	-26	-26
before %social	-12	-12	-12
before %span	-75	-75	-75
before %staff	-52	-52	-52
before %symptom	-23	-23	-23
before %test	22	22	22
before %they	-42	-42	-42
before %time	-34	-34	-34
before %treat	-12	-12	-12
before %we	-61	-61	-61
before %workplace	-23	-23	-23
before %you	-27	-27	-27
before:a	17	-58	-72
before:about	-47	-47	-47
before:and	74	-28	-33
before:as	-9	65	19
before:at	-156	-31	-98
before:be	26	57	26
before:by	-62	-61	16
before:called	-76	-208	-146
before:can	-21	-37	-21
before:does	-6	-6	-6
before:for	158	27	89
before:from	-100	-10	-83
before:get	-22	-22	-22
before:has	9	9	9
before:in	-47	-67	-79
before:its	-50	-50	-50
before:just	50	50	50
before:like	-97	-97	-97
before:my	-48	-48	-48
before:no	-9	-98	-31
before:not	-164	-86	-78
before:of	1	-20	-69
before:on	-36	-18	-159
before:or	24	22	74
before:our	-30	-128	-45
before:ring	-53	8	-73
before:see	-16	-49	-16
before:tell	-67	-27	61
before:that	66	115	66
before:the	-226	-165	-142
before:to	66	1	-12
before:two	41	29	85
before:via	-19	-19	-23
before:was	-82	51	-57
before:which	-48	-48	-48
before:with	-194	-58	-62
belongs	277	232	368
bracket-before	45	-34	-40
bracket-number	26	-20	-20
bracket-role	-38	110	30
calendar	-63	-63	-125
care-home	-303	-303	-303
cared-for	237	205	326
clinical-after	-5	-21	-105
clinical-before	70	76	44
clinical-near	64	18	10
clinical-near-more	-11	-14	10
clinical-post	38	6	-28
colleague-verb	-278	-273	-247
colleagues-named	-78	-29	3
colon-before	126	82	48
comma-after	80	39	-34
comma-before	4	0	-52
comma-detail	12	76	-101
comma-vocative	21	63	-40
contracted	-84	-118	-174
department-after	-198	-166	-147
dotted	83	83	167
ends	-63	-116	-80
ends-vocative	131	158	169
epithet	109	85	161
eponym	-60	-146	-88
eponym-noun	-221	-133	-223
eponyms-about	-73	-25	-4
errand	133	159	65
for-clinical	-15	-15	-15
form:baby	191	96	96
form:family	-26	-52	-26
form:full	100	50	50
form:given	-11	-21	-11
form:given-initial	111	55	55
form:half	-18	-9	-9
form:initial-family	242	121	121
form:initials	117	117	235
form:pair	-260	-130	-130
form:surname-first	220	110	110
form:titled	36	18	18
form:unknown	-83	-83	-166
form:weak	-90	-90	-180
form:weak-given	-9	-9	-19
identifier-in-post	150	100	-2
identifier-near	44	-39	-20
identifier-next	189	224	117
identifier-word-after	17	-58	7
identifier-word-near	-11	10	-48
is-it	140	89	-45
jobs-list	252	282	236
late	263	263	263
listed	12	2	20
listed-with-staff	48	82	74
location-after	-57	-1	47
location-before	1	46	-51
location-near	-48	13	-15
lower-case	-15	-163	-73
lower-listed	51	98	51
matter	180	183	212
measure	107	191	173
named	158	70	106
namesakes	-3	-86	30
naming-before	134	91	116
naming-near	-14	8	11
need	68	99	109
notable	-337	-138	-220
noun-after	-27	-3	-91
number-before	-135	7	-163
numbered	7	62	-53
object	156	116	42
on-leave	-146	-181	-146
opens	31	29	-88
opens-verb	-14	-37	-6
own-family	78	-165	31
patient-before	51	-43	-113
patient-list	24	-28	-26
patient-near	96	-24	17
patient-verb	105	58	116
phone-near	20	55	-18
place-after	-321	-288	-280
place-before	-66	-126	-96
place-lead	-106	-61	-114
place-lower-after	-64	-108	-75
place-name	-80	-125	-163
place-phrase	-526	-413	-413
plain-verb	70	44	47
plain-verb-they	-54	-15	80
plural	127	110	108
possessive	-98	-100	-24
possessive-clinical	61	49	120
possessive-colleague	-200	-213	-169
possessive-relation	29	-9	6
query	174	174	174
question-after	223	192	113
quote-before	-293	-145	-177
relation-after	31	84	-16
relation-before	180	185	113
relation-comma	-20	51	-85
relation-near	84	91	-10
role-after	-38	-106	-44
role-before	-11	-130	-16
role-comma	-147	-41	-186
role-is	-123	7	-29
role-list	-16	-150	-87
role-near	-37	-14	-17
roster	-401	-350	-350
roster-but-patient	379	379	379
roster-family	-92	-127	-58
roster-given	-269	-307	-235
rota	-76	-105	-74
rota-more	-122	-60	-53
rota-near	-157	-178	-65
saint	-259	-313	-278
sentence-end	8	-52	-58
series	14	152	99
several	-6	13	23
short	74	74	82
social	-181	-153	-99
staff-lead	-31	-119	-89
staff-title	-347	-323	-323
staff-verb	-105	-129	-138
state	295	197	248
storm	-519	-510	-510
teaching	-206	-186	-228
test-name	-548	-548	-548
the-family	167	283	167
their-own	-13	111	106
they-comma	24	-106	-16
they-near	49	-4	-22
time-before	-12	67	-28
title:miss	-126	-63	-63
title:mrs	160	80	80
title:ms	113	56	56
town	-166	-243	-222
unknown-belongs	138	138	138
unknown-state	98	98	196
unreal	-397	-178	-284
verb-before	13	-43	13
vocative	-10	-85	-12
ward-lead	-284	-368	-284
we-near	27	-31	2
weak-part	-247	-118	-118
whereabouts	277	245	356
who-after	-3	-2	51
with-colleague	-161	-161	-161
word 0	-8	-8	-8
word 0's	-12	-12	-12
word 0-0	-46	-46	-46
word 0a	-76	-76	-76
word 0am	-78	-78	-78
word 0ax	31	31	31
word 0f	-186	-186	-186
word 0g	-38	-38	-38
word 0h	-26	-26	-26
word 0h0	-30	-30	-30
word 0hr	-6	-6	-6
word 0hrs	127	127	127
word 0ish	33	33	33
word 0k	-64	-64	-64
word 0kg	-45	-45	-45
word 0l	51	51	51
word 0lb	-224	-224	-224
word 0m	-133	-133	-133
word 0mg	-89	-89	-89
word 0ml	-45	-45	-45
word 0mm	-84	-84	-84
word 0nd	-15	-15	-15
word 0pm	-34	-34	-34
word 0rd	17	17	17
word 0s	-88	-88	-88
word 0st	43	43	43
word 0t	-69	-69	-69
word 0th	-33	-33	-33
word 0u	-26	-26	-26
word 0x0	-27	-27	-27
word 0yo	-73	-73	-73
word 0yr	12	12	12
word 0zz	-64	-64	-64
word a	-15	-15	-15
word a0	14	14	14
word aa	-12	-12	-12
word aaa	7	7	7
word abbott	-47	-47	-47
word above	-39	-39	-39
word abx	-43	-43	-43
word accepted	-48	-48	-48
word access	-32	-32	-32
word accordion	-35	-35	-35
word account	-18	-18	-18
word accounts	-14	-14	-14
word ace	-6	-6	-6
word achebe	55	55	55
word ackroyd	56	56	56
word across	35	35	35
word act	-45	-45	-45
word actor	-9	-9	-9
word actually	23	23	23
word acute	-44	-44	-44
word add	71	71	71
word adding	41	41	41
word address	38	38	38
word adie	-44	-44	-44
word adjei	-45	-45	-45
word adult	34	34	34
word advice	75	75	75
word after	-10	-10	-10
word age	-68	-68	-68
word aged	-58	-58	-58
word agency	-74	-74	-74
word agenda	51	51	51
word agnes	33	33	33
word agree	-75	-75	-75
word agreed	7	7	7
word ah	16	16	16
word ahmed	30	30	30
word aid	46	46	46
word aids	9	9	9
word air	23	23	23
word airway	20	20	20
word aisha	-24	-24	-24
word akin	-62	-62	-62
word alarm	-63	-63	-63
word alarming	31	31	31
word alert	79	79	79
word alexander	83	83	83
word alexandra	-8	-8	-8
word alf	103	103	103
word alfie	124	124	124
word all	22	22	22
word allergic	79	79	79
word allergies	-59	-59	-59
word allowed	12	12	12
word allows	-15	-15	-15
word already	19	19	19
word also	-54	-54	-54
word always	-93	-93	-93
word am	33	33	33
word amber	-100	-100	-100
word amnesty	-32	-32	-32
word amu	130	130	130
word an	-14	-14	-14
word anaes	14	14	14
word anaesthetic	-37	-37	-37
word anaesthetics	-32	-32	-32
word anaesthetist	-48	-48	-48
word anaphylaxis	-49	-49	-49
word and	-8	-8	-8
word ankle	-90	-90	-90
word ann	-67	-67	-67
word anna	-55	-55	-55
word another	53	53	53
word answer	-22	-22	-22
word answering	29	29	29
word answers	81	81	81
word any	-32	-32	-32
word anybody	49	49	49
word anyone	-14	-14	-14
word anything	-102	-102	-102
word anyway	-26	-26	-26
word anywhere	99	99	99
word apart	-22	-22	-22
word app	73	73	73
word apparently	-14	-14	-14
word appendix	104	104	104
word appointment	64	64	64
word approved	-60	-60	-60
word appt	43	43	43
word april	-20	-20	-20
word are	-41	-41	-41
word area	-62	-62	-62
word argue	-84	-84	-84
word argyll	-56	-56	-56
word arm	36	36	36
word arrest	-97	-97	-97
word arrival	-67	-67	-67
word arrived	-81	-81	-81
word arriving	-61	-61	-61
word arthur	-36	-36	-36
word as	74	74	74
word ask	-61	-61	-61
word asked	-14	-14	-14
word asking	29	29	29
word asks	-48	-48	-48
word asleep	68	68	68
word assessment	28	28	28
word assessor	-26	-26	-26
word asset	-7	-7	-7
word at	-28	-28	-28
word ate	72	72	72
word attached	-56	-56	-56
word audit	33	33	33
word august	20	20	20
word aunt	82	82	82
word awake	-80	-80	-80
word aware	60	60	60
word away	-19	-19	-19
word b	60	60	60
word b0	100	100	100
word baby's	87	87	87
word background	-10	-10	-10
word backlog	-51	-51	-51
word backwards	-21	-21	-21
word bacon	-39	-39	-39
word bad	-34	-34	-34
word badge	-30	-30	-30
word bag	53	53	53
word bags	-52	-52	-52
word bakewell	-66	-66	-66
word balloon	27	27	27
word band	-17	-17	-17
word bands	135	135	135
word bank	-28	-28	-28
word bar	22	22	22
word barlow	49	49	49
word barn	10	10	10
word barry	-78	-78	-78
word base	-76	-76	-76
word bat	-9	-9	-9
word batch	-7	-7	-7
word bath	60	60	60
word bay	7	7	7
word bays	-73	-73	-73
word bbc	-43	-43	-43
word bc	-45	-45	-45
word be	-8	-8	-8
word beach	26	26	26
word bear	-38	-38	-38
word bed	26	26	26
word beds	-40	-40	-40
word bedside	-32	-32	-32
word beech	-32	-32	-32
word been	-26	-26	-26
word bees	-24	-24	-24
word before	46	46	46
word begum	207	207	207
word behind	-104	-104	-104
word being	-36	-36	-36
word bell	-14	-14	-14
word bell's	-43	-43	-43
word bells	-8	-8	-8
word bench	-66	-66	-66
word bent	-59	-59	-59
word bereavement	-31	-31	-31
word bert	96	96	96
word best	-16	-16	-16
word bethan	24	24	24
word better	-58	-58	-58
word between	-50	-50	-50
word bev	-30	-30	-30
word bevan	-67	-67	-67
word beynon	-134	-134	-134
word big	-40	-40	-40
word bike	-61	-61	-61
word bilateral	-23	-23	-23
word bill	-26	-26	-26
word bin	-14	-14	-14
word bingo	156	156	156
word binned	48	48	48
word biopsy	61	61	61
word birth	-92	-92	-92
word biscuit	-87	-87	-87
word biscuits	-41	-41	-41
word bishop	-60	-60	-60
word bit	-25	-25	-25
word bite	-118	-118	-118
word black	-30	-30	-30
word bladder	-62	-62	-62
word bleep	-95	-95	-95
word bless	-59	-59	-59
word blessing	92	92	92
word blind	101	101	101
word blister	86	86	86
word block	-64	-64	-64
word blocked	15	15	15
word bloke	19	19	19
word blood	-168	-168	-168
word bloods	62	62	62
word blue	-25	-25	-25
word blur	-27	-27	-27
word bms	-75	-75	-75
word board	67	67	67
word boardroom	-11	-11	-11
word boat	-24	-24	-24
word boats	89	89	89
word body	-111	-111	-111
word boiler	-83	-83	-83
word bone	-48	-48	-48
word bonnet	-51	-51	-51
word book	-33	-33	-33
word booked	89	89	89
word booking	-17	-17	-17
word boot	7	7	7
word born	-12	-12	-12
word borrow	96	96	96
word borrowed	-56	-56	-56
word both	55	55	55
word bottle	17	17	17
word bottled	-7	-7	-7
word bought	-107	-107	-107
word bounced	38	38	38
word bowels	151	151	151
word box	-32	-32	-32
word boxes	-67	-67	-67
word boy	58	58	58
word boys	8	8	8
word bp	73	73	73
word brain	-90	-90	-90
word braithwaite	-67	-67	-67
word brass	10	10	10
word brave	61	61	61
word break	-71	-71	-71
word breakfast	-38	-38	-38
word breathing	40	40	40
word brenda	-18	-18	-18
word bride	-22	-22	-22
word bright	18	18	18
word brightlingsea	-46	-46	-46
word bring	9	9	9
word bringing	49	49	49
word brings	19	19	19
word bristol	-28	-28	-28
word broke	42	42	42
word broken	-46	-46	-46
word brompton	-83	-83	-83
word bronch	-54	-54	-54
word brother	81	81	81
word brothers	-106	-106	-106
word brought	16	16	16
word brow	-42	-42	-42
word brown	-77	-77	-77
word brown's	-21	-21	-21
word bt0	24	24	24
word bucket	40	40	40
word built	-31	-31	-31
word burial	52	52	52
word burn	-21	-21	-21
word burns	49	49	49
word bus	91	91	91
word but	53	53	53
word by	8	8	8
word bypass	-52	-52	-52
word c	-56	-56	-56
word c0	84	84	84
word ca	-41	-41	-41
word cafe	-24	-24	-24
word cake	-74	-74	-74
word call	22	22	22
word called	-58	-58	-58
word calling	44	44	44
word calls	10	10	10
word callum	-121	-121	-121
word came	-86	-86	-86
word camera	28	28	28
word can	57	57	57
word can't	64	64	64
word cancel	123	123	123
word cancelled	-67	-67	-67
word cancer	-34	-34	-34
word cannula	68	68	68
word cannulas	-142	-142	-142
word cant	-36	-36	-36
word canteen	72	72	72
word cap	-116	-116	-116
word capacity	-62	-62	-62
word capgras	-38	-38	-38
word captain	87	87	87
word car	23	23	23
word caravan	29	29	29
word card	94	94	94
word cardiac	-43	-43	-43
word cardiff	-11	-11	-11
word cards	-12	-12	-12
word careful	21	21	21
word carer	43	43	43
word carers	68	68	68
word carry	-81	-81	-81
word cars	-71	-71	-71
word case	9	9	9
word caseload	-114	-114	-114
word cases	10	10	10
word cast	-27	-27	-27
word castle	10	10	10
word casualty	-58	-58	-58
word cat	49	49	49
word catheter	13	13	13
word catheters	-53	-53	-53
word cattle	-41	-41	-41
word cause	-7	-7	-7
word cavell	-44	-44	-44
word cawl	-47	-47	-47
word cd	94	94	94
word ceftriaxone	-21	-21	-21
word ceiling	11	11	11
word cell	54	54	54
word cello	-19	-19	-19
word centre	-56	-56	-56
word chains	-34	-34	-34
word chair	77	77	77
word chairing	-8	-8	-8
word chairs	69	69	69
word chance	-37	-37	-37
word change	96	96	96
word changed	33	33	33
word changes	-39	-39	-39
word changing	116	116	116
word channel	-52	-52	-52
word chap	19	19	19
word chapel	-107	-107	-107
word chaplain	-49	-49	-49
word chapter	-14	-14	-14
word charge	34	34	34
word charity	-75	-75	-75
word charles	-153	-153	-153
word charlie	-85	-85	-85
word charming	32	32	32
word chart	53	53	53
word chase	74	74	74
word chasing	-113	-113	-113
word chat	28	28	28
word check	49	49	49
word checked	-33	-33	-33
word checking	69	69	69
word checks	-94	-94	-94
word cheese	16	16	16
word chef	9	9	9
word chemist	129	129	129
word chemo	-57	-57	-57
word cherry	-43	-43	-43
word chest	35	35	35
word chestnut	-33	-33	-33
word chesty	-12	-12	-12
word chi	41	41	41
word chicken	-69	-69	-69
word child	-131	-131	-131
word chinese	35	35	35
word chip	-94	-94	-94
word chippy	-8	-8	-8
word chips	38	38	38
word chlamydia	-66	-66	-66
word choir	-72	-72	-72
word chole	13	13	13
word christening	-86	-86	-86
word christmas	25	25	25
word church	-49	-49	-49
word circus	96	96	96
word city	-25	-25	-25
word class	42	42	42
word clean	-85	-85	-85
word cleaned	49	49	49
word clear	52	52	52
word climbing	-45	-45	-45
word clinic	9	9	9
word clinical	-132	-132	-132
word clinics	-23	-23	-23
word clips	18	18	18
word clive	-21	-21	-21
word clock	34	34	34
word close	-73	-73	-73
word closed	-30	-30	-30
word clozapine	-44	-44	-44
word club	-42	-42	-42
word co-op	-86	-86	-86
word coach	-19	-19	-19
word coat	50	50	50
word code	-129	-129	-129
word coffee	-32	-32	-32
word cohort	-94	-94	-94
word cold	39	39	39
word collect	-18	-18	-18
word collecting	-32	-32	-32
word colles	-42	-42	-42
word colours	-18	-18	-18
word com	-66	-66	-66
word come	56	56	56
word comfort	-64	-64	-64
word coming	-33	-33	-33
word comments	-13	-13	-13
word commode	34	34	34
word common	-19	-19	-19
word comms	-40	-40	-40
word community	45	45	45
word comp	-95	-95	-95
word company	-63	-63	-63
word compression	47	47	47
word concert	-46	-46	-46
word confirm	18	18	18
word confirmed	-27	-27	-27
word congratulations	-54	-54	-54
word consent	12	12	12
word consented	75	75	75
word consents	36	36	36
word consultant	-75	-75	-75
word consultants	-61	-61	-61
word contact	35	35	35
word contacts	-20	-20	-20
word contrast	53	53	53
word control	-113	-113	-113
word cook	-136	-136	-136
word copy	-41	-41	-41
word core	15	15	15
word corner	-18	-18	-18
word coroner's	-121	-121	-121
word corridor	-103	-103	-103
word cos	54	54	54
word costume	-56	-56	-56
word cot	131	131	131
word cotard	-36	-36	-36
word cottage	6	6	6
word cottages	-44	-44	-44
word cough	64	64	64
word could	17	17	17
word council	-43	-43	-43
word counselling	-10	-10	-10
word count	-68	-68	-68
word county	-99	-99	-99
word couple	-61	-61	-61
word courier	19	19	19
word course	125	125	125
word court	60	60	60
word cousin	42	42	42
word cousin's	33	33	33
word cousins	-15	-15	-15
word cover	-104	-104	-104
word covering	-75	-75	-75
word cow	-52	-52	-52
word cox	-6	-6	-6
word cqc	-41	-41	-41
word cracked	-32	-32	-32
word craig	-11	-11	-11
word crash	-29	-29	-29
word crew	66	66	66
word cricket	-15	-15	-15
word cried	71	71	71
word crisis	-58	-58	-58
word criteria	-14	-14	-14
word croft	-19	-19	-19
word crohn's	-37	-37	-37
word cross	-39	-39	-39
word crossmatch	21	21	21
word crying	41	41	41
word cssd	-102	-102	-102
word ct	76	76	76
word ctpa	-11	-11	-11
word cubicle	188	188	188
word culture	63	63	63
word cup	-59	-59	-59
word cupboard	-30	-30	-30
word curling	-32	-32	-32
word current	-93	-93	-93
word curry	-49	-49	-49
word cushions	-73	-73	-73
word cut	96	96	96
word cxr	-20	-20	-20
word cycle	-41	-41	-41
word cylinder	-7	-7	-7
word d	117	117	117
word d0	-15	-15	-15
word da	-48	-48	-48
word dad	90	90	90
word dad's	43	43	43
word dads	44	44	44
word dai	-106	-106	-106
word daily	10	10	10
word dance	-6	-6	-6
word danny	91	91	91
word data	-22	-22	-22
word date	-90	-90	-90
word dated	-46	-46	-46
word dates	53	53	53
word daughter	15	15	15
word daughter's	-58	-58	-58
word days	-63	-63	-63
word dc	-57	-57	-57
word de	-12	-12	-12
word dead	-73	-73	-73
word deaf	192	192	192
word dean	-30	-30	-30
word debrief	-45	-45	-45
word december	39	39	39
word decision	-22	-22	-22
word declan	-120	-120	-120
word declared	-20	-20	-20
word deep	-56	-56	-56
word delete	-29	-29	-29
word delirium	101	101	101
word delivered	-54	-54	-54
word deliveries	-47	-47	-47
word delivery	-9	-9	-9
word delta	-89	-89	-89
word dementia	-42	-42	-42
word dental	-28	-28	-28
word depends	-34	-34	-34
word depot	95	95	95
word dept	-20	-20	-20
word desk	67	67	67
word details	-10	-10	-10
word deter	-86	-86	-86
word dev	-18	-18	-18
word dewi	-17	-17	-17
word diabetic	-13	-13	-13
word dial	-83	-83	-83
word dialysis	-48	-48	-48
word diary	-22	-22	-22
word dictate	-78	-78	-78
word did	30	30	30
word didn't	-19	-19	-19
word didnt	61	61	61
word died	-63	-63	-63
word difference	-24	-24	-24
word different	215	215	215
word dinner	80	80	80
word diolch	-73	-73	-73
word direct	-81	-81	-81
word discharge	-122	-122	-122
word discharges	-17	-17	-17
word discuss	-32	-32	-32
word distillery	-28	-28	-28
word dixon	13	13	13
word dn	-79	-79	-79
word dna	144	144	144
word dnacpr	18	18	18
word dnas	-11	-11	-11
word do	-21	-21	-21
word dob	24	24	24
word dobson	69	69	69
word doc	72	72	72
word doctor	138	138	138
word doctors	-26	-26	-26
word does	-47	-47	-47
word doesn't	-6	-6	-6
word dog	50	50	50
word dogs	-98	-98	-98
word doing	-105	-105	-105
word dolly	-101	-101	-101
word don't	41	41	41
word donald	66	66	66
word done	71	71	71
word donor	9	9	9
word dont	38	38	38
word doon	-6	-6	-6
word door	-9	-9	-9
word doors	52	52	52
word doreen	-26	-26	-26
word doris	-45	-45	-45
word dose	22	22	22
word doses	-54	-54	-54
word dot	-30	-30	-30
word double	-102	-102	-102
word doughnuts	-12	-12	-12
word down	-21	-21	-21
word doxy	14	14	14
word dr	-17	-17	-17
word draft	16	16	16
word drain	-26	-26	-26
word drank	15	15	15
word drape	55	55	55
word draw	-30	-30	-30
word drawer	-98	-98	-98
word drawn	-79	-79	-79
word dressed	-8	-8	-8
word dressing	82	82	82
word dressings	9	9	9
word drill	-90	-90	-90
word drip	22	22	22
word drive	-60	-60	-60
word drivers	16	16	16
word driving	-103	-103	-103
word drop	14	14	14
word dropped	49	49	49
word drops	-39	-39	-39
word drove	-28	-28	-28
word drug	54	54	54
word drugs	-48	-48	-48
word dry	-16	-16	-16
word ds	-36	-36	-36
word dtas	-33	-33	-33
word due	28	28	28
word duffy	-27	-27	-27
word dug	-19	-19	-19
word dunne	78	78	78
word duster	-40	-40	-40
word duty	-53	-53	-53
word dying	-12	-12	-12
word e	7	7	7
word e0	82	82	82
word each	-52	-52	-52
word ear	48	48	48
word early	8	8	8
word ears	20	20	20
word east	-22	-22	-22
word eat	-20	-20	-20
word eaten	41	41	41
word eating	11	11	11
word ecg	80	80	80
word echo	62	62	62
word ed	-45	-45	-45
word egfr	64	64	64
word egg	-16	-16	-16
word eid	-29	-29	-29
word eight	14	14	14
word either	-102	-102	-102
word eldest	69	69	69
word else	29	29	29
word elvis	10	10	10
word ely	9	9	9
word email	-52	-52	-52
word emailed	112	112	112
word emails	-58	-58	-58
word emergency	9	9	9
word emis	-28	-28	-28
word empty	47	47	47
word en	-8	-8	-8
word end	40	40	40
word ends	98	98	98
word engineer	-101	-101	-101
word enough	-78	-78	-78
word entrance	-9	-9	-9
word envelope	-17	-17	-17
word epipen	-56	-56	-56
word epley	-21	-21	-21
word eponym	-32	-32	-32
word eric	-60	-60	-60
word escalation	-68	-68	-68
word escape	-48	-48	-48
word escort	47	47	47
word escorts	-20	-20	-20
word estates	-38	-38	-38
word eta	-51	-51	-51
word even	-16	-16	-16
word ever	-61	-61	-61
word every	-30	-30	-30
word everybody	22	22	22
word everybody's	-75	-75	-75
word everyone	-46	-46	-46
word everyone's	-23	-23	-23
word everything	-58	-58	-58
word everywhere	44	44	44
word evidence	-57	-57	-57
word ex	44	44	44
word exam	-15	-15	-15
word example	-16	-16	-16
word except	11	11	11
word exercise	-56	-56	-56
word exeter	-33	-33	-33
word exp	-93	-93	-93
word expect	-30	-30	-30
word expires	-6	-6	-6
word explain	-23	-23	-23
word ext	-128	-128	-128
word extra	-92	-92	-92
word eye	140	140	140
word eyes	-14	-14	-14
word f	-102	-102	-102
word f0	-29	-29	-29
word face	26	26	26
word facebook	-84	-84	-84
word fae	-82	-82	-82
word failed	60	60	60
word fainted	-34	-34	-34
word fair	-90	-90	-90
word faith	-52	-52	-52
word fake	-34	-34	-34
word fall	57	57	57
word falls	51	51	51
word family	53	53	53
word famous	-73	-73	-73
word far	-28	-28	-28
word farm	-68	-68	-68
word farquharson	19	19	19
word fasting	-34	-34	-34
word father	-99	-99	-99
word fatima	73	73	73
word fault	-71	-71	-71
word fax	38	38	38
word feb	-126	-126	-126
word feed	26	26	26
word feeding	-94	-94	-94
word feel	-42	-42	-42
word feet	-24	-24	-24
word fell	31	31	31
word fella	12	12	12
word female	-52	-52	-52
word femur	-18	-18	-18
word ferret	57	57	57
word ferry	72	72	72
word fetch	-101	-101	-101
word fever	-30	-30	-30
word fictional	-22	-22	-22
word fiesta	-49	-49	-49
word file	17	17	17
word fill	-109	-109	-109
word film	-123	-123	-123
word filmed	-25	-25	-25
word filming	-34	-34	-34
word final	-52	-52	-52
word finance	-149	-149	-149
word find	69	69	69
word fine	-73	-73	-73
word finger	35	35	35
word fingers	-17	-17	-17
word finished	-41	-41	-41
word fire	-51	-51	-51
word first	-6	-6	-6
word fish	8	8	8
word fistula	143	143	143
word fit	70	70	70
word fitzgerald	42	42	42
word five	-110	-110	-110
word fix	72	72	72
word fixed	52	52	52
word fixing	-116	-116	-116
word flag	20	20	20
word flagged	22	22	22
word flat	47	47	47
word fleming	-24	-24	-24
word flew	15	15	15
word flight	-38	-38	-38
word float	-90	-90	-90
word flooded	-35	-35	-35
word floor	30	30	30
word florence	-79	-79	-79
word flu	-30	-30	-30
word fluid	-42	-42	-42
word fluids	-72	-72	-72
word fly	-52	-52	-52
word flying	-19	-19	-19
word fob	-37	-37	-37
word fold	-118	-118	-118
word folder	-77	-77	-77
word folk	-14	-14	-14
word follow	-34	-34	-34
word followed	-24	-24	-24
word food	90	90	90
word foot	-36	-36	-36
word football	186	186	186
word for	-18	-18	-18
word forearm	-66	-66	-66
word forgot	-45	-45	-45
word form	-11	-11	-11
word forms	34	34	34
word forty	-17	-17	-17
word foster	19	19	19
word found	55	55	55
word four	-87	-87	-87
word fox	-18	-18	-18
word foyer	14	14	14
word fr	-68	-68	-68
word fracture	-74	-74	-74
word frame	10	10	10
word fraser	-47	-47	-47
word freddie	-34	-34	-34
word free	12	12	12
word freeman	-31	-31	-31
word freeze	-21	-21	-21
word fregoli	-36	-36	-36
word french	-48	-48	-48
word fri	12	12	12
word friday	-104	-104	-104
word fridge	-32	-32	-32
word friends	-38	-38	-38
word from	-50	-50	-50
word frozen	-28	-28	-28
word full	-66	-66	-66
word fully	58	58	58
word funeral	-34	-34	-34
word fyi	39	39	39
word g0	-70	-70	-70
word ga	53	53	53
word gage	-59	-59	-59
word galeazzi	-58	-58	-58
word gallbladder	-18	-18	-18
word game	-28	-28	-28
word gap	-45	-45	-45
word gaps	-8	-8	-8
word garden	70	70	70
word gareth	-88	-88	-88
word gary	-43	-43	-43
word gate	-41	-41	-41
word gates	-48	-48	-48
word gave	126	126	126
word gcs	-48	-48	-48
word generator	-26	-26	-26
word geneva	-28	-28	-28
word gent	11	11	11
word gentle	-37	-37	-37
word gentleman	49	49	49
word george	-9	-9	-9
word get	52	52	52
word gets	10	10	10
word getting	-45	-45	-45
word giant	-35	-35	-35
word giraffe	-41	-41	-41
word girl	-51	-51	-51
word girls	28	28	28
word give	-18	-18	-18
word given	-6	-6	-6
word gives	55	55	55
word glasgow	-47	-47	-47
word glass	-90	-90	-90
word gloves	-32	-32	-32
word gmc	-73	-73	-73
word go	19	19	19
word goal	-44	-44	-44
word goat	-11	-11	-11
word god	-18	-18	-18
word goes	34	34	34
word going	63	63	63
word gold	22	22	22
word golf	56	56	56
word gone	32	32	32
word good	-46	-46	-46
word google	-6	-6	-6
word googling	-53	-53	-53
word gordon	-36	-36	-36
word got	34	34	34
word governor	73	73	73
word gp	9	9	9
word grace	29	29	29
word graduation	-76	-76	-76
word graft	-20	-20	-20
word gran	-43	-43	-43
word grand	24	24	24
word grandad	15	15	15
word grandad's	-40	-40	-40
word granddaughter	58	58	58
word grandson	46	46	46
word grange	79	79	79
word gravy	-36	-36	-36
word great	13	13	13
word green	-32	-32	-32
word grey	-29	-29	-29
word grey's	-73	-73	-73
word group	-46	-46	-46
word guess	70	70	70
word gujarati	47	47	47
word gunn	-59	-59	-59
word gwen	-32	-32	-32
word gwilym	46	46	46
word gym	-70	-70	-70
word gynae	112	112	112
word h	39	39	39
word had	-6	-6	-6
word haemolysed	43	43	43
word hair	34	34	34
word hairdresser	79	79	79
word haldane	-47	-47	-47
word half	-37	-37	-37
word hall	-20	-20	-20
word hamper	50	50	50
word hamstring	-23	-23	-23
word hand	10	10	10
word handed	84	84	84
word handover	-141	-141	-141
word hands	-55	-55	-55
word hang	-30	-30	-30
word happy	-22	-22	-22
word hapus	-69	-69	-69
word harbour	-67	-67	-67
word harpist	-42	-42	-42
word harry	109	109	109
word harvey	-22	-22	-22
word hasn't	76	76	76
word hat	-40	-40	-40
word hatch	-111	-111	-111
word hated	-18	-18	-18
word have	-8	-8	-8
word haven't	51	51	51
word having	-20	-20	-20
word hca	61	61	61
word hcas	-95	-95	-95
word hcg	110	110	110
word hdu	124	124	124
word he	-36	-36	-36
word he'd	-80	-80	-80
word he'll	36	36	36
word head	-96	-96	-96
word heads	-13	-13	-13
word hear	18	18	18
word heard	-11	-11	-11
word hearing	-65	-65	-65
word hears	-59	-59	-59
word heart	-68	-68	-68
word heat	-52	-52	-52
word heath	-39	-39	-39
word heel	-8	-8	-8
word height	-61	-61	-61
word heights	77	77	77
word held	144	144	144
word help	-120	-120	-120
word helpline	15	15	15
word hence	-21	-21	-21
word hep	-64	-64	-64
word her	19	19	19
word here	-21	-21	-21
word hernia	10	10	10
word hers	110	110	110
word herself	88	88	88
word hi	-10	-10	-10
word hidden	23	23	23
word high	-88	-88	-88
word himself	58	58	58
word hip	40	40	40
word hips	-118	-118	-118
word his	38	38	38
word hoist	-25	-25	-25
word hold	-17	-17	-17
word holding	43	43	43
word holds	-110	-110	-110
word hole	-45	-45	-45
word holiday	-40	-40	-40
word holly	-24	-24	-24
word holmes	-37	-37	-37
word holmes-adie	-56	-56	-56
word holy	-18	-18	-18
word home	8	8	8
word homecare	-31	-31	-31
word honestly	-53	-53	-53
word hood	-17	-17	-17
word hoose	-41	-41	-41
word hope	-7	-7	-7
word horse	-31	-31	-31
word hosp	-21	-21	-21
word hospice	-62	-62	-62
word hospital	-16	-16	-16
word hot	-67	-67	-67
word hotel	20	20	20
word hour	72	72	72
word hours	74	74	74
word house	-70	-70	-70
word how	-27	-27	-27
word hr	-166	-166	-166
word hrs	84	84	84
word hub	-14	-14	-14
word hugh	-56	-56	-56
word husband	35	35	35
word husband's	15	15	15
word hussain	87	87	87
word hutchinson	-40	-40	-40
word i	-20	-20	-20
word i'd	43	43	43
word i'll	-17	-17	-17
word i'm	27	27	27
word i'r	-37	-37	-37
word i've	-7	-7	-7
word icd	37	37	37
word ice	-37	-37	-37
word icu	-31	-31	-31
word id	-57	-57	-57
word idris	-63	-63	-63
word if	-40	-40	-40
word imam	79	79	79
word immune	-36	-36	-36
word in	-9	-9	-9
word incident	-10	-10	-10
word index	-39	-39	-39
word inferior	-12	-12	-12
word initial	29	29	29
word initials	-81	-81	-81
word innes	-19	-19	-19
word inr	64	64	64
word inside	-39	-39	-39
word instead	-112	-112	-112
word insulin	113	113	113
word insulins	-58	-58	-58
word intact	-81	-81	-81
word interpreter	43	43	43
word interview	33	33	33
word into	-7	-7	-7
word invoice	-77	-77	-77
word iqbal	54	54	54
word iris	87	87	87
word iron	70	70	70
word island	-30	-30	-30
word isn't	42	42	42
word isnt	-25	-25	-25
word isolation	-146	-146	-146
word issue	33	33	33
word it	12	12	12
word it'll	21	21	21
word it's	-45	-45	-45
word item	-17	-17	-17
word its	-50	-50	-50
word itu	-36	-36	-36
word iv0	38	38	38
word ivy	31	31	31
word j	-29	-29	-29
word jack	-107	-107	-107
word jago	-67	-67	-67
word james	-19	-19	-19
word jan	43	43	43
word jane	-28	-28	-28
word jar	-66	-66	-66
word jean	10	10	10
word jenner	-20	-20	-20
word jim	37	37	37
word jo	-87	-87	-87
word job	-33	-33	-33
word jobs	97	97	97
word john	-89	-89	-89
word joke	44	44	44
word jokes	18	18	18
word jones	100	100	100
word judge	-97	-97	-97
word july	-47	-47	-47
word karen	-95	-95	-95
word kasia	70	70	70
word kaur	100	100	100
word keep	-25	-25	-25
word keeper	-44	-44	-44
word keeps	-51	-51	-51
word keith	-30	-30	-30
word ken	-52	-52	-52
word kept	-12	-12	-12
word ketones	-7	-7	-7
word kettle	-15	-15	-15
word key	-19	-19	-19
word keys	-58	-58	-58
word keysafe	-39	-39	-39
word kg	-115	-115	-115
word khan	35	35	35
word kickoff	-15	-15	-15
word kidd	-6	-6	-6
word kids	-44	-44	-44
word kin	53	53	53
word kit	-29	-29	-29
word kitchen	24	24	24
word kits	-37	-37	-37
word knee	-104	-104	-104
word knees	-72	-72	-72
word knew	29	29	29
word knife	-65	-65	-65
word knitting	-63	-63	-63
word knock	92	92	92
word know	44	44	44
word known	9	9	9
word knows	-10	-10	-10
word kocher	-14	-14	-14
word kussmaul	-10	-10	-10
word kwabena	-33	-33	-33
word l	132	132	132
word lab	13	13	13
word label	106	106	106
word labelled	83	83	83
word labels	135	135	135
word lac	-37	-37	-37
word lad	-21	-21	-21
word lad's	-39	-39	-39
word ladies	-12	-12	-12
word lads	49	49	49
word lady	-9	-9	-9
word land	-15	-15	-15
word landline	18	18	18
word landlord	-65	-65	-65
word lane	26	26	26
word lanyard	35	35	35
word lap	34	34	34
word laparotomy	-34	-34	-34
word laptop	-7	-7	-7
word lass	-69	-69	-69
word last	-36	-36	-36
word late	-82	-82	-82
word later	-71	-71	-71
word lates	22	22	22
word latex	9	9	9
word laundry	-61	-61	-61
word laurels	-6	-6	-6
word law	170	170	170
word lay	-15	-15	-15
word le	99	99	99
word lead	-60	-60	-60
word leader	72	72	72
word leading	-73	-73	-73
word leads	-98	-98	-98
word leaflet	-76	-76	-76
word leaflets	-22	-22	-22
word league	-37	-37	-37
word leak	-103	-103	-103
word leanne's	16	16	16
word learned	-15	-15	-15
word leave	-30	-30	-30
word leaves	84	84	84
word leaving	-96	-96	-96
word leborgne	-84	-84	-84
word lecture	-6	-6	-6
word leeds	-100	-100	-100
word left	33	33	33
word leg	20	20	20
word leg's	45	45	45
word legs	62	62	62
word leicester	66	66	66
word leksell	-58	-58	-58
word len	102	102	102
word lending	-35	-35	-35
word lens	54	54	54
word let	-19	-19	-19
word letter	58	58	58
word letters	-49	-49	-49
word level	-38	-38	-38
word levels	92	92	92
word liaison	-18	-18	-18
word library	-33	-33	-33
word licence	48	48	48
word lift	-48	-48	-48
word light	-80	-80	-80
word lighthouse	-15	-15	-15
word lights	-75	-75	-75
word like	57	57	57
word line	-34	-34	-34
word linen	18	18	18
word lines	-69	-69	-69
word link	-18	-18	-18
word list	44	44	44
word lister	-92	-92	-92
word lithium	-91	-91	-91
word litres	60	60	60
word little	-19	-19	-19
word littlewoods	-21	-21	-21
word live	-40	-40	-40
word ll0	-41	-41	-41
word loan	-72	-72	-72
word local	-29	-29	-29
word locked	-21	-21	-21
word locker	115	115	115
word locum	30	30	30
word lodge	53	53	53
word loft	-69	-69	-69
word log	7	7	7
word login	-58	-58	-58
word lol	13	13	13
word long	-23	-23	-23
word longest	-34	-34	-34
word look	21	21	21
word looked	73	73	73
word looking	27	27	27
word looks	43	43	43
word lord	-105	-105	-105
word lorry	-20	-20	-20
word loss	-64	-64	-64
word lost	47	47	47
word lot	-39	-39	-39
word loud	-39	-39	-39
word lounge	-64	-64	-64
word love	-70	-70	-70
word lovely	-41	-41	-41
word low	-23	-23	-23
word lower	83	83	83
word lp	-7	-7	-7
word luck	161	161	161
word ludwig's	28	28	28
word lunch	-70	-70	-70
word lunchtime	-80	-80	-80
word lung	-19	-19	-19
word lutheran	-6	-6	-6
word lying	41	41	41
word m	-14	-14	-14
word m0	41	41	41
word machine	-18	-18	-18
word mackay	162	162	162
word mad	69	69	69
word made	11	11	11
word mail	-37	-37	-37
word major	-40	-40	-40
word majors	-58	-58	-58
word make	-40	-40	-40
word maker	-10	-10	-10
word makes	26	26	26
word making	-24	-24	-24
word male	-47	-47	-47
word mam	26	26	26
word man	-17	-17	-17
word man's	32	32	32
word manager	-90	-90	-90
word manchester	8	8	8
word manikin	-38	-38	-38
word many	-71	-71	-71
word marathon	-14	-14	-14
word march	-47	-47	-47
word marcus	-40	-40	-40
word margaret	32	32	32
word marian	69	69	69
word marie	-9	-9	-9
word mark	-17	-17	-17
word mark's	-11	-11	-11
word marked	-48	-48	-48
word market	-9	-9	-9
word marks	-19	-19	-19
word marrow	-7	-7	-7
word mart	-16	-16	-16
word martin	-46	-46	-46
word mary	-34	-34	-34
word mary's	-40	-40	-40
word mask	205	205	205
word mat	41	41	41
word match	107	107	107
word matron	-95	-95	-95
word maureen	-90	-90	-90
word maurice	-81	-81	-81
word max	30	30	30
word may	33	33	33
word mayor	36	36	36
word mccd	38	38	38
word mcculloch	27	27	27
word mdt	-11	-11	-11
word meal	32	32	32
word mean	-99	-99	-99
word means	-29	-29	-29
word meant	-63	-63	-63
word measles	-11	-11	-11
word med	-97	-97	-97
word medical	-21	-21	-21
word medicine	-13	-13	-13
word meds	32	32	32
word meet	-9	-9	-9
word meeting	-137	-137	-137
word men	-127	-127	-127
word mention	-25	-25	-25
word mess	-119	-119	-119
word met	-84	-84	-84
word methadone	83	83	83
word methotrexate	91	91	91
word micro	-36	-36	-36
word mid	114	114	114
word midnight	-41	-41	-41
word might	39	39	39
word milk	19	19	19
word mill	103	103	103
word miller	-51	-51	-51
word min	97	97	97
word mince	35	35	35
word mind	67	67	67
word mine	-26	-26	-26
word minibus	75	75	75
word mins	-59	-59	-59
word minutes	-12	-12	-12
word miss	64	64	64
word missed	60	60	60
word missing	30	30	30
word mix	22	22	22
word mixed	56	56	56
word mnemonic	-25	-25	-25
word mobile	57	57	57
word mobility	-17	-17	-17
word model	-14	-14	-14
word mon	-25	-25	-25
word monday	-75	-75	-75
word money	-32	-32	-32
word montgomery	-23	-23	-23
word month	-95	-95	-95
word months	34	34	34
word more	-20	-20	-20
word morning	-86	-86	-86
word moro	-28	-28	-28
word morphine	66	66	66
word mortuary	36	36	36
word moses	15	15	15
word mother	58	58	58
word mother's	-38	-38	-38
word mountain	-18	-18	-18
word mouth	135	135	135
word move	9	9	9
word moved	51	51	51
word moves	-44	-44	-44
word mr	27	27	27
word mri	53	53	53
word mrn	37	37	37
word mrs	-19	-19	-19
word ms	107	107	107
word mug	-96	-96	-96
word mukherjee	-41	-41	-41
word mum's	-37	-37	-37
word museum	-88	-88	-88
word music	-65	-65	-65
word must	10	10	10
word my	-52	-52	-52
word myself	-6	-6	-6
word n	44	44	44
word na	-57	-57	-57
word nae	45	45	45
word nail	-60	-60	-60
word name	23	23	23
word name's	103	103	103
word named	-51	-51	-51
word names	36	36	36
word nan	42	42	42
word national	-126	-126	-126
word nav	-16	-16	-16
word navy	-30	-30	-30
word nbm	117	117	117
word near	-60	-60	-60
word nearest	42	42	42
word neb	-30	-30	-30
word needed	-13	-13	-13
word needles	60	60	60
word needs	7	7	7
word neg	46	46	46
word neighbour	46	46	46
word neighbour's	58	58	58
word neither	-45	-45	-45
word nephew	114	114	114
word neptune	-55	-55	-55
word net	21	21	21
word neuro	25	25	25
word neuts	-57	-57	-57
word new	-44	-44	-44
word next	11	11	11
word nexus	-7	-7	-7
word ng	51	51	51
word nhs	19	19	19
word ni	-37	-37	-37
word nice	-25	-25	-25
word nicely	15	15	15
word nicked	17	17	17
word niece	12	12	12
word night	-10	-10	-10
word nightingale	24	24	24
word nightmare	181	181	181
word nihss	-8	-8	-8
word nil	-20	-20	-20
word nine	55	55	55
word no	29	29	29
word nobody	-38	-38	-38
word nobody's	-46	-46	-46
word nof	-78	-78	-78
word nok	39	39	39
word none	-120	-120	-120
word noon	-37	-37	-37
word nora	71	71	71
word normal	-82	-82	-82
word noro	-114	-114	-114
word nort'hoose	82	82	82
word north	-59	-59	-59
word nos	-40	-40	-40
word nose	99	99	99
word not	20	20	20
word note	-8	-8	-8
word notes	-45	-45	-45
word nov	-54	-54	-54
word november	61	61	61
word now	-42	-42	-42
word nowhere	98	98	98
word number	18	18	18
word numbers	-36	-36	-36
word nursery	26	26	26
word nurses	-9	-9	-9
word o	85	85	85
word o'clock	39	39	39
word o0	126	126	126
word obi	51	51	51
word obinna	-10	-10	-10
word obs	20	20	20
word obviously	-17	-17	-17
word oct	85	85	85
word october	-69	-69	-69
word odp	-26	-26	-26
word of	-25	-25	-25
word off	-18	-18	-18
word offer	-17	-17	-17
word offered	39	39	39
word offering	-58	-58	-58
word office	56	56	56
word officer	-99	-99	-99
word officers	35	35	35
word ogunleye	-38	-38	-38
word old	-46	-46	-46
word on	-6	-6	-6
word one's	39	39	39
word ones	-48	-48	-48
word online	-8	-8	-8
word only	-30	-30	-30
word op	-27	-27	-27
word opel	-18	-18	-18
word open	-102	-102	-102
word opened	110	110	110
word opens	-51	-51	-51
word options	-41	-41	-41
word or	-44	-44	-44
word order	-53	-53	-53
word ordered	-116	-116	-116
word org	24	24	24
word organ	37	37	37
word ortho	-50	-50	-50
word ortolani	-24	-24	-24
word osce	-6	-6	-6
word osteo	48	48	48
word oswald's	71	71	71
word ot	-18	-18	-18
word othello	-40	-40	-40
word other	62	62	62
word others	33	33	33
word otis	-6	-6	-6
word our	18	18	18
word ours	-64	-64	-64
word out	-23	-23	-23
word outliers	-47	-47	-47
word outreach	45	45	45
word outside	25	25	25
word outstanding	-73	-73	-73
word over	-30	-30	-30
word overnight	20	20	20
word owe	-97	-97	-97
word owing	-36	-36	-36
word own	-28	-28	-28
word owns	-109	-109	-109
word oxygen	-92	-92	-92
word oyelowo	127	127	127
word p	33	33	33
word p0	43	43	43
word p0s	-10	-10	-10
word pacemaker	-60	-60	-60
word pack	63	63	63
word pads	-16	-16	-16
word paeds	-78	-78	-78
word page	48	48	48
word paid	-49	-49	-49
word pair	-36	-36	-36
word palliative	-70	-70	-70
word pancreatic	45	45	45
word panel	-63	-63	-63
word panic	-12	-12	-12
word paper	15	15	15
word papers	65	65	65
word paperwork	81	81	81
word paracetamol	-22	-22	-22
word parade	-56	-56	-56
word parents	55	55	55
word park	9	9	9
word parking	-76	-76	-76
word parkinson's	-37	-37	-37
word parrot	-27	-27	-27
word part	-19	-19	-19
word partner	-6	-6	-6
word pas	-37	-37	-37
word pass	87	87	87
word passed	-11	-11	-11
word past	-44	-44	-44
word pat	-92	-92	-92
word patches	-47	-47	-47
word patel	9	9	9
word path	-12	-12	-12
word pathway	58	58	58
word patient	105	105	105
word patients	-47	-47	-47
word patrick	90	90	90
word pawb	-36	-36	-36
word payroll	-52	-52	-52
word pc	-106	-106	-106
word pe	8	8	8
word pearl	28	28	28
word peggy	-53	-53	-53
word pelvis	-22	-22	-22
word pen	35	35	35
word pending	-134	-134	-134
word penfield	-58	-58	-58
word penny	-65	-65	-65
word pens	10	10	10
word people	-24	-24	-24
word pepper	-41	-41	-41
word per	29	29	29
word perfect	-11	-11	-11
word person	-84	-84	-84
word pete	12	12	12
word pharmacy	-86	-86	-86
word phil	-58	-58	-58
word phone	28	28	28
word phone's	15	15	15
word phoned	68	68	68
word phones	-45	-45	-45
word photo	12	12	12
word photos	-79	-79	-79
word physics	-13	-13	-13
word physio	-13	-13	-13
word pi	-19	-19	-19
word pick	-35	-35	-35
word picking	-15	-15	-15
word picks	-38	-38	-38
word picture	-16	-16	-16
word piece	-12	-12	-12
word pier	-14	-14	-14
word pink	75	75	75
word pins	-58	-58	-58
word pipes	-13	-13	-13
word pit	-27	-27	-27
word pitch	20	20	20
word pizza	-59	-59	-59
word place	-70	-70	-70
word placement	49	49	49
word places	102	102	102
word plan	52	52	52
word plane	-32	-32	-32
word plant	-98	-98	-98
word plate	9	9	9
word played	-70	-70	-70
word player	96	96	96
word plays	-54	-54	-54
word please	18	18	18
word pleural	103	103	103
word pls	41	41	41
word plts	-39	-39	-39
word plumber	-33	-33	-33
word plus	-55	-55	-55
word pm	15	15	15
word pneumonia	7	7	7
word po	-135	-135	-135
word pod	172	172	172
word point	-98	-98	-98
word police	53	53	53
word polish	-59	-59	-59
word pool	66	66	66
word poor	-204	-204	-204
word poorly	-66	-66	-66
word poppy	-12	-12	-12
word portal	13	13	13
word porter	110	110	110
word porters	73	73	73
word pos	39	39	39
word positive	42	42	42
word possibly	67	67	67
word post	85	85	85
word postcode	-29	-29	-29
word posted	17	17	17
word poster	-43	-43	-43
word posters	-68	-68	-68
word potassium	132	132	132
word pots	-87	-87	-87
word pounds	-16	-16	-16
word power	24	24	24
word pox	-69	-69	-69
word pr	-13	-13	-13
word practice	-18	-18	-18
word prayers	-88	-88	-88
word pre	72	72	72
word precious	30	30	30
word pred	-96	-96	-96
word pregnant	-72	-72	-72
word prep	44	44	44
word press	-51	-51	-51
word pressure	61	61	61
word priest	-19	-19	-19
word primary	-75	-75	-75
word print	34	34	34
word printed	-47	-47	-47
word printer	-28	-28	-28
word prison	76	76	76
word prize	72	72	72
word prof	-78	-78	-78
word promised	-24	-24	-24
word proper	50	50	50
word property	33	33	33
word psych	82	82	82
word pt	141	141	141
word pts	-20	-20	-20
word pub	-32	-32	-32
word pugh	101	101	101
word pull	-9	-9	-9
word pulled	150	150	150
word pump	53	53	53
word punch	-81	-81	-81
word purple	-9	-9	-9
word put	-88	-88	-88
word putting	25	25	25
word pyjamas	24	24	24
word pyle	-15	-15	-15
word q0	42	42	42
word queen	-34	-34	-34
word queries	-79	-79	-79
word query	21	21	21
word question	89	89	89
word queue	-42	-42	-42
word quick	36	36	36
word quiet	11	11	11
word quiz	-22	-22	-22
word r	63	63	63
word r0	-50	-50	-50
word race	-8	-8	-8
word racing	59	59	59
word radio	-40	-40	-40
word raffle	-19	-19	-19
word rail	34	34	34
word raised	-35	-35	-35
word ran	-16	-16	-16
word rang	42	42	42
word rapid	47	47	47
word rare	-18	-18	-18
word rash	26	26	26
word rat	34	34	34
word rate	-35	-35	-35
word rather	72	72	72
word rd	34	34	34
word re	67	67	67
word read	38	38	38
word reading	-81	-81	-81
word readings	-9	-9	-9
word reads	-67	-67	-67
word really	-29	-29	-29
word reason	-41	-41	-41
word reasonable	-70	-70	-70
word rebleed	81	81	81
word rebook	40	40	40
word rec	-80	-80	-80
word recall	122	122	122
word reception	-71	-71	-71
word recheck	-34	-34	-34
word recipient	39	39	39
word record	-76	-76	-76
word records	14	14	14
word recovery	77	77	77
word recruitment	-71	-71	-71
word red	-40	-40	-40
word rees	-11	-11	-11
word reeves	-47	-47	-47
word ref	-22	-22	-22
word referral	-27	-27	-27
word refused	111	111	111
word refusing	62	62	62
word reg	-35	-35	-35
word registrar	-109	-109	-109
word rehab	116	116	116
word rejected	101	101	101
word related	124	124	124
word relation	81	81	81
word relatives	45	45	45
word release	-76	-76	-76
word relief	-110	-110	-110
word remember	-33	-33	-33
word remembers	-14	-14	-14
word renal	-27	-27	-27
word rep	-20	-20	-20
word repeat	18	18	18
word replaced	-6	-6	-6
word reply	94	94	94
word report	-44	-44	-44
word reporting	103	103	103
word request	-43	-43	-43
word requested	-19	-19	-19
word requests	-60	-60	-60
word rescue	-24	-24	-24
word reset	93	93	93
word rest	13	13	13
word result	-40	-40	-40
word results	-9	-9	-9
word resus	-39	-39	-39
word retired	-95	-95	-95
word retirement	-80	-80	-80
word return	8	8	8
word returned	-21	-21	-21
word review	81	81	81
word ride	-14	-14	-14
word rif	-18	-18	-18
word right	-91	-91	-91
word rigler	-60	-60	-60
word ring	6	6	6
word ringing	-24	-24	-24
word rings	-23	-23	-23
word rio	72	72	72
word risk	-137	-137	-137
word rivka	50	50	50
word rm	19	19	19
word rmn	-78	-78	-78
word rn	-51	-51	-51
word road	-23	-23	-23
word robertson	-56	-56	-56
word robot	-142	-142	-142
word rochdale	-10	-10	-10
word roll	15	15	15
word rolls	-25	-25	-25
word ronald	24	24	24
word roof	-10	-10	-10
word room	-77	-77	-77
word rooms	81	81	81
word rosa	-72	-72	-72
word rose	-124	-124	-124
word ross	-23	-23	-23
word rota	-93	-93	-93
word round	-57	-57	-57
word route	6	6	6
word row	79	79	79
word rowan	27	27	27
word rowing	-25	-25	-25
word royal	-83	-83	-83
word rpt	166	166	166
word rugby	-89	-89	-89
word rule	-69	-69	-69
word rules	-44	-44	-44
word runner	-106	-106	-106
word runs	47	47	47
word s	-32	-32	-32
word s0	-16	-16	-16
word sad	-101	-101	-101
word safari	-6	-6	-6
word safe	50	50	50
word said	-45	-45	-45
word salt	19	19	19
word salter	-14	-14	-14
word same	76	76	76
word samosas	67	67	67
word sample	13	13	13
word samples	16	16	16
word sandra	40	40	40
word sandwich	47	47	47
word sandwiches	-24	-24	-24
word sang	-8	-8	-8
word santa	-41	-41	-41
word sash	-61	-61	-61
word sat	-13	-13	-13
word sats	72	72	72
word saturday	-54	-54	-54
word saturn	-54	-54	-54
word sau	34	34	34
word save	35	35	35
word saw	-46	-46	-46
word say	-57	-57	-57
word saying	8	8	8
word says	-6	-6	-6
word scales	81	81	81
word scan	20	20	20
word scan's	83	83	83
word scanned	85	85	85
word scanner	-13	-13	-13
word scarf	-30	-30	-30
word scenario	-43	-43	-43
word school	49	49	49
word scooter	-82	-82	-82
word scope	-80	-80	-80
word score	-45	-45	-45
word scot	-39	-39	-39
word screen	83	83	83
word screenshot	-16	-16	-16
word script	-74	-74	-74
word scrub	20	20	20
word scrubbing	-107	-107	-107
word seacole	-36	-36	-36
word seat	58	58	58
word seats	20	20	20
word sec	87	87	87
word second	17	17	17
word secret	-12	-12	-12
word secretary	66	66	66
word section	50	50	50
word security	-42	-42	-42
word see	49	49	49
word seeing	27	27	27
word seen	29	29	29
word self	-41	-41	-41
word send	8	8	8
word sending	-66	-66	-66
word senga	-23	-23	-23
word sent	-40	-40	-40
word separate	31	31	31
word sepsis	62	62	62
word sept	7	7	7
word serial	-58	-58	-58
word service	7	7	7
word session	-118	-118	-118
word set	71	71	71
word sets	-42	-42	-42
word settled	-73	-73	-73
word seven	-52	-52	-52
word share	11	11	11
word sharps	50	50	50
word she	45	45	45
word she'd	-105	-105	-105
word she'll	-38	-38	-38
word sheet	11	11	11
word sheila	-49	-49	-49
word shes	73	73	73
word shift	-16	-16	-16
word shifts	16	16	16
word ship	-128	-128	-128
word sho	-17	-17	-17
word shoes	-24	-24	-24
word short	-62	-62	-62
word shot	-69	-69	-69
word shoulder	-53	-53	-53
word shout	96	96	96
word show	-16	-16	-16
word showing	-63	-63	-63
word shut	-68	-68	-68
word shuts	-13	-13	-13
word sibs	88	88	88
word sick	-60	-60	-60
word sidaway	-31	-31	-31
word side	20	20	20
word sigmoid	11	11	11
word sign	-87	-87	-87
word signature	-85	-85	-85
word signed	78	78	78
word signs	-103	-103	-103
word silver	-63	-63	-63
word sim	33	33	33
word simon	-24	-24	-24
word since	35	35	35
word singing	36	36	36
word single	-35	-35	-35
word sir	12	12	12
word sister	41	41	41
word sister's	139	139	139
word sisters	118	118	118
word sit	9	9	9
word site	-52	-52	-52
word sits	-58	-58	-58
word sitting	-56	-56	-56
word six	-93	-93	-93
word size	-19	-19	-19
word skeleton	-19	-19	-19
word skiing	-14	-14	-14
word skin	-66	-66	-66
word skip	-61	-61	-61
word sleep	88	88	88
word sleeping	34	34	34
word slept	95	95	95
word slide	-141	-141	-141
word slides	-137	-137	-137
word slipped	43	43	43
word slippers	47	47	47
word slot	66	66	66
word slots	-20	-20	-20
word slow	-15	-15	-15
word slt	107	107	107
word sluice	-111	-111	-111
word small	-44	-44	-44
word smartcard	-102	-102	-102
word smear	-14	-14	-14
word smell	-49	-49	-49
word smith	-63	-63	-63
word snow	-28	-28	-28
word so	-11	-11	-11
word social	-53	-53	-53
word socket	93	93	93
word sofa	-12	-12	-12
word sold	8	8	8
word somali	92	92	92
word some	-27	-27	-27
word somebody	21	21	21
word somebody's	76	76	76
word someone	6	6	6
word something	-48	-48	-48
word son	11	11	11
word son's	51	51	51
word sons	-124	-124	-124
word sorry	111	111	111
word sorted	73	73	73
word sound	-87	-87	-87
word sounds	-101	-101	-101
word soup	63	63	63
word south	-53	-53	-53
word space	9	9	9
word spare	-38	-38	-38
word speak	143	143	143
word speaker	68	68	68
word speaking	-71	-71	-71
word spelt	48	48	48
word spine	136	136	136
word spirit	-28	-28	-28
word splint	42	42	42
word split	-75	-75	-75
word spoke	67	67	67
word sponsor	-15	-15	-15
word sports	-40	-40	-40
word spot	-10	-10	-10
word spotlight	-25	-25	-25
word squad	-23	-23	-23
word squeeze	-40	-40	-40
word sr0	84	84	84
word stable	-105	-105	-105
word stack	-91	-91	-91
word staff	-118	-118	-118
word stage	-24	-24	-24
word stairs	15	15	15
word stall	-28	-28	-28
word stand	-53	-53	-53
word standby	-9	-9	-9
word standing	17	17	17
word start	-95	-95	-95
word started	7	7	7
word starters	-11	-11	-11
word starting	-60	-60	-60
word starts	-22	-22	-22
word stats	66	66	66
word status	-39	-39	-39
word stay	-77	-77	-77
word staying	67	67	67
word stays	-57	-57	-57
word stedy	-47	-47	-47
word stem	-33	-33	-33
word step	-20	-20	-20
word steps	95	95	95
word steroids	45	45	45
word stick	86	86	86
word sticker	167	167	167
word sticky	-109	-109	-109
word still's	-40	-40	-40
word stock	-42	-42	-42
word stoma	-9	-9	-9
word stone	33	33	33
word stood	-120	-120	-120
word stop	92	92	92
word stopped	13	13	13
word stops	-24	-24	-24
word store	-26	-26	-26
word stores	-58	-58	-58
word storm	-77	-77	-77
word story	39	39	39
word straight	-13	-13	-13
word street	-74	-74	-74
word stretcher	-30	-30	-30
word stroke	-69	-69	-69
word stuart	-9	-9	-9
word stuck	-22	-22	-22
word student	-15	-15	-15
word students	-56	-56	-56
word study	-66	-66	-66
word subs	-15	-15	-15
word sue	11	11	11
word summer	60	60	60
word sun	-55	-55	-55
word sunday	-11	-11	-11
word sundeep	-32	-32	-32
word sundown	-42	-42	-42
word supper	-11	-11	-11
word support	78	78	78
word sure	-48	-48	-48
word surg	-9	-9	-9
word surgeon	-56	-56	-56
word surgeons	-87	-87	-87
word surgery	-59	-59	-59
word surgical	17	17	17
word surname	25	25	25
word swab	38	38	38
word swabs	44	44	44
word swallow	-45	-45	-45
word swap	-31	-31	-31
word swapped	125	125	125
word swears	46	46	46
word sweet	-40	-40	-40
word swift	115	115	115
word switch	-55	-55	-55
word switchboard	-61	-61	-61
word syndrome	-26	-26	-26
word syringe	-7	-7	-7
word system	66	66	66
word szymański	128	128	128
word t	-55	-55	-55
word t0	60	60	60
word ta	-109	-109	-109
word table	43	43	43
word tablet	-18	-18	-18
word tablets	19	19	19
word tac	-80	-80	-80
word tae	-7	-7	-7
word taiwo	61	61	61
word take	-35	-35	-35
word takers	-34	-34	-34
word takes	-70	-70	-70
word taking	-79	-79	-79
word talk	-35	-35	-35
word talking	19	19	19
word tall	18	18	18
word tan	-35	-35	-35
word tap	59	59	59
word tape	-44	-44	-44
word tattoo	-21	-21	-21
word taught	-31	-31	-31
word tavi	-113	-113	-113
word taxi	143	143	143
word tb	-115	-115	-115
word tea	47	47	47
word teach	-37	-37	-37
word teaching	21	21	21
word team	-28	-28	-28
word teams	-67	-67	-67
word tech	-23	-23	-23
word ted	-29	-29	-29
word teenage	-55	-55	-55
word teeth	-51	-51	-51
word tel	-13	-13	-13
word telford	-14	-14	-14
word tell	13	13	13
word telling	20	20	20
word telly	-31	-31	-31
word temp	62	62	62
word template	-35	-35	-35
word ten	95	95	95
word tenor	-14	-14	-14
word tent	-12	-12	-12
word term	-68	-68	-68
word terrace	22	22	22
word test	-116	-116	-116
word tested	67	67	67
word text	-30	-30	-30
word texts	70	70	70
word th	24	24	24
word than	26	26	26
word thank	-11	-11	-11
word thanks	-12	-12	-12
word that'll	-41	-41	-41
word that's	-32	-32	-32
word thats	-40	-40	-40
word the	-27	-27	-27
word theatre	-69	-69	-69
word theatres	-104	-104	-104
word their	6	6	6
word them	-11	-11	-11
word then	-55	-55	-55
word theo	-48	-48	-48
word therapy	-73	-73	-73
word there	-48	-48	-48
word there's	8	8	8
word theres	82	82	82
word thermometer	-81	-81	-81
word these	-62	-62	-62
word they'll	78	78	78
word they've	43	43	43
word thing	16	16	16
word things	-34	-34	-34
word think	8	8	8
word thinks	-116	-116	-116
word third	-27	-27	-27
word thirty	7	7	7
word this	18	18	18
word thomas	-53	-53	-53
word thompson	-50	-50	-50
word those	-89	-89	-89
word though	-106	-106	-106
word thought	-60	-60	-60
word thoughts	26	26	26
word three	-18	-18	-18
word threw	-58	-58	-58
word thriving	-50	-50	-50
word thrombectomy	32	32	32
word through	-15	-15	-15
word thu	-18	-18	-18
word thurs	-16	-16	-16
word thursday	57	57	57
word tib	87	87	87
word ticket	-38	-38	-38
word tide	-20	-20	-20
word tigrinya	-19	-19	-19
word tiktok	86	86	86
word til	-66	-66	-66
word till	-29	-29	-29
word time	11	11	11
word times	-11	-11	-11
word timesheets	-28	-28	-28
word tin	-57	-57	-57
word tip	43	43	43
word title	-6	-6	-6
word tmrw	-130	-130	-130
word to	-6	-6	-6
word toast	117	117	117
word today	29	29	29
word today's	-57	-57	-57
word toe	72	72	72
word toes	-33	-33	-33
word toilet	53	53	53
word told	20	20	20
word tomorrow	-10	-10	-10
word tomorrow's	52	52	52
word tonight	-38	-38	-38
word too	-44	-44	-44
word took	-69	-69	-69
word top	120	120	120
word torch	44	44	44
word tour	-24	-24	-24
word tower	-6	-6	-6
word town	-15	-15	-15
word tr0	42	42	42
word track	-23	-23	-23
word tracker	-33	-33	-33
word tractor	-74	-74	-74
word traffic	-23	-23	-23
word trafford	-28	-28	-28
word trained	-41	-41	-41
word training	-146	-146	-146
word transfer	34	34	34
word transferred	-11	-11	-11
word transport	-51	-51	-51
word trauma	-112	-112	-112
word travel	-117	-117	-117
word tray	-19	-19	-19
word trays	-144	-144	-144
word treat	-35	-35	-35
word triage	-134	-134	-134
word trial	183	183	183
word tribunal	94	94	94
word tried	76	76	76
word trip	76	76	76
word triplets	-53	-53	-53
word trolley	-189	-189	-189
word trouble	31	31	31
word truck	-50	-50	-50
word trust	-50	-50	-50
word trusted	-18	-18	-18
word try	99	99	99
word trying	-75	-75	-75
word tto	12	12	12
word ttos	-24	-24	-24
word tub	-13	-13	-13
word tube	45	45	45
word tue	29	29	29
word tues	-15	-15	-15
word tuesday	35	35	35
word tuesdays	-76	-76	-76
word turn	-42	-42	-42
word turned	-58	-58	-58
word turns	-31	-31	-31
word twice	61	61	61
word twilight	-19	-19	-19
word twin	-84	-84	-84
word twins	7	7	7
word two	6	6	6
word type	-74	-74	-74
word typed	33	33	33
word typing	-43	-43	-43
word tyson-wren	12	12	12
word tŷ	-12	-12	-12
word u	12	12	12
word uk	-10	-10	-10
word ulcer	-14	-14	-14
word under	-12	-12	-12
word undertaker	57	57	57
word uni	-28	-28	-28
word unit	-28	-28	-28
word units	-71	-71	-71
word unknown	76	76	76
word unless	49	49	49
word until	-27	-27	-27
word up	34	34	34
word update	13	13	13
word upload	100	100	100
word upset	33	33	33
word upstairs	-49	-49	-49
word urgent	-41	-41	-41
word urine	49	49	49
word us	-82	-82	-82
word use	-61	-61	-61
word used	-129	-129	-129
word usher	10	10	10
word using	8	8	8
word usual	98	98	98
word usually	-40	-40	-40
word uti	37	37	37
word utting	-19	-19	-19
word v	-46	-46	-46
word v0	-30	-30	-30
word vaccinators	-79	-79	-79
word valve	-40	-40	-40
word van	20	20	20
word van's	37	37	37
word vascular	25	25	25
word vent	27	27	27
word verified	13	13	13
word verify	79	79	79
word version	13	13	13
word very	-56	-56	-56
word vet	-67	-67	-67
word via	-64	-64	-64
word victoria	-116	-116	-116
word video	-31	-31	-31
word view	81	81	81
word village	-47	-47	-47
word vinci	-146	-146	-146
word visit	-101	-101	-101
word visiting	26	26	26
word visitor	-75	-75	-75
word visitors	133	133	133
word visits	-31	-31	-31
word vit	-53	-53	-53
word voice	51	51	51
word voicemail	83	83	83
word volunteers	-66	-66	-66
word vote	-136	-136	-136
word vs	-87	-87	-87
word w	92	92	92
word wait	75	75	75
word waiting	73	73	73
word waits	-25	-25	-25
word wales	-62	-62	-62
word walk	-31	-31	-31
word walked	27	27	27
word walking	-71	-71	-71
word walks	-17	-17	-17
word wall	-21	-21	-21
word want	-16	-16	-16
word wanted	-66	-66	-66
word wanting	41	41	41
word wants	24	24	24
word ward	29	29	29
word wards	-51	-51	-51
word warfarin	-45	-45	-45
word was	-34	-34	-34
word wash	-81	-81	-81
word wasik	-64	-64	-64
word wasn't	31	31	31
word watch	-6	-6	-6
word watching	-94	-94	-94
word water	51	51	51
word wave	-20	-20	-20
word way	52	52	52
word ways	-72	-72	-72
word we	19	19	19
word we'd	-9	-9	-9
word we'll	-56	-56	-56
word we're	-88	-88	-88
word we've	-31	-31	-31
word wear	-112	-112	-112
word wearing	-15	-15	-15
word weather	-55	-55	-55
word wed	-55	-55	-55
word wedding	70	70	70
word wednesday	-45	-45	-45
word weds	-53	-53	-53
word wee	73	73	73
word week	-94	-94	-94
word week's	-11	-11	-11
word weekend	150	150	150
word weekly	-15	-15	-15
word weeks	-59	-59	-59
word weigh	67	67	67
word weighed	127	127	127
word weight	60	60	60
word welcome	-48	-48	-48
word welfare	-60	-60	-60
word well	-7	-7	-7
word wells	-29	-29	-29
word welsh	-95	-95	-95
word went	-18	-18	-18
word were	-26	-26	-26
word what	-40	-40	-40
word what's	20	20	20
word whatever	-47	-47	-47
word whats	98	98	98
word whatsapp	-40	-40	-40
word wheel	-102	-102	-102
word wheelchair	96	96	96
word when	-16	-16	-16
word where	-12	-12	-12
word wherever	-130	-130	-130
word which	52	52	52
word whipple's	-8	-8	-8
word whiteboard	7	7	7
word who	21	21	21
word who's	42	42	42
word whoever	-60	-60	-60
word whoever's	-22	-22	-22
word whole	-88	-88	-88
word whos	108	108	108
word why	-66	-66	-66
word wi	-12	-12	-12
word wick	-104	-104	-104
word wife	-10	-10	-10
word wife's	-76	-76	-76
word wifie	12	12	12
word wig	-14	-14	-14
word wil	61	61	61
word willow	-28	-28	-28
word window	157	157	157
word windsor	-34	-34	-34
word wing	-17	-17	-17
word winner	-58	-58	-58
word winter	-46	-46	-46
word wire	-111	-111	-111
word with	-18	-18	-18
word withdrew	-26	-26	-26
word within	35	35	35
word without	54	54	54
word witness	-50	-50	-50
word wivenhoe	-56	-56	-56
word wk	-23	-23	-23
word wks	-100	-100	-100
word wm	93	93	93
word woman	71	71	71
word won	27	27	27
word wont	122	122	122
word wood	52	52	52
word woodpecker	-53	-53	-53
word word	141	141	141
word words	-44	-44	-44
word work	-19	-19	-19
word worked	-8	-8	-8
word worker	21	21	21
word working	-83	-83	-83
word works	47	47	47
word world	-41	-41	-41
word worried	41	41	41
word would	-58	-58	-58
word wound	-28	-28	-28
word wright	-100	-100	-100
word wrist	17	17	17
word wristband	75	75	75
word write	-10	-10	-10
word writing	-63	-63	-63
word written	26	26	26
word wrong	41	41	41
word wrote	104	104	104
word x	-50	-50	-50
word xmas	-27	-27	-27
word xray	-86	-86	-86
word y	-45	-45	-45
word y0	60	60	60
word yarises	-37	-37	-37
word year	-58	-58	-58
word year's	-33	-33	-33
word years	-89	-89	-89
word yellow	18	18	18
word yest	12	12	12
word yesterday	-41	-41	-41
word yet	-34	-34	-34
word you	15	15	15
word you'd	-27	-27	-27
word you'll	-49	-49	-49
word you're	-60	-60	-60
word you've	45	45	45
word young	-17	-17	-17
word your	-96	-96	-96
word yours	-93	-93	-93
word yous	-68	-68	-68
word yr	-96	-96	-96
word yrs	46	46	46
word zone	-41	-41	-41
workplace	-116	-92	-152
works	-231	-236	-197
year-near	-85	-50	11
`;

/** Weights by cue, in natural units. */
export const nameWeights: ReadonlyMap<string, readonly number[]> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [cue = '', ...row] = line.split('\t');
      return [cue, row.map((weight) => Number(weight) / 100)];
    }),
);

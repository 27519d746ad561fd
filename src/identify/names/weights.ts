/**
 * What each cue adds to the log odds, in hundredths, that a candidate is the name of a patient or a patient's relative; written by `npm run
 * train` from the labelled threads in test/bench. Three columns, because the same cue says more beside a lone first name
 * than beside a whole name: whole name or title and surname; one known name; weak evidence (an ordinary or unknown word, or initials).
 */
const table = `
-1 %ack	28	28	28
-1 %admin	-20	-20	-20
-1 %bed	-36	-36	-36
-1 %body	-37	-37	-37
-1 %coming	8	8	8
-1 %contact	-25	-25	-25
-1 %deeds	-53	-53	-53
-1 %disease	6	6	6
-1 %dose	-17	-17	-17
-1 %finding	-21	-21	-21
-1 %he	64	64	64
-1 %homes	-42	-42	-42
-1 %in general	30	30	30
-1 %kin	69	69	69
-1 %kit	12	12	12
-1 %life	-54	-54	-54
-1 %life deed	-6	-6	-6
-1 %life honour	79	79	79
-1 %life known	-11	-11	-11
-1 %life land	30	30	30
-1 %life media	-47	-47	-47
-1 %life place	-62	-62	-62
-1 %life sport	-6	-6	-6
-1 %life stage	-76	-76	-76
-1 %life thing	-83	-83	-83
-1 %life trade	-46	-46	-46
-1 %many	-56	-56	-56
-1 %measure	13	13	13
-1 %meet	112	112	112
-1 %mindtalk	60	60	60
-1 %music	-49	-49	-49
-1 %obstetric	108	108	108
-1 %order	39	39	39
-1 %outside	17	17	17
-1 %patient	21	21	21
-1 %procedure	-25	-25	-25
-1 %pub games	-53	-53	-53
-1 %question	-10	-10	-10
-1 %record	-43	-43	-43
-1 %report	14	14	14
-1 %route	28	28	28
-1 %sea	80	80	80
-1 %secrecy	-10	-10	-10
-1 %social	-65	-65	-65
-1 %span	-50	-50	-50
-1 %staff	21	21	21
-1 %staff chum	21	21	21
-1 %staff food	-16	-16	-16
-1 %staff joy	40	40	40
-1 %staff leisure	37	37	37
-1 %symptom	-46	-46	-46
-1 %test	55	55	55
-1 %time	-47	-47	-47
-1 %tv	-11	-11	-11
-1 %we	-41	-41	-41
-1 %work arrival	47	47	47
-1 %work chase	-28	-28	-28
-1 %work clock	-12	-12	-12
-1 %work estate	-19	-19	-19
-1 %work flow	-20	-20	-20
-1 %work it	-6	-6	-6
-1 %work kit	-57	-57	-57
-1 %work paper	-36	-36	-36
-1 %work rank	-48	-48	-48
-1 %work request	-28	-28	-28
-1 %work shift	-6	-6	-6
-1 %work transport	-66	-66	-66
-1 %work ward	-22	-22	-22
-1 %workplace	45	45	45
-1 %you	-6	-6	-6
-2 %ack	-27	-27	-27
-2 %admin	-11	-11	-11
-2 %animals	-55	-55	-55
-2 %athletics	-18	-18	-18
-2 %bed	19	19	19
-2 %body	-29	-29	-29
-2 %contact	-8	-8	-8
-2 %deeds	-14	-14	-14
-2 %disaster	34	34	34
-2 %disease	-19	-19	-19
-2 %dose	-28	-28	-28
-2 %faith	39	39	39
-2 %farm	-26	-26	-26
-2 %finding	30	30	30
-2 %football	28	28	28
-2 %general	-31	-31	-31
-2 %he	24	24	24
-2 %homes	-55	-55	-55
-2 %honour	-22	-22	-22
-2 %in general	33	33	33
-2 %kin	16	16	16
-2 %kit	-17	-17	-17
-2 %life	-24	-24	-24
-2 %life deed	10	10	10
-2 %life faith	-18	-18	-18
-2 %life honour	-8	-8	-8
-2 %life known	32	32	32
-2 %life land	16	16	16
-2 %life media	-22	-22	-22
-2 %life place	-10	-10	-10
-2 %life school	-56	-56	-56
-2 %life sport	-22	-22	-22
-2 %life thing	-41	-41	-41
-2 %life trade	8	8	8
-2 %many	16	16	16
-2 %me	-27	-27	-27
-2 %measure	21	21	21
-2 %meet	51	51	51
-2 %mindtalk	-97	-97	-97
-2 %music	-23	-23	-23
-2 %obstetric	-33	-33	-33
-2 %order	-9	-9	-9
-2 %outside	-6	-6	-6
-2 %patient	-49	-49	-49
-2 %person	-24	-24	-24
-2 %politics	-47	-47	-47
-2 %procedure	86	86	86
-2 %question	6	6	6
-2 %record	9	9	9
-2 %report	-13	-13	-13
-2 %rota	-7	-7	-7
-2 %route	22	22	22
-2 %schooling	-90	-90	-90
-2 %sea	-28	-28	-28
-2 %shops	-59	-59	-59
-2 %social	-11	-11	-11
-2 %staff	24	24	24
-2 %staff chum	-43	-43	-43
-2 %staff do	-9	-9	-9
-2 %staff food	-65	-65	-65
-2 %staff joy	12	12	12
-2 %staff leisure	-30	-30	-30
-2 %stage	18	18	18
-2 %stay	31	31	31
-2 %symptom	-56	-56	-56
-2 %test	9	9	9
-2 %they	-59	-59	-59
-2 %time	14	14	14
-2 %treat	30	30	30
-2 %tv	-34	-34	-34
-2 %vehicles	-24	-24	-24
-2 %we	-17	-17	-17
-2 %work arrival	-92	-92	-92
-2 %work chase	25	25	25
-2 %work estate	-6	-6	-6
-2 %work flow	-72	-72	-72
-2 %work it	42	42	42
-2 %work kit	15	15	15
-2 %work paper	54	54	54
-2 %work shift	-38	-38	-38
-2 %work transport	-13	-13	-13
-2 %work ward	61	61	61
-2 %workplace	18	18	18
-2 %you	12	12	12
1 %admin	-29	-29	-29
1 %animals	-24	-24	-24
1 %athletics	-71	-71	-71
1 %bed	39	39	39
1 %body	26	26	26
1 %coming	27	27	27
1 %contact	-36	-36	-36
1 %crime	31	31	31
1 %disaster	58	58	58
1 %disease	57	57	57
1 %dose	18	18	18
1 %farm	-42	-42	-42
1 %festival	-95	-95	-95
1 %finding	6	6	6
1 %general	-36	-36	-36
1 %homes	-51	-51	-51
1 %in general	-41	-41	-41
1 %kin	-6	-6	-6
1 %kit	-28	-28	-28
1 %life	-11	-11	-11
1 %life animal	-24	-24	-24
1 %life deed	10	10	10
1 %life faith	14	14	14
1 %life honour	-34	-34	-34
1 %life known	-16	-16	-16
1 %life land	-46	-46	-46
1 %life media	-21	-21	-21
1 %life place	-45	-45	-45
1 %life school	-6	-6	-6
1 %life sport	-20	-20	-20
1 %life stage	43	43	43
1 %life thing	-120	-120	-120
1 %many	-14	-14	-14
1 %me	15	15	15
1 %measure	36	36	36
1 %meet	-47	-47	-47
1 %mindtalk	55	55	55
1 %music	-54	-54	-54
1 %outside	19	19	19
1 %press	35	35	35
1 %procedure	-33	-33	-33
1 %record	14	14	14
1 %report	-19	-19	-19
1 %route	12	12	12
1 %schooling	-34	-34	-34
1 %sea	-23	-23	-23
1 %shops	-57	-57	-57
1 %social	12	12	12
1 %span	-9	-9	-9
1 %staff	-25	-25	-25
1 %staff chum	42	42	42
1 %staff do	-14	-14	-14
1 %staff food	-21	-21	-21
1 %staff leisure	-81	-81	-81
1 %staff moan	-89	-89	-89
1 %stage	60	60	60
1 %stay	15	15	15
1 %symptom	27	27	27
1 %test	14	14	14
1 %they	39	39	39
1 %time	-46	-46	-46
1 %treat	32	32	32
1 %tv	-31	-31	-31
1 %vehicles	35	35	35
1 %we	-8	-8	-8
1 %work arrival	10	10	10
1 %work clock	-39	-39	-39
1 %work estate	-17	-17	-17
1 %work flow	101	101	101
1 %work kit	9	9	9
1 %work paper	99	99	99
1 %work shift	-43	-43	-43
1 %work transport	22	22	22
1 %work ward	-17	-17	-17
1 %workplace	-15	-15	-15
1 %you	-41	-41	-41
2 %ack	-12	-12	-12
2 %animals	17	17	17
2 %bed	101	101	101
2 %body	-16	-16	-16
2 %coming	-9	-9	-9
2 %contact	-13	-13	-13
2 %deeds	-63	-63	-63
2 %disaster	-30	-30	-30
2 %dose	-35	-35	-35
2 %faith	66	66	66
2 %farm	42	42	42
2 %finding	7	7	7
2 %general	-23	-23	-23
2 %in general	23	23	23
2 %kin	-17	-17	-17
2 %kit	16	16	16
2 %life	-9	-9	-9
2 %life animal	15	15	15
2 %life deed	44	44	44
2 %life faith	11	11	11
2 %life honour	7	7	7
2 %life land	72	72	72
2 %life media	-45	-45	-45
2 %life place	59	59	59
2 %life sport	-20	-20	-20
2 %life stage	24	24	24
2 %life thing	11	11	11
2 %life trade	-30	-30	-30
2 %many	-78	-78	-78
2 %me	-46	-46	-46
2 %measure	16	16	16
2 %meet	19	19	19
2 %mindtalk	-47	-47	-47
2 %obstetric	-51	-51	-51
2 %outside	27	27	27
2 %patient	-6	-6	-6
2 %pub games	-35	-35	-35
2 %question	8	8	8
2 %record	56	56	56
2 %report	19	19	19
2 %route	14	14	14
2 %schooling	-11	-11	-11
2 %sea	20	20	20
2 %secrecy	-8	-8	-8
2 %social	-7	-7	-7
2 %span	-10	-10	-10
2 %staff	11	11	11
2 %staff chum	-70	-70	-70
2 %staff do	-6	-6	-6
2 %staff food	12	12	12
2 %staff joy	85	85	85
2 %staff leisure	10	10	10
2 %stage	12	12	12
2 %stay	20	20	20
2 %symptom	39	39	39
2 %test	12	12	12
2 %they	-47	-47	-47
2 %treat	-8	-8	-8
2 %we	17	17	17
2 %work arrival	25	25	25
2 %work clock	-25	-25	-25
2 %work estate	39	39	39
2 %work it	-15	-15	-15
2 %work kit	6	6	6
2 %work paper	27	27	27
2 %work request	9	9	9
2 %work shift	23	23	23
2 %work transport	7	7	7
2 %work ward	-41	-41	-41
2 %workplace	-55	-55	-55
2 %you	-14	-14	-14
3 %ack	9	9	9
3 %admin	-30	-30	-30
3 %animals	56	56	56
3 %athletics	38	38	38
3 %bed	60	60	60
3 %coming	14	14	14
3 %contact	15	15	15
3 %deeds	36	36	36
3 %disaster	25	25	25
3 %disease	-12	-12	-12
3 %dose	-20	-20	-20
3 %faith	31	31	31
3 %farm	-22	-22	-22
3 %finding	13	13	13
3 %general	-19	-19	-19
3 %he	-43	-43	-43
3 %homes	44	44	44
3 %in general	-23	-23	-23
3 %kin	-22	-22	-22
3 %kit	-12	-12	-12
3 %life animal	-25	-25	-25
3 %life deed	22	22	22
3 %life faith	30	30	30
3 %life known	-33	-33	-33
3 %life land	33	33	33
3 %life place	19	19	19
3 %life school	-83	-83	-83
3 %life sport	-14	-14	-14
3 %life stage	-50	-50	-50
3 %life thing	-21	-21	-21
3 %life trade	-16	-16	-16
3 %measure	13	13	13
3 %meet	11	11	11
3 %mindtalk	-18	-18	-18
3 %music	-46	-46	-46
3 %obstetric	-7	-7	-7
3 %order	-9	-9	-9
3 %outside	29	29	29
3 %patient	41	41	41
3 %person	-10	-10	-10
3 %record	10	10	10
3 %rota	-26	-26	-26
3 %sea	30	30	30
3 %secrecy	-11	-11	-11
3 %shops	-71	-71	-71
3 %social	24	24	24
3 %span	10	10	10
3 %staff	-27	-27	-27
3 %staff do	-7	-7	-7
3 %staff food	-9	-9	-9
3 %staff joy	-56	-56	-56
3 %staff leisure	-49	-49	-49
3 %staff moan	53	53	53
3 %stage	-21	-21	-21
3 %stay	7	7	7
3 %symptom	-35	-35	-35
3 %test	37	37	37
3 %they	47	47	47
3 %time	-14	-14	-14
3 %tv	33	33	33
3 %vehicles	-37	-37	-37
3 %we	-73	-73	-73
3 %work arrival	49	49	49
3 %work chase	26	26	26
3 %work estate	6	6	6
3 %work flow	-22	-22	-22
3 %work it	-32	-32	-32
3 %work kit	43	43	43
3 %work rank	-71	-71	-71
3 %work request	10	10	10
3 %work shift	-13	-13	-13
3 %work transport	-7	-7	-7
3 %workplace	-30	-30	-30
3 %you	-68	-68	-68
after %animals	22	22	22
after %art	-16	-16	-16
after %athletics	-20	-20	-20
after %bed	20	20	20
after %contact	9	9	9
after %craft	-78	-78	-78
after %crime	-20	-20	-20
after %deeds	-8	-8	-8
after %disaster	-46	-46	-46
after %ending	-74	-74	-74
after %faith	25	25	25
after %farm	-13	-13	-13
after %festival	-74	-74	-74
after %general	-24	-24	-24
after %he	9	9	9
after %hobby	-28	-28	-28
after %homes	-9	-9	-9
after %honour	-39	-39	-39
after %in general	-18	-18	-18
after %kin	34	34	34
after %kit	-16	-16	-16
after %life	-12	-12	-12
after %life animal	16	16	16
after %life faith	-24	-24	-24
after %life honour	30	30	30
after %life known	9	9	9
after %life media	-7	-7	-7
after %life place	-15	-15	-15
after %life school	-20	-20	-20
after %life stage	-12	-12	-12
after %life thing	-29	-29	-29
after %life trade	-6	-6	-6
after %many	-9	-9	-9
after %me	-8	-8	-8
after %measure	19	19	19
after %meet	-24	-24	-24
after %mindtalk	60	60	60
after %mines	64	64	64
after %notoriety	-114	-114	-114
after %obstetric	-26	-26	-26
after %outside	23	23	23
after %politics	-36	-36	-36
after %press	-30	-30	-30
after %procedure	-30	-30	-30
after %pub games	-14	-14	-14
after %question	6	6	6
after %record	37	37	37
after %report	8	8	8
after %rota	-11	-11	-11
after %route	9	9	9
after %rugby cricket	-75	-75	-75
after %secrecy	6	6	6
after %shops	8	8	8
after %social	-10	-10	-10
after %span	16	16	16
after %staff chum	-6	-6	-6
after %staff do	-70	-70	-70
after %staff food	-10	-10	-10
after %staff joy	-12	-12	-12
after %staff laugh	24	24	24
after %staff leisure	-17	-17	-17
after %staff moan	63	63	63
after %stage	-55	-55	-55
after %stay	33	33	33
after %symptom	30	30	30
after %test	17	17	17
after %they	-15	-15	-15
after %tv	-54	-54	-54
after %vehicles	26	26	26
after %war	12	12	12
after %we	12	12	12
after %work chase	10	10	10
after %work clock	-7	-7	-7
after %work estate	16	16	16
after %work kit	-30	-30	-30
after %work request	17	17	17
after %work shift	-26	-26	-26
after %work transport	24	24	24
after %work ward	-17	-17	-17
after %workplace	-19	-19	-19
after %you	-25	-25	-25
after-address	-12	89	49
after:at	0	-35	-58
after:can	61	39	26
after:has	-65	-31	-20
after:if	-106	-106	-106
after:in	-31	-11	35
after:is	-6	-27	-2
after:on	32	-28	-50
after:re	104	104	104
after:says	-26	-5	9
after:to	-58	-60	-101
after:wants	29	61	34
after:was	-32	-26	-26
after:will	-49	-91	-49
after:with	-1	43	-35
age-after	11	-8	-47
age-comma	-123	13	13
and-after	-2	-34	-55
ask-for	-30	-86	-25
at-sign	-317	-359	-359
bare-genitive	174	146	174
be-before	32	7	6
bed-before	155	155	155
bed-near	70	28	5
before %admin	-8	-8	-8
before %animals	-73	-73	-73
before %art	-21	-21	-21
before %athletics	-25	-25	-25
before %body	-40	-40	-40
before %coming	-12	-12	-12
before %contact	-14	-14	-14
before %craft	-91	-91	-91
before %crime	23	23	23
before %deeds	-28	-28	-28
before %disaster	6	6	6
before %disease	-11	-11	-11
before %dose	-15	-15	-15
before %ending	-59	-59	-59
before %faith	18	18	18
before %farm	-60	-60	-60
before %festival	-21	-21	-21
before %finding	-16	-16	-16
before %football	-39	-39	-39
before %general	-33	-33	-33
before %he	-30	-30	-30
before %hobby	17	17	17
before %homes	-43	-43	-43
before %honour	-34	-34	-34
before %in general	-21	-21	-21
before %life	-27	-27	-27
before %life animal	-74	-74	-74
before %life deed	-18	-18	-18
before %life faith	-22	-22	-22
before %life honour	25	25	25
before %life known	-15	-15	-15
before %life land	-12	-12	-12
before %life media	-30	-30	-30
before %life place	-26	-26	-26
before %life school	-30	-30	-30
before %life sport	-40	-40	-40
before %life stage	-26	-26	-26
before %life thing	-31	-31	-31
before %life trade	-6	-6	-6
before %many	-21	-21	-21
before %me	-59	-59	-59
before %measure	15	15	15
before %meet	-40	-40	-40
before %mindtalk	-7	-7	-7
before %mines	8	8	8
before %music	-52	-52	-52
before %notoriety	-45	-45	-45
before %obstetric	-6	-6	-6
before %outside	-28	-28	-28
before %person	-10	-10	-10
before %press	-35	-35	-35
before %pub games	33	33	33
before %question	-10	-10	-10
before %record	34	34	34
before %report	-12	-12	-12
before %rota	-6	-6	-6
before %rugby cricket	-18	-18	-18
before %schooling	-30	-30	-30
before %secrecy	-19	-19	-19
before %shops	-56	-56	-56
before %social	-6	-6	-6
before %span	-47	-47	-47
before %staff	-28	-28	-28
before %staff do	-39	-39	-39
before %staff food	-51	-51	-51
before %staff joy	14	14	14
before %staff laugh	-85	-85	-85
before %staff leisure	-13	-13	-13
before %staff moan	-45	-45	-45
before %symptom	-12	-12	-12
before %test	10	10	10
before %they	-32	-32	-32
before %time	-22	-22	-22
before %vehicles	11	11	11
before %war	27	27	27
before %we	-42	-42	-42
before %work arrival	-29	-29	-29
before %work clock	-22	-22	-22
before %work estate	42	42	42
before %work flow	-10	-10	-10
before %work it	-27	-27	-27
before %work paper	-9	-9	-9
before %work rank	-36	-36	-36
before %work request	-9	-9	-9
before %work shift	-18	-18	-18
before %work transport	-45	-45	-45
before %workplace	-18	-18	-18
before %you	-22	-22	-22
before:a	11	-51	-71
before:about	-49	-49	-49
before:and	71	-33	-22
before:as	6	68	22
before:at	-115	-38	-84
before:be	12	31	12
before:by	-38	-18	57
before:called	-71	-178	-123
before:can	-25	-25	-25
before:does	-15	-15	-15
before:for	130	44	82
before:from	-113	1	-59
before:in	-32	-71	-61
before:just	52	52	52
before:like	-96	-96	-96
before:no	-29	-115	-29
before:not	-65	-88	-80
before:of	34	-17	-54
before:on	-21	-10	-101
before:or	6	15	49
before:our	-31	-108	-31
before:ring	-40	-20	-25
before:see	-24	-24	-24
before:tell	-31	3	85
before:that	51	88	51
before:the	-172	-122	-110
before:to	44	-1	-26
before:two	39	39	39
before:via	-26	-26	-26
before:was	-94	32	-69
before:which	-47	-47	-47
before:with	-178	-66	-69
belongs	279	240	305
bracket-before	55	-36	-38
bracket-number	45	-9	-9
bracket-role	-67	87	11
calendar	-52	-52	-104
care-home	-303	-303	-303
cared-for	257	226	257
clinical-after	-5	-18	-99
clinical-before	48	70	33
clinical-near	52	15	0
clinical-near-more	-7	-13	1
clinical-post	34	8	-19
colleague-verb	-243	-275	-243
colleagues-named	-52	-29	4
colon-before	97	47	38
comma-after	61	33	-31
comma-before	5	-2	-35
comma-detail	23	72	-74
comma-vocative	35	70	-31
contracted	-85	-95	-156
department-after	-75	-118	-101
dotted	80	80	160
ends	-50	-94	-73
ends-vocative	68	114	116
epithet	113	85	113
eponym	-44	-112	-71
eponym-noun	-246	-177	-249
eponyms-about	-86	-32	-21
errand	132	150	74
for-clinical	-13	-13	-13
form:baby	167	84	84
form:family	-17	-33	-17
form:full	81	40	40
form:given	-5	-11	-5
form:given-initial	83	42	42
form:half	-12	-6	-6
form:initial-family	218	109	109
form:initials	115	115	230
form:pair	-188	-94	-94
form:surname-first	191	95	95
form:titled	35	17	17
form:unknown	-56	-56	-112
form:weak	-68	-68	-135
form:weak-given	-4	-4	-8
identifier-in-post	112	77	-3
identifier-near	60	-24	-18
identifier-next	139	189	80
identifier-word-after	23	-31	9
identifier-word-near	12	9	-31
is-it	42	81	42
jobs-list	233	250	217
late	252	252	252
listed	5	10	5
listed-with-staff	33	78	68
location-after	-45	6	30
location-before	1	43	-55
location-near	-15	18	-13
lower-case	-1	-128	-59
lower-listed	34	63	34
matter	177	194	216
measure	130	193	183
named	139	60	98
namesakes	-5	-74	19
naming-before	103	67	85
need	65	110	113
notable	-305	-169	-249
noun-after	-20	-3	-64
number-before	-125	-7	-109
numbered	0	50	-58
object	155	126	56
on-leave	-125	-141	-125
opens	21	11	-70
opens-verb	-3	-16	15
own-family	73	-142	11
patient-before	68	-30	-57
patient-list	18	-15	-36
patient-near	70	-16	6
patient-verb	81	39	119
phone-near	36	62	-20
place-after	-284	-255	-244
place-before	-51	-99	-92
place-lead	-76	-43	-80
place-lower-after	-34	-52	-43
place-name	-56	-101	-113
place-phrase	-446	-373	-373
plain-verb	52	32	25
plain-verb-they	-27	-7	79
plural	108	83	65
possessive	-76	-72	-36
possessive-clinical	38	8	88
possessive-colleague	-165	-152	-127
possessive-relation	20	-6	4
query	177	177	177
question-after	181	159	89
quote-before	-228	-102	-143
relation-after	19	68	19
relation-before	148	175	93
relation-comma	-3	29	-83
relation-near	59	75	-7
role-after	-27	-89	-39
role-before	11	-88	-14
role-comma	-94	-10	-155
role-is	-111	5	-25
role-list	-25	-116	-70
role-near	-19	-6	-14
roster	-365	-333	-333
roster-but-patient	389	389	389
roster-family	-104	-127	-75
roster-given	-230	-273	-220
rota	-55	-73	-53
rota-more	-88	-35	-30
rota-near	-126	-128	-60
saint	-243	-284	-243
sentence-end	11	-37	-50
series	27	130	101
several	-10	7	4
short	65	79	81
social	-146	-131	-100
staff-lead	-57	-100	-71
staff-title	-313	-307	-307
staff-verb	-81	-99	-94
state	304	210	254
storm	-522	-511	-511
teaching	-196	-179	-215
test-name	-552	-552	-552
the-family	134	234	134
the-thing	-254	-257	-257
their-own	-4	85	72
they-comma	42	-68	-14
they-near	35	0	-23
time-before	-34	56	-30
title:miss	-91	-46	-46
title:mrs	145	73	73
title:ms	124	62	62
town	-142	-202	-176
unknown-belongs	121	121	121
unreal	-394	-193	-292
verb-before	-9	-72	-9
vocative	-10	-64	-1
ward-lead	-295	-295	-295
we-near	22	-28	-14
weak-part	-192	-94	-94
whereabouts	266	239	342
who-after	23	23	23
with-colleague	-161	-161	-161
word 0	-8	-8	-8
word 0's	-13	-13	-13
word 0-0	-34	-34	-34
word 0a	-58	-58	-58
word 0am	-54	-54	-54
word 0b	7	7	7
word 0cm	19	19	19
word 0f	-129	-129	-129
word 0g	-47	-47	-47
word 0h	-7	-7	-7
word 0h0	-31	-31	-31
word 0hrs	121	121	121
word 0k	-24	-24	-24
word 0l	52	52	52
word 0lb	-200	-200	-200
word 0m	-105	-105	-105
word 0mg	-86	-86	-86
word 0ml	-24	-24	-24
word 0pm	-15	-15	-15
word 0s	-67	-67	-67
word 0st	42	42	42
word 0th	-16	-16	-16
word 0x0	-28	-28	-28
word a	-13	-13	-13
word above	-17	-17	-17
word accepted	-55	-55	-55
word access	-32	-32	-32
word accordion	-32	-32	-32
word account	-23	-23	-23
word across	25	25	25
word act	-29	-29	-29
word actually	8	8	8
word acute	-39	-39	-39
word add	36	36	36
word address	22	22	22
word adie	-43	-43	-43
word adult	32	32	32
word advice	75	75	75
word after	-21	-21	-21
word again	-6	-6	-6
word age	-65	-65	-65
word aged	-48	-48	-48
word agency	-71	-71	-71
word agenda	46	46	46
word agnes	48	48	48
word ago	11	11	11
word agree	-72	-72	-72
word agreed	25	25	25
word ah	11	11	11
word ahmed	30	30	30
word aid	31	31	31
word air	21	21	21
word airway	26	26	26
word aisha	-26	-26	-26
word akin	-57	-57	-57
word alarm	-57	-57	-57
word alert	69	69	69
word alf	129	129	129
word all	13	13	13
word allergic	71	71	71
word allergies	-48	-48	-48
word already	14	14	14
word also	-27	-27	-27
word always	-74	-74	-74
word am	17	17	17
word amber	-78	-78	-78
word amu	129	129	129
word an	-18	-18	-18
word anaes	11	11	11
word anaesthetist	-36	-36	-36
word anaphylaxis	-47	-47	-47
word and	-7	-7	-7
word ankle	-81	-81	-81
word ann	-46	-46	-46
word another	57	57	57
word answering	37	37	37
word answers	78	78	78
word any	-28	-28	-28
word anybody	49	49	49
word anyone	-12	-12	-12
word anything	-72	-72	-72
word anyway	-38	-38	-38
word anywhere	87	87	87
word apart	-12	-12	-12
word appendix	100	100	100
word approved	-63	-63	-63
word appt	67	67	67
word april	-16	-16	-16
word are	-31	-31	-31
word argue	-78	-78	-78
word argyll	-53	-53	-53
word arm	20	20	20
word arrived	-75	-75	-75
word arriving	-33	-33	-33
word arthur	-38	-38	-38
word as	54	54	54
word ash	-19	-19	-19
word ask	-53	-53	-53
word asked	-9	-9	-9
word asking	17	17	17
word asks	-48	-48	-48
word asleep	70	70	70
word assessment	27	27	27
word at	-20	-20	-20
word ate	76	76	76
word attached	-51	-51	-51
word audit	8	8	8
word august	-10	-10	-10
word aunt	72	72	72
word awake	-70	-70	-70
word aware	47	47	47
word away	-19	-19	-19
word aye	-12	-12	-12
word b	32	32	32
word b0	85	85	85
word baby's	92	92	92
word back	-8	-8	-8
word backlog	-35	-35	-35
word bacon	-44	-44	-44
word bad	-6	-6	-6
word badge	-30	-30	-30
word bag	36	36	36
word bags	-51	-51	-51
word bakery	15	15	15
word balloon	26	26	26
word band	-9	-9	-9
word bands	125	125	125
word bank	-19	-19	-19
word barlow	43	43	43
word barn	40	40	40
word barry	-70	-70	-70
word base	-58	-58	-58
word bath	43	43	43
word bay	15	15	15
word bays	-64	-64	-64
word bbc	-19	-19	-19
word bc	-42	-42	-42
word be	-8	-8	-8
word beach	25	25	25
word because	-10	-10	-10
word bed	33	33	33
word beds	-32	-32	-32
word bedside	-43	-43	-43
word beech	-32	-32	-32
word been	-21	-21	-21
word before	36	36	36
word behind	-96	-96	-96
word being	-26	-26	-26
word bell	-26	-26	-26
word bell's	-17	-17	-17
word bench	-63	-63	-63
word bereavement	-34	-34	-34
word bert	103	103	103
word bethan	9	9	9
word better	-37	-37	-37
word between	-39	-39	-39
word bevan	-49	-49	-49
word big	-40	-40	-40
word bike	-79	-79	-79
word bilateral	-30	-30	-30
word bill	-33	-33	-33
word bingo	130	130	130
word bins	-36	-36	-36
word biopsy	64	64	64
word birth	-94	-94	-94
word biscuits	-42	-42	-42
word bishop	-43	-43	-43
word bit	-21	-21	-21
word bite	-71	-71	-71
word black	-50	-50	-50
word bladder	-52	-52	-52
word bleep	-71	-71	-71
word bless	-42	-42	-42
word blister	73	73	73
word block	-79	-79	-79
word blocked	11	11	11
word bloke	36	36	36
word blood	-158	-158	-158
word bloods	34	34	34
word blue	-27	-27	-27
word blur	-32	-32	-32
word bms	-76	-76	-76
word board	66	66	66
word boardroom	-16	-16	-16
word boat	-21	-21	-21
word boats	95	95	95
word body	-100	-100	-100
word boiler	-84	-84	-84
word bone	-46	-46	-46
word bonnet	-51	-51	-51
word book	-29	-29	-29
word booked	69	69	69
word booking	-16	-16	-16
word boot	-7	-7	-7
word boots	10	10	10
word born	-8	-8	-8
word borrow	118	118	118
word both	49	49	49
word bottle	22	22	22
word bounced	47	47	47
word bowels	127	127	127
word box	-26	-26	-26
word boxes	-36	-36	-36
word boy	28	28	28
word bp	82	82	82
word brain	-102	-102	-102
word braithwaite	-70	-70	-70
word break	-56	-56	-56
word breakfast	-26	-26	-26
word bright	24	24	24
word brightlingsea	-37	-37	-37
word bring	13	13	13
word bringing	35	35	35
word brings	36	36	36
word broken	-42	-42	-42
word brother	64	64	64
word brothers	-107	-107	-107
word brought	16	16	16
word brown	-77	-77	-77
word brown's	-26	-26	-26
word bt0	30	30	30
word burial	48	48	48
word burn	-25	-25	-25
word burns	34	34	34
word bus	82	82	82
word but	35	35	35
word by	6	6	6
word c	-36	-36	-36
word c0	80	80	80
word ca	-12	-12	-12
word cake	-68	-68	-68
word call	20	20	20
word called	-42	-42	-42
word calling	17	17	17
word calls	18	18	18
word callum	-96	-96	-96
word came	-58	-58	-58
word can	38	38	38
word can't	58	58	58
word cancelled	-58	-58	-58
word cancer	-32	-32	-32
word cannula	58	58	58
word cannulas	-151	-151	-151
word cant	-13	-13	-13
word canteen	67	67	67
word cap	-99	-99	-99
word capacity	-44	-44	-44
word capgras	-42	-42	-42
word car	32	32	32
word caravan	20	20	20
word card	80	80	80
word cardiac	-39	-39	-39
word cards	-26	-26	-26
word care	-13	-13	-13
word carer	39	39	39
word carers	71	71	71
word carry	-90	-90	-90
word cars	-74	-74	-74
word caseload	-103	-103	-103
word cases	22	22	22
word cast	-30	-30	-30
word castle	27	27	27
word casualty	-60	-60	-60
word cat	26	26	26
word catheter	14	14	14
word catheters	-53	-53	-53
word cd	91	91	91
word cell	61	61	61
word centre	-42	-42	-42
word chair	60	60	60
word chairs	69	69	69
word chance	-31	-31	-31
word change	75	75	75
word changed	29	29	29
word changing	109	109	109
word channel	-62	-62	-62
word chap	8	8	8
word chapel	-91	-91	-91
word charge	7	7	7
word charity	-38	-38	-38
word charles	-143	-143	-143
word chart	62	62	62
word chase	61	61	61
word chat	9	9	9
word check	23	23	23
word checked	-64	-64	-64
word cheese	14	14	14
word chemist	96	96	96
word cherry	-46	-46	-46
word chest	37	37	37
word chi	40	40	40
word chicken	-75	-75	-75
word child	-128	-128	-128
word chip	-87	-87	-87
word chips	40	40	40
word choir	-70	-70	-70
word christening	-75	-75	-75
word christmas	11	11	11
word church	-32	-32	-32
word circus	86	86	86
word city	-23	-23	-23
word class	41	41	41
word clean	-78	-78	-78
word clear	62	62	62
word clinical	-125	-125	-125
word clinics	-15	-15	-15
word clips	39	39	39
word clive	-15	-15	-15
word clock	39	39	39
word close	-62	-62	-62
word closed	-40	-40	-40
word club	-29	-29	-29
word co-op	-52	-52	-52
word coach	-14	-14	-14
word code	-101	-101	-101
word coffee	-27	-27	-27
word cold	74	74	74
word collect	-18	-18	-18
word collecting	-32	-32	-32
word colles	-37	-37	-37
word com	-49	-49	-49
word come	45	45	45
word coming	-35	-35	-35
word commode	8	8	8
word common	-23	-23	-23
word comms	-55	-55	-55
word community	36	36	36
word confirm	25	25	25
word confirmed	-37	-37	-37
word congratulations	-62	-62	-62
word consent	10	10	10
word consented	88	88	88
word consultant	-56	-56	-56
word consultants	-54	-54	-54
word contact	13	13	13
word contacts	-22	-22	-22
word contrast	39	39	39
word control	-103	-103	-103
word cook	-129	-129	-129
word coroner's	-114	-114	-114
word corridor	-84	-84	-84
word cos	46	46	46
word costume	-43	-43	-43
word cot	114	114	114
word cotard	-40	-40	-40
word cottages	-21	-21	-21
word council	-42	-42	-42
word count	-77	-77	-77
word county	-73	-73	-73
word couple	-44	-44	-44
word courier	58	58	58
word course	109	109	109
word court	57	57	57
word cousin	34	34	34
word cousins	-23	-23	-23
word cover	-79	-79	-79
word covering	-53	-53	-53
word craig	-15	-15	-15
word creon	-9	-9	-9
word crew	38	38	38
word cricket	-11	-11	-11
word cried	41	41	41
word crisis	-46	-46	-46
word criteria	-17	-17	-17
word cross	-32	-32	-32
word crossmatch	24	24	24
word crying	8	8	8
word cssd	-105	-105	-105
word ct	60	60	60
word cubicle	175	175	175
word cupboard	-39	-39	-39
word curling	-31	-31	-31
word curry	-29	-29	-29
word cushions	-67	-67	-67
word cut	69	69	69
word cycle	-27	-27	-27
word d	85	85	85
word d0	-23	-23	-23
word da	-45	-45	-45
word dad	58	58	58
word dad's	58	58	58
word dads	47	47	47
word date	-58	-58	-58
word dates	63	63	63
word daughter	-8	-8	-8
word days	-47	-47	-47
word dc	-71	-71	-71
word de	-8	-8	-8
word dead	-30	-30	-30
word deaf	177	177	177
word december	40	40	40
word declared	-28	-28	-28
word deep	-53	-53	-53
word delete	-45	-45	-45
word delivered	-42	-42	-42
word deliveries	-28	-28	-28
word dementia	-44	-44	-44
word depot	90	90	90
word desk	52	52	52
word deter	-92	-92	-92
word dev	-19	-19	-19
word dewi	-22	-22	-22
word diabetic	-16	-16	-16
word dial	-85	-85	-85
word dialysis	-55	-55	-55
word diary	-26	-26	-26
word did	18	18	18
word didn't	-12	-12	-12
word died	-45	-45	-45
word difference	-21	-21	-21
word different	204	204	204
word dinner	82	82	82
word diolch	-74	-74	-74
word direct	-91	-91	-91
word discharge	-101	-101	-101
word discuss	-30	-30	-30
word dixon	21	21	21
word dn	-66	-66	-66
word dna	139	139	139
word do	-19	-19	-19
word dob	16	16	16
word doc	54	54	54
word doctor	113	113	113
word doctors	-37	-37	-37
word does	-37	-37	-37
word doesn't	8	8	8
word dog	31	31	31
word dogs	-89	-89	-89
word doing	-85	-85	-85
word don't	29	29	29
word done	59	59	59
word donor	18	18	18
word dont	26	26	26
word doon	18	18	18
word doors	41	41	41
word doreen	-34	-34	-34
word doris	-7	-7	-7
word dose	28	28	28
word dot	-35	-35	-35
word double	-80	-80	-80
word doughnuts	-11	-11	-11
word down	-8	-8	-8
word doxy	20	20	20
word dr	-13	-13	-13
word draft	12	12	12
word drain	-27	-27	-27
word drank	23	23	23
word draw	-35	-35	-35
word drawer	-102	-102	-102
word drawn	-72	-72	-72
word dressing	70	70	70
word dressings	16	16	16
word drill	-84	-84	-84
word drip	11	11	11
word drive	-50	-50	-50
word driver	-13	-13	-13
word drivers	33	33	33
word drives	9	9	9
word driving	-67	-67	-67
word dropped	22	22	22
word drops	-44	-44	-44
word drove	-32	-32	-32
word drug	33	33	33
word dtas	-34	-34	-34
word due	21	21	21
word duffy	-36	-36	-36
word duty	-37	-37	-37
word dying	-9	-9	-9
word e	30	30	30
word e0	87	87	87
word each	-52	-52	-52
word ear	29	29	29
word early	33	33	33
word eat	-23	-23	-23
word eaten	62	62	62
word eating	13	13	13
word ecg	73	73	73
word echo	52	52	52
word ed	-45	-45	-45
word eid	-30	-30	-30
word either	-74	-74	-74
word else	28	28	28
word email	-36	-36	-36
word emailed	80	80	80
word emails	-40	-40	-40
word empty	32	32	32
word end	21	21	21
word ends	57	57	57
word engineer	-70	-70	-70
word enough	-60	-60	-60
word escalation	-69	-69	-69
word escort	67	67	67
word estates	-28	-28	-28
word even	-31	-31	-31
word ever	-53	-53	-53
word every	-9	-9	-9
word everybody	15	15	15
word everyone	-30	-30	-30
word everything	-59	-59	-59
word everywhere	43	43	43
word evidence	-30	-30	-30
word ex	50	50	50
word exam	-14	-14	-14
word example	-22	-22	-22
word except	10	10	10
word exercise	-67	-67	-67
word exp	-113	-113	-113
word expect	-21	-21	-21
word ext	-102	-102	-102
word extra	-78	-78	-78
word eye	134	134	134
word f	-91	-91	-91
word f0	-18	-18	-18
word face	14	14	14
word facebook	-72	-72	-72
word fae	-69	-69	-69
word failed	46	46	46
word fair	-62	-62	-62
word faith	-42	-42	-42
word fake	-39	-39	-39
word fall	59	59	59
word falls	53	53	53
word family	30	30	30
word far	-15	-15	-15
word farm	-55	-55	-55
word farquharson	40	40	40
word fasting	-40	-40	-40
word father	-68	-68	-68
word fatima	84	84	84
word fault	-80	-80	-80
word fax	29	29	29
word feb	-112	-112	-112
word fed	-16	-16	-16
word feed	27	27	27
word feeding	-82	-82	-82
word feel	-53	-53	-53
word fell	22	22	22
word fella	9	9	9
word female	-43	-43	-43
word ferry	57	57	57
word fetch	-87	-87	-87
word fever	-20	-20	-20
word fictional	-19	-19	-19
word fiesta	-54	-54	-54
word file	21	21	21
word fill	-79	-79	-79
word film	-101	-101	-101
word filming	-29	-29	-29
word final	-53	-53	-53
word finance	-150	-150	-150
word find	45	45	45
word fine	-54	-54	-54
word finger	15	15	15
word fire	-47	-47	-47
word first	-9	-9	-9
word fistula	135	135	135
word fit	55	55	55
word fitzgerald	36	36	36
word five	-94	-94	-94
word fix	76	76	76
word fixed	44	44	44
word fixing	-131	-131	-131
word flag	23	23	23
word flat	29	29	29
word fleming	-33	-33	-33
word flight	-33	-33	-33
word float	-88	-88	-88
word florence	-75	-75	-75
word flu	-19	-19	-19
word fluid	-32	-32	-32
word fluids	-30	-30	-30
word fly	-45	-45	-45
word flying	-14	-14	-14
word fob	-50	-50	-50
word fold	-116	-116	-116
word folder	-72	-72	-72
word folk	-18	-18	-18
word follow	-24	-24	-24
word food	92	92	92
word foot	-24	-24	-24
word football	175	175	175
word for	-10	-10	-10
word forearm	-67	-67	-67
word form	-6	-6	-6
word forms	29	29	29
word forty	-13	-13	-13
word foster	20	20	20
word found	26	26	26
word four	-73	-73	-73
word foyer	14	14	14
word fr	-63	-63	-63
word fracture	-65	-65	-65
word fraser	-21	-21	-21
word free	13	13	13
word freeman	-19	-19	-19
word fregoli	-43	-43	-43
word french	-55	-55	-55
word fri	8	8	8
word friday	-79	-79	-79
word fridge	-20	-20	-20
word friends	-36	-36	-36
word from	-24	-24	-24
word full	-50	-50	-50
word funeral	-35	-35	-35
word fyi	60	60	60
word g	9	9	9
word ga	58	58	58
word galeazzi	-65	-65	-65
word game	-37	-37	-37
word gap	-35	-35	-35
word garden	61	61	61
word gareth	-73	-73	-73
word gate	-25	-25	-25
word gates	-47	-47	-47
word gave	113	113	113
word gcs	-48	-48	-48
word generator	-24	-24	-24
word geneva	-46	-46	-46
word gentleman	41	41	41
word george	-19	-19	-19
word get	36	36	36
word getting	-37	-37	-37
word girl	-51	-51	-51
word girls	23	23	23
word give	-9	-9	-9
word given	-11	-11	-11
word glass	-82	-82	-82
word gloves	-39	-39	-39
word gmc	-90	-90	-90
word go	13	13	13
word goal	-46	-46	-46
word god	-20	-20	-20
word goes	32	32	32
word going	47	47	47
word gold	12	12	12
word gone	21	21	21
word good	-15	-15	-15
word got	21	21	21
word gp	6	6	6
word grace	44	44	44
word gran	-35	-35	-35
word grand	21	21	21
word grandad's	-26	-26	-26
word granddaughter	64	64	64
word grandson	59	59	59
word grange	56	56	56
word great	7	7	7
word green	-6	-6	-6
word grey	-36	-36	-36
word group	-32	-32	-32
word guess	65	65	65
word gunn	-58	-58	-58
word gwilym	41	41	41
word gym	-59	-59	-59
word gynae	101	101	101
word h	32	32	32
word hair	41	41	41
word hairdresser	90	90	90
word haldane	-53	-53	-53
word half	-24	-24	-24
word hamstring	-27	-27	-27
word handed	90	90	90
word handover	-117	-117	-117
word hands	-46	-46	-46
word happy	-12	-12	-12
word hapus	-65	-65	-65
word harbour	-52	-52	-52
word harley	-36	-36	-36
word harry	126	126	126
word hasn't	54	54	54
word hat	-42	-42	-42
word hatch	-100	-100	-100
word have	-15	-15	-15
word haven't	30	30	30
word having	-31	-31	-31
word hb	20	20	20
word hca	40	40	40
word hcg	115	115	115
word hdu	106	106	106
word he	-25	-25	-25
word he'd	-70	-70	-70
word he'll	6	6	6
word head	-82	-82	-82
word health	8	8	8
word hear	9	9	9
word heard	-29	-29	-29
word hearing	-46	-46	-46
word heart	-39	-39	-39
word heath	-38	-38	-38
word height	-62	-62	-62
word held	129	129	129
word help	-101	-101	-101
word helpline	21	21	21
word hence	-18	-18	-18
word hep	-81	-81	-81
word her	15	15	15
word here	-13	-13	-13
word hernia	-8	-8	-8
word hers	85	85	85
word herself	60	60	60
word hi	-19	-19	-19
word hidden	24	24	24
word high	-82	-82	-82
word himself	42	42	42
word hip	35	35	35
word hips	-100	-100	-100
word his	23	23	23
word hoist	-23	-23	-23
word hold	-10	-10	-10
word holding	24	24	24
word holds	-106	-106	-106
word holiday	-34	-34	-34
word holy	-24	-24	-24
word honestly	-68	-68	-68
word hosp	-18	-18	-18
word hospice	-52	-52	-52
word hospital	-18	-18	-18
word hot	-39	-39	-39
word hotel	30	30	30
word hour	48	48	48
word hours	55	55	55
word house	-50	-50	-50
word how	-13	-13	-13
word hr	-124	-124	-124
word hrs	89	89	89
word hub	-22	-22	-22
word husband	34	34	34
word hutchinson	-42	-42	-42
word i	-17	-17	-17
word i'd	24	24	24
word i'll	-24	-24	-24
word i'm	30	30	30
word i've	-6	-6	-6
word ice	-33	-33	-33
word id	-55	-55	-55
word idris	-73	-73	-73
word if	-30	-30	-30
word imam	59	59	59
word in	-9	-9	-9
word incident	-10	-10	-10
word initials	-60	-60	-60
word inr	58	58	58
word inside	-28	-28	-28
word instead	-91	-91	-91
word insulin	89	89	89
word insulins	-44	-44	-44
word interpreter	15	15	15
word into	-11	-11	-11
word iron	78	78	78
word island	-32	-32	-32
word isn't	24	24	24
word isnt	-24	-24	-24
word isolation	-130	-130	-130
word issue	42	42	42
word it	9	9	9
word it'll	26	26	26
word it's	-37	-37	-37
word item	-29	-29	-29
word its	-38	-38	-38
word itu	-30	-30	-30
word iv	-10	-10	-10
word ivy	48	48	48
word j	-19	-19	-19
word jago	-56	-56	-56
word james	9	9	9
word jan	30	30	30
word jar	-80	-80	-80
word jean	25	25	25
word jo	-78	-78	-78
word job	-15	-15	-15
word jobs	79	79	79
word john	-73	-73	-73
word joke	41	41	41
word jones	94	94	94
word judge	-58	-58	-58
word july	-49	-49	-49
word june	-6	-6	-6
word karen	-75	-75	-75
word kaur	90	90	90
word keep	-30	-30	-30
word keeper	-34	-34	-34
word keeps	-41	-41	-41
word keith	-35	-35	-35
word ken	-44	-44	-44
word key	-21	-21	-21
word keys	-37	-37	-37
word keysafe	-43	-43	-43
word kids	-26	-26	-26
word kind	-22	-22	-22
word kit	-24	-24	-24
word knee	-86	-86	-86
word knees	-74	-74	-74
word knew	10	10	10
word knife	-77	-77	-77
word know	17	17	17
word known	14	14	14
word l	128	128	128
word lab	9	9	9
word label	81	81	81
word labelled	76	76	76
word labels	126	126	126
word lad	-9	-9	-9
word lad's	-43	-43	-43
word lads	40	40	40
word landlord	-53	-53	-53
word lap	24	24	24
word lass	-45	-45	-45
word last	-29	-29	-29
word late	-60	-60	-60
word lates	9	9	9
word latex	11	11	11
word laundry	-59	-59	-59
word law	151	151	151
word lead	-49	-49	-49
word leads	-103	-103	-103
word leaflet	-74	-74	-74
word league	-34	-34	-34
word leak	-110	-110	-110
word leave	-21	-21	-21
word leaves	75	75	75
word leaving	-86	-86	-86
word leeds	-74	-74	-74
word left	34	34	34
word leg	45	45	45
word legs	47	47	47
word leicester	55	55	55
word let	-16	-16	-16
word letter	53	53	53
word letters	-52	-52	-52
word level	-21	-21	-21
word levels	82	82	82
word liaison	-17	-17	-17
word lie	-16	-16	-16
word life	-18	-18	-18
word lift	-42	-42	-42
word light	-54	-54	-54
word lighthouse	-16	-16	-16
word lights	-68	-68	-68
word like	41	41	41
word likes	10	10	10
word line	-33	-33	-33
word lines	-52	-52	-52
word link	-10	-10	-10
word list	33	33	33
word lister	-77	-77	-77
word lithium	-86	-86	-86
word little	-25	-25	-25
word live	-35	-35	-35
word ll0	-44	-44	-44
word loan	-78	-78	-78
word local	-35	-35	-35
word lock	6	6	6
word locked	-20	-20	-20
word locker	95	95	95
word locum	19	19	19
word lodge	56	56	56
word login	-33	-33	-33
word lol	11	11	11
word long	-12	-12	-12
word longest	-39	-39	-39
word looking	8	8	8
word looks	35	35	35
word lord	-84	-84	-84
word lorry	-24	-24	-24
word lost	29	29	29
word lot	-26	-26	-26
word loud	-32	-32	-32
word lounge	-26	-26	-26
word love	-57	-57	-57
word lovely	-40	-40	-40
word low	-12	-12	-12
word lower	75	75	75
word lp	-10	-10	-10
word lunch	-42	-42	-42
word m	-16	-16	-16
word m0	51	51	51
word machine	-9	-9	-9
word made	10	10	10
word mail	-28	-28	-28
word main	-14	-14	-14
word major	-36	-36	-36
word majors	-36	-36	-36
word make	-35	-35	-35
word makes	33	33	33
word mam	36	36	36
word man	-6	-6	-6
word man's	61	61	61
word manager	-85	-85	-85
word manikin	-37	-37	-37
word marathon	-17	-17	-17
word march	-46	-46	-46
word marcus	-40	-40	-40
word margaret	8	8	8
word marian	43	43	43
word marked	-63	-63	-63
word market	-16	-16	-16
word marks	-37	-37	-37
word married	15	15	15
word martin	-47	-47	-47
word mary	-19	-19	-19
word mary's	-26	-26	-26
word mask	163	163	163
word mat	45	45	45
word match	99	99	99
word matron	-68	-68	-68
word may	33	33	33
word mayor	36	36	36
word mccd	23	23	23
word mcculloch	13	13	13
word mdt	-26	-26	-26
word me	-13	-13	-13
word mean	-75	-75	-75
word meant	-52	-52	-52
word med	-72	-72	-72
word medical	-36	-36	-36
word meds	28	28	28
word meet	-8	-8	-8
word meeting	-116	-116	-116
word men	-109	-109	-109
word mention	-40	-40	-40
word met	-76	-76	-76
word methadone	68	68	68
word micro	-23	-23	-23
word mid	86	86	86
word midnight	-52	-52	-52
word milk	34	34	34
word min	67	67	67
word mind	43	43	43
word mine	-21	-21	-21
word minibus	84	84	84
word mins	-45	-45	-45
word minutes	-11	-11	-11
word miss	38	38	38
word missed	60	60	60
word missing	12	12	12
word mobile	28	28	28
word mon	-15	-15	-15
word monday	-47	-47	-47
word money	-32	-32	-32
word month	-74	-74	-74
word months	26	26	26
word more	-27	-27	-27
word morning	-71	-71	-71
word mother	54	54	54
word mother's	-29	-29	-29
word mountain	-21	-21	-21
word mouth	121	121	121
word moved	39	39	39
word moves	-50	-50	-50
word moving	8	8	8
word mr	13	13	13
word mri	53	53	53
word mrn	22	22	22
word mrs	-19	-19	-19
word ms	104	104	104
word mug	-86	-86	-86
word mum	17	17	17
word mum's	-22	-22	-22
word museum	-83	-83	-83
word must	-7	-7	-7
word my	-39	-39	-39
word n	39	39	39
word na	-56	-56	-56
word nae	46	46	46
word name	24	24	24
word name's	89	89	89
word named	-43	-43	-43
word names	24	24	24
word nan	27	27	27
word national	-112	-112	-112
word nav	-12	-12	-12
word nbm	121	121	121
word near	-58	-58	-58
word nearest	39	39	39
word needed	-16	-16	-16
word needle	22	22	22
word needles	58	58	58
word neg	29	29	29
word neighbour	36	36	36
word neither	-37	-37	-37
word nephew	112	112	112
word net	17	17	17
word new	-27	-27	-27
word news	8	8	8
word next	12	12	12
word ng	55	55	55
word nhs	20	20	20
word nice	-15	-15	-15
word nicely	29	29	29
word niece	25	25	25
word nightingale	13	13	13
word nil	-22	-22	-22
word nine	39	39	39
word no	18	18	18
word nobody	-43	-43	-43
word nobody's	-58	-58	-58
word nof	-70	-70	-70
word nok	42	42	42
word non	-22	-22	-22
word none	-106	-106	-106
word noon	-35	-35	-35
word nora	82	82	82
word normal	-82	-82	-82
word noro	-113	-113	-113
word north	-54	-54	-54
word not	15	15	15
word notes	-36	-36	-36
word nothing	7	7	7
word nov	-44	-44	-44
word november	24	24	24
word now	-38	-38	-38
word number	12	12	12
word numbers	-21	-21	-21
word nursery	26	26	26
word nurses	-12	-12	-12
word o	70	70	70
word o'clock	45	45	45
word obi	33	33	33
word obs	18	18	18
word obviously	-20	-20	-20
word oct	87	87	87
word odp	-49	-49	-49
word of	-18	-18	-18
word off	-8	-8	-8
word offer	-22	-22	-22
word offering	-37	-37	-37
word office	32	32	32
word officer	-107	-107	-107
word oh	-9	-9	-9
word old	-29	-29	-29
word once	11	11	11
word one's	25	25	25
word ones	-26	-26	-26
word only	-17	-17	-17
word op	-31	-31	-31
word open	-79	-79	-79
word opened	98	98	98
word opens	-44	-44	-44
word or	-35	-35	-35
word order	-37	-37	-37
word ordered	-99	-99	-99
word organ	22	22	22
word organist	10	10	10
word ortho	-62	-62	-62
word oswald's	77	77	77
word ot	-9	-9	-9
word othello	-47	-47	-47
word other	44	44	44
word others	42	42	42
word otherwise	-20	-20	-20
word our	13	13	13
word ours	-41	-41	-41
word out	-19	-19	-19
word outside	27	27	27
word over	-22	-22	-22
word own	-24	-24	-24
word owns	-112	-112	-112
word oxygen	-83	-83	-83
word oyelowo	115	115	115
word p	35	35	35
word p0	32	32	32
word pack	48	48	48
word packing	10	10	10
word paeds	-40	-40	-40
word page	43	43	43
word paid	-47	-47	-47
word pain	-22	-22	-22
word pair	-33	-33	-33
word panel	-49	-49	-49
word paper	13	13	13
word papers	56	56	56
word paperwork	72	72	72
word paracetamol	-26	-26	-26
word parents	52	52	52
word park	14	14	14
word parking	-57	-57	-57
word parkinson's	-46	-46	-46
word parrot	-19	-19	-19
word partner	44	44	44
word pas	-34	-34	-34
word pass	79	79	79
word passed	-16	-16	-16
word passport	21	21	21
word password	18	18	18
word past	-34	-34	-34
word path	-6	-6	-6
word pathway	65	65	65
word patient	89	89	89
word patients	-46	-46	-46
word payroll	-50	-50	-50
word pe	-8	-8	-8
word pearl	23	23	23
word peggy	-74	-74	-74
word pelvis	-28	-28	-28
word pen	48	48	48
word pending	-147	-147	-147
word penny	-65	-65	-65
word people	-19	-19	-19
word per	14	14	14
word person	-54	-54	-54
word pharmacy	-60	-60	-60
word phil	-72	-72	-72
word phone	30	30	30
word phoned	52	52	52
word phones	-42	-42	-42
word photo	8	8	8
word photos	-80	-80	-80
word physio	-35	-35	-35
word pick	-19	-19	-19
word picking	-14	-14	-14
word picks	-50	-50	-50
word pie	38	38	38
word piece	-20	-20	-20
word pink	55	55	55
word pit	-39	-39	-39
word place	-64	-64	-64
word placement	44	44	44
word places	87	87	87
word plan	44	44	44
word plane	-24	-24	-24
word plaster	-25	-25	-25
word played	-64	-64	-64
word player	90	90	90
word plays	-65	-65	-65
word please	7	7	7
word pls	32	32	32
word plus	-73	-73	-73
word pm	14	14	14
word po	-120	-120	-120
word pod	164	164	164
word point	-96	-96	-96
word police	26	26	26
word polish	-49	-49	-49
word pool	66	66	66
word poor	-173	-173	-173
word porter	112	112	112
word porters	85	85	85
word pos	26	26	26
word post	57	57	57
word posted	6	6	6
word poster	-43	-43	-43
word posters	-55	-55	-55
word pot	7	7	7
word pox	-75	-75	-75
word pr	8	8	8
word practice	-6	-6	-6
word pre	47	47	47
word precious	25	25	25
word pred	-91	-91	-91
word pregnant	-70	-70	-70
word prep	23	23	23
word press	-47	-47	-47
word pressure	59	59	59
word price	-7	-7	-7
word priest	-28	-28	-28
word primary	-75	-75	-75
word printed	-42	-42	-42
word prize	69	69	69
word prof	-57	-57	-57
word prom	-10	-10	-10
word proper	37	37	37
word property	26	26	26
word pt	115	115	115
word pts	-25	-25	-25
word pub	-31	-31	-31
word public	-7	-7	-7
word pulled	133	133	133
word pump	64	64	64
word punch	-79	-79	-79
word purple	-13	-13	-13
word put	-58	-58	-58
word putting	8	8	8
word queen	-34	-34	-34
word queries	-92	-92	-92
word query	67	67	67
word question	89	89	89
word queue	-37	-37	-37
word quiet	8	8	8
word quiz	-20	-20	-20
word r	61	61	61
word r0	-51	-51	-51
word race	-10	-10	-10
word radio	-27	-27	-27
word rail	38	38	38
word raised	-30	-30	-30
word ran	8	8	8
word rang	38	38	38
word rapid	30	30	30
word rare	-23	-23	-23
word rash	18	18	18
word rat	12	12	12
word rate	-24	-24	-24
word rather	58	58	58
word rd	28	28	28
word re	53	53	53
word read	24	24	24
word reading	-93	-93	-93
word readings	-12	-12	-12
word reads	-50	-50	-50
word real	6	6	6
word really	-30	-30	-30
word rebleed	83	83	83
word rebook	21	21	21
word rec	-66	-66	-66
word recall	117	117	117
word reception	-63	-63	-63
word record	-58	-58	-58
word recovery	72	72	72
word red	-42	-42	-42
word ref	-16	-16	-16
word referral	-18	-18	-18
word refused	124	124	124
word refusing	60	60	60
word reg	-33	-33	-33
word registrar	-90	-90	-90
word rejected	97	97	97
word relation	62	62	62
word relatives	20	20	20
word release	-58	-58	-58
word renal	-30	-30	-30
word rep	-11	-11	-11
word reply	76	76	76
word report	-28	-28	-28
word reporting	68	68	68
word request	-34	-34	-34
word requested	-13	-13	-13
word rescue	-13	-13	-13
word result	-17	-17	-17
word resus	-13	-13	-13
word retired	-67	-67	-67
word retirement	-84	-84	-84
word return	20	20	20
word returned	-10	-10	-10
word review	72	72	72
word right	-46	-46	-46
word ringing	-14	-14	-14
word rings	-10	-10	-10
word risk	-124	-124	-124
word rmn	-68	-68	-68
word rn	-46	-46	-46
word road	-18	-18	-18
word robertson	-53	-53	-53
word robot	-151	-151	-151
word roof	-14	-14	-14
word room	-51	-51	-51
word rooms	74	74	74
word rose	-73	-73	-73
word rota	-77	-77	-77
word round	-53	-53	-53
word row	76	76	76
word rowing	-24	-24	-24
word royal	-29	-29	-29
word rpt	157	157	157
word rugby	-36	-36	-36
word rule	-64	-64	-64
word rules	-52	-52	-52
word run	6	6	6
word rung	-9	-9	-9
word runner	-97	-97	-97
word runs	34	34	34
word s	-30	-30	-30
word s0	-10	-10	-10
word sad	-95	-95	-95
word safe	60	60	60
word said	-39	-39	-39
word same	55	55	55
word sample	12	12	12
word samples	31	31	31
word sandra	47	47	47
word sandwich	31	31	31
word sandwiches	-24	-24	-24
word sang	9	9	9
word santa	-33	-33	-33
word sash	-47	-47	-47
word sat	-8	-8	-8
word sats	54	54	54
word saturday	-45	-45	-45
word saw	-42	-42	-42
word say	-43	-43	-43
word scan	10	10	10
word scan's	74	74	74
word scanned	75	75	75
word scanner	-19	-19	-19
word school	45	45	45
word scooter	-74	-74	-74
word scope	-61	-61	-61
word score	-41	-41	-41
word scot	-42	-42	-42
word screen	72	72	72
word script	-71	-71	-71
word scrub	23	23	23
word scrubbing	-91	-91	-91
word seat	75	75	75
word seats	6	6	6
word sec	70	70	70
word second	28	28	28
word section	29	29	29
word security	-32	-32	-32
word see	42	42	42
word seeing	29	29	29
word seen	14	14	14
word self	-35	-35	-35
word sending	-32	-32	-32
word sent	-45	-45	-45
word serial	-36	-36	-36
word session	-107	-107	-107
word set	47	47	47
word sets	-25	-25	-25
word settled	-51	-51	-51
word seven	-61	-61	-61
word share	13	13	13
word sharps	36	36	36
word she	31	31	31
word she'd	-87	-87	-87
word she'll	-46	-46	-46
word she's	-6	-6	-6
word sheet	10	10	10
word sheila	-64	-64	-64
word shes	80	80	80
word shift	-22	-22	-22
word shifts	6	6	6
word ship	-115	-115	-115
word sho	-13	-13	-13
word shop	8	8	8
word short	-62	-62	-62
word shot	-75	-75	-75
word shout	68	68	68
word shouting	-11	-11	-11
word show	-27	-27	-27
word showing	-52	-52	-52
word shut	-41	-41	-41
word shuts	-9	-9	-9
word sibs	70	70	70
word sick	-53	-53	-53
word side	10	10	10
word sign	-71	-71	-71
word signed	47	47	47
word signs	-71	-71	-71
word silver	-54	-54	-54
word sim	37	37	37
word since	27	27	27
word singing	28	28	28
word single	-16	-16	-16
word siop	7	7	7
word sister	48	48	48
word sister's	125	125	125
word sisters	108	108	108
word site	-48	-48	-48
word sits	-49	-49	-49
word sitting	-57	-57	-57
word six	-70	-70	-70
word size	-20	-20	-20
word skeleton	-22	-22	-22
word skin	-74	-74	-74
word sleep	76	76	76
word slept	82	82	82
word slide	-106	-106	-106
word slides	-136	-136	-136
word slippers	21	21	21
word slochd	-15	-15	-15
word slot	53	53	53
word slots	-26	-26	-26
word sluice	-84	-84	-84
word small	-37	-37	-37
word smith	-52	-52	-52
word snow	-12	-12	-12
word social	-38	-38	-38
word somali	83	83	83
word somebody	21	21	21
word someone	15	15	15
word something	-62	-62	-62
word son	6	6	6
word son's	61	61	61
word sons	-115	-115	-115
word sorry	78	78	78
word sorted	68	68	68
word sounds	-100	-100	-100
word soup	52	52	52
word south	-44	-44	-44
word spare	-46	-46	-46
word speak	135	135	135
word speaking	-74	-74	-74
word spelt	61	61	61
word splint	40	40	40
word split	-96	-96	-96
word spoke	60	60	60
word sports	-28	-28	-28
word squeeze	-15	-15	-15
word stack	-99	-99	-99
word staff	-93	-93	-93
word stall	-23	-23	-23
word stand	-47	-47	-47
word standby	-23	-23	-23
word standing	17	17	17
word start	-67	-67	-67
word started	-7	-7	-7
word starters	-23	-23	-23
word starting	-63	-63	-63
word station	14	14	14
word stats	58	58	58
word status	-30	-30	-30
word stay	-59	-59	-59
word staying	57	57	57
word stays	-66	-66	-66
word steps	78	78	78
word steroids	40	40	40
word sticker	131	131	131
word stock	-42	-42	-42
word stoma	-18	-18	-18
word stone	20	20	20
word stood	-103	-103	-103
word stop	68	68	68
word stopped	9	9	9
word stores	-75	-75	-75
word storm	-57	-57	-57
word story	46	46	46
word straight	-24	-24	-24
word street	-42	-42	-42
word stretcher	-42	-42	-42
word stroke	-15	-15	-15
word stuart	-6	-6	-6
word stuck	-14	-14	-14
word student	-17	-17	-17
word students	-55	-55	-55
word study	-75	-75	-75
word sue	8	8	8
word summer	45	45	45
word sun	-46	-46	-46
word sunday	-11	-11	-11
word sundown	-59	-59	-59
word supper	-6	-6	-6
word surgeon	-45	-45	-45
word surgeons	-80	-80	-80
word surgery	-66	-66	-66
word surname	21	21	21
word swab	32	32	32
word swabs	24	24	24
word swallow	-54	-54	-54
word swap	-8	-8	-8
word swapped	126	126	126
word swears	48	48	48
word swift	113	113	113
word switch	-50	-50	-50
word syndrome	-31	-31	-31
word system	48	48	48
word t	-35	-35	-35
word t0	50	50	50
word ta	-91	-91	-91
word table	49	49	49
word tablets	22	22	22
word tac	-76	-76	-76
word take	-24	-24	-24
word takers	-23	-23	-23
word takes	-59	-59	-59
word taking	-79	-79	-79
word talk	-39	-39	-39
word talking	14	14	14
word tall	25	25	25
word tan	-38	-38	-38
word tap	42	42	42
word tattoo	-8	-8	-8
word taught	-19	-19	-19
word taxi	116	116	116
word tb	-101	-101	-101
word tea	29	29	29
word team	-32	-32	-32
word teams	-54	-54	-54
word ted	-23	-23	-23
word teeth	-42	-42	-42
word telford	-13	-13	-13
word tell	11	11	11
word telling	23	23	23
word telly	-15	-15	-15
word temp	56	56	56
word template	-26	-26	-26
word ten	64	64	64
word term	-54	-54	-54
word test	-93	-93	-93
word tested	64	64	64
word text	-18	-18	-18
word th	16	16	16
word than	27	27	27
word thank	-11	-11	-11
word thanks	-16	-16	-16
word that'll	-52	-52	-52
word that's	-20	-20	-20
word thats	-34	-34	-34
word the	-19	-19	-19
word theatre	-25	-25	-25
word theatres	-67	-67	-67
word then	-46	-46	-46
word theo	-39	-39	-39
word therapy	-64	-64	-64
word there	-31	-31	-31
word there's	14	14	14
word theres	78	78	78
word these	-72	-72	-72
word they'll	77	77	77
word they've	31	31	31
word things	-31	-31	-31
word think	11	11	11
word thinks	-91	-91	-91
word third	-32	-32	-32
word this	15	15	15
word thomas	-54	-54	-54
word those	-73	-73	-73
word though	-88	-88	-88
word thought	-56	-56	-56
word three	-9	-9	-9
word threw	-57	-57	-57
word through	-10	-10	-10
word thurs	-6	-6	-6
word thursday	45	45	45
word tib	88	88	88
word ticket	-27	-27	-27
word tigrinya	-12	-12	-12
word til	-48	-48	-48
word till	-29	-29	-29
word time	14	14	14
word times	-10	-10	-10
word tin	-60	-60	-60
word tip	48	48	48
word tmrw	-102	-102	-102
word to	-7	-7	-7
word toast	121	121	121
word today	22	22	22
word today's	-50	-50	-50
word toe	71	71	71
word toes	-33	-33	-33
word toilet	63	63	63
word told	22	22	22
word tomorrow	-15	-15	-15
word tomorrow's	67	67	67
word tonight	-26	-26	-26
word too	-42	-42	-42
word took	-51	-51	-51
word top	99	99	99
word town	-25	-25	-25
word tr0	65	65	65
word tractor	-57	-57	-57
word train	-8	-8	-8
word training	-133	-133	-133
word transfer	18	18	18
word transplant	18	18	18
word transport	-27	-27	-27
word trauma	-114	-114	-114
word tray	-32	-32	-32
word trays	-129	-129	-129
word treat	-36	-36	-36
word triage	-94	-94	-94
word trial	171	171	171
word tried	73	73	73
word trip	79	79	79
word trolley	-140	-140	-140
word trouble	42	42	42
word trust	-54	-54	-54
word try	83	83	83
word trying	-81	-81	-81
word tto	22	22	22
word ttos	-28	-28	-28
word tub	-7	-7	-7
word tube	36	36	36
word tue	10	10	10
word tues	-20	-20	-20
word tuesday	19	19	19
word tuesdays	-64	-64	-64
word turn	-31	-31	-31
word turned	-41	-41	-41
word twice	32	32	32
word twilight	-27	-27	-27
word twin	-37	-37	-37
word twins	16	16	16
word type	-86	-86	-86
word typed	28	28	28
word tyson-wren	24	24	24
word tŷ	-15	-15	-15
word u	6	6	6
word uk	-9	-9	-9
word uncle	10	10	10
word under	-8	-8	-8
word undertaker	46	46	46
word uni	-29	-29	-29
word unit	-26	-26	-26
word units	-62	-62	-62
word until	-30	-30	-30
word up	33	33	33
word update	17	17	17
word upstairs	-53	-53	-53
word urgent	-39	-39	-39
word us	-47	-47	-47
word use	-59	-59	-59
word used	-128	-128	-128
word usher	13	13	13
word using	-22	-22	-22
word usual	79	79	79
word v	-49	-49	-49
word v0	-32	-32	-32
word valve	-39	-39	-39
word van	-6	-6	-6
word van's	49	49	49
word vascular	21	21	21
word vegan	8	8	8
word vent	21	21	21
word verify	63	63	63
word very	-31	-31	-31
word vet	-91	-91	-91
word via	-48	-48	-48
word victoria	-88	-88	-88
word video	-20	-20	-20
word visit	-74	-74	-74
word visiting	6	6	6
word visitor	-73	-73	-73
word visitors	108	108	108
word visits	-37	-37	-37
word voice	56	56	56
word volunteers	-54	-54	-54
word vs	-75	-75	-75
word w	76	76	76
word wait	53	53	53
word waiting	80	80	80
word wales	-61	-61	-61
word walk	-20	-20	-20
word walked	31	31	31
word walking	-61	-61	-61
word wall	-20	-20	-20
word want	-18	-18	-18
word wanted	-55	-55	-55
word wanting	36	36	36
word wants	24	24	24
word ward	31	31	31
word wards	-51	-51	-51
word was	-30	-30	-30
word watch	-25	-25	-25
word watching	-48	-48	-48
word water	28	28	28
word wave	-16	-16	-16
word way	39	39	39
word we	10	10	10
word we'd	-12	-12	-12
word we're	-71	-71	-71
word we've	-29	-29	-29
word wear	-92	-92	-92
word wed	-42	-42	-42
word wedding	61	61	61
word wednesday	-33	-33	-33
word weds	-44	-44	-44
word wee	61	61	61
word week	-81	-81	-81
word weekend	133	133	133
word weekly	-14	-14	-14
word weeks	-52	-52	-52
word weight	36	36	36
word welcome	-66	-66	-66
word well	7	7	7
word welsh	-70	-70	-70
word went	-26	-26	-26
word were	-39	-39	-39
word what	-30	-30	-30
word what's	19	19	19
word whatever	-42	-42	-42
word whats	85	85	85
word wheel	-107	-107	-107
word wheelchair	73	73	73
word when	-25	-25	-25
word wherever	-106	-106	-106
word which	49	49	49
word while	8	8	8
word white	-15	-15	-15
word who	17	17	17
word who's	20	20	20
word whoever	-46	-46	-46
word whoever's	-28	-28	-28
word whole	-60	-60	-60
word why	-51	-51	-51
word wi	-16	-16	-16
word wil	49	49	49
word willow	-20	-20	-20
word window	131	131	131
word wing	-30	-30	-30
word winner	-60	-60	-60
word winter	-49	-49	-49
word wire	-110	-110	-110
word with	-13	-13	-13
word withdrew	-36	-36	-36
word without	23	23	23
word wivenhoe	-43	-43	-43
word wk	-31	-31	-31
word wks	-89	-89	-89
word woman	41	41	41
word won	22	22	22
word won't	7	7	7
word wont	108	108	108
word word	118	118	118
word words	-30	-30	-30
word work	-6	-6	-6
word worker	17	17	17
word working	-58	-58	-58
word works	70	70	70
word world	-41	-41	-41
word would	-44	-44	-44
word wound	-14	-14	-14
word wright	-91	-91	-91
word wrist	8	8	8
word wristband	61	61	61
word writing	-46	-46	-46
word written	36	36	36
word wrong	35	35	35
word wrote	84	84	84
word x	-25	-25	-25
word x0	-13	-13	-13
word xmas	-24	-24	-24
word xray	-74	-74	-74
word y	-49	-49	-49
word y0	41	41	41
word year	-46	-46	-46
word year's	-15	-15	-15
word years	-67	-67	-67
word yellow	22	22	22
word yes	7	7	7
word yesterday	-27	-27	-27
word yet	-39	-39	-39
word you'd	-26	-26	-26
word you'll	-45	-45	-45
word you're	-49	-49	-49
word you've	39	39	39
word young	-23	-23	-23
word your	-60	-60	-60
word yours	-71	-71	-71
word yr	-88	-88	-88
word yrs	57	57	57
word zone	-39	-39	-39
workplace	-84	-102	-129
works	-222	-238	-203
year-near	-54	-43	5
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

/**
 * What each cue adds to the log odds, in hundredths, that a candidate is the name of a patient or a patient's relative; written by `npm run
 * train` from the labelled threads in test/bench. Three columns, because the same cue says more beside a lone first name
 * than beside a whole name: whole name or title and surname; one known name; weak evidence (an ordinary or unknown word, or initials).
 */
const table = `
-1 %ack	9	9	9
-1 %admin	-32	-32	-32
-1 %bed	-16	-16	-16
-1 %body	-26	-26	-26
-1 %coming	21	21	21
-1 %contact	-19	-19	-19
-1 %deeds	-54	-54	-54
-1 %disease	9	9	9
-1 %dose	-16	-16	-16
-1 %finding	-34	-34	-34
-1 %football	-76	-76	-76
-1 %general	23	23	23
-1 %he	46	46	46
-1 %homes	-55	-55	-55
-1 %kin	57	57	57
-1 %kit	-11	-11	-11
-1 %life	-44	-44	-44
-1 %life deed	-21	-21	-21
-1 %life faith	-22	-22	-22
-1 %life honour	80	80	80
-1 %life known	-7	-7	-7
-1 %life land	38	38	38
-1 %life media	-44	-44	-44
-1 %life place	-62	-62	-62
-1 %life school	-46	-46	-46
-1 %life sport	-8	-8	-8
-1 %life stage	-93	-93	-93
-1 %life thing	-38	-38	-38
-1 %life trade	-68	-68	-68
-1 %many	-55	-55	-55
-1 %me	-40	-40	-40
-1 %measure	10	10	10
-1 %meet	106	106	106
-1 %mindtalk	69	69	69
-1 %music	-59	-59	-59
-1 %obstetric	116	116	116
-1 %order	42	42	42
-1 %outside	8	8	8
-1 %patient	23	23	23
-1 %person	35	35	35
-1 %press	20	20	20
-1 %procedure	-23	-23	-23
-1 %pub games	-40	-40	-40
-1 %question	-6	-6	-6
-1 %record	-27	-27	-27
-1 %rota	13	13	13
-1 %route	27	27	27
-1 %sea	83	83	83
-1 %secrecy	-16	-16	-16
-1 %social	-40	-40	-40
-1 %span	-54	-54	-54
-1 %staff	16	16	16
-1 %staff chum	29	29	29
-1 %staff food	-13	-13	-13
-1 %staff joy	46	46	46
-1 %staff leisure	64	64	64
-1 %stay	25	25	25
-1 %symptom	-48	-48	-48
-1 %test	55	55	55
-1 %time	-39	-39	-39
-1 %tv	-13	-13	-13
-1 %vehicles	19	19	19
-1 %we	-24	-24	-24
-1 %work arrival	10	10	10
-1 %work chase	-18	-18	-18
-1 %work clock	-11	-11	-11
-1 %work flow	-20	-20	-20
-1 %work it	-18	-18	-18
-1 %work kit	-19	-19	-19
-1 %work paper	-29	-29	-29
-1 %work rank	-41	-41	-41
-1 %work request	-32	-32	-32
-1 %work shift	10	10	10
-1 %work transport	-79	-79	-79
-1 %work ward	-32	-32	-32
-1 %workplace	56	56	56
-1 %you	-30	-30	-30
-2 %ack	-20	-20	-20
-2 %admin	-9	-9	-9
-2 %animals	-80	-80	-80
-2 %art	9	9	9
-2 %athletics	-17	-17	-17
-2 %bed	27	27	27
-2 %coming	-10	-10	-10
-2 %contact	9	9	9
-2 %deeds	-20	-20	-20
-2 %disaster	34	34	34
-2 %disease	-19	-19	-19
-2 %dose	-30	-30	-30
-2 %faith	41	41	41
-2 %farm	-14	-14	-14
-2 %finding	22	22	22
-2 %football	45	45	45
-2 %general	-28	-28	-28
-2 %he	20	20	20
-2 %homes	-21	-21	-21
-2 %honour	-20	-20	-20
-2 %in general	50	50	50
-2 %kin	22	22	22
-2 %kit	-17	-17	-17
-2 %life	-22	-22	-22
-2 %life deed	-6	-6	-6
-2 %life faith	-23	-23	-23
-2 %life honour	-35	-35	-35
-2 %life known	37	37	37
-2 %life media	-23	-23	-23
-2 %life school	-77	-77	-77
-2 %life sport	-29	-29	-29
-2 %life stage	20	20	20
-2 %life thing	-34	-34	-34
-2 %life trade	9	9	9
-2 %many	-6	-6	-6
-2 %measure	13	13	13
-2 %meet	40	40	40
-2 %mindtalk	-114	-114	-114
-2 %music	-22	-22	-22
-2 %obstetric	-25	-25	-25
-2 %order	-9	-9	-9
-2 %patient	-51	-51	-51
-2 %person	-22	-22	-22
-2 %politics	-35	-35	-35
-2 %procedure	106	106	106
-2 %pub games	22	22	22
-2 %question	11	11	11
-2 %record	6	6	6
-2 %report	-7	-7	-7
-2 %route	35	35	35
-2 %schooling	-90	-90	-90
-2 %sea	-23	-23	-23
-2 %shops	-81	-81	-81
-2 %social	-11	-11	-11
-2 %staff	29	29	29
-2 %staff do	-33	-33	-33
-2 %staff food	-26	-26	-26
-2 %staff joy	20	20	20
-2 %staff leisure	-9	-9	-9
-2 %stage	12	12	12
-2 %stay	16	16	16
-2 %symptom	-49	-49	-49
-2 %test	12	12	12
-2 %they	-19	-19	-19
-2 %time	12	12	12
-2 %treat	16	16	16
-2 %tv	-33	-33	-33
-2 %vehicles	-24	-24	-24
-2 %war	-33	-33	-33
-2 %work arrival	-89	-89	-89
-2 %work chase	7	7	7
-2 %work clock	-6	-6	-6
-2 %work estate	-6	-6	-6
-2 %work flow	-64	-64	-64
-2 %work it	50	50	50
-2 %work paper	46	46	46
-2 %work request	7	7	7
-2 %work shift	-21	-21	-21
-2 %work transport	-8	-8	-8
-2 %work ward	58	58	58
-2 %workplace	10	10	10
-2 %you	-7	-7	-7
1 %admin	-39	-39	-39
1 %animals	-33	-33	-33
1 %athletics	-68	-68	-68
1 %bed	38	38	38
1 %body	15	15	15
1 %coming	16	16	16
1 %contact	-39	-39	-39
1 %deeds	16	16	16
1 %disaster	113	113	113
1 %disease	46	46	46
1 %dose	7	7	7
1 %faith	-27	-27	-27
1 %farm	-48	-48	-48
1 %festival	-88	-88	-88
1 %finding	18	18	18
1 %football	-21	-21	-21
1 %general	-19	-19	-19
1 %hobby	-19	-19	-19
1 %homes	-65	-65	-65
1 %in general	-61	-61	-61
1 %kin	7	7	7
1 %kit	-7	-7	-7
1 %life	-15	-15	-15
1 %life animal	-21	-21	-21
1 %life faith	-26	-26	-26
1 %life honour	-91	-91	-91
1 %life known	-20	-20	-20
1 %life land	-53	-53	-53
1 %life media	-17	-17	-17
1 %life place	-36	-36	-36
1 %life school	-20	-20	-20
1 %life sport	-20	-20	-20
1 %life stage	23	23	23
1 %life thing	-122	-122	-122
1 %life trade	-10	-10	-10
1 %many	-14	-14	-14
1 %me	-9	-9	-9
1 %measure	34	34	34
1 %meet	-66	-66	-66
1 %mindtalk	45	45	45
1 %music	-45	-45	-45
1 %obstetric	-18	-18	-18
1 %order	7	7	7
1 %outside	15	15	15
1 %patient	-12	-12	-12
1 %press	32	32	32
1 %procedure	-35	-35	-35
1 %question	-15	-15	-15
1 %record	-8	-8	-8
1 %report	-19	-19	-19
1 %route	24	24	24
1 %schooling	-15	-15	-15
1 %sea	-22	-22	-22
1 %secrecy	-13	-13	-13
1 %shops	-64	-64	-64
1 %social	6	6	6
1 %span	-8	-8	-8
1 %staff	-20	-20	-20
1 %staff chum	54	54	54
1 %staff do	-12	-12	-12
1 %staff food	-12	-12	-12
1 %staff joy	24	24	24
1 %staff laugh	40	40	40
1 %staff leisure	-66	-66	-66
1 %staff moan	-107	-107	-107
1 %stage	26	26	26
1 %stay	6	6	6
1 %symptom	17	17	17
1 %test	-22	-22	-22
1 %they	12	12	12
1 %time	-30	-30	-30
1 %treat	24	24	24
1 %tv	-28	-28	-28
1 %vehicles	46	46	46
1 %we	-12	-12	-12
1 %work arrival	12	12	12
1 %work chase	7	7	7
1 %work clock	-38	-38	-38
1 %work flow	80	80	80
1 %work it	13	13	13
1 %work paper	72	72	72
1 %work shift	-47	-47	-47
1 %work transport	13	13	13
1 %work ward	-21	-21	-21
1 %workplace	-22	-22	-22
1 %you	-31	-31	-31
2 %ack	-14	-14	-14
2 %admin	-10	-10	-10
2 %animals	49	49	49
2 %bed	78	78	78
2 %body	-15	-15	-15
2 %coming	-24	-24	-24
2 %contact	-13	-13	-13
2 %deeds	-45	-45	-45
2 %disaster	-37	-37	-37
2 %disease	30	30	30
2 %dose	-21	-21	-21
2 %faith	114	114	114
2 %farm	34	34	34
2 %general	-40	-40	-40
2 %he	-11	-11	-11
2 %in general	35	35	35
2 %kit	24	24	24
2 %life	-18	-18	-18
2 %life animal	9	9	9
2 %life deed	43	43	43
2 %life honour	7	7	7
2 %life known	-10	-10	-10
2 %life land	79	79	79
2 %life media	-17	-17	-17
2 %life place	55	55	55
2 %life school	7	7	7
2 %life trade	-20	-20	-20
2 %many	-75	-75	-75
2 %me	-46	-46	-46
2 %measure	17	17	17
2 %meet	7	7	7
2 %mindtalk	-47	-47	-47
2 %obstetric	-13	-13	-13
2 %order	12	12	12
2 %outside	38	38	38
2 %person	22	22	22
2 %procedure	8	8	8
2 %pub games	-19	-19	-19
2 %record	61	61	61
2 %report	17	17	17
2 %rota	-14	-14	-14
2 %route	-8	-8	-8
2 %schooling	-6	-6	-6
2 %sea	-8	-8	-8
2 %secrecy	-12	-12	-12
2 %social	10	10	10
2 %span	-14	-14	-14
2 %staff	8	8	8
2 %staff chum	-41	-41	-41
2 %staff do	-7	-7	-7
2 %staff food	43	43	43
2 %staff joy	18	18	18
2 %staff laugh	-14	-14	-14
2 %staff leisure	-8	-8	-8
2 %staff moan	68	68	68
2 %stage	26	26	26
2 %stay	13	13	13
2 %symptom	13	13	13
2 %test	19	19	19
2 %they	-92	-92	-92
2 %time	-20	-20	-20
2 %vehicles	-102	-102	-102
2 %we	23	23	23
2 %work arrival	14	14	14
2 %work chase	7	7	7
2 %work clock	-27	-27	-27
2 %work estate	32	32	32
2 %work kit	9	9	9
2 %work paper	27	27	27
2 %work rank	-10	-10	-10
2 %work request	-6	-6	-6
2 %work shift	18	18	18
2 %work transport	-14	-14	-14
2 %work ward	-24	-24	-24
2 %workplace	-59	-59	-59
2 %you	-23	-23	-23
3 %admin	-46	-46	-46
3 %animals	60	60	60
3 %athletics	38	38	38
3 %bed	41	41	41
3 %coming	14	14	14
3 %deeds	20	20	20
3 %disaster	13	13	13
3 %disease	14	14	14
3 %dose	-26	-26	-26
3 %faith	6	6	6
3 %farm	-21	-21	-21
3 %finding	14	14	14
3 %general	-26	-26	-26
3 %he	-34	-34	-34
3 %homes	9	9	9
3 %in general	-20	-20	-20
3 %kin	-26	-26	-26
3 %life animal	-36	-36	-36
3 %life deed	34	34	34
3 %life known	-21	-21	-21
3 %life land	-21	-21	-21
3 %life media	-9	-9	-9
3 %life place	24	24	24
3 %life school	16	16	16
3 %life stage	-47	-47	-47
3 %life thing	-42	-42	-42
3 %many	-11	-11	-11
3 %me	-13	-13	-13
3 %measure	15	15	15
3 %mindtalk	-24	-24	-24
3 %music	-61	-61	-61
3 %obstetric	-12	-12	-12
3 %order	-12	-12	-12
3 %patient	49	49	49
3 %person	-11	-11	-11
3 %procedure	-11	-11	-11
3 %question	-15	-15	-15
3 %rota	-38	-38	-38
3 %sea	7	7	7
3 %secrecy	-17	-17	-17
3 %shops	-66	-66	-66
3 %social	28	28	28
3 %span	6	6	6
3 %staff do	-8	-8	-8
3 %staff food	-18	-18	-18
3 %staff joy	-40	-40	-40
3 %staff laugh	-25	-25	-25
3 %staff leisure	-31	-31	-31
3 %staff moan	55	55	55
3 %stage	-30	-30	-30
3 %stay	10	10	10
3 %test	22	22	22
3 %they	36	36	36
3 %time	7	7	7
3 %treat	10	10	10
3 %tv	10	10	10
3 %vehicles	-11	-11	-11
3 %war	-95	-95	-95
3 %we	-66	-66	-66
3 %work arrival	47	47	47
3 %work chase	29	29	29
3 %work estate	-7	-7	-7
3 %work flow	-44	-44	-44
3 %work it	-35	-35	-35
3 %work kit	24	24	24
3 %work rank	-48	-48	-48
3 %work request	6	6	6
3 %work shift	-18	-18	-18
3 %work ward	18	18	18
3 %workplace	-6	-6	-6
3 %you	-66	-66	-66
after %ack	7	7	7
after %animals	29	29	29
after %art	-12	-12	-12
after %athletics	-23	-23	-23
after %bed	17	17	17
after %coming	7	7	7
after %craft	-67	-67	-67
after %crime	-7	-7	-7
after %disaster	-57	-57	-57
after %ending	-60	-60	-60
after %faith	38	38	38
after %farm	-6	-6	-6
after %festival	-73	-73	-73
after %finding	8	8	8
after %football	-22	-22	-22
after %general	-20	-20	-20
after %he	9	9	9
after %hobby	-46	-46	-46
after %homes	26	26	26
after %honour	-39	-39	-39
after %in general	-16	-16	-16
after %kin	36	36	36
after %kit	-15	-15	-15
after %life	-12	-12	-12
after %life animal	16	16	16
after %life faith	-15	-15	-15
after %life honour	27	27	27
after %life land	8	8	8
after %life place	-7	-7	-7
after %life school	-17	-17	-17
after %life sport	11	11	11
after %life thing	-39	-39	-39
after %many	-16	-16	-16
after %me	-19	-19	-19
after %measure	9	9	9
after %meet	-36	-36	-36
after %mindtalk	54	54	54
after %mines	34	34	34
after %notoriety	-108	-108	-108
after %obstetric	-17	-17	-17
after %outside	17	17	17
after %politics	-34	-34	-34
after %press	-39	-39	-39
after %procedure	-18	-18	-18
after %pub games	-34	-34	-34
after %racing	42	42	42
after %record	32	32	32
after %report	12	12	12
after %rota	-7	-7	-7
after %route	20	20	20
after %rugby cricket	-73	-73	-73
after %schooling	-13	-13	-13
after %sea	-12	-12	-12
after %secrecy	15	15	15
after %shops	9	9	9
after %span	17	17	17
after %staff chum	-24	-24	-24
after %staff do	-62	-62	-62
after %staff joy	-10	-10	-10
after %staff laugh	7	7	7
after %staff moan	39	39	39
after %stage	-46	-46	-46
after %stay	28	28	28
after %symptom	22	22	22
after %test	13	13	13
after %they	-12	-12	-12
after %treat	8	8	8
after %tv	-56	-56	-56
after %vehicles	20	20	20
after %war	-18	-18	-18
after %work arrival	10	10	10
after %work chase	11	11	11
after %work clock	-8	-8	-8
after %work estate	12	12	12
after %work kit	-21	-21	-21
after %work request	15	15	15
after %work shift	-22	-22	-22
after %work transport	16	16	16
after %work ward	-9	-9	-9
after %workplace	-24	-24	-24
after %you	-18	-18	-18
after-address	8	62	51
after:at	12	-43	-60
after:can	13	-46	-39
after:has	-15	-24	-53
after:if	-81	-81	-81
after:in	-40	-1	17
after:is	-29	-7	15
after:on	15	-39	-23
after:re	33	33	33
after:says	47	1	36
after:to	-4	-51	-99
after:wants	15	72	37
after:was	21	-66	-18
after:will	-98	-29	14
after:with	19	39	-33
age-after	-15	-41	-78
age-comma	-129	14	14
and-after	-8	-23	-51
ask-for	-64	-109	-39
at-sign	-306	-354	-354
bare-genitive	134	148	134
be-before	30	14	-4
bed-before	211	204	154
bed-near	60	34	41
before %admin	-19	-19	-19
before %animals	-55	-55	-55
before %art	-18	-18	-18
before %athletics	-28	-28	-28
before %bed	-9	-9	-9
before %body	-31	-31	-31
before %coming	-11	-11	-11
before %contact	-10	-10	-10
before %craft	-90	-90	-90
before %crime	11	11	11
before %deeds	-34	-34	-34
before %disaster	19	19	19
before %disease	-16	-16	-16
before %dose	-17	-17	-17
before %ending	-55	-55	-55
before %faith	21	21	21
before %farm	-47	-47	-47
before %festival	-13	-13	-13
before %finding	-15	-15	-15
before %football	-19	-19	-19
before %general	-28	-28	-28
before %he	-32	-32	-32
before %hobby	-8	-8	-8
before %homes	-24	-24	-24
before %honour	-19	-19	-19
before %in general	-18	-18	-18
before %kit	7	7	7
before %life	-22	-22	-22
before %life animal	-63	-63	-63
before %life deed	-24	-24	-24
before %life faith	-28	-28	-28
before %life honour	8	8	8
before %life known	-17	-17	-17
before %life land	-21	-21	-21
before %life media	-39	-39	-39
before %life place	-21	-21	-21
before %life school	-17	-17	-17
before %life sport	-42	-42	-42
before %life stage	-24	-24	-24
before %life thing	-27	-27	-27
before %life trade	-17	-17	-17
before %many	-22	-22	-22
before %me	-38	-38	-38
before %measure	7	7	7
before %meet	-21	-21	-21
before %mines	7	7	7
before %music	-42	-42	-42
before %notoriety	-48	-48	-48
before %outside	-23	-23	-23
before %patient	-6	-6	-6
before %politics	15	15	15
before %press	-49	-49	-49
before %pub games	37	37	37
before %question	-13	-13	-13
before %racing	-14	-14	-14
before %record	26	26	26
before %report	-12	-12	-12
before %rota	-6	-6	-6
before %rugby cricket	-28	-28	-28
before %sea	-7	-7	-7
before %secrecy	-13	-13	-13
before %shops	-53	-53	-53
before %social	-8	-8	-8
before %span	-35	-35	-35
before %staff	-12	-12	-12
before %staff do	-44	-44	-44
before %staff food	-52	-52	-52
before %staff joy	19	19	19
before %staff laugh	-97	-97	-97
before %staff leisure	-22	-22	-22
before %staff moan	-71	-71	-71
before %stage	-13	-13	-13
before %they	-31	-31	-31
before %time	-17	-17	-17
before %treat	-9	-9	-9
before %war	-23	-23	-23
before %we	-37	-37	-37
before %work arrival	-24	-24	-24
before %work chase	-10	-10	-10
before %work clock	-21	-21	-21
before %work estate	43	43	43
before %work flow	-15	-15	-15
before %work it	-26	-26	-26
before %work kit	-9	-9	-9
before %work paper	-14	-14	-14
before %work rank	-29	-29	-29
before %work request	-12	-12	-12
before %work shift	-12	-12	-12
before %work transport	-31	-31	-31
before %workplace	-22	-22	-22
before %you	-15	-15	-15
before:a	-30	-55	-91
before:about	66	66	66
before:and	66	-28	-20
before:as	21	29	14
before:at	-99	-40	-79
before:be	15	36	15
before:by	-53	-26	4
before:called	-28	-178	-124
before:can	-106	-114	-106
before:does	2	20	2
before:for	156	77	90
before:from	-58	2	-58
before:get	-29	-29	-29
before:has	29	37	29
before:in	-34	-80	-64
before:its	38	38	38
before:just	38	38	38
before:like	19	19	19
before:my	-37	-37	-37
before:no	-13	-79	-49
before:not	-136	-48	-30
before:of	43	-48	-62
before:on	-24	17	-83
before:or	-8	0	58
before:our	-9	-78	-9
before:ring	-45	2	-70
before:see	-12	-25	-12
before:tell	-25	-3	97
before:that	-28	50	2
before:the	-164	-125	-110
before:to	20	-28	-37
before:told	-52	-52	-52
before:two	31	24	64
before:via	-32	-32	-41
before:was	-98	2	-87
before:which	-37	-37	-37
before:with	-129	-68	-61
belongs	248	199	285
bracket-before	43	-40	-39
bracket-number	28	-26	-26
bracket-role	-76	57	-6
calendar	-56	-56	-112
care-home	-304	-304	-304
cared-for	257	234	340
clinical-after	34	-38	-38
clinical-before	28	57	34
clinical-near	41	11	-8
clinical-near-more	13	9	10
clinical-post	31	8	-28
colleague-verb	-264	-266	-236
colleagues-named	-44	-37	-16
colon-before	110	47	29
comma-after	53	23	-26
comma-before	12	-1	-25
comma-detail	34	55	-47
comma-vocative	52	47	-63
contracted	-88	-91	-155
department-after	-51	-106	-93
dotted	73	73	145
ends	-64	-95	-76
ends-vocative	8	79	67
epithet	99	37	99
eponym	-45	-112	-77
eponym-noun	-256	-195	-258
eponyms-about	-100	-47	-31
errand	141	163	73
for-clinical	-51	-51	-51
form:baby	178	89	89
form:family	-23	-46	-23
form:full	89	44	44
form:given	-7	-14	-7
form:given-initial	92	46	46
form:half	-15	-8	-8
form:initial-family	206	103	103
form:initials	104	104	207
form:pair	-211	-105	-105
form:surname-first	146	73	73
form:titled	31	15	15
form:unknown	-56	-56	-112
form:weak	-70	-70	-141
form:weak-given	-6	-6	-12
identifier-in-post	97	76	-16
identifier-near	52	-2	-20
identifier-next	144	220	82
identifier-word-after	52	10	22
identifier-word-near	8	-4	-35
is-it	46	79	-56
jobs-list	234	255	213
late	277	239	239
listed	12	13	4
listed-with-staff	-11	54	60
location-after	10	6	86
location-before	3	32	-58
location-near	-11	16	-2
lower-case	4	-89	-40
lower-listed	40	75	40
matter	179	194	215
measure	136	205	190
named	142	57	124
namesakes	-12	-84	4
naming-before	75	84	60
naming-near	6	6	-2
need	43	138	111
notable	-311	-150	-263
noun-after	-32	-46	-76
number-before	-169	-11	-107
numbered	-1	53	-69
object	170	132	64
on-leave	-90	-86	-90
opens	20	1	-79
opens-verb	6	-9	39
own-family	51	-124	42
patient-before	96	-12	-5
patient-called	431	431	431
patient-list	11	-12	-51
patient-near	54	-18	-6
patient-verb	46	13	66
phone-near	52	92	-33
place-after	-255	-232	-247
place-before	-47	-93	-86
place-lead	-48	-51	-77
place-lower-after	10	-48	-43
place-name	-56	-104	-116
place-phrase	-433	-366	-366
plain-verb	50	17	21
plain-verb-they	-5	-10	58
plural	121	110	86
possessive	-65	-63	-32
possessive-clinical	64	29	79
possessive-colleague	-177	-111	-132
possessive-relation	42	-12	4
query	170	170	170
question-after	164	142	83
quote-before	-232	-119	-133
relation-after	8	96	14
relation-before	171	187	117
relation-comma	2	31	-81
relation-near	50	76	-10
role-after	-33	-110	-34
role-before	25	-69	-10
role-comma	-91	39	-127
role-is	-74	-6	-21
role-list	1	-99	-38
role-near	-14	-4	-13
roster	-376	-338	-338
roster-but-patient	363	363	363
roster-family	-182	-161	-86
roster-given	-254	-274	-237
rota	-63	-69	-59
rota-more	-86	-53	-36
rota-near	-127	-101	-57
saint	-241	-282	-266
sentence-end	2	-40	-52
series	44	133	96
several	-14	4	0
short	66	81	81
social	-165	-130	-100
staff-lead	8	-84	-73
staff-title	-304	-302	-302
staff-verb	-81	-97	-98
state	310	218	269
storm	-518	-509	-509
teaching	-202	-193	-222
test-name	-526	-526	-526
the-family	178	275	178
the-thing	-253	-255	-255
their-own	-1	73	39
they-comma	50	-106	-39
they-near	29	4	-23
time-before	-45	41	-45
title:miss	-83	-42	-42
title:mr	13	6	6
title:mrs	115	57	57
title:ms	119	59	59
town	-138	-187	-172
unknown-belongs	106	106	106
unknown-state	56	56	112
unreal	-391	-195	-292
verb-before	-8	-66	-8
vocative	-17	-44	-38
ward-lead	-276	-355	-276
we-near	22	-22	-18
weak-part	-173	-84	-84
whereabouts	209	200	297
who-after	60	52	99
with-colleague	-165	-165	-165
word 0	-6	-6	-6
word 0's	16	16	16
word 0-0	-40	-40	-40
word 0-year-old	-39	-39	-39
word 0a	-73	-73	-73
word 0am	-49	-49	-49
word 0b	20	20	20
word 0c	-69	-69	-69
word 0f	-109	-109	-109
word 0g	-44	-44	-44
word 0h	-11	-11	-11
word 0h0	-32	-32	-32
word 0hrs	122	122	122
word 0ish	39	39	39
word 0k	-44	-44	-44
word 0kg	-21	-21	-21
word 0l	63	63	63
word 0lb	-180	-180	-180
word 0m	-102	-102	-102
word 0mg	-66	-66	-66
word 0ml	-17	-17	-17
word 0nd	12	12	12
word 0s	-68	-68	-68
word 0st	72	72	72
word 0th	-6	-6	-6
word 0x	17	17	17
word 0x0	-36	-36	-36
word 0zz	-24	-24	-24
word a	-18	-18	-18
word a0	-9	-9	-9
word able	9	9	9
word about	-17	-17	-17
word above	-26	-26	-26
word abx	-46	-46	-46
word accepted	-22	-22	-22
word access	-19	-19	-19
word accordion	-33	-33	-33
word account	-23	-23	-23
word act	-39	-39	-39
word actually	7	7	7
word acute	-23	-23	-23
word add	44	44	44
word adding	-16	-16	-16
word address	7	7	7
word adie	-47	-47	-47
word adjei	-17	-17	-17
word admitted	27	27	27
word advice	56	56	56
word aff	-18	-18	-18
word after	-24	-24	-24
word afternoon	-67	-67	-67
word again	-15	-15	-15
word age	-60	-60	-60
word aged	-27	-27	-27
word agency	-74	-74	-74
word agenda	41	41	41
word agnes	50	50	50
word ago	-15	-15	-15
word agree	-79	-79	-79
word agreed	73	73	73
word agrees	-76	-76	-76
word ahmed	7	7	7
word aid	10	10	10
word aids	15	15	15
word air	20	20	20
word airway	42	42	42
word aisha	-26	-26	-26
word akhtar	-25	-25	-25
word akin	-36	-36	-36
word alan	-7	-7	-7
word alarm	-56	-56	-56
word alarming	-48	-48	-48
word alert	83	83	83
word alf	160	160	160
word alice	-22	-22	-22
word all	11	11	11
word allergic	57	57	57
word allergies	-51	-51	-51
word allergy	-9	-9	-9
word allowed	10	10	10
word alone	-89	-89	-89
word already	-16	-16	-16
word also	-32	-32	-32
word always	-61	-61	-61
word am	30	30	30
word amber	-84	-84	-84
word amu	38	38	38
word an	-18	-18	-18
word anaes	8	8	8
word anaesthetic	-68	-68	-68
word anaesthetist	-52	-52	-52
word anaphylaxis	-32	-32	-32
word ankle	-98	-98	-98
word ankles	42	42	42
word ann	10	10	10
word another	48	48	48
word answering	58	58	58
word answers	74	74	74
word antenatal	14	14	14
word any	-26	-26	-26
word anybody	56	56	56
word anyone	-15	-15	-15
word anything	-53	-53	-53
word anyway	-57	-57	-57
word anywhere	53	53	53
word apart	-9	-9	-9
word app	32	32	32
word apparently	-12	-12	-12
word appendix	75	75	75
word appointment	56	56	56
word approved	-61	-61	-61
word appt	21	21	21
word april	19	19	19
word are	-23	-23	-23
word argue	-67	-67	-67
word argyll	-51	-51	-51
word arm	14	14	14
word arrest	-76	-76	-76
word arrived	-34	-34	-34
word arriving	-30	-30	-30
word arthur	67	67	67
word as	49	49	49
word ash	-18	-18	-18
word ask	-48	-48	-48
word asking	18	18	18
word asks	-9	-9	-9
word asleep	62	62	62
word assessment	57	57	57
word asset	-68	-68	-68
word at	-17	-17	-17
word ate	69	69	69
word attached	-81	-81	-81
word audit	-30	-30	-30
word august	-56	-56	-56
word aunt	76	76	76
word awake	-79	-79	-79
word aware	57	57	57
word away	-66	-66	-66
word ay	28	28	28
word b	31	31	31
word b0	96	96	96
word baby	15	15	15
word baby's	90	90	90
word back	-12	-12	-12
word backlog	-71	-71	-71
word backwards	88	88	88
word bad	-13	-13	-13
word badge	-16	-16	-16
word bag	20	20	20
word bags	-59	-59	-59
word bakery	17	17	17
word balloon	53	53	53
word bands	105	105	105
word bank	-18	-18	-18
word bar	62	62	62
word barlow	54	54	54
word barn	49	49	49
word barry	-26	-26	-26
word base	-33	-33	-33
word batch	-24	-24	-24
word bath	18	18	18
word bay	6	6	6
word bays	-65	-65	-65
word bbc	-25	-25	-25
word bc	-53	-53	-53
word be	-12	-12	-12
word beach	40	40	40
word beard	-37	-37	-37
word because	-8	-8	-8
word bed	28	28	28
word beds	-23	-23	-23
word bedside	-46	-46	-46
word beech	-25	-25	-25
word been	-7	-7	-7
word before	48	48	48
word behind	-80	-80	-80
word being	-21	-21	-21
word bell	-26	-26	-26
word bench	-55	-55	-55
word bereavement	-38	-38	-38
word bert	113	113	113
word bertha	-73	-73	-73
word best	-23	-23	-23
word bethan	21	21	21
word better	-24	-24	-24
word between	-16	-16	-16
word bevan	-62	-62	-62
word beynon	-136	-136	-136
word bides	-35	-35	-35
word big	-71	-71	-71
word bike	-85	-85	-85
word bilateral	-33	-33	-33
word bill	-29	-29	-29
word bin	-31	-31	-31
word bingo	109	109	109
word binned	57	57	57
word bins	-36	-36	-36
word biopsy	44	44	44
word birth	-32	-32	-32
word birthday	100	100	100
word biscuit	-78	-78	-78
word biscuits	-40	-40	-40
word bishop	-47	-47	-47
word bit	-46	-46	-46
word bite	-80	-80	-80
word bits	24	24	24
word black	-41	-41	-41
word bladder	-70	-70	-70
word bleeding	6	6	6
word bleep	-86	-86	-86
word bless	-46	-46	-46
word blessing	67	67	67
word blind	104	104	104
word blister	61	61	61
word block	-60	-60	-60
word blocks	116	116	116
word bloke	18	18	18
word blood	-95	-95	-95
word bloods	56	56	56
word blue	-16	-16	-16
word blur	-24	-24	-24
word bms	-72	-72	-72
word board	11	11	11
word boardroom	-20	-20	-20
word boat	-24	-24	-24
word boats	101	101	101
word body	-100	-100	-100
word boiler	-76	-76	-76
word bone	-67	-67	-67
word bonnet	-48	-48	-48
word book	-48	-48	-48
word booked	45	45	45
word boot	-19	-19	-19
word borrow	45	45	45
word both	39	39	39
word bottle	12	12	12
word bought	-87	-87	-87
word bounced	36	36	36
word bowels	157	157	157
word box	-18	-18	-18
word boxes	-39	-39	-39
word boy	9	9	9
word boys	-7	-7	-7
word bp	67	67	67
word brain	-87	-87	-87
word braithwaite	-71	-71	-71
word break	-51	-51	-51
word breakfast	-27	-27	-27
word breathing	79	79	79
word bridge	-6	-6	-6
word brief	-13	-13	-13
word bright	31	31	31
word brightlingsea	-29	-29	-29
word bringing	23	23	23
word brings	25	25	25
word bristol	-72	-72	-72
word broke	20	20	20
word broken	-21	-21	-21
word bronze	43	43	43
word brother	55	55	55
word brothers	-98	-98	-98
word brought	-29	-29	-29
word brown	-96	-96	-96
word brown's	-31	-31	-31
word bt0	23	23	23
word btw	-16	-16	-16
word built	-35	-35	-35
word burial	37	37	37
word burn	-23	-23	-23
word burns	18	18	18
word bus	85	85	85
word but	33	33	33
word bypass	-61	-61	-61
word c	-43	-43	-43
word c0	114	114	114
word ca	-18	-18	-18
word cafe	-16	-16	-16
word cake	6	6	6
word call	6	6	6
word called	-26	-26	-26
word calling	40	40	40
word calls	35	35	35
word callum	-87	-87	-87
word came	-64	-64	-64
word can	29	29	29
word can't	40	40	40
word cancel	163	163	163
word cancelled	-46	-46	-46
word cancer	-82	-82	-82
word cannot	-90	-90	-90
word cannula	56	56	56
word cannulas	-163	-163	-163
word cant	25	25	25
word canteen	50	50	50
word cap	-60	-60	-60
word capacity	-29	-29	-29
word capgras	-40	-40	-40
word captain	65	65	65
word car	36	36	36
word caravan	19	19	19
word card	57	57	57
word cardiac	-55	-55	-55
word cards	-19	-19	-19
word care	-32	-32	-32
word careful	71	71	71
word carer	61	61	61
word carers	-8	-8	-8
word carry	-90	-90	-90
word cars	-92	-92	-92
word case	-12	-12	-12
word caseload	-79	-79	-79
word cases	31	31	31
word cast	-27	-27	-27
word castle	21	21	21
word casualty	-72	-72	-72
word cat	41	41	41
word catheter	16	16	16
word catheters	-57	-57	-57
word cats	59	59	59
word cd	77	77	77
word ceftriaxone	52	52	52
word ceiling	22	22	22
word cell	60	60	60
word centre	-35	-35	-35
word chair	46	46	46
word chairing	-14	-14	-14
word chairs	82	82	82
word champion	-53	-53	-53
word chance	-28	-28	-28
word change	72	72	72
word changed	6	6	6
word changes	-17	-17	-17
word changing	109	109	109
word channel	-22	-22	-22
word chap	-9	-9	-9
word chapel	-67	-67	-67
word charity	-29	-29	-29
word charles	-139	-139	-139
word charlie	-93	-93	-93
word chart	81	81	81
word chase	54	54	54
word chat	11	11	11
word check	58	58	58
word checked	-53	-53	-53
word cheese	7	7	7
word chemist	85	85	85
word chemo	-40	-40	-40
word cherry	-57	-57	-57
word chest	43	43	43
word chesty	-25	-25	-25
word chi	75	75	75
word chicken	-57	-57	-57
word child	-128	-128	-128
word chip	-84	-84	-84
word chippy	41	41	41
word chips	61	61	61
word choir	-81	-81	-81
word chole	23	23	23
word christening	-79	-79	-79
word christmas	-7	-7	-7
word church	-36	-36	-36
word circus	82	82	82
word city	-33	-33	-33
word class	84	84	84
word clean	-46	-46	-46
word clear	30	30	30
word clinic	-18	-18	-18
word clinical	-115	-115	-115
word clinics	-42	-42	-42
word clips	33	33	33
word clive	-21	-21	-21
word clock	47	47	47
word close	-42	-42	-42
word closed	-42	-42	-42
word clozapine	-37	-37	-37
word club	-34	-34	-34
word co-op	-30	-30	-30
word coach	-21	-21	-21
word coast	-24	-24	-24
word coat	115	115	115
word code	-95	-95	-95
word coffee	-37	-37	-37
word cold	53	53	53
word collect	-24	-24	-24
word collecting	-28	-28	-28
word collection	-46	-46	-46
word college	-11	-11	-11
word colles	-41	-41	-41
word com	-51	-51	-51
word come	49	49	49
word comes	-13	-13	-13
word coming	-23	-23	-23
word commode	-16	-16	-16
word common	-32	-32	-32
word comms	-64	-64	-64
word community	30	30	30
word company	-13	-13	-13
word concert	-41	-41	-41
word conference	85	85	85
word confirm	19	19	19
word confirmed	-35	-35	-35
word confused	85	85	85
word congratulations	-65	-65	-65
word consent	18	18	18
word consented	103	103	103
word consents	-6	-6	-6
word consultant	-20	-20	-20
word consultants	-64	-64	-64
word contact	24	24	24
word contacts	-22	-22	-22
word contrast	44	44	44
word control	-85	-85	-85
word cook	-134	-134	-134
word copy	-73	-73	-73
word coroner's	-108	-108	-108
word corridor	-68	-68	-68
word cos	54	54	54
word costume	-32	-32	-32
word cot	112	112	112
word cotard	-39	-39	-39
word cottage	8	8	8
word cottages	-33	-33	-33
word could	28	28	28
word council	-53	-53	-53
word count	-45	-45	-45
word county	-76	-76	-76
word couple	-48	-48	-48
word courier	34	34	34
word course	76	76	76
word court	74	74	74
word cousin	-14	-14	-14
word cousin's	18	18	18
word cover	-123	-123	-123
word covering	-77	-77	-77
word cox	-25	-25	-25
word cqc	-35	-35	-35
word cracked	-32	-32	-32
word craig	-21	-21	-21
word crash	-14	-14	-14
word crew	50	50	50
word cricket	-14	-14	-14
word cried	42	42	42
word crisis	-58	-58	-58
word criteria	-15	-15	-15
word crohn's	-46	-46	-46
word cross	-33	-33	-33
word crossmatch	32	32	32
word crown	-32	-32	-32
word crying	21	21	21
word cssd	-93	-93	-93
word ct	54	54	54
word ctg	33	33	33
word cubicle	105	105	105
word cup	-69	-69	-69
word cupboard	-55	-55	-55
word curling	-21	-21	-21
word current	-101	-101	-101
word curry	-35	-35	-35
word cushions	-53	-53	-53
word cut	53	53	53
word cxr	-19	-19	-19
word cycle	-41	-41	-41
word d	57	57	57
word d0	49	49	49
word da	-31	-31	-31
word dad	73	73	73
word dad's	62	62	62
word dads	30	30	30
word daily	31	31	31
word dame	-48	-48	-48
word darragh	-29	-29	-29
word date	31	31	31
word dates	89	89	89
word datix	14	14	14
word daughter	9	9	9
word daughter's	-29	-29	-29
word david	68	68	68
word day	-12	-12	-12
word days	-40	-40	-40
word dc	-76	-76	-76
word de	-8	-8	-8
word dead	-44	-44	-44
word deaf	193	193	193
word dean	-26	-26	-26
word death	43	43	43
word december	45	45	45
word declan	-97	-97	-97
word declared	-25	-25	-25
word deep	-29	-29	-29
word delete	-44	-44	-44
word delivered	-45	-45	-45
word deliveries	-41	-41	-41
word delivery	-10	-10	-10
word dementia	-36	-36	-36
word depot	94	94	94
word desk	-7	-7	-7
word details	-13	-13	-13
word deter	-87	-87	-87
word dev	-26	-26	-26
word dewi	-14	-14	-14
word dex	-12	-12	-12
word dial	-49	-49	-49
word diary	-35	-35	-35
word dictation	50	50	50
word didn't	-52	-52	-52
word didnt	52	52	52
word died	-11	-11	-11
word diet	-13	-13	-13
word difference	-29	-29	-29
word different	193	193	193
word dinner	30	30	30
word diolch	-74	-74	-74
word direct	-68	-68	-68
word discharge	-86	-86	-86
word discharges	-8	-8	-8
word disease	-48	-48	-48
word dixon	20	20	20
word dn	-51	-51	-51
word dna	143	143	143
word do	-14	-14	-14
word dob	21	21	21
word doc	61	61	61
word dock	40	40	40
word doctor	84	84	84
word doctors	-84	-84	-84
word does	-48	-48	-48
word doesn't	-17	-17	-17
word dog	17	17	17
word dogs	-79	-79	-79
word doing	-70	-70	-70
word don't	24	24	24
word done	32	32	32
word donor	31	31	31
word dont	35	35	35
word doon	-25	-25	-25
word door	-8	-8	-8
word doors	43	43	43
word doreen	-35	-35	-35
word dose	28	28	28
word dot	-28	-28	-28
word double	-15	-15	-15
word doughnuts	-17	-17	-17
word down	-6	-6	-6
word doxy	14	14	14
word dr	-8	-8	-8
word draft	10	10	10
word drain	13	13	13
word drank	46	46	46
word draw	-25	-25	-25
word drawer	-103	-103	-103
word drawn	-69	-69	-69
word dreckly	-89	-89	-89
word dressing	74	74	74
word dressings	40	40	40
word drill	-125	-125	-125
word drip	107	107	107
word drive	-45	-45	-45
word driver	-11	-11	-11
word drivers	20	20	20
word drives	37	37	37
word driving	-56	-56	-56
word drop	12	12	12
word dropped	27	27	27
word drops	-8	-8	-8
word drove	-67	-67	-67
word drug	-7	-7	-7
word dry	10	10	10
word ds	-43	-43	-43
word dtas	-36	-36	-36
word due	22	22	22
word duffy	13	13	13
word duty	-38	-38	-38
word e	-31	-31	-31
word e0	79	79	79
word each	-60	-60	-60
word early	41	41	41
word ears	88	88	88
word east	-47	-47	-47
word easter	-43	-43	-43
word eat	-32	-32	-32
word eaten	52	52	52
word eating	13	13	13
word ebme	-84	-84	-84
word ecg	44	44	44
word echo	57	57	57
word ed	-44	-44	-44
word egg	-37	-37	-37
word eid	-35	-35	-35
word either	-77	-77	-77
word else	33	33	33
word em	-50	-50	-50
word email	-19	-19	-19
word emailed	55	55	55
word emails	-48	-48	-48
word emergency	-8	-8	-8
word empty	34	34	34
word end	29	29	29
word ends	72	72	72
word engineer	-75	-75	-75
word enough	-97	-97	-97
word entrance	-19	-19	-19
word escalation	-65	-65	-65
word escort	77	77	77
word estates	-30	-30	-30
word eta	-41	-41	-41
word even	-10	-10	-10
word evening	15	15	15
word ever	-39	-39	-39
word every	12	12	12
word everybody	-14	-14	-14
word everyone	-35	-35	-35
word everyone's	-12	-12	-12
word everything	-73	-73	-73
word everywhere	-23	-23	-23
word evidence	-57	-57	-57
word ex	38	38	38
word exactly	8	8	8
word exam	-10	-10	-10
word examining	-7	-7	-7
word example	-24	-24	-24
word except	-12	-12	-12
word exec	-86	-86	-86
word exercise	-71	-71	-71
word exp	-134	-134	-134
word expect	-36	-36	-36
word explain	-13	-13	-13
word ext	-118	-118	-118
word extra	-34	-34	-34
word eye	90	90	90
word eyes	-13	-13	-13
word f	-79	-79	-79
word f0	-61	-61	-61
word face	21	21	21
word facebook	-71	-71	-71
word fae	-56	-56	-56
word failed	63	63	63
word fainted	8	8	8
word fair	-65	-65	-65
word faith	-59	-59	-59
word fake	-37	-37	-37
word fall	45	45	45
word falls	54	54	54
word family	28	28	28
word famous	-64	-64	-64
word farquharson	39	39	39
word fasting	-28	-28	-28
word father	-39	-39	-39
word fatima	92	92	92
word fault	-87	-87	-87
word fax	39	39	39
word feb	-76	-76	-76
word fed	-20	-20	-20
word feed	70	70	70
word feeding	-6	-6	-6
word feel	-43	-43	-43
word feet	-31	-31	-31
word fell	18	18	18
word female	-51	-51	-51
word femur	-25	-25	-25
word ferry	67	67	67
word festival	-9	-9	-9
word fetch	-114	-114	-114
word fever	-36	-36	-36
word fictional	-15	-15	-15
word field	-54	-54	-54
word fiesta	-51	-51	-51
word file	28	28	28
word fill	-65	-65	-65
word film	-89	-89	-89
word filmed	-14	-14	-14
word filming	-20	-20	-20
word films	-17	-17	-17
word final	-62	-62	-62
word finance	-139	-139	-139
word find	44	44	44
word fine	-44	-44	-44
word finished	-72	-72	-72
word fire	-44	-44	-44
word first	-8	-8	-8
word fish	-36	-36	-36
word fistula	131	131	131
word fit	18	18	18
word fitzgerald	40	40	40
word five	-76	-76	-76
word fix	15	15	15
word fixed	29	29	29
word fixing	-122	-122	-122
word flag	34	34	34
word flask	19	19	19
word flat	12	12	12
word fleming	-34	-34	-34
word flew	57	57	57
word flight	-7	-7	-7
word float	-72	-72	-72
word flooded	-40	-40	-40
word floor	-25	-25	-25
word florence	-81	-81	-81
word flowers	-55	-55	-55
word flu	-55	-55	-55
word fluid	-48	-48	-48
word fluids	-47	-47	-47
word fly	-51	-51	-51
word flying	-17	-17	-17
word fob	-45	-45	-45
word fold	-100	-100	-100
word folder	-40	-40	-40
word folk	-19	-19	-19
word follow	-19	-19	-19
word food	99	99	99
word foot	-13	-13	-13
word football	186	186	186
word for	-11	-11	-11
word forearm	-56	-56	-56
word form	18	18	18
word former	-83	-83	-83
word forms	24	24	24
word forty	-21	-21	-21
word foster	45	45	45
word found	35	35	35
word four	-72	-72	-72
word fr	-43	-43	-43
word fracture	-57	-57	-57
word frame	-18	-18	-18
word free	-16	-16	-16
word freeman	-33	-33	-33
word freezer	-51	-51	-51
word fregoli	-40	-40	-40
word french	-49	-49	-49
word fri	12	12	12
word friday	-75	-75	-75
word friday's	102	102	102
word fridge	17	17	17
word friends	-32	-32	-32
word from	-25	-25	-25
word front	6	6	6
word full	-42	-42	-42
word fully	45	45	45
word funeral	-27	-27	-27
word furosemide	-43	-43	-43
word fyfe	27	27	27
word fyi	42	42	42
word ga	18	18	18
word galeazzi	-61	-61	-61
word gallbladder	16	16	16
word game	-32	-32	-32
word gap	-48	-48	-48
word garden	39	39	39
word gareth	-84	-84	-84
word gate	-30	-30	-30
word gates	-48	-48	-48
word gave	135	135	135
word gcs	-41	-41	-41
word gel	-83	-83	-83
word generator	-25	-25	-25
word geneva	-34	-34	-34
word gent	20	20	20
word gentleman	34	34	34
word george	9	9	9
word get	29	29	29
word getting	-39	-39	-39
word girl	-65	-65	-65
word girls	19	19	19
word give	-16	-16	-16
word given	-10	-10	-10
word gives	38	38	38
word giving	38	38	38
word glass	-85	-85	-85
word gloves	-48	-48	-48
word gmc	-85	-85	-85
word gnome	-14	-14	-14
word go	8	8	8
word goal	-46	-46	-46
word god	-32	-32	-32
word goes	20	20	20
word going	41	41	41
word gold	-6	-6	-6
word gone	16	16	16
word good	-21	-21	-21
word gordon	-31	-31	-31
word got	17	17	17
word gp	45	45	45
word grace	48	48	48
word grade	-9	-9	-9
word graduation	-85	-85	-85
word graft	17	17	17
word grafts	24	24	24
word gran	-28	-28	-28
word grand	11	11	11
word grandad's	-20	-20	-20
word granddaughter	99	99	99
word grandson	66	66	66
word grange	61	61	61
word great	12	12	12
word green	41	41	41
word grey	-43	-43	-43
word group	-17	-17	-17
word guess	61	61	61
word gunn	-46	-46	-46
word gwilym	87	87	87
word gym	-25	-25	-25
word gynae	133	133	133
word h	43	43	43
word haemolysed	-15	-15	-15
word hair	51	51	51
word hairdresser	98	98	98
word haldane	-55	-55	-55
word half	-31	-31	-31
word hall	21	21	21
word hamper	40	40	40
word hamstring	-21	-21	-21
word hand	-10	-10	-10
word handed	65	65	65
word handover	-115	-115	-115
word hands	-60	-60	-60
word happy	7	7	7
word hapus	-64	-64	-64
word harbour	-58	-58	-58
word harley	-42	-42	-42
word harry	73	73	73
word hasn't	55	55	55
word hat	-18	-18	-18
word hatch	-100	-100	-100
word hats	22	22	22
word have	15	15	15
word haven't	17	17	17
word having	-53	-53	-53
word hb	26	26	26
word hca	19	19	19
word hcas	-68	-68	-68
word hcg	110	110	110
word hcn	12	12	12
word hdu	89	89	89
word he	-16	-16	-16
word he'd	-73	-73	-73
word he'll	-9	-9	-9
word head	-71	-71	-71
word heads	-16	-16	-16
word health	29	29	29
word hear	45	45	45
word heard	-15	-15	-15
word hearing	-49	-49	-49
word heart	-53	-53	-53
word heath	-34	-34	-34
word height	-80	-80	-80
word held	113	113	113
word help	-40	-40	-40
word helpline	19	19	19
word hence	-11	-11	-11
word hep	-71	-71	-71
word her	16	16	16
word here	-9	-9	-9
word hernia	43	43	43
word hers	92	92	92
word herself	60	60	60
word hes	28	28	28
word hi	-70	-70	-70
word hidden	32	32	32
word high	-10	-10	-10
word himself	47	47	47
word hip	7	7	7
word hips	-96	-96	-96
word his	29	29	29
word hit	97	97	97
word hoist	19	19	19
word hold	-38	-38	-38
word holding	22	22	22
word holds	-102	-102	-102
word holiday	-45	-45	-45
word holly	-64	-64	-64
word holy	-35	-35	-35
word home	11	11	11
word honestly	-53	-53	-53
word hope	32	32	32
word horse	-36	-36	-36
word hospice	-27	-27	-27
word hospital	-18	-18	-18
word hot	-52	-52	-52
word hotel	12	12	12
word hour	86	86	86
word hours	45	45	45
word house	-13	-13	-13
word how	-49	-49	-49
word hr	-119	-119	-119
word hrs	63	63	63
word hub	-29	-29	-29
word hugh	-66	-66	-66
word husband	51	51	51
word hussain	73	73	73
word hutchinson	-42	-42	-42
word huw	-46	-46	-46
word i'd	21	21	21
word i'll	-21	-21	-21
word i'm	14	14	14
word ice	48	48	48
word icu	-53	-53	-53
word id	-49	-49	-49
word idris	-44	-44	-44
word if	-31	-31	-31
word ill	-78	-78	-78
word im	118	118	118
word imam	50	50	50
word implant	66	66	66
word imran	7	7	7
word in	-9	-9	-9
word incident	20	20	20
word ines	-7	-7	-7
word infection	-94	-94	-94
word initials	-69	-69	-69
word injections	137	137	137
word innes	71	71	71
word inr	53	53	53
word inrs	-94	-94	-94
word inside	-36	-36	-36
word instead	-103	-103	-103
word insulin	73	73	73
word insulins	-40	-40	-40
word intact	-75	-75	-75
word interpreter	28	28	28
word into	-12	-12	-12
word iqbal	41	41	41
word iron	87	87	87
word island	-34	-34	-34
word isn't	27	27	27
word isnt	-65	-65	-65
word isolation	-107	-107	-107
word issue	60	60	60
word it	11	11	11
word it'll	37	37	37
word it's	-33	-33	-33
word item	-29	-29	-29
word its	-28	-28	-28
word itu	-32	-32	-32
word iv	6	6	6
word ivy	26	26	26
word j	-21	-21	-21
word jack	-93	-93	-93
word jago	-70	-70	-70
word james	-34	-34	-34
word jan	35	35	35
word january	89	89	89
word jar	-65	-65	-65
word jean	11	11	11
word jo	-46	-46	-46
word joan	60	60	60
word job	-14	-14	-14
word jobs	83	83	83
word john	-71	-71	-71
word joke	69	69	69
word jokes	-13	-13	-13
word joy	-33	-33	-33
word judge	-57	-57	-57
word july	-14	-14	-14
word june	7	7	7
word k	11	11	11
word karen	-84	-84	-84
word kaur	77	77	77
word keddie	19	19	19
word keep	-12	-12	-12
word keeper	-29	-29	-29
word keeps	-53	-53	-53
word keith	-34	-34	-34
word kelly	-46	-46	-46
word ken	33	33	33
word kept	-34	-34	-34
word ketones	-14	-14	-14
word kettle	-14	-14	-14
word kev	95	95	95
word kevin	-52	-52	-52
word key	-17	-17	-17
word keys	-55	-55	-55
word keysafe	-42	-42	-42
word khan	-30	-30	-30
word kidd	-18	-18	-18
word kids	-41	-41	-41
word kim	-13	-13	-13
word kind	20	20	20
word kindly	57	57	57
word kitchen	-34	-34	-34
word kits	-87	-87	-87
word knee	-57	-57	-57
word knees	-68	-68	-68
word knew	19	19	19
word knife	-107	-107	-107
word know	7	7	7
word known	-13	-13	-13
word kosher	-10	-10	-10
word l	117	117	117
word l0	-16	-16	-16
word la	-31	-31	-31
word la0	-80	-80	-80
word lab	-7	-7	-7
word label	84	84	84
word labelled	113	113	113
word labels	133	133	133
word lad's	-71	-71	-71
word ladder	-6	-6	-6
word ladies	-63	-63	-63
word lads	49	49	49
word lady	-13	-13	-13
word lamb	-10	-10	-10
word landing	25	25	25
word landlord	-43	-43	-43
word lanyard	42	42	42
word lap	40	40	40
word lass	-66	-66	-66
word last	-25	-25	-25
word late	-46	-46	-46
word lates	-17	-17	-17
word latex	30	30	30
word laugh	-74	-74	-74
word laundry	-70	-70	-70
word law	134	134	134
word lay	-16	-16	-16
word le	70	70	70
word lead	-52	-52	-52
word leading	-58	-58	-58
word leads	-109	-109	-109
word leaflet	-69	-69	-69
word leaflets	-43	-43	-43
word league	-29	-29	-29
word leak	-132	-132	-132
word learn	-58	-58	-58
word leaves	38	38	38
word leaving	-87	-87	-87
word lecture	-17	-17	-17
word leeds	-19	-19	-19
word left	48	48	48
word leg	32	32	32
word legs	41	41	41
word leicester	40	40	40
word less	-62	-62	-62
word let	-20	-20	-20
word letter	62	62	62
word letters	-61	-61	-61
word level	-38	-38	-38
word levels	48	48	48
word liaison	-10	-10	-10
word library	-61	-61	-61
word lie	-27	-27	-27
word life	-18	-18	-18
word lifeboat	-34	-34	-34
word lift	-54	-54	-54
word light	-57	-57	-57
word lighthouse	-22	-22	-22
word lights	-125	-125	-125
word like	22	22	22
word likes	-20	-20	-20
word lindqvist	-68	-68	-68
word line	-37	-37	-37
word linen	-6	-6	-6
word lines	-16	-16	-16
word list	24	24	24
word listed	-17	-17	-17
word lister	-63	-63	-63
word lists	-81	-81	-81
word lithium	-117	-117	-117
word litres	72	72	72
word little	-17	-17	-17
word live	-35	-35	-35
word lives	-10	-10	-10
word ll0	-46	-46	-46
word loan	-44	-44	-44
word local	-44	-44	-44
word locked	-15	-15	-15
word locker	112	112	112
word locum	19	19	19
word lodge	98	98	98
word log	-25	-25	-25
word login	-37	-37	-37
word lol	26	26	26
word lollipop	-15	-15	-15
word long	-15	-15	-15
word longest	-37	-37	-37
word looked	52	52	52
word looking	9	9	9
word looks	30	30	30
word loose	-13	-13	-13
word lord	-126	-126	-126
word lorry	-29	-29	-29
word loss	-67	-67	-67
word lot	-37	-37	-37
word loud	-38	-38	-38
word lounge	15	15	15
word love	-64	-64	-64
word lovely	-25	-25	-25
word low	-35	-35	-35
word lower	80	80	80
word luck	179	179	179
word lunch	-63	-63	-63
word lunchtime	-57	-57	-57
word lung	-34	-34	-34
word m	-8	-8	-8
word m0	48	48	48
word machine	17	17	17
word mackie	143	143	143
word mad	69	69	69
word mag	6	6	6
word mail	-13	-13	-13
word main	14	14	14
word major	-39	-39	-39
word majors	-19	-19	-19
word make	-54	-54	-54
word maker	-30	-30	-30
word makes	52	52	52
word male	-30	-30	-30
word mam	-21	-21	-21
word man	-18	-18	-18
word man's	63	63	63
word manager	-103	-103	-103
word manchester	8	8	8
word manikin	-26	-26	-26
word many	-69	-69	-69
word marathon	-20	-20	-20
word march	-54	-54	-54
word marcus	-38	-38	-38
word margaret	80	80	80
word marian	45	45	45
word marie	-31	-31	-31
word mark	8	8	8
word marked	-40	-40	-40
word marks	-22	-22	-22
word married	20	20	20
word martin	-38	-38	-38
word mary	-12	-12	-12
word mary's	-29	-29	-29
word mask	170	170	170
word match	92	92	92
word matron	-69	-69	-69
word matters	48	48	48
word max	-11	-11	-11
word may	23	23	23
word mayor	28	28	28
word mccd	45	45	45
word mcculloch	22	22	22
word mdt	-63	-63	-63
word me	-22	-22	-22
word meal	62	62	62
word mean	-12	-12	-12
word measles	-11	-11	-11
word med	-81	-81	-81
word medical	-39	-39	-39
word medicine	-10	-10	-10
word meds	22	22	22
word meet	11	11	11
word meeting	-81	-81	-81
word member	-133	-133	-133
word men	-99	-99	-99
word mention	-24	-24	-24
word mess	-69	-69	-69
word message	127	127	127
word met	-67	-67	-67
word methadone	77	77	77
word methotrexate	74	74	74
word micro	-35	-35	-35
word mid	61	61	61
word midaz	46	46	46
word midnight	-19	-19	-19
word might	40	40	40
word milk	27	27	27
word mill	55	55	55
word min	58	58	58
word mind	-12	-12	-12
word mine	-32	-32	-32
word minibus	90	90	90
word minors	-13	-13	-13
word mins	-64	-64	-64
word minutes	-12	-12	-12
word miss	39	39	39
word missed	80	80	80
word missing	39	39	39
word mo	-25	-25	-25
word mon	-9	-9	-9
word monday	-41	-41	-41
word money	-23	-23	-23
word month	-63	-63	-63
word more	-36	-36	-36
word morn	-38	-38	-38
word morning	-22	-22	-22
word mortuary	-16	-16	-16
word moses	-12	-12	-12
word most	-28	-28	-28
word mother	64	64	64
word mother's	-36	-36	-36
word mountain	-28	-28	-28
word mouth	134	134	134
word move	11	11	11
word moved	18	18	18
word moves	-35	-35	-35
word moving	13	13	13
word mr	16	16	16
word mri	81	81	81
word mrn	9	9	9
word mrs	-31	-31	-31
word ms	110	110	110
word much	34	34	34
word mug	-84	-84	-84
word mum	18	18	18
word mum's	-22	-22	-22
word museum	-78	-78	-78
word music	-57	-57	-57
word must	-7	-7	-7
word my	-35	-35	-35
word n	31	31	31
word na	-45	-45	-45
word nae	14	14	14
word nail	-12	-12	-12
word name	31	31	31
word name's	66	66	66
word named	-53	-53	-53
word names	-12	-12	-12
word nan	27	27	27
word national	-102	-102	-102
word nav	-38	-38	-38
word nbm	152	152	152
word near	-55	-55	-55
word neb	-27	-27	-27
word neck	-15	-15	-15
word needed	-20	-20	-20
word needle	24	24	24
word needles	100	100	100
word needs	17	17	17
word neg	24	24	24
word neighbour	53	53	53
word neither	-34	-34	-34
word nephew	114	114	114
word neuro	25	25	25
word neuts	-52	-52	-52
word never	-14	-14	-14
word new	-24	-24	-24
word news	-23	-23	-23
word next	13	13	13
word ng	74	74	74
word nhs	-16	-16	-16
word nice	-13	-13	-13
word nightingale	13	13	13
word nightmare	173	173	173
word nihss	22	22	22
word nil	-7	-7	-7
word nine	68	68	68
word nipe	-37	-37	-37
word no	18	18	18
word nobody	-31	-31	-31
word nobody's	-138	-138	-138
word nof	-81	-81	-81
word nok	12	12	12
word non	-9	-9	-9
word none	-86	-86	-86
word noon	-26	-26	-26
word nora	99	99	99
word normal	-89	-89	-89
word noro	-103	-103	-103
word north	-44	-44	-44
word not	14	14	14
word notes	-26	-26	-26
word nothing	22	22	22
word nov	28	28	28
word november	38	38	38
word now	-24	-24	-24
word number	29	29	29
word numbers	11	11	11
word nursery	64	64	64
word nurses	15	15	15
word nursing	-37	-37	-37
word o	70	70	70
word o'clock	-34	-34	-34
word obi	30	30	30
word obs	-24	-24	-24
word obuya	-51	-51	-51
word obviously	-31	-31	-31
word och	-27	-27	-27
word oct	76	76	76
word odp	-57	-57	-57
word of	-10	-10	-10
word off	-8	-8	-8
word offer	-9	-9	-9
word offered	51	51	51
word offering	-46	-46	-46
word office	-10	-10	-10
word officer	-119	-119	-119
word oh	15	15	15
word old	-37	-37	-37
word once	-8	-8	-8
word one	-6	-6	-6
word one's	20	20	20
word ones	-14	-14	-14
word online	-54	-54	-54
word only	-26	-26	-26
word oonagh	-45	-45	-45
word op	-26	-26	-26
word opel	-7	-7	-7
word open	-84	-84	-84
word opened	60	60	60
word opens	-33	-33	-33
word operation	-17	-17	-17
word opinion	30	30	30
word or	-45	-45	-45
word order	-40	-40	-40
word ordered	-93	-93	-93
word organ	27	27	27
word ortho	-72	-72	-72
word osman	12	12	12
word oswald's	90	90	90
word ot	-28	-28	-28
word othello	-44	-44	-44
word other	30	30	30
word others	51	51	51
word otherwise	19	19	19
word otis	-37	-37	-37
word our	-26	-26	-26
word ours	-47	-47	-47
word out	-9	-9	-9
word outliers	-25	-25	-25
word outside	29	29	29
word outstanding	-75	-75	-75
word over	-9	-9	-9
word overdue	21	21	21
word overnight	16	16	16
word owe	-88	-88	-88
word owing	42	42	42
word own	-32	-32	-32
word owns	-109	-109	-109
word oxygen	-81	-81	-81
word oyelowo	118	118	118
word p	52	52	52
word p0	20	20	20
word pacemaker	-63	-63	-63
word pack	42	42	42
word pads	-40	-40	-40
word paeds	-43	-43	-43
word page	62	62	62
word paid	-42	-42	-42
word pain	37	37	37
word pair	-40	-40	-40
word panel	-32	-32	-32
word panto	-44	-44	-44
word paper	52	52	52
word papers	48	48	48
word paperwork	32	32	32
word paracetamol	-35	-35	-35
word parents	22	22	22
word park	14	14	14
word parked	-19	-19	-19
word parking	-80	-80	-80
word parkinson's	-49	-49	-49
word parrot	-26	-26	-26
word part	-36	-36	-36
word partner	47	47	47
word pas	-30	-30	-30
word pass	42	42	42
word passed	-24	-24	-24
word passport	92	92	92
word password	22	22	22
word past	-41	-41	-41
word pat	-98	-98	-98
word patches	-70	-70	-70
word path	-33	-33	-33
word pathway	54	54	54
word patient	91	91	91
word patient's	22	22	22
word patients	17	17	17
word payroll	-48	-48	-48
word pc	-97	-97	-97
word pe	7	7	7
word pearl	43	43	43
word peggy	-56	-56	-56
word pelvis	-18	-18	-18
word pen	58	58	58
word pending	-157	-157	-157
word penny	-61	-61	-61
word pens	-31	-31	-31
word people	-12	-12	-12
word per	32	32	32
word person	-46	-46	-46
word pet	42	42	42
word pete	-21	-21	-21
word pharmacy	-52	-52	-52
word phil	-73	-73	-73
word phone	27	27	27
word phone's	44	44	44
word phoned	59	59	59
word phones	-26	-26	-26
word photos	-113	-113	-113
word physio	-43	-43	-43
word pic	13	13	13
word pick	-31	-31	-31
word picking	-13	-13	-13
word picks	-43	-43	-43
word picture	-8	-8	-8
word pie	41	41	41
word piece	-21	-21	-21
word pier	24	24	24
word pink	38	38	38
word pint	-41	-41	-41
word pit	-39	-39	-39
word placement	64	64	64
word places	91	91	91
word plan	48	48	48
word plane	-17	-17	-17
word plaque	-35	-35	-35
word plaster	-21	-21	-21
word plate	9	9	9
word play	-27	-27	-27
word played	-61	-61	-61
word player	74	74	74
word plays	-86	-86	-86
word please	9	9	9
word pls	10	10	10
word plumber	-26	-26	-26
word plus	-59	-59	-59
word pm	30	30	30
word pneumonia	32	32	32
word po	-134	-134	-134
word pod	175	175	175
word point	-93	-93	-93
word police	26	26	26
word polish	-39	-39	-39
word pool	41	41	41
word poor	-162	-162	-162
word poorly	-70	-70	-70
word portal	12	12	12
word porter	133	133	133
word porters	51	51	51
word pos	19	19	19
word positive	16	16	16
word post	58	58	58
word postcode	-39	-39	-39
word posted	39	39	39
word poster	-37	-37	-37
word posters	-43	-43	-43
word pot	15	15	15
word potassium	135	135	135
word pox	-65	-65	-65
word pre	58	58	58
word precious	19	19	19
word pred	-134	-134	-134
word pregnant	-68	-68	-68
word prep	41	41	41
word present	70	70	70
word press	-49	-49	-49
word pressure	14	14	14
word price	-22	-22	-22
word priest	-27	-27	-27
word primary	-77	-77	-77
word print	30	30	30
word printed	-27	-27	-27
word printer	-17	-17	-17
word prison	73	73	73
word private	-32	-32	-32
word prize	14	14	14
word prof	-39	-39	-39
word prom	47	47	47
word promised	82	82	82
word proper	35	35	35
word property	9	9	9
word provided	-20	-20	-20
word pt	122	122	122
word pts	-31	-31	-31
word pub	-29	-29	-29
word public	-7	-7	-7
word pugh	88	88	88
word pulled	124	124	124
word pump	54	54	54
word punch	-98	-98	-98
word put	-48	-48	-48
word putting	-34	-34	-34
word pyjamas	32	32	32
word q	-10	-10	-10
word quad	-25	-25	-25
word queen	-31	-31	-31
word queries	-79	-79	-79
word query	39	39	39
word question	76	76	76
word quick	67	67	67
word quiet	-22	-22	-22
word quiz	-17	-17	-17
word r	72	72	72
word r0	-53	-53	-53
word race	-9	-9	-9
word racing	56	56	56
word radio	-7	-7	-7
word radius	-32	-32	-32
word raffle	-25	-25	-25
word rail	-6	-6	-6
word raised	-29	-29	-29
word ran	11	11	11
word rang	50	50	50
word rapid	37	37	37
word rare	-28	-28	-28
word rash	27	27	27
word rat	15	15	15
word rate	-23	-23	-23
word rather	69	69	69
word rd	15	15	15
word re	48	48	48
word reached	-52	-52	-52
word read	8	8	8
word reading	-80	-80	-80
word readings	-12	-12	-12
word reads	-48	-48	-48
word ready	-12	-12	-12
word real	17	17	17
word really	-38	-38	-38
word reasonable	-78	-78	-78
word rebleed	87	87	87
word rebook	8	8	8
word rec	-70	-70	-70
word recall	115	115	115
word reception	27	27	27
word recipient	32	32	32
word record	-59	-59	-59
word records	-15	-15	-15
word recovery	105	105	105
word red	-26	-26	-26
word ref	-26	-26	-26
word referrals	56	56	56
word refused	140	140	140
word refusing	43	43	43
word reg	21	21	21
word registered	66	66	66
word registrar	-105	-105	-105
word rehab	88	88	88
word rejected	68	68	68
word relation	79	79	79
word relatives	40	40	40
word release	-56	-56	-56
word remember	-50	-50	-50
word renal	-27	-27	-27
word rep	-19	-19	-19
word repair	-6	-6	-6
word repeat	33	33	33
word replaced	-24	-24	-24
word reply	78	78	78
word report	7	7	7
word reporting	90	90	90
word request	-18	-18	-18
word requested	10	10	10
word requests	-100	-100	-100
word rescue	-24	-24	-24
word result	-13	-13	-13
word retired	-56	-56	-56
word retirement	-64	-64	-64
word review	50	50	50
word ride	-24	-24	-24
word right	-28	-28	-28
word ring	-13	-13	-13
word ringing	13	13	13
word rings	-10	-10	-10
word risk	-118	-118	-118
word rm	13	13	13
word rmn	-65	-65	-65
word rn	-66	-66	-66
word road	-15	-15	-15
word roads	-65	-65	-65
word robertson	-51	-51	-51
word robot	-134	-134	-134
word roll	-30	-30	-30
word room	-45	-45	-45
word room's	-32	-32	-32
word rooms	72	72	72
word rose	-61	-61	-61
word ross	34	34	34
word rota	-79	-79	-79
word round	-42	-42	-42
word rounds	-23	-23	-23
word route	6	6	6
word row	48	48	48
word rowing	-21	-21	-21
word royal	-27	-27	-27
word rpt	158	158	158
word rugby	-27	-27	-27
word rule	-64	-64	-64
word rules	-100	-100	-100
word run	-18	-18	-18
word runner	-102	-102	-102
word running	-13	-13	-13
word runs	28	28	28
word s	26	26	26
word s0	-11	-11	-11
word sad	-100	-100	-100
word safe	66	66	66
word safeguarding	-28	-28	-28
word said	-39	-39	-39
word salt	-20	-20	-20
word same	63	63	63
word samosas	57	57	57
word sample	93	93	93
word samples	-30	-30	-30
word sandra	53	53	53
word sandwich	-19	-19	-19
word sandwiches	-30	-30	-30
word sang	15	15	15
word santa	-35	-35	-35
word sash	-46	-46	-46
word sats	62	62	62
word saturday	-23	-23	-23
word sau	25	25	25
word save	41	41	41
word saw	-51	-51	-51
word say	-30	-30	-30
word saying	8	8	8
word scan	12	12	12
word scan's	78	78	78
word scanned	89	89	89
word scanner	-43	-43	-43
word scarf	-16	-16	-16
word scenario	-104	-104	-104
word school	66	66	66
word scooter	-66	-66	-66
word scope	-85	-85	-85
word score	-51	-51	-51
word scot	-44	-44	-44
word scotland	-24	-24	-24
word screen	44	44	44
word script	-73	-73	-73
word scrub	21	21	21
word scrubbing	-91	-91	-91
word se0	-48	-48	-48
word search	-14	-14	-14
word seat	60	60	60
word seats	14	14	14
word sec	62	62	62
word second	31	31	31
word secretary	72	72	72
word section	21	21	21
word see	42	42	42
word seeing	70	70	70
word self	-39	-39	-39
word seminar	-6	-6	-6
word send	8	8	8
word sent	-24	-24	-24
word separate	73	73	73
word sepsis	44	44	44
word sept	-75	-75	-75
word serial	-16	-16	-16
word session	-97	-97	-97
word set	40	40	40
word sets	-14	-14	-14
word settled	-60	-60	-60
word seven	-60	-60	-60
word shall	18	18	18
word share	-68	-68	-68
word sharps	35	35	35
word she	24	24	24
word she'd	-101	-101	-101
word she'll	-44	-44	-44
word she's	-9	-9	-9
word sheet	11	11	11
word sheila	-86	-86	-86
word shes	44	44	44
word shift	-49	-49	-49
word shifts	15	15	15
word ship	-114	-114	-114
word sho	-13	-13	-13
word shoes	-27	-27	-27
word shop	7	7	7
word short	-52	-52	-52
word shot	-86	-86	-86
word shoulder	-74	-74	-74
word shout	71	71	71
word shouting	-32	-32	-32
word show	-46	-46	-46
word showing	-42	-42	-42
word shows	29	29	29
word shut	-46	-46	-46
word shuts	-20	-20	-20
word sibs	70	70	70
word sick	-23	-23	-23
word side	7	7	7
word sign	-77	-77	-77
word signal	51	51	51
word signature	-100	-100	-100
word signed	36	36	36
word signing	-36	-36	-36
word signs	-76	-76	-76
word sim	43	43	43
word since	31	31	31
word sing	70	70	70
word singing	20	20	20
word single	-18	-18	-18
word siobhan	40	40	40
word siop	14	14	14
word sir	57	57	57
word sister	70	70	70
word sister's	145	145	145
word sisters	85	85	85
word site	-59	-59	-59
word sits	-34	-34	-34
word sitting	-57	-57	-57
word six	-81	-81	-81
word size	-40	-40	-40
word skeleton	-29	-29	-29
word skiing	-23	-23	-23
word skin	-81	-81	-81
word skipper	-17	-17	-17
word sleep	88	88	88
word slept	40	40	40
word slide	-93	-93	-93
word slides	-137	-137	-137
word slipped	39	39	39
word slippers	53	53	53
word slochd	-9	-9	-9
word slot	50	50	50
word slots	62	62	62
word slow	-30	-30	-30
word slt	150	150	150
word sluice	-75	-75	-75
word small	-73	-73	-73
word smell	-60	-60	-60
word smith	45	45	45
word smoke	33	33	33
word smoker	-39	-39	-39
word social	-46	-46	-46
word socket	99	99	99
word sodium	-52	-52	-52
word sofa	-10	-10	-10
word somali	83	83	83
word some	-27	-27	-27
word somebody	18	18	18
word someone	13	13	13
word something	-40	-40	-40
word son	12	12	12
word son's	23	23	23
word sons	-110	-110	-110
word sorry	87	87	87
word sorted	13	13	13
word sound	-110	-110	-110
word sounds	19	19	19
word soup	58	58	58
word south	-26	-26	-26
word spare	-43	-43	-43
word speak	133	133	133
word speaking	-93	-93	-93
word speaks	78	78	78
word speech	59	59	59
word spelt	82	82	82
word spine	142	142	142
word splint	78	78	78
word split	-91	-91	-91
word spoke	68	68	68
word sports	-27	-27	-27
word squad	-23	-23	-23
word squeeze	-44	-44	-44
word sr0	53	53	53
word stack	-100	-100	-100
word staff	-86	-86	-86
word stage	-32	-32	-32
word standby	-45	-45	-45
word standing	11	11	11
word start	-57	-57	-57
word started	-23	-23	-23
word starters	-27	-27	-27
word starting	-118	-118	-118
word station	21	21	21
word stats	40	40	40
word status	-10	-10	-10
word stay	-57	-57	-57
word staying	63	63	63
word stays	-70	-70	-70
word stedy	-84	-84	-84
word steps	41	41	41
word steroids	30	30	30
word steve	-32	-32	-32
word stick	64	64	64
word sticker	126	126	126
word sticking	-113	-113	-113
word stock	-39	-39	-39
word stoma	-22	-22	-22
word stone	30	30	30
word stood	-91	-91	-91
word stop	56	56	56
word stopped	37	37	37
word store	7	7	7
word stores	-84	-84	-84
word storm	-50	-50	-50
word story	54	54	54
word straight	43	43	43
word street	-43	-43	-43
word stretcher	-49	-49	-49
word strike	-10	-10	-10
word stroke	-63	-63	-63
word stuart	-14	-14	-14
word stuck	15	15	15
word student	-39	-39	-39
word students	-52	-52	-52
word study	-84	-84	-84
word subs	-20	-20	-20
word sue	10	10	10
word suite	-60	-60	-60
word summer	50	50	50
word sun	-55	-55	-55
word sunday	-8	-8	-8
word sundown	-42	-42	-42
word supper	-19	-19	-19
word support	46	46	46
word sure	-55	-55	-55
word surgeon	-35	-35	-35
word surgeons	-80	-80	-80
word surgery	-57	-57	-57
word surgical	-13	-13	-13
word surname	35	35	35
word swab	36	36	36
word swabs	10	10	10
word swallow	-30	-30	-30
word swap	-6	-6	-6
word swapped	121	121	121
word swears	47	47	47
word swift	113	113	113
word switch	-45	-45	-45
word switchboard	-93	-93	-93
word syndrome	-18	-18	-18
word system	55	55	55
word t0	43	43	43
word ta	-51	-51	-51
word table	51	51	51
word tablets	73	73	73
word tac	-85	-85	-85
word tae	16	16	16
word take	-18	-18	-18
word taken	22	22	22
word takers	26	26	26
word takes	-29	-29	-29
word taking	-72	-72	-72
word talk	-84	-84	-84
word talking	35	35	35
word tan	-34	-34	-34
word tandem	-58	-58	-58
word tap	33	33	33
word tape	-80	-80	-80
word tattoo	28	28	28
word taught	-10	-10	-10
word tavi	-103	-103	-103
word taxi	108	108	108
word tb	-84	-84	-84
word tea	24	24	24
word team	-28	-28	-28
word teams	-51	-51	-51
word tech	-37	-37	-37
word ted	-31	-31	-31
word teeth	9	9	9
word tel	-15	-15	-15
word telephone	127	127	127
word telford	-11	-11	-11
word tell	13	13	13
word telling	39	39	39
word telly	-21	-21	-21
word temp	85	85	85
word template	-50	-50	-50
word ten	59	59	59
word tenor	-20	-20	-20
word term	-58	-58	-58
word terrace	57	57	57
word tess	-57	-57	-57
word test	-68	-68	-68
word tested	85	85	85
word tests	-32	-32	-32
word than	34	34	34
word thank	-10	-10	-10
word thanks	-8	-8	-8
word that'll	-48	-48	-48
word that's	-25	-25	-25
word thats	-55	-55	-55
word the	-18	-18	-18
word theatre	-9	-9	-9
word theatres	-75	-75	-75
word their	7	7	7
word then	-40	-40	-40
word theo	-50	-50	-50
word therapy	-71	-71	-71
word there	-19	-19	-19
word there's	16	16	16
word theres	48	48	48
word thermometer	-134	-134	-134
word these	-67	-67	-67
word they'll	12	12	12
word they're	15	15	15
word they've	10	10	10
word things	-50	-50	-50
word think	-10	-10	-10
word thinks	-93	-93	-93
word third	-14	-14	-14
word thirty	-15	-15	-15
word thomas	-54	-54	-54
word thompson	-60	-60	-60
word those	-68	-68	-68
word though	-82	-82	-82
word thought	-54	-54	-54
word three	-9	-9	-9
word threw	-60	-60	-60
word through	-33	-33	-33
word thu	-29	-29	-29
word thurs	-13	-13	-13
word thursday	29	29	29
word tib	83	83	83
word ticket	-35	-35	-35
word til	-58	-58	-58
word till	-33	-33	-33
word times	-61	-61	-61
word timesheets	-61	-61	-61
word tin	-20	-20	-20
word tip	7	7	7
word tired	-49	-49	-49
word tmrw	-88	-88	-88
word toast	101	101	101
word today	23	23	23
word today's	-32	-32	-32
word toe	86	86	86
word toes	-29	-29	-29
word toilet	19	19	19
word told	29	29	29
word tom	-22	-22	-22
word tom's	-119	-119	-119
word tonight	-31	-31	-31
word too	-21	-21	-21
word took	-41	-41	-41
word top	74	74	74
word tour	15	15	15
word tower	-24	-24	-24
word town	-44	-44	-44
word tr0	48	48	48
word tracker	-49	-49	-49
word tractor	-55	-55	-55
word traffic	-39	-39	-39
word train	-31	-31	-31
word trained	-41	-41	-41
word training	-108	-108	-108
word trains	21	21	21
word transfer	35	35	35
word transferred	65	65	65
word transplant	29	29	29
word transport	13	13	13
word trauma	-32	-32	-32
word travel	-116	-116	-116
word tray	-33	-33	-33
word trays	-70	-70	-70
word treat	-65	-65	-65
word triage	-81	-81	-81
word trial	175	175	175
word tried	53	53	53
word trip	72	72	72
word triplets	-26	-26	-26
word trolley	-142	-142	-142
word troponin	7	7	7
word trouble	28	28	28
word trust	-47	-47	-47
word try	69	69	69
word trying	-39	-39	-39
word tto	38	38	38
word tub	-9	-9	-9
word tube	27	27	27
word tubes	-58	-58	-58
word tues	-15	-15	-15
word tuesday	-11	-11	-11
word tuesdays	-97	-97	-97
word turn	-52	-52	-52
word turned	-11	-11	-11
word twelve	-76	-76	-76
word twice	38	38	38
word twilight	-91	-91	-91
word twin	-43	-43	-43
word twins	49	49	49
word two	8	8	8
word type	-52	-52	-52
word typed	32	32	32
word typing	-50	-50	-50
word tyre	-27	-27	-27
word tyres	-28	-28	-28
word tyson-wren	31	31	31
word tŷ	-6	-6	-6
word u	13	13	13
word uk	-16	-16	-16
word ulcer	-78	-78	-78
word uncle	-12	-12	-12
word undertaker	66	66	66
word uni	-33	-33	-33
word unit	-69	-69	-69
word units	-58	-58	-58
word unknown	66	66	66
word unless	27	27	27
word until	-67	-67	-67
word up	33	33	33
word update	16	16	16
word updated	-38	-38	-38
word upset	41	41	41
word upstairs	-43	-43	-43
word ur	-68	-68	-68
word urgent	-25	-25	-25
word us	-42	-42	-42
word use	-31	-31	-31
word used	-113	-113	-113
word uses	83	83	83
word usher	11	11	11
word using	-45	-45	-45
word usual	57	57	57
word usually	-44	-44	-44
word v	-51	-51	-51
word v0	-60	-60	-60
word valve	-40	-40	-40
word van's	58	58	58
word vascular	7	7	7
word vegan	6	6	6
word vent	14	14	14
word verified	17	17	17
word verify	87	87	87
word version	12	12	12
word very	-6	-6	-6
word vet	-108	-108	-108
word via	-60	-60	-60
word vicar	63	63	63
word victoria	-125	-125	-125
word video	-37	-37	-37
word view	105	105	105
word village	-42	-42	-42
word visit	-44	-44	-44
word visiting	-43	-43	-43
word visitor	-32	-32	-32
word visitors	109	109	109
word visits	-51	-51	-51
word voice	54	54	54
word void	39	39	39
word volunteers	-50	-50	-50
word vs	-74	-74	-74
word w	65	65	65
word wait	51	51	51
word waiting	67	67	67
word wales	-91	-91	-91
word walk	-9	-9	-9
word walked	38	38	38
word walking	-7	-7	-7
word walks	-38	-38	-38
word wanted	-75	-75	-75
word wanting	36	36	36
word wants	14	14	14
word ward	16	16	16
word wards	-77	-77	-77
word warfarin	28	28	28
word was	-12	-12	-12
word wash	-69	-69	-69
word wasn't	40	40	40
word watching	-53	-53	-53
word water	28	28	28
word wave	-16	-16	-16
word way	34	34	34
word we'd	-15	-15	-15
word we'll	-66	-66	-66
word we're	-86	-86	-86
word we've	-30	-30	-30
word wean	32	32	32
word wear	-117	-117	-117
word wearing	-19	-19	-19
word wed	-50	-50	-50
word wedding	61	61	61
word wednesday	-61	-61	-61
word weds	-26	-26	-26
word wee	30	30	30
word week	-62	-62	-62
word week's	-7	-7	-7
word weekend	154	154	154
word weekly	-6	-6	-6
word weeks	-79	-79	-79
word weight	31	31	31
word welcome	-75	-75	-75
word well	11	11	11
word wells	-39	-39	-39
word welsh	-64	-64	-64
word went	-28	-28	-28
word were	-14	-14	-14
word west	-36	-36	-36
word what	-14	-14	-14
word what's	-10	-10	-10
word whatever	-58	-58	-58
word whats	96	96	96
word wheel	-108	-108	-108
word wheelchair	82	82	82
word when	-32	-32	-32
word where	-18	-18	-18
word where's	12	12	12
word wherever	-126	-126	-126
word whether	-17	-17	-17
word which	46	46	46
word while	-86	-86	-86
word white	-36	-36	-36
word whiteboard	-22	-22	-22
word who's	29	29	29
word whoever	-43	-43	-43
word whole	-45	-45	-45
word whos	120	120	120
word whose	29	29	29
word why	-11	-11	-11
word wifie	-7	-7	-7
word wil	61	61	61
word will	-22	-22	-22
word willow	-17	-17	-17
word window	146	146	146
word wing	-25	-25	-25
word winner	-57	-57	-57
word winter	-115	-115	-115
word wire	-102	-102	-102
word with	-7	-7	-7
word withdrew	-36	-36	-36
word without	24	24	24
word witness	-21	-21	-21
word wivenhoe	-40	-40	-40
word wks	-82	-82	-82
word woman	11	11	11
word wont	93	93	93
word word	81	81	81
word words	-33	-33	-33
word work	12	12	12
word worked	21	21	21
word worker	-53	-53	-53
word working	-101	-101	-101
word works	44	44	44
word world	-23	-23	-23
word worried	21	21	21
word worse	77	77	77
word would	-42	-42	-42
word wound	-16	-16	-16
word wright	-102	-102	-102
word wrist	41	41	41
word wristband	33	33	33
word write	-29	-29	-29
word writing	-25	-25	-25
word written	75	75	75
word wrong	35	35	35
word wrote	72	72	72
word x	-46	-46	-46
word xmas	-42	-42	-42
word xray	-84	-84	-84
word y	-25	-25	-25
word y0	48	48	48
word year	-22	-22	-22
word year's	-24	-24	-24
word years	-75	-75	-75
word yellow	37	37	37
word yer	-59	-59	-59
word yest	-45	-45	-45
word yet	-30	-30	-30
word you'd	-32	-32	-32
word you'll	-33	-33	-33
word you're	-28	-28	-28
word you've	20	20	20
word young	31	31	31
word your	-59	-59	-59
word yours	-30	-30	-30
word yr	-90	-90	-90
word yrs	57	57	57
word zone	-30	-30	-30
workplace	-70	-85	-120
works	-185	-250	-182
year-near	-65	-43	-1
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

/**
 * What each cue adds to the log odds, in hundredths, that a candidate is the name of a patient or a patient's relative; written by `npm run
 * train` from the labelled threads in test/bench. Three columns, because the same cue says more beside a lone first name
 * than beside a whole name: whole name or title and surname; one known name; weak evidence (an ordinary or unknown word, or initials).
 */
const table = `
-1 %ack	22	22	22
-1 %admin	-24	-24	-24
-1 %bed	-32	-32	-32
-1 %body	-32	-32	-32
-1 %contact	-27	-27	-27
-1 %deeds	-43	-43	-43
-1 %disease	12	12	12
-1 %dose	-14	-14	-14
-1 %finding	-19	-19	-19
-1 %he	60	60	60
-1 %homes	-42	-42	-42
-1 %in general	28	28	28
-1 %kin	57	57	57
-1 %kit	-8	-8	-8
-1 %life	-54	-54	-54
-1 %life deed	-26	-26	-26
-1 %life honour	70	70	70
-1 %life known	-9	-9	-9
-1 %life land	31	31	31
-1 %life media	-49	-49	-49
-1 %life place	-58	-58	-58
-1 %life stage	-81	-81	-81
-1 %life thing	-82	-82	-82
-1 %life trade	-48	-48	-48
-1 %many	-62	-62	-62
-1 %me	-15	-15	-15
-1 %measure	16	16	16
-1 %meet	100	100	100
-1 %mindtalk	60	60	60
-1 %music	-55	-55	-55
-1 %obstetric	101	101	101
-1 %order	42	42	42
-1 %outside	21	21	21
-1 %patient	21	21	21
-1 %person	15	15	15
-1 %press	18	18	18
-1 %pub games	-50	-50	-50
-1 %question	-8	-8	-8
-1 %record	-56	-56	-56
-1 %report	12	12	12
-1 %rota	-7	-7	-7
-1 %route	29	29	29
-1 %sea	80	80	80
-1 %secrecy	-9	-9	-9
-1 %social	-62	-62	-62
-1 %span	-59	-59	-59
-1 %staff	17	17	17
-1 %staff chum	32	32	32
-1 %staff food	-25	-25	-25
-1 %staff joy	51	51	51
-1 %staff leisure	45	45	45
-1 %symptom	-44	-44	-44
-1 %test	61	61	61
-1 %time	-51	-51	-51
-1 %tv	-8	-8	-8
-1 %we	-50	-50	-50
-1 %work arrival	43	43	43
-1 %work chase	-30	-30	-30
-1 %work clock	-12	-12	-12
-1 %work estate	-24	-24	-24
-1 %work flow	-23	-23	-23
-1 %work kit	-33	-33	-33
-1 %work paper	-22	-22	-22
-1 %work rank	-47	-47	-47
-1 %work request	-23	-23	-23
-1 %work shift	-9	-9	-9
-1 %work transport	-77	-77	-77
-1 %work ward	-27	-27	-27
-1 %workplace	44	44	44
-1 %you	-9	-9	-9
-2 %ack	-28	-28	-28
-2 %admin	-11	-11	-11
-2 %animals	-57	-57	-57
-2 %art	9	9	9
-2 %athletics	-12	-12	-12
-2 %bed	20	20	20
-2 %body	-35	-35	-35
-2 %coming	-8	-8	-8
-2 %deeds	-15	-15	-15
-2 %disaster	35	35	35
-2 %disease	-26	-26	-26
-2 %dose	-29	-29	-29
-2 %faith	36	36	36
-2 %farm	-19	-19	-19
-2 %finding	24	24	24
-2 %football	56	56	56
-2 %general	-33	-33	-33
-2 %he	23	23	23
-2 %homes	-55	-55	-55
-2 %honour	-19	-19	-19
-2 %in general	30	30	30
-2 %kin	25	25	25
-2 %kit	-17	-17	-17
-2 %life	-21	-21	-21
-2 %life animal	-14	-14	-14
-2 %life deed	11	11	11
-2 %life faith	-16	-16	-16
-2 %life honour	-6	-6	-6
-2 %life known	39	39	39
-2 %life land	21	21	21
-2 %life media	-19	-19	-19
-2 %life school	-57	-57	-57
-2 %life sport	-28	-28	-28
-2 %life stage	-6	-6	-6
-2 %life thing	-40	-40	-40
-2 %life trade	21	21	21
-2 %many	6	6	6
-2 %me	-20	-20	-20
-2 %measure	19	19	19
-2 %meet	37	37	37
-2 %mindtalk	-104	-104	-104
-2 %music	-23	-23	-23
-2 %obstetric	-32	-32	-32
-2 %patient	-51	-51	-51
-2 %person	-24	-24	-24
-2 %politics	-54	-54	-54
-2 %procedure	93	93	93
-2 %question	9	9	9
-2 %record	23	23	23
-2 %report	-12	-12	-12
-2 %rota	-8	-8	-8
-2 %route	25	25	25
-2 %schooling	-95	-95	-95
-2 %sea	-32	-32	-32
-2 %shops	-55	-55	-55
-2 %social	-14	-14	-14
-2 %staff	30	30	30
-2 %staff chum	-8	-8	-8
-2 %staff do	-12	-12	-12
-2 %staff food	-30	-30	-30
-2 %staff joy	12	12	12
-2 %staff leisure	-9	-9	-9
-2 %stage	18	18	18
-2 %stay	24	24	24
-2 %symptom	-45	-45	-45
-2 %test	8	8	8
-2 %they	-49	-49	-49
-2 %time	22	22	22
-2 %treat	30	30	30
-2 %tv	-34	-34	-34
-2 %vehicles	-30	-30	-30
-2 %we	-9	-9	-9
-2 %work arrival	-82	-82	-82
-2 %work chase	28	28	28
-2 %work flow	-72	-72	-72
-2 %work it	44	44	44
-2 %work kit	16	16	16
-2 %work paper	54	54	54
-2 %work rank	7	7	7
-2 %work shift	-36	-36	-36
-2 %work ward	50	50	50
-2 %workplace	8	8	8
-2 %you	19	19	19
1 %admin	-26	-26	-26
1 %animals	-31	-31	-31
1 %athletics	-70	-70	-70
1 %bed	40	40	40
1 %body	15	15	15
1 %coming	32	32	32
1 %contact	-40	-40	-40
1 %crime	26	26	26
1 %disaster	46	46	46
1 %disease	58	58	58
1 %dose	8	8	8
1 %farm	-42	-42	-42
1 %festival	-82	-82	-82
1 %finding	15	15	15
1 %general	-36	-36	-36
1 %he	-9	-9	-9
1 %homes	-60	-60	-60
1 %in general	-37	-37	-37
1 %kin	-6	-6	-6
1 %kit	-17	-17	-17
1 %life	-11	-11	-11
1 %life animal	-26	-26	-26
1 %life deed	8	8	8
1 %life honour	-37	-37	-37
1 %life known	-13	-13	-13
1 %life land	-45	-45	-45
1 %life media	-13	-13	-13
1 %life place	-29	-29	-29
1 %life school	-7	-7	-7
1 %life sport	-15	-15	-15
1 %life stage	30	30	30
1 %life thing	-114	-114	-114
1 %many	-10	-10	-10
1 %me	17	17	17
1 %measure	39	39	39
1 %meet	-57	-57	-57
1 %mindtalk	38	38	38
1 %music	-49	-49	-49
1 %obstetric	-23	-23	-23
1 %outside	19	19	19
1 %patient	-8	-8	-8
1 %press	30	30	30
1 %procedure	-32	-32	-32
1 %report	-28	-28	-28
1 %rota	7	7	7
1 %route	24	24	24
1 %schooling	-27	-27	-27
1 %sea	-27	-27	-27
1 %secrecy	-8	-8	-8
1 %shops	-44	-44	-44
1 %social	13	13	13
1 %span	-9	-9	-9
1 %staff	-28	-28	-28
1 %staff chum	42	42	42
1 %staff do	-10	-10	-10
1 %staff food	-18	-18	-18
1 %staff joy	9	9	9
1 %staff leisure	-86	-86	-86
1 %staff moan	-91	-91	-91
1 %stage	47	47	47
1 %stay	19	19	19
1 %symptom	30	30	30
1 %test	7	7	7
1 %they	42	42	42
1 %time	-44	-44	-44
1 %treat	25	25	25
1 %tv	-43	-43	-43
1 %vehicles	30	30	30
1 %we	-7	-7	-7
1 %work arrival	9	9	9
1 %work chase	7	7	7
1 %work clock	-37	-37	-37
1 %work flow	92	92	92
1 %work paper	95	95	95
1 %work request	8	8	8
1 %work shift	-53	-53	-53
1 %work transport	11	11	11
1 %work ward	-21	-21	-21
1 %workplace	-13	-13	-13
1 %you	-35	-35	-35
2 %ack	-21	-21	-21
2 %admin	10	10	10
2 %animals	18	18	18
2 %bed	85	85	85
2 %body	-18	-18	-18
2 %coming	-14	-14	-14
2 %contact	-12	-12	-12
2 %deeds	-63	-63	-63
2 %disaster	-32	-32	-32
2 %disease	7	7	7
2 %dose	-36	-36	-36
2 %faith	68	68	68
2 %farm	45	45	45
2 %general	-25	-25	-25
2 %in general	25	25	25
2 %kin	-12	-12	-12
2 %kit	13	13	13
2 %life	-7	-7	-7
2 %life deed	45	45	45
2 %life faith	17	17	17
2 %life honour	7	7	7
2 %life land	70	70	70
2 %life media	-46	-46	-46
2 %life place	52	52	52
2 %life school	9	9	9
2 %life sport	-21	-21	-21
2 %life stage	19	19	19
2 %life thing	6	6	6
2 %life trade	-23	-23	-23
2 %many	-81	-81	-81
2 %me	-46	-46	-46
2 %measure	12	12	12
2 %meet	26	26	26
2 %mindtalk	-43	-43	-43
2 %obstetric	-37	-37	-37
2 %order	10	10	10
2 %outside	29	29	29
2 %person	10	10	10
2 %pub games	-28	-28	-28
2 %record	66	66	66
2 %report	15	15	15
2 %schooling	-10	-10	-10
2 %sea	18	18	18
2 %secrecy	-8	-8	-8
2 %span	-18	-18	-18
2 %staff	13	13	13
2 %staff chum	-63	-63	-63
2 %staff do	-7	-7	-7
2 %staff food	14	14	14
2 %staff joy	36	36	36
2 %staff leisure	8	8	8
2 %stage	27	27	27
2 %stay	16	16	16
2 %symptom	18	18	18
2 %test	18	18	18
2 %they	-41	-41	-41
2 %time	-6	-6	-6
2 %treat	-7	-7	-7
2 %we	11	11	11
2 %work arrival	19	19	19
2 %work clock	-33	-33	-33
2 %work estate	42	42	42
2 %work flow	-11	-11	-11
2 %work it	-14	-14	-14
2 %work kit	-7	-7	-7
2 %work paper	36	36	36
2 %work shift	26	26	26
2 %work transport	10	10	10
2 %work ward	-34	-34	-34
2 %workplace	-57	-57	-57
2 %you	-23	-23	-23
3 %admin	-41	-41	-41
3 %animals	65	65	65
3 %athletics	38	38	38
3 %bed	49	49	49
3 %body	-7	-7	-7
3 %coming	13	13	13
3 %contact	18	18	18
3 %deeds	34	34	34
3 %disaster	27	27	27
3 %disease	-10	-10	-10
3 %dose	-24	-24	-24
3 %faith	26	26	26
3 %finding	13	13	13
3 %general	-23	-23	-23
3 %he	-45	-45	-45
3 %homes	41	41	41
3 %in general	-22	-22	-22
3 %kin	-21	-21	-21
3 %kit	-8	-8	-8
3 %life	8	8	8
3 %life animal	-13	-13	-13
3 %life deed	39	39	39
3 %life faith	15	15	15
3 %life honour	8	8	8
3 %life known	-29	-29	-29
3 %life land	-7	-7	-7
3 %life place	28	28	28
3 %life school	-74	-74	-74
3 %life sport	-15	-15	-15
3 %life stage	-49	-49	-49
3 %life thing	-15	-15	-15
3 %life trade	6	6	6
3 %measure	10	10	10
3 %mindtalk	-30	-30	-30
3 %music	-51	-51	-51
3 %order	-10	-10	-10
3 %patient	32	32	32
3 %person	-10	-10	-10
3 %question	-9	-9	-9
3 %record	7	7	7
3 %report	-8	-8	-8
3 %rota	-28	-28	-28
3 %route	-11	-11	-11
3 %sea	14	14	14
3 %secrecy	-13	-13	-13
3 %shops	-78	-78	-78
3 %social	23	23	23
3 %span	14	14	14
3 %staff	-21	-21	-21
3 %staff do	-10	-10	-10
3 %staff food	-14	-14	-14
3 %staff joy	-45	-45	-45
3 %staff leisure	-53	-53	-53
3 %staff moan	64	64	64
3 %stage	-21	-21	-21
3 %symptom	-32	-32	-32
3 %test	41	41	41
3 %they	47	47	47
3 %treat	7	7	7
3 %tv	43	43	43
3 %vehicles	-22	-22	-22
3 %war	-116	-116	-116
3 %we	-89	-89	-89
3 %work arrival	37	37	37
3 %work chase	27	27	27
3 %work flow	-29	-29	-29
3 %work it	-29	-29	-29
3 %work kit	31	31	31
3 %work paper	8	8	8
3 %work rank	-66	-66	-66
3 %work request	12	12	12
3 %work shift	-20	-20	-20
3 %work transport	-20	-20	-20
3 %workplace	-23	-23	-23
3 %you	-69	-69	-69
after %animals	27	27	27
after %art	-18	-18	-18
after %athletics	-22	-22	-22
after %bed	26	26	26
after %body	-11	-11	-11
after %coming	6	6	6
after %contact	8	8	8
after %craft	-82	-82	-82
after %crime	-18	-18	-18
after %deeds	-6	-6	-6
after %disaster	-52	-52	-52
after %disease	8	8	8
after %dose	7	7	7
after %ending	-67	-67	-67
after %faith	27	27	27
after %farm	-24	-24	-24
after %festival	-81	-81	-81
after %finding	7	7	7
after %general	-24	-24	-24
after %he	10	10	10
after %hobby	-25	-25	-25
after %homes	-9	-9	-9
after %honour	-41	-41	-41
after %in general	-19	-19	-19
after %kin	36	36	36
after %kit	-17	-17	-17
after %life	-12	-12	-12
after %life animal	12	12	12
after %life faith	-12	-12	-12
after %life honour	35	35	35
after %life land	7	7	7
after %life media	-6	-6	-6
after %life school	-23	-23	-23
after %life stage	-6	-6	-6
after %life thing	-24	-24	-24
after %many	-11	-11	-11
after %me	-15	-15	-15
after %measure	19	19	19
after %meet	-27	-27	-27
after %mindtalk	60	60	60
after %mines	58	58	58
after %music	-9	-9	-9
after %notoriety	-111	-111	-111
after %obstetric	-24	-24	-24
after %outside	14	14	14
after %patient	-8	-8	-8
after %politics	-38	-38	-38
after %press	-38	-38	-38
after %procedure	-23	-23	-23
after %pub games	-22	-22	-22
after %record	35	35	35
after %report	11	11	11
after %rota	-10	-10	-10
after %route	12	12	12
after %rugby cricket	-68	-68	-68
after %secrecy	11	11	11
after %shops	9	9	9
after %span	17	17	17
after %staff chum	-12	-12	-12
after %staff do	-74	-74	-74
after %staff joy	-12	-12	-12
after %staff laugh	16	16	16
after %staff leisure	-14	-14	-14
after %staff moan	68	68	68
after %stage	-57	-57	-57
after %stay	31	31	31
after %symptom	27	27	27
after %test	18	18	18
after %they	-20	-20	-20
after %tv	-55	-55	-55
after %vehicles	31	31	31
after %war	11	11	11
after %we	12	12	12
after %work chase	7	7	7
after %work estate	20	20	20
after %work kit	-30	-30	-30
after %work request	17	17	17
after %work shift	-29	-29	-29
after %work transport	19	19	19
after %work ward	-13	-13	-13
after %workplace	-20	-20	-20
after %you	-19	-19	-19
after-address	-4	80	43
after:at	-6	-33	-65
after:can	60	11	18
after:has	-62	-41	-17
after:if	-92	-92	-92
after:in	-38	-2	30
after:is	2	-23	10
after:on	51	-30	-41
after:re	52	52	52
after:says	-20	7	22
after:to	-52	-63	-92
after:wants	27	63	30
after:was	-12	-14	-27
after:will	-49	-76	22
after:with	11	69	-26
age-after	-7	-33	-77
age-comma	-116	16	16
and-after	6	-15	-44
ask-for	-44	-90	-30
at-sign	-325	-363	-363
bare-genitive	187	174	187
be-before	25	11	1
bed-before	164	164	164
bed-near	73	25	19
before %admin	-10	-10	-10
before %animals	-64	-64	-64
before %art	-18	-18	-18
before %athletics	-19	-19	-19
before %body	-42	-42	-42
before %coming	-17	-17	-17
before %contact	-14	-14	-14
before %craft	-80	-80	-80
before %crime	21	21	21
before %deeds	-27	-27	-27
before %disaster	13	13	13
before %disease	-14	-14	-14
before %dose	-12	-12	-12
before %ending	-53	-53	-53
before %faith	18	18	18
before %farm	-59	-59	-59
before %festival	-20	-20	-20
before %finding	-19	-19	-19
before %football	-17	-17	-17
before %general	-31	-31	-31
before %he	-35	-35	-35
before %hobby	11	11	11
before %homes	-45	-45	-45
before %honour	-36	-36	-36
before %in general	-14	-14	-14
before %kit	6	6	6
before %life	-25	-25	-25
before %life animal	-66	-66	-66
before %life deed	-19	-19	-19
before %life faith	-13	-13	-13
before %life honour	24	24	24
before %life known	-18	-18	-18
before %life land	-10	-10	-10
before %life media	-35	-35	-35
before %life place	-30	-30	-30
before %life school	-29	-29	-29
before %life sport	-41	-41	-41
before %life stage	-30	-30	-30
before %life thing	-29	-29	-29
before %life trade	-9	-9	-9
before %many	-27	-27	-27
before %me	-58	-58	-58
before %measure	12	12	12
before %meet	-28	-28	-28
before %mindtalk	-11	-11	-11
before %mines	10	10	10
before %music	-53	-53	-53
before %notoriety	-45	-45	-45
before %outside	-28	-28	-28
before %press	-34	-34	-34
before %procedure	-6	-6	-6
before %pub games	31	31	31
before %question	-12	-12	-12
before %record	29	29	29
before %report	-14	-14	-14
before %rota	-6	-6	-6
before %rugby cricket	-20	-20	-20
before %schooling	-34	-34	-34
before %secrecy	-17	-17	-17
before %shops	-54	-54	-54
before %span	-47	-47	-47
before %staff	-24	-24	-24
before %staff chum	8	8	8
before %staff do	-39	-39	-39
before %staff food	-43	-43	-43
before %staff joy	16	16	16
before %staff laugh	-90	-90	-90
before %staff leisure	-13	-13	-13
before %staff moan	-49	-49	-49
before %symptom	-16	-16	-16
before %test	9	9	9
before %they	-38	-38	-38
before %time	-25	-25	-25
before %vehicles	7	7	7
before %war	15	15	15
before %we	-43	-43	-43
before %work arrival	-31	-31	-31
before %work clock	-22	-22	-22
before %work estate	45	45	45
before %work flow	-10	-10	-10
before %work it	-26	-26	-26
before %work kit	-8	-8	-8
before %work paper	-7	-7	-7
before %work rank	-38	-38	-38
before %work request	-10	-10	-10
before %work shift	-17	-17	-17
before %work transport	-46	-46	-46
before %workplace	-19	-19	-19
before %you	-22	-22	-22
before:a	13	-51	-76
before:about	-51	-51	-51
before:and	73	-22	-16
before:as	18	76	26
before:at	-114	-44	-80
before:be	18	44	18
before:by	-34	-15	69
before:called	-66	-156	-121
before:can	-30	-47	-30
before:does	54	54	54
before:for	132	55	85
before:from	-99	4	-58
before:get	-17	-17	-17
before:has	24	19	24
before:in	-30	-62	-58
before:just	40	40	40
before:like	-110	-110	-110
before:no	-25	-111	-25
before:not	-59	-79	-65
before:of	35	-13	-56
before:on	-21	0	-98
before:or	12	23	49
before:our	-42	-133	-42
before:ring	-25	-15	-19
before:see	-17	-17	-17
before:tell	-26	20	89
before:that	42	69	42
before:the	-169	-118	-107
before:to	47	-11	-25
before:two	38	38	38
before:via	-31	-31	-31
before:was	-92	25	-66
before:which	-58	-58	-58
before:with	-174	-43	-51
belongs	285	223	299
bracket-before	47	-32	-38
bracket-number	42	-5	-5
bracket-role	-65	87	10
calendar	-53	-53	-107
care-home	-303	-303	-303
cared-for	273	243	273
clinical-after	-5	-20	-105
clinical-before	51	75	42
clinical-near	56	13	1
clinical-near-more	2	-3	10
clinical-post	34	5	-17
colleague-verb	-271	-288	-249
colleagues-named	-52	-31	1
colon-before	103	50	41
comma-after	63	28	-28
comma-before	5	-1	-31
comma-detail	23	80	-74
comma-vocative	34	68	-38
contracted	-71	-90	-150
department-after	-74	-114	-107
dotted	84	84	167
ends	-49	-93	-69
ends-vocative	71	120	118
epithet	120	87	120
eponym	-43	-107	-73
eponym-noun	-244	-173	-247
eponyms-about	-102	-34	-24
errand	131	151	63
for-clinical	-43	-43	-43
form:baby	177	88	88
form:family	-20	-40	-20
form:full	86	43	43
form:given	-6	-12	-6
form:given-initial	76	38	38
form:half	-19	-9	-9
form:initial-family	220	110	110
form:initials	120	120	239
form:pair	-195	-98	-98
form:surname-first	178	89	89
form:titled	34	17	17
form:unknown	-53	-53	-106
form:weak	-69	-69	-137
identifier-in-post	111	85	-7
identifier-near	61	-3	-20
identifier-next	131	203	79
identifier-word-after	17	-35	7
identifier-word-near	14	10	-31
is-it	46	84	-57
jobs-list	239	250	216
late	251	251	251
listed	1	10	2
listed-with-staff	27	57	64
location-after	-47	3	30
location-before	11	54	-49
location-near	-14	19	-9
lower-case	18	-97	-43
lower-listed	40	76	40
matter	176	190	213
measure	140	214	192
named	150	66	106
namesakes	-9	-77	16
naming-before	100	73	83
naming-near	1	10	10
need	75	128	120
notable	-299	-165	-249
noun-after	-25	-15	-74
number-before	-119	-7	-101
numbered	4	63	-64
object	170	114	56
on-leave	-115	-123	-115
opens	19	7	-70
opens-verb	-7	-19	31
own-family	74	-133	18
patient-before	73	-6	-50
patient-list	20	-11	-42
patient-near	67	-14	6
patient-verb	45	21	99
phone-near	48	88	-21
place-after	-275	-220	-237
place-before	-48	-94	-86
place-lead	-71	-43	-76
place-lower-after	-37	-59	-51
place-name	-54	-94	-110
place-phrase	-448	-374	-374
plain-verb	53	23	31
plain-verb-they	-34	-11	70
plural	107	78	64
possessive	-86	-73	-35
possessive-clinical	44	8	84
possessive-colleague	-164	-122	-119
possessive-relation	30	-10	2
query	171	171	171
question-after	188	170	93
quote-before	-222	-90	-141
relation-after	17	86	17
relation-before	150	182	102
relation-comma	11	37	-72
relation-near	61	72	-8
role-after	-22	-96	-30
role-before	15	-88	-1
role-comma	-104	4	-147
role-is	-120	-6	-30
role-list	-29	-129	-79
role-near	-19	-6	-12
roster	-360	-330	-330
roster-but-patient	379	379	379
roster-family	-103	-128	-74
roster-given	-230	-280	-225
rota	-50	-70	-53
rota-more	-91	-55	-38
rota-near	-119	-115	-57
saint	-241	-280	-241
sentence-end	12	-42	-51
series	34	136	95
several	-18	5	0
short	62	77	79
social	-142	-129	-80
staff-lead	-49	-102	-62
staff-title	-309	-305	-305
staff-verb	-82	-106	-103
state	309	210	263
storm	-517	-509	-509
teaching	-195	-182	-213
test-name	-544	-544	-544
the-family	146	257	146
the-thing	-253	-256	-256
their-own	4	76	74
they-comma	46	-65	-15
they-near	35	3	-21
time-before	-33	55	-32
title:miss	-89	-45	-45
title:mrs	141	71	71
title:ms	113	57	57
town	-138	-191	-172
unknown-belongs	127	127	127
unreal	-397	-201	-295
verb-before	-4	-58	-4
vocative	-6	-57	13
ward-lead	-293	-385	-293
we-near	23	-28	-13
weak-part	-194	-94	-94
whereabouts	264	230	337
who-after	56	56	56
with-colleague	-169	-169	-169
word 0	-7	-7	-7
word 0-0	-35	-35	-35
word 0-0-0	-6	-6	-6
word 0a	-56	-56	-56
word 0am	-49	-49	-49
word 0c	-71	-71	-71
word 0cm	20	20	20
word 0f	-126	-126	-126
word 0g	-56	-56	-56
word 0h	-7	-7	-7
word 0h0	-30	-30	-30
word 0hrs	117	117	117
word 0k	-32	-32	-32
word 0l	48	48	48
word 0lb	-199	-199	-199
word 0m	-108	-108	-108
word 0mg	-90	-90	-90
word 0ml	-23	-23	-23
word 0pm	11	11	11
word 0rd	-35	-35	-35
word 0s	-71	-71	-71
word 0st	69	69	69
word 0th	-22	-22	-22
word 0x0	-29	-29	-29
word a	-13	-13	-13
word above	-23	-23	-23
word accepted	-61	-61	-61
word access	-15	-15	-15
word accordion	-34	-34	-34
word account	-22	-22	-22
word across	8	8	8
word act	-49	-49	-49
word actually	6	6	6
word acute	-37	-37	-37
word add	44	44	44
word address	25	25	25
word adie	-40	-40	-40
word adult	23	23	23
word advice	76	76	76
word after	-19	-19	-19
word age	-64	-64	-64
word aged	-40	-40	-40
word agency	-75	-75	-75
word agenda	45	45	45
word agnes	34	34	34
word ago	-8	-8	-8
word agree	-77	-77	-77
word agreed	21	21	21
word ah	9	9	9
word ahmed	11	11	11
word aid	30	30	30
word air	21	21	21
word airway	29	29	29
word aisha	-27	-27	-27
word akin	-55	-55	-55
word alarm	-50	-50	-50
word alert	70	70	70
word alf	134	134	134
word all	14	14	14
word allergic	42	42	42
word allergies	-52	-52	-52
word allergy	13	13	13
word allowed	-6	-6	-6
word already	-7	-7	-7
word also	-37	-37	-37
word always	-72	-72	-72
word am	30	30	30
word amber	-79	-79	-79
word amu	37	37	37
word an	-18	-18	-18
word anaes	11	11	11
word anaesthetist	-44	-44	-44
word anaphylaxis	-45	-45	-45
word and	-7	-7	-7
word ankle	-87	-87	-87
word ann	-46	-46	-46
word another	57	57	57
word answer	-20	-20	-20
word answering	49	49	49
word answers	79	79	79
word any	-30	-30	-30
word anybody	53	53	53
word anyone	-16	-16	-16
word anything	-79	-79	-79
word anyway	-43	-43	-43
word anywhere	87	87	87
word apart	-11	-11	-11
word apixaban	12	12	12
word apparently	-6	-6	-6
word appendix	88	88	88
word approved	-58	-58	-58
word appt	51	51	51
word april	-16	-16	-16
word are	-24	-24	-24
word argue	-77	-77	-77
word argyll	-52	-52	-52
word arm	18	18	18
word arrived	-71	-71	-71
word arriving	-29	-29	-29
word arthur	32	32	32
word as	50	50	50
word ash	-16	-16	-16
word ask	-53	-53	-53
word asking	16	16	16
word asks	-51	-51	-51
word asleep	68	68	68
word assessment	31	31	31
word asset	-73	-73	-73
word at	-20	-20	-20
word ate	68	68	68
word attached	-45	-45	-45
word audit	-7	-7	-7
word august	-12	-12	-12
word aunt	71	71	71
word awake	-63	-63	-63
word aware	51	51	51
word away	-14	-14	-14
word aye	-11	-11	-11
word b	44	44	44
word b0	88	88	88
word baby	9	9	9
word baby's	100	100	100
word backlog	-28	-28	-28
word bacon	-16	-16	-16
word bad	-21	-21	-21
word badge	-24	-24	-24
word bag	43	43	43
word bags	-53	-53	-53
word bakery	17	17	17
word balloon	24	24	24
word band	-9	-9	-9
word bands	125	125	125
word bank	-19	-19	-19
word bar	60	60	60
word barlow	47	47	47
word barn	47	47	47
word barry	-33	-33	-33
word base	-57	-57	-57
word bath	46	46	46
word battery	21	21	21
word bay	21	21	21
word bays	-57	-57	-57
word bbc	-16	-16	-16
word bc	-38	-38	-38
word be	-7	-7	-7
word beach	25	25	25
word beard	-26	-26	-26
word because	-9	-9	-9
word bed	40	40	40
word beds	-27	-27	-27
word bedside	-36	-36	-36
word beech	-29	-29	-29
word been	-18	-18	-18
word before	37	37	37
word behind	-102	-102	-102
word being	-13	-13	-13
word bell	-31	-31	-31
word bell's	-8	-8	-8
word bench	-67	-67	-67
word bereavement	-43	-43	-43
word bert	114	114	114
word bertha	-65	-65	-65
word bertie	-6	-6	-6
word bethan	25	25	25
word better	-31	-31	-31
word between	-35	-35	-35
word bevan	-56	-56	-56
word big	-53	-53	-53
word bike	-78	-78	-78
word bilateral	-27	-27	-27
word bill	-32	-32	-32
word bingo	127	127	127
word bins	-29	-29	-29
word biopsy	69	69	69
word birth	-89	-89	-89
word birthday	72	72	72
word biscuits	-43	-43	-43
word bishop	-50	-50	-50
word bit	-25	-25	-25
word bite	-64	-64	-64
word black	-41	-41	-41
word bladder	-43	-43	-43
word bleeding	11	11	11
word bleep	-89	-89	-89
word bless	-45	-45	-45
word blister	77	77	77
word block	-72	-72	-72
word blocked	9	9	9
word bloke	34	34	34
word blood	-151	-151	-151
word bloods	39	39	39
word blue	-18	-18	-18
word blur	-24	-24	-24
word bms	-66	-66	-66
word board	48	48	48
word boardroom	-14	-14	-14
word boat	-24	-24	-24
word boats	112	112	112
word body	-98	-98	-98
word boiler	-90	-90	-90
word bone	-45	-45	-45
word bonnet	-55	-55	-55
word book	-31	-31	-31
word booked	71	71	71
word booking	-17	-17	-17
word boot	-6	-6	-6
word boots	7	7	7
word borrow	120	120	120
word both	47	47	47
word bottle	21	21	21
word bounced	51	51	51
word bowels	149	149	149
word box	-24	-24	-24
word boxes	-42	-42	-42
word boy	31	31	31
word bp	71	71	71
word brain	-98	-98	-98
word braithwaite	-65	-65	-65
word break	-26	-26	-26
word breakfast	-32	-32	-32
word bridge	11	11	11
word bright	29	29	29
word brightlingsea	-37	-37	-37
word bringing	25	25	25
word brings	31	31	31
word broken	-28	-28	-28
word brother	76	76	76
word brothers	-103	-103	-103
word brought	13	13	13
word brown	-66	-66	-66
word brown's	-27	-27	-27
word bt0	34	34	34
word burial	46	46	46
word burn	-22	-22	-22
word burns	37	37	37
word bus	85	85	85
word but	46	46	46
word c	-42	-42	-42
word c0	91	91	91
word ca	-31	-31	-31
word cafe	-17	-17	-17
word cake	-13	-13	-13
word call	21	21	21
word called	-34	-34	-34
word calling	26	26	26
word calls	7	7	7
word callum	-90	-90	-90
word came	-55	-55	-55
word can	34	34	34
word can't	54	54	54
word cancel	157	157	157
word cancelled	-54	-54	-54
word cancer	-28	-28	-28
word cannula	65	65	65
word cannulas	-146	-146	-146
word cant	7	7	7
word canteen	42	42	42
word cap	-72	-72	-72
word capacity	-48	-48	-48
word capgras	-45	-45	-45
word car	48	48	48
word caravan	25	25	25
word card	68	68	68
word cardiac	-42	-42	-42
word cards	-22	-22	-22
word care	-6	-6	-6
word carer	40	40	40
word carers	36	36	36
word carry	-95	-95	-95
word cars	-71	-71	-71
word case	-10	-10	-10
word caseload	-103	-103	-103
word cases	22	22	22
word cast	-36	-36	-36
word castle	13	13	13
word casualty	-61	-61	-61
word cat	29	29	29
word catheters	-53	-53	-53
word cd	83	83	83
word cell	65	65	65
word centre	-44	-44	-44
word chair	58	58	58
word chairing	-16	-16	-16
word chairs	72	72	72
word chance	-29	-29	-29
word change	78	78	78
word changed	19	19	19
word changing	106	106	106
word channel	-60	-60	-60
word chap	-25	-25	-25
word chapel	-89	-89	-89
word charge	20	20	20
word charity	-34	-34	-34
word charles	-144	-144	-144
word chart	75	75	75
word chase	42	42	42
word chat	10	10	10
word check	24	24	24
word checked	-57	-57	-57
word cheese	9	9	9
word chemist	86	86	86
word cherry	-45	-45	-45
word chest	9	9	9
word chi	43	43	43
word chicken	-71	-71	-71
word child	-119	-119	-119
word chip	-97	-97	-97
word chips	40	40	40
word choir	-65	-65	-65
word chole	29	29	29
word christening	-88	-88	-88
word christmas	8	8	8
word church	-24	-24	-24
word circus	91	91	91
word city	-23	-23	-23
word class	27	27	27
word clean	-91	-91	-91
word clear	33	33	33
word clinical	-122	-122	-122
word clinics	-10	-10	-10
word clips	40	40	40
word clive	-15	-15	-15
word clock	36	36	36
word close	-62	-62	-62
word closed	-48	-48	-48
word club	-29	-29	-29
word co-op	-46	-46	-46
word coach	-15	-15	-15
word code	-100	-100	-100
word coffee	-38	-38	-38
word cold	79	79	79
word collect	-16	-16	-16
word collecting	-32	-32	-32
word colles	-39	-39	-39
word com	-49	-49	-49
word come	42	42	42
word comes	-15	-15	-15
word coming	-35	-35	-35
word common	-30	-30	-30
word comms	-44	-44	-44
word community	29	29	29
word conference	79	79	79
word confirm	24	24	24
word confirmed	-34	-34	-34
word congratulations	-66	-66	-66
word consent	12	12	12
word consented	95	95	95
word consents	7	7	7
word consultant	-63	-63	-63
word consultants	-56	-56	-56
word contact	14	14	14
word contacts	-22	-22	-22
word contrast	41	41	41
word control	-101	-101	-101
word cook	-136	-136	-136
word coroner's	-124	-124	-124
word corridor	-82	-82	-82
word cos	57	57	57
word costume	-36	-36	-36
word cot	120	120	120
word cotard	-42	-42	-42
word cottage	13	13	13
word cottages	-29	-29	-29
word council	-46	-46	-46
word count	-55	-55	-55
word county	-68	-68	-68
word couple	-41	-41	-41
word courier	58	58	58
word course	109	109	109
word court	53	53	53
word cousin	19	19	19
word cousins	-16	-16	-16
word cover	-115	-115	-115
word covering	-53	-53	-53
word craig	-12	-12	-12
word crash	-48	-48	-48
word creon	-7	-7	-7
word crew	37	37	37
word cricket	-7	-7	-7
word cried	54	54	54
word crisis	-48	-48	-48
word criteria	-13	-13	-13
word cross	-38	-38	-38
word crossmatch	27	27	27
word crying	12	12	12
word cssd	-103	-103	-103
word ct	70	70	70
word ctg	32	32	32
word cubicle	176	176	176
word cupboard	-51	-51	-51
word curling	-27	-27	-27
word curry	-39	-39	-39
word cushions	-69	-69	-69
word cut	77	77	77
word cycle	-31	-31	-31
word d	80	80	80
word d0	-29	-29	-29
word da	-43	-43	-43
word dad	60	60	60
word dad's	56	56	56
word dads	38	38	38
word darragh	-29	-29	-29
word date	-31	-31	-31
word dates	99	99	99
word daughter	-10	-10	-10
word days	-51	-51	-51
word dc	-64	-64	-64
word de	-9	-9	-9
word dead	-33	-33	-33
word deaf	181	181	181
word december	45	45	45
word declared	-27	-27	-27
word deep	-43	-43	-43
word delete	-47	-47	-47
word delivered	-30	-30	-30
word deliveries	-32	-32	-32
word dementia	-37	-37	-37
word depot	88	88	88
word desk	17	17	17
word deter	-95	-95	-95
word dev	-21	-21	-21
word dewi	-23	-23	-23
word diabetic	-32	-32	-32
word dial	-91	-91	-91
word dialysis	-60	-60	-60
word diary	-35	-35	-35
word did	11	11	11
word died	-41	-41	-41
word difference	-21	-21	-21
word different	210	210	210
word dinner	72	72	72
word diolch	-82	-82	-82
word direct	-94	-94	-94
word discharge	-101	-101	-101
word discuss	-44	-44	-44
word dixon	16	16	16
word dn	-59	-59	-59
word dna	137	137	137
word do	-11	-11	-11
word dob	18	18	18
word doc	66	66	66
word doctor	112	112	112
word doctors	-44	-44	-44
word does	-39	-39	-39
word dog	25	25	25
word dogs	-91	-91	-91
word doing	-75	-75	-75
word don't	22	22	22
word done	54	54	54
word donor	19	19	19
word doors	37	37	37
word doreen	-30	-30	-30
word dose	17	17	17
word dot	-32	-32	-32
word double	-93	-93	-93
word doughnuts	-13	-13	-13
word down	-11	-11	-11
word doxy	23	23	23
word dr	-14	-14	-14
word draft	29	29	29
word drain	-27	-27	-27
word drank	37	37	37
word draw	-29	-29	-29
word drawer	-110	-110	-110
word drawn	-66	-66	-66
word dressing	69	69	69
word dressings	26	26	26
word drill	-91	-91	-91
word drip	42	42	42
word drive	-40	-40	-40
word driver	-13	-13	-13
word drivers	32	32	32
word drives	39	39	39
word driving	-65	-65	-65
word dropped	21	21	21
word drops	-34	-34	-34
word drove	-26	-26	-26
word drug	-6	-6	-6
word dtas	-27	-27	-27
word due	18	18	18
word duffy	-36	-36	-36
word duty	-39	-39	-39
word dying	-7	-7	-7
word e	24	24	24
word e0	88	88	88
word each	-45	-45	-45
word ear	21	21	21
word early	25	25	25
word easter	-8	-8	-8
word eat	-39	-39	-39
word eaten	49	49	49
word eating	11	11	11
word ecg	62	62	62
word echo	49	49	49
word ed	-50	-50	-50
word egg	-22	-22	-22
word eid	-33	-33	-33
word either	-78	-78	-78
word else	26	26	26
word email	-52	-52	-52
word emailed	66	66	66
word emails	-39	-39	-39
word emergency	-20	-20	-20
word empty	34	34	34
word end	14	14	14
word ends	66	66	66
word engineer	-71	-71	-71
word enough	-93	-93	-93
word entrance	-17	-17	-17
word envelope	9	9	9
word escalation	-66	-66	-66
word escort	81	81	81
word estates	-42	-42	-42
word even	-26	-26	-26
word ever	-49	-49	-49
word every	-9	-9	-9
word everybody	19	19	19
word everyone	-34	-34	-34
word everything	-67	-67	-67
word everywhere	6	6	6
word evidence	-20	-20	-20
word ex	52	52	52
word exam	-13	-13	-13
word example	-24	-24	-24
word except	10	10	10
word exercise	-71	-71	-71
word exp	-112	-112	-112
word expect	-17	-17	-17
word ext	-108	-108	-108
word extra	-73	-73	-73
word eye	147	147	147
word f	-85	-85	-85
word f0	-34	-34	-34
word face	56	56	56
word facebook	-70	-70	-70
word fae	-71	-71	-71
word failed	73	73	73
word fainted	6	6	6
word fair	-65	-65	-65
word faith	-63	-63	-63
word fake	-41	-41	-41
word fall	60	60	60
word falls	58	58	58
word family	31	31	31
word far	-12	-12	-12
word farm	-49	-49	-49
word farquharson	44	44	44
word fast	-17	-17	-17
word fasting	-30	-30	-30
word father	-70	-70	-70
word fatima	83	83	83
word fault	-82	-82	-82
word fax	64	64	64
word feb	-94	-94	-94
word fed	-20	-20	-20
word feed	62	62	62
word feel	-58	-58	-58
word feet	-7	-7	-7
word fell	20	20	20
word fella	13	13	13
word female	-54	-54	-54
word ferry	87	87	87
word festival	-7	-7	-7
word fetch	-86	-86	-86
word fever	-21	-21	-21
word fictional	-13	-13	-13
word fiesta	-60	-60	-60
word file	31	31	31
word fill	-84	-84	-84
word film	-107	-107	-107
word filming	-31	-31	-31
word final	-50	-50	-50
word finance	-156	-156	-156
word find	47	47	47
word fine	-49	-49	-49
word finger	6	6	6
word fire	-53	-53	-53
word first	-13	-13	-13
word fish	-14	-14	-14
word fistula	123	123	123
word fit	17	17	17
word fitzgerald	46	46	46
word five	-92	-92	-92
word fix	86	86	86
word fixed	39	39	39
word fixing	-128	-128	-128
word flag	21	21	21
word flat	24	24	24
word fleming	-39	-39	-39
word flight	-33	-33	-33
word float	-84	-84	-84
word florence	-73	-73	-73
word flu	-50	-50	-50
word fluid	-43	-43	-43
word fluids	-36	-36	-36
word fly	-44	-44	-44
word fob	-49	-49	-49
word fold	-122	-122	-122
word folder	-55	-55	-55
word folk	-21	-21	-21
word follow	-20	-20	-20
word food	102	102	102
word foot	-18	-18	-18
word football	168	168	168
word for	-7	-7	-7
word forearm	-76	-76	-76
word forms	21	21	21
word forty	-16	-16	-16
word foster	34	34	34
word found	25	25	25
word four	-66	-66	-66
word foyer	18	18	18
word fr	-51	-51	-51
word fracture	-60	-60	-60
word frame	-18	-18	-18
word fraser	-27	-27	-27
word free	-6	-6	-6
word freeman	-22	-22	-22
word freezer	-42	-42	-42
word fregoli	-46	-46	-46
word french	-65	-65	-65
word fri	12	12	12
word friday	-80	-80	-80
word fridge	6	6	6
word friends	-32	-32	-32
word from	-27	-27	-27
word full	-49	-49	-49
word funeral	-30	-30	-30
word fyfe	30	30	30
word fyi	52	52	52
word g	18	18	18
word ga	35	35	35
word galeazzi	-63	-63	-63
word gallbladder	-11	-11	-11
word game	-40	-40	-40
word gap	-28	-28	-28
word garden	59	59	59
word gareth	-77	-77	-77
word gate	-28	-28	-28
word gates	-51	-51	-51
word gave	130	130	130
word gcs	-51	-51	-51
word generator	-29	-29	-29
word geneva	-41	-41	-41
word gent	13	13	13
word gentleman	41	41	41
word george	-22	-22	-22
word get	44	44	44
word gets	11	11	11
word getting	-42	-42	-42
word girl	-56	-56	-56
word girls	42	42	42
word give	-9	-9	-9
word given	-12	-12	-12
word glass	-90	-90	-90
word gloves	-44	-44	-44
word gmc	-86	-86	-86
word go	21	21	21
word goal	-48	-48	-48
word god	-72	-72	-72
word goes	27	27	27
word going	43	43	43
word gold	15	15	15
word gone	22	22	22
word good	-13	-13	-13
word got	21	21	21
word gp	42	42	42
word grace	45	45	45
word graft	9	9	9
word grafts	32	32	32
word gran	-29	-29	-29
word grand	18	18	18
word grandad's	-33	-33	-33
word granddaughter	72	72	72
word grandson	102	102	102
word grange	53	53	53
word great	8	8	8
word green	36	36	36
word grey	-46	-46	-46
word group	-34	-34	-34
word guess	64	64	64
word gunn	-64	-64	-64
word gwilym	80	80	80
word gym	-37	-37	-37
word gynae	134	134	134
word h	35	35	35
word hair	36	36	36
word hairdresser	98	98	98
word haldane	-44	-44	-44
word half	-25	-25	-25
word hamstring	-26	-26	-26
word hand	-12	-12	-12
word handed	95	95	95
word handover	-116	-116	-116
word hands	-43	-43	-43
word hapus	-65	-65	-65
word harbour	-66	-66	-66
word harley	-35	-35	-35
word harry	134	134	134
word has	-9	-9	-9
word hasn't	52	52	52
word hat	-16	-16	-16
word hatch	-103	-103	-103
word hats	-31	-31	-31
word haven't	27	27	27
word having	-27	-27	-27
word hb	34	34	34
word hca	26	26	26
word hcg	114	114	114
word hdu	95	95	95
word he	-25	-25	-25
word he'd	-66	-66	-66
word head	-79	-79	-79
word heads	-10	-10	-10
word health	103	103	103
word heard	-31	-31	-31
word hearing	-48	-48	-48
word heart	-41	-41	-41
word heath	-32	-32	-32
word height	-66	-66	-66
word held	134	134	134
word help	-67	-67	-67
word helpline	24	24	24
word hence	-11	-11	-11
word hep	-88	-88	-88
word her	12	12	12
word here	-10	-10	-10
word hernia	34	34	34
word hers	82	82	82
word herself	56	56	56
word hes	43	43	43
word hi	-25	-25	-25
word hidden	27	27	27
word high	-11	-11	-11
word himself	30	30	30
word hip	-10	-10	-10
word hips	-97	-97	-97
word his	23	23	23
word hoist	-18	-18	-18
word hold	-23	-23	-23
word holding	14	14	14
word holds	-106	-106	-106
word holiday	-39	-39	-39
word holy	-37	-37	-37
word honestly	-74	-74	-74
word hope	9	9	9
word horse	-38	-38	-38
word hosp	-22	-22	-22
word hospice	-47	-47	-47
word hospital	-56	-56	-56
word hot	-41	-41	-41
word hotel	31	31	31
word hour	73	73	73
word hours	55	55	55
word house	-37	-37	-37
word how	-12	-12	-12
word hr	-130	-130	-130
word hrs	78	78	78
word hub	-32	-32	-32
word husband	33	33	33
word hutchinson	-44	-44	-44
word i	-15	-15	-15
word i'd	30	30	30
word i'll	-27	-27	-27
word i'm	23	23	23
word ice	-38	-38	-38
word icu	-52	-52	-52
word id	-55	-55	-55
word idris	-68	-68	-68
word if	-23	-23	-23
word ill	-84	-84	-84
word imam	57	57	57
word in	-10	-10	-10
word incident	-12	-12	-12
word initials	-57	-57	-57
word innes	78	78	78
word inr	59	59	59
word inrs	-86	-86	-86
word inside	-24	-24	-24
word instead	-92	-92	-92
word insulin	79	79	79
word insulins	-48	-48	-48
word interpreter	18	18	18
word iron	73	73	73
word island	-30	-30	-30
word isn't	21	21	21
word isnt	-61	-61	-61
word isolation	-131	-131	-131
word issue	40	40	40
word it	11	11	11
word it'll	37	37	37
word it's	-37	-37	-37
word item	-25	-25	-25
word its	-29	-29	-29
word itu	-31	-31	-31
word iv	-7	-7	-7
word ivy	49	49	49
word j	-20	-20	-20
word jago	-62	-62	-62
word jan	26	26	26
word jar	-87	-87	-87
word jean	33	33	33
word jo	-71	-71	-71
word jobs	86	86	86
word john	-52	-52	-52
word joke	51	51	51
word jones	88	88	88
word joy	-32	-32	-32
word judge	-59	-59	-59
word july	-8	-8	-8
word june	-13	-13	-13
word just	8	8	8
word karen	-88	-88	-88
word kaur	90	90	90
word keddie	23	23	23
word keep	-32	-32	-32
word keeper	-34	-34	-34
word keeps	-55	-55	-55
word keith	-33	-33	-33
word ken	33	33	33
word key	-16	-16	-16
word keys	-39	-39	-39
word keysafe	-42	-42	-42
word kids	-27	-27	-27
word kind	39	39	39
word kit	-31	-31	-31
word knee	-78	-78	-78
word knees	-65	-65	-65
word knew	12	12	12
word knife	-102	-102	-102
word known	16	16	16
word kosher	-16	-16	-16
word l	129	129	129
word l0	-28	-28	-28
word label	84	84	84
word labelled	92	92	92
word labels	120	120	120
word lad	-27	-27	-27
word lad's	-42	-42	-42
word lads	34	34	34
word lamb	-12	-12	-12
word landlord	-57	-57	-57
word lane	-9	-9	-9
word lap	40	40	40
word lass	-49	-49	-49
word last	-27	-27	-27
word late	-60	-60	-60
word lates	13	13	13
word latex	-35	-35	-35
word laundry	-62	-62	-62
word law	157	157	157
word lead	-51	-51	-51
word leads	-105	-105	-105
word leaflet	-79	-79	-79
word league	-30	-30	-30
word leak	-119	-119	-119
word learn	-51	-51	-51
word leave	-17	-17	-17
word leaves	54	54	54
word leaving	-78	-78	-78
word leeds	-74	-74	-74
word left	30	30	30
word leg	24	24	24
word legs	67	67	67
word leicester	40	40	40
word let	-20	-20	-20
word letter	55	55	55
word letters	-50	-50	-50
word level	-18	-18	-18
word levels	86	86	86
word liaison	-9	-9	-9
word lie	-8	-8	-8
word life	-30	-30	-30
word lift	-67	-67	-67
word light	-57	-57	-57
word lighthouse	-16	-16	-16
word lights	-119	-119	-119
word like	43	43	43
word likes	-13	-13	-13
word line	-37	-37	-37
word linen	-8	-8	-8
word lines	-41	-41	-41
word link	-16	-16	-16
word list	24	24	24
word lister	-80	-80	-80
word lithium	-102	-102	-102
word little	-21	-21	-21
word live	-44	-44	-44
word lives	-7	-7	-7
word ll0	-49	-49	-49
word loan	-70	-70	-70
word local	-29	-29	-29
word locked	-27	-27	-27
word locker	91	91	91
word locum	20	20	20
word lodge	62	62	62
word log	-8	-8	-8
word login	-35	-35	-35
word lol	12	12	12
word long	-12	-12	-12
word longest	-38	-38	-38
word looking	12	12	12
word looks	33	33	33
word lord	-79	-79	-79
word lorry	-25	-25	-25
word lot	-28	-28	-28
word loud	-42	-42	-42
word lounge	-18	-18	-18
word love	-77	-77	-77
word lovely	-33	-33	-33
word low	-20	-20	-20
word lower	74	74	74
word lp	-14	-14	-14
word lunch	-56	-56	-56
word m	-6	-6	-6
word m0	47	47	47
word mackie	153	153	153
word made	11	11	11
word mag	10	10	10
word mail	-21	-21	-21
word main	-7	-7	-7
word major	-38	-38	-38
word majors	-41	-41	-41
word make	-37	-37	-37
word makes	37	37	37
word making	6	6	6
word male	-24	-24	-24
word mam	-12	-12	-12
word man	-17	-17	-17
word man's	56	56	56
word manager	-84	-84	-84
word manchester	9	9	9
word manikin	-35	-35	-35
word marathon	-19	-19	-19
word march	-57	-57	-57
word marcus	-41	-41	-41
word margaret	16	16	16
word marian	51	51	51
word marked	-59	-59	-59
word market	-14	-14	-14
word marks	-31	-31	-31
word married	14	14	14
word martin	-48	-48	-48
word mary	-11	-11	-11
word mary's	-30	-30	-30
word mask	172	172	172
word mat	6	6	6
word match	95	95	95
word matron	-81	-81	-81
word max	14	14	14
word may	48	48	48
word mayor	37	37	37
word mccd	32	32	32
word mcculloch	10	10	10
word mdt	-17	-17	-17
word me	-18	-18	-18
word mean	-86	-86	-86
word meant	-51	-51	-51
word med	-70	-70	-70
word medical	-36	-36	-36
word meds	29	29	29
word meet	-11	-11	-11
word meeting	-109	-109	-109
word men	-112	-112	-112
word mention	-39	-39	-39
word met	-80	-80	-80
word methadone	73	73	73
word micro	-27	-27	-27
word mid	53	53	53
word midnight	-54	-54	-54
word might	9	9	9
word milk	39	39	39
word min	61	61	61
word mine	-16	-16	-16
word minibus	91	91	91
word mins	-56	-56	-56
word minutes	-8	-8	-8
word miss	43	43	43
word missed	67	67	67
word missing	28	28	28
word mo	-16	-16	-16
word mobile	28	28	28
word mon	-7	-7	-7
word monday	-43	-43	-43
word money	-32	-32	-32
word month	-66	-66	-66
word months	22	22	22
word more	-27	-27	-27
word morning	-72	-72	-72
word mortuary	-7	-7	-7
word moses	-9	-9	-9
word mother	58	58	58
word mother's	-26	-26	-26
word mountain	-30	-30	-30
word mouth	112	112	112
word moved	25	25	25
word moves	-46	-46	-46
word moving	8	8	8
word mr	10	10	10
word mri	46	46	46
word mrn	8	8	8
word mrs	-14	-14	-14
word ms	111	111	111
word mug	-90	-90	-90
word mum	15	15	15
word mum's	-24	-24	-24
word museum	-82	-82	-82
word my	-37	-37	-37
word n	24	24	24
word na	-47	-47	-47
word nae	22	22	22
word name	28	28	28
word name's	74	74	74
word named	-46	-46	-46
word names	30	30	30
word nan	20	20	20
word national	-109	-109	-109
word nav	-11	-11	-11
word nbm	141	141	141
word near	-61	-61	-61
word nearest	49	49	49
word neck	-9	-9	-9
word needed	-13	-13	-13
word needle	23	23	23
word needles	65	65	65
word neg	26	26	26
word neighbour	30	30	30
word neither	-14	-14	-14
word nephew	109	109	109
word never	-21	-21	-21
word new	-26	-26	-26
word news	6	6	6
word next	7	7	7
word ng	61	61	61
word nhs	19	19	19
word nice	-12	-12	-12
word nicely	9	9	9
word niece	11	11	11
word nightingale	22	22	22
word nights	-10	-10	-10
word nil	-24	-24	-24
word nine	35	35	35
word no	16	16	16
word nobody	-43	-43	-43
word nobody's	-123	-123	-123
word nof	-74	-74	-74
word nok	28	28	28
word non	-10	-10	-10
word none	-66	-66	-66
word noon	-33	-33	-33
word nora	89	89	89
word normal	-89	-89	-89
word noro	-115	-115	-115
word north	-46	-46	-46
word not	12	12	12
word note	15	15	15
word notes	-39	-39	-39
word nothing	33	33	33
word nov	-38	-38	-38
word november	26	26	26
word now	-32	-32	-32
word number	30	30	30
word numbers	-14	-14	-14
word nurse	24	24	24
word nursery	23	23	23
word nurses	-32	-32	-32
word o	71	71	71
word o'clock	46	46	46
word obi	40	40	40
word obs	19	19	19
word obuya	-58	-58	-58
word obviously	-44	-44	-44
word oct	89	89	89
word odp	-58	-58	-58
word of	-17	-17	-17
word off	-11	-11	-11
word offer	-20	-20	-20
word offering	-35	-35	-35
word office	24	24	24
word officer	-106	-106	-106
word oh	-13	-13	-13
word old	-32	-32	-32
word one's	22	22	22
word ones	-25	-25	-25
word only	-21	-21	-21
word oonagh	-37	-37	-37
word op	-34	-34	-34
word open	-81	-81	-81
word opened	56	56	56
word opens	-44	-44	-44
word or	-38	-38	-38
word order	-44	-44	-44
word ordered	-94	-94	-94
word organ	25	25	25
word organist	14	14	14
word ortho	-56	-56	-56
word oswald's	90	90	90
word ot	-14	-14	-14
word othello	-49	-49	-49
word other	47	47	47
word others	43	43	43
word otherwise	13	13	13
word otis	-29	-29	-29
word ours	-33	-33	-33
word out	-16	-16	-16
word outliers	-42	-42	-42
word outside	18	18	18
word over	-19	-19	-19
word overnight	7	7	7
word own	-28	-28	-28
word owns	-112	-112	-112
word oxygen	-93	-93	-93
word oyelowo	116	116	116
word p	31	31	31
word p0	36	36	36
word pack	53	53	53
word packing	8	8	8
word paeds	-41	-41	-41
word page	57	57	57
word paid	-53	-53	-53
word pain	-14	-14	-14
word pair	-38	-38	-38
word panel	-53	-53	-53
word paper	23	23	23
word papers	56	56	56
word paperwork	65	65	65
word paracetamol	-27	-27	-27
word parents	54	54	54
word park	8	8	8
word parking	-61	-61	-61
word parkinson's	-51	-51	-51
word parrot	-22	-22	-22
word partner	21	21	21
word pas	-33	-33	-33
word pass	79	79	79
word passed	-34	-34	-34
word passport	45	45	45
word password	20	20	20
word past	-41	-41	-41
word path	-11	-11	-11
word pathway	61	61	61
word patient	93	93	93
word patients	-54	-54	-54
word payroll	-55	-55	-55
word pe	-7	-7	-7
word pearl	27	27	27
word peggy	-80	-80	-80
word pelvis	-28	-28	-28
word pen	44	44	44
word pending	-147	-147	-147
word penny	-60	-60	-60
word people	-15	-15	-15
word per	9	9	9
word person	-36	-36	-36
word pharmacy	-67	-67	-67
word phil	-71	-71	-71
word phone	24	24	24
word phoned	46	46	46
word phones	-40	-40	-40
word photo	8	8	8
word photos	-88	-88	-88
word physio	-45	-45	-45
word pic	12	12	12
word pick	-27	-27	-27
word picking	-10	-10	-10
word picks	-55	-55	-55
word picture	-16	-16	-16
word pie	37	37	37
word piece	-18	-18	-18
word pier	17	17	17
word pink	51	51	51
word pint	-16	-16	-16
word pit	-31	-31	-31
word place	-15	-15	-15
word placement	47	47	47
word places	91	91	91
word plan	34	34	34
word plane	-21	-21	-21
word plaster	-27	-27	-27
word play	-8	-8	-8
word played	-59	-59	-59
word player	87	87	87
word plays	-77	-77	-77
word pls	16	16	16
word plus	-57	-57	-57
word pm	19	19	19
word pneumonia	14	14	14
word po	-126	-126	-126
word pod	151	151	151
word point	-97	-97	-97
word police	25	25	25
word polish	-55	-55	-55
word pool	43	43	43
word poor	-169	-169	-169
word poorly	-55	-55	-55
word porter	128	128	128
word porters	63	63	63
word pos	31	31	31
word post	61	61	61
word postcode	-20	-20	-20
word posted	8	8	8
word poster	-42	-42	-42
word posters	-53	-53	-53
word pox	-71	-71	-71
word pr	9	9	9
word practice	-9	-9	-9
word pre	47	47	47
word precious	31	31	31
word pred	-128	-128	-128
word pregnant	-67	-67	-67
word prep	37	37	37
word presenter	-6	-6	-6
word press	-49	-49	-49
word pressure	76	76	76
word price	-18	-18	-18
word priest	-17	-17	-17
word primary	-72	-72	-72
word printed	-45	-45	-45
word printer	-12	-12	-12
word prize	69	69	69
word prof	-48	-48	-48
word prom	35	35	35
word proper	55	55	55
word property	25	25	25
word provided	37	37	37
word pt	124	124	124
word pts	-30	-30	-30
word pub	-29	-29	-29
word public	-7	-7	-7
word pulled	130	130	130
word pump	62	62	62
word punch	-79	-79	-79
word put	-47	-47	-47
word putting	6	6	6
word pyjamas	26	26	26
word queen	-30	-30	-30
word queries	-91	-91	-91
word query	56	56	56
word question	78	78	78
word queue	-47	-47	-47
word quiz	-20	-20	-20
word r	54	54	54
word r0	-52	-52	-52
word race	-7	-7	-7
word radio	-32	-32	-32
word rail	38	38	38
word raised	-38	-38	-38
word ran	16	16	16
word rang	34	34	34
word rapid	26	26	26
word rare	-27	-27	-27
word rash	22	22	22
word rat	8	8	8
word rate	-23	-23	-23
word rather	65	65	65
word rd	28	28	28
word re	45	45	45
word read	24	24	24
word reading	-92	-92	-92
word readings	-16	-16	-16
word reads	-48	-48	-48
word ready	-20	-20	-20
word real	25	25	25
word really	-25	-25	-25
word rebleed	87	87	87
word rebook	15	15	15
word rec	-74	-74	-74
word recall	110	110	110
word reception	-45	-45	-45
word record	-68	-68	-68
word recovery	115	115	115
word red	-30	-30	-30
word ref	-16	-16	-16
word referral	-19	-19	-19
word refused	130	130	130
word refusing	47	47	47
word reg	-35	-35	-35
word registrar	-90	-90	-90
word rehab	102	102	102
word rejected	94	94	94
word relation	62	62	62
word relatives	47	47	47
word release	-60	-60	-60
word renal	-34	-34	-34
word rep	-10	-10	-10
word reply	80	80	80
word report	-22	-22	-22
word reporting	71	71	71
word request	-43	-43	-43
word requested	-8	-8	-8
word rescue	-22	-22	-22
word rest	8	8	8
word result	-22	-22	-22
word results	-7	-7	-7
word resus	11	11	11
word retired	-61	-61	-61
word retirement	-77	-77	-77
word returned	-6	-6	-6
word review	73	73	73
word right	-40	-40	-40
word rings	-14	-14	-14
word risk	-121	-121	-121
word rm	25	25	25
word rmn	-68	-68	-68
word rn	-47	-47	-47
word road	-23	-23	-23
word robertson	-52	-52	-52
word robot	-152	-152	-152
word roof	11	11	11
word room	-51	-51	-51
word rooms	71	71	71
word rose	-73	-73	-73
word rota	-70	-70	-70
word round	-51	-51	-51
word rounds	-29	-29	-29
word route	29	29	29
word row	72	72	72
word rowing	-23	-23	-23
word royal	-25	-25	-25
word rpt	149	149	149
word rugby	-35	-35	-35
word rule	-68	-68	-68
word rules	-102	-102	-102
word rung	29	29	29
word runner	-98	-98	-98
word runs	30	30	30
word s	-28	-28	-28
word s0	-12	-12	-12
word sad	-93	-93	-93
word safe	70	70	70
word said	-45	-45	-45
word salt	-18	-18	-18
word same	48	48	48
word sample	66	66	66
word samples	39	39	39
word sandra	51	51	51
word sandwich	20	20	20
word sandwiches	-26	-26	-26
word sang	9	9	9
word santa	-38	-38	-38
word sash	-43	-43	-43
word sat	-10	-10	-10
word sats	71	71	71
word saturday	-48	-48	-48
word sau	30	30	30
word saw	-39	-39	-39
word say	-35	-35	-35
word saying	9	9	9
word scan's	80	80	80
word scanned	78	78	78
word school	65	65	65
word scooter	-73	-73	-73
word scope	-76	-76	-76
word score	-60	-60	-60
word scot	-44	-44	-44
word screen	62	62	62
word script	-63	-63	-63
word scrub	16	16	16
word scrubbing	-90	-90	-90
word seat	81	81	81
word sec	65	65	65
word second	33	33	33
word section	30	30	30
word security	-38	-38	-38
word see	33	33	33
word seeing	51	51	51
word seen	7	7	7
word self	-38	-38	-38
word send	-13	-13	-13
word sending	-39	-39	-39
word sent	-46	-46	-46
word separate	73	73	73
word sepsis	68	68	68
word serial	-31	-31	-31
word session	-108	-108	-108
word set	43	43	43
word sets	-36	-36	-36
word settled	-51	-51	-51
word seven	-64	-64	-64
word share	-62	-62	-62
word sharps	32	32	32
word she	26	26	26
word she'd	-94	-94	-94
word she'll	-50	-50	-50
word sheet	9	9	9
word sheila	-68	-68	-68
word shes	41	41	41
word shift	-23	-23	-23
word shifts	13	13	13
word ship	-114	-114	-114
word sho	-8	-8	-8
word short	-56	-56	-56
word shot	-69	-69	-69
word should	11	11	11
word shout	64	64	64
word shouting	-6	-6	-6
word show	-29	-29	-29
word showing	-55	-55	-55
word shows	51	51	51
word shut	-39	-39	-39
word shuts	-6	-6	-6
word sibs	51	51	51
word sick	-34	-34	-34
word side	9	9	9
word sign	-66	-66	-66
word signed	48	48	48
word signs	-68	-68	-68
word silver	-57	-57	-57
word sim	33	33	33
word since	29	29	29
word singing	25	25	25
word single	-11	-11	-11
word siobhan	43	43	43
word sister	40	40	40
word sister's	124	124	124
word sisters	97	97	97
word sit	6	6	6
word site	-52	-52	-52
word sits	-41	-41	-41
word sitting	-55	-55	-55
word six	-75	-75	-75
word size	-17	-17	-17
word skeleton	-23	-23	-23
word skin	-78	-78	-78
word sleep	73	73	73
word slept	82	82	82
word slide	-108	-108	-108
word slides	-142	-142	-142
word slipped	8	8	8
word slippers	30	30	30
word slochd	-19	-19	-19
word slot	65	65	65
word slots	64	64	64
word slow	-31	-31	-31
word sluice	-88	-88	-88
word small	-69	-69	-69
word smith	-44	-44	-44
word smoker	-35	-35	-35
word snow	13	13	13
word so	-7	-7	-7
word social	-47	-47	-47
word somali	81	81	81
word somebody	31	31	31
word someone	9	9	9
word something	-54	-54	-54
word son	11	11	11
word son's	63	63	63
word sons	-118	-118	-118
word sorry	76	76	76
word sorted	27	27	27
word sounds	-23	-23	-23
word soup	61	61	61
word south	-36	-36	-36
word spare	-55	-55	-55
word speak	127	127	127
word speaking	-76	-76	-76
word spelt	63	63	63
word splint	67	67	67
word split	-94	-94	-94
word spoke	72	72	72
word sports	-28	-28	-28
word squeeze	-25	-25	-25
word sr0	45	45	45
word stack	-98	-98	-98
word staff	-91	-91	-91
word stage	-24	-24	-24
word stall	-21	-21	-21
word stand	-44	-44	-44
word standby	-22	-22	-22
word standing	19	19	19
word start	-79	-79	-79
word started	-18	-18	-18
word starters	-23	-23	-23
word starting	-65	-65	-65
word starts	10	10	10
word station	11	11	11
word stats	47	47	47
word status	-11	-11	-11
word stay	-57	-57	-57
word staying	57	57	57
word stays	-70	-70	-70
word stedy	-70	-70	-70
word step	12	12	12
word steps	83	83	83
word steroids	51	51	51
word steve	-23	-23	-23
word sticker	126	126	126
word stock	-43	-43	-43
word stoma	-24	-24	-24
word stone	23	23	23
word stood	-101	-101	-101
word stop	67	67	67
word stopped	8	8	8
word stores	-79	-79	-79
word storm	-60	-60	-60
word story	45	45	45
word straight	35	35	35
word street	-49	-49	-49
word stretcher	-43	-43	-43
word stroke	-11	-11	-11
word stuck	-16	-16	-16
word student	-38	-38	-38
word students	-57	-57	-57
word study	-64	-64	-64
word sue	15	15	15
word summer	54	54	54
word sun	-46	-46	-46
word sundown	-55	-55	-55
word surgeon	-33	-33	-33
word surgeons	-88	-88	-88
word surgery	-69	-69	-69
word surname	18	18	18
word swab	30	30	30
word swabs	26	26	26
word swallow	-20	-20	-20
word swap	-14	-14	-14
word swapped	115	115	115
word swears	52	52	52
word swift	126	126	126
word switch	-44	-44	-44
word syndrome	-25	-25	-25
word syringe	-10	-10	-10
word system	46	46	46
word t	-14	-14	-14
word t0	56	56	56
word ta	-88	-88	-88
word table	50	50	50
word tablets	26	26	26
word tac	-91	-91	-91
word take	-23	-23	-23
word takers	-15	-15	-15
word takes	-57	-57	-57
word taking	-82	-82	-82
word talk	-34	-34	-34
word talking	26	26	26
word tan	-36	-36	-36
word tap	36	36	36
word tattoo	-10	-10	-10
word taught	-12	-12	-12
word taxi	105	105	105
word tb	-97	-97	-97
word tea	18	18	18
word team	-33	-33	-33
word teams	-48	-48	-48
word ted	-27	-27	-27
word teeth	-28	-28	-28
word tel	-8	-8	-8
word telford	-11	-11	-11
word tell	10	10	10
word telling	25	25	25
word telly	-22	-22	-22
word temp	97	97	97
word template	-24	-24	-24
word ten	59	59	59
word term	-50	-50	-50
word test	-113	-113	-113
word tested	65	65	65
word text	-7	-7	-7
word than	21	21	21
word thank	-37	-37	-37
word thanks	-9	-9	-9
word that	-6	-6	-6
word that'll	-61	-61	-61
word that's	-14	-14	-14
word thats	-55	-55	-55
word the	-19	-19	-19
word theatre	-22	-22	-22
word theatres	-65	-65	-65
word them	-6	-6	-6
word then	-47	-47	-47
word theo	-47	-47	-47
word therapy	-64	-64	-64
word there	-30	-30	-30
word there's	14	14	14
word theres	79	79	79
word these	-66	-66	-66
word they	-10	-10	-10
word they'll	77	77	77
word they're	-7	-7	-7
word they've	37	37	37
word thing	8	8	8
word things	-37	-37	-37
word think	23	23	23
word thinks	-111	-111	-111
word third	-27	-27	-27
word this	10	10	10
word thomas	-53	-53	-53
word those	-79	-79	-79
word though	-90	-90	-90
word thought	-68	-68	-68
word threw	-48	-48	-48
word through	-32	-32	-32
word thurs	-6	-6	-6
word thursday	55	55	55
word tib	113	113	113
word ticket	-32	-32	-32
word tigrinya	-12	-12	-12
word til	-53	-53	-53
word till	-32	-32	-32
word time	17	17	17
word times	-29	-29	-29
word tin	-74	-74	-74
word tip	50	50	50
word tmrw	-97	-97	-97
word toast	120	120	120
word today	33	33	33
word today's	-52	-52	-52
word toe	86	86	86
word toes	-24	-24	-24
word toilet	65	65	65
word told	28	28	28
word tomorrow	-11	-11	-11
word tomorrow's	66	66	66
word tonight	-30	-30	-30
word too	-36	-36	-36
word took	-32	-32	-32
word top	87	87	87
word town	-16	-16	-16
word tr0	57	57	57
word tractor	-60	-60	-60
word trained	-42	-42	-42
word training	-124	-124	-124
word trains	32	32	32
word transfer	21	21	21
word transplant	21	21	21
word transport	-27	-27	-27
word trauma	-46	-46	-46
word tray	-35	-35	-35
word trays	-115	-115	-115
word treat	-49	-49	-49
word triage	-96	-96	-96
word trial	169	169	169
word tried	55	55	55
word trip	87	87	87
word trolley	-140	-140	-140
word trouble	30	30	30
word trust	-45	-45	-45
word try	88	88	88
word trying	-82	-82	-82
word tto	13	13	13
word ttos	-17	-17	-17
word tub	-7	-7	-7
word tube	44	44	44
word tue	7	7	7
word tues	-25	-25	-25
word tuesdays	-52	-52	-52
word turn	-42	-42	-42
word turned	-39	-39	-39
word twice	42	42	42
word twilight	-76	-76	-76
word twin	-35	-35	-35
word twins	16	16	16
word two	8	8	8
word type	-56	-56	-56
word typed	26	26	26
word tyson-wren	31	31	31
word tŷ	-27	-27	-27
word u	6	6	6
word uk	-11	-11	-11
word ulcer	-44	-44	-44
word under	-22	-22	-22
word undertaker	42	42	42
word uni	-32	-32	-32
word unit	-21	-21	-21
word units	-63	-63	-63
word unknown	86	86	86
word until	-31	-31	-31
word up	36	36	36
word updated	-33	-33	-33
word upset	39	39	39
word upstairs	-54	-54	-54
word urgent	-40	-40	-40
word us	-49	-49	-49
word use	-62	-62	-62
word used	-118	-118	-118
word usher	9	9	9
word using	-21	-21	-21
word usual	71	71	71
word v	-52	-52	-52
word v0	-30	-30	-30
word valve	-28	-28	-28
word van	-11	-11	-11
word van's	56	56	56
word vascular	9	9	9
word vent	17	17	17
word verify	69	69	69
word very	-39	-39	-39
word vet	-90	-90	-90
word via	-52	-52	-52
word victoria	-98	-98	-98
word video	-17	-17	-17
word visit	-69	-69	-69
word visitor	6	6	6
word visitors	109	109	109
word visits	-41	-41	-41
word voice	66	66	66
word volunteers	-57	-57	-57
word vomiting	-30	-30	-30
word vs	-72	-72	-72
word w	59	59	59
word wait	51	51	51
word waiting	74	74	74
word wales	-68	-68	-68
word walk	-14	-14	-14
word walked	34	34	34
word walking	-64	-64	-64
word wall	-26	-26	-26
word want	-7	-7	-7
word wanted	-56	-56	-56
word wanting	47	47	47
word wants	18	18	18
word ward	20	20	20
word wards	-50	-50	-50
word warfarin	20	20	20
word was	-26	-26	-26
word wash	-59	-59	-59
word watch	-25	-25	-25
word watching	-47	-47	-47
word water	26	26	26
word wave	-17	-17	-17
word way	35	35	35
word we'd	-13	-13	-13
word we're	-72	-72	-72
word we've	-30	-30	-30
word wear	-108	-108	-108
word wed	-40	-40	-40
word wedding	66	66	66
word wednesday	8	8	8
word weds	-47	-47	-47
word wee	54	54	54
word week	-74	-74	-74
word weekend	134	134	134
word weekly	-13	-13	-13
word weeks	-69	-69	-69
word weight	24	24	24
word welcome	-69	-69	-69
word well	9	9	9
word welsh	-70	-70	-70
word went	-29	-29	-29
word were	-35	-35	-35
word what	-25	-25	-25
word what's	21	21	21
word whatever	-51	-51	-51
word whats	84	84	84
word wheel	-113	-113	-113
word wheelchair	73	73	73
word when	-33	-33	-33
word where	-21	-21	-21
word wherever	-116	-116	-116
word which	52	52	52
word while	-12	-12	-12
word white	-31	-31	-31
word whiteboard	-32	-32	-32
word who's	28	28	28
word whoever	-44	-44	-44
word whoever's	-25	-25	-25
word whole	-60	-60	-60
word whos	109	109	109
word whose	21	21	21
word why	-51	-51	-51
word wi	13	13	13
word wil	52	52	52
word will	-6	-6	-6
word willow	-18	-18	-18
word window	133	133	133
word wing	-27	-27	-27
word winner	-60	-60	-60
word winter	-108	-108	-108
word wire	-111	-111	-111
word with	-9	-9	-9
word withdrew	-45	-45	-45
word without	21	21	21
word wivenhoe	-47	-47	-47
word wk	-17	-17	-17
word wks	-93	-93	-93
word woman	46	46	46
word won	24	24	24
word won't	8	8	8
word wont	109	109	109
word word	113	113	113
word words	-39	-39	-39
word work	-7	-7	-7
word worked	-7	-7	-7
word worker	16	16	16
word working	-58	-58	-58
word works	73	73	73
word world	-43	-43	-43
word would	-60	-60	-60
word wound	-12	-12	-12
word wright	-102	-102	-102
word wrist	13	13	13
word wristband	54	54	54
word write	-8	-8	-8
word writing	-50	-50	-50
word written	46	46	46
word wrong	30	30	30
word wrote	82	82	82
word x	-39	-39	-39
word x0	-19	-19	-19
word xmas	-23	-23	-23
word xray	-78	-78	-78
word y	-36	-36	-36
word y0	42	42	42
word year	-47	-47	-47
word year's	-17	-17	-17
word years	-67	-67	-67
word yellow	35	35	35
word yest	-22	-22	-22
word yesterday	-23	-23	-23
word yet	-27	-27	-27
word you'd	-23	-23	-23
word you'll	-46	-46	-46
word you're	-42	-42	-42
word you've	41	41	41
word young	-12	-12	-12
word your	-59	-59	-59
word yours	-46	-46	-46
word yr	-92	-92	-92
word yrs	59	59	59
word zone	-32	-32	-32
workplace	-68	-93	-125
works	-231	-239	-218
year-near	-56	-37	3
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

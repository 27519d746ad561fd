/**
 * What each cue adds to the log odds, in hundredths, that a candidate is the name of a patient or a patient's relative; written by `npm run
 * train` from the labelled threads in test/bench. Three columns, because the same cue says more beside a lone first name
 * than beside a whole name: whole name or title and surname; one known name; weak evidence (an ordinary or unknown word, or initials).
 */
const table = `
-1 %ack	14	14	14
-1 %admin	-30	-30	-30
-1 %bed	-21	-21	-21
-1 %body	-18	-18	-18
-1 %coming	14	14	14
-1 %contact	-25	-25	-25
-1 %deeds	-57	-57	-57
-1 %dose	-15	-15	-15
-1 %finding	-36	-36	-36
-1 %general	6	6	6
-1 %he	51	51	51
-1 %homes	-53	-53	-53
-1 %kin	51	51	51
-1 %kit	-9	-9	-9
-1 %life	-40	-40	-40
-1 %life animal	9	9	9
-1 %life deed	-25	-25	-25
-1 %life faith	-26	-26	-26
-1 %life honour	60	60	60
-1 %life known	-19	-19	-19
-1 %life land	34	34	34
-1 %life media	-44	-44	-44
-1 %life place	-66	-66	-66
-1 %life school	-45	-45	-45
-1 %life stage	-86	-86	-86
-1 %life thing	-42	-42	-42
-1 %life trade	-55	-55	-55
-1 %many	-56	-56	-56
-1 %me	-25	-25	-25
-1 %measure	16	16	16
-1 %meet	103	103	103
-1 %mindtalk	60	60	60
-1 %music	-60	-60	-60
-1 %obstetric	111	111	111
-1 %order	39	39	39
-1 %outside	9	9	9
-1 %patient	21	21	21
-1 %person	30	30	30
-1 %press	26	26	26
-1 %procedure	-20	-20	-20
-1 %pub games	-48	-48	-48
-1 %record	-30	-30	-30
-1 %rota	12	12	12
-1 %route	31	31	31
-1 %sea	85	85	85
-1 %secrecy	-14	-14	-14
-1 %social	-44	-44	-44
-1 %span	-51	-51	-51
-1 %staff chum	35	35	35
-1 %staff food	-17	-17	-17
-1 %staff joy	59	59	59
-1 %staff leisure	61	61	61
-1 %stay	6	6	6
-1 %symptom	-51	-51	-51
-1 %test	50	50	50
-1 %time	-43	-43	-43
-1 %tv	-13	-13	-13
-1 %vehicles	20	20	20
-1 %we	-27	-27	-27
-1 %work arrival	17	17	17
-1 %work chase	-18	-18	-18
-1 %work clock	-10	-10	-10
-1 %work flow	-22	-22	-22
-1 %work it	-8	-8	-8
-1 %work kit	-28	-28	-28
-1 %work paper	-34	-34	-34
-1 %work rank	-57	-57	-57
-1 %work request	-32	-32	-32
-1 %work shift	8	8	8
-1 %work transport	-74	-74	-74
-1 %work ward	-30	-30	-30
-1 %workplace	63	63	63
-1 %you	-21	-21	-21
-2 %ack	-26	-26	-26
-2 %admin	-8	-8	-8
-2 %animals	-77	-77	-77
-2 %athletics	-16	-16	-16
-2 %bed	13	13	13
-2 %coming	-14	-14	-14
-2 %contact	9	9	9
-2 %deeds	-21	-21	-21
-2 %disaster	31	31	31
-2 %disease	-14	-14	-14
-2 %dose	-28	-28	-28
-2 %faith	54	54	54
-2 %farm	-20	-20	-20
-2 %finding	21	21	21
-2 %football	49	49	49
-2 %general	-26	-26	-26
-2 %he	22	22	22
-2 %homes	-24	-24	-24
-2 %honour	-15	-15	-15
-2 %in general	42	42	42
-2 %kin	19	19	19
-2 %kit	-20	-20	-20
-2 %life	-19	-19	-19
-2 %life faith	-21	-21	-21
-2 %life honour	-21	-21	-21
-2 %life known	40	40	40
-2 %life media	-23	-23	-23
-2 %life school	-65	-65	-65
-2 %life sport	-23	-23	-23
-2 %life stage	21	21	21
-2 %life thing	-38	-38	-38
-2 %life trade	18	18	18
-2 %me	-14	-14	-14
-2 %measure	12	12	12
-2 %meet	45	45	45
-2 %mindtalk	-110	-110	-110
-2 %music	-25	-25	-25
-2 %obstetric	-36	-36	-36
-2 %order	-8	-8	-8
-2 %patient	-54	-54	-54
-2 %person	-23	-23	-23
-2 %politics	-57	-57	-57
-2 %procedure	103	103	103
-2 %pub games	30	30	30
-2 %question	6	6	6
-2 %record	12	12	12
-2 %report	-12	-12	-12
-2 %rota	-7	-7	-7
-2 %route	36	36	36
-2 %schooling	-85	-85	-85
-2 %sea	-25	-25	-25
-2 %shops	-51	-51	-51
-2 %social	-10	-10	-10
-2 %staff	31	31	31
-2 %staff chum	-17	-17	-17
-2 %staff do	-20	-20	-20
-2 %staff food	-24	-24	-24
-2 %staff joy	24	24	24
-2 %stage	25	25	25
-2 %stay	23	23	23
-2 %symptom	-53	-53	-53
-2 %test	18	18	18
-2 %they	-26	-26	-26
-2 %time	13	13	13
-2 %treat	18	18	18
-2 %tv	-25	-25	-25
-2 %vehicles	-19	-19	-19
-2 %we	-7	-7	-7
-2 %work arrival	-86	-86	-86
-2 %work chase	15	15	15
-2 %work clock	-8	-8	-8
-2 %work flow	-76	-76	-76
-2 %work it	41	41	41
-2 %work paper	57	57	57
-2 %work shift	-23	-23	-23
-2 %work ward	52	52	52
-2 %workplace	8	8	8
-2 %you	-10	-10	-10
1 %admin	-38	-38	-38
1 %animals	-32	-32	-32
1 %athletics	-66	-66	-66
1 %bed	46	46	46
1 %body	8	8	8
1 %coming	14	14	14
1 %contact	-40	-40	-40
1 %crime	8	8	8
1 %deeds	25	25	25
1 %disaster	63	63	63
1 %disease	60	60	60
1 %dose	7	7	7
1 %faith	-24	-24	-24
1 %farm	-44	-44	-44
1 %festival	-77	-77	-77
1 %finding	17	17	17
1 %football	-18	-18	-18
1 %general	-23	-23	-23
1 %hobby	-21	-21	-21
1 %homes	-67	-67	-67
1 %in general	-62	-62	-62
1 %kit	-10	-10	-10
1 %life	-17	-17	-17
1 %life animal	-21	-21	-21
1 %life deed	-6	-6	-6
1 %life faith	-28	-28	-28
1 %life honour	-72	-72	-72
1 %life known	-15	-15	-15
1 %life land	-50	-50	-50
1 %life media	-15	-15	-15
1 %life place	-39	-39	-39
1 %life school	-27	-27	-27
1 %life sport	-19	-19	-19
1 %life stage	24	24	24
1 %life thing	-129	-129	-129
1 %me	-8	-8	-8
1 %measure	33	33	33
1 %meet	-29	-29	-29
1 %mindtalk	39	39	39
1 %music	-46	-46	-46
1 %obstetric	-13	-13	-13
1 %order	8	8	8
1 %outside	19	19	19
1 %patient	-9	-9	-9
1 %person	7	7	7
1 %press	27	27	27
1 %procedure	-33	-33	-33
1 %question	-8	-8	-8
1 %record	-7	-7	-7
1 %report	-23	-23	-23
1 %route	19	19	19
1 %schooling	-24	-24	-24
1 %sea	-21	-21	-21
1 %secrecy	-13	-13	-13
1 %shops	-49	-49	-49
1 %social	7	7	7
1 %span	-13	-13	-13
1 %staff	-22	-22	-22
1 %staff chum	43	43	43
1 %staff do	-10	-10	-10
1 %staff food	-8	-8	-8
1 %staff joy	9	9	9
1 %staff laugh	27	27	27
1 %staff leisure	-86	-86	-86
1 %staff moan	-104	-104	-104
1 %stage	34	34	34
1 %stay	8	8	8
1 %symptom	21	21	21
1 %test	-17	-17	-17
1 %they	8	8	8
1 %time	-32	-32	-32
1 %treat	23	23	23
1 %tv	-29	-29	-29
1 %vehicles	34	34	34
1 %we	-14	-14	-14
1 %work arrival	13	13	13
1 %work chase	8	8	8
1 %work clock	-40	-40	-40
1 %work estate	17	17	17
1 %work flow	80	80	80
1 %work it	12	12	12
1 %work paper	81	81	81
1 %work shift	-51	-51	-51
1 %work transport	17	17	17
1 %work ward	-21	-21	-21
1 %workplace	-13	-13	-13
1 %you	-33	-33	-33
2 %ack	-15	-15	-15
2 %animals	30	30	30
2 %bed	75	75	75
2 %body	-12	-12	-12
2 %coming	-21	-21	-21
2 %contact	-10	-10	-10
2 %deeds	-61	-61	-61
2 %disaster	-36	-36	-36
2 %disease	23	23	23
2 %dose	-28	-28	-28
2 %faith	77	77	77
2 %farm	44	44	44
2 %general	-29	-29	-29
2 %he	-10	-10	-10
2 %in general	20	20	20
2 %kit	24	24	24
2 %life	-23	-23	-23
2 %life animal	-7	-7	-7
2 %life deed	40	40	40
2 %life honour	11	11	11
2 %life land	67	67	67
2 %life media	-28	-28	-28
2 %life place	54	54	54
2 %life school	8	8	8
2 %life sport	-11	-11	-11
2 %life stage	21	21	21
2 %life trade	-22	-22	-22
2 %many	-80	-80	-80
2 %me	-38	-38	-38
2 %measure	28	28	28
2 %mindtalk	-48	-48	-48
2 %obstetric	-12	-12	-12
2 %order	7	7	7
2 %outside	30	30	30
2 %person	16	16	16
2 %pub games	-15	-15	-15
2 %record	62	62	62
2 %report	16	16	16
2 %rota	-15	-15	-15
2 %schooling	-13	-13	-13
2 %secrecy	-10	-10	-10
2 %social	9	9	9
2 %span	-12	-12	-12
2 %staff	8	8	8
2 %staff chum	-40	-40	-40
2 %staff do	-6	-6	-6
2 %staff food	43	43	43
2 %staff joy	28	28	28
2 %staff laugh	-32	-32	-32
2 %staff leisure	6	6	6
2 %staff moan	70	70	70
2 %stage	28	28	28
2 %stay	15	15	15
2 %symptom	8	8	8
2 %test	18	18	18
2 %they	-86	-86	-86
2 %time	-23	-23	-23
2 %treat	-8	-8	-8
2 %vehicles	-91	-91	-91
2 %we	10	10	10
2 %work chase	16	16	16
2 %work clock	-29	-29	-29
2 %work estate	39	39	39
2 %work kit	12	12	12
2 %work paper	37	37	37
2 %work rank	-8	-8	-8
2 %work request	-9	-9	-9
2 %work shift	19	19	19
2 %work transport	-8	-8	-8
2 %work ward	-30	-30	-30
2 %workplace	-64	-64	-64
2 %you	-23	-23	-23
3 %admin	-43	-43	-43
3 %animals	63	63	63
3 %athletics	39	39	39
3 %bed	35	35	35
3 %coming	21	21	21
3 %contact	11	11	11
3 %deeds	32	32	32
3 %disaster	17	17	17
3 %dose	-27	-27	-27
3 %faith	7	7	7
3 %farm	-16	-16	-16
3 %finding	16	16	16
3 %general	-23	-23	-23
3 %he	-43	-43	-43
3 %homes	20	20	20
3 %honour	-16	-16	-16
3 %in general	-12	-12	-12
3 %kin	-29	-29	-29
3 %life animal	-23	-23	-23
3 %life deed	32	32	32
3 %life known	-17	-17	-17
3 %life land	-16	-16	-16
3 %life media	-8	-8	-8
3 %life place	29	29	29
3 %life school	9	9	9
3 %life stage	-48	-48	-48
3 %life thing	-41	-41	-41
3 %me	-7	-7	-7
3 %measure	9	9	9
3 %meet	22	22	22
3 %mindtalk	-33	-33	-33
3 %music	-57	-57	-57
3 %obstetric	-14	-14	-14
3 %order	-7	-7	-7
3 %patient	45	45	45
3 %person	-13	-13	-13
3 %procedure	14	14	14
3 %question	-17	-17	-17
3 %record	8	8	8
3 %rota	-33	-33	-33
3 %sea	9	9	9
3 %secrecy	-20	-20	-20
3 %shops	-78	-78	-78
3 %social	30	30	30
3 %span	14	14	14
3 %staff do	-10	-10	-10
3 %staff food	-21	-21	-21
3 %staff joy	-45	-45	-45
3 %staff laugh	-28	-28	-28
3 %staff leisure	-34	-34	-34
3 %staff moan	51	51	51
3 %stage	-26	-26	-26
3 %stay	13	13	13
3 %test	28	28	28
3 %they	36	36	36
3 %treat	13	13	13
3 %tv	27	27	27
3 %vehicles	-6	-6	-6
3 %war	-94	-94	-94
3 %we	-81	-81	-81
3 %work arrival	42	42	42
3 %work chase	27	27	27
3 %work estate	8	8	8
3 %work flow	-44	-44	-44
3 %work it	-30	-30	-30
3 %work kit	32	32	32
3 %work rank	-49	-49	-49
3 %work request	7	7	7
3 %work shift	-28	-28	-28
3 %work transport	-19	-19	-19
3 %work ward	19	19	19
3 %you	-69	-69	-69
after %animals	29	29	29
after %art	-14	-14	-14
after %athletics	-22	-22	-22
after %bed	23	23	23
after %contact	9	9	9
after %craft	-63	-63	-63
after %disaster	-66	-66	-66
after %disease	6	6	6
after %ending	-68	-68	-68
after %faith	33	33	33
after %festival	-79	-79	-79
after %finding	8	8	8
after %football	-26	-26	-26
after %general	-18	-18	-18
after %he	8	8	8
after %hobby	-45	-45	-45
after %homes	22	22	22
after %honour	-35	-35	-35
after %in general	-17	-17	-17
after %kin	35	35	35
after %kit	-15	-15	-15
after %life	-12	-12	-12
after %life animal	16	16	16
after %life faith	-14	-14	-14
after %life honour	33	33	33
after %life place	-6	-6	-6
after %life school	-11	-11	-11
after %life sport	8	8	8
after %life thing	-34	-34	-34
after %many	-14	-14	-14
after %me	-16	-16	-16
after %measure	15	15	15
after %meet	-37	-37	-37
after %mindtalk	52	52	52
after %mines	30	30	30
after %notoriety	-107	-107	-107
after %obstetric	-18	-18	-18
after %outside	17	17	17
after %politics	-40	-40	-40
after %press	-30	-30	-30
after %procedure	-26	-26	-26
after %pub games	-35	-35	-35
after %racing	57	57	57
after %record	31	31	31
after %report	9	9	9
after %route	18	18	18
after %rugby cricket	-71	-71	-71
after %schooling	6	6	6
after %secrecy	15	15	15
after %shops	9	9	9
after %span	17	17	17
after %staff	-8	-8	-8
after %staff chum	-17	-17	-17
after %staff do	-67	-67	-67
after %staff joy	-6	-6	-6
after %staff laugh	26	26	26
after %staff moan	43	43	43
after %stage	-55	-55	-55
after %stay	28	28	28
after %symptom	24	24	24
after %test	11	11	11
after %they	-10	-10	-10
after %treat	6	6	6
after %tv	-52	-52	-52
after %vehicles	20	20	20
after %war	-12	-12	-12
after %work arrival	8	8	8
after %work chase	9	9	9
after %work clock	-7	-7	-7
after %work estate	13	13	13
after %work kit	-27	-27	-27
after %work request	17	17	17
after %work shift	-27	-27	-27
after %work transport	17	17	17
after %work ward	-11	-11	-11
after %workplace	-25	-25	-25
after %you	-16	-16	-16
after-address	14	76	52
after:at	13	-33	-62
after:can	31	-42	-9
after:has	-49	-24	-19
after:if	-86	-86	-86
after:in	-39	-7	20
after:is	-7	-6	11
after:on	44	-32	-17
after:re	37	37	37
after:says	-17	6	43
after:to	-14	-71	-106
after:wants	22	80	40
after:was	-27	-42	-36
after:will	-131	-67	-7
after:with	2	42	-33
age-after	-15	-51	-71
age-comma	-106	29	29
and-after	-6	-23	-48
ask-for	-56	-93	-27
at-sign	-328	-365	-365
bare-genitive	188	175	188
be-before	22	8	-12
bed-before	207	206	153
bed-near	69	35	44
before %admin	-19	-19	-19
before %animals	-51	-51	-51
before %art	-19	-19	-19
before %athletics	-24	-24	-24
before %bed	-6	-6	-6
before %body	-35	-35	-35
before %coming	-13	-13	-13
before %contact	-12	-12	-12
before %craft	-86	-86	-86
before %crime	8	8	8
before %deeds	-33	-33	-33
before %disaster	20	20	20
before %disease	-17	-17	-17
before %dose	-12	-12	-12
before %ending	-59	-59	-59
before %faith	25	25	25
before %farm	-49	-49	-49
before %festival	-19	-19	-19
before %finding	-20	-20	-20
before %football	-31	-31	-31
before %general	-33	-33	-33
before %he	-32	-32	-32
before %homes	-25	-25	-25
before %honour	-38	-38	-38
before %in general	-21	-21	-21
before %kit	8	8	8
before %life	-22	-22	-22
before %life animal	-55	-55	-55
before %life deed	-26	-26	-26
before %life faith	-24	-24	-24
before %life honour	13	13	13
before %life known	-16	-16	-16
before %life land	-18	-18	-18
before %life media	-38	-38	-38
before %life place	-21	-21	-21
before %life school	-31	-31	-31
before %life sport	-45	-45	-45
before %life stage	-25	-25	-25
before %life thing	-26	-26	-26
before %life trade	-12	-12	-12
before %many	-20	-20	-20
before %me	-48	-48	-48
before %measure	12	12	12
before %meet	-27	-27	-27
before %music	-43	-43	-43
before %notoriety	-48	-48	-48
before %obstetric	6	6	6
before %outside	-19	-19	-19
before %politics	7	7	7
before %press	-48	-48	-48
before %pub games	35	35	35
before %question	-12	-12	-12
before %racing	-12	-12	-12
before %record	27	27	27
before %report	-14	-14	-14
before %rota	-6	-6	-6
before %rugby cricket	-22	-22	-22
before %schooling	-18	-18	-18
before %secrecy	-15	-15	-15
before %shops	-52	-52	-52
before %social	-6	-6	-6
before %span	-37	-37	-37
before %staff	-17	-17	-17
before %staff do	-37	-37	-37
before %staff food	-49	-49	-49
before %staff joy	20	20	20
before %staff laugh	-97	-97	-97
before %staff leisure	-22	-22	-22
before %staff moan	-74	-74	-74
before %symptom	-6	-6	-6
before %test	10	10	10
before %they	-32	-32	-32
before %time	-19	-19	-19
before %treat	-8	-8	-8
before %tv	9	9	9
before %war	-10	-10	-10
before %we	-41	-41	-41
before %work arrival	-34	-34	-34
before %work chase	-9	-9	-9
before %work clock	-20	-20	-20
before %work estate	42	42	42
before %work flow	-13	-13	-13
before %work it	-28	-28	-28
before %work kit	-6	-6	-6
before %work paper	-8	-8	-8
before %work rank	-30	-30	-30
before %work request	-12	-12	-12
before %work shift	-8	-8	-8
before %work transport	-39	-39	-39
before %workplace	-19	-19	-19
before %you	-15	-15	-15
before:a	-2	-42	-84
before:and	70	-25	-18
before:as	8	35	12
before:at	-100	-34	-78
before:be	14	40	14
before:by	-42	-17	55
before:called	-78	-181	-128
before:can	-55	-83	-55
before:does	2	25	2
before:for	142	72	84
before:from	-99	5	-55
before:get	-33	-33	-33
before:has	43	72	43
before:in	-31	-80	-67
before:its	34	34	34
before:just	47	47	47
before:like	16	16	16
before:my	-37	-37	-37
before:no	-17	-87	-50
before:not	-50	-69	-37
before:of	21	-20	-61
before:on	-28	6	-86
before:or	-13	-6	54
before:our	-15	-87	-15
before:ring	-36	5	-68
before:see	-6	-22	-6
before:tell	-30	5	108
before:that	33	82	33
before:the	-155	-126	-105
before:to	37	-23	-29
before:two	32	29	72
before:via	-29	-29	-39
before:was	-118	17	-84
before:which	-49	-49	-49
before:with	-146	-59	-47
belongs	283	223	299
bracket-before	50	-28	-35
bracket-number	25	-27	-27
bracket-role	-55	85	10
calendar	-56	-56	-111
care-home	-302	-302	-302
cared-for	255	238	356
clinical-after	20	-41	-27
clinical-before	44	63	37
clinical-near	45	7	-3
clinical-near-more	9	12	8
clinical-post	29	7	-27
colleague-verb	-268	-263	-237
colleagues-named	-49	-36	-14
colon-before	96	38	35
comma-after	56	24	-29
comma-before	15	0	-27
comma-detail	39	54	-52
comma-vocative	62	59	-53
contracted	-89	-93	-154
department-after	-40	-103	-91
dotted	85	85	170
ends	-65	-98	-76
ends-vocative	58	107	95
epithet	102	46	102
eponym	-44	-111	-72
eponym-noun	-247	-179	-249
eponyms-about	-109	-41	-26
errand	133	160	61
for-clinical	-42	-42	-42
form:baby	177	88	88
form:family	-22	-44	-22
form:full	87	43	43
form:given	-8	-16	-8
form:given-initial	99	50	50
form:half	-31	-16	-16
form:initial-family	232	116	116
form:initials	115	115	231
form:pair	-208	-104	-104
form:surname-first	186	93	93
form:titled	36	18	18
form:unknown	-54	-54	-107
form:weak	-69	-69	-137
form:weak-given	-3	-3	-6
identifier-in-post	99	73	-10
identifier-near	53	0	-24
identifier-next	139	224	81
identifier-word-after	45	-8	11
identifier-word-near	3	-1	-38
is-it	44	83	-65
jobs-list	241	257	219
late	260	260	260
listed	9	16	4
listed-with-staff	-5	59	64
location-after	-16	8	80
location-before	5	37	-57
location-near	-3	19	0
lower-case	10	-88	-39
lower-listed	40	76	40
matter	177	193	214
measure	130	203	188
named	139	51	124
namesakes	-12	-78	7
naming-before	95	74	64
naming-near	-5	7	-2
need	78	142	126
notable	-310	-167	-255
noun-after	-27	-31	-73
number-before	-152	-9	-105
numbered	2	56	-68
object	171	134	68
on-leave	-92	-86	-92
opens	22	5	-75
opens-verb	-5	-16	36
own-family	62	-108	40
patient-before	24	-17	-2
patient-list	9	-15	-46
patient-near	48	-18	-3
patient-verb	38	20	69
phone-near	51	97	-26
place-after	-254	-232	-249
place-before	-47	-92	-86
place-lead	-68	-47	-76
place-lower-after	-2	-47	-43
place-name	-57	-102	-119
place-phrase	-427	-363	-363
plain-verb	45	16	25
plain-verb-they	-23	-16	50
plural	117	101	69
possessive	-70	-66	-34
possessive-clinical	62	23	78
possessive-colleague	-162	-138	-123
possessive-relation	23	-11	2
query	172	172	172
question-after	189	138	83
quote-before	-218	-105	-129
relation-after	41	105	15
relation-before	160	190	89
relation-comma	-1	38	-79
relation-near	57	74	-11
role-after	-37	-105	-33
role-before	22	-82	3
role-comma	-97	14	-128
role-is	-125	-28	-37
role-list	-12	-107	-44
role-near	-16	-9	-12
roster	-357	-328	-328
roster-but-patient	369	369	369
roster-family	-141	-150	-85
roster-given	-239	-276	-237
rota	-54	-62	-53
rota-more	-90	-56	-37
rota-near	-122	-110	-59
saint	-242	-282	-269
sentence-end	-1	-43	-56
series	48	136	98
several	-16	7	6
short	66	86	81
social	-148	-130	-93
staff-lead	-47	-111	-77
staff-title	-303	-302	-302
staff-verb	-66	-99	-101
state	302	212	265
storm	-516	-508	-508
teaching	-201	-190	-221
test-name	-524	-524	-524
the-family	172	269	172
the-thing	-253	-254	-255
their-own	-2	64	52
they-comma	73	-102	-38
they-near	35	2	-23
time-before	-53	43	-44
title:miss	-94	-47	-47
title:mrs	143	71	71
title:ms	125	62	62
town	-140	-195	-175
unknown-belongs	123	123	123
unknown-state	57	57	115
unreal	-397	-191	-294
verb-before	-14	-75	-14
vocative	1	-49	-25
ward-lead	-277	-355	-277
we-near	17	-26	-13
weak-part	-159	-78	-78
whereabouts	268	214	308
who-after	40	30	95
with-colleague	-163	-163	-163
word 0's	10	10	10
word 0-0	-38	-38	-38
word 0-0-0	9	9	9
word 0a	-68	-68	-68
word 0am	-48	-48	-48
word 0b	19	19	19
word 0c	-63	-63	-63
word 0cm	25	25	25
word 0f	-113	-113	-113
word 0g	-43	-43	-43
word 0h	-14	-14	-14
word 0h0	-36	-36	-36
word 0hrs	119	119	119
word 0ish	40	40	40
word 0k	-38	-38	-38
word 0kg	-23	-23	-23
word 0l	57	57	57
word 0lb	-190	-190	-190
word 0m	-104	-104	-104
word 0mg	-68	-68	-68
word 0nd	28	28	28
word 0pm	8	8	8
word 0rd	14	14	14
word 0s	-69	-69	-69
word 0st	70	70	70
word 0th	-14	-14	-14
word 0x	23	23	23
word 0x0	-37	-37	-37
word 0zz	-62	-62	-62
word a	-15	-15	-15
word about	-14	-14	-14
word above	-22	-22	-22
word abx	-34	-34	-34
word accepted	-24	-24	-24
word access	-12	-12	-12
word accordion	-31	-31	-31
word account	-22	-22	-22
word act	-49	-49	-49
word actually	10	10	10
word acute	-28	-28	-28
word add	42	42	42
word adding	-19	-19	-19
word address	20	20	20
word adie	-42	-42	-42
word adjei	-23	-23	-23
word adult	6	6	6
word advice	81	81	81
word aff	-9	-9	-9
word after	-25	-25	-25
word again	-6	-6	-6
word age	-66	-66	-66
word aged	-50	-50	-50
word agency	-80	-80	-80
word agenda	38	38	38
word agnes	58	58	58
word ago	-17	-17	-17
word agree	-88	-88	-88
word ah	8	8	8
word ahmed	13	13	13
word aid	25	25	25
word air	17	17	17
word airway	39	39	39
word aisha	-29	-29	-29
word akhtar	-19	-19	-19
word akin	-39	-39	-39
word alan	12	12	12
word alarm	-43	-43	-43
word alarming	-39	-39	-39
word alert	82	82	82
word alf	143	143	143
word alice	-21	-21	-21
word all	15	15	15
word allergic	61	61	61
word allergies	-56	-56	-56
word allergy	-61	-61	-61
word alone	-98	-98	-98
word already	-9	-9	-9
word also	-26	-26	-26
word always	-59	-59	-59
word am	43	43	43
word amber	-78	-78	-78
word amu	38	38	38
word an	-14	-14	-14
word anaesthetist	-50	-50	-50
word anaphylaxis	-33	-33	-33
word ankle	-80	-80	-80
word ankles	33	33	33
word ann	-32	-32	-32
word another	51	51	51
word answer	-12	-12	-12
word answering	60	60	60
word answers	70	70	70
word antenatal	11	11	11
word any	-30	-30	-30
word anybody	49	49	49
word anyone	-19	-19	-19
word anything	-68	-68	-68
word anyway	-60	-60	-60
word anywhere	59	59	59
word apart	-11	-11	-11
word apixaban	-12	-12	-12
word app	33	33	33
word apparently	9	9	9
word appendix	83	83	83
word approved	-58	-58	-58
word appt	8	8	8
word april	-24	-24	-24
word are	-24	-24	-24
word argue	-73	-73	-73
word argyll	-51	-51	-51
word arm	22	22	22
word arrived	-72	-72	-72
word arriving	-32	-32	-32
word arthur	45	45	45
word as	47	47	47
word ash	-22	-22	-22
word ask	-51	-51	-51
word asking	16	16	16
word asks	-51	-51	-51
word asleep	65	65	65
word assessment	54	54	54
word asset	-69	-69	-69
word at	-16	-16	-16
word ate	75	75	75
word attached	-39	-39	-39
word august	-16	-16	-16
word aunt	74	74	74
word awake	-72	-72	-72
word aware	55	55	55
word away	-23	-23	-23
word ay	33	33	33
word aye	-6	-6	-6
word b	35	35	35
word b0	98	98	98
word baby	20	20	20
word baby's	102	102	102
word back	-11	-11	-11
word backlog	-78	-78	-78
word backwards	49	49	49
word bacon	-9	-9	-9
word bad	-15	-15	-15
word badge	-14	-14	-14
word bag	21	21	21
word bags	-53	-53	-53
word bakery	26	26	26
word balloon	44	44	44
word band	-10	-10	-10
word bands	114	114	114
word bank	-20	-20	-20
word bar	66	66	66
word barlow	51	51	51
word barn	52	52	52
word barry	-33	-33	-33
word base	-31	-31	-31
word batch	-16	-16	-16
word bath	21	21	21
word battery	10	10	10
word bays	-60	-60	-60
word bbc	-23	-23	-23
word bc	-55	-55	-55
word beach	36	36	36
word beard	-42	-42	-42
word because	-13	-13	-13
word bed	34	34	34
word beds	-24	-24	-24
word bedside	-45	-45	-45
word beech	-28	-28	-28
word been	-9	-9	-9
word before	32	32	32
word behind	-84	-84	-84
word being	6	6	6
word bell	-30	-30	-30
word bench	-61	-61	-61
word bereavement	-37	-37	-37
word bert	118	118	118
word bertha	-71	-71	-71
word best	-16	-16	-16
word bethan	19	19	19
word better	-29	-29	-29
word between	-42	-42	-42
word bevan	-62	-62	-62
word beynon	-139	-139	-139
word bides	-27	-27	-27
word big	-69	-69	-69
word bike	-89	-89	-89
word bilateral	-27	-27	-27
word bill	-32	-32	-32
word bin	-30	-30	-30
word bingo	112	112	112
word binned	52	52	52
word bins	-38	-38	-38
word biopsy	41	41	41
word birth	-77	-77	-77
word birthday	76	76	76
word biscuit	-82	-82	-82
word biscuits	-41	-41	-41
word bishop	-51	-51	-51
word bit	-42	-42	-42
word bite	-88	-88	-88
word bits	18	18	18
word black	-38	-38	-38
word bladder	-69	-69	-69
word bleep	-81	-81	-81
word bless	-47	-47	-47
word blessing	72	72	72
word blind	112	112	112
word blister	62	62	62
word block	-60	-60	-60
word blocked	6	6	6
word blocks	117	117	117
word bloke	26	26	26
word blood	-137	-137	-137
word bloods	57	57	57
word blue	-18	-18	-18
word blur	-22	-22	-22
word bms	-67	-67	-67
word board	11	11	11
word boardroom	-13	-13	-13
word boat	-27	-27	-27
word boats	117	117	117
word body	-96	-96	-96
word boiler	-85	-85	-85
word bone	-64	-64	-64
word bonnet	-48	-48	-48
word book	-35	-35	-35
word booked	63	63	63
word booking	-10	-10	-10
word boot	-24	-24	-24
word boots	7	7	7
word born	-15	-15	-15
word borrow	112	112	112
word both	43	43	43
word bottle	15	15	15
word bought	-89	-89	-89
word bounced	51	51	51
word bowels	149	149	149
word box	-16	-16	-16
word boxes	-41	-41	-41
word boy	21	21	21
word boys	-9	-9	-9
word bp	69	69	69
word brain	-87	-87	-87
word braithwaite	-72	-72	-72
word break	-34	-34	-34
word breakfast	-29	-29	-29
word breathing	66	66	66
word brief	-9	-9	-9
word bright	26	26	26
word brightlingsea	-38	-38	-38
word bringing	15	15	15
word brings	26	26	26
word bristol	-76	-76	-76
word broke	21	21	21
word broken	-40	-40	-40
word bronze	42	42	42
word brother	60	60	60
word brothers	-100	-100	-100
word brown	-91	-91	-91
word brown's	-29	-29	-29
word bt0	25	25	25
word btw	-13	-13	-13
word built	-35	-35	-35
word burial	40	40	40
word burn	-23	-23	-23
word burns	30	30	30
word bus	87	87	87
word but	30	30	30
word by	6	6	6
word c	-43	-43	-43
word c0	113	113	113
word ca	-11	-11	-11
word cafe	-15	-15	-15
word cake	-12	-12	-12
word call	8	8	8
word called	-25	-25	-25
word calling	29	29	29
word calls	28	28	28
word callum	-85	-85	-85
word came	-63	-63	-63
word can	33	33	33
word can't	43	43	43
word cancel	171	171	171
word cancelled	-77	-77	-77
word cancer	-31	-31	-31
word cannot	-119	-119	-119
word cannula	63	63	63
word cannulas	-158	-158	-158
word cant	44	44	44
word canteen	43	43	43
word cap	-53	-53	-53
word capacity	-64	-64	-64
word capgras	-41	-41	-41
word car	34	34	34
word caravan	18	18	18
word card	61	61	61
word cardiac	-58	-58	-58
word cards	-20	-20	-20
word care	15	15	15
word careful	80	80	80
word carer	50	50	50
word carry	-100	-100	-100
word cars	-84	-84	-84
word case	-13	-13	-13
word caseload	-72	-72	-72
word cases	22	22	22
word cast	-26	-26	-26
word castle	17	17	17
word casualty	-66	-66	-66
word cat	41	41	41
word catheter	17	17	17
word catheters	-60	-60	-60
word cats	57	57	57
word cd	78	78	78
word ceftriaxone	51	51	51
word ceiling	19	19	19
word cell	61	61	61
word centre	-32	-32	-32
word chair	60	60	60
word chairing	-14	-14	-14
word chairs	74	74	74
word chance	-32	-32	-32
word change	72	72	72
word changed	18	18	18
word changes	-20	-20	-20
word changing	113	113	113
word channel	-58	-58	-58
word chapel	-88	-88	-88
word charity	-29	-29	-29
word charles	-130	-130	-130
word charlie	-90	-90	-90
word chart	94	94	94
word chase	44	44	44
word chat	13	13	13
word check	35	35	35
word checked	-58	-58	-58
word chemist	95	95	95
word chemo	-42	-42	-42
word cherry	-53	-53	-53
word chest	40	40	40
word chesty	-8	-8	-8
word chi	64	64	64
word chicken	-64	-64	-64
word child	-114	-114	-114
word chip	-89	-89	-89
word chippy	38	38	38
word chips	60	60	60
word choir	-73	-73	-73
word chole	25	25	25
word christening	-75	-75	-75
word church	-32	-32	-32
word circus	82	82	82
word city	-30	-30	-30
word class	76	76	76
word clean	-56	-56	-56
word clear	36	36	36
word clinic	-10	-10	-10
word clinical	-117	-117	-117
word clinics	-9	-9	-9
word clips	13	13	13
word clive	-30	-30	-30
word clock	44	44	44
word close	-47	-47	-47
word closed	-41	-41	-41
word clozapine	-34	-34	-34
word club	-31	-31	-31
word co-op	-36	-36	-36
word coach	-17	-17	-17
word coast	-25	-25	-25
word coat	115	115	115
word code	-85	-85	-85
word coffee	-43	-43	-43
word cold	62	62	62
word collect	-17	-17	-17
word collecting	-22	-22	-22
word collection	-41	-41	-41
word colles	-43	-43	-43
word com	-46	-46	-46
word come	42	42	42
word coming	-20	-20	-20
word commode	-15	-15	-15
word common	-29	-29	-29
word comms	-73	-73	-73
word community	31	31	31
word company	12	12	12
word conference	91	91	91
word confirm	15	15	15
word confirmed	-35	-35	-35
word congratulations	-65	-65	-65
word consent	16	16	16
word consented	105	105	105
word consents	-8	-8	-8
word consultant	-59	-59	-59
word consultants	-55	-55	-55
word contact	19	19	19
word contacts	-22	-22	-22
word contrast	38	38	38
word control	-97	-97	-97
word cook	-133	-133	-133
word copy	-54	-54	-54
word coroner's	-102	-102	-102
word corridor	-71	-71	-71
word cos	49	49	49
word costume	-28	-28	-28
word cot	111	111	111
word cotard	-39	-39	-39
word cottage	16	16	16
word cottages	-33	-33	-33
word council	-54	-54	-54
word count	-51	-51	-51
word county	-81	-81	-81
word couple	-43	-43	-43
word courier	39	39	39
word course	84	84	84
word court	73	73	73
word cousin	-18	-18	-18
word cousin's	24	24	24
word cover	-116	-116	-116
word covering	-74	-74	-74
word cox	-20	-20	-20
word cqc	-40	-40	-40
word cracked	-35	-35	-35
word craig	-20	-20	-20
word crash	-49	-49	-49
word creon	-7	-7	-7
word crew	35	35	35
word cricket	-15	-15	-15
word cried	49	49	49
word crisis	-66	-66	-66
word criteria	-16	-16	-16
word cross	-27	-27	-27
word crossmatch	26	26	26
word crying	14	14	14
word cssd	-96	-96	-96
word ct	60	60	60
word ctg	30	30	30
word cubicle	110	110	110
word cup	-68	-68	-68
word cupboard	-57	-57	-57
word curling	-27	-27	-27
word current	-83	-83	-83
word curry	-43	-43	-43
word cushions	-56	-56	-56
word cut	57	57	57
word cxr	-18	-18	-18
word cycle	-30	-30	-30
word d	73	73	73
word d0	48	48	48
word da	-34	-34	-34
word dad	67	67	67
word dad's	57	57	57
word dads	30	30	30
word daily	27	27	27
word darragh	-26	-26	-26
word date	-21	-21	-21
word dates	92	92	92
word datix	14	14	14
word daughter	-7	-7	-7
word daughter's	-39	-39	-39
word david	75	75	75
word days	-39	-39	-39
word dc	-72	-72	-72
word de	-7	-7	-7
word dead	-40	-40	-40
word deaf	187	187	187
word december	50	50	50
word declared	-22	-22	-22
word deep	-39	-39	-39
word delete	-44	-44	-44
word delivered	-39	-39	-39
word deliveries	-37	-37	-37
word dementia	-41	-41	-41
word depot	88	88	88
word details	-15	-15	-15
word deter	-97	-97	-97
word dev	-27	-27	-27
word dewi	-17	-17	-17
word diabetic	9	9	9
word dial	-73	-73	-73
word dialysis	-55	-55	-55
word diary	-35	-35	-35
word didn't	-34	-34	-34
word didnt	53	53	53
word died	-26	-26	-26
word difference	-23	-23	-23
word different	205	205	205
word dinner	29	29	29
word diolch	-79	-79	-79
word direct	-72	-72	-72
word discharge	-89	-89	-89
word discharges	-12	-12	-12
word discuss	-50	-50	-50
word dixon	16	16	16
word dn	-55	-55	-55
word dna	142	142	142
word do	-12	-12	-12
word dob	24	24	24
word doc	56	56	56
word dock	39	39	39
word doctor	93	93	93
word doctors	-50	-50	-50
word does	-52	-52	-52
word doesn't	-16	-16	-16
word dog	30	30	30
word dogs	-83	-83	-83
word doing	-73	-73	-73
word don't	23	23	23
word done	30	30	30
word donor	24	24	24
word dont	42	42	42
word doon	-31	-31	-31
word door	-7	-7	-7
word doors	37	37	37
word doreen	-35	-35	-35
word doris	-16	-16	-16
word dose	15	15	15
word dot	-28	-28	-28
word double	-19	-19	-19
word doughnuts	-12	-12	-12
word down	-8	-8	-8
word doxy	13	13	13
word dr	-11	-11	-11
word draft	19	19	19
word drain	-6	-6	-6
word drank	39	39	39
word draw	-27	-27	-27
word drawer	-105	-105	-105
word drawn	-75	-75	-75
word dreckly	-76	-76	-76
word dressing	73	73	73
word dressings	29	29	29
word drill	-89	-89	-89
word drip	98	98	98
word drive	-56	-56	-56
word driver	-7	-7	-7
word drivers	22	22	22
word drives	44	44	44
word driving	-52	-52	-52
word drop	9	9	9
word dropped	33	33	33
word drops	-24	-24	-24
word drove	-62	-62	-62
word drug	-10	-10	-10
word dry	6	6	6
word ds	-38	-38	-38
word dtas	-38	-38	-38
word due	24	24	24
word duffy	-37	-37	-37
word duty	-31	-31	-31
word e	-11	-11	-11
word e0	80	80	80
word each	-51	-51	-51
word ear	7	7	7
word early	38	38	38
word ears	74	74	74
word east	-48	-48	-48
word easter	-12	-12	-12
word eat	-28	-28	-28
word eaten	29	29	29
word eating	11	11	11
word ebme	-88	-88	-88
word ecg	55	55	55
word echo	65	65	65
word ed	-39	-39	-39
word egg	-26	-26	-26
word eid	-38	-38	-38
word eight	30	30	30
word either	-79	-79	-79
word else	23	23	23
word ely	10	10	10
word em	-43	-43	-43
word email	-34	-34	-34
word emailed	64	64	64
word emails	-39	-39	-39
word emergency	-12	-12	-12
word empty	32	32	32
word end	31	31	31
word ends	79	79	79
word engineer	-56	-56	-56
word enough	-96	-96	-96
word entrance	-15	-15	-15
word envelope	8	8	8
word escalation	-72	-72	-72
word escort	87	87	87
word estates	-38	-38	-38
word eta	-41	-41	-41
word even	-19	-19	-19
word ever	-44	-44	-44
word everybody	15	15	15
word everyone	-43	-43	-43
word everyone's	-10	-10	-10
word everything	-66	-66	-66
word everywhere	-22	-22	-22
word evidence	-60	-60	-60
word ex	34	34	34
word exam	-11	-11	-11
word examining	-6	-6	-6
word example	-24	-24	-24
word exec	-96	-96	-96
word exercise	-70	-70	-70
word exp	-124	-124	-124
word expect	-40	-40	-40
word ext	-116	-116	-116
word eye	88	88	88
word eyes	-11	-11	-11
word f	-84	-84	-84
word f0	-54	-54	-54
word face	41	41	41
word facebook	-73	-73	-73
word fae	-63	-63	-63
word failed	53	53	53
word fainted	10	10	10
word fair	-70	-70	-70
word faith	-50	-50	-50
word fake	-37	-37	-37
word fall	49	49	49
word falls	57	57	57
word family	29	29	29
word far	-8	-8	-8
word farquharson	46	46	46
word fasting	-44	-44	-44
word father	-71	-71	-71
word fatima	85	85	85
word fault	-89	-89	-89
word fax	42	42	42
word feb	-89	-89	-89
word fed	-29	-29	-29
word feed	57	57	57
word feel	-42	-42	-42
word feet	-13	-13	-13
word female	-47	-47	-47
word ferry	86	86	86
word festival	-16	-16	-16
word fetch	-104	-104	-104
word fever	-31	-31	-31
word fictional	-9	-9	-9
word field	-50	-50	-50
word fiesta	-50	-50	-50
word file	9	9	9
word fill	-66	-66	-66
word film	-111	-111	-111
word filmed	-12	-12	-12
word filming	-22	-22	-22
word films	-24	-24	-24
word final	-56	-56	-56
word finance	-153	-153	-153
word find	41	41	41
word fine	-45	-45	-45
word finger	15	15	15
word fire	-46	-46	-46
word first	-8	-8	-8
word fish	-31	-31	-31
word fistula	130	130	130
word fit	22	22	22
word fitzgerald	44	44	44
word five	-77	-77	-77
word fix	25	25	25
word fixed	42	42	42
word fixing	-134	-134	-134
word flag	27	27	27
word flask	27	27	27
word flat	6	6	6
word fleming	-37	-37	-37
word flight	-17	-17	-17
word float	-76	-76	-76
word flooded	-41	-41	-41
word floor	-34	-34	-34
word florence	-78	-78	-78
word flu	-54	-54	-54
word fluid	-39	-39	-39
word fluids	-49	-49	-49
word fly	-52	-52	-52
word flying	-24	-24	-24
word fob	-50	-50	-50
word fold	-96	-96	-96
word folder	-43	-43	-43
word folk	-20	-20	-20
word follow	-14	-14	-14
word food	103	103	103
word foot	-20	-20	-20
word football	179	179	179
word for	-7	-7	-7
word forearm	-51	-51	-51
word form	9	9	9
word forms	42	42	42
word forty	-10	-10	-10
word foster	41	41	41
word found	29	29	29
word four	-88	-88	-88
word foyer	7	7	7
word fr	-62	-62	-62
word fracture	-52	-52	-52
word frame	-15	-15	-15
word fraser	-12	-12	-12
word free	-18	-18	-18
word freeman	-27	-27	-27
word freezer	-46	-46	-46
word fregoli	-41	-41	-41
word french	-53	-53	-53
word fri	16	16	16
word friday	-80	-80	-80
word fridge	11	11	11
word friends	-32	-32	-32
word from	-28	-28	-28
word full	-45	-45	-45
word funeral	-27	-27	-27
word furosemide	-40	-40	-40
word fyfe	27	27	27
word fyi	45	45	45
word g	-6	-6	-6
word ga	18	18	18
word galeazzi	-58	-58	-58
word gallbladder	31	31	31
word game	-31	-31	-31
word gap	-31	-31	-31
word garden	55	55	55
word gareth	-80	-80	-80
word gate	-26	-26	-26
word gates	-49	-49	-49
word gave	134	134	134
word gcs	-41	-41	-41
word generator	-26	-26	-26
word geneva	-40	-40	-40
word gent	22	22	22
word gentleman	54	54	54
word george	23	23	23
word get	36	36	36
word getting	-30	-30	-30
word girl	-66	-66	-66
word girls	21	21	21
word give	-19	-19	-19
word given	-12	-12	-12
word gives	36	36	36
word glass	-80	-80	-80
word gloves	-51	-51	-51
word gmc	-77	-77	-77
word gnome	-11	-11	-11
word go	9	9	9
word goal	-50	-50	-50
word god	-31	-31	-31
word goes	19	19	19
word going	42	42	42
word gone	9	9	9
word good	-17	-17	-17
word got	18	18	18
word gp	47	47	47
word grace	54	54	54
word grade	-19	-19	-19
word graduation	-82	-82	-82
word graft	17	17	17
word grafts	23	23	23
word gran	-23	-23	-23
word grandad's	-13	-13	-13
word granddaughter	68	68	68
word grandson	75	75	75
word grange	56	56	56
word great	7	7	7
word green	42	42	42
word grey	-28	-28	-28
word group	-16	-16	-16
word guess	64	64	64
word gunn	-58	-58	-58
word gwilym	86	86	86
word gym	-28	-28	-28
word gynae	136	136	136
word h	45	45	45
word haemolysed	-21	-21	-21
word hair	52	52	52
word hairdresser	96	96	96
word haldane	-48	-48	-48
word half	-31	-31	-31
word hall	-11	-11	-11
word hamper	36	36	36
word hamstring	-24	-24	-24
word hand	-6	-6	-6
word handed	83	83	83
word handover	-111	-111	-111
word hands	-50	-50	-50
word hapus	-59	-59	-59
word harbour	-65	-65	-65
word harley	-33	-33	-33
word harry	77	77	77
word hasn't	51	51	51
word hat	-7	-7	-7
word hatch	-98	-98	-98
word hats	17	17	17
word haven't	25	25	25
word having	-46	-46	-46
word hb	23	23	23
word hca	19	19	19
word hcas	-68	-68	-68
word hcg	113	113	113
word hcn	9	9	9
word hdu	93	93	93
word he	-21	-21	-21
word he'd	-63	-63	-63
word head	-69	-69	-69
word heads	-9	-9	-9
word health	60	60	60
word hear	56	56	56
word heard	-22	-22	-22
word hearing	-52	-52	-52
word heart	-36	-36	-36
word heath	-30	-30	-30
word height	-95	-95	-95
word held	112	112	112
word help	-69	-69	-69
word hence	-12	-12	-12
word hep	-84	-84	-84
word her	14	14	14
word here	-9	-9	-9
word hernia	52	52	52
word hers	91	91	91
word herself	64	64	64
word hes	33	33	33
word hi	-73	-73	-73
word hidden	39	39	39
word high	-12	-12	-12
word himself	52	52	52
word hip	-19	-19	-19
word hips	-97	-97	-97
word his	25	25	25
word hit	112	112	112
word hoist	14	14	14
word hold	-31	-31	-31
word holding	17	17	17
word holds	-112	-112	-112
word holiday	-42	-42	-42
word holly	-61	-61	-61
word holy	-35	-35	-35
word home	7	7	7
word honestly	-52	-52	-52
word hope	24	24	24
word horse	-39	-39	-39
word hospice	-39	-39	-39
word hospital	-17	-17	-17
word hot	-45	-45	-45
word hotel	23	23	23
word hour	92	92	92
word hours	51	51	51
word how	-52	-52	-52
word hr	-126	-126	-126
word hrs	53	53	53
word hub	-26	-26	-26
word hugh	-69	-69	-69
word husband	50	50	50
word hussain	78	78	78
word hutchinson	-42	-42	-42
word huw	-37	-37	-37
word i	-13	-13	-13
word i'd	16	16	16
word i'll	-20	-20	-20
word i'm	25	25	25
word ice	52	52	52
word icu	-49	-49	-49
word id	-42	-42	-42
word idris	-43	-43	-43
word if	-25	-25	-25
word ill	-85	-85	-85
word im	115	115	115
word imam	47	47	47
word implant	78	78	78
word imran	7	7	7
word in	-8	-8	-8
word incident	-12	-12	-12
word ines	-8	-8	-8
word initials	-72	-72	-72
word innes	72	72	72
word inr	50	50	50
word inrs	-95	-95	-95
word inside	-24	-24	-24
word instead	-78	-78	-78
word insulin	79	79	79
word insulins	-47	-47	-47
word intact	-72	-72	-72
word interpreter	28	28	28
word interview	6	6	6
word iron	81	81	81
word island	-30	-30	-30
word isn't	25	25	25
word isnt	-68	-68	-68
word isolation	-104	-104	-104
word issue	66	66	66
word it	9	9	9
word it'll	42	42	42
word it's	-34	-34	-34
word item	-28	-28	-28
word its	-25	-25	-25
word itu	-34	-34	-34
word ivy	48	48	48
word j	-20	-20	-20
word jack	-97	-97	-97
word jago	-56	-56	-56
word james	-13	-13	-13
word jan	42	42	42
word january	93	93	93
word jar	-71	-71	-71
word jean	12	12	12
word jo	-44	-44	-44
word joan	66	66	66
word job	-23	-23	-23
word jobs	80	80	80
word john	-61	-61	-61
word joke	53	53	53
word jokes	-14	-14	-14
word jones	11	11	11
word joy	-38	-38	-38
word judge	-64	-64	-64
word just	7	7	7
word k	10	10	10
word karen	-75	-75	-75
word kaur	72	72	72
word keddie	17	17	17
word keep	-15	-15	-15
word keeper	-29	-29	-29
word keeps	-49	-49	-49
word keith	-38	-38	-38
word kelly	-42	-42	-42
word ken	42	42	42
word kept	-19	-19	-19
word ketones	-9	-9	-9
word kettle	-14	-14	-14
word kev	85	85	85
word kevin	-50	-50	-50
word key	-13	-13	-13
word keys	-51	-51	-51
word keysafe	-46	-46	-46
word khan	-30	-30	-30
word kids	-43	-43	-43
word kim	-9	-9	-9
word kind	22	22	22
word kitchen	-37	-37	-37
word kits	-91	-91	-91
word knee	-82	-82	-82
word knees	-74	-74	-74
word knew	8	8	8
word knife	-108	-108	-108
word known	-7	-7	-7
word knows	-8	-8	-8
word kosher	-12	-12	-12
word l	117	117	117
word l0	-26	-26	-26
word la	-34	-34	-34
word la0	-74	-74	-74
word lab	-12	-12	-12
word label	89	89	89
word labelled	92	92	92
word labels	137	137	137
word lad's	-54	-54	-54
word ladder	-6	-6	-6
word ladies	-59	-59	-59
word lads	55	55	55
word lady	-18	-18	-18
word landing	19	19	19
word landlord	-45	-45	-45
word lane	-9	-9	-9
word lanyard	34	34	34
word lap	36	36	36
word lass	-63	-63	-63
word last	-23	-23	-23
word late	-52	-52	-52
word lates	-14	-14	-14
word laugh	-72	-72	-72
word laundry	-67	-67	-67
word law	142	142	142
word lay	-17	-17	-17
word le	81	81	81
word lead	-43	-43	-43
word leads	-109	-109	-109
word leaflet	-62	-62	-62
word league	-29	-29	-29
word leak	-135	-135	-135
word learn	-50	-50	-50
word leaves	38	38	38
word leaving	-80	-80	-80
word lecture	-12	-12	-12
word leeds	-6	-6	-6
word left	39	39	39
word leg	31	31	31
word legs	50	50	50
word leicester	48	48	48
word let	-31	-31	-31
word letter	51	51	51
word letters	-47	-47	-47
word level	-25	-25	-25
word levels	49	49	49
word library	-54	-54	-54
word lie	-24	-24	-24
word life	-17	-17	-17
word lifeboat	-34	-34	-34
word lift	-73	-73	-73
word light	-59	-59	-59
word lighthouse	-21	-21	-21
word lights	-117	-117	-117
word like	35	35	35
word likes	-8	-8	-8
word lindqvist	-63	-63	-63
word line	-31	-31	-31
word linen	10	10	10
word lines	-22	-22	-22
word link	-10	-10	-10
word list	30	30	30
word lister	-80	-80	-80
word lists	-80	-80	-80
word lithium	-96	-96	-96
word litres	67	67	67
word little	-13	-13	-13
word live	-43	-43	-43
word lives	-15	-15	-15
word ll0	-41	-41	-41
word loan	-51	-51	-51
word local	-50	-50	-50
word locked	-26	-26	-26
word locker	105	105	105
word locum	15	15	15
word lodge	87	87	87
word log	-28	-28	-28
word login	-38	-38	-38
word lol	25	25	25
word lollipop	-7	-7	-7
word long	-8	-8	-8
word longest	-40	-40	-40
word looked	66	66	66
word looking	21	21	21
word looks	30	30	30
word loose	-13	-13	-13
word lord	-84	-84	-84
word lorry	-29	-29	-29
word loss	-58	-58	-58
word lost	-8	-8	-8
word lot	-39	-39	-39
word loud	-37	-37	-37
word lounge	15	15	15
word love	-66	-66	-66
word lovely	-32	-32	-32
word low	-28	-28	-28
word lower	87	87	87
word lp	-12	-12	-12
word lunch	-57	-57	-57
word lunchtime	-65	-65	-65
word lung	-29	-29	-29
word m	-10	-10	-10
word m0	61	61	61
word machine	8	8	8
word mackie	165	165	165
word mad	68	68	68
word made	7	7	7
word mail	-20	-20	-20
word major	-36	-36	-36
word majors	-11	-11	-11
word make	-59	-59	-59
word maker	-28	-28	-28
word makes	54	54	54
word male	-28	-28	-28
word mam	-11	-11	-11
word man	-20	-20	-20
word man's	52	52	52
word manager	-100	-100	-100
word manchester	18	18	18
word manikin	-25	-25	-25
word many	-62	-62	-62
word marathon	-19	-19	-19
word march	-53	-53	-53
word marcus	-38	-38	-38
word margaret	74	74	74
word marian	44	44	44
word marie	-84	-84	-84
word marked	-47	-47	-47
word market	9	9	9
word marks	-22	-22	-22
word married	34	34	34
word martin	-41	-41	-41
word mary	-18	-18	-18
word mary's	-29	-29	-29
word mask	169	169	169
word match	89	89	89
word matron	-82	-82	-82
word matters	48	48	48
word may	50	50	50
word mayor	37	37	37
word mccd	45	45	45
word mcculloch	25	25	25
word mdt	-46	-46	-46
word me	-23	-23	-23
word meant	-10	-10	-10
word measles	-10	-10	-10
word med	-73	-73	-73
word medical	-37	-37	-37
word meds	21	21	21
word meet	7	7	7
word meeting	-76	-76	-76
word men	-103	-103	-103
word mention	-25	-25	-25
word mess	-86	-86	-86
word message	59	59	59
word met	-61	-61	-61
word methadone	53	53	53
word micro	-34	-34	-34
word mid	72	72	72
word midaz	47	47	47
word might	35	35	35
word milk	33	33	33
word mill	54	54	54
word min	52	52	52
word mind	-10	-10	-10
word mine	-31	-31	-31
word minibus	78	78	78
word minors	-11	-11	-11
word mins	-62	-62	-62
word minutes	-12	-12	-12
word miss	32	32	32
word missed	86	86	86
word missing	35	35	35
word mo	-11	-11	-11
word mock	-6	-6	-6
word monday	-43	-43	-43
word money	-27	-27	-27
word month	-65	-65	-65
word more	-26	-26	-26
word morn	-35	-35	-35
word morning	-40	-40	-40
word mortuary	-9	-9	-9
word moses	-8	-8	-8
word most	-26	-26	-26
word mother	64	64	64
word mother's	-20	-20	-20
word mountain	-27	-27	-27
word mouth	139	139	139
word move	16	16	16
word moved	17	17	17
word moves	-45	-45	-45
word moving	16	16	16
word mr	14	14	14
word mri	76	76	76
word mrn	15	15	15
word mrs	-30	-30	-30
word ms	113	113	113
word much	43	43	43
word mug	-82	-82	-82
word mum	19	19	19
word mum's	-27	-27	-27
word museum	-78	-78	-78
word music	-55	-55	-55
word my	-32	-32	-32
word n	34	34	34
word na	-48	-48	-48
word nae	15	15	15
word nail	-11	-11	-11
word name	28	28	28
word name's	65	65	65
word named	-50	-50	-50
word nan	33	33	33
word national	-109	-109	-109
word nav	-27	-27	-27
word nbm	160	160	160
word near	-62	-62	-62
word nearest	21	21	21
word neb	-35	-35	-35
word neck	-8	-8	-8
word needed	-16	-16	-16
word needle	39	39	39
word needles	67	67	67
word needs	14	14	14
word neg	26	26	26
word neighbour	53	53	53
word neither	-41	-41	-41
word nephew	122	122	122
word net	7	7	7
word neuro	16	16	16
word neuts	-65	-65	-65
word never	-14	-14	-14
word new	-24	-24	-24
word news	-21	-21	-21
word next	18	18	18
word ng	69	69	69
word nhs	-19	-19	-19
word nice	-16	-16	-16
word nicely	7	7	7
word niece	6	6	6
word nightingale	12	12	12
word nightmare	178	178	178
word nihss	21	21	21
word nine	79	79	79
word nipe	-33	-33	-33
word no	19	19	19
word nobody	-35	-35	-35
word nobody's	-132	-132	-132
word nof	-85	-85	-85
word nok	14	14	14
word non	-7	-7	-7
word none	-72	-72	-72
word noon	-39	-39	-39
word nora	103	103	103
word normal	-88	-88	-88
word noro	-112	-112	-112
word north	-44	-44	-44
word not	9	9	9
word notes	-31	-31	-31
word nothing	25	25	25
word nov	30	30	30
word november	29	29	29
word now	-32	-32	-32
word number	34	34	34
word numbers	18	18	18
word nurse	13	13	13
word nursery	65	65	65
word nurses	24	24	24
word o	66	66	66
word o'clock	42	42	42
word obi	31	31	31
word obs	-18	-18	-18
word obuya	-59	-59	-59
word obviously	-31	-31	-31
word och	-27	-27	-27
word oct	89	89	89
word odp	-57	-57	-57
word of	-13	-13	-13
word off	-9	-9	-9
word offer	-8	-8	-8
word offering	-41	-41	-41
word office	18	18	18
word officer	-102	-102	-102
word oh	15	15	15
word ok	7	7	7
word old	-39	-39	-39
word once	-7	-7	-7
word one's	19	19	19
word ones	-21	-21	-21
word online	-51	-51	-51
word only	-26	-26	-26
word oonagh	-41	-41	-41
word op	-29	-29	-29
word opel	-13	-13	-13
word open	-82	-82	-82
word opened	55	55	55
word opens	-30	-30	-30
word opinion	20	20	20
word or	-41	-41	-41
word order	-44	-44	-44
word ordered	-79	-79	-79
word org	6	6	6
word organ	24	24	24
word organist	7	7	7
word ortho	-70	-70	-70
word oswald's	88	88	88
word ot	-22	-22	-22
word othello	-44	-44	-44
word other	35	35	35
word others	50	50	50
word otherwise	13	13	13
word otis	-31	-31	-31
word ours	-44	-44	-44
word out	-11	-11	-11
word outliers	-37	-37	-37
word outside	33	33	33
word outstanding	-72	-72	-72
word over	-9	-9	-9
word overdue	14	14	14
word overnight	24	24	24
word owe	-91	-91	-91
word own	-26	-26	-26
word owns	-110	-110	-110
word oxygen	-87	-87	-87
word oyelowo	114	114	114
word p	45	45	45
word p0	16	16	16
word pacemaker	-67	-67	-67
word pack	38	38	38
word pads	-41	-41	-41
word paeds	-50	-50	-50
word page	63	63	63
word paid	-46	-46	-46
word pair	-39	-39	-39
word panel	-39	-39	-39
word panto	-48	-48	-48
word paper	60	60	60
word papers	49	49	49
word paperwork	35	35	35
word paracetamol	-20	-20	-20
word parents	42	42	42
word park	10	10	10
word parked	-7	-7	-7
word parking	-77	-77	-77
word parkinson's	-51	-51	-51
word parrot	-25	-25	-25
word part	-43	-43	-43
word partner	24	24	24
word pas	-31	-31	-31
word pass	46	46	46
word passed	-24	-24	-24
word passport	99	99	99
word password	20	20	20
word past	-45	-45	-45
word pat	-95	-95	-95
word patches	-64	-64	-64
word patel	13	13	13
word path	-33	-33	-33
word pathway	61	61	61
word patient	91	91	91
word payroll	-53	-53	-53
word pc	-94	-94	-94
word pearl	34	34	34
word peggy	-70	-70	-70
word pelvis	-15	-15	-15
word pen	35	35	35
word pending	-156	-156	-156
word penny	-69	-69	-69
word people	-10	-10	-10
word per	37	37	37
word person	-34	-34	-34
word pet	43	43	43
word pete	-23	-23	-23
word pharmacy	-72	-72	-72
word phil	-76	-76	-76
word phone	28	28	28
word phone's	48	48	48
word phoned	55	55	55
word phones	-36	-36	-36
word photos	-109	-109	-109
word physio	-42	-42	-42
word pic	13	13	13
word pick	-39	-39	-39
word picking	-14	-14	-14
word picks	-49	-49	-49
word pie	40	40	40
word piece	-23	-23	-23
word pier	40	40	40
word pink	53	53	53
word pint	-26	-26	-26
word pit	-45	-45	-45
word placement	58	58	58
word places	85	85	85
word plan	40	40	40
word plane	-15	-15	-15
word plaque	-39	-39	-39
word plaster	-30	-30	-30
word plate	9	9	9
word play	-33	-33	-33
word played	-66	-66	-66
word player	84	84	84
word plays	-77	-77	-77
word pls	14	14	14
word plus	-61	-61	-61
word pm	21	21	21
word pneumonia	30	30	30
word po	-125	-125	-125
word pod	168	168	168
word point	-101	-101	-101
word police	18	18	18
word polish	-41	-41	-41
word pool	38	38	38
word poor	-161	-161	-161
word poorly	-65	-65	-65
word portal	7	7	7
word porter	129	129	129
word porters	57	57	57
word pos	22	22	22
word post	52	52	52
word postcode	-54	-54	-54
word posted	19	19	19
word poster	-40	-40	-40
word posters	-43	-43	-43
word pot	16	16	16
word power	9	9	9
word pox	-64	-64	-64
word pre	52	52	52
word precious	23	23	23
word pred	-139	-139	-139
word pregnant	-71	-71	-71
word prep	41	41	41
word press	-45	-45	-45
word pressure	74	74	74
word price	-18	-18	-18
word priest	-32	-32	-32
word primary	-73	-73	-73
word print	18	18	18
word printed	-22	-22	-22
word printer	-12	-12	-12
word prison	56	56	56
word prize	51	51	51
word prof	-36	-36	-36
word prom	41	41	41
word promised	47	47	47
word proper	42	42	42
word property	12	12	12
word provided	-10	-10	-10
word pt	126	126	126
word pts	-30	-30	-30
word pub	-28	-28	-28
word public	-9	-9	-9
word pull	17	17	17
word pulled	111	111	111
word pump	65	65	65
word punch	-91	-91	-91
word put	-48	-48	-48
word putting	-20	-20	-20
word pyjamas	28	28	28
word q	-13	-13	-13
word quad	-30	-30	-30
word queen	-32	-32	-32
word queries	-85	-85	-85
word query	40	40	40
word question	76	76	76
word quick	60	60	60
word quiet	-19	-19	-19
word quiz	-17	-17	-17
word r	73	73	73
word r0	-50	-50	-50
word race	-9	-9	-9
word radius	-39	-39	-39
word raffle	-15	-15	-15
word rail	-6	-6	-6
word raised	-31	-31	-31
word ran	10	10	10
word rang	47	47	47
word rapid	36	36	36
word rare	-26	-26	-26
word rat	16	16	16
word rate	-23	-23	-23
word rather	68	68	68
word rd	20	20	20
word re	47	47	47
word read	18	18	18
word reading	-91	-91	-91
word readings	-14	-14	-14
word reads	-48	-48	-48
word ready	-10	-10	-10
word real	22	22	22
word really	-33	-33	-33
word reasonable	-86	-86	-86
word rebleed	85	85	85
word rebook	13	13	13
word rec	-75	-75	-75
word recall	105	105	105
word reception	11	11	11
word recipient	33	33	33
word record	-60	-60	-60
word records	-27	-27	-27
word recovery	117	117	117
word red	-27	-27	-27
word ref	-33	-33	-33
word referral	16	16	16
word refused	119	119	119
word refusing	41	41	41
word registered	60	60	60
word registrar	-107	-107	-107
word rehab	89	89	89
word rejected	86	86	86
word relation	81	81	81
word relatives	55	55	55
word release	-57	-57	-57
word remember	-53	-53	-53
word renal	-26	-26	-26
word rep	-20	-20	-20
word repair	-8	-8	-8
word repeat	11	11	11
word reply	77	77	77
word report	-21	-21	-21
word reporting	93	93	93
word requested	-13	-13	-13
word requests	-49	-49	-49
word rescue	-21	-21	-21
word rest	10	10	10
word result	-23	-23	-23
word results	7	7	7
word resus	-9	-9	-9
word retired	-61	-61	-61
word retirement	-65	-65	-65
word review	62	62	62
word ride	-24	-24	-24
word right	-24	-24	-24
word ring	-8	-8	-8
word ringing	7	7	7
word rings	-12	-12	-12
word risk	-117	-117	-117
word rm	14	14	14
word rmn	-74	-74	-74
word rn	-68	-68	-68
word road	-10	-10	-10
word roads	-68	-68	-68
word robertson	-51	-51	-51
word robot	-146	-146	-146
word roll	-35	-35	-35
word roof	11	11	11
word room	-48	-48	-48
word room's	-36	-36	-36
word rooms	73	73	73
word rose	-65	-65	-65
word ross	31	31	31
word rota	-57	-57	-57
word round	-45	-45	-45
word rounds	-35	-35	-35
word route	18	18	18
word row	48	48	48
word rowing	-18	-18	-18
word royal	-28	-28	-28
word rpt	150	150	150
word rugby	-24	-24	-24
word rule	-67	-67	-67
word rules	-101	-101	-101
word run	-10	-10	-10
word rung	7	7	7
word runner	-96	-96	-96
word running	-9	-9	-9
word runs	28	28	28
word s	24	24	24
word s0	-21	-21	-21
word sad	-96	-96	-96
word safe	70	70	70
word safeguarding	-26	-26	-26
word said	-28	-28	-28
word salt	-19	-19	-19
word same	59	59	59
word samosas	72	72	72
word sample	79	79	79
word samples	-13	-13	-13
word sandra	49	49	49
word sandwich	-13	-13	-13
word sandwiches	-47	-47	-47
word sang	14	14	14
word santa	-32	-32	-32
word sash	-45	-45	-45
word sats	70	70	70
word saturday	-22	-22	-22
word sau	26	26	26
word save	38	38	38
word saw	-68	-68	-68
word say	-30	-30	-30
word saying	11	11	11
word scan	11	11	11
word scan's	78	78	78
word scanned	81	81	81
word scanner	-51	-51	-51
word scarf	-14	-14	-14
word scenario	-93	-93	-93
word school	64	64	64
word scooter	-68	-68	-68
word scope	-78	-78	-78
word score	-61	-61	-61
word scot	-43	-43	-43
word scotland	-10	-10	-10
word screen	50	50	50
word script	-77	-77	-77
word scrub	18	18	18
word scrubbing	-86	-86	-86
word se0	-42	-42	-42
word search	-21	-21	-21
word seat	65	65	65
word seats	10	10	10
word sec	72	72	72
word second	51	51	51
word section	26	26	26
word security	-8	-8	-8
word see	30	30	30
word seeing	64	64	64
word seen	7	7	7
word self	-30	-30	-30
word send	-11	-11	-11
word sending	-24	-24	-24
word sent	-53	-53	-53
word separate	66	66	66
word sepsis	20	20	20
word sept	-65	-65	-65
word service	11	11	11
word session	-96	-96	-96
word set	47	47	47
word sets	-27	-27	-27
word settled	-69	-69	-69
word seven	-56	-56	-56
word share	-72	-72	-72
word sharps	35	35	35
word she	27	27	27
word she'd	-93	-93	-93
word she'll	-37	-37	-37
word she's	-6	-6	-6
word sheet	9	9	9
word sheila	-92	-92	-92
word shes	58	58	58
word shift	-25	-25	-25
word ship	-117	-117	-117
word sho	-15	-15	-15
word shoes	-8	-8	-8
word short	-55	-55	-55
word shot	-75	-75	-75
word should	21	21	21
word shoulder	-55	-55	-55
word shout	72	72	72
word shouting	-17	-17	-17
word show	-41	-41	-41
word showing	-39	-39	-39
word shows	34	34	34
word shut	-49	-49	-49
word shuts	-21	-21	-21
word sibs	74	74	74
word sick	-29	-29	-29
word side	10	10	10
word sign	-66	-66	-66
word signal	50	50	50
word signature	-93	-93	-93
word signed	28	28	28
word signing	-38	-38	-38
word signs	-69	-69	-69
word silver	11	11	11
word sim	38	38	38
word since	30	30	30
word singing	18	18	18
word single	-11	-11	-11
word siobhan	41	41	41
word siop	18	18	18
word sister	59	59	59
word sister's	161	161	161
word sisters	94	94	94
word sit	17	17	17
word site	-53	-53	-53
word sits	-33	-33	-33
word sitting	-50	-50	-50
word six	-70	-70	-70
word size	-34	-34	-34
word skeleton	-25	-25	-25
word skin	-80	-80	-80
word skipper	-9	-9	-9
word sleep	86	86	86
word slept	37	37	37
word slide	-97	-97	-97
word slides	-141	-141	-141
word slipped	6	6	6
word slippers	51	51	51
word slochd	-14	-14	-14
word slot	50	50	50
word slots	66	66	66
word slow	-26	-26	-26
word slt	144	144	144
word sluice	-75	-75	-75
word small	-65	-65	-65
word smell	-53	-53	-53
word smith	16	16	16
word smoke	25	25	25
word smoker	-36	-36	-36
word social	-30	-30	-30
word socket	102	102	102
word sofa	-16	-16	-16
word somali	88	88	88
word some	-28	-28	-28
word somebody	22	22	22
word someone	11	11	11
word something	-46	-46	-46
word son	7	7	7
word son's	30	30	30
word sons	-89	-89	-89
word sorry	87	87	87
word sorted	11	11	11
word sound	-107	-107	-107
word sounds	11	11	11
word soup	62	62	62
word south	-28	-28	-28
word spare	-35	-35	-35
word speak	142	142	142
word speaking	-94	-94	-94
word spelt	67	67	67
word spine	142	142	142
word splint	71	71	71
word split	-83	-83	-83
word spoke	82	82	82
word sports	-25	-25	-25
word squad	-24	-24	-24
word squeeze	-20	-20	-20
word sr0	47	47	47
word stack	-99	-99	-99
word staff	-82	-82	-82
word stage	-33	-33	-33
word standby	-41	-41	-41
word standing	21	21	21
word start	-58	-58	-58
word started	-16	-16	-16
word starters	-31	-31	-31
word starting	-77	-77	-77
word station	11	11	11
word stats	45	45	45
word status	-14	-14	-14
word stay	-56	-56	-56
word staying	70	70	70
word stays	-68	-68	-68
word stedy	-82	-82	-82
word steps	64	64	64
word steroids	33	33	33
word steve	-26	-26	-26
word stick	68	68	68
word sticker	129	129	129
word sticking	-116	-116	-116
word stock	-34	-34	-34
word stoma	-23	-23	-23
word stone	27	27	27
word stood	-97	-97	-97
word stop	58	58	58
word stopped	22	22	22
word stores	-85	-85	-85
word storm	-45	-45	-45
word story	61	61	61
word straight	38	38	38
word street	-56	-56	-56
word stretcher	-40	-40	-40
word stroke	-50	-50	-50
word stuart	-8	-8	-8
word stuck	19	19	19
word student	-40	-40	-40
word students	-59	-59	-59
word study	-73	-73	-73
word subs	-23	-23	-23
word sue	16	16	16
word summer	45	45	45
word sun	-55	-55	-55
word sunday	-15	-15	-15
word sundown	-36	-36	-36
word supper	-16	-16	-16
word sure	-58	-58	-58
word surgeon	-33	-33	-33
word surgeons	-87	-87	-87
word surgery	-59	-59	-59
word surname	54	54	54
word swab	39	39	39
word swabs	9	9	9
word swallow	-28	-28	-28
word swapped	118	118	118
word swears	54	54	54
word swift	121	121	121
word switch	-42	-42	-42
word syndrome	-21	-21	-21
word syringe	8	8	8
word system	51	51	51
word t0	44	44	44
word ta	-41	-41	-41
word table	50	50	50
word tablets	28	28	28
word tac	-79	-79	-79
word tae	10	10	10
word take	-17	-17	-17
word taken	18	18	18
word takers	28	28	28
word takes	-60	-60	-60
word taking	-75	-75	-75
word talk	-72	-72	-72
word talking	28	28	28
word tan	-28	-28	-28
word tandem	-56	-56	-56
word tap	34	34	34
word tape	-89	-89	-89
word tattoo	28	28	28
word taught	-16	-16	-16
word tavi	-108	-108	-108
word taxi	104	104	104
word tb	-82	-82	-82
word tea	23	23	23
word teaching	8	8	8
word team	-32	-32	-32
word teams	-51	-51	-51
word tech	-34	-34	-34
word ted	-25	-25	-25
word teeth	12	12	12
word tel	-28	-28	-28
word telford	-11	-11	-11
word tell	17	17	17
word telling	12	12	12
word telly	-24	-24	-24
word temp	80	80	80
word ten	64	64	64
word term	-51	-51	-51
word terrace	25	25	25
word tess	-57	-57	-57
word test	-113	-113	-113
word tested	79	79	79
word than	25	25	25
word thank	-49	-49	-49
word thanks	-8	-8	-8
word that'll	-60	-60	-60
word that's	-22	-22	-22
word thats	-58	-58	-58
word the	-17	-17	-17
word theatre	-28	-28	-28
word theatres	-76	-76	-76
word then	-43	-43	-43
word theo	-47	-47	-47
word therapy	-58	-58	-58
word there	-10	-10	-10
word there's	17	17	17
word theres	52	52	52
word these	-65	-65	-65
word they	6	6	6
word they'll	17	17	17
word they're	14	14	14
word they've	13	13	13
word thing	-6	-6	-6
word things	-46	-46	-46
word thinks	-91	-91	-91
word third	-20	-20	-20
word thirty	11	11	11
word thomas	-57	-57	-57
word thompson	-63	-63	-63
word those	-75	-75	-75
word though	-76	-76	-76
word thought	-28	-28	-28
word three	-14	-14	-14
word threw	-57	-57	-57
word through	-39	-39	-39
word thu	-24	-24	-24
word thurs	-14	-14	-14
word thursday	39	39	39
word tib	75	75	75
word ticket	-32	-32	-32
word til	-59	-59	-59
word till	-29	-29	-29
word times	-59	-59	-59
word tin	-16	-16	-16
word tmrw	-87	-87	-87
word toast	113	113	113
word today	28	28	28
word today's	-33	-33	-33
word toe	80	80	80
word toes	-25	-25	-25
word toilet	17	17	17
word told	19	19	19
word tom	-39	-39	-39
word tom's	-128	-128	-128
word tomorrow	-11	-11	-11
word tomorrow's	32	32	32
word tonight	-30	-30	-30
word too	-32	-32	-32
word took	-44	-44	-44
word top	73	73	73
word tour	16	16	16
word town	-38	-38	-38
word tr0	50	50	50
word tracker	-50	-50	-50
word tractor	-62	-62	-62
word traffic	-35	-35	-35
word train	-28	-28	-28
word trained	-45	-45	-45
word training	-123	-123	-123
word trains	16	16	16
word transfer	32	32	32
word transplant	29	29	29
word trauma	-28	-28	-28
word travel	-113	-113	-113
word tray	-38	-38	-38
word trays	-64	-64	-64
word treat	-54	-54	-54
word triage	-81	-81	-81
word trial	184	184	184
word tried	54	54	54
word trip	76	76	76
word triplets	-26	-26	-26
word trolley	-124	-124	-124
word trouble	31	31	31
word trust	-52	-52	-52
word try	85	85	85
word trying	-21	-21	-21
word tto	41	41	41
word tub	-7	-7	-7
word tube	21	21	21
word tues	-16	-16	-16
word tuesdays	-60	-60	-60
word turn	-32	-32	-32
word turned	-16	-16	-16
word turns	-6	-6	-6
word twice	52	52	52
word twilight	-87	-87	-87
word twin	-41	-41	-41
word twins	52	52	52
word two	8	8	8
word type	-61	-61	-61
word typed	34	34	34
word typing	-38	-38	-38
word tyre	-26	-26	-26
word tyres	-30	-30	-30
word tyson-wren	25	25	25
word tŷ	-9	-9	-9
word u	11	11	11
word uk	-11	-11	-11
word ulcer	-78	-78	-78
word uncle	6	6	6
word under	-8	-8	-8
word undertaker	56	56	56
word uni	-25	-25	-25
word unit	-30	-30	-30
word units	-62	-62	-62
word unknown	79	79	79
word unless	30	30	30
word until	-37	-37	-37
word up	30	30	30
word update	8	8	8
word updated	-34	-34	-34
word upset	28	28	28
word upstairs	-42	-42	-42
word ur	-67	-67	-67
word urgent	-23	-23	-23
word us	-39	-39	-39
word use	-59	-59	-59
word used	-108	-108	-108
word usher	7	7	7
word using	-38	-38	-38
word usual	59	59	59
word usually	-28	-28	-28
word v	-58	-58	-58
word v0	-66	-66	-66
word valve	-43	-43	-43
word van	7	7	7
word van's	58	58	58
word vent	21	21	21
word verified	22	22	22
word verify	85	85	85
word very	-11	-11	-11
word vet	-111	-111	-111
word via	-57	-57	-57
word victoria	-110	-110	-110
word video	-25	-25	-25
word view	95	95	95
word village	-44	-44	-44
word visit	-51	-51	-51
word visitor	-58	-58	-58
word visitors	120	120	120
word visits	-48	-48	-48
word voice	58	58	58
word void	34	34	34
word volunteers	-52	-52	-52
word vomiting	-8	-8	-8
word vs	-72	-72	-72
word w	63	63	63
word w0	6	6	6
word wait	41	41	41
word waiting	77	77	77
word wales	-70	-70	-70
word walk	-10	-10	-10
word walked	33	33	33
word walking	-59	-59	-59
word walks	-37	-37	-37
word wall	-12	-12	-12
word wanted	-73	-73	-73
word wanting	38	38	38
word wants	19	19	19
word ward	19	19	19
word wards	-79	-79	-79
word warfarin	24	24	24
word was	-16	-16	-16
word wash	-70	-70	-70
word wasn't	38	38	38
word watching	-45	-45	-45
word water	24	24	24
word wave	-14	-14	-14
word way	33	33	33
word we'd	-18	-18	-18
word we'll	-66	-66	-66
word we're	-89	-89	-89
word we've	-29	-29	-29
word wean	26	26	26
word wear	-114	-114	-114
word wearing	-17	-17	-17
word wed	-46	-46	-46
word wedding	54	54	54
word weds	-24	-24	-24
word wee	31	31	31
word week	-59	-59	-59
word weekend	138	138	138
word weekly	-12	-12	-12
word weeks	-83	-83	-83
word weight	29	29	29
word welcome	-70	-70	-70
word welsh	-64	-64	-64
word went	-25	-25	-25
word were	-18	-18	-18
word west	-38	-38	-38
word what	-7	-7	-7
word what's	-12	-12	-12
word whatever	-56	-56	-56
word whats	99	99	99
word wheel	-106	-106	-106
word wheelchair	80	80	80
word when	-39	-39	-39
word where	-21	-21	-21
word where's	14	14	14
word wherever	-122	-122	-122
word which	46	46	46
word while	-20	-20	-20
word white	-41	-41	-41
word whiteboard	-26	-26	-26
word who's	34	34	34
word whoever	-36	-36	-36
word whole	-53	-53	-53
word whos	127	127	127
word whose	26	26	26
word why	-24	-24	-24
word wil	59	59	59
word will	-8	-8	-8
word willow	-16	-16	-16
word window	130	130	130
word wing	-21	-21	-21
word winner	-53	-53	-53
word winter	-120	-120	-120
word wire	-95	-95	-95
word with	-11	-11	-11
word withdrew	-38	-38	-38
word without	21	21	21
word witness	-15	-15	-15
word wivenhoe	-50	-50	-50
word wk	9	9	9
word wks	-85	-85	-85
word woman	26	26	26
word won	11	11	11
word wont	93	93	93
word word	75	75	75
word words	-32	-32	-32
word work	15	15	15
word worked	16	16	16
word worker	-50	-50	-50
word working	-106	-106	-106
word works	46	46	46
word world	-28	-28	-28
word would	-62	-62	-62
word wound	-10	-10	-10
word wright	-92	-92	-92
word wrist	29	29	29
word wristband	45	45	45
word writing	-47	-47	-47
word written	58	58	58
word wrong	28	28	28
word wrote	81	81	81
word x	-44	-44	-44
word x0	-6	-6	-6
word xmas	-39	-39	-39
word xray	-76	-76	-76
word y	-47	-47	-47
word y0	49	49	49
word year	-20	-20	-20
word year's	-20	-20	-20
word years	-68	-68	-68
word yellow	24	24	24
word yer	-57	-57	-57
word yes	7	7	7
word yest	-34	-34	-34
word yesterday	-27	-27	-27
word yet	-21	-21	-21
word you'd	-40	-40	-40
word you'll	-33	-33	-33
word you're	-32	-32	-32
word you've	18	18	18
word young	26	26	26
word your	-57	-57	-57
word yours	-38	-38	-38
word yr	-82	-82	-82
word yrs	50	50	50
word zone	-26	-26	-26
workplace	-68	-90	-124
works	-219	-248	-220
year-near	-77	-36	5
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

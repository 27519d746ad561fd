/**
 * What each cue adds to the log odds, in hundredths, that a candidate is the name of a patient or a patient's relative; written by `npm run
 * train` from the labelled threads in test/bench. Three columns, because the same cue says more beside a lone first name
 * than beside a whole name: whole name or title and surname; one known name; weak evidence (an ordinary or unknown word, or initials).
 */
const table = `
-1 %ack	19	19	19
-1 %admin	-23	-23	-23
-1 %bed	-25	-25	-25
-1 %body	-35	-35	-35
-1 %coming	19	19	19
-1 %contact	-28	-28	-28
-1 %deeds	-41	-41	-41
-1 %dose	-13	-13	-13
-1 %finding	-30	-30	-30
-1 %he	58	58	58
-1 %homes	-50	-50	-50
-1 %in general	9	9	9
-1 %kin	53	53	53
-1 %life	-49	-49	-49
-1 %life animal	-31	-31	-31
-1 %life deed	-21	-21	-21
-1 %life faith	-31	-31	-31
-1 %life honour	64	64	64
-1 %life known	-7	-7	-7
-1 %life land	36	36	36
-1 %life media	-50	-50	-50
-1 %life place	-66	-66	-66
-1 %life stage	-82	-82	-82
-1 %life thing	-79	-79	-79
-1 %life trade	-55	-55	-55
-1 %many	-60	-60	-60
-1 %me	-31	-31	-31
-1 %measure	15	15	15
-1 %meet	109	109	109
-1 %mindtalk	59	59	59
-1 %music	-52	-52	-52
-1 %obstetric	96	96	96
-1 %order	41	41	41
-1 %outside	10	10	10
-1 %patient	14	14	14
-1 %person	16	16	16
-1 %press	23	23	23
-1 %pub games	-46	-46	-46
-1 %question	-10	-10	-10
-1 %record	-39	-39	-39
-1 %rota	7	7	7
-1 %route	26	26	26
-1 %sea	78	78	78
-1 %social	-55	-55	-55
-1 %span	-59	-59	-59
-1 %staff	9	9	9
-1 %staff chum	19	19	19
-1 %staff food	-20	-20	-20
-1 %staff joy	44	44	44
-1 %staff leisure	55	55	55
-1 %symptom	-49	-49	-49
-1 %test	58	58	58
-1 %time	-51	-51	-51
-1 %tv	-9	-9	-9
-1 %we	-44	-44	-44
-1 %work arrival	23	23	23
-1 %work chase	-17	-17	-17
-1 %work clock	-12	-12	-12
-1 %work estate	-27	-27	-27
-1 %work flow	-18	-18	-18
-1 %work kit	-29	-29	-29
-1 %work paper	-37	-37	-37
-1 %work rank	-54	-54	-54
-1 %work request	-27	-27	-27
-1 %work transport	-82	-82	-82
-1 %work ward	-26	-26	-26
-1 %workplace	52	52	52
-1 %you	-9	-9	-9
-2 %ack	-30	-30	-30
-2 %animals	-59	-59	-59
-2 %athletics	-15	-15	-15
-2 %bed	27	27	27
-2 %body	-19	-19	-19
-2 %coming	-13	-13	-13
-2 %deeds	-18	-18	-18
-2 %disaster	34	34	34
-2 %disease	-23	-23	-23
-2 %dose	-32	-32	-32
-2 %faith	56	56	56
-2 %farm	-22	-22	-22
-2 %finding	18	18	18
-2 %football	49	49	49
-2 %general	-23	-23	-23
-2 %he	24	24	24
-2 %homes	-22	-22	-22
-2 %honour	-18	-18	-18
-2 %in general	40	40	40
-2 %kin	24	24	24
-2 %kit	-21	-21	-21
-2 %life	-23	-23	-23
-2 %life animal	-7	-7	-7
-2 %life faith	-20	-20	-20
-2 %life honour	-15	-15	-15
-2 %life known	44	44	44
-2 %life land	18	18	18
-2 %life media	-23	-23	-23
-2 %life place	12	12	12
-2 %life school	-49	-49	-49
-2 %life sport	-31	-31	-31
-2 %life stage	19	19	19
-2 %life thing	-38	-38	-38
-2 %life trade	22	22	22
-2 %measure	14	14	14
-2 %meet	49	49	49
-2 %mindtalk	-97	-97	-97
-2 %music	-29	-29	-29
-2 %obstetric	-41	-41	-41
-2 %patient	-66	-66	-66
-2 %person	-35	-35	-35
-2 %politics	-56	-56	-56
-2 %procedure	103	103	103
-2 %question	7	7	7
-2 %record	20	20	20
-2 %report	-15	-15	-15
-2 %rota	-14	-14	-14
-2 %route	29	29	29
-2 %schooling	-88	-88	-88
-2 %sea	-30	-30	-30
-2 %shops	-57	-57	-57
-2 %social	-15	-15	-15
-2 %staff	33	33	33
-2 %staff chum	-7	-7	-7
-2 %staff do	-11	-11	-11
-2 %staff food	-27	-27	-27
-2 %staff joy	16	16	16
-2 %staff leisure	-7	-7	-7
-2 %stage	22	22	22
-2 %stay	22	22	22
-2 %symptom	-53	-53	-53
-2 %test	10	10	10
-2 %they	-40	-40	-40
-2 %time	21	21	21
-2 %treat	24	24	24
-2 %tv	-24	-24	-24
-2 %vehicles	-30	-30	-30
-2 %work arrival	-82	-82	-82
-2 %work chase	25	25	25
-2 %work estate	-11	-11	-11
-2 %work flow	-75	-75	-75
-2 %work it	41	41	41
-2 %work paper	53	53	53
-2 %work rank	11	11	11
-2 %work request	6	6	6
-2 %work shift	-21	-21	-21
-2 %work ward	48	48	48
1 %admin	-30	-30	-30
1 %animals	-25	-25	-25
1 %athletics	-69	-69	-69
1 %bed	46	46	46
1 %body	21	21	21
1 %coming	28	28	28
1 %contact	-44	-44	-44
1 %crime	25	25	25
1 %deeds	6	6	6
1 %disaster	57	57	57
1 %disease	54	54	54
1 %dose	9	9	9
1 %farm	-45	-45	-45
1 %festival	-77	-77	-77
1 %finding	14	14	14
1 %general	-22	-22	-22
1 %he	-10	-10	-10
1 %homes	-62	-62	-62
1 %in general	-55	-55	-55
1 %kit	-14	-14	-14
1 %life	-12	-12	-12
1 %life animal	-15	-15	-15
1 %life deed	9	9	9
1 %life faith	-12	-12	-12
1 %life honour	-49	-49	-49
1 %life known	-12	-12	-12
1 %life land	-45	-45	-45
1 %life media	-14	-14	-14
1 %life place	-30	-30	-30
1 %life school	-11	-11	-11
1 %life sport	-13	-13	-13
1 %life stage	32	32	32
1 %life thing	-107	-107	-107
1 %many	-10	-10	-10
1 %me	14	14	14
1 %measure	37	37	37
1 %meet	-54	-54	-54
1 %mindtalk	38	38	38
1 %music	-57	-57	-57
1 %obstetric	-11	-11	-11
1 %outside	21	21	21
1 %patient	-15	-15	-15
1 %press	32	32	32
1 %procedure	-33	-33	-33
1 %question	-10	-10	-10
1 %report	-26	-26	-26
1 %rota	10	10	10
1 %route	21	21	21
1 %schooling	-23	-23	-23
1 %sea	-25	-25	-25
1 %secrecy	-8	-8	-8
1 %shops	-54	-54	-54
1 %social	13	13	13
1 %span	-7	-7	-7
1 %staff	-30	-30	-30
1 %staff chum	45	45	45
1 %staff do	-10	-10	-10
1 %staff food	-13	-13	-13
1 %staff joy	13	13	13
1 %staff leisure	-84	-84	-84
1 %staff moan	-93	-93	-93
1 %stage	48	48	48
1 %stay	10	10	10
1 %symptom	24	24	24
1 %they	48	48	48
1 %time	-46	-46	-46
1 %treat	26	26	26
1 %tv	-39	-39	-39
1 %vehicles	30	30	30
1 %we	-14	-14	-14
1 %work arrival	8	8	8
1 %work chase	11	11	11
1 %work clock	-41	-41	-41
1 %work estate	7	7	7
1 %work flow	90	90	90
1 %work paper	88	88	88
1 %work shift	-54	-54	-54
1 %work transport	16	16	16
1 %work ward	-18	-18	-18
1 %workplace	-10	-10	-10
1 %you	-31	-31	-31
2 %ack	-19	-19	-19
2 %animals	34	34	34
2 %bed	88	88	88
2 %body	-26	-26	-26
2 %coming	-14	-14	-14
2 %contact	-17	-17	-17
2 %deeds	-70	-70	-70
2 %disaster	-24	-24	-24
2 %disease	7	7	7
2 %dose	-32	-32	-32
2 %faith	69	69	69
2 %farm	48	48	48
2 %general	-29	-29	-29
2 %in general	22	22	22
2 %kin	-18	-18	-18
2 %kit	19	19	19
2 %life	-19	-19	-19
2 %life deed	42	42	42
2 %life honour	18	18	18
2 %life land	73	73	73
2 %life media	-35	-35	-35
2 %life place	61	61	61
2 %life school	9	9	9
2 %life sport	-20	-20	-20
2 %life stage	19	19	19
2 %life trade	-17	-17	-17
2 %many	-77	-77	-77
2 %me	-42	-42	-42
2 %measure	17	17	17
2 %meet	25	25	25
2 %mindtalk	-52	-52	-52
2 %obstetric	-14	-14	-14
2 %order	12	12	12
2 %outside	31	31	31
2 %person	9	9	9
2 %pub games	-21	-21	-21
2 %record	86	86	86
2 %report	18	18	18
2 %rota	-11	-11	-11
2 %schooling	-10	-10	-10
2 %sea	21	21	21
2 %secrecy	-7	-7	-7
2 %span	-11	-11	-11
2 %staff	21	21	21
2 %staff chum	-53	-53	-53
2 %staff do	-11	-11	-11
2 %staff food	33	33	33
2 %staff joy	40	40	40
2 %staff leisure	18	18	18
2 %staff moan	58	58	58
2 %stage	35	35	35
2 %stay	16	16	16
2 %symptom	13	13	13
2 %test	19	19	19
2 %they	-59	-59	-59
2 %time	-15	-15	-15
2 %treat	-7	-7	-7
2 %we	-7	-7	-7
2 %work chase	6	6	6
2 %work clock	-32	-32	-32
2 %work estate	46	46	46
2 %work flow	-8	-8	-8
2 %work it	-9	-9	-9
2 %work kit	-10	-10	-10
2 %work paper	34	34	34
2 %work rank	-6	-6	-6
2 %work shift	23	23	23
2 %work ward	-35	-35	-35
2 %workplace	-67	-67	-67
2 %you	-23	-23	-23
3 %admin	-37	-37	-37
3 %animals	69	69	69
3 %athletics	29	29	29
3 %bed	41	41	41
3 %coming	18	18	18
3 %contact	15	15	15
3 %deeds	26	26	26
3 %disaster	29	29	29
3 %disease	-7	-7	-7
3 %dose	-28	-28	-28
3 %faith	15	15	15
3 %farm	-8	-8	-8
3 %finding	11	11	11
3 %general	-24	-24	-24
3 %he	-46	-46	-46
3 %homes	38	38	38
3 %in general	-14	-14	-14
3 %kin	-14	-14	-14
3 %kit	-10	-10	-10
3 %life	8	8	8
3 %life animal	-21	-21	-21
3 %life deed	33	33	33
3 %life faith	22	22	22
3 %life honour	-7	-7	-7
3 %life known	-22	-22	-22
3 %life land	-16	-16	-16
3 %life media	6	6	6
3 %life place	29	29	29
3 %life school	-38	-38	-38
3 %life sport	-12	-12	-12
3 %life stage	-47	-47	-47
3 %life thing	-37	-37	-37
3 %life trade	8	8	8
3 %many	7	7	7
3 %measure	13	13	13
3 %meet	13	13	13
3 %mindtalk	-29	-29	-29
3 %music	-49	-49	-49
3 %obstetric	-14	-14	-14
3 %order	-11	-11	-11
3 %patient	32	32	32
3 %person	-11	-11	-11
3 %procedure	9	9	9
3 %question	-12	-12	-12
3 %record	-6	-6	-6
3 %report	-9	-9	-9
3 %rota	-29	-29	-29
3 %route	-13	-13	-13
3 %secrecy	-11	-11	-11
3 %shops	-81	-81	-81
3 %social	34	34	34
3 %span	15	15	15
3 %staff	-19	-19	-19
3 %staff do	-10	-10	-10
3 %staff food	-13	-13	-13
3 %staff joy	-37	-37	-37
3 %staff leisure	-51	-51	-51
3 %staff moan	60	60	60
3 %stage	-22	-22	-22
3 %symptom	-28	-28	-28
3 %test	34	34	34
3 %they	37	37	37
3 %time	-10	-10	-10
3 %treat	10	10	10
3 %tv	38	38	38
3 %vehicles	-26	-26	-26
3 %war	-101	-101	-101
3 %we	-85	-85	-85
3 %work arrival	33	33	33
3 %work chase	28	28	28
3 %work estate	8	8	8
3 %work flow	-32	-32	-32
3 %work it	-26	-26	-26
3 %work kit	30	30	30
3 %work rank	-66	-66	-66
3 %work request	16	16	16
3 %work shift	-23	-23	-23
3 %work transport	-18	-18	-18
3 %workplace	-13	-13	-13
3 %you	-76	-76	-76
after %animals	28	28	28
after %art	-16	-16	-16
after %athletics	-21	-21	-21
after %bed	23	23	23
after %body	-6	-6	-6
after %contact	9	9	9
after %craft	-77	-77	-77
after %crime	-17	-17	-17
after %deeds	-7	-7	-7
after %disaster	-58	-58	-58
after %ending	-75	-75	-75
after %faith	27	27	27
after %farm	-19	-19	-19
after %festival	-86	-86	-86
after %finding	9	9	9
after %football	-26	-26	-26
after %general	-20	-20	-20
after %he	9	9	9
after %hobby	-48	-48	-48
after %homes	-10	-10	-10
after %honour	-33	-33	-33
after %in general	-19	-19	-19
after %kin	37	37	37
after %kit	-18	-18	-18
after %life	-14	-14	-14
after %life animal	14	14	14
after %life deed	6	6	6
after %life faith	-16	-16	-16
after %life honour	29	29	29
after %life land	8	8	8
after %life media	-6	-6	-6
after %life place	-6	-6	-6
after %life school	-20	-20	-20
after %life sport	9	9	9
after %life thing	-36	-36	-36
after %many	-11	-11	-11
after %me	-18	-18	-18
after %measure	16	16	16
after %meet	-25	-25	-25
after %mindtalk	59	59	59
after %mines	49	49	49
after %notoriety	-104	-104	-104
after %obstetric	-21	-21	-21
after %outside	13	13	13
after %politics	-33	-33	-33
after %press	-33	-33	-33
after %procedure	-23	-23	-23
after %pub games	-25	-25	-25
after %racing	59	59	59
after %record	31	31	31
after %report	12	12	12
after %rota	-6	-6	-6
after %route	14	14	14
after %rugby cricket	-73	-73	-73
after %schooling	11	11	11
after %secrecy	14	14	14
after %shops	6	6	6
after %span	18	18	18
after %staff	-7	-7	-7
after %staff chum	-13	-13	-13
after %staff do	-72	-72	-72
after %staff food	-9	-9	-9
after %staff joy	-12	-12	-12
after %staff laugh	23	23	23
after %staff leisure	-7	-7	-7
after %staff moan	56	56	56
after %stage	-56	-56	-56
after %stay	27	27	27
after %symptom	27	27	27
after %test	19	19	19
after %they	-19	-19	-19
after %treat	8	8	8
after %tv	-55	-55	-55
after %vehicles	27	27	27
after %war	-13	-13	-13
after %work chase	8	8	8
after %work clock	-7	-7	-7
after %work estate	18	18	18
after %work flow	7	7	7
after %work kit	-29	-29	-29
after %work request	18	18	18
after %work shift	-30	-30	-30
after %work transport	20	20	20
after %work ward	-12	-12	-12
after %workplace	-27	-27	-27
after %you	-17	-17	-17
after-address	-5	86	42
after:at	-8	-44	-72
after:can	53	-42	-4
after:has	-72	-28	-30
after:if	-83	-83	-83
after:in	-5	-7	32
after:is	0	-17	13
after:on	43	-39	-23
after:re	52	52	52
after:says	-19	5	40
after:to	-49	-74	-119
after:wants	32	72	42
after:was	-23	-34	-35
after:will	-126	-72	-22
after:with	16	77	-20
age-after	-12	-39	-80
age-comma	-109	26	26
and-after	3	-18	-48
ask-for	-62	-71	-27
at-sign	-326	-364	-364
bare-genitive	189	178	189
be-before	22	4	-5
bed-before	164	164	164
bed-near	74	24	10
before %admin	-12	-12	-12
before %animals	-64	-64	-64
before %art	-21	-21	-21
before %athletics	-19	-19	-19
before %bed	-7	-7	-7
before %body	-41	-41	-41
before %coming	-14	-14	-14
before %contact	-12	-12	-12
before %craft	-80	-80	-80
before %crime	14	14	14
before %deeds	-25	-25	-25
before %disaster	14	14	14
before %disease	-13	-13	-13
before %dose	-13	-13	-13
before %ending	-56	-56	-56
before %faith	26	26	26
before %farm	-55	-55	-55
before %festival	-20	-20	-20
before %finding	-23	-23	-23
before %football	-26	-26	-26
before %general	-30	-30	-30
before %he	-33	-33	-33
before %homes	-38	-38	-38
before %honour	-36	-36	-36
before %in general	-16	-16	-16
before %life	-23	-23	-23
before %life animal	-63	-63	-63
before %life deed	-23	-23	-23
before %life faith	-14	-14	-14
before %life honour	16	16	16
before %life known	-20	-20	-20
before %life land	-10	-10	-10
before %life media	-36	-36	-36
before %life place	-29	-29	-29
before %life school	-29	-29	-29
before %life sport	-44	-44	-44
before %life stage	-25	-25	-25
before %life thing	-28	-28	-28
before %life trade	-10	-10	-10
before %many	-27	-27	-27
before %me	-53	-53	-53
before %measure	9	9	9
before %meet	-26	-26	-26
before %mines	7	7	7
before %music	-51	-51	-51
before %notoriety	-39	-39	-39
before %outside	-26	-26	-26
before %politics	7	7	7
before %press	-29	-29	-29
before %pub games	32	32	32
before %question	-12	-12	-12
before %record	29	29	29
before %report	-12	-12	-12
before %rota	-10	-10	-10
before %rugby cricket	-21	-21	-21
before %schooling	-34	-34	-34
before %sea	-8	-8	-8
before %secrecy	-17	-17	-17
before %shops	-51	-51	-51
before %social	-6	-6	-6
before %span	-42	-42	-42
before %staff	-26	-26	-26
before %staff chum	9	9	9
before %staff do	-37	-37	-37
before %staff food	-42	-42	-42
before %staff joy	15	15	15
before %staff laugh	-97	-97	-97
before %staff leisure	-16	-16	-16
before %staff moan	-52	-52	-52
before %symptom	-14	-14	-14
before %test	9	9	9
before %they	-31	-31	-31
before %time	-27	-27	-27
before %treat	-6	-6	-6
before %tv	8	8	8
before %vehicles	13	13	13
before %war	22	22	22
before %we	-38	-38	-38
before %work arrival	-27	-27	-27
before %work chase	-6	-6	-6
before %work clock	-22	-22	-22
before %work estate	45	45	45
before %work flow	-14	-14	-14
before %work it	-27	-27	-27
before %work kit	-7	-7	-7
before %work paper	-10	-10	-10
before %work rank	-38	-38	-38
before %work request	-9	-9	-9
before %work shift	-12	-12	-12
before %work transport	-36	-36	-36
before %workplace	-19	-19	-19
before %you	-24	-24	-24
before:a	12	-54	-84
before:about	-43	-43	-43
before:and	70	-19	-17
before:as	6	49	15
before:at	-109	-39	-79
before:be	17	40	17
before:by	-40	-18	69
before:called	-71	-165	-121
before:can	-49	-70	-49
before:does	-7	9	-7
before:for	142	64	76
before:from	-96	9	-52
before:get	-32	-32	-32
before:has	23	31	23
before:in	-40	-63	-61
before:its	-48	-48	-48
before:just	48	48	48
before:like	-99	-99	-99
before:no	-21	-102	-21
before:not	-56	-74	-62
before:of	33	-22	-55
before:on	-30	9	-85
before:or	-2	-6	50
before:our	-37	-87	-37
before:ring	-31	-7	-19
before:see	-6	-27	-6
before:tell	-29	8	99
before:that	34	63	34
before:the	-170	-123	-108
before:to	45	-10	-28
before:two	39	39	39
before:via	-25	-25	-34
before:was	-105	29	-77
before:which	-42	-42	-42
before:with	-181	-70	-58
belongs	295	227	302
bracket-before	40	-44	-41
bracket-number	21	-32	-32
bracket-role	-61	85	7
calendar	-51	-51	-101
care-home	-302	-302	-302
cared-for	269	253	269
clinical-after	9	-20	-99
clinical-before	44	70	38
clinical-near	58	13	4
clinical-near-more	10	2	10
clinical-post	27	5	-27
colleague-verb	-269	-274	-243
colleagues-named	-57	-29	-3
colon-before	106	47	40
comma-after	59	29	-28
comma-before	5	3	-26
comma-detail	23	57	-54
comma-vocative	52	80	-27
contracted	-69	-86	-145
department-after	-48	-93	-90
dotted	87	87	175
ends	-54	-101	-73
ends-vocative	66	112	116
epithet	107	47	107
eponym	-46	-114	-75
eponym-noun	-246	-177	-249
eponyms-about	-94	-34	-25
errand	134	155	60
for-clinical	-41	-41	-41
form:baby	166	83	83
form:family	-23	-46	-23
form:full	88	44	44
form:given	-8	-15	-8
form:given-initial	86	43	43
form:half	-24	-12	-12
form:initial-family	220	110	110
form:initials	117	117	235
form:pair	-195	-98	-98
form:surname-first	180	90	90
form:titled	30	15	15
form:unknown	-55	-55	-110
form:weak	-68	-68	-135
form:weak-given	-4	-4	-9
identifier-in-post	109	78	-10
identifier-near	64	-3	-21
identifier-next	127	213	75
identifier-word-after	28	-31	2
identifier-word-near	9	6	-38
is-it	39	87	-63
jobs-list	240	258	220
late	255	255	255
listed	11	13	10
listed-with-staff	-18	56	54
location-after	-45	8	76
location-before	9	53	-51
location-near	-6	19	-9
lower-case	21	-96	-43
lower-listed	46	87	46
matter	180	193	216
measure	134	215	193
named	138	52	104
namesakes	-14	-83	5
naming-before	95	71	73
naming-near	-3	10	-3
need	77	139	125
notable	-307	-158	-251
noun-after	-27	-26	-74
number-before	-127	-10	-104
numbered	2	56	-61
object	176	130	61
on-leave	-107	-110	-107
opens	21	5	-73
opens-verb	-3	-20	34
own-family	54	-137	20
patient-before	38	-9	-58
patient-list	23	-9	-43
patient-near	52	-17	-1
patient-verb	42	17	98
phone-near	45	82	-31
place-after	-275	-218	-239
place-before	-49	-94	-90
place-lead	-69	-40	-74
place-lower-after	-37	-62	-54
place-name	-53	-87	-108
place-phrase	-457	-379	-379
plain-verb	53	20	27
plain-verb-they	-30	-7	57
plural	108	79	68
possessive	-85	-68	-37
possessive-clinical	44	8	73
possessive-colleague	-163	-123	-121
possessive-relation	35	-16	3
query	175	175	175
question-after	178	142	91
quote-before	-212	-98	-132
relation-after	15	79	15
relation-before	149	180	90
relation-comma	2	18	-89
relation-near	65	73	-15
role-after	-31	-98	-29
role-before	19	-84	2
role-comma	-94	20	-138
role-is	-121	-16	-33
role-list	-21	-119	-76
role-near	-15	-5	-16
roster	-360	-330	-330
roster-but-patient	384	384	384
roster-family	-100	-127	-81
roster-given	-230	-275	-230
rota	-50	-59	-50
rota-more	-99	-60	-41
rota-near	-119	-109	-55
saint	-242	-280	-242
sentence-end	9	-42	-52
series	34	137	97
several	-15	8	-2
short	65	86	80
social	-146	-126	-82
staff-lead	-45	-90	-66
staff-title	-310	-305	-305
staff-verb	-78	-99	-99
state	308	213	264
storm	-518	-509	-509
teaching	-195	-182	-220
test-name	-533	-533	-533
the-family	151	261	151
the-thing	-253	-256	-256
their-own	5	75	69
they-comma	74	-97	-28
they-near	37	6	-20
time-before	-36	53	-31
title:miss	-93	-47	-47
title:mrs	130	65	65
title:ms	115	57	57
town	-139	-195	-174
unknown-belongs	128	128	128
unreal	-401	-201	-297
verb-before	-6	-64	-6
vocative	-7	-52	14
ward-lead	-280	-361	-280
we-near	13	-35	-13
weak-part	-174	-85	-85
whereabouts	271	218	309
who-after	51	51	101
with-colleague	-166	-166	-166
word 0	-6	-6	-6
word 0's	16	16	16
word 0-0	-41	-41	-41
word 0-0-0	9	9	9
word 0a	-67	-67	-67
word 0am	-48	-48	-48
word 0b	11	11	11
word 0c	-68	-68	-68
word 0cm	17	17	17
word 0f	-110	-110	-110
word 0g	-52	-52	-52
word 0h	-10	-10	-10
word 0h0	-23	-23	-23
word 0hrs	119	119	119
word 0ish	26	26	26
word 0k	-30	-30	-30
word 0l	48	48	48
word 0lb	-190	-190	-190
word 0m	-105	-105	-105
word 0mg	-86	-86	-86
word 0ml	-12	-12	-12
word 0nd	11	11	11
word 0pm	14	14	14
word 0rd	-26	-26	-26
word 0s	-69	-69	-69
word 0st	69	69	69
word 0th	-26	-26	-26
word 0x	-17	-17	-17
word 0x0	-24	-24	-24
word a	-13	-13	-13
word about	-10	-10	-10
word above	-27	-27	-27
word abx	-46	-46	-46
word accepted	-62	-62	-62
word access	-11	-11	-11
word accordion	-31	-31	-31
word account	-24	-24	-24
word act	-47	-47	-47
word actually	14	14	14
word acute	-33	-33	-33
word add	46	46	46
word address	17	17	17
word adie	-36	-36	-36
word adjei	-17	-17	-17
word adult	27	27	27
word advice	78	78	78
word after	-12	-12	-12
word again	-7	-7	-7
word age	-59	-59	-59
word aged	-47	-47	-47
word agency	-76	-76	-76
word agenda	44	44	44
word agnes	52	52	52
word ago	-17	-17	-17
word agree	-82	-82	-82
word agreed	11	11	11
word ah	12	12	12
word aid	31	31	31
word air	21	21	21
word airway	40	40	40
word aisha	-27	-27	-27
word akin	-50	-50	-50
word alarm	-55	-55	-55
word alarming	-45	-45	-45
word alert	75	75	75
word alf	133	133	133
word all	12	12	12
word allergic	46	46	46
word allergies	-53	-53	-53
word allergy	-66	-66	-66
word already	-12	-12	-12
word also	-34	-34	-34
word always	-86	-86	-86
word am	31	31	31
word amber	-77	-77	-77
word amu	46	46	46
word an	-20	-20	-20
word anaes	11	11	11
word anaesthetist	-37	-37	-37
word anaphylaxis	-36	-36	-36
word ankle	-75	-75	-75
word ann	-35	-35	-35
word another	47	47	47
word answer	-20	-20	-20
word answering	52	52	52
word answers	69	69	69
word any	-21	-21	-21
word anybody	48	48	48
word anyone	-13	-13	-13
word anything	-79	-79	-79
word anyway	-32	-32	-32
word anywhere	63	63	63
word apart	-17	-17	-17
word appendix	81	81	81
word approved	-53	-53	-53
word appt	63	63	63
word april	-21	-21	-21
word are	-24	-24	-24
word argue	-75	-75	-75
word argyll	-50	-50	-50
word arm	22	22	22
word arrived	-66	-66	-66
word arriving	-28	-28	-28
word arthur	39	39	39
word as	46	46	46
word ash	-15	-15	-15
word ask	-54	-54	-54
word asking	17	17	17
word asks	-44	-44	-44
word asleep	55	55	55
word assessment	43	43	43
word asset	-69	-69	-69
word at	-21	-21	-21
word ate	75	75	75
word attached	-42	-42	-42
word august	-20	-20	-20
word aunt	77	77	77
word awake	-65	-65	-65
word aware	52	52	52
word away	-18	-18	-18
word aye	-14	-14	-14
word b	48	48	48
word b0	97	97	97
word baby	20	20	20
word baby's	110	110	110
word backlog	-27	-27	-27
word bad	-26	-26	-26
word badge	-22	-22	-22
word bag	17	17	17
word bags	-55	-55	-55
word bakery	19	19	19
word balloon	41	41	41
word band	-7	-7	-7
word bands	139	139	139
word bank	-29	-29	-29
word bar	63	63	63
word barlow	40	40	40
word barn	47	47	47
word barry	-33	-33	-33
word base	-50	-50	-50
word bath	42	42	42
word battery	17	17	17
word bay	16	16	16
word bays	-62	-62	-62
word bbc	-14	-14	-14
word bc	-37	-37	-37
word be	-8	-8	-8
word beach	33	33	33
word beard	-53	-53	-53
word because	-11	-11	-11
word bed	33	33	33
word beds	-30	-30	-30
word bedside	-30	-30	-30
word beech	-35	-35	-35
word been	-11	-11	-11
word before	33	33	33
word behind	-95	-95	-95
word being	-12	-12	-12
word bell	-29	-29	-29
word bench	-67	-67	-67
word bereavement	-46	-46	-46
word bert	114	114	114
word bertha	-58	-58	-58
word bethan	25	25	25
word better	-30	-30	-30
word between	-37	-37	-37
word bevan	-56	-56	-56
word beynon	-131	-131	-131
word big	-59	-59	-59
word bike	-84	-84	-84
word bilateral	-25	-25	-25
word bill	-32	-32	-32
word bin	-27	-27	-27
word bingo	115	115	115
word binned	41	41	41
word bins	-35	-35	-35
word biopsy	69	69	69
word birth	-96	-96	-96
word birthday	75	75	75
word biscuits	-46	-46	-46
word bishop	-59	-59	-59
word bit	-27	-27	-27
word bite	-64	-64	-64
word black	-43	-43	-43
word bladder	-58	-58	-58
word bleeding	15	15	15
word bleep	-86	-86	-86
word bless	-42	-42	-42
word blister	67	67	67
word block	-69	-69	-69
word blocked	16	16	16
word bloke	26	26	26
word blood	-144	-144	-144
word bloods	43	43	43
word blue	-10	-10	-10
word blur	-21	-21	-21
word bms	-67	-67	-67
word board	31	31	31
word boardroom	-13	-13	-13
word boat	-30	-30	-30
word boats	106	106	106
word body	-105	-105	-105
word boiler	-84	-84	-84
word bone	-48	-48	-48
word bonnet	-52	-52	-52
word book	-30	-30	-30
word booked	68	68	68
word booking	-7	-7	-7
word boot	-14	-14	-14
word born	-14	-14	-14
word borrow	105	105	105
word both	48	48	48
word bottle	21	21	21
word bounced	46	46	46
word bowels	147	147	147
word box	-19	-19	-19
word boxes	-35	-35	-35
word boy	23	23	23
word bp	69	69	69
word brain	-97	-97	-97
word braithwaite	-61	-61	-61
word break	-33	-33	-33
word breakfast	-38	-38	-38
word bridge	9	9	9
word bright	29	29	29
word brightlingsea	-29	-29	-29
word bringing	15	15	15
word brings	34	34	34
word bristol	-72	-72	-72
word broken	-32	-32	-32
word brother	70	70	70
word brothers	-102	-102	-102
word brought	14	14	14
word brown	-94	-94	-94
word brown's	-24	-24	-24
word bt0	23	23	23
word btw	-12	-12	-12
word burial	40	40	40
word burn	-20	-20	-20
word burns	36	36	36
word bus	92	92	92
word but	37	37	37
word c	-38	-38	-38
word c0	112	112	112
word ca	-18	-18	-18
word cafe	-14	-14	-14
word cake	-18	-18	-18
word call	19	19	19
word called	-29	-29	-29
word calling	33	33	33
word calls	14	14	14
word callum	-92	-92	-92
word came	-65	-65	-65
word can	33	33	33
word can't	38	38	38
word cancel	160	160	160
word cancelled	-52	-52	-52
word cancer	-30	-30	-30
word cannula	59	59	59
word cannulas	-152	-152	-152
word cant	27	27	27
word canteen	39	39	39
word cap	-62	-62	-62
word capacity	-56	-56	-56
word capgras	-39	-39	-39
word car	49	49	49
word caravan	14	14	14
word card	71	71	71
word cardiac	-64	-64	-64
word cards	-25	-25	-25
word care	6	6	6
word careful	74	74	74
word carer	40	40	40
word carers	35	35	35
word carry	-97	-97	-97
word cars	-74	-74	-74
word case	-13	-13	-13
word caseload	-101	-101	-101
word cases	27	27	27
word cast	-31	-31	-31
word castle	23	23	23
word casualty	-65	-65	-65
word cat	32	32	32
word catheters	-50	-50	-50
word cd	71	71	71
word ceiling	11	11	11
word cell	61	61	61
word centre	-35	-35	-35
word chair	58	58	58
word chairing	-16	-16	-16
word chairs	70	70	70
word chance	-30	-30	-30
word change	74	74	74
word changed	19	19	19
word changing	108	108	108
word channel	-61	-61	-61
word chap	-6	-6	-6
word chapel	-91	-91	-91
word charge	12	12	12
word charity	-30	-30	-30
word charles	-135	-135	-135
word chart	80	80	80
word chase	42	42	42
word chat	8	8	8
word check	32	32	32
word checked	-50	-50	-50
word cheese	8	8	8
word chemist	92	92	92
word cherry	-49	-49	-49
word chest	10	10	10
word chesty	-7	-7	-7
word chi	47	47	47
word chicken	-71	-71	-71
word child	-119	-119	-119
word chip	-92	-92	-92
word chips	49	49	49
word choir	-77	-77	-77
word chole	20	20	20
word christening	-89	-89	-89
word christmas	6	6	6
word church	-18	-18	-18
word circus	86	86	86
word city	-20	-20	-20
word class	24	24	24
word clean	-94	-94	-94
word clear	38	38	38
word clinical	-122	-122	-122
word clinics	-21	-21	-21
word clips	41	41	41
word clive	-21	-21	-21
word clock	36	36	36
word close	-52	-52	-52
word closed	-44	-44	-44
word club	-29	-29	-29
word co-op	-36	-36	-36
word coach	-17	-17	-17
word code	-87	-87	-87
word coffee	-43	-43	-43
word cold	77	77	77
word collect	-15	-15	-15
word collecting	-31	-31	-31
word collection	-41	-41	-41
word colles	-38	-38	-38
word com	-59	-59	-59
word come	41	41	41
word comes	-10	-10	-10
word coming	-32	-32	-32
word common	-33	-33	-33
word comms	-76	-76	-76
word community	23	23	23
word conference	87	87	87
word confirm	21	21	21
word confirmed	-36	-36	-36
word congratulations	-62	-62	-62
word consent	13	13	13
word consented	88	88	88
word consultant	-56	-56	-56
word consultants	-56	-56	-56
word contact	20	20	20
word contacts	-23	-23	-23
word contrast	38	38	38
word control	-100	-100	-100
word cook	-135	-135	-135
word coroner's	-114	-114	-114
word corridor	-71	-71	-71
word cos	54	54	54
word costume	-30	-30	-30
word cot	116	116	116
word cotard	-38	-38	-38
word cottage	16	16	16
word cottages	-32	-32	-32
word council	-55	-55	-55
word count	-56	-56	-56
word county	-62	-62	-62
word couple	-36	-36	-36
word courier	54	54	54
word course	100	100	100
word court	37	37	37
word cousin's	31	31	31
word cousins	-19	-19	-19
word cover	-118	-118	-118
word covering	-69	-69	-69
word cox	-16	-16	-16
word cqc	-28	-28	-28
word craig	-21	-21	-21
word crash	-53	-53	-53
word creon	-8	-8	-8
word crew	37	37	37
word cricket	-11	-11	-11
word cried	62	62	62
word crisis	-44	-44	-44
word criteria	-14	-14	-14
word cross	-30	-30	-30
word crossmatch	29	29	29
word crying	10	10	10
word cssd	-105	-105	-105
word ct	70	70	70
word ctg	27	27	27
word cubicle	107	107	107
word cup	-71	-71	-71
word cupboard	-50	-50	-50
word curling	-25	-25	-25
word curry	-38	-38	-38
word cushions	-72	-72	-72
word cut	77	77	77
word cycle	-25	-25	-25
word d	71	71	71
word d0	-20	-20	-20
word da	-39	-39	-39
word dad	58	58	58
word dad's	58	58	58
word dads	35	35	35
word daily	20	20	20
word darragh	-22	-22	-22
word date	-35	-35	-35
word dates	101	101	101
word daughter	-11	-11	-11
word days	-36	-36	-36
word dc	-71	-71	-71
word dead	-33	-33	-33
word deaf	194	194	194
word december	42	42	42
word declared	-28	-28	-28
word deep	-42	-42	-42
word delete	-49	-49	-49
word delivered	-34	-34	-34
word deliveries	-29	-29	-29
word dementia	-40	-40	-40
word depot	90	90	90
word deter	-98	-98	-98
word dev	-17	-17	-17
word dewi	-24	-24	-24
word diabetic	-38	-38	-38
word dial	-67	-67	-67
word dialysis	-62	-62	-62
word diary	-39	-39	-39
word did	11	11	11
word didn't	-22	-22	-22
word didnt	53	53	53
word died	-27	-27	-27
word difference	-24	-24	-24
word different	215	215	215
word dinner	35	35	35
word diolch	-79	-79	-79
word direct	-80	-80	-80
word discharge	-94	-94	-94
word discuss	-41	-41	-41
word dixon	22	22	22
word dn	-65	-65	-65
word dna	135	135	135
word do	-11	-11	-11
word dob	12	12	12
word doc	54	54	54
word dock	38	38	38
word doctor	104	104	104
word doctors	-47	-47	-47
word does	-48	-48	-48
word dog	29	29	29
word dogs	-86	-86	-86
word doing	-77	-77	-77
word don't	31	31	31
word done	48	48	48
word donor	25	25	25
word dont	20	20	20
word doon	-24	-24	-24
word door	-6	-6	-6
word doors	47	47	47
word doreen	-33	-33	-33
word doris	-8	-8	-8
word dose	25	25	25
word dot	-38	-38	-38
word double	-97	-97	-97
word doughnuts	-16	-16	-16
word down	-11	-11	-11
word doxy	19	19	19
word dr	-15	-15	-15
word draft	26	26	26
word drain	-29	-29	-29
word drank	32	32	32
word draw	-21	-21	-21
word drawer	-122	-122	-122
word drawn	-72	-72	-72
word dressing	70	70	70
word dressings	37	37	37
word drill	-95	-95	-95
word drip	100	100	100
word drive	-55	-55	-55
word driver	-20	-20	-20
word drivers	32	32	32
word drives	29	29	29
word driving	-66	-66	-66
word drop	14	14	14
word dropped	26	26	26
word drops	-30	-30	-30
word drove	-28	-28	-28
word dtas	-30	-30	-30
word due	23	23	23
word duffy	-34	-34	-34
word duty	-40	-40	-40
word e0	91	91	91
word each	-49	-49	-49
word ear	28	28	28
word early	23	23	23
word easter	-9	-9	-9
word eat	-36	-36	-36
word eaten	31	31	31
word eating	20	20	20
word ebme	-86	-86	-86
word ecg	64	64	64
word echo	59	59	59
word ed	-45	-45	-45
word egg	-23	-23	-23
word eid	-35	-35	-35
word eight	45	45	45
word either	-75	-75	-75
word else	25	25	25
word ely	9	9	9
word email	-47	-47	-47
word emailed	64	64	64
word emails	-41	-41	-41
word emergency	-6	-6	-6
word empty	39	39	39
word en	-7	-7	-7
word end	11	11	11
word ends	78	78	78
word engineer	-62	-62	-62
word enough	-94	-94	-94
word entrance	-16	-16	-16
word envelope	7	7	7
word escalation	-66	-66	-66
word escort	81	81	81
word estates	-43	-43	-43
word eta	-43	-43	-43
word even	-20	-20	-20
word ever	-50	-50	-50
word everybody	13	13	13
word everyone	-33	-33	-33
word everything	-63	-63	-63
word everywhere	-13	-13	-13
word evidence	-20	-20	-20
word ex	48	48	48
word exam	-9	-9	-9
word example	-20	-20	-20
word exercise	-77	-77	-77
word exp	-115	-115	-115
word expect	-48	-48	-48
word ext	-104	-104	-104
word extra	19	19	19
word eye	124	124	124
word eyes	-14	-14	-14
word f	-78	-78	-78
word f0	-55	-55	-55
word face	37	37	37
word facebook	-72	-72	-72
word fae	-70	-70	-70
word failed	67	67	67
word fair	-60	-60	-60
word faith	-65	-65	-65
word fake	-39	-39	-39
word fall	52	52	52
word falls	58	58	58
word family	35	35	35
word far	-6	-6	-6
word farm	-53	-53	-53
word farquharson	40	40	40
word fast	-15	-15	-15
word fasting	-28	-28	-28
word father	-55	-55	-55
word fatima	88	88	88
word fault	-79	-79	-79
word fax	41	41	41
word feb	-94	-94	-94
word fed	-26	-26	-26
word feed	61	61	61
word feel	-50	-50	-50
word fell	16	16	16
word fella	-11	-11	-11
word female	-43	-43	-43
word ferry	96	96	96
word festival	-7	-7	-7
word fetch	-112	-112	-112
word fever	-25	-25	-25
word fictional	-13	-13	-13
word fiesta	-66	-66	-66
word file	23	23	23
word fill	-86	-86	-86
word film	-108	-108	-108
word filming	-32	-32	-32
word final	-53	-53	-53
word finance	-150	-150	-150
word find	65	65	65
word fine	-50	-50	-50
word finger	9	9	9
word fire	-53	-53	-53
word first	-10	-10	-10
word fish	-18	-18	-18
word fistula	132	132	132
word fit	12	12	12
word fitzgerald	45	45	45
word five	-87	-87	-87
word fix	30	30	30
word fixed	38	38	38
word fixing	-128	-128	-128
word flag	24	24	24
word flat	17	17	17
word fleming	-41	-41	-41
word flight	-19	-19	-19
word float	-77	-77	-77
word flooded	-40	-40	-40
word floor	-11	-11	-11
word florence	-77	-77	-77
word flu	-63	-63	-63
word fluid	-45	-45	-45
word fluids	-41	-41	-41
word fly	-47	-47	-47
word flying	-24	-24	-24
word fob	-45	-45	-45
word fold	-118	-118	-118
word folder	-45	-45	-45
word folk	-21	-21	-21
word follow	-18	-18	-18
word food	112	112	112
word foot	-22	-22	-22
word football	178	178	178
word for	-7	-7	-7
word forearm	-73	-73	-73
word form	7	7	7
word forms	25	25	25
word forty	-9	-9	-9
word foster	25	25	25
word found	31	31	31
word four	-76	-76	-76
word foyer	13	13	13
word fr	-59	-59	-59
word fracture	-58	-58	-58
word frame	-13	-13	-13
word fraser	-22	-22	-22
word free	-8	-8	-8
word freeman	-23	-23	-23
word freezer	-35	-35	-35
word fregoli	-40	-40	-40
word french	-52	-52	-52
word fri	8	8	8
word friday	-87	-87	-87
word fridge	12	12	12
word friends	-33	-33	-33
word from	-26	-26	-26
word full	-45	-45	-45
word funeral	-21	-21	-21
word fyfe	31	31	31
word fyi	41	41	41
word ga	27	27	27
word galeazzi	-60	-60	-60
word gallbladder	-15	-15	-15
word game	-40	-40	-40
word gap	-30	-30	-30
word garden	53	53	53
word gareth	-75	-75	-75
word gas	6	6	6
word gate	-31	-31	-31
word gates	-50	-50	-50
word gave	138	138	138
word gcs	-50	-50	-50
word generator	-26	-26	-26
word geneva	-41	-41	-41
word gent	27	27	27
word gentleman	49	49	49
word george	-6	-6	-6
word get	48	48	48
word gets	11	11	11
word getting	-35	-35	-35
word girl	-48	-48	-48
word girls	28	28	28
word give	-15	-15	-15
word given	-8	-8	-8
word gives	57	57	57
word glass	-75	-75	-75
word gloves	-47	-47	-47
word gmc	-81	-81	-81
word go	16	16	16
word goal	-54	-54	-54
word god	-77	-77	-77
word goes	26	26	26
word going	47	47	47
word gold	8	8	8
word gone	16	16	16
word good	-12	-12	-12
word got	23	23	23
word gp	49	49	49
word grace	45	45	45
word graft	8	8	8
word grafts	29	29	29
word gran	-32	-32	-32
word grand	9	9	9
word grandad's	-8	-8	-8
word granddaughter	73	73	73
word grandson	99	99	99
word grange	58	58	58
word great	6	6	6
word green	49	49	49
word grey	-51	-51	-51
word group	-29	-29	-29
word guess	62	62	62
word gunn	-59	-59	-59
word gwilym	90	90	90
word gym	-30	-30	-30
word gynae	143	143	143
word h	37	37	37
word hair	33	33	33
word hairdresser	98	98	98
word haldane	-43	-43	-43
word half	-24	-24	-24
word hamper	36	36	36
word hamstring	-26	-26	-26
word hand	-11	-11	-11
word handed	114	114	114
word handover	-115	-115	-115
word hands	-49	-49	-49
word hapus	-63	-63	-63
word harbour	-67	-67	-67
word harley	-39	-39	-39
word harry	123	123	123
word has	-7	-7	-7
word hasn't	46	46	46
word hat	-6	-6	-6
word hatch	-96	-96	-96
word hats	-30	-30	-30
word haven't	32	32	32
word having	-49	-49	-49
word hb	25	25	25
word hca	17	17	17
word hcg	115	115	115
word hdu	102	102	102
word he	-20	-20	-20
word he'd	-63	-63	-63
word he'll	-10	-10	-10
word head	-68	-68	-68
word health	70	70	70
word heard	-22	-22	-22
word hearing	-48	-48	-48
word heart	-43	-43	-43
word heath	-33	-33	-33
word height	-66	-66	-66
word held	142	142	142
word help	-60	-60	-60
word helpline	16	16	16
word hence	-11	-11	-11
word hep	-86	-86	-86
word her	13	13	13
word hernia	36	36	36
word hers	86	86	86
word herself	63	63	63
word hes	49	49	49
word hi	-9	-9	-9
word hidden	28	28	28
word high	-17	-17	-17
word himself	37	37	37
word hips	-98	-98	-98
word his	25	25	25
word hit	108	108	108
word hoist	-17	-17	-17
word hold	-25	-25	-25
word holding	10	10	10
word holds	-106	-106	-106
word holiday	-38	-38	-38
word holy	-35	-35	-35
word honestly	-70	-70	-70
word horse	-42	-42	-42
word hosp	-14	-14	-14
word hospice	-51	-51	-51
word hospital	-24	-24	-24
word hot	-36	-36	-36
word hotel	25	25	25
word hour	107	107	107
word hours	49	49	49
word house	-34	-34	-34
word how	-10	-10	-10
word hr	-127	-127	-127
word hrs	73	73	73
word hub	-25	-25	-25
word husband	33	33	33
word hussain	84	84	84
word hutchinson	-43	-43	-43
word i	-18	-18	-18
word i'd	28	28	28
word i'll	-24	-24	-24
word i'm	29	29	29
word i've	-6	-6	-6
word ice	51	51	51
word icu	-49	-49	-49
word id	-52	-52	-52
word idris	-50	-50	-50
word if	-24	-24	-24
word ill	-88	-88	-88
word imam	64	64	64
word in	-11	-11	-11
word incident	-7	-7	-7
word initials	-69	-69	-69
word innes	77	77	77
word inr	66	66	66
word inrs	-88	-88	-88
word inside	-27	-27	-27
word instead	-87	-87	-87
word insulin	76	76	76
word insulins	-42	-42	-42
word interpreter	21	21	21
word interview	7	7	7
word into	-11	-11	-11
word iron	75	75	75
word island	-24	-24	-24
word isn't	19	19	19
word isnt	-64	-64	-64
word isolation	-108	-108	-108
word issue	52	52	52
word it	10	10	10
word it'll	37	37	37
word it's	-36	-36	-36
word item	-27	-27	-27
word its	-28	-28	-28
word itu	-34	-34	-34
word ivy	47	47	47
word j	-18	-18	-18
word jago	-69	-69	-69
word jan	27	27	27
word jar	-79	-79	-79
word jean	41	41	41
word jim	9	9	9
word jo	-69	-69	-69
word job	-22	-22	-22
word jobs	90	90	90
word john	-57	-57	-57
word joke	56	56	56
word jones	14	14	14
word joy	-29	-29	-29
word judge	-56	-56	-56
word june	-9	-9	-9
word just	11	11	11
word k	9	9	9
word karen	-86	-86	-86
word kaur	82	82	82
word keddie	22	22	22
word keep	-30	-30	-30
word keeper	-29	-29	-29
word keeps	-50	-50	-50
word keith	-31	-31	-31
word ken	31	31	31
word kevin	-51	-51	-51
word key	-11	-11	-11
word keys	-42	-42	-42
word keysafe	-48	-48	-48
word kids	-32	-32	-32
word kind	32	32	32
word kit	-21	-21	-21
word kitchen	-23	-23	-23
word kits	-84	-84	-84
word knee	-80	-80	-80
word knees	-70	-70	-70
word knew	11	11	11
word knife	-109	-109	-109
word known	16	16	16
word knows	-11	-11	-11
word kosher	-18	-18	-18
word l	132	132	132
word l0	-31	-31	-31
word la	-14	-14	-14
word la0	-72	-72	-72
word label	86	86	86
word labelled	96	96	96
word labels	122	122	122
word lad	-26	-26	-26
word lad's	-52	-52	-52
word lads	60	60	60
word lady	-13	-13	-13
word landing	-6	-6	-6
word landlord	-57	-57	-57
word lane	-16	-16	-16
word lap	35	35	35
word lass	-41	-41	-41
word last	-27	-27	-27
word late	-55	-55	-55
word lates	9	9	9
word latex	-29	-29	-29
word laundry	-70	-70	-70
word law	157	157	157
word lead	-51	-51	-51
word leads	-114	-114	-114
word leaflet	-68	-68	-68
word league	-31	-31	-31
word leak	-143	-143	-143
word learn	-47	-47	-47
word leaves	44	44	44
word leaving	-85	-85	-85
word leeds	-74	-74	-74
word left	17	17	17
word legs	76	76	76
word leicester	41	41	41
word let	-28	-28	-28
word letter	62	62	62
word letters	-54	-54	-54
word level	-28	-28	-28
word levels	73	73	73
word liaison	-11	-11	-11
word life	-34	-34	-34
word lifeboat	-36	-36	-36
word lift	-66	-66	-66
word light	-52	-52	-52
word lighthouse	-17	-17	-17
word lights	-119	-119	-119
word like	44	44	44
word likes	-16	-16	-16
word line	-48	-48	-48
word lines	-35	-35	-35
word link	-13	-13	-13
word list	25	25	25
word lister	-86	-86	-86
word lithium	-98	-98	-98
word little	-11	-11	-11
word live	-46	-46	-46
word lives	-10	-10	-10
word ll0	-46	-46	-46
word loan	-74	-74	-74
word local	-30	-30	-30
word locked	-30	-30	-30
word locker	95	95	95
word locum	20	20	20
word lodge	65	65	65
word log	-13	-13	-13
word login	-33	-33	-33
word lol	-9	-9	-9
word lollipop	-8	-8	-8
word long	-14	-14	-14
word longest	-38	-38	-38
word looking	16	16	16
word loose	-15	-15	-15
word lord	-80	-80	-80
word lorry	-21	-21	-21
word loss	-66	-66	-66
word lost	-9	-9	-9
word lot	-26	-26	-26
word loud	-39	-39	-39
word love	-73	-73	-73
word lovely	-34	-34	-34
word low	-13	-13	-13
word lower	81	81	81
word lp	-17	-17	-17
word lunch	-57	-57	-57
word lung	-28	-28	-28
word m0	57	57	57
word mackie	153	153	153
word made	15	15	15
word mag	11	11	11
word mail	-27	-27	-27
word major	-38	-38	-38
word majors	-33	-33	-33
word make	-45	-45	-45
word maker	-27	-27	-27
word makes	36	36	36
word male	-22	-22	-22
word mam	-8	-8	-8
word man	-10	-10	-10
word man's	57	57	57
word manager	-76	-76	-76
word manchester	15	15	15
word manikin	-30	-30	-30
word marathon	-22	-22	-22
word march	-58	-58	-58
word marcus	-41	-41	-41
word marian	49	49	49
word marie	-85	-85	-85
word mark	-7	-7	-7
word marked	-60	-60	-60
word market	-16	-16	-16
word marks	-32	-32	-32
word married	24	24	24
word martin	-53	-53	-53
word mary's	-27	-27	-27
word mask	168	168	168
word match	93	93	93
word matron	-76	-76	-76
word max	-11	-11	-11
word may	42	42	42
word mayor	40	40	40
word mccd	44	44	44
word mcculloch	17	17	17
word mdt	-14	-14	-14
word me	-19	-19	-19
word mean	-13	-13	-13
word meant	-50	-50	-50
word med	-72	-72	-72
word medical	-38	-38	-38
word meds	27	27	27
word meet	-6	-6	-6
word meeting	-111	-111	-111
word men	-109	-109	-109
word mention	-34	-34	-34
word met	-75	-75	-75
word methadone	78	78	78
word micro	-26	-26	-26
word mid	59	59	59
word midnight	19	19	19
word might	8	8	8
word milk	34	34	34
word min	49	49	49
word mine	-13	-13	-13
word minibus	92	92	92
word mins	-50	-50	-50
word minutes	-9	-9	-9
word miss	39	39	39
word missed	82	82	82
word missing	32	32	32
word mo	-13	-13	-13
word mon	-12	-12	-12
word monday	-33	-33	-33
word money	-30	-30	-30
word month	-67	-67	-67
word months	23	23	23
word more	-36	-36	-36
word morning	-70	-70	-70
word mortuary	-9	-9	-9
word moses	-14	-14	-14
word mother	50	50	50
word mother's	-17	-17	-17
word mountain	-29	-29	-29
word mouth	136	136	136
word moved	26	26	26
word moves	-44	-44	-44
word moving	9	9	9
word mr	10	10	10
word mri	44	44	44
word mrn	6	6	6
word mrs	-24	-24	-24
word ms	115	115	115
word much	35	35	35
word mug	-87	-87	-87
word mum	18	18	18
word mum's	-16	-16	-16
word museum	-81	-81	-81
word my	-33	-33	-33
word n	23	23	23
word na	-54	-54	-54
word nae	25	25	25
word name	28	28	28
word name's	70	70	70
word named	-50	-50	-50
word names	-10	-10	-10
word nan	24	24	24
word national	-111	-111	-111
word nav	-10	-10	-10
word nbm	139	139	139
word near	-57	-57	-57
word nearest	51	51	51
word neck	-16	-16	-16
word needed	-24	-24	-24
word needle	33	33	33
word needles	67	67	67
word neg	24	24	24
word neighbour	32	32	32
word neither	-17	-17	-17
word nephew	111	111	111
word neuro	22	22	22
word never	-13	-13	-13
word new	-28	-28	-28
word news	-9	-9	-9
word next	22	22	22
word ng	73	73	73
word nhs	-17	-17	-17
word nice	-10	-10	-10
word nicely	8	8	8
word niece	25	25	25
word nightingale	25	25	25
word nights	-10	-10	-10
word nine	43	43	43
word no	19	19	19
word nobody	-38	-38	-38
word nobody's	-123	-123	-123
word nof	-67	-67	-67
word nok	27	27	27
word none	-70	-70	-70
word noon	-35	-35	-35
word nora	92	92	92
word normal	-86	-86	-86
word noro	-120	-120	-120
word north	-50	-50	-50
word not	9	9	9
word note	13	13	13
word notes	-37	-37	-37
word nothing	21	21	21
word nov	-45	-45	-45
word november	27	27	27
word now	-26	-26	-26
word number	31	31	31
word numbers	-11	-11	-11
word nurse	25	25	25
word nursery	65	65	65
word nurses	-27	-27	-27
word o	65	65	65
word o'clock	46	46	46
word obi	50	50	50
word obs	-22	-22	-22
word obuya	-63	-63	-63
word obviously	-33	-33	-33
word oct	98	98	98
word odp	-64	-64	-64
word of	-15	-15	-15
word off	-8	-8	-8
word offer	-23	-23	-23
word offering	-36	-36	-36
word office	24	24	24
word officer	-98	-98	-98
word oh	-13	-13	-13
word old	-36	-36	-36
word once	-10	-10	-10
word one's	18	18	18
word ones	-18	-18	-18
word only	-29	-29	-29
word oonagh	-34	-34	-34
word op	-29	-29	-29
word open	-80	-80	-80
word opened	66	66	66
word opens	-35	-35	-35
word or	-39	-39	-39
word order	-47	-47	-47
word ordered	-85	-85	-85
word org	14	14	14
word organ	26	26	26
word organist	9	9	9
word ortho	-59	-59	-59
word osce	-6	-6	-6
word oswald's	79	79	79
word othello	-43	-43	-43
word other	22	22	22
word others	49	49	49
word otherwise	6	6	6
word otis	-32	-32	-32
word ours	-33	-33	-33
word out	-12	-12	-12
word outliers	-41	-41	-41
word outside	21	21	21
word outstanding	-66	-66	-66
word over	-9	-9	-9
word overnight	13	13	13
word owe	-98	-98	-98
word own	-23	-23	-23
word owns	-109	-109	-109
word oxygen	-116	-116	-116
word oyelowo	114	114	114
word p	54	54	54
word p0	26	26	26
word pack	59	59	59
word paeds	-43	-43	-43
word page	61	61	61
word paid	-55	-55	-55
word pain	-14	-14	-14
word pair	-34	-34	-34
word panel	-48	-48	-48
word paper	23	23	23
word papers	50	50	50
word paperwork	38	38	38
word paracetamol	-27	-27	-27
word parents	59	59	59
word park	10	10	10
word parking	-64	-64	-64
word parkinson's	-46	-46	-46
word parrot	-20	-20	-20
word partner	25	25	25
word pas	-40	-40	-40
word pass	91	91	91
word passed	-24	-24	-24
word passport	72	72	72
word password	24	24	24
word past	-42	-42	-42
word pat	-99	-99	-99
word path	-6	-6	-6
word pathway	68	68	68
word patient	94	94	94
word patients	-57	-57	-57
word payroll	-59	-59	-59
word pearl	27	27	27
word peg	-26	-26	-26
word peggy	-68	-68	-68
word pelvis	-24	-24	-24
word pen	41	41	41
word pending	-147	-147	-147
word penny	-51	-51	-51
word people	-11	-11	-11
word per	10	10	10
word person	-45	-45	-45
word pet	33	33	33
word pharmacy	-60	-60	-60
word phil	-76	-76	-76
word phone	23	23	23
word phoned	57	57	57
word phones	-39	-39	-39
word photo	13	13	13
word photos	-86	-86	-86
word physio	-47	-47	-47
word pic	14	14	14
word pick	-47	-47	-47
word picks	-45	-45	-45
word picture	-7	-7	-7
word pie	53	53	53
word piece	-17	-17	-17
word pier	21	21	21
word pink	53	53	53
word pint	-22	-22	-22
word pit	-41	-41	-41
word pitch	9	9	9
word placement	42	42	42
word places	90	90	90
word plan	44	44	44
word plane	-21	-21	-21
word plaster	-36	-36	-36
word plate	-6	-6	-6
word played	-62	-62	-62
word player	82	82	82
word plays	-75	-75	-75
word pls	16	16	16
word plus	-53	-53	-53
word pm	14	14	14
word pneumonia	18	18	18
word po	-121	-121	-121
word pod	162	162	162
word point	-99	-99	-99
word police	27	27	27
word polish	-54	-54	-54
word pool	51	51	51
word poor	-173	-173	-173
word poorly	-59	-59	-59
word porter	131	131	131
word porters	60	60	60
word pos	32	32	32
word post	58	58	58
word postcode	-25	-25	-25
word posted	19	19	19
word poster	-36	-36	-36
word posters	-50	-50	-50
word pox	-71	-71	-71
word practice	-8	-8	-8
word pre	48	48	48
word precious	36	36	36
word pred	-128	-128	-128
word pregnant	-67	-67	-67
word prep	40	40	40
word press	-50	-50	-50
word pressure	73	73	73
word price	-11	-11	-11
word priest	-17	-17	-17
word primary	-73	-73	-73
word print	35	35	35
word printed	-19	-19	-19
word printer	-16	-16	-16
word prize	74	74	74
word prof	-44	-44	-44
word prom	37	37	37
word promised	46	46	46
word proper	36	36	36
word property	28	28	28
word provided	-6	-6	-6
word pt	123	123	123
word pts	-29	-29	-29
word pub	-33	-33	-33
word public	-7	-7	-7
word pulled	134	134	134
word pump	61	61	61
word punch	-88	-88	-88
word put	-45	-45	-45
word putting	8	8	8
word pyjamas	30	30	30
word queen	-36	-36	-36
word queries	-92	-92	-92
word query	33	33	33
word question	79	79	79
word queue	16	16	16
word quiz	-19	-19	-19
word r	53	53	53
word r0	-51	-51	-51
word race	-8	-8	-8
word radio	-27	-27	-27
word rail	40	40	40
word raised	-35	-35	-35
word ran	14	14	14
word rang	36	36	36
word rapid	32	32	32
word rare	-31	-31	-31
word rash	11	11	11
word rat	15	15	15
word rate	-24	-24	-24
word rather	66	66	66
word rd	19	19	19
word re	52	52	52
word read	28	28	28
word reading	-95	-95	-95
word readings	-18	-18	-18
word reads	-40	-40	-40
word ready	-18	-18	-18
word real	28	28	28
word really	-25	-25	-25
word rebleed	83	83	83
word rebook	18	18	18
word rec	-73	-73	-73
word recall	107	107	107
word reception	-41	-41	-41
word recipient	30	30	30
word record	-66	-66	-66
word recovery	114	114	114
word red	-27	-27	-27
word ref	-22	-22	-22
word referral	-19	-19	-19
word refused	127	127	127
word refusing	49	49	49
word reg	-37	-37	-37
word registrar	-94	-94	-94
word rehab	101	101	101
word rejected	91	91	91
word relation	73	73	73
word relatives	39	39	39
word release	-62	-62	-62
word renal	-29	-29	-29
word rep	-11	-11	-11
word repeat	-6	-6	-6
word reply	80	80	80
word report	-24	-24	-24
word reporting	81	81	81
word request	-46	-46	-46
word requested	-9	-9	-9
word rescue	-19	-19	-19
word rest	7	7	7
word result	-22	-22	-22
word retired	-55	-55	-55
word retirement	-72	-72	-72
word returned	-7	-7	-7
word review	68	68	68
word ride	-32	-32	-32
word right	-33	-33	-33
word ringing	-6	-6	-6
word risk	-128	-128	-128
word rm	30	30	30
word rmn	-69	-69	-69
word rn	-61	-61	-61
word road	-25	-25	-25
word robertson	-50	-50	-50
word robot	-142	-142	-142
word roof	13	13	13
word room	-51	-51	-51
word rooms	78	78	78
word rose	-72	-72	-72
word rota	-70	-70	-70
word round	-49	-49	-49
word rounds	-31	-31	-31
word route	29	29	29
word row	59	59	59
word rowing	-17	-17	-17
word royal	-27	-27	-27
word rpt	159	159	159
word rugby	-29	-29	-29
word rule	-67	-67	-67
word rules	-105	-105	-105
word run	-8	-8	-8
word rung	9	9	9
word runner	-99	-99	-99
word runs	29	29	29
word s	-36	-36	-36
word s0	-16	-16	-16
word sad	-93	-93	-93
word safe	75	75	75
word said	-49	-49	-49
word salt	-10	-10	-10
word same	53	53	53
word sample	66	66	66
word samples	-13	-13	-13
word sandra	61	61	61
word sandwich	-7	-7	-7
word sandwiches	-26	-26	-26
word sang	16	16	16
word santa	-35	-35	-35
word sash	-50	-50	-50
word sat	-13	-13	-13
word sats	73	73	73
word saturday	-44	-44	-44
word sau	37	37	37
word saw	-42	-42	-42
word say	-34	-34	-34
word saying	6	6	6
word scan	10	10	10
word scan's	87	87	87
word scanned	77	77	77
word scanner	-58	-58	-58
word scenario	-91	-91	-91
word school	61	61	61
word scooter	-77	-77	-77
word scope	-75	-75	-75
word score	-53	-53	-53
word scot	-44	-44	-44
word screen	45	45	45
word script	-66	-66	-66
word scrub	23	23	23
word scrubbing	-82	-82	-82
word seat	77	77	77
word seats	6	6	6
word sec	60	60	60
word second	44	44	44
word section	32	32	32
word see	34	34	34
word seeing	65	65	65
word seen	12	12	12
word self	-44	-44	-44
word send	-13	-13	-13
word sending	-20	-20	-20
word sent	-51	-51	-51
word separate	80	80	80
word sepsis	14	14	14
word serial	-14	-14	-14
word service	9	9	9
word session	-100	-100	-100
word set	47	47	47
word sets	-27	-27	-27
word settled	-59	-59	-59
word seven	-51	-51	-51
word share	-65	-65	-65
word sharps	40	40	40
word she	28	28	28
word she'd	-95	-95	-95
word she'll	-47	-47	-47
word sheet	14	14	14
word sheila	-87	-87	-87
word shes	50	50	50
word shift	-28	-28	-28
word ship	-117	-117	-117
word sho	-17	-17	-17
word short	-53	-53	-53
word shot	-83	-83	-83
word should	16	16	16
word shout	74	74	74
word show	-24	-24	-24
word showing	-40	-40	-40
word shows	45	45	45
word shut	-47	-47	-47
word shuts	-20	-20	-20
word sibs	61	61	61
word sick	-38	-38	-38
word side	7	7	7
word sign	-70	-70	-70
word signature	-100	-100	-100
word signed	43	43	43
word signing	-33	-33	-33
word signs	-65	-65	-65
word silver	-54	-54	-54
word sim	44	44	44
word since	29	29	29
word singing	24	24	24
word single	-14	-14	-14
word siobhan	32	32	32
word siop	8	8	8
word sister	41	41	41
word sister's	131	131	131
word sisters	94	94	94
word site	-52	-52	-52
word sits	-42	-42	-42
word sitting	-48	-48	-48
word six	-72	-72	-72
word size	-24	-24	-24
word skeleton	-24	-24	-24
word skin	-86	-86	-86
word sleep	82	82	82
word slept	76	76	76
word slide	-108	-108	-108
word slides	-139	-139	-139
word slipped	6	6	6
word slippers	47	47	47
word slochd	-14	-14	-14
word slot	60	60	60
word slots	69	69	69
word slow	-23	-23	-23
word sluice	-80	-80	-80
word small	-61	-61	-61
word smith	-46	-46	-46
word smoker	-39	-39	-39
word snow	10	10	10
word social	-84	-84	-84
word somali	84	84	84
word somebody	37	37	37
word someone	11	11	11
word something	-66	-66	-66
word son	7	7	7
word son's	53	53	53
word sons	-89	-89	-89
word sorry	96	96	96
word sorted	43	43	43
word sounds	-23	-23	-23
word soup	62	62	62
word south	-36	-36	-36
word spare	-31	-31	-31
word speak	128	128	128
word speaking	-99	-99	-99
word spelt	69	69	69
word spine	150	150	150
word splint	74	74	74
word split	-94	-94	-94
word spoke	89	89	89
word sports	-23	-23	-23
word squeeze	-22	-22	-22
word sr0	49	49	49
word stack	-108	-108	-108
word staff	-92	-92	-92
word stage	-24	-24	-24
word stall	-17	-17	-17
word standby	-30	-30	-30
word standing	15	15	15
word start	-66	-66	-66
word started	-13	-13	-13
word starters	-21	-21	-21
word starting	-72	-72	-72
word starts	9	9	9
word station	10	10	10
word stats	46	46	46
word status	-10	-10	-10
word stay	-58	-58	-58
word staying	61	61	61
word stays	-71	-71	-71
word stedy	-79	-79	-79
word step	10	10	10
word steps	76	76	76
word steroids	30	30	30
word steve	-24	-24	-24
word sticker	124	124	124
word sticking	-120	-120	-120
word stock	-37	-37	-37
word stoma	-19	-19	-19
word stone	31	31	31
word stood	-95	-95	-95
word stop	62	62	62
word stopped	9	9	9
word stores	-81	-81	-81
word storm	-55	-55	-55
word story	52	52	52
word straight	38	38	38
word street	-49	-49	-49
word stretcher	-32	-32	-32
word stroke	-14	-14	-14
word stuck	-8	-8	-8
word student	-41	-41	-41
word students	-59	-59	-59
word study	-66	-66	-66
word sue	18	18	18
word summer	48	48	48
word sun	-54	-54	-54
word sunday	-7	-7	-7
word sundown	-45	-45	-45
word surgeon	-29	-29	-29
word surgeons	-84	-84	-84
word surgery	-88	-88	-88
word surgical	10	10	10
word surname	23	23	23
word swab	43	43	43
word swabs	21	21	21
word swallow	-19	-19	-19
word swap	-9	-9	-9
word swapped	120	120	120
word swears	53	53	53
word swift	123	123	123
word switch	-40	-40	-40
word syndrome	-25	-25	-25
word syringe	7	7	7
word system	50	50	50
word t	-11	-11	-11
word t0	40	40	40
word ta	-99	-99	-99
word table	53	53	53
word tablets	24	24	24
word tac	-87	-87	-87
word tae	61	61	61
word take	-20	-20	-20
word taken	12	12	12
word takers	22	22	22
word takes	-58	-58	-58
word taking	-77	-77	-77
word talk	-70	-70	-70
word talking	36	36	36
word tall	16	16	16
word tan	-36	-36	-36
word tandem	-54	-54	-54
word tap	35	35	35
word tattoo	25	25	25
word taught	-17	-17	-17
word tavi	-95	-95	-95
word taxi	100	100	100
word tb	-92	-92	-92
word tea	18	18	18
word team	-36	-36	-36
word teams	-55	-55	-55
word tech	-34	-34	-34
word ted	-28	-28	-28
word teeth	8	8	8
word tel	-8	-8	-8
word telford	-10	-10	-10
word tell	16	16	16
word telling	22	22	22
word telly	-30	-30	-30
word temp	79	79	79
word template	-11	-11	-11
word ten	64	64	64
word term	-50	-50	-50
word terrace	31	31	31
word test	-117	-117	-117
word tested	83	83	83
word than	24	24	24
word thank	-45	-45	-45
word thanks	-16	-16	-16
word that'll	-58	-58	-58
word that's	-18	-18	-18
word thats	-69	-69	-69
word the	-19	-19	-19
word theatre	-20	-20	-20
word theatres	-73	-73	-73
word their	8	8	8
word them	-10	-10	-10
word then	-50	-50	-50
word theo	-55	-55	-55
word therapy	-59	-59	-59
word there	-17	-17	-17
word there's	18	18	18
word theres	75	75	75
word these	-68	-68	-68
word they	-8	-8	-8
word they'll	87	87	87
word they're	-7	-7	-7
word they've	43	43	43
word things	-37	-37	-37
word think	10	10	10
word thinks	-113	-113	-113
word third	-20	-20	-20
word this	7	7	7
word thomas	-62	-62	-62
word thompson	-56	-56	-56
word those	-77	-77	-77
word though	-87	-87	-87
word thought	-58	-58	-58
word threw	-49	-49	-49
word through	-30	-30	-30
word thurs	-11	-11	-11
word thursday	44	44	44
word tib	106	106	106
word ticket	-30	-30	-30
word til	-58	-58	-58
word till	-30	-30	-30
word times	-21	-21	-21
word tin	-69	-69	-69
word tip	12	12	12
word tmrw	-93	-93	-93
word toast	122	122	122
word today	24	24	24
word today's	-42	-42	-42
word toe	94	94	94
word toes	-26	-26	-26
word toilet	26	26	26
word told	35	35	35
word tom	-24	-24	-24
word tom's	-128	-128	-128
word tomorrow	-10	-10	-10
word tomorrow's	57	57	57
word tonight	-26	-26	-26
word too	-36	-36	-36
word took	-36	-36	-36
word top	92	92	92
word town	-20	-20	-20
word tr0	63	63	63
word tractor	-58	-58	-58
word trained	-44	-44	-44
word training	-126	-126	-126
word trains	33	33	33
word transfer	25	25	25
word transplant	21	21	21
word transport	-9	-9	-9
word trauma	-49	-49	-49
word tray	-36	-36	-36
word trays	-114	-114	-114
word treat	-52	-52	-52
word triage	-88	-88	-88
word trial	181	181	181
word tried	52	52	52
word trip	91	91	91
word triplets	-26	-26	-26
word trolley	-129	-129	-129
word trouble	29	29	29
word trust	-56	-56	-56
word try	87	87	87
word trying	-28	-28	-28
word tto	12	12	12
word ttos	-11	-11	-11
word tube	32	32	32
word tue	8	8	8
word tues	-13	-13	-13
word tuesday	7	7	7
word tuesdays	-58	-58	-58
word turn	-41	-41	-41
word turned	-49	-49	-49
word twice	53	53	53
word twilight	-83	-83	-83
word twin	-32	-32	-32
word twins	19	19	19
word two	9	9	9
word type	-51	-51	-51
word typed	35	35	35
word tyson-wren	30	30	30
word tŷ	-9	-9	-9
word u	12	12	12
word uk	-8	-8	-8
word ulcer	-42	-42	-42
word under	-14	-14	-14
word undertaker	51	51	51
word uni	-28	-28	-28
word unit	-32	-32	-32
word units	-56	-56	-56
word unknown	70	70	70
word until	-31	-31	-31
word up	35	35	35
word updated	-34	-34	-34
word upset	37	37	37
word upstairs	-52	-52	-52
word urgent	-43	-43	-43
word us	-46	-46	-46
word use	-64	-64	-64
word used	-120	-120	-120
word usher	7	7	7
word using	-22	-22	-22
word usual	67	67	67
word usually	-38	-38	-38
word v	-49	-49	-49
word v0	-50	-50	-50
word valve	-43	-43	-43
word van's	62	62	62
word vascular	19	19	19
word vent	10	10	10
word verified	13	13	13
word verify	82	82	82
word very	-14	-14	-14
word vet	-110	-110	-110
word via	-54	-54	-54
word victoria	-108	-108	-108
word video	-23	-23	-23
word visit	-54	-54	-54
word visitor	-35	-35	-35
word visitors	114	114	114
word visits	-34	-34	-34
word voice	64	64	64
word volunteers	-59	-59	-59
word vomiting	-25	-25	-25
word vs	-73	-73	-73
word w	63	63	63
word wait	40	40	40
word waiting	71	71	71
word wales	-74	-74	-74
word walked	39	39	39
word walking	-61	-61	-61
word wall	-11	-11	-11
word wanted	-57	-57	-57
word wanting	43	43	43
word wants	20	20	20
word ward	21	21	21
word wards	-74	-74	-74
word warfarin	17	17	17
word was	-22	-22	-22
word wash	-53	-53	-53
word watch	-21	-21	-21
word watching	-50	-50	-50
word water	30	30	30
word wave	-16	-16	-16
word way	37	37	37
word we'd	-15	-15	-15
word we're	-87	-87	-87
word we've	-32	-32	-32
word wear	-104	-104	-104
word wed	-41	-41	-41
word wedding	69	69	69
word wednesday	9	9	9
word weds	-42	-42	-42
word wee	54	54	54
word week	-73	-73	-73
word weekend	122	122	122
word weeks	-89	-89	-89
word weight	34	34	34
word welcome	-72	-72	-72
word welsh	-71	-71	-71
word went	-29	-29	-29
word were	-31	-31	-31
word what	-17	-17	-17
word what's	15	15	15
word whatever	-48	-48	-48
word whats	99	99	99
word wheel	-107	-107	-107
word wheelchair	79	79	79
word when	-37	-37	-37
word where	-19	-19	-19
word wherever	-115	-115	-115
word which	45	45	45
word while	-10	-10	-10
word white	-31	-31	-31
word whiteboard	-21	-21	-21
word who	7	7	7
word who's	30	30	30
word whoever	-39	-39	-39
word whoever's	-18	-18	-18
word whole	-60	-60	-60
word whos	111	111	111
word whose	34	34	34
word why	-51	-51	-51
word wil	49	49	49
word will	-7	-7	-7
word willow	-22	-22	-22
word window	136	136	136
word wing	-32	-32	-32
word winner	-58	-58	-58
word winter	-98	-98	-98
word wire	-102	-102	-102
word with	-9	-9	-9
word withdrew	-37	-37	-37
word without	22	22	22
word wivenhoe	-38	-38	-38
word wk	-6	-6	-6
word wks	-85	-85	-85
word woman	50	50	50
word won	19	19	19
word wont	113	113	113
word word	86	86	86
word words	-34	-34	-34
word work	-9	-9	-9
word worked	17	17	17
word worker	-57	-57	-57
word working	-104	-104	-104
word works	50	50	50
word world	-34	-34	-34
word would	-62	-62	-62
word wound	-22	-22	-22
word wright	-92	-92	-92
word wrist	14	14	14
word wristband	54	54	54
word writing	-50	-50	-50
word written	53	53	53
word wrong	26	26	26
word wrote	84	84	84
word x	-34	-34	-34
word x0	-27	-27	-27
word xmas	-34	-34	-34
word xray	-73	-73	-73
word y	-36	-36	-36
word y0	45	45	45
word year	-44	-44	-44
word year's	-17	-17	-17
word years	-67	-67	-67
word yellow	31	31	31
word yer	-58	-58	-58
word yes	8	8	8
word yest	-34	-34	-34
word yesterday	-32	-32	-32
word yet	-25	-25	-25
word you'd	-49	-49	-49
word you'll	-44	-44	-44
word you're	-22	-22	-22
word you've	37	37	37
word young	-13	-13	-13
word your	-58	-58	-58
word yours	-48	-48	-48
word yous	-16	-16	-16
word yr	-98	-98	-98
word yrs	55	55	55
word zone	-36	-36	-36
workplace	-69	-93	-126
works	-216	-247	-227
year-near	-62	-30	1
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

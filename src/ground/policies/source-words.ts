import type { View } from '#ground/kernel/view.ts'

/**
 * Where a nation's rule comes from, in Welsh, by the English that stands in its row: a row is a record of the law and is
 * kept as it was loaded, and its source is a citation rather than a sentence of ours.
 */
const WELSH: Readonly<Record<string, string>> = {
  'Practice: a year’s budget is 52 weeks of it': 'Arfer: 52 wythnos ohoni yw cyllideb blwyddyn',
  'Practice: each route bears its share of what the person pays':
    'Arfer: mae pob llwybr yn ysgwyddo ei gyfran o’r hyn y mae’r person yn ei dalu',
  'Practice: direct payments every four weeks, in advance':
    'Arfer: taliadau uniongyrchol bob pedair wythnos, ymlaen llaw',
  'Practice: every charge is collected, however small':
    'Arfer: cesglir pob tâl, waeth pa mor fach ydyw',
  'Local Government Finance Act 1992 s116(1)': 'Deddf Cyllid Llywodraeth Leol 1992 a116(1)',
  'SI 2014/2672 regs 12 and 25: £1 a week for each £250, or part, between £14,250 and £23,250':
    'OS 2014/2672 rheoliadau 12 a 25: £1 yr wythnos am bob £250, neu ran ohono, rhwng £14,250 a £23,250',
  'SI 2015/1843: £24,000 outside care homes, and no income taken from savings below it':
    'OS 2015/1843: £24,000 y tu allan i gartrefi gofal, ac ni chymerir incwm o gynilion sy’n is na hynny',
  'Care Act 2014 s14: no national limit in England but the cost and the minimum income':
    'Deddf Gofal 2014 a14: dim terfyn cenedlaethol yn Lloegr heblaw’r gost a’r isafswm incwm',
  'SI 2015/1843 as amended: £90 until April 2020':
    'OS 2015/1843 fel y’i diwygiwyd: £90 tan fis Ebrill 2020',
  'SI 2015/1843 as amended by SI 2020/131; kept at £100 by the written statement of December 2024':
    'OS 2015/1843 fel y’i diwygiwyd gan OS 2020/131; cadwyd ar £100 gan ddatganiad ysgrifenedig Rhagfyr 2024',
  'SI 2014/2672 reg 14 (earnings) and Schedule 1 (the mobility part of PIP and DLA)':
    'OS 2014/2672 rheoliad 14 (enillion) ac Atodlen 1 (rhan symudedd PIP a DLA)',
  'SI 2015/1844 (earnings, and the mobility part of PIP and DLA)':
    'OS 2015/1844 (enillion, a rhan symudedd PIP a DLA)',
  'Mental Health Act 1983 s117; SI 2014/2672 regs 3 and 4; equipment and small adaptations up to £1,000':
    'Deddf Iechyd Meddwl 1983 a117; OS 2014/2672 rheoliadau 3 a 4; offer ac addasiadau bach hyd at £1,000',
  'Mental Health Act 1983 s117; SI 2015/1843: transport to a day service that meets assessed needs, and advocacy':
    'Deddf Iechyd Meddwl 1983 a117; OS 2015/1843: cludiant i wasanaeth dydd sy’n diwallu anghenion a aseswyd, ac eiriolaeth',
  'SI 2014/2672 reg 7: the amounts are whole': 'OS 2014/2672 rheoliad 7: mae’r symiau’n gyfan',
  'SI 2015/1843: the basic benefit, 35 % more, and 10 % for the costs of disability':
    'OS 2015/1843: y budd-dal sylfaenol, 35 % yn fwy, a 10 % ar gyfer costau anabledd',
  'SI 2014/2672 reg 7, Department of Health and Social Care circular for 2024 to 2025':
    'OS 2014/2672 rheoliad 7, cylchlythyr yr Adran Iechyd a Gofal Cymdeithasol ar gyfer 2024 i 2025',
  'SI 2014/2672 reg 7, circular for 2025 to 2026; pension age, carer and child as reported: check against it':
    'OS 2014/2672 rheoliad 7, cylchlythyr 2025 i 2026; oedran pensiwn, gofalwr a phlentyn fel yr adroddwyd: gwiriwch yn ei erbyn',
  'Announced for 2026 to 2027: age 18 to 24 as published; the others inferred from the announcement. Load the circular before relying on them':
    'Cyhoeddwyd ar gyfer 2026 i 2027: 18 i 24 oed fel y cyhoeddwyd; casglwyd y lleill o’r cyhoeddiad. Llwythwch y cylchlythyr cyn dibynnu arnynt',
  'SI 2015/1843; benefit rates of 2024 to 2025': 'OS 2015/1843; cyfraddau budd-dal 2024 i 2025',
  'Benefit rates of 2024 to 2025, carried on: the later ones are not here. Load them before relying on this':
    'Cyfraddau budd-dal 2024 i 2025, wedi’u parhau: nid yw’r rhai diweddarach yma. Llwythwch nhw cyn dibynnu ar hyn',
  'Practice: a decision to go with less support than was assessed is looked at again within 4 to 12 weeks':
    'Arfer: edrychir eto o fewn 4 i 12 wythnos ar benderfyniad i fynd â llai o gymorth nag a aseswyd',
  'Practice: a place is costed for the days on which its site is really open':
    'Arfer: cyfrifir cost lle ar gyfer y diwrnodau pan fydd y safle ar agor mewn gwirionedd',
  'Practice: four weeks’ notice to a provider whom somebody leaves':
    'Arfer: pedair wythnos o rybudd i ddarparwr y mae rhywun yn ei adael',
  'SI 2009/309 reg 13(3): acknowledged within 3 working days; the law gives up to six months for the answer, practice 20 working days':
    'OS 2009/309 rheoliad 13(3): cydnabod o fewn 3 diwrnod gwaith; mae’r gyfraith yn rhoi hyd at chwe mis i ateb, arfer yw 20 diwrnod gwaith',
  'SI 2014/1794: acknowledged within 2 working days, local resolution within 10, a formal answer within 25':
    'OS 2014/1794: cydnabod o fewn 2 ddiwrnod gwaith, datrys yn lleol o fewn 10, ateb ffurfiol o fewn 25',
  'Care and Support Statutory Guidance 13.17: an early light-touch review at six to eight weeks':
    'Canllawiau Statudol Gofal a Chymorth 13.17: adolygiad ysgafn cynnar ar ôl chwech i wyth wythnos',
  'SI 2014/2871 reg 7: a direct payment is reviewed once within its first six months, then each twelve':
    'OS 2014/2871 rheoliad 7: adolygir taliad uniongyrchol unwaith o fewn y chwe mis cyntaf, yna bob deuddeg',
  'Care and Support Statutory Guidance 13.32 and SI 2014/2871 reg 7; Wales: anaw 4 s54(5) and its Part 4 Code':
    'Canllawiau Statudol Gofal a Chymorth 13.32 ac OS 2014/2871 rheoliad 7; Cymru: dccc 4 a54(5) a’i God Rhan 4',
  'Practice: who is told when a review is late':
    'Arfer: pwy sy’n cael gwybod pan fydd adolygiad yn hwyr',
  'Practice: a review that somebody asks for is held within 28 days (Care Act 2014 s27(1)(b))':
    'Arfer: cynhelir adolygiad y mae rhywun yn gofyn amdano o fewn 28 diwrnod (Deddf Gofal 2014 a27(1)(b))',
  'Practice: a named broker within two working days of asking':
    'Arfer: brocer a enwir o fewn dau ddiwrnod gwaith i ofyn',
  'Practice: two reviews due within 28 days of each other are one visit that meets both duties':
    'Arfer: mae dau adolygiad o fewn 28 diwrnod i’w gilydd yn un ymweliad sy’n bodloni’r ddwy ddyletswydd',
  'Practice: how long a plan waits for the view of a carer whose break it shortens':
    'Arfer: pa mor hir y mae cynllun yn aros am farn gofalwr y mae’n byrhau ei seibiant',
  'Practice: somebody decides within five working days on what a person wants to buy':
    'Arfer: mae rhywun yn penderfynu o fewn pum diwrnod gwaith ar yr hyn y mae person am ei brynu',
  'Practice of several councils: what money for care does not usually buy. Each is decided by a person, never refused by a list':
    'Arfer sawl cyngor: yr hyn nad yw arian gofal fel arfer yn ei brynu. Person sy’n penderfynu pob un, byth rhestr',
  'Practice: each outcome is looked at with the person every twelve weeks':
    'Arfer: edrychir ar bob canlyniad gyda’r person bob deuddeg wythnos',
  'Practice: a choice is another provider with a place within four weeks and 45 minutes of home':
    'Arfer: dewis yw darparwr arall â lle o fewn pedair wythnos a 45 munud o’r cartref',
  'Practice: how far a plan may go over the adjusted budget before somebody more senior answers for it':
    'Arfer: pa mor bell y caiff cynllun fynd dros y gyllideb wedi’i haddasu cyn i rywun uwch ateb drosto',
  'Practice: everybody by the end of the financial year':
    'Arfer: pawb erbyn diwedd y flwyddyn ariannol',
  'Practice: at least four weeks before a smaller budget holds, as councils’ direct payment agreements give':
    'Arfer: o leiaf bedair wythnos cyn i gyllideb lai ddod i rym, fel yng nghytundebau taliadau uniongyrchol cynghorau',
  'Practice: five working days to answer a plan': 'Arfer: pum diwrnod gwaith i ateb cynllun',
  'Practice: asked again when twelve weeks have passed':
    'Arfer: gofynnir eto pan fydd deuddeg wythnos wedi mynd heibio',
  'Practice: fourteen days’ warning before a place is held no longer':
    'Arfer: pedwar diwrnod ar ddeg o rybudd cyn na chedwir lle mwyach',
  'Practice (rule R25): eight weeks’ notice of a new price, twelve of a service that closes':
    'Arfer (rheol R25): wyth wythnos o rybudd o bris newydd, deuddeg o wasanaeth sy’n cau',
  'Practice: nothing with seven days’ notice, half with two, all below 48 hours':
    'Arfer: dim gyda saith diwrnod o rybudd, hanner gyda dau, y cyfan o dan 48 awr',
  'Practice: those who are about to lose support come first, then those who have none, then whoever has waited longest':
    'Arfer: y rhai sydd ar fin colli cymorth sy’n dod gyntaf, yna’r rhai sydd heb ddim, yna pwy bynnag sydd wedi aros hiraf',
  'Practice: an alert that nobody acknowledges goes to the next on the rota':
    'Arfer: mae rhybudd nad oes neb yn ei gydnabod yn mynd at y nesaf ar y rota',
  'Care Act 2014 s42; the Act gives no days':
    'Deddf Gofal 2014 a42; nid yw’r Ddeddf yn rhoi diwrnodau',
  'Practice: messages an hour, far above any honest need':
    'Arfer: negeseuon yr awr, ymhell uwchlaw unrhyw angen gonest',
  'Practice; not less than twelve weeks for voluntary and community providers (Compact principles, 2010)':
    'Arfer; dim llai na deuddeg wythnos i ddarparwyr gwirfoddol a chymunedol (egwyddorion y Compact, 2010)',
  'Practice: a price above the framework’s rate is approved by whoever holds the budget':
    'Arfer: pwy bynnag sy’n dal y gyllideb sy’n cymeradwyo pris uwchlaw cyfradd y fframwaith',
  'Practice: looked for 30 minutes after the start, reached within 30 more; 3 unexplained in a row, or 4 in 6 weeks, ask for a review':
    'Arfer: chwilir 30 munud ar ôl y dechrau, cyrhaeddir o fewn 30 arall; mae 3 heb esboniad yn olynol, neu 4 mewn 6 wythnos, yn gofyn am adolygiad',
  'Practice: three days to answer, for a provider, for friends, and for whoever is offered a place':
    'Arfer: tridiau i ateb, i ddarparwr, i ffrindiau, ac i bwy bynnag sy’n cael cynnig lle',
  'Practice: each person at a provider under enquiry is checked on within two working days':
    'Arfer: gwirir pob person gyda darparwr sydd dan ymholiad o fewn dau ddiwrnod gwaith',
  'Practice: illness is paid from the council’s allowance; the first two in twelve weeks without question':
    'Arfer: telir am salwch o lwfans y cyngor; y ddau gyntaf mewn deuddeg wythnos heb gwestiwn',
  'Practice: a quarter more at one place in a month, from four on':
    'Arfer: chwarter yn fwy mewn un lle mewn mis, o bedwar ymlaen',
  'Mental Capacity Act 2005 s4 and s6: what restricts somebody is looked at again within 12 weeks at most':
    'Deddf Galluedd Meddyliol 2005 a4 ac a6: edrychir eto ar yr hyn sy’n cyfyngu ar rywun o fewn 12 wythnos fan bellaf',
  'Social Services and Well-being (Wales) Act 2014 s126; statutory guidance volume 6: normally within 7 working days':
    'Deddf Gwasanaethau Cymdeithasol a Llesiant (Cymru) 2014 a126; canllawiau statudol cyfrol 6: o fewn 7 diwrnod gwaith fel arfer',
  'Practice: more than twelve people with learning disabilities together needs a reason (ordinary lives, Valuing People Now)':
    'Arfer: mae angen rheswm dros gael mwy na deuddeg o bobl ag anableddau dysgu gyda’i gilydd (bywydau cyffredin, Valuing People Now)',
  'Practice: another day within the fortnight for a day that a holiday or closure took':
    'Arfer: diwrnod arall o fewn y pythefnos yn lle diwrnod a gollwyd oherwydd gŵyl neu gau',
  'Practice: public liability of £5 million': 'Arfer: atebolrwydd cyhoeddus o £5 miliwn',
  'Practice: two months are enough to renew insurance or a check':
    'Arfer: mae dau fis yn ddigon i adnewyddu yswiriant neu wiriad',
  'Practice: public liability of everybody; of those who work alone also who they are, Police Act 1997 s113B and training. The framework’s own contract asks the rest of its members':
    'Arfer: atebolrwydd cyhoeddus gan bawb; gan y rhai sy’n gweithio ar eu pen eu hunain hefyd pwy ydyn nhw, Deddf yr Heddlu 1997 a113B a hyfforddiant. Mae contract y fframwaith ei hun yn gofyn am y gweddill gan ei aelodau',
  'Practice: a place is held for four weeks, two of them at half its price':
    'Arfer: cedwir lle am bedair wythnos, dwy ohonynt am hanner ei bris',
  'Practice: a bad day has a named person by the next working day, and a day is told about within a fortnight':
    'Arfer: mae gan ddiwrnod gwael berson a enwir erbyn y diwrnod gwaith nesaf, a gellir sôn am ddiwrnod o fewn pythefnos',
  'Practice: eight weeks stand by and a letter gives two (St Helens); four to eight weeks (Haringey)':
    'Arfer: mae wyth wythnos yn aros wrth gefn a llythyr yn rhoi dwy (St Helens); pedair i wyth wythnos (Haringey)',
  'Practice: what councils look for in accounts, from when, and that they talk first':
    'Arfer: yr hyn y mae cynghorau’n chwilio amdano mewn cyfrifon, o ba bryd, a’u bod yn siarad yn gyntaf',
  'Practice: a talk has four weeks to help before anything else is done':
    'Arfer: mae gan sgwrs bedair wythnos i helpu cyn gwneud dim arall',
  'Practice (rule R1): an hour of one worker fully loaded, and what an hour adds in a building and out of one':
    'Arfer (rheol R1): awr un gweithiwr gyda’r holl gostau, a’r hyn y mae awr yn ei ychwanegu mewn adeilad a’r tu allan i un',
  'Practice (rule R22): at most 3 % of half a year cancelled by a provider, of a hundred days or more; three days in eight weeks open a talk too; under 24 hours is urgent':
    'Arfer (rheol R22): 3 % o hanner blwyddyn ar y mwyaf wedi’i ganslo gan ddarparwr, o gant o ddiwrnodau neu fwy; mae tri diwrnod mewn wyth wythnos yn agor sgwrs hefyd; mae llai na 24 awr yn fater brys',
  'Practice: an hour of an agency’s helper, and of one whom the person employs with holiday, pension, insurance and tax':
    'Arfer: awr o gynorthwyydd asiantaeth, ac o un y mae’r person yn ei gyflogi gyda gwyliau, pensiwn, yswiriant a threth',
  'Practice: a half-day that fewer than half come to over half a year is looked at, and what else could be there is asked first':
    'Arfer: edrychir ar hanner diwrnod y mae llai na hanner yn dod iddo dros hanner blwyddyn, a gofynnir yn gyntaf beth arall allai fod yno',
  'Practice: a small provider with more than half of its income from one payer stops when that payer does; looked at over six months':
    'Arfer: mae darparwr bach y mae mwy na hanner ei incwm yn dod gan un talwr yn dod i ben pan ddaw’r talwr hwnnw i ben; edrychir dros chwe mis',
  'Practice: where a council has not said when its last buses leave, none is counted on in the evening or on a Sunday':
    'Arfer: lle nad yw cyngor wedi dweud pryd mae ei fysiau olaf yn gadael, ni ddibynnir ar yr un gyda’r nos nac ar ddydd Sul',
}

/** Typed with a straight apostrophe in SQL, set with a curly one here. */
const keyOf = (source: string): string => source.replaceAll("'", '’')

export type SourceSaid = { readonly text: string; readonly language: View['language'] }

/** A source in the reader's language. One that nobody has put into Welsh yet stands in English, and says that it does. */
export function saySource({ language }: Pick<View, 'language'>, source: string): SourceSaid {
  const welsh = language === 'cy' ? WELSH[keyOf(source)] : undefined
  return welsh ? { text: welsh, language: 'cy' } : { text: source, language: 'en' }
}

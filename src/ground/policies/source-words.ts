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
}

/** Typed with a straight apostrophe in SQL, set with a curly one here. */
const keyOf = (source: string): string => source.replaceAll("'", '’')

export type SourceSaid = { readonly text: string; readonly language: View['language'] }

/** A source in the reader's language. One that nobody has put into Welsh yet stands in English, and says that it does. */
export function saySource({ language }: Pick<View, 'language'>, source: string): SourceSaid {
  const welsh = language === 'cy' ? WELSH[keyOf(source)] : undefined
  return welsh ? { text: welsh, language: 'cy' } : { text: source, language: 'en' }
}

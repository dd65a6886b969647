import { says } from '#ground/words/says.ts'

const staff = { readers: 'staff' } as const

export const settingWords = {
  building: says({ en: 'In a building', cy: 'Mewn adeilad', ...staff }),
  community: says({ en: 'In the community', cy: 'Yn y gymuned', ...staff }),
} as const

export const proposedWords = {
  'resource-centre': says({ en: 'Resource centre', cy: 'Canolfan adnoddau', ...staff }),
  community: says({ en: 'Community', cy: 'Y gymuned', ...staff }),
  'assessor-decides': says({
    en: 'The assessor decides',
    cy: 'Yr asesydd sy’n penderfynu',
    ...staff,
  }),
} as const

export const ratioWords = {
  title: says({ en: 'Ratios', cy: 'Cymarebau', ...staff }),
  intro: says({
    en: 'A ratio is assessed for each setting. An activity may have its own: it then stands before that of the setting.',
    cy: 'Asesir cymhareb ar gyfer pob lleoliad. Gall gweithgaredd gael ei chymhareb ei hun: daw honno o flaen un y lleoliad.',
    ...staff,
  }),
  caption: says({ en: 'Ratios that hold today', cy: 'Cymarebau sydd mewn grym heddiw', ...staff }),
  where: says({ en: 'For', cy: 'Ar gyfer', ...staff }),
  ratio: says({ en: 'Ratio', cy: 'Cymhareb', ...staff }),
  evidence: says({ en: 'Evidence', cy: 'Tystiolaeth', ...staff }),
  from: says({ en: 'From', cy: 'O', ...staff }),
  review: says({ en: 'Review', cy: 'Adolygiad', ...staff }),
  ends: says<{ day: string }>({ en: 'Ends {day}', cy: 'Yn dod i ben: {day}', ...staff }),
  none: says({
    en: 'No ratio is assessed yet.',
    cy: 'Nid oes cymhareb wedi’i hasesu eto.',
    ...staff,
  }),
  add: says({ en: 'Assess a ratio', cy: 'Asesu cymhareb', ...staff }),
  of: says({ en: 'Setting or activity', cy: 'Lleoliad neu weithgaredd', ...staff }),
  chooseOne: says({ en: 'Choose one', cy: 'Dewiswch un', ...staff }),
  ratioLabel: says({ en: 'Ratio, staff to people', cy: 'Cymhareb, staff i bobl', ...staff }),
  ratioHint: says({ en: 'For example 1:5', cy: 'Er enghraifft 1:5', ...staff }),
  reviewAfter: says({ en: 'Look at it again after', cy: 'Edrych arno eto ar ôl', ...staff }),
  months: says<{ months: number }>({
    en: '{months, plural, one {# month} other {# months}}',
    cy: '{months, plural, zero {# mis} one {# mis} two {# fis} few {# mis} many {# mis} other {# mis}}',
    ...staff,
  }),
  endsLabel: says({
    en: 'It stops on that day unless it is assessed again',
    cy: 'Mae’n dod i ben ar y diwrnod hwnnw oni bai ei fod yn cael ei asesu eto',
    ...staff,
  }),
  save: says({ en: 'Save the ratio', cy: 'Cadw’r gymhareb', ...staff }),
  toRisks: says({
    en: 'Positive-risk decisions',
    cy: 'Penderfyniadau risg cadarnhaol',
    ...staff,
  }),
  toSettings: says({
    en: 'Where the council proposes support',
    cy: 'Ble mae’r cyngor yn cynnig cymorth',
    ...staff,
  }),
  toAssessment: says({ en: 'Assessment', cy: 'Asesiad', ...staff }),
  'ratio-wrong': says({
    en: 'Enter a ratio such as 1:5',
    cy: 'Rhowch gymhareb megis 1:5',
    ...staff,
  }),
  'evidence-missing': says({
    en: 'Write what shows that they need this ratio',
    cy: 'Ysgrifennwch beth sy’n dangos bod angen y gymhareb hon arnynt',
    ...staff,
  }),
  'review-not-ahead': says({
    en: 'The review must be after today',
    cy: 'Rhaid i’r adolygiad fod ar ôl heddiw',
    ...staff,
  }),
}

export const riskWords = {
  title: says({ en: 'Positive-risk decisions', cy: 'Penderfyniadau risg cadarnhaol', ...staff }),
  intro: says({
    en: 'A person goes only to sessions with at least their assessed ratio (rule R47). A dated decision, made with them, may say otherwise for one session until it is reviewed.',
    cy: 'Dim ond i sesiynau sydd ag o leiaf eu cymhareb asesedig y mae person yn mynd (rheol R47). Gall penderfyniad â dyddiad, wedi’i wneud gyda nhw, ddweud fel arall am un sesiwn nes iddo gael ei adolygu.',
    ...staff,
  }),
  caption: says({ en: 'Decisions made', cy: 'Penderfyniadau a wnaed', ...staff }),
  none: says({ en: 'None has been made.', cy: 'Nid oes un wedi’i wneud.', ...staff }),
  session: says({ en: 'Session', cy: 'Sesiwn', ...staff }),
  reason: says({ en: 'Why this is right for them', cy: 'Pam mae hyn yn iawn iddyn nhw', ...staff }),
  persons: says({ en: 'What the person said', cy: 'Yr hyn a ddywedodd y person', ...staff }),
  holds: says({ en: 'Holds', cy: 'Mewn grym', ...staff }),
  until: says<{ day: string }>({ en: 'Until {day}', cy: 'Tan: {day}', ...staff }),
  over: says({ en: 'Over', cy: 'Wedi dod i ben', ...staff }),
  end: says({ en: 'End it', cy: 'Dod ag ef i ben', ...staff }),
  add: says({ en: 'Decide with the person', cy: 'Penderfynu gyda’r person', ...staff }),
  weeks: says({ en: 'Review after how many weeks', cy: 'Adolygu ar ôl sawl wythnos', ...staff }),
  weeksHint: says<{ least: number; most: number }>({
    en: 'From {least} to {most} weeks: the council’s rule.',
    cy: 'Rhwng {least} a {most} wythnos: rheol y cyngor.',
    ...staff,
  }),
  chooseSession: says({ en: 'Choose a session', cy: 'Dewiswch sesiwn', ...staff }),
  noneBelow: says({
    en: 'No session that runs has less support than is assessed.',
    cy: 'Nid oes sesiwn â llai o gymorth na’r hyn a aseswyd.',
    ...staff,
  }),
  save: says({ en: 'Record the decision', cy: 'Cofnodi’r penderfyniad', ...staff }),
  'reason-missing': says({
    en: 'Write why this is right for them',
    cy: 'Ysgrifennwch pam mae hyn yn iawn iddyn nhw',
    ...staff,
  }),
  'persons-words-missing': says({
    en: 'Write what the person said: it is decided with them',
    cy: 'Ysgrifennwch yr hyn a ddywedodd y person: penderfynir gyda nhw',
    ...staff,
  }),
  'review-out-of-range': says<{ least: number; most: number }>({
    en: 'Enter from {least} to {most} weeks',
    cy: 'Rhowch rhwng {least} a {most} wythnos',
    ...staff,
  }),
  'lapsed-policy': says({
    en: 'The council’s rule for reviews has no row for today',
    cy: 'Nid oes gan reol y cyngor ar adolygiadau res ar gyfer heddiw',
    ...staff,
  }),
}

export const settingPolicyWords = {
  title: says({
    en: 'Where the council proposes support',
    cy: 'Ble mae’r cyngor yn cynnig cymorth',
    ...staff,
  }),
  intro: says({
    en: 'The council’s policy proposes a place by the ratio of each setting. It guarantees a place; it hides no session, and the person’s preference stands beside it.',
    cy: 'Mae polisi’r cyngor yn cynnig lle yn ôl cymhareb pob lleoliad. Mae’n gwarantu lle; nid yw’n cuddio unrhyw sesiwn, ac mae dewis y person wrth ei ochr.',
    ...staff,
  }),
  off: says({
    en: 'This council has no such policy.',
    cy: 'Nid oes gan y cyngor hwn bolisi o’r fath.',
    ...staff,
  }),
  noAssessment: says({
    en: 'Start an assessment first: the decision is kept with it.',
    cy: 'Dechreuwch asesiad yn gyntaf: cedwir y penderfyniad gydag ef.',
    ...staff,
  }),
  proposed: says({ en: 'The policy proposes', cy: 'Mae’r polisi’n cynnig', ...staff }),
  befriending: says({ en: 'Befriending as well', cy: 'Cyfeillio hefyd', ...staff }),
  social: says({
    en: 'Their main need is social skills',
    cy: 'Eu prif angen yw sgiliau cymdeithasol',
    ...staff,
  }),
  decided: says({ en: 'What is decided', cy: 'Yr hyn a benderfynwyd', ...staff }),
  reason: says({ en: 'Reason', cy: 'Rheswm', ...staff }),
  reasonHint: says({
    en: 'Required where the assessor decides, or decides otherwise than the policy.',
    cy: 'Yn ofynnol lle mae’r asesydd yn penderfynu, neu’n penderfynu’n wahanol i’r polisi.',
    ...staff,
  }),
  preference: says({
    en: 'What the person would rather, in their words',
    cy: 'Yr hyn y byddai’n well gan y person, yn eu geiriau nhw',
    ...staff,
  }),
  save: says({ en: 'Save the decision', cy: 'Cadw’r penderfyniad', ...staff }),
  'reason-missing': says({
    en: 'Give the reason: rule R39 leaves this ratio to the assessor, or the decision differs from the policy',
    cy: 'Rhowch y rheswm: mae rheol R39 yn gadael y gymhareb hon i’r asesydd, neu mae’r penderfyniad yn wahanol i’r polisi',
    ...staff,
  }),
  'not-decided': says({ en: 'Choose where', cy: 'Dewiswch ble', ...staff }),
}

export const listWords = {
  middleTitle: says({
    en: 'People with a ratio in the middle',
    cy: 'Pobl â chymhareb yn y canol',
    ...staff,
  }),
  middleIntro: says<{ count: number }>({
    en: '{count, plural, one {# person has} other {# people have}} a ratio between the two thresholds. The assessor decides for each setting, with a reason.',
    cy: 'Pobl sydd â chymhareb rhwng y ddau drothwy: {count}. Yr asesydd sy’n penderfynu ar gyfer pob lleoliad, gyda rheswm.',
    ...staff,
  }),
  spread: says({ en: 'Ratios in a building', cy: 'Cymarebau mewn adeilad', ...staff }),
  placed: says<{ placed: number; people: number }>({
    en: 'At a resource centre: {placed} of {people} people.',
    cy: 'Mewn canolfan adnoddau: {placed} o {people} o bobl.',
    ...staff,
  }),
  people: says({ en: 'People', cy: 'Nifer y bobl', ...staff }),
  atCentre: says({ en: 'At a resource centre', cy: 'Mewn canolfan adnoddau', ...staff }),
  proposes: says({ en: 'The policy proposes', cy: 'Mae’r polisi’n cynnig', ...staff }),
  inTheMiddle: says({ en: 'Left to the assessor', cy: 'Wedi’i adael i’r asesydd', ...staff }),
  setting: says({ en: 'Setting', cy: 'Lleoliad', ...staff }),
  notDecided: says({ en: 'Not decided', cy: 'Heb ei benderfynu', ...staff }),
  wrongTitle: says({
    en: 'People who may be in the wrong place',
    cy: 'Pobl a allai fod yn y lle anghywir',
    ...staff,
  }),
  wrongIntro: says({
    en: 'They go to a hub and are assessed for much support in a building. Their needs may be met poorly there.',
    cy: 'Maen nhw’n mynd i hyb ac wedi’u hasesu ar gyfer llawer o gymorth mewn adeilad. Efallai nad yw eu hanghenion yn cael eu diwallu’n dda yno.',
    ...staff,
  }),
  hub: says({ en: 'Hub', cy: 'Hyb', ...staff }),
  days: says({ en: 'Days a week', cy: 'Diwrnodau’r wythnos', ...staff }),
  task: says({ en: 'Review', cy: 'Adolygiad', ...staff }),
  hasTask: says({ en: 'Waits for a worker', cy: 'Yn aros am weithiwr', ...staff }),
  noTask: says({ en: 'Not asked for', cy: 'Heb ofyn amdano', ...staff }),
  makeTasks: says({ en: 'Ask for a review of each', cy: 'Gofyn am adolygiad o bob un', ...staff }),
  nobody: says({
    en: 'There is nobody on this list.',
    cy: 'Nid oes neb ar y rhestr hon.',
    ...staff,
  }),
  person: says({ en: 'Person', cy: 'Enw’r person', ...staff }),
}

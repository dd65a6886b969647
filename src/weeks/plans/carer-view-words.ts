import { says } from '#ground/words/says.ts'

/** What a carer reads of the plan that changes their break: about their own week, in their own account. */
export const words = {
  title: says({ en: 'What I think', cy: 'Beth rydw i’n ei feddwl' }),
  none: says({
    en: 'Nobody is asking for your view now.',
    cy: 'Does neb yn gofyn am eich barn nawr.',
  }),
  intro: says<{ name: string }>({
    en: 'These plans for {name} would change your own break. You can say what you think of them.',
    cy: 'Byddai’r cynlluniau hyn yn newid eich seibiant chi. Person: {name}. Gallwch ddweud beth rydych yn ei feddwl.',
    easy: {
      en: 'A plan for {name} changes your break. You can say what you think.',
      cy: 'Mae cynllun yn newid eich seibiant. Person: {name}. Gallwch ddweud beth rydych yn ei feddwl.',
    },
  }),
  planFor: says<{ name: string; day: string }>({
    en: 'The plan for {name}, asked on {day}',
    cy: 'Y cynllun i: {name}. Gofynnwyd: {day}',
  }),
  needed: says<{ hours: string }>({
    en: 'Your carer’s assessment says that you need {hours} hours of break a week.',
    cy: 'Mae eich asesiad gofalwr yn dweud faint o seibiant sydd ei angen arnoch. Oriau yr wythnos: {hours}.',
    easy: {
      en: 'You need a break of {hours} hours each week.',
      cy: 'Mae angen seibiant arnoch. Oriau bob wythnos: {hours}.',
    },
  }),
  planned: says<{ hours: string }>({
    en: 'This plan would give you {hours} hours.',
    cy: 'Byddai’r cynllun hwn yn rhoi i chi. Oriau: {hours}.',
    easy: {
      en: 'This plan gives you {hours} hours.',
      cy: 'Mae’r cynllun hwn yn rhoi i chi. Oriau: {hours}.',
    },
  }),
  breakNow: says<{ name: string }>({
    en: 'Your break now: the plan for {name}',
    cy: 'Eich seibiant nawr. Cynllun: {name}',
    easy: { en: 'Your break now: {name}', cy: 'Eich seibiant nawr: {name}' },
  }),
  plannedNow: says<{ hours: string }>({
    en: 'The plan in force gives you {hours} hours a week.',
    cy: 'Mae’r cynllun sydd mewn grym yn rhoi i chi bob wythnos. Oriau: {hours}.',
    easy: {
      en: 'The plan now gives you {hours} hours each week.',
      cy: 'Mae’r cynllun nawr yn rhoi i chi bob wythnos. Oriau: {hours}.',
    },
  }),
  less: says<{ hours: string }>({
    en: 'That is {hours} hours less than you need.',
    cy: 'Mae hynny’n llai nag sydd ei angen arnoch. Oriau yn llai: {hours}.',
    easy: {
      en: 'That is {hours} hours less.',
      cy: 'Mae hynny’n llai. Oriau yn llai: {hours}.',
    },
  }),
  notShared: says<{ name: string }>({
    en: '{name} has not shared the week with you, so it is not shown here. You can still say what break you need.',
    cy: 'Nid yw’r wythnos wedi’i rhannu â chi, felly nid yw i’w gweld yma. Person: {name}. Gallwch ddweud o hyd pa seibiant sydd ei angen arnoch.',
    easy: {
      en: '{name} does not share the week with you. You can still say what you need.',
      cy: 'Nid yw’r wythnos yn cael ei rhannu â chi. Person: {name}. Gallwch ddweud beth sydd ei angen.',
    },
  }),
  counts: says<{ name: string }>({
    en: 'Your view is kept beside what {name} chooses. It does not decide the plan.',
    cy: 'Cedwir eich barn wrth ochr y dewis. Person: {name}. Nid yw’n penderfynu’r cynllun.',
    easy: {
      en: 'We keep what you say. {name} chooses the week.',
      cy: 'Rydyn ni’n cadw beth rydych yn ei ddweud. Pwy sy’n dewis yr wythnos: {name}.',
    },
  }),
  waits: says<{ day: string }>({
    en: 'The plan waits for you until {day}.',
    cy: 'Mae’r cynllun yn aros amdanoch. Y dyddiad olaf: {day}.',
    easy: {
      en: 'We wait for you until {day}.',
      cy: 'Rydyn ni’n aros amdanoch. Y dyddiad olaf: {day}.',
    },
  }),
  say: says({ en: 'What do you think?', cy: 'Beth ydych chi’n ei feddwl?' }),
  send: says({ en: 'Send my view', cy: 'Anfon fy marn' }),
  decline: says({ en: 'I would rather say nothing', cy: 'Byddai’n well gen i beidio â dweud dim' }),
  declined: says({
    en: 'You chose to say nothing.',
    cy: 'Fe wnaethoch chi ddewis peidio â dweud dim.',
  }),
  yours: says({ en: 'What you said', cy: 'Beth ddywedoch chi' }),
  reply: says<{ name: string }>({ en: 'Answer from {name}', cy: 'Ateb gan: {name}' }),
  change: says({ en: 'Change what you said', cy: 'Newid beth ddywedoch chi' }),
  look: says({ en: 'Say what I think', cy: 'Dweud beth rydw i’n ei feddwl' }),
  seen: says({ en: 'See what I said', cy: 'Gweld beth ddywedais i' }),
  empty: says({ en: 'Write what you think', cy: 'Ysgrifennwch beth rydych yn ei feddwl' }),
  decided: says({
    en: 'This plan has been decided. Talk to the worker.',
    cy: 'Mae’r cynllun hwn wedi’i benderfynu. Siaradwch â’r gweithiwr.',
  }),
}

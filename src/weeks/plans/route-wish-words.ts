import { type Sentence, says } from '#ground/words/says.ts'
import type { Route } from '#lives/offer/session.ts'

const staff = (en: string, cy: string): Sentence => says({ en, cy, readers: 'staff' })

/** Each way in which money may be held, told in the same way and at the same length. None is better. */
export const wayWords: Readonly<
  Record<Route, { readonly name: Sentence; readonly short: Sentence; readonly about: Sentence }>
> = {
  'direct-payment': {
    name: says({ en: 'The money is paid to me', cy: 'Mae’r arian yn cael ei dalu i mi' }),
    short: says({ en: 'Paid to me', cy: 'Ei dalu i mi' }),
    about: says({
      en: 'You pay for your support yourself. Somebody you choose can help you, or do it for you.',
      cy: 'Chi sy’n talu am eich cymorth. Gall rhywun o’ch dewis chi eich helpu, neu ei wneud drosoch.',
      easy: {
        en: 'You pay for your support. Someone you choose can help.',
        cy: 'Chi sy’n talu am eich cymorth. Gall rhywun o’ch dewis chi helpu.',
      },
    }),
  },
  'service-fund': {
    name: says({ en: 'A service looks after it', cy: 'Gwasanaeth sy’n gofalu amdano' }),
    short: says({ en: 'A service', cy: 'Gwasanaeth' }),
    about: says({
      en: 'A service that you choose holds the money. You say what it buys, and it pays.',
      cy: 'Gwasanaeth o’ch dewis chi sy’n dal yr arian. Chi sy’n dweud beth i’w brynu, ac mae’n talu.',
      easy: {
        en: 'A service you choose keeps it. You say what to buy.',
        cy: 'Gwasanaeth o’ch dewis chi sy’n ei gadw. Chi sy’n dweud beth i’w brynu.',
      },
    }),
  },
  managed: {
    name: says({ en: 'The council arranges it', cy: 'Y cyngor sy’n trefnu' }),
    short: says({ en: 'The council', cy: 'Y cyngor' }),
    about: says({
      en: 'You choose what you want to do, from all that there is. The council books it and pays.',
      cy: 'Chi sy’n dewis beth i’w wneud, o bopeth sydd ar gael. Y cyngor sy’n archebu ac yn talu.',
      easy: {
        en: 'You choose what to do. The council pays for it.',
        cy: 'Chi sy’n dewis beth i’w wneud. Y cyngor sy’n talu.',
      },
    }),
  },
}

export const mixedWords = {
  name: says({ en: 'Some of each', cy: 'Rhywfaint o bob un' }),
  about: says({
    en: 'You choose for each part of your plan. The parts need not be held in the same way.',
    cy: 'Chi sy’n dewis ar gyfer pob rhan o’ch cynllun. Nid oes rhaid dal y rhannau yn yr un ffordd.',
    easy: {
      en: 'You choose for each part of your plan.',
      cy: 'Chi sy’n dewis ar gyfer pob rhan o’ch cynllun.',
    },
  }),
}

/** The person's own pages of it. */
export const wayPageWords = {
  title: says({ en: 'Who looks after my money', cy: 'Pwy sy’n gofalu am fy arian' }),
  short: says({ en: 'Who holds it', cy: 'Pwy sy’n dal' }),
  asGood: says({
    en: 'Each way is as good as another. You choose, and you can change your mind.',
    cy: 'Mae pob ffordd cystal â’i gilydd. Chi sy’n dewis, a gallwch newid eich meddwl.',
  }),
  now: says<{ way: string }>({ en: 'How it is now: {way}', cy: 'Sut mae hi nawr: {way}' }),
  wished: says<{ way: string }>({
    en: 'What you asked for: {way}',
    cy: 'Beth ofynnoch chi amdano: {way}',
  }),
  choose: says<{ way: string }>({ en: 'Choose this: {way}', cy: 'Dewis hyn: {way}' }),
  youChoose: says<{ way: string }>({
    en: 'You choose this: {way}',
    cy: 'Rydych chi’n dewis hyn: {way}',
  }),
  forThis: says<{ what: string }>({ en: 'It is for this: {what}', cy: 'Mae ar gyfer hyn: {what}' }),
  forAll: says({ en: 'It is for all of your plan.', cy: 'Mae ar gyfer eich cynllun cyfan.' }),
  thenWorker: says({
    en: 'Your worker puts it in your plan. What you do stays the same.',
    cy: 'Bydd eich gweithiwr yn ei roi yn eich cynllun. Mae beth rydych chi’n ei wneud yn aros yr un peth.',
    easy: {
      en: 'Your worker puts it in your plan. Your week stays the same.',
      cy: 'Bydd eich gweithiwr yn ei roi yn eich cynllun. Mae eich wythnos yn aros yr un peth.',
    },
  }),
  send: says({ en: 'Yes, ask for it', cy: 'Ie, gofyn am hyn' }),
  done: says({ en: 'You asked for this', cy: 'Fe ofynnoch chi am hyn' }),
  noPlan: says({
    en: 'You need a plan that is agreed first. Your worker can help.',
    cy: 'Mae angen cynllun wedi’i gytuno arnoch chi yn gyntaf. Gall eich gweithiwr helpu.',
  }),
  eachPart: says({ en: 'Each part of my plan', cy: 'Pob rhan o fy nghynllun' }),
  howForThis: says<{ what: string }>({
    en: 'Who looks after the money for: {what}',
    cy: 'Pwy sy’n gofalu am yr arian ar gyfer: {what}',
  }),
}

/** What the worker reads of it, beside the plan. */
export const wishStaffWords = {
  title: staff('How they would like the money to be held', 'Sut hoffent i’r arian gael ei ddal'),
  wish: says<{ what: string; way: string; name: string; day: string }>({
    en: '{what}: {way}. Said by {name}, {day}',
    cy: '{what}: {way}. Dywedwyd gan {name}, {day}',
    readers: 'staff',
  }),
  howHeld: staff('How the money is held', 'Sut mae’r arian yn cael ei ddal'),
  howHeldWhy: staff(
    'People with a plan in force, by how its money is held. Each way is as good as another; somebody who mixes them counts in each.',
    'Pobl â chynllun mewn grym, yn ôl sut mae ei arian yn cael ei ddal. Mae pob ffordd cystal â’i gilydd; mae rhywun sy’n eu cymysgu yn cyfrif ym mhob un.',
  ),
}

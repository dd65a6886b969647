import { says } from '#ground/words/says.ts'

export const buyWords = {
  title: says({ en: 'Buy something with my money', cy: 'Prynu rhywbeth gyda fy arian' }),
  yourChoice: says({
    en: 'You can buy what helps you with your plan.',
    cy: 'Gallwch chi brynu beth sy’n eich helpu gyda’ch cynllun.',
  }),
  what: says({ en: 'What do you want to buy?', cy: 'Beth ydych chi am ei brynu?' }),
  kind: says({ en: 'What kind of thing is it?', cy: 'Pa fath o beth yw e?' }),
  aim: says({ en: 'Which of your aims does it help with?', cy: 'Pa un o’ch nodau mae’n helpu?' }),
  noneOfThese: says({
    en: 'None of these, or I am not sure',
    cy: 'Dim un o’r rhain, neu dydw i ddim yn siŵr',
  }),
  instead: says({
    en: 'Do you go without something once for it?',
    cy: 'Ydych chi’n mynd heb rywbeth unwaith er mwyn hwn?',
  }),
  nothingInstead: says({ en: 'No', cy: 'Na' }),
  howMuch: says({ en: 'How much does it cost?', cy: 'Faint mae’n ei gostio?' }),
  inPounds: says({ en: 'In pounds, like 25.00', cy: 'Mewn punnoedd, fel 25.00' }),
  goOn: says({ en: 'Look at this before I send it', cy: 'Edrych ar hyn cyn i mi ei anfon' }),
  sayWhat: says({ en: 'Say what you want to buy', cy: 'Dywedwch beth rydych chi am ei brynu' }),
  chooseKind: says({ en: 'Choose what kind of thing it is', cy: 'Dewiswch pa fath o beth yw e' }),
  sayHowMuch: says({
    en: 'Say how much it costs, like 25.00',
    cy: 'Dywedwch faint mae’n ei gostio, fel 25.00',
  }),
  youBuy: says<{ what: string; money: string }>({
    en: 'You want to buy this: {what}. It costs {money}.',
    cy: 'Rydych chi am brynu hwn: {what}. Mae’n costio {money}.',
  }),
  helpsWith: says<{ aim: string }>({
    en: 'It helps with this: {aim}',
    cy: 'Mae’n helpu gyda hyn: {aim}',
  }),
  doIt: says({ en: 'Yes, buy it', cy: 'Ie, ei brynu' }),
  through: says({ en: 'You can buy it', cy: 'Gallwch chi ei brynu' }),
  throughWhy: says({
    en: 'It helps with your plan. There is enough money.',
    cy: 'Mae’n helpu gyda’ch cynllun. Mae digon o arian.',
  }),
  held: says({ en: 'Somebody will look at this', cy: 'Bydd rhywun yn edrych ar hyn' }),
  answerBy: says<{ day: string }>({
    en: 'You get an answer by {day}.',
    cy: 'Byddwch chi’n cael ateb. Y dyddiad olaf: {day}.',
  }),
  agreed: says({
    en: 'They said yes. You can buy it.',
    cy: 'Fe ddywedon nhw ie. Gallwch chi ei brynu.',
  }),
  refused: says<{ reasons: string }>({
    en: 'They said no. This is why: {reasons}',
    cy: 'Fe ddywedon nhw na. Dyma pam: {reasons}',
  }),
  noPlan: says({
    en: 'You need a plan that is agreed first. Your worker can help.',
    cy: 'Mae angen cynllun wedi’i gytuno arnoch chi yn gyntaf. Gall eich gweithiwr helpu.',
  }),
  before: says({ en: 'What I asked for before', cy: 'Beth ofynnais i amdano o’r blaen' }),
}

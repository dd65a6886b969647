import { says } from '#ground/words/says.ts'

export const reviewWords = {
  title: says({ en: 'Check my plan', cy: 'Gwirio fy nghynllun' }),
  youAsk: says({
    en: 'You ask us to look at your plan with you.',
    cy: 'Rydych chi’n gofyn i ni edrych ar eich cynllun gyda chi.',
  }),
  weCome: says<{ day: string }>({
    en: 'We will come by {day}.',
    cy: 'Byddwn ni’n dod. Y dyddiad olaf: {day}.',
  }),
  supportGoesOn: says({
    en: 'Your support goes on as it is.',
    cy: 'Bydd eich cymorth yn parhau fel y mae.',
  }),
  ask: says({ en: 'Yes, ask for this', cy: 'Ie, gofyn am hyn' }),
  asked: says({ en: 'You have asked us', cy: 'Rydych chi wedi gofyn i ni' }),
  comesBy: says<{ name: string; day: string }>({
    en: '{name} will come by {day}.',
    cy: 'Bydd {name} yn dod. Y dyddiad olaf: {day}.',
  }),
  somebodyComesBy: says<{ day: string }>({
    en: 'Your worker will come by {day}.',
    cy: 'Bydd eich gweithiwr yn dod. Y dyddiad olaf: {day}.',
  }),
  bookedOn: says<{ name: string; day: string }>({
    en: '{name} comes on {day}.',
    cy: 'Bydd {name} yn dod: {day}.',
  }),
  notNow: says({
    en: 'This cannot be asked now. Talk to your worker. Nothing has changed.',
    cy: 'Ni ellir gofyn hyn nawr. Siaradwch â’ch gweithiwr. Does dim wedi newid.',
  }),
}

import { says } from '#ground/words/says.ts'

export const changeWords = {
  changeThis: says({ en: 'Change this for something else', cy: 'Newid hwn am rywbeth arall' }),
  want: says<{ title: string; day: string }>({
    en: 'You want this: {title}, on {day}.',
    cy: 'Rydych chi eisiau hwn: {title}, {day}.',
  }),
  insteadOf: says<{ title: string }>({
    en: 'It comes in place of {title}.',
    cy: 'Daw yn lle hwn: {title}.',
  }),
  from: says<{ monday: string }>({
    en: 'It starts in the week of {monday}.',
    cy: 'Mae’n dechrau yn yr wythnos hon: {monday}.',
  }),
  costsLess: says<{ money: string }>({
    en: 'It costs {money} less each time. The money stays yours.',
    cy: 'Mae’n costio {money} yn llai bob tro. Chi biau’r arian o hyd.',
  }),
  costsMore: says<{ money: string }>({
    en: 'It costs {money} more each time. Your money has to be enough.',
    cy: 'Mae’n costio {money} yn fwy bob tro. Rhaid bod eich arian yn ddigon.',
  }),
  costsSame: says({ en: 'It costs the same.', cy: 'Mae’n costio’r un faint.' }),
  yourChoice: says({
    en: 'It is your choice. You do not have to ask anyone.',
    cy: 'Eich dewis chi yw hyn. Does dim rhaid i chi ofyn i neb.',
  }),
  doIt: says({ en: 'Yes, change it', cy: 'Ie, newid hyn' }),
  done: says({ en: 'Your plan has changed', cy: 'Mae eich cynllun wedi newid' }),
  nowYours: says<{ title: string; monday: string }>({
    en: 'You go to {title} from the week of {monday}.',
    cy: 'Byddwch chi’n mynd i hwn: {title}. Yr wythnos gyntaf: {monday}.',
  }),
  weTell: says({
    en: 'We tell the people who run both.',
    cy: 'Byddwn ni’n dweud wrth y bobl sy’n rhedeg y ddau.',
  }),
  changeBack: says({ en: 'I have changed my mind', cy: 'Rydw i wedi newid fy meddwl' }),

  noPlan: says({
    en: 'You do not have a plan that is agreed yet. Your worker can help.',
    cy: 'Does gennych chi ddim cynllun wedi’i gytuno eto. Gall eich gweithiwr helpu.',
  }),
  noSuchLine: says({
    en: 'This is not in your plan now.',
    cy: 'Dydy hwn ddim yn eich cynllun nawr.',
  }),
  alreadyInPlan: says({
    en: 'This is in your plan already.',
    cy: 'Mae hwn yn eich cynllun yn barod.',
  }),
  ended: says({ en: 'This has stopped running.', cy: 'Mae hwn wedi dod i ben.' }),
  notAssessed: says({
    en: 'We must talk about your support there first.',
    cy: 'Rhaid i ni siarad yn gyntaf am eich cymorth yno.',
  }),
  ratio: says({
    en: 'There are not enough workers there for you.',
    cy: 'Does dim digon o weithwyr yno i chi.',
  }),
  full: says({ en: 'All the places are taken.', cy: 'Mae pob lle wedi’i gymryd.' }),
  doesNotFit: says({ en: 'This does not fit.', cy: 'Nid yw hyn yn addas.' }),
  clash: says<{ title: string }>({
    en: 'There is no time for this and for {title}.',
    cy: 'Does dim amser i hwn ac i’r llall: {title}.',
  }),
  overBudget: says<{ money: string }>({
    en: 'It costs {money} more for a year than there is.',
    cy: 'Mae’n costio {money} yn fwy am flwyddyn nag sydd ar gael.',
  }),
  servesNothing: says({
    en: 'This is not in your plan’s aims. Your worker can talk about it.',
    cy: 'Dydy hyn ddim yn nodau eich cynllun. Gall eich gweithiwr siarad amdano.',
  }),
  lapsed: says({
    en: 'The council must mend a rule first. Nothing has changed.',
    cy: 'Rhaid i’r cyngor drwsio rheol yn gyntaf. Does dim wedi newid.',
  }),
}

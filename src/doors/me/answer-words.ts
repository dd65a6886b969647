import { says } from '#ground/words/says.ts'

/** What a check page and the page after it say. */
export const answerWords = {
  isThisRight: says({ en: 'Is this right?', cy: 'Ydy hyn yn iawn?' }),
  goBack: says({ en: 'No, go back', cy: 'Na, mynd yn ôl' }),

  checkYes: says({
    en: 'You want this week.',
    cy: 'Rydych chi eisiau’r wythnos hon.',
  }),
  startsOn: says<{ monday: string }>({
    en: 'Your new week starts on {monday}.',
    cy: 'Mae eich wythnos newydd yn dechrau: {monday}.',
  }),
  doYes: says({ en: 'Yes, this is my week', cy: 'Ie, hon yw fy wythnos' }),
  goes: says<{ title: string }>({
    en: 'You stop going to this: {title}.',
    cy: 'Rydych chi’n rhoi’r gorau i fynd i hwn: {title}.',
  }),

  checkNo: says({
    en: 'You do not want this week.',
    cy: 'Dydych chi ddim eisiau’r wythnos hon.',
  }),
  keepsNow: says({
    en: 'Your week stays as it is now.',
    cy: 'Mae eich wythnos yn aros fel y mae nawr.',
  }),
  doNo: says({ en: 'No, I do not want it', cy: 'Na, dydw i ddim ei heisiau' }),

  checkNoToOne: says<{ title: string }>({
    en: 'You do not want this: {title}.',
    cy: 'Dydych chi ddim eisiau hwn: {title}.',
  }),
  restStays: says({
    en: 'The rest of the week stays the same.',
    cy: 'Mae gweddill yr wythnos yn aros yr un fath.',
  }),
  notAgain: says({
    en: 'We will not offer it to you again.',
    cy: 'Fyddwn ni ddim yn ei gynnig i chi eto.',
  }),
  doNoToOne: says({ en: 'Yes, take it out', cy: 'Ie, ei dynnu allan' }),

  checkNotSure: says({ en: 'You are not sure yet.', cy: 'Dydych chi ddim yn siŵr eto.' }),
  weKeepIt: says({
    en: 'We keep this week here for you.',
    cy: 'Rydyn ni’n cadw’r wythnos hon yma i chi.',
  }),
  answerLater: says({ en: 'You can answer later.', cy: 'Gallwch chi ateb yn nes ymlaen.' }),
  notHeld: says({
    en: 'Someone else may take a place before you answer.',
    cy: 'Gall rhywun arall gymryd lle cyn i chi ateb.',
  }),
  doNotSure: says({ en: 'Yes, I am not sure', cy: 'Ie, dydw i ddim yn siŵr' }),

  checkTalk: says({
    en: 'You want to talk to someone.',
    cy: 'Rydych chi eisiau siarad â rhywun.',
  }),
  workerTalks: says<{ name: string; day: string }>({
    en: '{name} will talk with you by {day}.',
    cy: 'Bydd {name} yn siarad â chi. Bydd hyn cyn diwedd {day}.',
  }),
  teamTalks: says<{ day: string }>({
    en: 'Someone from the council will talk with you by {day}.',
    cy: 'Bydd rhywun o’r cyngor yn siarad â chi cyn diwedd {day}.',
  }),
  whoToTalkTo: says<{ name: string }>({
    en: '{name} works with you. You can ask to talk with them.',
    cy: 'Mae {name} yn gweithio gyda chi. Gallwch ofyn am gael siarad.',
  }),
  nobodyYet: says({
    en: 'Ask someone who supports you. They can call the council.',
    cy: 'Gofynnwch i rywun sy’n eich cefnogi. Gallan nhw ffonio’r cyngor.',
  }),
  nothingChanges: says({
    en: 'Nothing changes before that.',
    cy: 'Does dim yn newid cyn hynny.',
  }),
  doTalk: says({ en: 'Yes, talk to me', cy: 'Ie, siaradwch â fi' }),

  checkSwap: says<{ title: string }>({
    en: 'You want this: {title}.',
    cy: 'Rydych chi eisiau hwn: {title}.',
  }),
  insteadOf: says<{ title: string }>({
    en: 'It is instead of this: {title}.',
    cy: 'Mae yn lle hwn: {title}.',
  }),
  yoursWhenYes: says({
    en: 'The place is yours when you say yes to your week.',
    cy: 'Eich lle chi yw hwn pan fyddwch yn dweud ie wrth eich wythnos.',
  }),
  swapStartsOn: says<{ monday: string }>({
    en: 'It starts in the week of {monday}.',
    cy: 'Mae’n dechrau yn yr wythnos hon: {monday}.',
  }),
  doSwap: says({ en: 'Yes, change it', cy: 'Ie, ei newid' }),
  doAdd: says({ en: 'Yes, put it in my week', cy: 'Ie, ei roi yn fy wythnos' }),

  thankYou: says({ en: 'Thank you', cy: 'Diolch' }),
  weHaveIt: says({ en: 'We have your answer.', cy: 'Mae eich ateb gennym.' }),
  saidYes: says({
    en: 'You said yes to this week.',
    cy: 'Fe ddywedoch chi ie wrth yr wythnos hon.',
  }),
  swapped: says<{ title: string }>({
    en: 'You chose this: {title}.',
    cy: 'Fe ddewisoch chi hwn: {title}.',
  }),
  backIn: says<{ title: string }>({
    en: 'This is back in your week: {title}.',
    cy: 'Mae hwn yn ôl yn eich wythnos: {title}.',
  }),
  untilSunday: says<{ sunday: string }>({
    en: 'You can change your mind until {sunday}.',
    cy: 'Gallwch newid eich meddwl. Y diwrnod olaf yw {sunday}.',
  }),
  anyTime: says({
    en: 'You can change your mind at any time.',
    cy: 'Gallwch newid eich meddwl unrhyw bryd.',
  }),
  begun: says({
    en: 'Your new week has begun. You can still change one thing.',
    cy: 'Mae eich wythnos newydd wedi dechrau. Gallwch newid un peth o hyd.',
  }),
  thenAnswer: says({
    en: 'Then tell us if you want the whole week.',
    cy: 'Yna dywedwch wrthym a ydych chi eisiau’r wythnos gyfan.',
  }),
  weWillThink: says({
    en: 'We will think of another week for you.',
    cy: 'Byddwn yn meddwl am wythnos arall i chi.',
  }),

  checkBack: says({
    en: 'You want to take back what you said.',
    cy: 'Rydych chi eisiau tynnu’n ôl yr hyn a ddywedoch chi.',
  }),
  backYes: says({
    en: 'You get your old week back. You can answer again.',
    cy: 'Cewch eich hen wythnos yn ôl. Gallwch ateb eto.',
  }),
  backNo: says({
    en: 'You can look at the week again.',
    cy: 'Gallwch edrych ar yr wythnos eto.',
  }),
  backTalk: says({
    en: 'Nobody will come to talk with you.',
    cy: 'Fydd neb yn dod i siarad â chi.',
  }),
  backLine: says<{ title: string }>({
    en: 'You get this back: {title}.',
    cy: 'Cewch hwn yn ôl: {title}.',
  }),
  backOut: says<{ title: string }>({
    en: 'This goes out of your week: {title}.',
    cy: 'Mae hwn yn mynd allan o’ch wythnos: {title}.',
  }),
  doBack: says({ en: 'Yes, take it back', cy: 'Ie, ei dynnu’n ôl' }),

  weekChanged: says({
    en: 'This week has changed since you looked at it. Look again, then answer.',
    cy: 'Mae’r wythnos hon wedi newid ers i chi edrych arni. Edrychwch eto, yna ateb.',
  }),
  notOpen: says({
    en: 'This week can no longer be answered. Look at your week to see what you have.',
    cy: 'Allwch chi ddim ateb yr wythnos hon bellach. Edrychwch ar eich wythnos i weld beth sydd gennych.',
    easy: {
      en: 'You cannot answer this week now. Look at your week.',
      cy: 'Allwch chi ddim ateb yr wythnos hon nawr. Edrychwch ar eich wythnos.',
    },
  }),
  noSuchLine: says({
    en: 'This is not in the week now. Look at the week again.',
    cy: 'Nid yw hwn yn yr wythnos nawr. Edrychwch ar yr wythnos eto.',
  }),
  nothingLeft: says({
    en: 'There is nothing left in this week. You can say no to the whole week.',
    cy: 'Does dim ar ôl yn yr wythnos hon. Gallwch ddweud na wrth yr wythnos gyfan.',
  }),
  full: says<{ title: string }>({
    en: 'All the places are taken: {title}.',
    cy: 'Mae pob lle wedi’i gymryd: {title}.',
  }),
  ended: says<{ title: string }>({
    en: 'This has stopped: {title}.',
    cy: 'Mae hwn wedi dod i ben: {title}.',
  }),
  ratio: says<{ title: string }>({
    en: 'There are not enough workers for you here: {title}.',
    cy: 'Does dim digon o weithwyr i chi yma: {title}.',
  }),
  outsidePlan: says({
    en: 'This is not yet in your plan. Talk to your worker, who can put it in.',
    cy: 'Nid yw hyn yn eich cynllun eto. Siaradwch â’ch gweithiwr, sy’n gallu ei gynnwys.',
    easy: {
      en: 'This is not in your plan yet. Talk to your worker.',
      cy: 'Nid yw hyn yn eich cynllun eto. Siaradwch â’ch gweithiwr.',
    },
  }),
  overBudget: says({
    en: 'This costs more money than you have for your week.',
    cy: 'Mae hyn yn costio mwy o arian nag sydd gennych am eich wythnos.',
  }),
  clash: says<{ one: string; other: string }>({
    en: 'There is no time for both: {one} and {other}.',
    cy: 'Does dim amser i’r ddau: {one} a hefyd {other}.',
  }),
  whatNow: says({
    en: 'You can change one thing, or talk to someone.',
    cy: 'Gallwch newid un peth, neu siarad â rhywun.',
  }),
}

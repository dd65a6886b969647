import { says } from '#ground/words/says.ts'

/** Why a place cannot be had, said to the person whose it would be; each with what can be done. */
export const cannotWords = {
  past: says({
    en: 'That day is over, or it has begun. Choose a later day.',
    cy: 'Mae’r diwrnod hwnnw ar ben, neu wedi dechrau. Dewiswch ddiwrnod arall.',
  }),
  begun: says({
    en: 'What you go to then has begun. Choose a later day.',
    cy: 'Mae’r hyn yr ewch chi iddo bryd hynny wedi dechrau. Dewiswch ddiwrnod arall.',
  }),
  'too-far-ahead': says({
    en: 'That day is more than a year away. Choose a nearer day.',
    cy: 'Mae’r diwrnod hwnnw dros flwyddyn i ffwrdd. Dewiswch ddiwrnod cynt.',
  }),
  paused: says({
    en: 'They take nobody new now. You can find something else.',
    cy: 'Dydyn nhw ddim yn derbyn neb newydd nawr. Gallwch chi ddod o hyd i rywbeth arall.',
  }),
  'not-on': says({
    en: 'It is not on that day. Choose another day.',
    cy: 'Dydy e ddim yn digwydd y diwrnod hwnnw. Dewiswch ddiwrnod arall.',
  }),
  papers: says({
    en: 'Their papers must be checked first. You can find something else.',
    cy: 'Rhaid gwirio eu papurau yn gyntaf. Gallwch chi ddod o hyd i rywbeth arall.',
  }),
  'no-taster': says({
    en: 'You cannot try this once. You can go on one day.',
    cy: 'Allwch chi ddim rhoi un cynnig ar hwn. Gallwch chi fynd ar un diwrnod.',
  }),
  'tried-already': says({
    en: 'You have had a try. You can go on one day, or every week.',
    cy: 'Rydych chi wedi cael cynnig. Gallwch chi fynd ar un diwrnod, neu bob wythnos.',
  }),
  already: says({ en: 'You have this already.', cy: 'Mae hwn gyda chi yn barod.' }),
  age: says({
    en: 'This is for people of another age. You can find something else.',
    cy: 'Mae hwn i bobl o oedran arall. Gallwch chi ddod o hyd i rywbeth arall.',
  }),
  'child-check': says({
    en: 'Nobody has said how people under 18 stay safe here.',
    cy: 'Does neb wedi dweud sut i gadw pobl o dan 18 yn ddiogel.',
  }),
  'not-assessed': says({
    en: 'We must first look at what support you need there. Talk to someone.',
    cy: 'Rhaid edrych yn gyntaf ar ba gymorth sydd ei angen arnoch. Siaradwch â rhywun.',
  }),
  ratio: says({
    en: 'There are not enough staff for the support you need.',
    cy: 'Does dim digon o staff ar gyfer y cymorth sydd ei angen arnoch.',
  }),
  'no-price': says({
    en: 'We do not know the price for that day. Talk to someone.',
    cy: 'Dydyn ni ddim yn gwybod pris y diwrnod hwnnw. Siaradwch â rhywun.',
  }),
  access: says({
    en: 'This place does not have what you need. You can find something else.',
    cy: 'Does gan y lle hwn ddim beth sydd ei angen arnoch. Gallwch chi ddod o hyd i rywbeth arall.',
  }),
  route: says({
    en: 'They cannot be paid in your way. Talk to someone.',
    cy: 'Does dim modd eu talu yn eich ffordd chi. Siaradwch â rhywun.',
  }),
  'does-not-fit': says({
    en: 'This does not fit you now. Talk to someone.',
    cy: 'Dydy hwn ddim yn addas i chi nawr. Siaradwch â rhywun.',
  }),
  clash: says<{ title: string; when: string }>({
    en: 'You have this then: {title}. {when}.',
    cy: 'Mae hwn gyda chi bryd hynny: {title}. {when}.',
  }),
  travel: says<{ title: string; when: string }>({
    en: 'There is too little time to travel. You have this then: {title}. {when}.',
    cy: 'Does dim digon o amser i deithio. Mae hwn gyda chi bryd hynny: {title}. {when}.',
  }),
  'over-budget': says<{ money: string }>({
    en: 'It costs {money} more than you have that week. Talk to someone.',
    cy: 'Mae’n costio {money} yn fwy nag sydd gyda chi yr wythnos honno. Siaradwch â rhywun.',
  }),
  full: says({
    en: 'There is no place now. You can wait for one.',
    cy: 'Does dim lle nawr. Gallwch chi aros am un.',
  }),
  'others-wait': says({
    en: 'Others wait for this place. You can wait too.',
    cy: 'Mae eraill yn aros am y lle hwn. Gallwch chi aros hefyd.',
  }),
  'not-for-all': says({
    en: 'There is no place for all of you. Talk to someone.',
    cy: 'Does dim lle i bob un ohonoch chi. Siaradwch â rhywun.',
  }),
  plan: says({
    en: 'It does not fit your plan as it is. Talk to someone.',
    cy: 'Dydy hwn ddim yn ffitio’ch cynllun fel y mae. Siaradwch â rhywun.',
  }),
  'lapsed-policy': says({
    en: 'We cannot do this today. Talk to someone.',
    cy: 'Allwn ni ddim gwneud hyn heddiw. Siaradwch â rhywun.',
  }),
  'there-is-room': says({
    en: 'There is a place now. You can ask for it.',
    cy: 'Mae lle nawr. Gallwch chi ofyn amdano.',
  }),
  'offer-over': says({
    en: 'The time was over. You can wait again.',
    cy: 'Roedd yr amser ar ben. Gallwch chi aros eto.',
  }),
  'nobody-chosen': says({
    en: 'Choose one friend or more.',
    cy: 'Dewiswch un ffrind neu fwy.',
  }),
  'too-many-friends': says({
    en: 'Eight of you can go at most. Choose seven friends or fewer.',
    cy: 'Gall wyth ohonoch chi fynd ar y mwyaf. Dewiswch saith ffrind neu lai.',
  }),
  'not-friends': says({
    en: 'We can only ask friends that you both told us about.',
    cy: 'Gallwn ni ofyn i ffrindiau y dywedodd y ddau ohonoch amdanyn nhw yn unig.',
  }),
  'answered-already': says({
    en: 'This has an answer already.',
    cy: 'Mae ateb i hyn yn barod.',
  }),
  'changed-meanwhile': says({
    en: 'This has changed. Look at it again.',
    cy: 'Mae hyn wedi newid. Edrychwch arno eto.',
  }),
  'too-late': says({
    en: 'The time to answer is over. You can ask again.',
    cy: 'Mae’r amser i ateb ar ben. Gallwch chi ofyn eto.',
  }),
}

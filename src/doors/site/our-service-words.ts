import { type Sentence, says } from '#ground/words/says.ts'

const staff = (en: string, cy: string): Sentence => says({ en, cy, readers: 'staff' })

export const serviceWords = {
  title: staff('Our service', 'Ein gwasanaeth'),
  people: staff(
    'Who has a weekly place with you, and how to give notice on one.',
    'Pwy sydd â lle wythnosol gyda chi, a sut i roi rhybudd ar un.',
  ),
  papers: staff(
    'Checks, insurance and training: what ends soon, and how to send a new one.',
    'Gwiriadau, yswiriant a hyfforddiant: beth sy’n dod i ben yn fuan, a sut i anfon un newydd.',
  ),
  places: staff(
    'Opening times, rooms, access and what a place is like. At a hub: who came by, and help given.',
    'Amseroedd agor, ystafelloedd, mynediad a sut le yw. Mewn hwb: pwy a alwodd, a’r help a roddwyd.',
  ),
  calendars: staff(
    'An address that shows your sessions in your own calendar.',
    'Cyfeiriad sy’n dangos eich sesiynau yn eich calendr eich hun.',
  ),
  pay: staff(
    'What each day comes to, once its register is signed off.',
    'Gwerth pob diwrnod, ar ôl llofnodi ei gofrestr.',
  ),
  routes: staff(
    'Direct payments, individual service funds, or the council: what you accept.',
    'Taliadau uniongyrchol, cronfeydd gwasanaeth unigol, neu’r cyngor: beth rydych yn ei dderbyn.',
  ),
  posts: staff(
    'How many people you employ, and how many posts nobody has.',
    'Faint o bobl rydych yn eu cyflogi, a faint o swyddi sydd heb neb.',
  ),
  visits: staff(
    'What people with lived experience found, and your answers.',
    'Beth a welodd pobl â phrofiad byw, a’ch atebion chi.',
  ),
}

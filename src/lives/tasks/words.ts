import { type Sentence, says } from '#ground/words/says.ts'
import type { TaskKind } from './task.ts'

const staff = (en: string, cy: string): Sentence => says({ en, cy, readers: 'staff' })

/** What each kind of task asks to be done. */
export const taskWords: Readonly<Record<TaskKind, Sentence>> = {
  'provider-notice': staff(
    'A provider has given notice: find another way',
    'Mae darparwr wedi rhoi rhybudd: dod o hyd i ffordd arall',
  ),
  'no-cover': staff(
    'Nobody can come: arrange support in its place',
    'Ni all neb ddod: trefnu cymorth yn ei le',
  ),
  'carer-ill': staff('The carer is ill: arrange support', 'Mae’r gofalwr yn sâl: trefnu cymorth'),
  'new-starter': staff(
    'Somebody new has nowhere to go yet: find their first place',
    'Does gan rywun newydd unman i fynd eto: dod o hyd i’w lle cyntaf',
  ),
  'afraid-to-go': staff(
    'Somebody is afraid to go, or was hurt there: talk with them today',
    'Mae rhywun yn ofni mynd, neu wedi cael niwed yno: siarad â nhw heddiw',
  ),
  'risk-check': staff(
    'Check that they are safe where they go: new places there are paused',
    'Gwirio eu bod yn ddiogel lle maen nhw’n mynd: mae lleoedd newydd yno wedi’u hatal dros dro',
  ),
  'review-overdue-director': staff(
    'Review 56 days late: the director’s note is needed',
    'Adolygiad 56 diwrnod yn hwyr: mae angen nodyn y cyfarwyddwr',
  ),
  'advocate-needed': staff('Arrange an independent advocate', 'Trefnu eiriolwr annibynnol'),
  'best-interests': staff(
    'A best-interests decision is needed',
    'Mae angen penderfyniad lles pennaf',
  ),
  'restriction-referred': staff(
    'A restriction is referred for a legal or professional view',
    'Mae cyfyngiad wedi’i gyfeirio am farn gyfreithiol neu broffesiynol',
  ),
  'restriction-basis': staff(
    'A restriction rests on no decision and no consent',
    'Nid oes penderfyniad na chydsyniad y tu ôl i gyfyngiad',
  ),
  'carer-shortfall': staff(
    'The carer’s break is short: put it right in their own plan',
    'Mae seibiant y gofalwr yn rhy fyr: ei unioni yn eu cynllun eu hunain',
  ),
  'double-funding': staff(
    'Something may be paid for twice: look and decide',
    'Gall rhywbeth gael ei dalu ddwywaith: edrych a phenderfynu',
  ),
  challenge: staff('Answer a challenge or complaint', 'Ateb her neu gŵyn'),
  'review-overdue-manager': staff('Review 28 days late', 'Adolygiad 28 diwrnod yn hwyr'),
  'wrong-place': staff(
    'The place does not fit the person’s needs: review it',
    'Nid yw’r lle yn addas i anghenion y person: ei adolygu',
  ),
  'turned-eighteen': staff(
    'Turned 18: ask consent and capacity anew',
    'Wedi troi’n 18: gofyn am gydsyniad a galluedd o’r newydd',
  ),
  'held-place': staff(
    'A place is soon held no longer: decide with the person what becomes of it',
    'Cyn hir ni chedwir lle mwyach: penderfynu gyda’r person beth fydd yn digwydd iddo',
  ),
  'place-stopped': staff(
    'Somebody stopped going: ask what they want in its place',
    'Mae rhywun wedi rhoi’r gorau i fynd: gofyn beth maen nhw ei eisiau yn ei le',
  ),
  'fee-unmet': staff(
    'A fee would leave a need unmet: decide who bears it',
    'Byddai ffi yn gadael angen heb ei ddiwallu: penderfynu pwy sy’n ei hysgwyddo',
  ),
  'gap-open': staff(
    'Time between two activities, and every hub is full',
    'Amser rhwng dau weithgaredd, a phob hyb yn llawn',
  ),
  'way-home': staff(
    'It ends after the last bus: find out how they get home',
    'Mae’n gorffen ar ôl y bws olaf: cael gwybod sut maen nhw’n mynd adref',
  ),
  'no-choice': staff(
    'Nothing that they can go to is left: find a choice',
    'Nid oes dim ar ôl y gallan nhw fynd iddo: dod o hyd i ddewis',
  ),
  'ratio-expires': staff(
    'An assessed ratio is about to end: assess it again',
    'Mae cymhareb a aseswyd ar fin dod i ben: ei hasesu eto',
  ),
  'purchase-held': staff(
    'Something that the person wants to buy waits for an answer',
    'Mae rhywbeth y mae’r person am ei brynu yn aros am ateb',
  ),
  'bad-day': staff(
    'Somebody had a bad day, or wants it to change: answer them',
    'Cafodd rhywun ddiwrnod gwael, neu mae eisiau iddo newid: eu hateb',
  ),
  'wants-to-talk': staff('Somebody wants to talk', 'Mae rhywun eisiau siarad'),
  'route-wish': staff(
    'They would like their money held in another way: put it in the plan',
    'Hoffent i’w harian gael ei ddal mewn ffordd arall: ei roi yn y cynllun',
  ),
  'carer-view': staff(
    'A carer’s view waits for your reply',
    'Mae barn gofalwr yn aros am eich ateb',
  ),
  'plan-returned': staff(
    'A plan came back from the authoriser',
    'Daeth cynllun yn ôl oddi wrth yr awdurdodwr',
  ),
  'review-overdue-team': staff('Review 14 days late', 'Adolygiad 14 diwrnod yn hwyr'),
  'review-asked': staff(
    'A review was asked for: book it, or say why not',
    'Gofynnwyd am adolygiad: ei drefnu, neu ddweud pam na',
  ),
  'review-due': staff('A review is due: book it', 'Mae adolygiad i’w gynnal: ei drefnu'),
  'tell-of-change': staff(
    'A day of theirs has changed: tell them, in the way that they need',
    'Mae un o’u diwrnodau wedi newid: dweud wrthynt, yn y ffordd sydd ei hangen arnynt',
  ),
  'held-letter': staff(
    'A letter cannot be made in the person’s format: make it by hand',
    'Ni ellir llunio llythyr yn fformat y person: ei lunio â llaw',
  ),
  'broker-request': staff(
    'Help somebody to choose: show three options',
    'Helpu rhywun i ddewis: dangos tri dewis',
  ),
  'information-need-review': staff(
    'Ask again how the person needs to be told things',
    'Gofyn eto sut mae angen rhoi gwybodaeth i’r person',
  ),
  'budget-missing': staff(
    'No personal budget by the target date',
    'Dim cyllideb bersonol erbyn y dyddiad targed',
  ),
  'outcome-progress': staff('Ask how an outcome is going', 'Gofyn sut mae canlyniad yn mynd'),
}

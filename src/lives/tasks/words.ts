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
    'Somebody starts soon: make sure that all is ready',
    'Mae rhywun yn dechrau’n fuan: sicrhau bod popeth yn barod',
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

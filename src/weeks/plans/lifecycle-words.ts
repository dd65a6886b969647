import { type Sentence, says } from '#ground/words/says.ts'
import type { LifecycleRefusal } from './lifecycle.ts'

const said = (en: string, cy: string) => says({ en, cy, readers: 'staff' })

/** Every refusal by its rule, in words. Those with facts of their own are said by the page. */
export const refusalWords: Readonly<Record<LifecycleRefusal['kind'], Sentence>> = {
  'changed-meanwhile': said(
    'Somebody changed this while you had it open. Look at what it says now, then press again.',
    'Newidiodd rhywun hwn tra oedd ar agor gennych. Edrychwch ar beth mae’n ei ddweud nawr, yna pwyswch eto.',
  ),
  'not-now': said(
    'This step comes after another one. See the list of steps.',
    'Mae’r cam hwn yn dod ar ôl un arall. Gweler y rhestr o gamau.',
  ),
  'plan-lacks': said(
    'The plan is not whole (rule R4; Care Act 2014, section 25). What is missing is listed below.',
    'Nid yw’r cynllun yn gyflawn (rheol R4). Rhestrir isod beth sydd ar goll.',
  ),
  'carer-not-heard': said(
    'A carer would have less break than they need and has not been heard (rule R38). It goes on once they answer, say they would rather not, or ten working days have passed.',
    'Byddai gan ofalwr lai o seibiant nag sydd ei angen ac nid oes neb wedi clywed eu barn (rheol R38). Aiff ymlaen pan fyddant yn ateb, yn gwrthod ateb, neu wedi deg diwrnod gwaith.',
  ),
  'not-agreed': said(
    'Nobody who may has agreed to this version.',
    'Nid oes neb sydd â hawl wedi cytuno â’r fersiwn hon.',
  ),
  'how-needed': said(
    'Write down how it was said or shown, and in what words.',
    'Nodwch sut cafodd ei ddweud neu ei ddangos, ac ym mha eiriau.',
  ),
  'needs-authority': said(
    'Somebody else holds a document that covers this decision, so it is theirs to make.',
    'Mae gan rywun arall ddogfen sy’n cwmpasu’r penderfyniad hwn, felly nhw sydd i’w wneud.',
  ),
  'capacity-to-be-decided': said(
    'A welfare attorney decides only where a signed capacity decision says that the person cannot (Mental Capacity Act 2005, section 11).',
    'Dim ond lle mae penderfyniad galluedd wedi’i lofnodi yn dweud na all y person y mae twrnai lles yn penderfynu.',
  ),
  'authority-does-not-cover': said(
    'Their document is about something else. It does not cover agreeing a week.',
    'Mae eu dogfen am rywbeth arall. Nid yw’n cwmpasu cytuno ar wythnos.',
  ),
  'needs-best-interests': said(
    'The person was found unable to decide this, and nobody holds a document. A best-interests decision comes first (Mental Capacity Act 2005, section 4).',
    'Canfuwyd na all y person benderfynu hyn, ac nid oes gan neb ddogfen. Daw penderfyniad lles pennaf yn gyntaf.',
  ),
  'not-yours-to-agree': said(
    'This is the person’s own decision. A relative, an appointee or a finance attorney cannot agree a week.',
    'Penderfyniad y person ei hun yw hwn. Ni all perthynas, penodai na thwrnai cyllid gytuno ar wythnos.',
  ),
  'needs-parental-responsibility': said(
    'Below 16, somebody with parental responsibility agrees with the young person (Children Act 1989, section 3). Choose who agrees.',
    'Dan 16 oed, mae rhywun â chyfrifoldeb rhiant yn cytuno gyda’r person ifanc (Deddf Plant 1989, adran 3). Dewiswch pwy sy’n cytuno.',
  ),
  'young-person-decides': said(
    'At 16 and 17 the young person decides. Parental responsibility does not stand in the place of what they decide (Mental Capacity Act 2005, sections 1 and 2).',
    'Yn 16 ac 17 oed, y person ifanc sy’n penderfynu. Nid yw cyfrifoldeb rhiant yn cymryd lle’r hyn maen nhw’n ei benderfynu (Deddf Galluedd Meddyliol 2005, adrannau 1 a 2).',
  ),
  'answered-already': said(
    'Somebody else has answered this (rule R6): one answer stands.',
    'Mae rhywun arall wedi ateb hyn (rheol R6): un ateb sy’n sefyll.',
  ),
  'own-request': said(
    'You asked for this or wrote it, so somebody else answers (rule R6).',
    'Chi ofynnodd am hyn neu ei ysgrifennu, felly rhywun arall sy’n ateb (rheol R6).',
  ),
  'not-your-tier': said(
    'The amount over the adjusted budget is for somebody else to answer (rule R6).',
    'Rhywun arall sydd i ateb am y swm dros y gyllideb wedi’i haddasu (rheol R6).',
  ),
  'reasons-needed': said(
    'Write the reasons for sending it back.',
    'Ysgrifennwch y rhesymau dros ei anfon yn ôl.',
  ),
  'not-authorised': said('It has not been authorised.', 'Nid yw wedi’i awdurdodi.'),
  'needs-advocate': said(
    'The person would have real difficulty in being involved, and nobody appropriate supports them. Ask for an advocate for the planning first (Care Act 2014, section 67; in Wales, the 2014 Act, section 181).',
    'Byddai’n anodd iawn i’r person gymryd rhan, ac nid oes neb priodol yn eu cefnogi. Gofynnwch yn gyntaf am eiriolwr ar gyfer y cynllunio (yng Nghymru, Deddf 2014, adran 181; yn Lloegr, Deddf Gofal 2014, adran 67).',
  ),
  'budget-refused': said('The budget cannot be proposed.', 'Ni ellir cynnig y gyllideb.'),
  'not-proposed': said(
    'The budget has not been proposed yet. Propose it on the budget page.',
    'Nid yw’r gyllideb wedi’i chynnig eto. Cynigiwch hi ar dudalen y gyllideb.',
  ),
  'not-enough': said(
    'The budget is less than the plan costs (rule R7).',
    'Mae’r gyllideb yn llai na chost y cynllun (rheol R7).',
  ),
  'no-room': said(
    'There is no place in a session. Choose another, or wait for a place.',
    'Nid oes lle mewn sesiwn. Dewiswch un arall, neu aros am le.',
  ),
  'begins-before': said(
    'The budget would begin before the one that is in force.',
    'Byddai’r gyllideb yn dechrau cyn yr un sydd mewn grym.',
  ),
  'review-needed': said(
    'A smaller budget needs a review, held in the last year, that shows why (rule R42).',
    'Mae angen adolygiad, a gynhaliwyd yn y flwyddyn ddiwethaf, sy’n dangos pam ar gyllideb lai (rheol R42).',
  ),
  'not-told': said(
    'The person has not been told of the smaller budget.',
    'Nid yw’r person wedi cael gwybod am y gyllideb lai.',
  ),
  notice: said(
    'The notice of the smaller budget has not ended. The one before goes on until then.',
    'Nid yw’r rhybudd am y gyllideb lai wedi dod i ben. Mae’r un flaenorol yn parhau tan hynny.',
  ),
  challenged: said(
    'The smaller budget is being challenged. The one before goes on until that is answered.',
    'Mae’r gyllideb lai yn cael ei herio. Mae’r un flaenorol yn parhau nes bod ateb.',
  ),
  'lapsed-policy': said(
    'A rule or rate that this needs does not hold today. Ask the council’s administrator.',
    'Nid yw rheol neu gyfradd sydd ei hangen mewn grym heddiw. Gofynnwch i weinyddwr y cyngor.',
  ),
}

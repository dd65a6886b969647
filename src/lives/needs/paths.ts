import { path } from '#ground/kernel/path.ts'

export const needsPaths = {
  /** The assessment as a list of tasks, with those before it. */
  assessment: path('/people/:personId/assessment'),
  /** What somebody said or showed on one topic. */
  topic: path('/people/:personId/assessment/words/:topic'),
  strengths: path('/people/:personId/assessment/strengths'),
  involvement: path('/people/:personId/assessment/involvement'),
  needs: path('/people/:personId/assessment/needs'),
  need: path('/people/:personId/assessment/needs/:outcome'),
  whole: path('/people/:personId/assessment/whole'),
  hours: path('/people/:personId/assessment/hours'),
  decide: path('/people/:personId/assessment/decide'),
  /** A decided one, as its signer read it. */
  signed: path('/people/:personId/assessment/signed/:assessmentId'),
  ratios: path('/people/:personId/ratios'),
  /** Going to a session staffed below the assessed ratio. */
  risks: path('/people/:personId/risks'),
  /** Where the council's policy proposes a place (rule R39). */
  settings: path('/people/:personId/ratios/places'),
  carer: path('/people/:personId/carers/:carerId/assessment'),
  /** The carer rang, and is ill. */
  carerIll: path('/people/:personId/carers/:carerId/ill'),
  /** A carer's own assessment, as they see it themselves. */
  ownNeeds: path('/my-needs'),
  ownNeed: path('/my-needs/:carerId'),
  /** "I am ill": what happens then, and who has it. */
  ownIll: path('/my-needs/:carerId/ill'),
  advocacy: path('/people/:personId/advocacy'),
  referrals: path('/referrals'),
  referral: path('/referrals/:referralId'),
  withoutAdvocate: path('/people/without-advocate'),
  middleRatios: path('/people/middle-ratios'),
  wrongPlace: path('/people/wrong-place'),
}

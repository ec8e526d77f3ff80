import type { recommendations, regionStandings, regionStatuses } from "#db/enums";
import { hasEnded } from "#lib/records/periods";

export type RegionStatus = (typeof regionStatuses)[number];
export type Standing = (typeof regionStandings)[number];
export type Recommendation = (typeof recommendations)[number];

const moves: Record<Standing, readonly RegionStatus[]> = {
  candidate: ["in_review"],
  in_review: ["approved", "rejected"],
  approved: ["suspended"],
  expired: ["in_review"],
  rejected: ["in_review"],
  suspended: ["in_review"],
};

/** Where a region stands on a day: an approval holds until its last day. */
export const standingOf = ({ status, validUntil }: { status: RegionStatus; validUntil: string | null }, day: string): Standing =>
  status === "approved" && hasEnded({ toDay: validUntil }, day) ? "expired" : status;

/** True when the state machine knows the move. */
export const canMove = (from: Standing, to: RegionStatus): boolean => moves[from].includes(to);

/** Reviews that an approval needs, abstentions not counted. */
export const reviewsNeeded = 2;

/** A score from here on must name the evidence it rests on. */
export const needsEvidence = (score: number): boolean => score >= 3;

/** What a region lacks before it can be reviewed: a message key under `regions.rules`, or null. */
export const lacksForReview = (contacts: number, evidence: number): "noContact" | "noEvidence" | null =>
  contacts === 0 ? "noContact" : evidence === 0 ? "noEvidence" : null;

/** Going back to review after a decision begins a new round with empty reviews. */
export const beginsRound = (from: RegionStatus, to: RegionStatus): boolean => to === "in_review" && from !== "candidate";

export type Scored = { recommendation: Recommendation; scores: { criterionId: number; value: number }[] };

/** Reviews that count: everything but abstentions. */
export const counted = <T extends { recommendation: Recommendation }>(reviews: T[]): T[] =>
  reviews.filter((review) => review.recommendation !== "abstain");

/** Weighted mean of all counted scores, 0–4, by the criteria that have a weight; null when nobody has scored. */
export function meanScore(reviews: Scored[], weights: Map<number, number>): number | null {
  const scores = counted(reviews).flatMap((review) => review.scores);
  const weight = scores.reduce((sum, score) => sum + (weights.get(score.criterionId) ?? 0), 0);
  if (weight === 0) return null;
  return scores.reduce((sum, score) => sum + score.value * (weights.get(score.criterionId) ?? 0), 0) / weight;
}

/** True for a person who declared a conflict of interest in this round. */
export const isConflicted = (reviews: { reviewerId: number; conflictOfInterest: string | null }[], userId: number): boolean =>
  reviews.some((review) => review.reviewerId === userId && review.conflictOfInterest !== null);

/** A round's reviews as one person sees them: their own, and the others' only once their own is in, or the round is over. */
export function shownReviews<T extends { reviewerId: number }>(
  all: T[],
  userId: number,
  status: RegionStatus,
): { mine: T | null; shown: T[] } {
  const mine = all.find((review) => review.reviewerId === userId) ?? null;
  return { mine, shown: mine || status !== "in_review" ? all : [] };
}

-- what came after the answer: the promise, the way to the place, the admission
ALTER TABLE "holdfast"."outcomes" ADD COLUMN     "admission" TEXT,
ADD COLUMN     "admission_note" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "admitted_at" TIMESTAMPTZ(3),
ADD COLUMN     "arrived_at" TIMESTAMPTZ(3),
ADD COLUMN     "consent_withdrawn_at" TIMESTAMPTZ(3),
ADD COLUMN     "escort_id" UUID,
ADD COLUMN     "follow_through" TEXT,
ADD COLUMN     "level_of_care" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "set_out_at" TIMESTAMPTZ(3);

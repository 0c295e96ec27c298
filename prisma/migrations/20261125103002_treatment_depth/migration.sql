-- AlterTable
ALTER TABLE "holdfast"."treatment_options" ADD COLUMN     "by_professional" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "confirmations" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "criteria" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "insurance" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "intake" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "referral" TEXT NOT NULL DEFAULT 'not_said';

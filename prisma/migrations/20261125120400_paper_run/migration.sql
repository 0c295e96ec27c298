-- a meeting that was held without a phone
ALTER TABLE "holdfast"."runs" ADD COLUMN     "on_paper" BOOLEAN NOT NULL DEFAULT false;

-- some tasks have an hour: minutes from the start, or a time of their own
ALTER TABLE "holdfast"."tasks" ADD COLUMN     "fixed_at" TIMESTAMPTZ(3),
ADD COLUMN     "offset_minutes" INTEGER;

-- which prepared answer to an excuse was given
ALTER TABLE "holdfast"."run_events" ADD COLUMN     "excuse_id" UUID;

-- CreateTable
CREATE TABLE "holdfast"."run_events" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "author_id" UUID NOT NULL,
    "device_id" UUID NOT NULL,
    "participant_id" UUID,
    "consequence_id" UUID,
    "contingency_id" UUID,
    "step" TEXT,
    "reaction" TEXT,
    "corrects_id" UUID,
    "words" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "run_events_pkey" PRIMARY KEY ("organization_id","plan_id","id")
);

-- CreateIndex
CREATE INDEX "run_events_organization_id_plan_id_at_id_idx" ON "holdfast"."run_events"("organization_id", "plan_id", "at", "id");

-- AddForeignKey
ALTER TABLE "holdfast"."run_events" ADD CONSTRAINT "run_events_organization_id_plan_id_fkey" FOREIGN KEY ("organization_id", "plan_id") REFERENCES "holdfast"."plans"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

SELECT holdfast.raise_wall('run_events');
-- what somebody recorded on the day stays as it was recorded
REVOKE UPDATE, DELETE ON holdfast.run_events FROM holdfast_api;

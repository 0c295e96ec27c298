-- CreateTable
CREATE TABLE "holdfast"."go_decisions" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "result" TEXT NOT NULL,
    "day_starts_at" TIMESTAMPTZ(3) NOT NULL,
    "bed_confirmed" BOOLEAN NOT NULL DEFAULT false,
    "transport_confirmed" BOOLEAN NOT NULL DEFAULT false,
    "participant_ids" UUID[],
    "risk_assessed_at" TIMESTAMPTZ(3),
    "reason" TEXT NOT NULL DEFAULT '',
    "signed_by_id" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "go_decisions_pkey" PRIMARY KEY ("organization_id","plan_id","id")
);

-- AddForeignKey
ALTER TABLE "holdfast"."go_decisions" ADD CONSTRAINT "go_decisions_organization_id_plan_id_fkey" FOREIGN KEY ("organization_id", "plan_id") REFERENCES "holdfast"."plans"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

SELECT holdfast.raise_wall('go_decisions');
-- what was signed stays as it was signed; another signature follows it
REVOKE UPDATE, DELETE ON holdfast.go_decisions FROM holdfast_api;

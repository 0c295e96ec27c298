-- CreateTable
CREATE TABLE "holdfast"."safety_plans" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "written_by_id" UUID,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "missing_parts" TEXT[],
    "review_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "safety_plans_pkey" PRIMARY KEY ("organization_id","plan_id")
);

-- CreateTable
CREATE TABLE "holdfast"."safety_plan_versions" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "words" JSONB NOT NULL,
    "saved_by_id" UUID NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "safety_plan_versions_pkey" PRIMARY KEY ("organization_id","plan_id","kind","version")
);

-- AddForeignKey
ALTER TABLE "holdfast"."safety_plans" ADD CONSTRAINT "safety_plans_organization_id_plan_id_fkey" FOREIGN KEY ("organization_id", "plan_id") REFERENCES "holdfast"."plans"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."safety_plan_versions" ADD CONSTRAINT "safety_plan_versions_organization_id_plan_id_fkey" FOREIGN KEY ("organization_id", "plan_id") REFERENCES "holdfast"."safety_plans"("organization_id", "plan_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Behind the tenant wall. Saved wordings are never changed.
SELECT holdfast.raise_wall('safety_plans');
SELECT holdfast.raise_wall('safety_plan_versions');
REVOKE DELETE ON holdfast.safety_plans FROM holdfast_api;
REVOKE UPDATE, DELETE ON holdfast.safety_plan_versions FROM holdfast_api;

-- The part for the day is everyone's. The person's own six parts are read by those who lead the case, and by the others once
-- whoever wrote them with the person has shared them; what is taken out of the house stays with those who lead.
CREATE POLICY day_or_leads_or_shared ON holdfast.safety_plan_versions AS RESTRICTIVE FOR SELECT
  USING (kind = 'day'
         OR (kind = 'person' AND EXISTS (SELECT 1 FROM holdfast.safety_plans s
                                         WHERE s.organization_id = safety_plan_versions.organization_id
                                           AND s.plan_id = safety_plan_versions.plan_id AND s.shared))
         OR EXISTS (SELECT 1 FROM holdfast.plans p
                    JOIN holdfast.case_members m ON m.organization_id = p.organization_id AND m.case_id = p.case_id
                    WHERE p.organization_id = safety_plan_versions.organization_id AND p.id = safety_plan_versions.plan_id
                      AND m.user_id = (SELECT holdfast.current_person()) AND m.ended_at IS NULL
                      AND m.role IN ('lead', 'interventionist')));

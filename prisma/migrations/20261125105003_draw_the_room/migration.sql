-- CreateTable
CREATE TABLE "holdfast"."seating_plans" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "seating" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "seating_plans_pkey" PRIMARY KEY ("organization_id","plan_id")
);

-- AddForeignKey
ALTER TABLE "holdfast"."seating_plans" ADD CONSTRAINT "seating_plans_organization_id_plan_id_fkey" FOREIGN KEY ("organization_id", "plan_id") REFERENCES "holdfast"."plans"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

SELECT holdfast.raise_wall('seating_plans');
